"""Cuts a line of text to the room there is."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

_MOST_KNOWN = 8_000
_DOTS = "…"


class Cutter:
    """Adds up the widths of single characters, each measured once.

    To have Qt lay a line out to measure it, again to cut it and again to draw it takes three times
    as long, and with each key some thirty lines are drawn.
    """

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self._metrics = QFontMetricsF(self.font)
        self._widths: dict[str, float] = {}

    def width(self, text: str) -> float:
        """Return how wide a line is."""
        return sum(map(self._width, text))

    def cut(self, text: str, room: float) -> str:
        """Return the line, or as much of it as there is room for, with dots behind."""
        known = self._widths.get
        full, end = 0.0, 0
        short = room - self._width(_DOTS)
        for at, char in enumerate(text):
            full += known(char) or self._width(char)
            if full <= short:
                end = at + 1
            elif full > room:
                return text[:end].rstrip() + _DOTS if short > 0 else ""
        return text

    def _width(self, char: str) -> float:
        width = self._widths.get(char)
        if width is None:
            if len(self._widths) >= _MOST_KNOWN:
                self._widths.clear()
            width = self._widths[char] = self._metrics.horizontalAdvance(char)
        return width
