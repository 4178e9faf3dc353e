"""What one entry of a timeline does to one clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta, tzinfo

from deskcs.complaints import signal_lines
from deskcs.complaints.hours import of_entry
from deskcs.complaints.shapes import TimelineEntry
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
from deskcs.wording import said

Step = Callable[[Stopwatch, TimelineEntry], None]

# Entries that start a clock with a time of its own, and the clock they start.
_COMMITMENTS = {
    "promised": "promise",
    "platform_set": "platform",
    "follow_up_planned": "follow_up",
}
COMMITTED = frozenset(_COMMITMENTS.values())
_SERIOUS = {
    "first_response": "answer_minutes",
    "case_answer": "answer_minutes",
    "resolution": "solve_minutes",
}


def start_contact(clocks: list[Stopwatch], entry: TimelineEntry, zone: tzinfo) -> None:
    """Expect an answer from the oldest message on that has none yet."""
    waiting = [clock for clock in clocks if clock.name == "next_contact"]
    if any(clock.met_at is None for clock in waiting):
        return
    for clock in waiting:
        clocks.remove(clock)
    allowed = minutes(entry.data["answer_minutes"])
    policy = str(entry.data.get("policy", ""))
    hours = of_entry(entry.data)
    clocks.append(Stopwatch("next_contact", entry.at, allowed, policy, zone, hours, ref=entry.seq))


def start_serious(clocks: list[Stopwatch], entry: TimelineEntry, zone: tzinfo) -> None:
    """Give a case for an answer (个案) that is found to be serious a time to be solved in, too."""
    names = [clock.name for clock in clocks]
    if "case_answer" not in names or "resolution" in names:
        return
    place = names.index("case_answer")
    since = max(moment(entry.data.get("since", millis(entry.at))), clocks[place].since)
    policy = str(entry.data.get("policy", clocks[place].policy))
    allowed = minutes(entry.data["solve_minutes"])
    solved = Stopwatch("resolution", since, allowed, policy, zone, is_serious_only=True)
    solved.excuses = set(clocks[place].excuses)
    clocks.insert(place + 1, solved)


def end_serious(clocks: list[Stopwatch]) -> None:
    """Take that time off again when the case is not serious after all; a breach stays."""
    clocks[:] = [
        clock
        for clock in clocks
        if not clock.is_serious_only or clock.met_at is not None or clock.breached_due is not None
    ]


def start_commitment(clocks: list[Stopwatch], entry: TimelineEntry, zone: tzinfo) -> None:
    """Start a promise, a platform's deadline or a planned call-back, each with its own time."""
    allowed = max(moment(entry.data["due"]) - entry.at, timedelta(0))
    clocks.append(
        Stopwatch(
            _COMMITMENTS[entry.kind],
            entry.at,
            allowed,
            "",
            zone,
            ref=entry.seq,
            what=entry.text,
            person=str(entry.data.get("person", "")),
        )
    )


def _wait(clock: Stopwatch, entry: TimelineEntry) -> None:
    if clock.name != "resolution":
        return
    clock.end_pause(entry.at)
    key = str(entry.data.get("pause", ""))
    if not key:
        clock.lines.append(
            lambda: said(
                "{at} 等待“{reason}”，不在停表原因内，照常计时",
                at=show(entry.at, clock.tz),
                reason=entry.text,
            )
        )
        return
    limit = entry.data.get("limit_minutes")
    until = max(moment(entry.data["until"]), entry.at)
    clock.begin_pause(
        Pause(entry.at, until, key, entry.text, until), None if limit is None else minutes(limit)
    )


def _resume(clock: Stopwatch, entry: TimelineEntry) -> None:
    clock.end_pause(entry.at)


def _flag(clock: Stopwatch, entry: TimelineEntry) -> None:
    name = _SERIOUS.get(clock.name)
    if name is None or clock.met_at is not None or clock.breached_due is not None:
        return
    since = moment(entry.data.get("since", millis(entry.at)))
    policy = str(entry.data.get("policy", ""))
    clock.tighten(
        since,
        minutes(entry.data[name]),
        lambda: signal_lines.of_flag(entry.text, entry.data),
        policy,
    )


def _decline(clock: Stopwatch, entry: TimelineEntry) -> None:
    if clock.serious_due is not None and clock.met_at is None and clock.breached_due is None:
        clock.relax(entry.at)


def _grade(clock: Stopwatch, entry: TimelineEntry) -> None:
    if clock.name != "resolution" or clock.is_serious_only:
        return
    if clock.met_at is None and clock.breached_due is None:
        allowed = clock.allowed = minutes(entry.data["solve_minutes"])
        clock.not_before = entry.at
        clock.lines.append(
            lambda: said(
                "{at} 改为 {level} 级，规定 {span}（规则 {policy}）",
                at=show(entry.at, clock.tz),
                level=entry.data.get("severity"),
                span=span(whole_minutes(allowed)),
                policy=entry.data.get("policy", clock.policy),
            )
        )
        if clock.due == entry.at:
            clock.lines.append(
                lambda: said(
                    "{at} 改级时已过新的时限，期限就是改级的时间", at=show(entry.at, clock.tz)
                )
            )


def _resolve(clock: Stopwatch, entry: TimelineEntry) -> None:
    if clock.name == "resolution":
        clock.meet(entry.at, said("已把方案告诉客户"))


def _refuse(clock: Stopwatch, entry: TimelineEntry) -> None:
    if clock.name == "resolution" and clock.met_at is not None:
        clock.unmeet(entry.at)


def _excuse_standard(clock: Stopwatch, entry: TimelineEntry) -> None:
    if clock.name not in COMMITTED:
        clock.excuse(entry.at, entry.kind, entry.text)


def _excuse_all(clock: Stopwatch, entry: TimelineEntry) -> None:
    into = entry.data.get("into")
    why = said("并入 {number}", number=into) if into else entry.text
    clock.excuse(entry.at, entry.kind, why)


def _unexempt(clock: Stopwatch, entry: TimelineEntry) -> None:
    what = said("撤销并入 {number}", number=entry.data.get("from", ""))
    clock.count_again(entry.at, "merged", said("{what}，恢复计时", what=what))


def _end_exemption(clock: Stopwatch, entry: TimelineEntry) -> None:
    clock.count_again(entry.at, "exempted", said("{what}，恢复计时", what=entry.text))


def _keep(clock: Stopwatch, entry: TimelineEntry) -> None:
    if clock.name in COMMITTED and clock.ref == entry.data.get("ref"):
        clock.meet(entry.at, said("已办到"))


def _withdraw(clock: Stopwatch, entry: TimelineEntry) -> None:
    if clock.name in COMMITTED and clock.ref == entry.data.get("ref"):
        clock.excuse(entry.at, entry.kind, said("撤回：{why}", why=entry.text))


STEPS: Mapping[str, Step] = {
    "waiting": _wait,
    "resumed": _resume,
    "flagged": _flag,
    "flag_declined": _decline,
    "graded": _grade,
    "resolved": _resolve,
    "refused": _refuse,
    "exempted": _excuse_standard,
    "merged": _excuse_all,
    "invalidated": _excuse_all,
    "unmerged": _unexempt,
    "exemption_ended": _end_exemption,
    "kept": _keep,
    "withdrawn": _withdraw,
}
