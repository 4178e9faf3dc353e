"""What of an item its row shows: what it is about, the next step, and the facts around it."""

from __future__ import annotations

from datetime import tzinfo

from deskcs.clock import Clock
from deskcs.handover.item_shapes import ItemCard, Severity
from deskcs.handover.ui.cards_list import CardsDelegate
from deskcs.handover.ui.cards_model import Card
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


class ItemsDelegate(CardsDelegate):
    """The colour at the edge has the severity's word beside it."""

    def __init__(self, theme: Theme, clock: Clock, zone: tzinfo, parent: object = None) -> None:
        super().__init__(theme, parent)
        self._clock, self._zone = clock, zone
        self.is_draft = True

    def card_of(self, row: ItemCard) -> Card:
        now, tone = self._clock.now(), severity_tone(row.severity)
        is_stable = row.severity is Severity.STABLE
        following = translate("Handover", "下一步：{step}").format(step=spoken(row.next_step))
        state = (item_state_words(row, self.is_draft), item_state_tone(row))
        severity = (severity_words(row.severity), tone)
        return Card(
            id=row.id,
            title=row.text,
            pills=(state,) if is_stable else (state, severity),
            middle=following if row.next_step else translate("Handover", "还没有写下一步"),
            facts=(
                (kind_words(row), "muted"),
                (case_words(row), "accent" if row.case_status != row.live_status else "muted"),
                (row.holder, "muted"),
                (due_words(row.due_at, now, self._zone), due_tone(row.due_at, now)),
                (carried_words(row), "danger" if row.is_often_carried else "muted"),
            ),
            stripe="line" if is_stable else tone,
            is_over=not self.is_draft and not row.is_pending,
            is_lacking=not row.next_step,
        )
