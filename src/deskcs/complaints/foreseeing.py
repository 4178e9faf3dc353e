"""Who will be told of a case when, if nothing is done: the policy's levels, looked at ahead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from deskcs.complaints.clocks import CASE_ANSWER, FOLLOW_UP, RESOLUTION, RunningClock
from deskcs.complaints.levels import OtherClock, Reached, Standing, ahead
from deskcs.complaints.policy import Policy
from deskcs.complaints.receivers import HOLDER, receivers_of
from deskcs.complaints.shapes import ClockReading, Status
from deskcs.complaints.stopwatch import millis, moment
from deskcs.complaints.work_shapes import Telling


def foreseen(
    row: Mapping[str, Any],
    others: Sequence[RunningClock],
    readings: Sequence[ClockReading],
    policy: Policy,
    now: datetime,
) -> tuple[Telling, ...]:
    """Return who will be told of a case from now on, the soonest first.

    `row` holds the columns of the case, `others` its running clocks beside these, `readings` all
    clocks as they are shown.
    """
    names = {reading.clock for reading in readings}
    columned = CASE_ANSWER if RESOLUTION not in names else RESOLUTION
    levels = ahead(_standing(row, others), policy)
    return tuple(
        Telling(
            clock=columned if level.clock == RESOLUTION else level.clock,
            ref=level.ref,
            level=level.rule.key,
            name=level.rule.name,
            at=moment(level.at),
            receivers=_receivers(level, row["owner"]),
        )
        for level in levels
        if level.at > millis(now)
    )


def _receivers(level: Reached, owner: str) -> tuple[str, ...]:
    named = {HOLDER: f"={owner}"}
    found = (
        named.get(one, one) for one in receivers_of(level, owner, {}) if owner or one != HOLDER
    )
    return tuple(dict.fromkeys(found))


def _standing(row: Mapping[str, Any], others: Sequence[RunningClock]) -> Standing:
    status = Status(row["status"])
    is_open = status.is_open
    return Standing(
        owner=row["owner"],
        is_new=status is Status.RECEIVED,
        cycle=row["cycle"],
        registered_at=row["registered_at"],
        cycle_started_at=row["cycle_started_at"],
        first_response_due=row["first_response_due"] if is_open else None,
        first_response_at=row["first_response_at"],
        resolution_due=row["resolution_due"] if is_open else None,
        resolved_at=row["resolved_at"],
        flag_state=row["flag_state"] if is_open else "",
        flagged_at=row["flagged_at"],
        waiting_reason=row["waiting_reason"],
        waiting_since=row["waiting_since"],
        waiting_until=row["waiting_until"] if is_open else None,
        is_imported=row["content_key"] is not None,
        others=tuple(
            OtherClock(clock.clock, clock.ref, millis(clock.since), millis(clock.due), clock.person)
            for clock in others
            if is_open or clock.clock == FOLLOW_UP
        ),
    )
