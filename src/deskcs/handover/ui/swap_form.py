"""Asking to give a planned shift to somebody, or to exchange it for one of theirs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from deskcs.handover.roster_shapes import Duty, RosterWeek
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.pieces import answer_keys, beside, caption, push
from deskcs.handover.ui.roster_model import day_head
from deskcs.handover.ui.say_box import SayBox
from deskcs.qt.language import spoken, translate


class SwapForm(QWidget):
    """`swap_requested` gives the duty, to whom, why, and their duty if it is an exchange; `closed`
    tells that the keys go on elsewhere.
    """

    swap_requested = Signal(int, str, str, object)
    closed = Signal()

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._duty = self._offered = 0
        self._staff: Sequence[str] = ()
        self.swap_with = QComboBox()
        self.swap_with.setObjectName("roster.swapWith")
        self.reason = SayBox("roster.swapReason", keeper, lines=1)
        self.reason.setPlaceholderText(translate("Handover", "为什么换"))
        self.reason.setAccessibleName(translate("Handover", "换班理由"))
        self.ask = push(translate("Handover", "提出换班"), "roster.ask", is_primary=True)
        self._name = caption(translate("Handover", "这个班给谁"), self.swap_with)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(self.swap_with)
        column.addSpacing(4)
        column.addWidget(beside(self.reason, self.ask))
        self.hide()
        self.ask.clicked.connect(self._on_ask)
        self.reason.said.connect(self._on_ask)
        answer_keys(self, self._on_ask, self.close_form)

    def set_people(self, people: Sequence[str]) -> None:
        """Know to whom a shift can go."""
        self._staff = people

    def begin(self, duty_id: int) -> None:
        """Ask for this duty as soon as the shift it belongs to is shown; none for 0."""
        self._duty = duty_id

    def show_shift(self, week: RosterWeek, duties: Sequence[Duty]) -> None:
        """Offer who could take the duty that was begun, if it is one of this shift."""
        duty = next((duty for duty in duties if duty.id == self._duty), None)
        self.setVisible(duty is not None)
        if duty is None:
            return
        self.reason.set_place(str(duty.id))
        self._name.setText(translate("Handover", "{name} 的这个班给谁").format(name=duty.person))
        chosen = self.swap_with.currentData() if duty.id == self._offered else None
        self._offered = duty.id
        self.swap_with.clear()
        for name in self._staff:
            if name != duty.person:
                words = translate("Handover", "给 {name}").format(name=name)
                self.swap_with.addItem(words, (name, None))
        exchange = translate("Handover", "和 {name} 的 {day} {shift} 对换")
        for other in week.duties:
            if other.person != duty.person:
                words = exchange.format(
                    name=other.person, day=day_head(other.day), shift=spoken(other.shift_name)
                )
                self.swap_with.addItem(words, (other.person, other.id))
        offered = [self.swap_with.itemData(place) for place in range(self.swap_with.count())]
        if chosen in offered:
            self.swap_with.setCurrentIndex(offered.index(chosen))

    def done(self, duty_id: int) -> None:
        """The request for this duty waits for a lead: close its form."""
        self.reason.done(str(duty_id))
        if self._duty == duty_id:
            self.close_form()

    @Slot()
    def close_form(self) -> None:
        """Ask for no duty; the reason that was begun comes back with it."""
        held = self.focusWidget()
        had_keys = held is not None and held.hasFocus()
        self.begin(0)
        self.reason.forget_place()
        self.hide()
        if had_keys:
            self.closed.emit()

    @Slot()
    def _on_ask(self) -> None:
        chosen = self.swap_with.currentData()
        if self._duty and chosen is not None:
            name, other = chosen
            self.swap_requested.emit(self._duty, name, self.reason.take(), other)
