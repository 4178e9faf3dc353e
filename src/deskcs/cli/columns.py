"""Columns that stand in line in a terminal, where a Chinese character takes up two places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from unicodedata import east_asian_width

_GAP = "  "


def places(text: str) -> int:
    """Return how many places a text takes up in a terminal."""
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)


def table(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield a line for each row; every column but the last is as wide as its widest text."""
    kept = list(rows)
    widths = [max(map(places, column)) for column in zip(*kept, strict=True)]
    for row in kept:
        cells = zip(row, widths, strict=True)
        yield _GAP.join(text + " " * (width - places(text)) for text, width in cells).rstrip()
