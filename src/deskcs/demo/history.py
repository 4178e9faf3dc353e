"""Many invented cases at once, for measuring: rows, timeline, orders, index and journal.

Past the use cases of the tracker and straight into its tables, since a million cases through them
take hours. What a case says of itself still follows from its timeline, as everywhere.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from deskcs.actor import Actor
from deskcs.clock import FixedClock
from deskcs.complaints import index, numbers, timeline
from deskcs.complaints.change import cached_times
from deskcs.complaints.escalation import SignalReader
from deskcs.complaints.policy import Policy
from deskcs.complaints.records import ComplaintRecord
from deskcs.complaints.registering import INSERT_ORDER, INSERT_WITH_ID, WITH_ID
from deskcs.complaints.shapes import Status, TimelineEntry
from deskcs.complaints.stopwatch import millis
from deskcs.demo.texts import Teller, Trouble
from deskcs.desk import Desk
from deskcs.search.folding import fold
from deskcs.storage.unit import UnitOfWork

BATCH = 5_000
STORIES = 4_000
_OPEN = (Status.RECEIVED, Status.IN_PROGRESS, Status.WAITING, Status.ANSWERED)
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
_TIMES = ("since", "until")
# What a column holds when a case says nothing of it.
_PLAIN = {
    name: None if field.is_required() else field.get_default()
    for name, field in ComplaintRecord.model_fields.items()
}


@dataclass(frozen=True, slots=True)
class _Story:
    """A case as if it had come in when time began; `row` holds what all its tellings share."""

    trouble: Trouble
    row: Mapping[str, Any]
    times: Mapping[str, int]
    entries: Sequence[TimelineEntry]
    said: str


class History:
    """Cases that came in evenly between two times, the earliest first.

    Some thousand stories are made up and told again and again, of other customers at other times.
    """

    def __init__(
        self, desk: Desk, clock: FixedClock, random: Random, people: Sequence[Actor]
    ) -> None:
        self._desk, self._clock, self._random, self._people = desk, clock, random, people
        self._ids = {person.name: person.person_id for person in people}
        self._teller = Teller(random)
        self._reader = SignalReader(desk.complaints.policy, fold)
        self._zone = desk.settings.zone_info

    def write(
        self,
        count: int,
        start: datetime,
        end: datetime,
        *,
        is_open: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> None:
        """Write `count` cases in transactions of 5,000: settled ones, or open in every state."""
        stories = [self._story(is_open) for _ in range(min(count, STORIES))]
        pace = (end - start) / max(count, 1)
        for first in range(0, count, BATCH):
            size = min(BATCH, count - first)
            arrivals = [start + pace * (first + n) for n in range(size)]
            self._clock.set(max(self._clock.now(), arrivals[-1].replace(microsecond=0)))
            with self._desk.store.write(self._people[0]) as unit:
                self._write_batch(unit, arrivals, stories)
            if progress is not None:
                progress(first + size)

    def _write_batch(
        self, unit: UnitOfWork, arrivals: Sequence[datetime], stories: Sequence[_Story]
    ) -> None:
        connection = unit.connection
        next_id = 1 + int(
            connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM complaint").scalar_one()
        )
        given = self._numbers(unit, arrivals)
        rows: list[dict[str, Any]] = []
        entries: list[tuple[Any, ...]] = []
        orders: list[tuple[str, int]] = []
        told: list[tuple[dict[str, Any], tuple[str, ...], str]] = []
        for case_id, (arrived, number) in enumerate(zip(arrivals, given, strict=True), next_id):
            story, at = self._teller.one_of(stories), millis(arrived) // 1000 * 1000
            row, order = self._row(story, case_id, number, at), self._teller.order()
            rows.append(row)
            entries += self._entries(story, case_id, at)
            orders.append((order, case_id))
            told.append((row, (order,), story.said))
        cases = [tuple(row[name] for name in WITH_ID) for row in rows]
        connection.exec_driver_sql(INSERT_WITH_ID, cases)
        connection.exec_driver_sql(timeline.INSERT, entries)
        connection.exec_driver_sql(INSERT_ORDER, orders)
        index.put_many(unit, told)
        unit.journal(
            "demo.history",
            f"complaint:{given[0]}",
            after={"count": len(given), "first": given[0], "last": given[-1]},
        )

    def _numbers(self, unit: UnitOfWork, arrivals: Sequence[datetime]) -> list[str]:
        days = [numbers.day_of(at, self._zone) for at in arrivals]
        following = {day: numbers.take(unit, day, size) for day, size in Counter(days).items()}
        given = []
        for day in days:
            given.append(numbers.written(day, following[day]))
            following[day] += 1
        return given

    def _row(self, story: _Story, case_id: int, number: str, at: int) -> dict[str, Any]:
        return {
            **story.row,
            **{name: at + offset for name, offset in story.times.items()},
            "id": case_id,
            "number": number,
            "customer": self._teller.person(),
            "phone": self._teller.phone(),
        }

    def _entries(self, story: _Story, case_id: int, at: int) -> Iterator[tuple[Any, ...]]:
        for entry in story.entries:
            data = dict(entry.data)
            data |= {name: data[name] + at for name in _TIMES if name in data}
            yield (
                case_id,
                at + millis(entry.at),
                self._ids[entry.author],
                entry.author,
                entry.kind,
                int(entry.visible_to_customer),
                entry.text,
                timeline.packed(data),
            )

    def _story(self, is_open: bool) -> _Story:
        trouble = self._teller.trouble()
        signals = self._reader.read(trouble.what)
        raised = self._reader.raised(signals)
        reason = self._reader.reason(raised) if raised else ""
        severity = self._reader.severity(signals)
        owner = self._teller.one_of(self._people)
        status = self._teller.one_of(_OPEN) if is_open else self._ended()
        entries = list(self._told(trouble, status, owner, severity, reason))
        is_known = status is not Status.RECEIVED
        row = {
            **_PLAIN,
            "registered_by": owner.name,
            "channel": trouble.channel,
            "shop": trouble.shop,
            "honorific": trouble.honorific,
            "goods": trouble.goods,
            "status": status.value,
            "is_open": int(status.is_open),
            "severity": severity,
            "is_flagged": int(bool(reason)),
            "flag_state": ("acknowledged" if is_known else "raised") if reason else "",
            "flag_reason": reason,
            "owner": owner.name if is_known else "",
            "category": trouble.problem.category,
            "wanted": json.dumps([trouble.wanted], ensure_ascii=False),
            "what": trouble.what,
        }
        times: dict[str, int | None] = dict.fromkeys(_ARRIVAL, 0)
        times |= cached_times(entries, status)
        if reason:
            times["flagged_at"] = 0
        last = entries[-1]
        if not status.is_open:
            times["closed_at"] = millis(last.at)
            row["satisfaction"] = last.data.get("satisfaction")
        if status is Status.WAITING:
            row["waiting_reason"] = last.text
            times |= {"waiting_since": millis(last.at), "waiting_until": last.data["until"]}
        known = {name: offset for name, offset in times.items() if offset is not None}
        said = "\n".join(entry.text for entry in entries if entry.text)
        return _Story(trouble, row, known, entries, said)

    def _ended(self) -> Status:
        return Status.INVALID if self._random.random() < 0.02 else Status.CLOSED

    def _told(
        self, trouble: Trouble, status: Status, owner: Actor, severity: int, reason: str
    ) -> Iterator[TimelineEntry]:
        """Yield the timeline of a case up to its status."""
        policy, said, one_of = self._desk.complaints.policy, trouble.said, self._teller.one_of
        problem, name, at = trouble.problem, owner.name, _BEGINNING

        def after(low: float, high: float) -> datetime:
            nonlocal at
            at += timedelta(seconds=int(60 * (low + self._random.random() * (high - low))))
            return at

        yield TimelineEntry(0, at, name, "registered", "", False, _opening(policy, severity))
        if reason:
            yield TimelineEntry(1, at, name, "flagged", reason, False, _flag(policy))
            if status is not Status.RECEIVED:
                yield TimelineEntry(2, after(3, 40), name, "acknowledged", "", False)
        if status is Status.INVALID:
            words = one_of(self._teller.texts["talk"]["invalid"])
            yield TimelineEntry(3, after(20, 120), name, "invalidated", words, False)
        if status in (Status.RECEIVED, Status.INVALID):
            return
        taken = {"from": "", "to": name}
        yield TimelineEntry(4, after(5, 90), name, "accepted", "", False, taken)
        yield TimelineEntry(5, after(5, 240), name, "reply", said(one_of(problem.replies)), True)
        if status is Status.WAITING:
            words, moment = one_of(self._teller.texts["talk"]["waiting"]), after(10, 90)
            until = millis(moment + timedelta(hours=30))
            data = {"until": until, "policy": policy.version}
            pause = policy.pause_for(words)
            if pause is not None:
                data |= {"pause": pause.key, "limit_minutes": pause.limit_minutes}
            yield TimelineEntry(6, moment, name, "waiting", words, False, data)
        if status in (Status.WAITING, Status.IN_PROGRESS):
            return
        words = said(one_of(problem.solutions))
        yield TimelineEntry(7, after(60, 2400), name, "resolved", words, True)
        if status is Status.CLOSED:
            grade = one_of((None, None, 5, 5, 4, 3, 1))
            data = {} if grade is None else {"satisfaction": grade}
            yield TimelineEntry(8, after(120, 1200), name, "closed", "", False, data)


_ARRIVAL = ("received_at", "registered_at", "cycle_started_at")


def _opening(policy: Policy, severity: int) -> dict[str, Any]:
    deadlines = policy.deadlines
    return {
        "since": 0,
        "policy": policy.version,
        "answer_minutes": deadlines.answer_minutes,
        "solve_minutes": deadlines.solve_minutes_for(severity),
    }


def _flag(policy: Policy) -> dict[str, Any]:
    deadlines = policy.deadlines
    return {
        "since": 0,
        "by": "signals",
        "answer_minutes": deadlines.serious_answer_minutes,
        "solve_minutes": deadlines.serious_solve_minutes,
    }
