"""Reads what is typed into a search box: terms, "phrases", -exclusions and 字段:值 conditions.

A room says in a `Grammar` which fields it knows; a word before a colon that is no field is plain
text. Nothing here knows the time: durations and days are returned as they were meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from deskcs.errors import Invalid
from deskcs.search.fields import Bad, Field, Value, values_of
from deskcs.search.folding import fold
from deskcs.wording import QT_TRANSLATE_NOOP

__all__ = ["Condition", "Field", "Grammar", "Query", "QueryError", "Term", "parse"]

LONGEST = 2_000
MOST_PARTS = 40

_TOO_LONG = QT_TRANSLATE_NOOP("errors", "查询太长了，最多 {most} 个字、{parts} 个词。请删短一些。")
# Read from the folded text, where widths and kinds of quotes are one.
_TOKEN = re.compile(r"\S+")
_FIELD = re.compile(r"([^\s:<>=≤≥\"]{1,20})(<=|>=|[:=<>≤≥])")
_OPERATORS = {"=": ":", "≤": "<=", "≥": ">="}
# What comes along unseen when text is copied from a page or a chat parts words like a space.
_UNSEEN = r"\x00-\x1f\x7f\u200b-\u200f\u2060\ufeff"
_WORD = re.compile(rf"[^\s{_UNSEEN},。!?;:…\"()\[\]【】《》<>≤≥~|]+")
_NEGATION = "-–−"
_EDGE = "-–—_./\\*'`·=+^&"


@dataclass(frozen=True, slots=True)
class Term:
    """A text to find as it stands."""

    text: str
    is_phrase: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """A field compared with values, of which one is enough. `operator` is : < <= > or >=."""

    field: str
    operator: str
    values: tuple[Value, ...]
    is_negated: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What was asked for: all terms, none of the excluded, all conditions."""

    terms: tuple[Term, ...] = ()
    excluded: tuple[Term, ...] = ()
    conditions: tuple[Condition, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Return the texts of the terms."""
        return tuple(term.text for term in self.terms)

    @property
    def unwanted(self) -> tuple[str, ...]:
        """Return the texts of the excluded terms."""
        return tuple(term.text for term in self.excluded)


class QueryError(Invalid):
    """Part of a query makes no sense; told with what could be written instead. `span` is the place
    in what was typed, which the search box of the complaint list underlines.
    """

    span: tuple[int, int] | None = None


class Grammar:
    """The fields a search box knows, by their Chinese and English names."""

    def __init__(self, fields: Sequence[Field] = ()) -> None:
        self.fields = tuple(fields)
        self._by_name = {fold(name): field for field in fields for name in field.names}

    def field(self, name: str) -> Field | None:
        """Return the field of that name in either language, or None."""
        return self._by_name.get(fold(name))


PLAIN = Grammar()


def parse(text: str, grammar: Grammar = PLAIN) -> Query:
    """Return what the text asks for; raise QueryError with what is wrong."""
    parts = list(_parts(text, grammar)) if len(text) <= LONGEST else []
    if len(text) > LONGEST or len(parts) > MOST_PARTS:
        raise QueryError(_TOO_LONG, most=LONGEST, parts=MOST_PARTS)
    return Query(
        terms=tuple(part for part, is_out in parts if isinstance(part, Term) and not is_out),
        excluded=tuple(part for part, is_out in parts if isinstance(part, Term) and is_out),
        conditions=tuple(part for part, _ in parts if isinstance(part, Condition)),
    )


def _parts(text: str, grammar: Grammar) -> Iterator[tuple[Term | Condition, bool]]:
    folded = fold(text)
    at = 0
    while token := _TOKEN.search(folded, at):
        start = token.start()
        is_negated = folded[start] in _NEGATION and start + 1 < token.end()
        begin = start + is_negated
        found = _FIELD.match(folded, begin)
        field = grammar.field(found[1]) if found else None
        if folded[begin] == '"':
            end = _phrase_end(folded, begin + 1)
            if words := text[begin + 1 : end].strip():
                yield Term(words, is_phrase=True), is_negated
            at = min(end + 1, len(text))
        elif found and field:
            value_at = _value_start(folded, found.end())
            at = _value_end(folded, value_at)
            try:
                yield _condition(field, found[2], text[value_at:at], is_negated), is_negated
            except QueryError as error:
                error.span = (value_at if value_at < at else begin, at)
                raise
        else:
            quote = folded.find('"', begin, token.end())
            at = token.end() if quote < 0 else quote
            yield from ((term, is_negated) for term in _bare(text, folded, begin, at))


def _phrase_end(folded: str, start: int) -> int:
    """Return where the closing quote stands, or the end of the text."""
    close = folded.find('"', start)
    return len(folded) if close < 0 else close


def _bare(text: str, folded: str, start: int, end: int) -> Iterator[Term]:
    for word in _WORD.finditer(folded, start, end):
        core = word[0].strip(_EDGE)
        if core:
            left = word.start() + word[0].index(core)
            yield Term(text[left : left + len(core)])


def _value_start(folded: str, at: int) -> int:
    """Return where a field's value begins: after spaces too, unless the next field stands there."""
    token = _TOKEN.search(folded, at)
    return at if token is None or _FIELD.match(token[0]) else token.start()


def _value_end(folded: str, start: int) -> int:
    """Return where a field's value ends; quotes keep spaces in it."""
    at = start
    while at < len(folded) and not folded[at].isspace():
        close = folded.find('"', at + 1) if folded[at] == '"' else -1
        at = close + 1 if close > 0 else at + 1
    return at


def _condition(field: Field, operator: str, value: str, is_negated: bool) -> Condition:
    operator = _OPERATORS.get(operator, operator)
    try:
        return Condition(field.key, operator, values_of(field, operator, value), is_negated)
    except Bad as bad:
        raise QueryError(bad.template, **bad.params) from None
