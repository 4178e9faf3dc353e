"""The dashboard: what must I do now, what was handed to me, what changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, tzinfo

from deskcs.actor import Actor, Role
from deskcs.clock import Clock
from deskcs.complaints.clocks import FOLLOW_UP
from deskcs.complaints.service import ComplaintService
from deskcs.complaints.shapes import ComplaintQuery, ComplaintRow
from deskcs.handbook.care import HandbookCare
from deskcs.handbook.readings import ReadingService
from deskcs.handbook.service import HandbookService
from deskcs.handbook.shapes import ArticleSummary
from deskcs.handover.service import HandoverService
from deskcs.handover.sheet_shapes import SheetRow
from deskcs.today.folding import folded
from deskcs.today.imported import ImportAlert
from deskcs.today.late_sheets import sheet_alerts
from deskcs.today.ranking import ranked
from deskcs.today.shapes import AnyAlert, Board, Number, Reason, Todo, list_behind

MOST_TODOS = 60
MOST_CASES = 60
MOST_CHANGED = 20
CALL_BACKS_AHEAD = timedelta(hours=24)
MOST_NOTICES = 20


class TodayService:
    """Reads of the other rooms, put together for one person. Nothing is written here."""

    def __init__(
        self,
        clock: Clock,
        complaints: ComplaintService,
        handover: HandoverService,
        handbook: HandbookService,
        readings: ReadingService,
        care: HandbookCare,
        zone: tzinfo,
    ) -> None:
        self._clock = clock
        self._complaints, self._handover = complaints, handover
        self._handbook, self._readings, self._care = handbook, readings, care
        self._zone = zone

    def follow(self, zone: tzinfo) -> None:
        """Reckon days in another zone from now on."""
        self._zone = zone

    def board(self, actor: Actor) -> Board:
        """Return the dashboard as it stands now. Some ten milliseconds: for a worker."""
        now, counts = self._clock.now(), self._complaints.counts(actor)
        is_on_shift = self._handover.current_shift(actor) is not None
        return Board(
            at=now,
            is_fresh=not counts["all"],
            is_on_shift=is_on_shift,
            numbers=self._numbers(actor, counts),
            to_do=ranked(
                [*self._cases(actor), *self._promises(actor, now), *self._items(actor)],
                now,
                MOST_TODOS,
            ),
            handed=tuple(self._handover.to_accept(actor)),
            unread=tuple(self._unread(actor)) if is_on_shift else (),
            notices=tuple(self._handover.notices_now()[:MOST_NOTICES]),
            changed=tuple(self._changed(actor, now)),
            to_confirm=tuple(self._care.marks.to_confirm(actor)[:MOST_CHANGED]),
            expired=tuple(self._expired(actor, now)),
            alerts=tuple(self.alerts(actor)),
        )

    def alerts(self, actor: Actor) -> list[AnyAlert]:
        """Return what cases want of this person and nobody has ticked off, one for each case.

        What is late by hours is one line, and so are the serious cases of imported files. For
        leads also the sheets of the shift log that nobody signed or took in time, and items that
        were carried over and over; below the serious cases, above the rest.
        """
        alerts = folded(self._complaints.notices(actor), self._complaints.policy.levels)
        flags = [alert for alert in alerts if alert.is_flag]
        for_leads = self._for_leads() if actor.is_at_least(Role.LEAD) else []
        return [*flags, *for_leads, *alerts[len(flags) :]]

    def _for_leads(self) -> list[AnyAlert]:
        count, at = self._complaints.imported_flags()
        sheets = sheet_alerts(self._handover.lead_view(), self._clock.now())
        return [*([ImportAlert(count, at)] if at is not None else []), *sheets]

    def _numbers(self, actor: Actor, counts: Mapping[str, int]) -> dict[Number, int]:
        return {
            Number.UNOWNED: counts["unowned"],
            Number.DUE_TODAY: self._count(Number.DUE_TODAY, actor),
            Number.OVERDUE: counts["overdue"],
            Number.SERIOUS: counts["serious"],
            Number.CALL_BACK: self._count(Number.CALL_BACK, actor),
        }

    def _count(self, number: Number, actor: Actor) -> int:
        found = self._complaints.page(list_behind(number, actor.name), 1)
        return found.total + found.capped

    def _cases(self, actor: Actor) -> Iterator[Todo]:
        views = [("mine", Reason.MINE), ("unowned", Reason.UNOWNED)]
        if actor.is_at_least(Role.LEAD):
            views.append(("overdue", Reason.OVERDUE))
            for row in self._complaints.flagged_unacknowledged()[:MOST_CASES]:
                yield _of_case(row, Reason.SERIOUS)
        for view, reason in views:
            query = ComplaintQuery(view=view, order="next_due", me=actor.name)
            for row in self._complaints.page(query, MOST_CASES).rows:
                yield _of_case(row, reason)

    def _promises(self, actor: Actor, now: datetime) -> Iterator[Todo]:
        """Yield what this person owes customers, on closed cases too."""
        for promise in self._complaints.open_promises(now + CALL_BACKS_AHEAD):
            if promise.person == actor.name:
                is_call = promise.clock == FOLLOW_UP
                yield Todo(
                    Reason.CALL_BACK if is_call else Reason.OWED,
                    "complaints",
                    promise.number,
                    promise.text,
                    promise.due,
                    customer=promise.customer,
                )

    def _unread(self, actor: Actor) -> list[SheetRow]:
        """Return what to read before work, where nothing is left to take over."""
        return [row for row in self._handover.unread(actor) if not row.pending_count]

    def _items(self, actor: Actor) -> Iterator[Todo]:
        for item in self._handover.questions(actor):
            yield Todo(Reason.ASKED, "handover", str(item.sheet_id), item.text, item.due_at)
        for question in self._handover.review_questions(actor):
            target = str(question.sheet_id)
            yield Todo(Reason.REVIEWED, "handover", target, question.text, owner=question.asked_by)
        for item in self._handover.held():
            is_own = item.holder == actor.name and not item.is_case_done
            if is_own and item.due_at is not None and not item.complaint:
                yield Todo(
                    Reason.PROMISED,
                    "handover",
                    str(item.sheet_id),
                    item.text,
                    item.due_at,
                    item.written_at,
                    owner=item.holder,
                )

    def _changed(self, actor: Actor, now: datetime) -> list[ArticleSummary]:
        """Return what changed since this person's last shift, and what they have read otherwise.

        To ask is also to notice what a new version or somebody's own editor changed in the files.
        """
        since = self._handover.last_signed(actor) or now
        found = self._care.changes.since(since, MOST_CHANGED)
        found += self._readings.changed(actor, MOST_CHANGED)
        return list({summary.id: summary for summary in found}.values())[:MOST_CHANGED]

    def _expired(self, actor: Actor, now: datetime) -> Iterator[ArticleSummary]:
        """Yield what is out of date; to leads also what will be within a week."""
        today = now.astimezone(self._zone).date()
        for summary in self._handbook.expiring(today):
            is_over = summary.expires is not None and summary.expires < today
            if is_over or actor.is_at_least(Role.LEAD):
                yield summary


def _of_case(row: ComplaintRow, reason: Reason) -> Todo:
    return Todo(
        reason=reason,
        page="complaints",
        target=row.number,
        title=row.title,
        due=row.next_due,
        started_at=row.received_at,
        customer=row.customer,
        owner=row.owner,
        is_flagged=row.is_flagged,
    )
