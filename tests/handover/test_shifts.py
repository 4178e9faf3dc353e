"""Who is on duty in which shift: over midnight, over New Year, early, late, forgotten."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.errors import Invalid, NotAllowed
from deskcs.handover.events import ShiftEnded, ShiftStarted
from deskcs.handover.rule_file import load_rules
from deskcs.handover.rules import ShiftTemplate
from deskcs.handover.shifting import UNPLANNED, end_of_next, window_at, windows

from .conftest import SHANGHAI, Log

SHIFTS = load_rules().rules.shifts
NIGHT = ShiftTemplate("night", "夜班", dict.fromkeys(range(7), (time(22, 0), time(6, 0))))
HOUR = timedelta(hours=1)


def local(*at: int) -> datetime:
    return datetime(*at, tzinfo=SHANGHAI).astimezone(UTC)  # type: ignore[misc]


def test_who_comes_in_the_morning_is_in_the_day_shift(log: Log) -> None:
    shift = log.handover.start_shift(log.day)
    assert (shift.name, shift.day, shift.person) == ("早班", "2026-11-23", "客服07")
    assert shift.planned_end == local(2026, 11, 23, 17)
    assert [card.person for card in log.handover.on_duty()] == ["客服07"]
    assert log.told(ShiftStarted) == [ShiftStarted(shift.id, "客服07")]


def test_a_weekend_ends_an_hour_earlier(log: Log) -> None:
    log.clock.set(local(2026, 11, 28, 9))
    assert log.handover.start_shift(log.day).planned_end == local(2026, 11, 28, 16)


def test_who_is_early_belongs_to_the_shift_that_begins() -> None:
    window = window_at(SHIFTS, SHANGHAI, local(2026, 11, 23, 7, 45), HOUR)
    assert (window.name, window.start) == ("早班", local(2026, 11, 23, 8, 30))


def test_between_shifts_it_is_an_unplanned_one_up_to_the_next() -> None:
    window = window_at(SHIFTS, SHANGHAI, local(2026, 11, 23, 3), HOUR)
    assert (window.name, window.end) == (UNPLANNED, local(2026, 11, 23, 8, 30))


def test_a_shift_over_new_year_bears_the_day_on_which_it_began() -> None:
    window = window_at([NIGHT], SHANGHAI, local(2027, 1, 1, 2), HOUR)
    assert window.day == date(2026, 12, 31)
    assert (window.start, window.end) == (local(2026, 12, 31, 22), local(2027, 1, 1, 6))
    assert end_of_next([NIGHT], SHANGHAI, window.start, window.end) == local(2027, 1, 2, 6)


def test_the_next_shift_of_the_day_shift_is_the_evening() -> None:
    day = window_at(SHIFTS, SHANGHAI, local(2026, 11, 23, 10), HOUR)
    assert end_of_next(SHIFTS, SHANGHAI, day.start, day.end) == local(2026, 11, 24, 0)


def test_a_shift_is_ended_and_not_twice(log: Log) -> None:
    log.handover.start_shift(log.day)
    log.clock.advance(hours=8)
    ended = log.handover.end_shift(log.day)
    assert ended.ended_at == log.clock.now()
    assert log.handover.current_shift(log.day) is None
    assert len(log.told(ShiftEnded)) == 1
    with pytest.raises(NotAllowed, match="没有当班"):
        log.handover.end_shift(log.day)


def test_nobody_starts_the_same_shift_twice(log: Log) -> None:
    log.handover.start_shift(log.day)
    with pytest.raises(NotAllowed, match="已经在早班"):
        log.handover.start_shift(log.day)


def test_a_shift_that_was_not_ended_is_ended_by_the_next(log: Log) -> None:
    log.handover.start_shift(log.day)
    log.clock.advance(days=1)
    again = log.handover.start_shift(log.day)
    assert again.day == "2026-11-24"
    assert [card.id for card in log.handover.on_duty()] == [again.id]


def test_an_unknown_shift_is_told_with_the_known_ones(log: Log) -> None:
    with pytest.raises(Invalid, match="早班、晚班"):
        log.handover.start_shift(log.day, "午夜班")


def test_a_named_shift_may_be_chosen(log: Log) -> None:
    assert log.handover.start_shift(log.evening, "晚班").name == "晚班"


def test_a_clock_set_back_during_a_shift_does_no_harm(log: Log) -> None:
    first = log.handover.start_shift(log.day)
    log.clock.jump(hours=-3)
    ended = log.handover.end_shift(log.day)
    assert ended.id == first.id
    assert ended.ended_at is not None
    assert ended.ended_at < ended.started_at, "what the clock said is kept, not mended"


@given(
    st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2027, 12, 31)),
    st.sampled_from(["Asia/Shanghai", "Europe/Berlin", "America/New_York"]),
    st.sampled_from([SHIFTS, (NIGHT,), (*SHIFTS, NIGHT)]),
)
def test_every_moment_has_a_shift_that_ends_later_and_a_next_one_after_it(
    at: datetime, zone: str, templates: tuple[ShiftTemplate, ...]
) -> None:
    now, there = at.replace(tzinfo=UTC), ZoneInfo(zone)
    window = window_at(templates, there, now, HOUR)
    assert window.holds(now) or now < window.start <= now + HOUR
    assert now < window.end <= now + timedelta(hours=25)
    assert end_of_next(templates, there, window.start, window.end) > window.end


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_windows_come_in_order_and_are_never_empty(first: date) -> None:
    found = windows((*SHIFTS, NIGHT), ZoneInfo("Europe/Berlin"), first, 7)
    assert found == sorted(found, key=lambda window: (window.start, window.end, window.name))
    assert all(timedelta(0) < window.end - window.start < timedelta(hours=14) for window in found)
