"""Deadlines as a pure function of a case's timeline: no clock, no SQL, no policy in force.

What was allowed is written into each entry when it is made, so a later change of the policy never
changes a past result. Rules: handbook article 投诉时限 (12 h to answer, 48 h to solve; serious
cases 2 h and 24 h).

The order of entries decides, not their wall time: a clock set back makes an interval of zero, not
a negative one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from deskcs.complaints.shapes import ClockReading, TimelineEntry
from deskcs.complaints.stopwatch import (
    Pause,
    Stopwatch,
    millis,
    minutes,
    moment,
    show,
    span,
    whole_minutes,
)

FIRST_RESPONSE = "first_response"
RESOLUTION = "resolution"
NEXT_CONTACT = "next_contact"

_STARTS = ("registered", "imported", "reopened")


@dataclass(frozen=True, slots=True)
class ClockTimes:
    """What lists need of the clocks, kept in indexed columns beside the case."""

    first_response_due: datetime | None
    first_response_at: datetime | None
    resolution_due: datetime | None
    resolved_at: datetime | None
    next_due: datetime | None


def read(
    timeline: Sequence[TimelineEntry], now: datetime, zone: tzinfo = UTC
) -> tuple[ClockReading, ...]:
    """Return the readings of the case's present cycle: first response, resolution, next contact."""
    return tuple(clock.reading(now) for clock in _run(timeline, zone))


def times(timeline: Sequence[TimelineEntry]) -> ClockTimes:
    """Return the cached columns; they depend on the timeline alone and not on the present."""
    clocks = {clock.name: clock for clock in _run(timeline, UTC)}
    first, solved = clocks.get(FIRST_RESPONSE), clocks.get(RESOLUTION)
    running = [c.due for c in clocks.values() if c.met_at is None and not c.is_exempt]
    return ClockTimes(
        first_response_due=first.due if first and not first.is_exempt else None,
        first_response_at=first.met_at if first else None,
        resolution_due=solved.due if solved and not solved.is_exempt else None,
        resolved_at=solved.met_at if solved else None,
        next_due=min(running, default=None),
    )


def _run(timeline: Iterable[TimelineEntry], zone: tzinfo) -> list[Stopwatch]:
    clocks: list[Stopwatch] = []
    for entry in sorted(timeline, key=lambda entry: entry.seq):
        if entry.visible_to_customer or entry.kind in _CHANGES:
            for clock in clocks:
                clock.pass_time(entry.at)
        if entry.kind in _STARTS:
            clocks = _start(entry, zone, before=clocks)
        else:
            _apply(clocks, entry, zone)
    return clocks


def _start(entry: TimelineEntry, zone: tzinfo, before: list[Stopwatch]) -> list[Stopwatch]:
    data = entry.data
    since = moment(data["since"])
    policy = str(data.get("policy", ""))
    first = Stopwatch(FIRST_RESPONSE, since, minutes(data["answer_minutes"]), policy, zone)
    solved = Stopwatch(RESOLUTION, since, minutes(data["solve_minutes"]), policy, zone)
    for old in before:
        for new in (first, solved):
            if new.name == old.name:
                new.is_exempt = old.is_exempt
                new.lines.append(f"此前一轮:{old.reading(entry.at).why[-1]}")
    for clock, met in ((first, data.get("answered")), (solved, data.get("solved"))):
        if met is not None:
            clock.meet(moment(met), "导入时已完成")
        elif data.get("is_closed"):
            clock.is_exempt = True
            clock.lines.append("导入时已关闭,没有完成时间")
    return [first, solved]


def _apply(clocks: list[Stopwatch], entry: TimelineEntry, zone: tzinfo) -> None:
    if entry.visible_to_customer:
        _meet_contact(clocks, entry)
    change = _CHANGES.get(entry.kind)
    if change is not None:
        for clock in clocks:
            change(clock, entry)
    if entry.kind == "customer_said":
        _expect_contact(clocks, entry, zone)


def _meet_contact(clocks: list[Stopwatch], entry: TimelineEntry) -> None:
    for clock in [clock for clock in clocks if clock.name != RESOLUTION]:
        clock.meet(entry.at, "已答复客户")


def _expect_contact(clocks: list[Stopwatch], entry: TimelineEntry, zone: tzinfo) -> None:
    waiting = [clock for clock in clocks if clock.name == NEXT_CONTACT]
    if any(clock.met_at is None for clock in waiting):
        return
    for clock in waiting:
        clocks.remove(clock)
    allowed = minutes(entry.data["answer_minutes"])
    policy = str(entry.data.get("policy", ""))
    clocks.append(Stopwatch(NEXT_CONTACT, entry.at, allowed, policy, zone))


def _wait(clock: Stopwatch, entry: TimelineEntry) -> None:
    if clock.name != RESOLUTION:
        return
    clock.end_pause(entry.at)
    key = str(entry.data.get("pause", ""))
    if not key:
        clock.lines.append(f"{show(entry.at, clock.tz)} 等待“{entry.text}”,不在停表原因内,照常计时")
        return
    limit = entry.data.get("limit_minutes")
    until = max(moment(entry.data["until"]), entry.at)
    clock.begin_pause(
        Pause(entry.at, until, key, entry.text), None if limit is None else minutes(limit)
    )


def _resume(clock: Stopwatch, entry: TimelineEntry) -> None:
    clock.end_pause(entry.at)


def _flag(clock: Stopwatch, entry: TimelineEntry) -> None:
    name = {FIRST_RESPONSE: "answer_minutes", RESOLUTION: "solve_minutes"}.get(clock.name)
    if name is None or clock.met_at is not None or clock.breached_due is not None:
        return
    since = moment(entry.data.get("since", millis(entry.at)))
    clock.tighten(since, minutes(entry.data[name]), entry.text)


def _decline(clock: Stopwatch, entry: TimelineEntry) -> None:
    if clock.serious_due is not None and clock.met_at is None and clock.breached_due is None:
        clock.relax(entry.at)


def _grade(clock: Stopwatch, entry: TimelineEntry) -> None:
    if clock.name == RESOLUTION and clock.met_at is None and clock.breached_due is None:
        clock.allowed = minutes(entry.data["solve_minutes"])
        clock.lines.append(
            f"{show(entry.at, clock.tz)} 改为 {entry.data.get('severity')} 级,"
            f"规定 {span(whole_minutes(clock.allowed))}"
        )


def _resolve(clock: Stopwatch, entry: TimelineEntry) -> None:
    if clock.name == RESOLUTION:
        clock.meet(entry.at, "已把方案告诉客户")


def _refuse(clock: Stopwatch, entry: TimelineEntry) -> None:
    if clock.name == RESOLUTION and clock.met_at is not None:
        clock.unmeet(entry.at)


def _exempt(clock: Stopwatch, entry: TimelineEntry) -> None:
    clock.is_exempt = True
    clock.lines.append(f"{show(entry.at, clock.tz)} {entry.text}")


def _unexempt(clock: Stopwatch, entry: TimelineEntry) -> None:
    clock.is_exempt = False
    clock.lines.append(f"{show(entry.at, clock.tz)} {entry.text},恢复计时")


_CHANGES = {
    "waiting": _wait,
    "resumed": _resume,
    "flagged": _flag,
    "flag_declined": _decline,
    "graded": _grade,
    "resolved": _resolve,
    "refused": _refuse,
    "exempted": _exempt,
    "merged": _exempt,
    "invalidated": _exempt,
    "unmerged": _unexempt,
}
