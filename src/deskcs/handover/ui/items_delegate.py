"""Paints the items of a sheet: what it is about, the next step, and the facts around it."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from deskcs.clock import Clock
from deskcs.handover.item_shapes import ItemCard, Severity
from deskcs.handover.ui.captioned import ROW
from deskcs.handover.ui.painting import (
    Index,
    paint_facts,
    paint_ground,
    paint_line,
    paint_pill,
    small,
    strong,
)
from deskcs.handover.ui.words import (
    carried_words,
    case_words,
    due_tone,
    due_words,
    item_state_tone,
    item_state_words,
    kind_words,
    severity_tone,
    severity_words,
)
from deskcs.qt.language import spoken, translate
from deskcs.qt.theme import Theme

PADDING_X, PADDING_Y, GAP, STRIPE = 18, 8, 3, 3


class ItemsDelegate(QStyledItemDelegate):
    """All rows are equally high. The colour at the edge has the severity's word beside it."""

    def __init__(self, theme: Theme, clock: Clock, zone: tzinfo, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._theme, self._clock, self._zone = theme, clock, zone
        self.is_draft = True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lower = QFontMetrics(small(option.font)).height()
        return QSize(240, option.fontMetrics.height() + 2 * (lower + GAP) + 2 * PADDING_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: ItemCard = index.data(ROW)
        painter.save()
        paint_ground(painter, option, self._theme)
        self._paint_stripe(painter, option.rect, item)
        room = option.rect.adjusted(PADDING_X, PADDING_Y, -12, -PADDING_Y)
        caption = small(option.font)
        upper = QRect(room.left(), room.top(), room.width(), option.fontMetrics.height())
        painter.setFont(caption)
        taken = self._paint_pills(painter, upper, item)
        painter.setFont(strong(option.font))
        is_over = not self.is_draft and not item.is_pending
        painter.setPen(self._theme.color("muted" if is_over else "text"))
        paint_line(painter, upper.adjusted(0, 0, -taken, 0), item.text)
        painter.setFont(caption)
        height = QFontMetrics(caption).height()
        middle = QRect(room.left(), upper.bottom() + GAP + 1, room.width(), height)
        painter.setPen(self._theme.color("text" if item.next_step and not is_over else "muted"))
        paint_line(painter, middle, self._next_words(item))
        self._paint_facts(painter, middle.translated(0, height + GAP), item)
        painter.restore()

    def _paint_stripe(self, painter: QPainter, room: QRect, item: ItemCard) -> None:
        tone = severity_tone(item.severity)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("line" if item.severity is Severity.STABLE else tone))
        painter.drawRoundedRect(
            QRectF(room.left() + 8, room.top() + 10, STRIPE, room.height() - 20), 1.5, 1.5
        )

    def _paint_pills(self, painter: QPainter, room: QRect, item: ItemCard) -> int:
        state = item_state_words(item, self.is_draft)
        taken = paint_pill(painter, room, state, item_state_tone(item), self._theme)
        if item.severity is Severity.STABLE:
            return taken
        place = room.adjusted(0, 0, -taken, 0)
        words, tone = severity_words(item.severity), severity_tone(item.severity)
        return taken + paint_pill(painter, place, words, tone, self._theme)

    def _next_words(self, item: ItemCard) -> str:
        if item.next_step:
            return translate("Handover", "下一步：{step}").format(step=spoken(item.next_step))
        return translate("Handover", "还没有写下一步")

    def _paint_facts(self, painter: QPainter, room: QRect, item: ItemCard) -> None:
        now = self._clock.now()
        facts = (
            (kind_words(item), "muted"),
            (case_words(item), "accent" if item.case_status != item.live_status else "muted"),
            (item.holder, "muted"),
            (due_words(item.due_at, now, self._zone), due_tone(item.due_at, now)),
            (carried_words(item), "danger" if item.is_often_carried else "muted"),
        )
        paint_facts(painter, room, facts, self._theme)
