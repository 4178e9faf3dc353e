"""What a lead should look at, above the day: not signed, not taken in time, carried on and on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from deskcs.actor import Role
from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.publishing import LeadView
from deskcs.handover.sheet_shapes import SheetRow
from deskcs.handover.ui.cards_list import CardsList
from deskcs.handover.ui.cards_model import Card
from deskcs.handover.ui.pieces import plain
from deskcs.handover.ui.words import (
    carried_words,
    date_words,
    due_tone,
    due_words,
    kind_words,
    row_facts,
    severity_tone,
    state_tone,
    state_words,
)
from deskcs.qt.empty import EmptyState
from deskcs.qt.language import spoken, translate
from deskcs.qt.surroundings import Surroundings

_MOST_SHOWN, _PADDING = 4, 12


class _Cards(CardsList):
    """As high as its first few cards; in a low window as one of them."""

    _wanted = _least = 0

    def make_room(self, heights: list[int], spare: int) -> None:
        """Be as high as these rows."""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._wanted = sum(heights) + spare
        self._least = sum(heights[:2]) + spare
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._least)


class LeadPanel(QWidget):
    """Enter or a double click opens the sheet, an item in it. Gone while there is nothing."""

    open_requested = Signal(str)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._view: LeadView | None = None
        self._targets: dict[int, str] = {}
        self._title = plain(role="heading")
        self._title.setContentsMargins(8, 0, 0, 0)
        self.cards = _Cards(
            "calendar.lead",
            translate("Handover", "要组长看的"),
            around.theme,
            EmptyState("check", translate("Handover", "没有要组长看的"), ""),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 16, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self.cards)
        self.cards.opened.connect(self._on_opened)
        self.hide()

    def show_view(self, view: LeadView) -> None:
        """Show what there is, the unsigned sheets first."""
        self._view = view
        self._title.setText(translate("Handover", "要组长看的 {count}").format(count=view.count))
        self._targets = {}
        rows: list[Card | str] = []
        shown: set[int] = set()
        for caption, sheets in (
            (translate("Handover", "没有签字"), view.unsigned),
            (translate("Handover", "超时没有接"), view.overdue),
        ):
            fresh = [row for row in sheets if row.id not in shown]
            shown |= {row.id for row in fresh}
            if fresh:
                rows += [caption, *(self._sheet_card(row) for row in fresh)]
        if view.carried_often:
            rows.append(translate("Handover", "一再结转"))
            rows += [self._item_card(item) for item in view.carried_often]
        self.cards.set_rows(rows)
        self._fit(rows)
        self.refresh_person()

    def refresh_person(self) -> None:
        """Only leads are shown it, and only while there is something."""
        is_lead = self._around.session.is_at_least(Role.LEAD)
        self.setVisible(is_lead and self._view is not None and self._view.count > 0)

    def _fit(self, rows: list[Card | str]) -> None:
        """Be as high as the first few rows; the day below keeps its room."""
        view = self.cards.view
        heights = [max(0, view.sizeHintForRow(row)) for row in range(len(rows[: _MOST_SHOWN + 1]))]
        self.cards.make_room(heights, 2 * view.frameWidth() + _PADDING)

    def _sheet_card(self, row: SheetRow) -> Card:
        self._targets[row.id] = str(row.id)
        now, zone = self._around.clock.now(), self._around.zone
        tone = state_tone(row)
        day = date_words(row.day, now, zone)
        return Card(
            id=row.id,
            title=f"{day} {spoken(row.shift_name)}",
            pills=((state_words(row), tone),),
            facts=((row.code, "muted"), (row_facts(row, zone), "muted")),
            stripe=tone,
        )

    def _item_card(self, item: ItemCard) -> Card:
        self._targets[-item.id] = f"{item.sheet_id}#{item.id}"
        now, zone = self._around.clock.now(), self._around.zone
        return Card(
            id=-item.id,
            title=item.text,
            pills=((carried_words(item), "danger"),),
            facts=(
                (kind_words(item), "muted"),
                (item.holder, "muted"),
                (due_words(item.due_at, now, zone), due_tone(item.due_at, now)),
            ),
            stripe=severity_tone(item.severity),
        )

    @Slot(int)
    def _on_opened(self, number: int) -> None:
        if number in self._targets:
            self.open_requested.emit(self._targets[number])
