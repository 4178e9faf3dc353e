"""Who must be told of a case, and since when. Pure: columns, policy and time in, levels out.

Rule: handbook article 投诉升级. A desk that was closed catches up: of the levels that passed
meanwhile each is noted, and the highest of a clock is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from deskcs.complaints.policy import LevelRule, Policy
from deskcs.wording import said

_MINUTE = 60_000
FLAGGED = LevelRule("flagged", said("严重投诉待知悉"), 100, 0, ("lead", "supervisor"))
UNACKNOWLEDGED = LevelRule("unacknowledged", said("严重投诉无人知悉"), 100, 0, ("supervisor",))
WAIT_CHECK = LevelRule("wait_check", said("等了一段时间，请跟进"), 100, 0, ("holder",))
WAIT_OVER = LevelRule("over", said("等待的时间到了"), 100, 0, ("holder",))
CALL_BACK = LevelRule("call_back", said("回访时间到了"), 100, 0, ("holder",))
OWN_RULES = (FLAGGED, UNACKNOWLEDGED, WAIT_CHECK, WAIT_OVER, CALL_BACK)


class OtherClock(NamedTuple):
    """A running clock beside the two of the case's own columns."""

    clock: str
    ref: int
    since: int
    due: int
    person: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What the levels of a case depend on; times in milliseconds."""

    owner: str
    is_new: bool
    cycle: int
    registered_at: int
    cycle_started_at: int
    first_response_due: int | None
    first_response_at: int | None
    resolution_due: int | None
    resolved_at: int | None
    flag_state: str
    flagged_at: int | None
    waiting_reason: str
    waiting_since: int | None
    waiting_until: int | None
    is_imported: bool
    others: tuple[OtherClock, ...] = ()


class Reached(NamedTuple):
    """A level of one of a case's clocks, and when it is reached.

    `ref` tells clocks of one name apart; `person` is who a call-back was given to.
    """

    clock: str
    rule: LevelRule
    at: int
    due: int | None
    ref: int = 0
    person: str = ""

    @property
    def key(self) -> str:
        """Return what a notice is known by: each clock of a cycle tells each level once."""
        return f"{self.clock}#{self.ref}" if self.ref else self.clock

    @property
    def name(self) -> str:
        """Return what tells the level from every other of the case and cycle."""
        return f"{self.key}/{self.rule.key}"


def is_early(rule: LevelRule) -> bool:
    """Return whether a level warns of a deadline that may still be kept."""
    return rule.percent is not None and rule.percent < 100


def is_digest(rule: LevelRule) -> bool:
    """Return whether a level is told together with others: it follows a breach by hours."""
    return rule.percent is not None and rule.percent >= 100 and rule.after_minutes > 0


def ahead(case: Standing, policy: Policy) -> list[Reached]:
    """Return every level the case has reached or will reach if nothing is done, soonest first.

    Of imported cases neither what had passed by then is told, nor that nobody has them yet, nor
    the flags the import raised: the import tells one summary. Once they are opened again they are
    like all others.
    """
    found = [*_deadlines(case, policy), *_others(case, policy), *_wait(case, policy)]
    is_as_imported = case.is_imported and case.cycle == 1
    if not is_as_imported or case.flagged_at != case.registered_at:
        found += _flag(case, policy)
    if case.is_imported:
        found = [level for level in found if level.at > case.registered_at]
    if not is_as_imported:
        found += _owner(case, policy)
    found.sort(key=_when)
    return found


def _when(level: Reached) -> int:
    return level.at


def _owner(case: Standing, policy: Policy) -> Iterator[Reached]:
    """Nobody has had it since it was taken down, or opened again."""
    if case.owner or not case.is_new:
        return
    since = max(case.registered_at, case.cycle_started_at)
    for rule in policy.levels:
        if rule.percent is None:
            yield Reached("owner", rule, since + rule.after_minutes * _MINUTE, None)


def _deadlines(case: Standing, policy: Policy) -> Iterator[Reached]:
    for clock, due, met in (
        ("first_response", case.first_response_due, case.first_response_at),
        ("resolution", case.resolution_due, case.resolved_at),
    ):
        if due is not None and met is None:
            yield from _steps(clock, case.cycle_started_at, due, policy)


def _others(case: Standing, policy: Policy) -> Iterator[Reached]:
    for other in case.others:
        if other.clock == "follow_up":
            yield Reached("follow_up", CALL_BACK, other.due, other.due, other.ref, other.person)
        else:
            yield from _steps(other.clock, other.since, other.due, policy, other.ref)


def _steps(clock: str, since: int, due: int, policy: Policy, ref: int = 0) -> Iterator[Reached]:
    start = min(since, due)
    for rule in policy.levels:
        if rule.percent is not None:
            at = start + (due - start) * rule.percent // 100 + rule.after_minutes * _MINUTE
            yield Reached(clock, rule, at, due, ref)


def _flag(case: Standing, policy: Policy) -> Iterator[Reached]:
    """A flag that was taken back and raised again is another one, told by its time."""
    at = case.flagged_at
    if case.flag_state == "raised" and at is not None:
        late = at + policy.deadlines.acknowledge_minutes * _MINUTE
        yield Reached("flag", FLAGGED, at, None, at)
        yield Reached("flag", UNACKNOWLEDGED, late, None, at)


def _wait(case: Standing, policy: Policy) -> Iterator[Reached]:
    since, until = case.waiting_since, case.waiting_until
    if until is None:
        return
    yield Reached("wait", WAIT_OVER, until, until, until)
    pause = policy.pause_for(case.waiting_reason)
    if since is not None and pause is not None and pause.follow_up_minutes is not None:
        at = since + pause.follow_up_minutes * _MINUTE
        if at < until:
            yield Reached("wait", WAIT_CHECK, at, until, until)
