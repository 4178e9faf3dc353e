"""The program's picture in the tray, with the number of alerts painted on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication

from deskcs.qt.colours import read_tokens
from deskcs.qt.icons import paint_icon

SIZES = (16, 22, 24, 32, 48, 64, 128)
_ROOMY = 32  # from here on two digits can be read


def badged(count: int, *, is_urgent: bool) -> QIcon:
    """Return the picture for so many alerts; red only where somebody must act now.

    It has a ground of its own: whether the desktop's panel is light or dark, nobody tells.
    """
    tokens = read_tokens("light")
    ground = QColor(tokens["accent"])
    mark = QColor(tokens["danger"] if is_urgent else tokens["strong"])
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_painted(size, count, ground, mark))
    return icon


def count_text(count: int, size: int) -> str:
    """Return what fits: 9+ in a small picture, 99+ in a larger one."""
    most = 99 if size >= _ROOMY else 9
    return str(count) if count <= most else f"{most}+"


def _painted(size: int, count: int, ground: QColor, mark: QColor) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.2, size * 0.2)
        inset = size * (0.16 if count == 0 else 0.1)
        edge = size - 2 * inset if count == 0 else size * 0.62
        paint_icon(painter, "complaints", QRectF(inset, inset, edge, edge), QColor("white"))
        if count:
            _paint_count(painter, size, count_text(count, size), mark)
    return pixmap


def _paint_count(painter: QPainter, size: int, text: str, colour: QColor) -> None:
    is_roomy = size >= _ROOMY
    high = size * (0.64 if is_roomy else 0.74)
    wide = high if len(text) == 1 else min(float(size), high * (0.76 + 0.34 * (len(text) - 1)))
    ring = size / 24 if is_roomy else 0.0
    place = QRectF(size - wide, size - high, wide, high).adjusted(
        ring / 2, ring / 2, -ring / 2, -ring / 2
    )
    painter.setPen(QPen(QColor("white"), ring) if is_roomy else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(colour)
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    font = QFont(QApplication.font())
    font.setBold(True)
    font.setPixelSize(max(7, round(high * (0.74 if len(text) < 3 else 0.58))))
    painter.setFont(font)
    painter.setPen(QColor("white"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
