"""How cells of lists are painted: calm rows, pills, flags, time as words and a bar.

A jump in a long list paints some hundred and fifty cells at once, so that a cell has microseconds:
the fonts are made once, words are cut without shaping them, and nothing is asked of the style.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from deskcs.qt.fitting import Fitting
from deskcs.qt.icons import paint_icon
from deskcs.qt.theme import Theme

INSET = 8
ICON = 16
# The bar of a time, below its words.
BAR, BAR_HEIGHT, WORDS_UP = 72, 3, 5
ROOMY, BAR_DOWN, BAR_DOWN_LOW = 32, 7, 4
_SMOOTH = QPainter.RenderHint.Antialiasing
_NO_PEN, _NO_BRUSH = Qt.PenStyle.NoPen, Qt.BrushStyle.NoBrush
_GROUNDS = {"danger": "danger_surface", "warn": "warn_surface", "ok": "ok_surface"}


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell looks beyond its text. `tone` names a colour of the theme.

    `share` is a part of the time used, 0 to 1, drawn as a bar; None draws none.
    """

    tone: str = "text"
    is_pill: bool = False
    icon: str = ""
    share: float | None = None
    is_bold: bool = False
    is_right: bool = False


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Cell:
    """All that is painted of a cell."""

    text: str
    look: Look = PLAIN


class CellPainter:
    """Paints cells of one table; knows its fonts."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._plain = Fitting(QFont())
        self._bold = self._plain
        self._is_chosen = False

    def take_font(self, font: QFont) -> None:
        """Paint in this font from now on."""
        if font != self._plain.font or self._bold is self._plain:
            bold = QFont(font)
            bold.setBold(True)
            self._plain, self._bold = Fitting(QFont(font)), Fitting(bold)

    def paint_ground(
        self, painter: QPainter, row: QRect, *, is_chosen: bool, is_hovered: bool, is_here: bool
    ) -> None:
        """Paint what lies below a whole row; `is_here` marks where the keyboard stands."""
        self._is_chosen = is_chosen
        if is_chosen or is_hovered:
            painter.fillRect(row, self._theme.color("selected" if is_chosen else "hover"))
        painter.fillRect(row.x(), row.bottom(), row.width(), 1, self._theme.color("line"))
        if is_here:
            painter.fillRect(row.x(), row.y(), 2, row.height(), self._theme.color("focus"))

    def paint(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        """Paint one cell."""
        look, room = cell.look, rect.adjusted(INSET, 0, -INSET, 0)
        if look.icon:
            room = self._paint_icon(painter, room, look)
        if not cell.text:
            return
        fitting = self._bold if look.is_bold else self._plain
        painter.setFont(fitting.font)
        if look.is_pill:
            self._paint_pill(painter, room, cell, fitting)
        elif look.share is not None:
            self._paint_time(painter, room, cell, fitting, look.share)
        else:
            self._paint_text(painter, room, cell, fitting)

    def _paint_icon(self, painter: QPainter, room: QRect, look: Look) -> QRect:
        place = QRectF(room.left(), room.center().y() - ICON / 2 + 0.5, ICON, ICON)
        paint_icon(painter, look.icon, place, self._theme.color(look.tone))
        return room.adjusted(ICON + 6, 0, 0, 0)

    def _paint_text(self, painter: QPainter, room: QRect, cell: Cell, fitting: Fitting) -> None:
        shown, left = fitting.cut(cell.text, room.width()), float(room.left())
        if cell.look.is_right:
            left += room.width() - fitting.width(shown)
        painter.setPen(self._theme.color(cell.look.tone))
        painter.drawText(QPointF(left, _baseline(room, fitting)), shown)

    def _paint_pill(self, painter: QPainter, room: QRect, cell: Cell, fitting: Fitting) -> None:
        shown, tone = fitting.cut(cell.text, room.width() - 16), cell.look.tone
        width, height = fitting.width(shown) + 16, round(fitting.height) + 4
        pill = QRectF(room.left(), room.center().y() - height / 2 + 0.5, width, height)
        painter.setRenderHint(_SMOOTH)
        _fill(painter, pill, 6, self._pill_ground(tone))
        painter.setRenderHint(_SMOOTH, False)
        painter.setPen(self._theme.color(tone))
        painter.drawText(QPointF(room.left() + 8, _baseline(room, fitting)), shown)

    def _paint_time(
        self, painter: QPainter, room: QRect, cell: Cell, fitting: Fitting, share: float
    ) -> None:
        words = room.adjusted(0, 0, 0, -WORDS_UP)
        colour = self._theme.color(cell.look.tone)
        painter.setPen(colour)
        shown = fitting.cut(cell.text, words.width())
        painter.drawText(QPointF(words.left(), _baseline(words, fitting)), shown)
        down = BAR_DOWN if room.height() >= ROOMY else BAR_DOWN_LOW
        bar = QRectF(room.left(), room.bottom() - down, min(room.width(), BAR), BAR_HEIGHT)
        painter.setRenderHint(_SMOOTH)
        _fill(painter, bar, BAR_HEIGHT / 2, self._theme.color("line"))
        bar.setWidth(bar.width() * min(1.0, max(0.0, share)))
        _fill(painter, bar, BAR_HEIGHT / 2, colour)
        painter.setRenderHint(_SMOOTH, False)

    def _pill_ground(self, tone: str) -> QColor:
        if tone == "accent":  # which on a chosen row would have the ground of the row
            return self._theme.color("surface" if self._is_chosen else "selected")
        return self._theme.color(_GROUNDS.get(tone, "raised"))


def _baseline(room: QRect, fitting: Fitting) -> float:
    """Return where words stand that are in the middle of a room, on whole pixels."""
    return room.top() + round((room.height() - fitting.height) / 2 + fitting.ascent)


def _fill(painter: QPainter, shape: QRectF, radius: float, colour: QColor) -> None:
    painter.setPen(_NO_PEN)
    painter.setBrush(colour)
    painter.drawRoundedRect(shape, radius, radius)
    painter.setBrush(_NO_BRUSH)
