"""What could be written next in the search box: names of fields, then their values. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
    text: str,
    cursor: int,
    grammar: Grammar,
    known: Mapping[str, tuple[str, ...]],
    say: Callable[[str], str] = str,
) -> Completion:
    """Return how the word before the cursor may go on; `known` are values of fields by key.

    `say` puts a word of the grammar into the user's language.
    """
    start = max(text.rfind(" ", 0, cursor), text.rfind("\u3000", 0, cursor)) + 1
    word = text[start:cursor]
    if word.startswith("-"):
        start, word = start + 1, word[1:]
    if not word:
        return NOTHING
    folded = fold(word)
    sign = next((place for place, one in enumerate(folded) if one in _SIGNS), -1)
    if sign < 0:
        begun = [field for field in grammar.fields if _begins(field, folded)]
        names = [name_said(field, grammar, say) for field in begun]
        return Completion(start, cursor, tuple(f"{name}:" for name in names[:MOST]))
    field = grammar.field(word[:sign])
    if field is None:
        return NOTHING
    begin = sign + 1 + folded[sign + 1 :].rfind(",") + 1
    typed = folded[begin:]
    own = (_word_said(value, say) for value in _own_values(field))
    values = [value for value in (*own, *known.get(field.key, ())) if fold(value).startswith(typed)]
    if values == [word[begin:]]:
        return NOTHING
    return Completion(start + begin, cursor, tuple(values[:MOST]))


def name_said(field: Field, grammar: Grammar, say: Callable[[str], str] = str) -> str:
    """Return the name of a field in the user's language, one that the grammar reads."""
    words = say(field.names[0]).lower()
    alike = (words, *(name for name in field.names if name.isascii() == words.isascii()))
    return next((name for name in alike if grammar.field(name) is field), field.names[0])


def _word_said(word: str, say: Callable[[str], str]) -> str:
    """Return a value in the user's script; another language's word might not be read."""
    words = say(word)
    return words if fold(words) == fold(word) else word


def _begins(field: Field, folded: str) -> bool:
    return any(fold(name).startswith(folded) for name in field.names)


def _own_values(field: Field) -> tuple[str, ...]:
    if field.kind is Kind.FLAG:
        return ("是", "否")
    if field.kind is Kind.TIME:
        return _TIMES
    words: dict[str, str] = {}
    for word, value in field.choices.items():
        words.setdefault(value, word)
    return tuple(words.values())
