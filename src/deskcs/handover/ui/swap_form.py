"""Asking to give a planned shift to somebody, or to exchange it for one of theirs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from deskcs.handover.roster_shapes import Duty, RosterWeek
from deskcs.handover.ui.pieces import caption, push
from deskcs.handover.ui.roster_model import day_head
from deskcs.qt.language import spoken, translate


class SwapForm(QWidget):
    """`swap_requested` gives the duty, to whom, why, and their duty if it is an exchange."""

    swap_requested = Signal(int, str, str, object)

    def __init__(self) -> None:
        super().__init__()
        self._duty = 0
        self._staff: Sequence[str] = ()
        self.swap_with = QComboBox()
        self.swap_with.setObjectName("roster.swapWith")
        self.reason = QLineEdit()
        self.reason.setObjectName("roster.swapReason")
        self.reason.setPlaceholderText(translate("Handover", "为什么换"))
        self.reason.setAccessibleName(translate("Handover", "换班理由"))
        self.ask = push(translate("Handover", "提出换班"), "roster.ask", is_primary=True)
        self._name = caption(translate("Handover", "这个班给谁"), self.swap_with)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.reason, 1)
        last.addWidget(self.ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(self.swap_with)
        column.addSpacing(4)
        column.addLayout(last)
        self.hide()
        self.ask.clicked.connect(self._on_ask)
        self.reason.returnPressed.connect(self._on_ask)

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
        self._name.setText(translate("Handover", "{name} 的这个班给谁").format(name=duty.person))
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

    def done(self) -> None:
        """The request is on its way: close the form."""
        self.reason.clear()
        self._duty = 0
        self.hide()

    @Slot()
    def _on_ask(self) -> None:
        chosen = self.swap_with.currentData()
        if self._duty and chosen is not None:
            name, other = chosen
            self.swap_requested.emit(self._duty, name, self.reason.text(), other)
