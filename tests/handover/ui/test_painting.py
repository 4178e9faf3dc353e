"""What has no room in a row is left out with its dot, not cut behind it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from deskcs.handover.ui.painting import paint_facts
from deskcs.qt.theme import Theme

FACTS = (("已过 11-25 01:26", "danger"), ("", "muted"), ("结转 4 次", "muted"))


class Heard(QPainter):
    """Remembers what is painted."""

    said = ""

    def drawText(self, *given: Any) -> None:
        self.said += given[-1]


def painted(width: int) -> str:
    image = QImage(500, 40, QImage.Format.Format_RGB32)
    with Heard(image) as painter:
        paint_facts(painter, QRect(0, 0, width, 20), FACTS, Theme("light"))
        return painter.said


def test_no_dot_stands_before_nothing(qapp: Any) -> None:
    assert painted(500) == "已过 11-25 01:26 · 结转 4 次"
    for width in range(30, 300, 7):
        assert not painted(width).endswith(" · ")
