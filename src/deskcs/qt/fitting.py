"""Cuts words to the width of a cell by the advances of their signs, each measured once.

Qt shapes the whole text to elide it, which takes longer than painting what is left of it.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

MORE = "…"
# A cell shows some dozens of signs; nothing is gained by looking at more.
MOST = 200
# Scripts whose signs stand beside one another, each as wide as it is alone.
_PLAIN = re.compile(r"[ -~\u00a0-\u024f\u2010-\u2027\u3000-\u30ff\u3400-\u9fff\uff00-\uffef✓]*")


class Fitting(dict[str, float]):
    """What a font makes of words; the signs met so far with their advances."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self.font = font
        self._metrics = QFontMetricsF(font)
        self.height = self._metrics.height()
        self.ascent = self._metrics.ascent()

    def __missing__(self, sign: str) -> float:
        self[sign] = width = self._metrics.horizontalAdvance(sign)
        return width

    def cut(self, text: str, width: float) -> str:
        """Return the text if it fits, else its beginning with an ellipsis."""
        text = text[:MOST]
        if not _PLAIN.fullmatch(text):
            return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        used, kept, room = 0.0, 0, width - self[MORE]
        for place, sign in enumerate(text):
            used += self[sign]
            if used > width:
                return text[:kept] + MORE if room >= 0 else ""
            if used <= room:
                kept = place + 1
        return text

    def width(self, text: str) -> float:
        """Return how wide a text is."""
        if not _PLAIN.fullmatch(text):
            return self._metrics.horizontalAdvance(text)
        return sum(map(self.__getitem__, text))
