"""The computer's clock, and what it tells when somebody moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from deskcs.clock import SystemClock

NOON = datetime(2026, 11, 26, 12, 0, 0, 123_987, tzinfo=UTC)
A_MOMENT = timedelta(minutes=1)


def test_the_time_is_told_in_utc_to_the_millisecond_that_is_stored() -> None:
    with time_machine.travel(NOON, tick=False):
        now = SystemClock().now()
    assert now == NOON.replace(microsecond=123_000)
    assert now.tzinfo is UTC


@pytest.mark.parametrize("moved", [timedelta(hours=3), timedelta(hours=-3), timedelta(days=400)])
def test_a_clock_that_is_moved_by_hand_says_by_how_much(moved: timedelta) -> None:
    clock = SystemClock()
    assert abs(clock.drift()) < A_MOMENT
    with time_machine.travel(datetime.now(UTC) + moved):
        assert abs(clock.drift() - moved) < A_MOMENT
    assert abs(clock.drift()) < A_MOMENT
