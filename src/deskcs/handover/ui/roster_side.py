"""Beside the grid: who is planned for the chosen shift, and the swaps that wait."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from deskcs.actor import Actor, Role
from deskcs.handover.roster_shapes import Duty, RosterCell, RosterWeek
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.pieces import numbered, plain, push, scrolled
from deskcs.handover.ui.roster_model import day_head
from deskcs.handover.ui.swap_form import SwapForm
from deskcs.handover.ui.swaps_list import SwapsList
from deskcs.qt.anew import empty, keys_kept
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import spoken, translate


class RosterSide(QWidget):
    """Leads plan; everybody may ask to swap an own shift."""

    plan_requested = Signal(object, str, bool)
    unplan_requested = Signal(int)
    lead_requested = Signal(int, bool)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._cell: RosterCell | None = None
        self._week: RosterWeek | None = None
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
        self.swap = SwapForm(keeper)
        self.swaps = SwapsList(keeper)
        self._lay_out()
        self.plan.clicked.connect(self._on_plan)

    def set_people(self, people: Sequence[str]) -> None:
        """Know who can be planned."""
        self._staff = people
        self.swap.set_people(people)

    def show_cell(self, week: RosterWeek, cell: RosterCell | None, actor: Actor) -> None:
        """Show who is planned for a shift, and what this person may do about it."""
        is_other = cell is None or self._cell is None or _place(cell) != _place(self._cell)
        self._week, self._cell = week, cell
        if is_other:
            self.swap.begin(0)
        with keys_kept(self, self.person):
            self._show(week, cell, actor)

    def _show(self, week: RosterWeek, cell: RosterCell | None, actor: Actor) -> None:
        is_lead = actor.is_at_least(Role.LEAD)
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
        self.swap.show_shift(week, cell.duties if cell else ())
        self.swaps.show_week(week, actor)

    def _lay_out(self) -> None:
        self._plan_row = QWidget()
        planning = QHBoxLayout(self._plan_row)
        planning.setContentsMargins(0, 0, 0, 0)
        planning.setSpacing(8)
        planning.addWidget(self.person, 1)
        planning.addWidget(self.leads)
        planning.addWidget(self.plan)
        inside = QWidget()
        form = QVBoxLayout(inside)
        form.setContentsMargins(0, 0, 12, 0)
        form.setSpacing(10)
        form.addWidget(self._title)
        form.addLayout(self._people)
        form.addWidget(self._plan_row)
        form.addWidget(self.swap)
        form.addWidget(self.message)
        form.addSpacing(12)
        form.addWidget(self.swaps)
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
            lead = numbered(translate("Handover", "带班"), "roster.lead", duty.id)
            lead.setProperty("tab", True)
            lead.setCheckable(True)
            lead.setChecked(duty.is_lead)
            lead.setAccessibleName(translate("Handover", "{name}带班").format(name=duty.person))
            lead.clicked.connect(self._on_lead)
            row.addWidget(lead)
        elif duty.is_lead:
            row.addWidget(plain(translate("Handover", "带班"), tone="warn", is_wrapped=False))
        if duty.person == actor.name or is_lead:
            swap = numbered(translate("Handover", "换班"), "roster.swap", duty.id)
            swap.clicked.connect(self._on_swap)
            row.addWidget(swap)
        if is_lead:
            off = numbered(translate("Handover", "移出"), "roster.off", duty.id)
            off.clicked.connect(self._on_off)
            row.addWidget(off)
        return whole

    def _fill_people(self, cell: RosterCell) -> None:
        chosen = self.person.currentText()
        there = {duty.person for duty in cell.duties}
        free = [name for name in self._staff if name not in there]
        self.person.clear()
        self.person.addItems(free)
        self.person.setCurrentIndex(max(0, self.person.findText(chosen)))
        self.plan.setEnabled(bool(free))

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
        button = self.sender()
        if button is not None:
            self.unplan_requested.emit(int(button.property("number")))

    @Slot()
    def _on_swap(self) -> None:
        button = self.sender()
        if button is None or self._week is None or self._cell is None:
            return
        self.swap.begin(int(button.property("number")))
        self.swap.show_shift(self._week, self._cell.duties)
        self.swap.swap_with.setFocus()


def _place(cell: RosterCell) -> tuple[str, str]:
    return cell.day, cell.shift_name


def _title(cell: RosterCell) -> str:
    return f"{day_head(cell.day)} {spoken(cell.shift_name)} {cell.hours}".strip()
