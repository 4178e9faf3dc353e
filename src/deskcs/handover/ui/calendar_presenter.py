"""Between the calendar of sheets with its daily review and the service."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from deskcs.events import ChangedElsewhere
from deskcs.handover import events
from deskcs.handover.finding import CalendarDay
from deskcs.handover.reviewing import DayReview
from deskcs.handover.ui.asking import Asking

if TYPE_CHECKING:
    from deskcs.handover.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings

WEEKS = 6
_OURS = (
    ChangedElsewhere,
    events.HandoverDrafted,
    events.HandoverSigned,
    events.HandoverPublished,
    events.HandoverItemAccepted,
    events.HandoverOverdue,
    events.HandoverRead,
    events.HandoverQuestionAsked,
    events.HandoverQuestionAnswered,
)


class CalendarPresenter(Asking):
    """Six weeks around a month, and one day of them in full."""

    month_ready = Signal(object, object, list, bool)
    day_ready = Signal(object)
    lead_ready = Signal(object)
    reviewed = Signal(object)

    def __init__(self, rooms: Rooms, around: Surroundings) -> None:
        super().__init__(around)
        self._log = rooms.handover
        self._month = date.min
        self._day = date.min
        around.relay.happened.connect(self._on_happened)

    @property
    def today(self) -> date:
        """Return the desk's day."""
        return self._around.clock.now().astimezone(self._around.zone).date()

    @Slot()
    def show_today(self) -> None:
        """Show the month in which today lies, and today."""
        self._show(self.today.replace(day=1))
        self.show_day(self.today)
        self._show_lead()

    @Slot(int)
    def step(self, months: int) -> None:
        """Show an earlier or later month."""
        month = self._month.year * 12 + self._month.month - 1 + months
        self._show(date(month // 12, month % 12 + 1, 1))

    def show_day(self, day: date) -> None:
        """Show what happened on a day."""
        self._day = day
        self._read("day", self._log.day_review, self._on_day, day)

    @Slot(str, str)
    def review(self, day: str, text: str) -> None:
        """Sign a day (ISO) as a lead: the one that was seen, while another may be on its way."""
        self._do("review", self._log.review_day, self._on_reviewed, date.fromisoformat(day), text)

    def _show_lead(self) -> None:
        self._read("lead", self._log.lead_view, self.lead_ready.emit)

    def _show(self, month: date) -> None:
        self._month = month
        first = month - timedelta(days=month.weekday())
        last = first + timedelta(days=WEEKS * 7 - 1)
        self._read("month", self._load_month, self._on_month, first, last)

    def _load_month(self, first: date, last: date) -> tuple[list[CalendarDay], bool]:
        days = self._log.calendar(first, last)
        return days, bool(days or self._log.sheets(1))

    @Slot(object)
    def _on_month(self, answer: tuple[list[CalendarDay], bool]) -> None:
        first = self._month - timedelta(days=self._month.weekday())
        self.month_ready.emit(self._month, first, *answer)

    @Slot(object)
    def _on_day(self, review: DayReview) -> None:
        if review.day == self._day.isoformat():
            self.day_ready.emit(review)

    @Slot(object, str)
    def _on_reviewed(self, review: DayReview, what: str) -> None:
        self.reviewed.emit(review)
        self._on_day(review)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, _OURS) and self._month != date.min:
            self._show(self._month)
            self.show_day(self._day)
            self._show_lead()
