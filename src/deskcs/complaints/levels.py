"""Who must be told of a case, and since when. Pure: columns, policy and time in, levels out.

Rule: handbook article 投诉升级. A desk that was closed catches up: of the levels that passed
meanwhile each is noted, and the highest of a clock is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from deskcs.complaints.policy import LevelRule, Policy

_MINUTE = 60_000
FLAGGED = LevelRule("flagged", "严重投诉待确认", 100, 0, ("lead", "supervisor"))
UNACKNOWLEDGED = LevelRule("unacknowledged", "严重投诉无人确认", 100, 0, ("supervisor",))
WAIT_OVER = LevelRule("over", "等待的时间到了", 100, 0, ("holder",))


@dataclass(frozen=True, slots=True)
class Standing:
    """What the levels of a case depend on; times in milliseconds."""

    owner: str
    is_new: bool
    registered_at: int
    cycle_started_at: int
    first_response_due: int | None
    first_response_at: int | None
    resolution_due: int | None
    resolved_at: int | None
    flag_state: str
    flagged_at: int | None
    waiting_until: int | None
    is_imported: bool


@dataclass(frozen=True, slots=True)
class Reached:
    """A level that a case has reached on one of its clocks, and when."""

    clock: str
    rule: LevelRule
    at: int
    due: int | None


def reached(case: Standing, policy: Policy, now: int) -> list[Reached]:
    """Return the levels reached by `now`, per clock from the lowest to the highest.

    What had passed when a file of old cases was imported is not told: the import tells a summary.
    """
    found = [*_owner(case, policy, now), *_deadlines(case, policy, now)]
    found += [*_flag(case, policy, now), *_wait(case, now)]
    if case.is_imported:
        return [level for level in found if level.at > case.registered_at]
    return found


def _owner(case: Standing, policy: Policy, now: int) -> Iterator[Reached]:
    if case.owner or not case.is_new:
        return
    for rule in policy.levels:
        at = case.registered_at + rule.after_minutes * _MINUTE
        if rule.percent is None and at <= now:
            yield Reached("owner", rule, at, None)


def _deadlines(case: Standing, policy: Policy, now: int) -> Iterator[Reached]:
    for clock, due, met in (
        ("first_response", case.first_response_due, case.first_response_at),
        ("resolution", case.resolution_due, case.resolved_at),
    ):
        if due is None or met is not None:
            continue
        start = min(case.cycle_started_at, due)
        for rule in policy.levels:
            if rule.percent is None:
                continue
            at = start + (due - start) * rule.percent // 100 + rule.after_minutes * _MINUTE
            if at <= now:
                yield Reached(clock, rule, at, due)


def _flag(case: Standing, policy: Policy, now: int) -> Iterator[Reached]:
    if case.flag_state != "raised" or case.flagged_at is None:
        return
    yield Reached("flag", FLAGGED, case.flagged_at, None)
    at = case.flagged_at + policy.deadlines.acknowledge_minutes * _MINUTE
    if at <= now:
        yield Reached("flag", UNACKNOWLEDGED, at, None)


def _wait(case: Standing, now: int) -> Iterator[Reached]:
    if case.waiting_until is not None and case.waiting_until <= now:
        yield Reached("wait", WAIT_OVER, case.waiting_until, case.waiting_until)
