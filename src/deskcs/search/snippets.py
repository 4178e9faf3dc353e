"""A few words around the best match, with the places to mark."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from deskcs.search.folding import fold
from deskcs.search.pinyin import matches_pinyin
from deskcs.search.spans import Span, merged, spans_of

WIDTH = 80
_LEAD = 16
_SPACE = re.compile(r"\s")
_STOPS = "。！？；\n"


class Snippet(NamedTuple):
    """One line of text; `marks` are places in it, in code points."""

    text: str
    marks: tuple[Span, ...]


def marks_in(text: str, terms: Iterable[str]) -> tuple[Span, ...]:
    """Return where the terms stand in a text as written, in either script, or by their sound."""
    words = list(terms)
    folded = fold(text)
    found = spans_of(folded, map(fold, words))
    if found:
        return found
    return merged([span for word in words for span in matches_pinyin(word, text) or ()])


def snippet(text: str, terms: Iterable[str], width: int = WIDTH) -> Snippet:
    """Return some `width` characters where the most terms stand together, marked."""
    return around(text, marks_in(text, terms), width)


def around(text: str, marks: Sequence[Span], width: int = WIDTH) -> Snippet:
    """Return some `width` characters of the text around the marks that lie closest together."""
    inside = [(start, end) for start, end in marks if 0 <= start < end <= len(text)]
    start = _start(text, inside, width)
    end = min(len(text), start + width)
    before, after = "…" if start else "", "…" if end < len(text) else ""
    shift = len(before) - start
    shown = tuple(
        (max(low, start) + shift, min(high, end) + shift)
        for low, high in inside
        if high > start and low < end
    )
    line = _SPACE.sub(" ", text[start:end])
    return Snippet(before + line + after, shown)


def _start(text: str, marks: Sequence[Span], width: int) -> int:
    if not marks or len(text) <= width:
        return 0
    best = _densest(sorted(marks), width - _LEAD)
    start = max(0, min(best - _LEAD, len(text) - width))
    stops = [start + i + 1 for i, char in enumerate(text[start:best]) if char in _STOPS]
    return stops[-1] if stops else start


def _densest(marks: Sequence[Span], width: int) -> int:
    """Return where the marks begin of which the most characters fit into a width."""
    best, most = marks[0][0], 0
    covered = last = 0
    for first, (start, _) in enumerate(marks):
        while last < len(marks) and marks[last][1] <= start + width:
            covered += marks[last][1] - marks[last][0]
            last += 1
        if covered > most:
            best, most = start, covered
        if last > first:
            covered -= marks[first][1] - marks[first][0]
        else:
            last = first + 1
    return best
