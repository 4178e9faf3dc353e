"""What the lists and grids of the shift log paint alike: grounds, a line of text, a pill."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from deskcs.qt.theme import Theme

Index = QModelIndex | QPersistentModelIndex
MOST_SHOWN, LEAST_WIDTH = 200, 24
_GROUNDS = {"danger": "danger_surface", "warn": "warn_surface", "ok": "ok_surface"}


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Paint the ground of a row: chosen, under the pointer, with the keyboard's focus or none."""
    state, flag = option.state, QStyle.StateFlag
    is_chosen = bool(state & flag.State_Selected)
    place = QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if is_chosen or state & flag.State_MouseOver:
        painter.setBrush(theme.color("selected" if is_chosen else "hover"))
        painter.drawRoundedRect(place, 6, 6)
    if is_chosen and state & flag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("focus"), 1))
        painter.drawRoundedRect(place, 6, 6)


def paint_cell(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Paint the lines around a cell of a grid, and its mark when it is the chosen one."""
    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    painter.drawLine(option.rect.topRight(), option.rect.bottomRight())
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("selected"))
        is_focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        pen = QPen(theme.color("focus"), 1)
        painter.setPen(pen if is_focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(2.5, 2.5, -3.5, -3.5), 6, 6)


def paint_facts(
    painter: QPainter, room: QRect, facts: Iterable[tuple[str, str]], theme: Theme
) -> None:
    """Paint words with their tones in one line, parted by dots, as many as there is room for."""
    dot = ""
    for words, tone in facts:
        gap = painter.fontMetrics().horizontalAdvance(dot)
        if not words or room.width() - gap < LEAST_WIDTH:
            continue
        painter.setPen(theme.color("muted"))
        room = room.adjusted(paint_line(painter, room, dot), 0, 0, 0)
        painter.setPen(theme.color(tone))
        room = room.adjusted(paint_line(painter, room, words), 0, 0, 0)
        dot = " · "


def small(font: QFont) -> QFont:
    """Return the font of captions."""
    smaller = QFont(font)
    smaller.setPixelSize(max(11, font.pixelSize() - 2))
    return smaller


def strong(font: QFont) -> QFont:
    """Return the font of what a row is about."""
    bolder = QFont(font)
    bolder.setWeight(QFont.Weight.Bold)
    return bolder


def paint_line(painter: QPainter, room: QRect, text: str) -> int:
    """Paint one line from the left with the painter's font and pen; return its width."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text[:MOST_SHOWN], Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown)


def paint_pill(
    painter: QPainter, room: QRect, text: str, tone: str, theme: Theme, *, is_chosen: bool = False
) -> int:
    """Paint a pill at the right end of `room`; return the width it took with its gap."""
    if not text:
        return 0
    metrics = painter.fontMetrics()
    width, height = metrics.horizontalAdvance(text) + 14, metrics.height() + 3
    place = QRectF(room.right() - width, room.center().y() - height / 2 + 0.5, width, height)
    accented = "surface" if is_chosen else "selected"  # never the ground of the row itself
    ground = _GROUNDS.get(tone, accented if tone == "accent" else "raised")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(place, 6, 6)
    painter.setPen(theme.color(tone))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
    return int(width) + 8
