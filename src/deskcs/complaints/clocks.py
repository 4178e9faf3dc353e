"""Deadlines as a pure function of a case's timeline: no clock, no SQL, no policy in force.

What was allowed is written into each entry when it is made, so a later change of the policy never
changes a past result. Rules: handbook article 投诉时限 (12 h to answer, 48 h to solve; serious
cases 2 h and 24 h; a case for an answer, 个案, three days, and the same as others once it is found
to be serious).

The order of entries decides, not their wall time: a clock set back makes an interval of zero, not
a negative one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from functools import partial

from deskcs.complaints.clock_steps import (
    COMMITTED,
    STEPS,
    end_serious,
    start_commitment,
    start_contact,
    start_serious,
)
from deskcs.complaints.hours import of_entry
from deskcs.complaints.shapes import ClockReading, TimelineEntry
from deskcs.complaints.stopwatch import Stopwatch, minutes, moment
from deskcs.wording import said

FIRST_RESPONSE = "first_response"
RESOLUTION = "resolution"
NEXT_CONTACT = "next_contact"
CASE_ANSWER = "case_answer"
FOLLOW_UP = "follow_up"

_STARTS = ("registered", "imported", "reopened")
_INVALIDATED, _CLOSED = "invalidated", "closed"
# Opening a case again takes these excuses back; others, like an exemption, stay.
_TAKEN_BACK = {_INVALIDATED, _CLOSED}

_SERIOUS = {"serious_answer_minutes", "serious_solve_minutes"}

_DONE_BEFORE = said("导入时已完成")
_CLOSED_BEFORE = said("导入时已关闭，没有完成时间")
_ANSWERED = said("已答复客户")


@dataclass(frozen=True, slots=True)
class RunningClock:
    """A deadline that runs beside the first response and the solution."""

    clock: str
    ref: int
    since: datetime
    due: datetime
    person: str


@dataclass(frozen=True, slots=True)
class ClockTimes:
    """What lists need of the clocks, kept in indexed columns beside the case.

    A case for an answer (个案) has its one deadline in the columns of the solution.
    """

    first_response_due: datetime | None
    first_response_at: datetime | None
    resolution_due: datetime | None
    resolved_at: datetime | None
    next_due: datetime | None
    others: tuple[RunningClock, ...] = ()


def read(
    timeline: Sequence[TimelineEntry], now: datetime, zone: tzinfo = UTC
) -> tuple[ClockReading, ...]:
    """Return the readings of the case's present cycle: first response, resolution, the others."""
    return survey(timeline, now, zone)[0]


def survey(
    timeline: Sequence[TimelineEntry], now: datetime, zone: tzinfo = UTC
) -> tuple[tuple[ClockReading, ...], tuple[RunningClock, ...]]:
    """Return the readings, and the clocks that run beside the columns, of one walk."""
    clocks = _run(timeline, zone)
    readings = tuple(clock.reading(now) for clock in clocks)
    return readings, _beside(_running(clocks), *_in_columns(clocks))


def times(timeline: Sequence[TimelineEntry]) -> ClockTimes:
    """Return the cached columns; they depend on the timeline alone and not on the present."""
    clocks = _run(timeline, UTC)
    first, solved = _in_columns(clocks)
    running = _running(clocks)
    return ClockTimes(
        first_response_due=first.due if first and not first.is_exempt else None,
        first_response_at=first.met_at if first else None,
        resolution_due=solved.due if solved and not solved.is_exempt else None,
        resolved_at=solved.met_at if solved else None,
        next_due=min((clock.due for clock in running), default=None),
        others=_beside(running, first, solved),
    )


def _in_columns(clocks: Sequence[Stopwatch]) -> tuple[Stopwatch | None, Stopwatch | None]:
    by_name = {clock.name: clock for clock in clocks}
    return by_name.get(FIRST_RESPONSE), by_name.get(RESOLUTION) or by_name.get(CASE_ANSWER)


def _running(clocks: Sequence[Stopwatch]) -> list[Stopwatch]:
    return [clock for clock in clocks if clock.met_at is None and not clock.excuses]


def _beside(
    running: Sequence[Stopwatch], first: Stopwatch | None, solved: Stopwatch | None
) -> tuple[RunningClock, ...]:
    return tuple(
        RunningClock(clock.name, clock.ref, clock.since, clock.due, clock.person)
        for clock in running
        if clock is not first and clock is not solved
    )


def _run(timeline: Iterable[TimelineEntry], zone: tzinfo) -> list[Stopwatch]:
    clocks: list[Stopwatch] = []
    flag: TimelineEntry | None = None
    for entry in map(_in_utc, sorted(timeline, key=lambda entry: entry.seq)):
        if entry.visible_to_customer or entry.kind in STEPS:
            for clock in clocks:
                clock.pass_time(entry.at)
        if entry.kind in _STARTS:
            clocks = _start(entry, zone, before=clocks)
            if flag is not None and entry.data.keys() >= _SERIOUS:
                _apply(clocks, _flag_of(entry, flag), zone)
        else:
            _apply(clocks, entry, zone)
            flag = entry if entry.kind == "flagged" else flag
    return clocks


def _flag_of(reopened: TimelineEntry, flag: TimelineEntry) -> TimelineEntry:
    """Return the flag of a serious case as it stands over the cycle that begins."""
    data = {
        **flag.data,
        "since": reopened.data["since"],
        "policy": reopened.data.get("policy", ""),
        "answer_minutes": reopened.data["serious_answer_minutes"],
        "solve_minutes": reopened.data["serious_solve_minutes"],
    }
    return replace(flag, at=reopened.at, data=data)


def _in_utc(entry: TimelineEntry) -> TimelineEntry:
    """Return the entry with a time that no change of a zone's clocks can stretch."""
    return entry if entry.at.tzinfo is UTC else replace(entry, at=entry.at.astimezone(UTC))


def _start(entry: TimelineEntry, zone: tzinfo, before: list[Stopwatch]) -> list[Stopwatch]:
    data = entry.data
    names = {FIRST_RESPONSE: "answer_minutes", RESOLUTION: "solve_minutes"}
    if "case_minutes" in data:
        names = {CASE_ANSWER: "case_minutes"}
        if "solve_minutes" in data:
            names[RESOLUTION] = "solve_minutes"
    since, policy, hours = moment(data["since"]), str(data.get("policy", "")), of_entry(data)
    new = [
        Stopwatch(name, since, minutes(data[allowed]), policy, zone, hours)
        for name, allowed in names.items()
    ]
    for old in before:
        for clock in new:
            if clock.name == old.name:
                clock.excuses = old.excuses - _TAKEN_BACK
                clock.lines.append(partial(_round_before, old, entry.at))
    for clock in new:
        met = data.get("answered" if clock.name == FIRST_RESPONSE else "solved")
        if met is not None:
            clock.meet(moment(met), _DONE_BEFORE)
        elif data.get("is_closed"):
            clock.excuse(since, _CLOSED, _CLOSED_BEFORE)
    kept = [clock for clock in before if clock.name in COMMITTED and clock.met_at is None]
    for clock in kept:
        clock.count_again(entry.at, _INVALIDATED, said("{what}，恢复计时", what=entry.text))
    return [*new, *kept]


def _round_before(old: Stopwatch, at: datetime) -> str:
    return said("此前一轮：{line}", line=old.reading(at).why[-1])


def _apply(clocks: list[Stopwatch], entry: TimelineEntry, zone: tzinfo) -> None:
    if entry.visible_to_customer:
        for clock in clocks:
            if clock.name in (FIRST_RESPONSE, NEXT_CONTACT, CASE_ANSWER):
                clock.meet(entry.at, _ANSWERED)
    step = STEPS.get(entry.kind)
    if step is not None:
        for clock in clocks:
            step(clock, entry)
    if entry.kind == "flagged":
        start_serious(clocks, entry, zone)
    elif entry.kind == "flag_declined":
        end_serious(clocks)
    elif entry.kind == "customer_said":
        start_contact(clocks, entry, zone)
    elif entry.kind in ("promised", "platform_set", "follow_up_planned"):
        start_commitment(clocks, entry, zone)
