"""What could be written next in the search box: names of fields, then their values. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from deskcs.search.fields import Field, Kind
from deskcs.search.folding import fold
from deskcs.search.query import Grammar

MOST = 12
_SIGNS = ":<>=≤≥"
_TIMES = (("今天", "today"), ("昨天", "yesterday"), ("4h",), ("24h",), ("7d",), ("30d",))
_FLAGS = (("是", "yes"), ("否", "no"))


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
        names = [name_said(field, say) for field in begun]
        return Completion(start, cursor, tuple(f"{name}:" for name in names[:MOST]))
    field = grammar.field(word[:sign])
    if field is None:
        return NOTHING
    begin = sign + 1 + folded[sign + 1 :].rfind(",") + 1
    typed = folded[begin:]
    own = [_said(words, typed, say) for words in _own_values(field)]
    values = [value for value in (*own, *known.get(field.key, ())) if fold(value).startswith(typed)]
    if values == [word[begin:]]:
        return NOTHING
    return Completion(start + begin, cursor, tuple(values[:MOST]))


def name_said(field: Field, say: Callable[[str], str] = str) -> str:
    """Return the name of a field in the user's language, one that the grammar reads."""
    return _said(field.names, "", say).lower()


def _said(words: Sequence[str], begun: str, say: Callable[[str], str]) -> str:
    """Return which of the words for one thing is offered: in the user's language if it is read."""
    said, read = say(words[0]), {fold(word) for word in words}
    alike = (said, *(word for word in words if word.isascii() == said.isascii()), *words)
    fitting = [word for word in alike if fold(word) in read]
    return next((word for word in fitting if fold(word).startswith(begun)), fitting[0])


def _begins(field: Field, folded: str) -> bool:
    return any(fold(name).startswith(folded) for name in field.names)


def _own_values(field: Field) -> Iterable[Sequence[str]]:
    """Yield the words for each value that a field has by itself."""
    if field.kind is Kind.FLAG:
        return _FLAGS
    if field.kind is Kind.TIME:
        return _TIMES
    words: dict[str, list[str]] = {}
    for word, value in field.choices.items():
        words.setdefault(value, []).append(word)
    return words.values()
