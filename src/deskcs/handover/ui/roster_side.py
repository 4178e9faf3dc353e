"""Beside the grid: who is planned for the chosen shift, and the swaps that wait."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.actor import Actor, Role
from deskcs.handover.roster_shapes import Duty, RosterCell, RosterWeek, Swap
from deskcs.handover.ui.pieces import caption, empty, plain, push, scrolled
from deskcs.handover.ui.roster_model import day_head
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import spoken, translate


class RosterSide(QWidget):
    """Leads plan; everybody may ask to swap an own shift."""

    plan_requested = Signal(object, str, bool)
    unplan_requested = Signal(int)
    lead_requested = Signal(int, bool)
    swap_requested = Signal(int, str, str, object)
    decision_requested = Signal(int, bool)
    withdrawal_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell: RosterCell | None = None
        self._week: RosterWeek | None = None
        self._actor: Actor | None = None
        self._swapping = 0
        self._staff: Sequence[str] = ()
        self.message = InlineMessage(self)
        self._title = plain(role="title")
        self._people = QVBoxLayout()
        self._people.setSpacing(6)
        self.person = QComboBox()
        self.person.setObjectName("roster.person")
        self.person.setAccessibleName(translate("Handover", "排谁"))
        self.leads = QCheckBox(translate("Handover", "带班"))
        self.leads.setObjectName("roster.leads")
        self.plan = push(translate("Handover", "排上"), "roster.plan", is_primary=True)
        self.swap_with = QComboBox()
        self.swap_with.setObjectName("roster.swapWith")
        self.swap_reason = QLineEdit()
        self.swap_reason.setObjectName("roster.swapReason")
        self.swap_reason.setPlaceholderText(translate("Handover", "为什么换"))
        self.swap_reason.setAccessibleName(translate("Handover", "换班理由"))
        self.ask = push(translate("Handover", "提出换班"), "roster.ask", is_primary=True)
        self._swaps = QVBoxLayout()
        self._swaps.setSpacing(10)
        self._lay_out()
        self.plan.clicked.connect(self._on_plan)
        self.ask.clicked.connect(self._on_ask)
        self.swap_reason.returnPressed.connect(self._on_ask)

    def set_people(self, people: Sequence[str]) -> None:
        """Know who can be planned."""
        self._staff = people

    def show_cell(self, week: RosterWeek, cell: RosterCell | None, actor: Actor) -> None:
        """Show who is planned for a shift, and what this person may do about it."""
        is_other = cell is None or self._cell is None or _place(cell) != _place(self._cell)
        self._week, self._cell, self._actor = week, cell, actor
        is_lead = actor.is_at_least(Role.LEAD)
        if is_other:
            self._swapping = 0
        self._title.setText(_title(cell) if cell else translate("Handover", "选一个班"))
        empty(self._people)
        for duty in cell.duties if cell else ():
            self._people.addWidget(self._person_row(duty, is_lead, actor))
        if cell is not None and not cell.duties:
            words = translate("Handover", "还没有排人") if cell.hours else ""
            closed = translate("Handover", "这天没有这个班")
            self._people.addWidget(plain(words or closed, tone="muted"))
        can_plan = is_lead and cell is not None and bool(cell.hours)
        self._plan_row.setVisible(can_plan)
        if can_plan and cell is not None:
            self._fill_people(cell)
        self._show_swap_form()
        empty(self._swaps)
        if week.swaps:
            self._swaps.addWidget(plain(translate("Handover", "等批准的换班"), role="field"))
        for swap in week.swaps:
            self._swaps.addWidget(self._swap_row(swap, actor))

    def done_asking(self) -> None:
        """The request is on its way: close its form."""
        self.swap_reason.clear()
        self._swapping = 0
        self._show_swap_form()

    def _lay_out(self) -> None:
        self._plan_row = QWidget()
        planning = QHBoxLayout(self._plan_row)
        planning.setContentsMargins(0, 0, 0, 0)
        planning.setSpacing(8)
        planning.addWidget(self.person, 1)
        planning.addWidget(self.leads)
        planning.addWidget(self.plan)
        self._swap_form = QWidget()
        swapping = QVBoxLayout(self._swap_form)
        swapping.setContentsMargins(0, 8, 0, 0)
        swapping.setSpacing(4)
        self._swap_name = caption(translate("Handover", "这个班给谁"), self.swap_with)
        swapping.addWidget(self._swap_name)
        swapping.addWidget(self.swap_with)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.swap_reason, 1)
        last.addWidget(self.ask)
        swapping.addSpacing(4)
        swapping.addLayout(last)
        inside = QWidget()
        form = QVBoxLayout(inside)
        form.setContentsMargins(0, 0, 12, 0)
        form.setSpacing(10)
        form.addWidget(self._title)
        form.addLayout(self._people)
        form.addWidget(self._plan_row)
        form.addWidget(self._swap_form)
        form.addWidget(self.message)
        form.addSpacing(12)
        form.addLayout(self._swaps)
        form.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 4, 16)
        column.addWidget(scrolled(inside))

    def _person_row(self, duty: Duty, is_lead: bool, actor: Actor) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(plain(duty.person, is_wrapped=False), 1)
        if is_lead:
            lead = _button(translate("Handover", "带班"), "roster.lead", duty.id)
            lead.setProperty("tab", True)
            lead.setCheckable(True)
            lead.setChecked(duty.is_lead)
            lead.setAccessibleName(translate("Handover", "{name}带班").format(name=duty.person))
            lead.clicked.connect(self._on_lead)
            row.addWidget(lead)
        elif duty.is_lead:
            row.addWidget(plain(translate("Handover", "带班"), tone="warn", is_wrapped=False))
        if duty.person == actor.name or is_lead:
            swap = _button(translate("Handover", "换班"), "roster.swap", duty.id)
            swap.clicked.connect(self._on_swap)
            row.addWidget(swap)
        if is_lead:
            off = _button(translate("Handover", "移出"), "roster.off", duty.id)
            off.clicked.connect(self._on_off)
            row.addWidget(off)
        return whole

    def _swap_row(self, swap: Swap, actor: Actor) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain(swap_words(swap)))
        row = QHBoxLayout()
        row.setSpacing(6)
        is_part = actor.name in (swap.from_person, swap.to_person)
        if actor.is_at_least(Role.LEAD) and not is_part:
            yes = _button(translate("Handover", "批准"), "roster.approve", swap.id)
            yes.clicked.connect(self._on_approve)
            no = _button(translate("Handover", "不批准"), "roster.refuse", swap.id)
            no.clicked.connect(self._on_refuse)
            row.addWidget(yes)
            row.addWidget(no)
        if actor.name in (swap.asked_by, swap.from_person):
            back = _button(translate("Handover", "撤回"), "roster.withdraw", swap.id)
            back.clicked.connect(self._on_withdraw)
            row.addWidget(back)
        row.addStretch()
        column.addLayout(row)
        return whole

    def _fill_people(self, cell: RosterCell) -> None:
        chosen = self.person.currentText()
        there = {duty.person for duty in cell.duties}
        free = [name for name in self._staff if name not in there]
        self.person.clear()
        self.person.addItems(free)
        self.person.setCurrentIndex(max(0, self.person.findText(chosen)))
        self.plan.setEnabled(bool(free))

    def _show_swap_form(self) -> None:
        duty = self._own_duty()
        self._swap_form.setVisible(duty is not None)
        if duty is None or self._week is None:
            return
        self._swap_name.setText(
            translate("Handover", "{name} 的这个班给谁").format(name=duty.person)
        )
        self.swap_with.clear()
        for name in self._staff:
            if name != duty.person:
                self.swap_with.addItem(
                    translate("Handover", "给 {name}").format(name=name), (name, None)
                )
        exchange = translate("Handover", "和 {name} 的 {day} {shift} 对换")
        for other in self._week.duties:
            if other.person != duty.person:
                words = exchange.format(
                    name=other.person, day=day_head(other.day), shift=spoken(other.shift_name)
                )
                self.swap_with.addItem(words, (other.person, other.id))

    def _own_duty(self) -> Duty | None:
        duties: Sequence[Duty] = self._cell.duties if self._cell else ()
        return next((duty for duty in duties if duty.id == self._swapping), None)

    def _number(self) -> int:
        button = self.sender()
        return int(button.property("number")) if button is not None else 0

    @Slot()
    def _on_plan(self) -> None:
        if self._cell is not None and self.person.currentText():
            self.plan_requested.emit(self._cell, self.person.currentText(), self.leads.isChecked())

    @Slot()
    def _on_lead(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.lead_requested.emit(int(button.property("number")), button.isChecked())

    @Slot()
    def _on_off(self) -> None:
        self.unplan_requested.emit(self._number())

    @Slot()
    def _on_swap(self) -> None:
        self._swapping = self._number()
        self._show_swap_form()
        self.swap_with.setFocus()

    @Slot()
    def _on_ask(self) -> None:
        chosen = self.swap_with.currentData()
        if self._swapping and chosen is not None:
            name, other = chosen
            self.swap_requested.emit(self._swapping, name, self.swap_reason.text(), other)

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


def _place(cell: RosterCell) -> tuple[str, str]:
    return cell.day, cell.shift_name


def _title(cell: RosterCell) -> str:
    return f"{day_head(cell.day)} {spoken(cell.shift_name)} {cell.hours}".strip()


def _button(words: str, name: str, number: int) -> QPushButton:
    button = push(words, f"{name}.{number}")
    button.setProperty("number", number)
    return button
