"""How cells of lists are painted: calm rows, pills, flags, time as words and a bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from deskcs.qt.icons import paint_icon
from deskcs.qt.theme import Theme

Index = QModelIndex | QPersistentModelIndex
LOOK = int(Qt.ItemDataRole.UserRole) + 1
INSET = 8
ICON = 16


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


class CellDelegate(QStyledItemDelegate):
    """Paints the text of a cell in the look its model gives for the LOOK role."""

    def __init__(self, theme: Theme, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look: Look = index.data(LOOK) or PLAIN
        painter.save()
        self._paint_ground(painter, option)
        room = option.rect.adjusted(INSET, 0, -INSET, 0)
        if look.icon:
            room = self._paint_icon(painter, room, look)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        font = option.font
        font.setBold(look.is_bold)
        painter.setFont(font)
        if look.is_pill and text:
            self._paint_pill(painter, room, text, look)
        elif look.share is not None:
            self._paint_time(painter, room, text, look)
        else:
            self._paint_text(painter, room, text, look)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.color("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.color("hover"))
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_icon(self, painter: QPainter, room: QRect, look: Look) -> QRect:
        place = QRectF(room.left(), room.center().y() - ICON / 2 + 0.5, ICON, ICON)
        paint_icon(painter, look.icon, place, self._colour(look.tone))
        return room.adjusted(ICON + 6, 0, 0, 0)

    def _paint_text(self, painter: QPainter, room: QRect, text: str, look: Look) -> None:
        painter.setPen(self._colour(look.tone))
        side = Qt.AlignmentFlag.AlignRight if look.is_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            room,
            int(side | Qt.AlignmentFlag.AlignVCenter),
            _cut(painter.fontMetrics(), text, room.width()),
        )

    def _paint_pill(self, painter: QPainter, room: QRect, text: str, look: Look) -> None:
        metrics = painter.fontMetrics()
        shown = _cut(metrics, text, room.width() - 16)
        width, height = metrics.horizontalAdvance(shown) + 16, metrics.height() + 4
        pill = QRectF(room.left(), room.center().y() - height / 2 + 0.5, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._pill_ground(look.tone))
        painter.drawRoundedRect(pill, 6, 6)
        painter.setPen(self._colour(look.tone))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), shown)

    def _paint_time(self, painter: QPainter, room: QRect, text: str, look: Look) -> None:
        words = room.adjusted(0, 0, 0, -5)
        painter.setPen(self._colour(look.tone))
        painter.drawText(
            words,
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            _cut(painter.fontMetrics(), text, words.width()),
        )
        bar = QRectF(room.left(), room.bottom() - 7, min(room.width(), 72), 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("line"))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        bar.setWidth(bar.width() * min(1.0, max(0.0, look.share or 0.0)))
        painter.setBrush(self._colour(look.tone))
        painter.drawRoundedRect(bar, 1.5, 1.5)

    def _colour(self, tone: str) -> QColor:
        return self._theme.color(tone)

    def _pill_ground(self, tone: str) -> QColor:
        grounds = {"danger": "danger_surface", "warn": "warn_surface", "ok": "ok_surface"}
        return self._theme.color(grounds.get(tone, "selected" if tone == "accent" else "raised"))


def _cut(metrics: QFontMetrics, text: str, width: int) -> str:
    # A title may be long; eliding a thousand characters for a cell of thirty costs a frame.
    return metrics.elidedText(text[:200], Qt.TextElideMode.ElideRight, width)
