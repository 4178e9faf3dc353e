"""Paints the list on the left: days as captions, sheets with their state and a line of facts."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from deskcs.handover.sheet_shapes import SheetRow
from deskcs.handover.ui.captioned import ROW
from deskcs.handover.ui.painting import Index, paint_ground, paint_line, paint_pill, small, strong
from deskcs.handover.ui.words import row_facts, state_tone, state_words
from deskcs.qt.language import spoken
from deskcs.qt.theme import Theme

PADDING_X, PADDING_Y, GAP = 14, 8, 2


class SheetsDelegate(QStyledItemDelegate):
    """Rows of one kind have one height, so that nothing moves."""

    def __init__(self, theme: Theme, zone: tzinfo, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._theme, self._zone = theme, zone

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = option.fontMetrics.height()
        lower = QFontMetrics(small(option.font)).height()
        if isinstance(index.data(ROW), SheetRow):
            return QSize(160, height + GAP + lower + 2 * PADDING_Y)
        return QSize(160, lower + 2 * PADDING_Y - 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        painter.save()
        room = option.rect.adjusted(PADDING_X, PADDING_Y, -PADDING_X, -PADDING_Y)
        if isinstance(row, SheetRow):
            paint_ground(painter, option, self._theme)
            self._paint_sheet(painter, option, room, row)
        else:
            painter.setFont(small(option.font))
            painter.setPen(self._theme.color("muted"))
            paint_line(painter, option.rect.adjusted(PADDING_X, 4, -PADDING_X, 0), str(row))
        painter.restore()

    def _paint_sheet(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: SheetRow
    ) -> None:
        caption = small(option.font)
        upper = QRect(room.left(), room.top(), room.width(), option.fontMetrics.height())
        painter.setFont(caption)
        taken = paint_pill(
            painter,
            upper,
            state_words(row),
            state_tone(row),
            self._theme,
            is_chosen=bool(option.state & QStyle.StateFlag.State_Selected),
        )
        painter.setFont(strong(option.font))
        painter.setPen(self._theme.color("text"))
        paint_line(painter, upper.adjusted(0, 0, -taken, 0), spoken(row.shift_name))
        lower = QRect(
            room.left(), upper.bottom() + GAP + 1, room.width(), QFontMetrics(caption).height()
        )
        painter.setFont(caption)
        painter.setPen(self._theme.color("danger" if row.asked_count else "muted"))
        paint_line(painter, lower, row_facts(row, self._zone))
