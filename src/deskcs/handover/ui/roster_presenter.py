"""Between the roster's screen and its service."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from deskcs.events import ChangedElsewhere
from deskcs.handover.events import RosterChanged
from deskcs.handover.roster_shapes import RosterCell, RosterWeek, Swap
from deskcs.handover.ui.asking import Asking

if TYPE_CHECKING:
    from deskcs.handover.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings


class RosterPresenter(Asking):
    """One week at a time; whatever changes in it is read again."""

    week_ready = Signal(object)
    changed = Signal(str)

    def __init__(self, rooms: Rooms, around: Surroundings) -> None:
        super().__init__(around)
        self._log = rooms.handover
        self._day = self._shown = date.min
        around.relay.happened.connect(self._on_happened)

    @property
    def today(self) -> date:
        """Return the desk's day."""
        return self._around.clock.now().astimezone(self._around.zone).date()

    @Slot()
    def show_this_week(self) -> None:
        """Show the week in which today lies."""
        self._show(self.today)

    @Slot(int)
    def step(self, weeks: int) -> None:
        """Show an earlier or later week."""
        self._show(self._day + timedelta(weeks=weeks))

    @Slot(object, str, bool)
    def plan(self, cell: RosterCell, person: str, is_lead: bool) -> None:
        """Plan somebody for a shift."""
        day = date.fromisoformat(cell.day)
        self._do("plan", self._log.plan, self._on_week, day, cell.shift_name, person, is_lead)

    @Slot(int)
    def unplan(self, duty_id: int) -> None:
        """Take somebody off a shift."""
        self._do("unplan", self._log.unplan, self._on_week, duty_id)

    @Slot(int, bool)
    def set_lead(self, duty_id: int, is_lead: bool) -> None:
        """Say whether somebody leads the shift."""
        self._do("lead", self._log.set_lead, self._on_week, duty_id, is_lead)

    @Slot()
    def copy_last_week(self) -> None:
        """Plan the shown week as the one before it."""
        before = self._shown - timedelta(weeks=1)
        self._do("copy", self._log.copy_week, self._on_week, before, self._shown)

    @Slot(int, str, str, object)
    def ask_swap(self, duty_id: int, person: str, reason: str, other: int | None) -> None:
        """Ask that a shift goes to somebody, in exchange for another one if given."""
        self._do("ask", self._log.ask_swap, self._on_swap, duty_id, person, reason, other)

    @Slot(int, bool, str)
    def decide_swap(self, swap_id: int, is_approved: bool, words: str) -> None:
        """Approve or refuse a swap."""
        self._do("decide", self._log.decide_swap, self._on_swap, swap_id, is_approved, words)

    @Slot(int)
    def withdraw_swap(self, swap_id: int) -> None:
        """Take a request back."""
        self._do("withdraw", self._log.withdraw_swap, self._on_swap, swap_id)

    def _show(self, day: date) -> None:
        self._day = day
        self._read("week", self._log.roster_week, self._on_read, day)

    @Slot(object)
    def _on_read(self, week: RosterWeek) -> None:
        self._shown = date.fromisoformat(week.monday)
        self.week_ready.emit(week)

    @Slot(object, str)
    def _on_week(self, week: RosterWeek, what: str) -> None:
        if week.days[0] <= self._day.isoformat() <= week.days[-1]:
            self.week_ready.emit(week)
        self.changed.emit(what)

    @Slot(object, str)
    def _on_swap(self, swap: Swap, what: str) -> None:
        self._show(self._day)
        self.changed.emit(what)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, RosterChanged | ChangedElsewhere) and self._day != date.min:
            self._show(self._day)
