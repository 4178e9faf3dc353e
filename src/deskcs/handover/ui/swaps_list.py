"""The swaps that wait or were refused: who asks for what, and the buttons of who may answer."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskcs.actor import Actor, Role
from deskcs.handover.roster_shapes import ASKED, REFUSED, RosterWeek, Swap
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.pieces import answer_keys, beside, numbered, plain, push
from deskcs.handover.ui.roster_model import day_head
from deskcs.handover.ui.say_box import SayBox
from deskcs.qt.anew import empty
from deskcs.qt.language import spoken, translate


class SwapsList(QWidget):
    """A lead who takes no part decides, and may say why not; who asked may take it back.

    `decision_requested` gives the request, whether it is approved, and the lead's words; `closed`
    tells that the keys go on elsewhere.
    """

    decision_requested = Signal(int, bool, str)
    withdrawal_requested = Signal(int)
    closed = Signal()

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._refused = 0
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._name = plain(role="field")
        self.words = SayBox("roster.decision", keeper, lines=1)
        self.words.setAccessibleName(translate("Handover", "不批准"))
        self._name.setBuddy(self.words)
        self.refuse = push(translate("Handover", "不批准"), "roster.refuseNow", is_primary=True)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(4)
        form.addWidget(self._name)
        form.addWidget(beside(self.words, self.refuse))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._rows)
        column.addWidget(self._form)
        self._form.hide()
        self.words.said.connect(self._on_refused)
        self.refuse.clicked.connect(self._on_refused)
        answer_keys(self._form, self._on_refused, self.close_form)

    def show_week(self, week: RosterWeek, actor: Actor) -> None:
        """List the requests that touch a week, with what this person may do; of those that were
        refused one's own.
        """
        waiting = [swap for swap in week.swaps if swap.state == ASKED]
        refused = [swap for swap in week.swaps if swap not in waiting and _is_own(swap, actor)]
        empty(self._rows)
        for words, swaps in (
            (translate("Handover", "等批准的换班"), waiting),
            (translate("Handover", "没有批准的换班"), refused),
        ):
            if swaps:
                self._rows.addWidget(plain(words, role="field"))
            for swap in swaps:
                self._rows.addWidget(self._row(swap, actor))
        if self._refused not in [swap.id for swap in waiting]:
            self.close_form()

    def done(self, swap_id: int) -> None:
        """The request is decided: what was said of it is on disk."""
        self.words.done(str(swap_id))
        if self._refused == swap_id:
            self.close_form()

    @Slot()
    def close_form(self) -> None:
        """Refuse none; the words that were begun come back with it."""
        held = self._form.focusWidget()
        had_keys = held is not None and held.hasFocus()
        self._refused = 0
        self.words.forget_place()
        self._form.hide()
        if had_keys:
            self.closed.emit()

    def _row(self, swap: Swap, actor: Actor) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        said = swap_words(swap)
        column.addWidget(plain(said))
        if swap.state != ASKED:
            return whole
        row = QHBoxLayout()
        row.setSpacing(6)
        buttons = []
        is_part = actor.name in (swap.from_person, swap.to_person)
        if actor.is_at_least(Role.LEAD) and not is_part:
            yes, no = translate("Handover", "批准"), translate("Handover", "不批准…")
            buttons += [(yes, "approve", self._on_approve), (no, "refuse", self._on_refuse)]
        if _is_own(swap, actor):
            buttons.append((translate("Handover", "撤回"), "withdraw", self._on_withdraw))
        for words, name, act in buttons:
            button = numbered(words, f"roster.{name}", swap.id)
            button.setAccessibleName(f"{words} {said}")
            button.setProperty("name", swap.asked_by)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        return whole

    def _number(self) -> int:
        button = self.sender()
        return int(button.property("number")) if button is not None else 0

    @Slot()
    def _on_approve(self) -> None:
        self.decision_requested.emit(self._number(), True, "")

    @Slot()
    def _on_refuse(self) -> None:
        """Ask what the one who asked is told; Enter refuses, also without words."""
        button = self.sender()
        if button is None:
            return
        self._refused = self._number()
        words = translate("Handover", "为什么不批准，会告诉 {name}；可不填")
        self._name.setText(words.format(name=button.property("name")))
        self.words.set_place(str(self._refused))
        self._form.show()
        self.words.setFocus()

    @Slot()
    def _on_refused(self) -> None:
        if self._refused:
            self.decision_requested.emit(self._refused, False, self.words.take())

    @Slot()
    def _on_withdraw(self) -> None:
        self.withdrawal_requested.emit(self._number())


def _is_own(swap: Swap, actor: Actor) -> bool:
    return actor.name in (swap.asked_by, swap.from_person)


def swap_words(swap: Swap) -> str:
    """Return a request to swap, its reason and what a lead said of it, a line each."""
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
    answer = ""
    if swap.state == REFUSED:
        answer = translate("Handover", "{name} 没有批准").format(name=swap.decided_by)
        if swap.decision:
            told = translate("Handover", "{name}：{text}")
            answer = told.format(name=answer, text=swap.decision)
    return "\n".join(part for part in (words, swap.reason, answer) if part)
