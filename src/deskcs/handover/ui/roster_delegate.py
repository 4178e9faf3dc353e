"""Paints a shift of a day: its times, and who is planned, the lead first and marked."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from deskcs.handover.roster_shapes import RosterCell
from deskcs.handover.ui.painting import Index, paint_cell, paint_line, small
from deskcs.handover.ui.roster_model import CELL
from deskcs.qt.icons import paint_icon
from deskcs.qt.language import translate
from deskcs.qt.theme import Theme

PADDING, GAP, MARK = 6, 2, 12
NARROW = 92


class RosterDelegate(QStyledItemDelegate):
    """`today` is the ISO day whose column is tinted; `me` is written in the accent colour."""

    def __init__(self, theme: Theme, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._theme = theme
        self.today, self.me = "", ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell: RosterCell = index.data(CELL)
        line = option.fontMetrics.height() + GAP
        lines = max(2, len(cell.duties) + (1 if cell.has_no_lead else 0))
        caption = QFontMetrics(small(option.font)).height()
        return QSize(96, caption + 4 + lines * line + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: RosterCell = index.data(CELL)
        painter.save()
        self._paint_ground(painter, option, cell)
        room = option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        caption = small(option.font)
        height = QFontMetrics(caption).height()
        if option.rect.width() < NARROW:
            caption.setPixelSize(caption.pixelSize() - 1)
        painter.setFont(caption)
        painter.setPen(self._theme.color("muted"))
        hours = cell.hours or translate("Handover", "不开")
        paint_line(painter, QRect(room.left(), room.top(), room.width(), height), hours)
        line = QRect(
            room.left(), room.top() + height + 4, room.width(), option.fontMetrics.height()
        )
        if cell.has_no_lead:
            painter.setPen(self._theme.color("warn"))
            paint_line(painter, line, translate("Handover", "没有带班"))
            line.translate(0, line.height() + GAP)
        painter.setFont(option.font)
        for duty in sorted(cell.duties, key=lambda one: not one.is_lead):
            place = QRect(line)
            tone = "accent" if duty.person == self.me else "text"
            if duty.is_lead:
                mark = QRectF(line.left(), line.center().y() - MARK / 2 + 0.5, MARK, MARK)
                paint_icon(painter, "star", mark, self._theme.color("warn"))
                place.adjust(MARK + 4, 0, 0, 0)
            painter.setPen(self._theme.color(tone))
            paint_line(painter, place, duty.person)
            line.translate(0, line.height() + GAP)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, cell: RosterCell
    ) -> None:
        if not cell.hours:
            painter.fillRect(option.rect, self._theme.color("raised"))
        elif cell.day == self.today:
            painter.fillRect(option.rect, self._theme.color("hover"))
        paint_cell(painter, option, self._theme)
