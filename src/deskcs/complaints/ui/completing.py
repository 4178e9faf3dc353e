"""What could be written next in the search box: names of fields, then their values. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from deskcs.search.fields import Field, Kind
from deskcs.search.folding import fold
from deskcs.search.query import Grammar

MOST = 12
_SIGNS = ":<>=≤≥"
_TIMES = ("今天", "昨天", "4h", "24h", "7d", "30d")


@dataclass(frozen=True, slots=True)
class Completion:
    """Texts that may take the place of `start` to `end`, counted in code points."""

    start: int
    end: int
    texts: tuple[str, ...]


NOTHING = Completion(0, 0, ())


def complete(
    text: str, cursor: int, grammar: Grammar, known: Mapping[str, tuple[str, ...]]
) -> Completion:
    """Return how the word before the cursor may go on; `known` are values of fields by key."""
    start = max(text.rfind(" ", 0, cursor), text.rfind("\u3000", 0, cursor)) + 1
    word = text[start:cursor]
    if word.startswith("-"):
        start, word = start + 1, word[1:]
    if not word:
        return NOTHING
    folded = fold(word)
    sign = next((place for place, one in enumerate(folded) if one in _SIGNS), -1)
    if sign < 0:
        names = [field.names[0] for field in grammar.fields if _begins(field, folded)]
        return Completion(start, cursor, tuple(f"{name}:" for name in names[:MOST]))
    field = grammar.field(word[:sign])
    if field is None:
        return NOTHING
    begin = sign + 1 + folded[sign + 1 :].rfind(",") + 1
    typed = folded[begin:]
    values = [value for value in _values(field, known) if fold(value).startswith(typed)]
    if values == [word[begin:]]:
        return NOTHING
    return Completion(start + begin, cursor, tuple(values[:MOST]))


def _begins(field: Field, folded: str) -> bool:
    return any(fold(name).startswith(folded) for name in field.names)


def _values(field: Field, known: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    if field.kind is Kind.FLAG:
        return ("是", "否")
    if field.kind is Kind.TIME:
        return _TIMES
    words: dict[str, str] = {}
    for word, value in field.choices.items():
        words.setdefault(value, word)
    return (*words.values(), *known.get(field.key, ()))
