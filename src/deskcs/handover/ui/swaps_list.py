"""The swaps that wait: who asks for what, and the buttons of those who may answer."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskcs.actor import Actor, Role
from deskcs.handover.roster_shapes import RosterWeek, Swap
from deskcs.handover.ui.pieces import numbered, plain
from deskcs.handover.ui.roster_model import day_head
from deskcs.qt.anew import empty
from deskcs.qt.language import spoken, translate


class SwapsList(QWidget):
    """A lead who takes no part decides; who asked may take it back."""

    decision_requested = Signal(int, bool)
    withdrawal_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_week(self, week: RosterWeek, actor: Actor) -> None:
        """List the open requests that touch a week, with what this person may do."""
        empty(self._column)
        if week.swaps:
            self._column.addWidget(plain(translate("Handover", "等批准的换班"), role="field"))
        for swap in week.swaps:
            self._column.addWidget(self._row(swap, actor))

    def _row(self, swap: Swap, actor: Actor) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain(swap_words(swap)))
        row = QHBoxLayout()
        row.setSpacing(6)
        is_part = actor.name in (swap.from_person, swap.to_person)
        if actor.is_at_least(Role.LEAD) and not is_part:
            yes = numbered(translate("Handover", "批准"), "roster.approve", swap.id)
            yes.clicked.connect(self._on_approve)
            no = numbered(translate("Handover", "不批准"), "roster.refuse", swap.id)
            no.clicked.connect(self._on_refuse)
            row.addWidget(yes)
            row.addWidget(no)
        if actor.name in (swap.asked_by, swap.from_person):
            back = numbered(translate("Handover", "撤回"), "roster.withdraw", swap.id)
            back.clicked.connect(self._on_withdraw)
            row.addWidget(back)
        row.addStretch()
        column.addLayout(row)
        return whole

    def _number(self) -> int:
        button = self.sender()
        return int(button.property("number")) if button is not None else 0

    @Slot()
    def _on_approve(self) -> None:
        self.decision_requested.emit(self._number(), True)

    @Slot()
    def _on_refuse(self) -> None:
        self.decision_requested.emit(self._number(), False)

    @Slot()
    def _on_withdraw(self) -> None:
        self.withdrawal_requested.emit(self._number())


def swap_words(swap: Swap) -> str:
    """Return a request to swap in one line, with its reason in a second."""
    shift = f"{day_head(swap.duty.day)} {spoken(swap.duty.shift_name)}"
    if swap.other is None:
        words = translate("Handover", "{name} 的 {shift} 给 {other}").format(
            name=swap.from_person, shift=shift, other=swap.to_person
        )
    else:
        theirs = f"{day_head(swap.other.day)} {spoken(swap.other.shift_name)}"
        words = translate("Handover", "{name} 的 {shift} 与 {other} 的 {theirs} 对换").format(
            name=swap.from_person, shift=shift, other=swap.to_person, theirs=theirs
        )
    return f"{words}\n{swap.reason}" if swap.reason else words
