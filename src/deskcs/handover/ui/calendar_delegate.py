"""Paints a day of the calendar: its number, and a line for each sheet with its state."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from deskcs.handover.ui.calendar_model import DAY, CalendarCell
from deskcs.handover.ui.painting import Index, paint_cell, paint_line, small, strong
from deskcs.handover.ui.words import state_tone, state_words
from deskcs.qt.language import spoken
from deskcs.qt.theme import Theme

PADDING, GAP, DOT = 8, 3, 6
NARROW = 100


class CalendarDelegate(QStyledItemDelegate):
    """`today` is marked. What has no room is counted."""

    def __init__(self, theme: Theme, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._theme = theme
        self.today = date.min

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: CalendarCell | None = index.data(DAY)
        if cell is None:
            return
        painter.save()
        paint_cell(painter, option, self._theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        caption, padding = small(option.font), PADDING
        if option.rect.width() < NARROW:
            caption.setPixelSize(caption.pixelSize() - 1)
            padding = PADDING - 3
        room = option.rect.adjusted(padding, 6, -padding + 1, -4)
        is_today = cell.day == self.today
        painter.setFont(strong(caption) if is_today else caption)
        line = QRect(room.left(), room.top(), room.width(), painter.fontMetrics().height())
        number = "accent" if is_today else "text" if cell.is_of_month else "muted"
        painter.setPen(self._theme.color(number))
        paint_line(painter, line, str(cell.day.day))
        painter.setFont(caption)
        step = line.height() + GAP
        fitting = max(0, (room.bottom() - line.bottom()) // step)
        for position, row in enumerate(cell.sheets[:fitting], start=1):
            place = line.translated(0, position * step)
            if position == fitting and len(cell.sheets) > fitting:
                painter.setPen(self._theme.color("muted"))
                paint_line(painter, place, f"+{len(cell.sheets) - fitting + 1}")
                break
            tone = state_tone(row)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(tone))
            painter.drawEllipse(QRectF(place.left(), place.center().y() - DOT / 2 + 0.5, DOT, DOT))
            painter.setPen(self._theme.color(tone if tone != "ok" else "text"))
            words = f"{spoken(row.shift_name)} {state_words(row)}"
            paint_line(painter, place.adjusted(DOT + 3, 0, 0, 0), words)
        painter.restore()
