"""Lives through the invented month by the same use cases that the screens call."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from random import Random

from deskcs.actor import Actor, Role
from deskcs.clock import FixedClock
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.shapes import ComplaintCard
from deskcs.demo import plans
from deskcs.demo.deeds import Case, carry_out
from deskcs.demo.duty import Crew, Roster
from deskcs.demo.plans import Planned
from deskcs.demo.shifts import ShiftLog
from deskcs.demo.texts import Teller, Trouble
from deskcs.desk import Desk
from deskcs.handover.shifting import windows

DAYS = 30
_DUPLICATES = 0.02

Progress = Callable[[int, int], None]
"""Hears how many complaints are done, and of how many."""


class Month:
    """The days up to `end`, told in the order in which things happen."""

    def __init__(
        self,
        desk: Desk,
        clock: FixedClock,
        random: Random,
        people: list[Actor],
        end: datetime,
        days: int = DAYS,
    ) -> None:
        self._desk, self._clock, self._random, self._end = desk, clock, random, end
        self._teller = Teller(random)
        zone = desk.settings.zone_info
        first = end.astimezone(zone).date() - timedelta(days=days)
        shifts = windows(desk.handover.rules.shifts, zone, first, days + 1)
        shifts = [window for window in shifts if window.start < end]
        agents = [person for person in people if person.role is Role.AGENT]
        leads = [person for person in people if person.role is Role.LEAD]
        self._roster = Roster(shifts, agents, leads)
        self._log = ShiftLog(desk, self._teller, random)
        self._coming: list[tuple[datetime, int, Callable[[], None]]] = []
        self._planned = 0
        self._cases: list[Case] = []

    def live(self, count: int, progress: Progress | None = None) -> int:
        """Let `count` complaints come in and be worked on; return how many were registered."""
        staged = plans.STAGED[:count]
        for moment in self._arrivals(count - len(staged)):
            self._at(moment, partial(self._arrive, moment))
        for minutes, key, steps in staged:
            moment = _whole(self._end - timedelta(minutes=minutes))
            pace = minutes / (len(steps) + 1.5)
            planned = iter([Planned(step, pace) for step in steps])
            self._at(moment, partial(self._arrive, moment, key, planned))
        for number, crew in enumerate(self._roster.crews):
            self._plan_shift(crew, None if number == 0 else self._roster.crews[number - 1])
        while self._coming:
            moment, _, happen = heapq.heappop(self._coming)
            self._clock.set(moment)
            happen()
            if progress is not None:
                progress(len(self._cases), count)
        self._clock.set(self._end)
        return len(self._cases)

    def _at(self, moment: datetime, happen: Callable[[], None]) -> None:
        """Let something happen, unless it lies after the end."""
        if moment <= self._end:
            self._planned += 1
            heapq.heappush(self._coming, (moment, self._planned, happen))

    def _arrivals(self, count: int) -> list[datetime]:
        """Return when complaints come in: while somebody is there, evenly over the hours."""
        crews = self._roster.crews
        lengths = [
            (min(crew.window.end, self._end) - crew.window.start).total_seconds() for crew in crews
        ]
        chosen = self._random.choices(range(len(crews)), lengths, k=count)
        return [
            _whole(crews[n].window.start + timedelta(seconds=self._random.random() * lengths[n]))
            for n in chosen
        ]

    def _plan_shift(self, crew: Crew, before: Crew | None) -> None:
        start, end = crew.window.start, crew.window.end
        minute = timedelta(minutes=1)
        is_over = end + 3 * minute <= self._end
        is_last = not is_over
        self._at(start - 6 * minute, partial(self._log.come, crew))
        if before is not None:
            self._at(start + 5 * minute, partial(self._log.take_over, crew, before, is_last))
        self._at(start + 12 * minute, partial(self._log.look_at_alerts, crew))
        self._at(start + 150 * minute, partial(self._log.settle_some, crew))
        if is_over:
            self._at(end - 12 * minute, partial(self._log.write, crew))
            self._at(end - 4 * minute, partial(self._log.sign, crew))
            self._at(end + 3 * minute, partial(self._log.leave, crew))
        else:
            self._at(max(start, self._end - 3 * minute), partial(self._log.write, crew))

    def _arrive(
        self, moment: datetime, key: str = "", planned: Iterator[Planned] | None = None
    ) -> None:
        crew = self._roster.crew_at(moment)
        actor = self._teller.one_of(crew.agents)
        if planned is None and self._cases and self._random.random() < _DUPLICATES:
            self._say_again(actor, crew.lead, self._cases[-1].trouble, moment)
            return
        trouble = self._teller.trouble(key)
        card = self._register(actor, trouble, moment)
        case = Case(card.number, trouble)
        self._cases.append(case)
        if planned is None:
            self._go_on(case, plans.steps(self._random, card.is_flagged), moment)
        else:
            self._go_on(case, planned, moment, is_staged=True)

    def _register(self, actor: Actor, trouble: Trouble, moment: datetime) -> ComplaintCard:
        earlier = timedelta(minutes=int(self._random.random() * 15))
        intake = ComplaintIntake(
            customer=trouble.customer,
            honorific=trouble.honorific,
            phone=trouble.phone,
            orders=(trouble.order,),
            goods=trouble.goods,
            channel=trouble.channel,
            shop=trouble.shop,
            what=trouble.what,
            wanted=(trouble.wanted,),
            category=trouble.problem.category,
            received_at=moment - earlier,
        )
        return self._desk.complaints.register(actor, intake)

    def _say_again(self, actor: Actor, lead: Actor, trouble: Trouble, moment: datetime) -> None:
        """The customer of the last complaint comes a second time; a lead folds it in."""
        first = self._cases[-1]
        second = self._register(actor, trouble, moment)
        self._cases.append(first)
        later = self._roster.at_work(moment + timedelta(minutes=30))
        self._at(later, partial(self._fold, second.number, first.number, lead))

    def _fold(self, number: str, into: str, lead: Actor) -> None:
        row = self._desk.complaints.rows_by_numbers([into])[0]
        if row.status.is_open:
            self._desk.complaints.merge(lead, number, into)

    def _go_on(
        self, case: Case, planned: Iterator[Planned], moment: datetime, *, is_staged: bool = False
    ) -> None:
        coming = next(planned, None)
        if coming is None:
            return
        after = _whole(moment + timedelta(minutes=coming.minutes))
        if not is_staged:
            after = self._roster.at_work(after)

        def happen() -> None:
            crew = self._roster.crew_at(after)
            carry_out(self._desk.complaints, self._teller, crew, case, coming.step)
            self._go_on(case, planned, after, is_staged=is_staged)

        self._at(after, happen)


def _whole(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)
