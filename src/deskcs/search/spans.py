"""Places of words in a text: where to put the marker."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from deskcs.search.grams import is_beginning

Span: TypeAlias = tuple[int, int]
"""Start and end in code points, the end not included."""


def spans_of(folded: str, terms: Iterable[str]) -> tuple[Span, ...]:
    """Return where the folded terms stand in the folded text, in order and merged."""
    found = list[Span]()
    for term in terms:
        at = folded.find(term) if term else -1
        if at >= 0:
            found += _places(folded, term, at)
    return merged(found) if len(found) > 1 else (*found,)


def merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans in order, those that touch or overlap as one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)


def _places(folded: str, term: str, at: int) -> Iterator[Span]:
    starts_run = is_beginning(term)
    while at >= 0:
        if not (starts_run and at and folded[at - 1].isascii() and folded[at - 1].isalnum()):
            yield at, at + len(term)
        at = folded.find(term, at + len(term))
