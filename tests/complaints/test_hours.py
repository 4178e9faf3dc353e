"""Working hours: holidays and make-up days count as they are published, and are explained."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.clock import FixedClock
from deskcs.complaints import clocks
from deskcs.complaints.hours import ALWAYS, WorkingHours, of_entry
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.policy_file import LoadedPolicy, load_policy
from deskcs.complaints.service import ComplaintService
from deskcs.errors import Invalid
from deskcs.events import EventBus
from deskcs.staff.service import StaffService
from deskcs.storage.opening import open_store

from .conftest import SHANGHAI, Room

POLICY = load_policy().policy
OPEN = replace(POLICY, calendar=replace(POLICY.calendar, is_on=True))
CALENDAR = POLICY.calendar
HOURS = WorkingHours(
    "Asia/Shanghai", CALENDAR.week, CALENDAR.off, CALENDAR.on, CALENDAR.known_years
)


def here(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    ("start", "hours", "end"),
    [
        ("2026-11-23 09:00", 3, "2026-11-23 12:00"),
        ("2026-11-23 09:00", 4, "2026-11-23 14:00"),
        ("2026-11-23 16:00", 2, "2026-11-24 09:30"),
        ("2026-11-27 16:00", 2, "2026-11-30 09:30"),  # over a weekend
        ("2026-11-28 11:00", 1, "2026-11-30 09:30"),  # from a Saturday
        ("2026-09-30 16:00", 2, "2026-10-08 09:30"),  # over the National Day holiday
        ("2026-10-09 16:00", 2, "2026-10-10 09:30"),  # into a make-up Saturday
        ("2026-02-13 16:30", 1, "2026-02-14 09:00"),
        ("2026-11-23 03:00", 0.5, "2026-11-23 09:00"),
    ],
)
def test_only_working_time_counts(start: str, hours: float, end: str) -> None:
    assert HOURS.after(here(start), timedelta(hours=hours)) == here(end)
    assert HOURS.between(here(start), here(end)) == timedelta(hours=hours)


moments = st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1)).map(
    lambda at: at.replace(microsecond=0, tzinfo=UTC)
)


@given(moments, st.integers(0, 20_000))
def test_after_so_much_working_time_so_much_has_passed(start: datetime, minutes: int) -> None:
    length = timedelta(minutes=minutes)
    assert HOURS.between(start, HOURS.after(start, length)) == length


@given(moments, st.integers(0, 5_000), st.integers(0, 5_000))
def test_more_allowed_is_never_due_earlier(start: datetime, minutes: int, more: int) -> None:
    sooner = HOURS.after(start, timedelta(minutes=minutes))
    assert HOURS.after(start, timedelta(minutes=minutes + more)) >= sooner


@given(moments, moments)
def test_working_time_is_no_longer_than_time(one: datetime, other: datetime) -> None:
    start, end = sorted((one, other))
    assert timedelta(0) <= HOURS.between(start, end) <= end - start
    assert HOURS.between(end, start) == timedelta(0)


@given(moments, st.integers(0, 10_000))
def test_what_an_entry_keeps_says_the_same(start: datetime, minutes: int) -> None:
    length = timedelta(minutes=minutes)
    kept = of_entry({"hours": HOURS.packed(start)})
    assert kept.after(start, length) == HOURS.after(start, length)


def test_a_change_of_the_clocks_changes_no_length() -> None:
    berlin = WorkingHours("Europe/Berlin", ((((0, 1440)),),) * 7)
    start = datetime(2026, 3, 28, 12, tzinfo=ZoneInfo("Europe/Berlin"))
    end = datetime(2026, 3, 30, 12, tzinfo=ZoneInfo("Europe/Berlin"))
    assert berlin.between(start, end) == end.astimezone(UTC) - start.astimezone(UTC)
    assert berlin.after(start, timedelta(hours=47)) == end


@pytest.fixture
def office(room: Room, tmp_path: Path) -> Iterator[ComplaintService]:
    """A desk that counts working hours."""
    clock = FixedClock(here("2026-09-30 16:00").astimezone(UTC))
    store = open_store(tmp_path / "office.sqlite3", clock, EventBus())
    yield ComplaintService(store, clock, StaffService(store), SHANGHAI, LoadedPolicy(OPEN))
    store.close()


def test_a_case_before_the_holidays_is_due_after_them(office: ComplaintService, room: Room) -> None:
    card = office.register(room.agent, ComplaintIntake("王女士", "颜色不对"))
    # One hour on Wednesday, 7.5 on Thursday the 8th, 3.5 on Friday morning.
    assert card.first_response_due == here("2026-10-09 12:00")
    why = "\n".join(card.clocks[0].why)
    assert "只计工作时间 周一至周五 08:30-12:00、13:00-17:00" in why
    assert clocks.times(card.timeline).first_response_due == card.first_response_due


def test_a_serious_case_does_not_wait_for_the_office_to_open(
    office: ComplaintService, room: Room
) -> None:
    card = office.register(room.agent, ComplaintIntake("王女士", "热水器漏电"))
    assert card.first_response_due == here("2026-09-30 18:00")


def test_a_year_whose_holidays_are_not_known_says_so(office: ComplaintService, room: Room) -> None:
    office._clock.set(here("2026-12-31 16:00").astimezone(UTC))  # type: ignore[attr-defined]
    card = office.register(room.agent, ComplaintIntake("王女士", "颜色不对"))
    assert any("2027" in line for line in card.clocks[1].why)


def test_a_later_change_of_the_table_moves_no_deadline_of_the_past(
    office: ComplaintService, room: Room
) -> None:
    number = office.register(room.agent, ComplaintIntake("王女士", "颜色不对")).number
    before = office.card(room.agent, number).first_response_due
    changed = replace(OPEN, calendar=replace(OPEN.calendar, off=frozenset(), is_on=False))
    later = ComplaintService(
        office._store, office._clock, room.staff, SHANGHAI, LoadedPolicy(changed)
    )
    assert later.card(room.agent, number).first_response_due == before
    assert later.note(room.agent, number, "x").first_response_due == before


def test_round_the_clock_counts_every_minute() -> None:
    start = here("2026-10-01 00:00")
    assert ALWAYS.after(start, timedelta(hours=5)) - start == timedelta(hours=5)
    assert of_entry({}) is ALWAYS


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('[working_hours]\nworkdays = ["8-12"]\n', "看不懂"),
        ('[working_hours]\nworkdays = ["13:00-12:00"]\n', "先后不对"),
        ('[working_hours]\nworkdays = ["08:00-12:00", "11:00-13:00"]\n', "重叠"),
        ("[working_hours]\nis_on = true\nworkdays = []\n", "至少要有一段"),
        ("[working_hours]\nis_on = 1\n", "true 或 false"),
        ('[holidays]\noff = ["国庆"]\n', "看不懂"),
        ('[holidays]\noff = ["2026-10-07..2026-10-01"]\n', "先后不对"),
        ('[holidays]\nknown_years = ["2026"]\n', "年份"),
    ],
)
def test_a_mistake_in_the_table_is_told_with_its_line(
    tmp_path: Path, text: str, reason: str
) -> None:
    file = tmp_path / "complaints.toml"
    file.write_text(text, encoding="utf-8")
    (problem,) = load_policy(overlay=file).problems
    assert isinstance(problem, Invalid)
    assert reason in str(problem)
    assert "第 1 行" not in str(problem)


def days(*spans: str) -> set[date]:
    """Return the days of spans such as 02-15..02-23 of 2026."""
    found: set[date] = set()
    for span in spans:
        first, _, last = span.partition("..")
        low, high = (date.fromisoformat(f"2026-{day}") for day in (first, last or first))
        found |= {low + timedelta(days=n) for n in range((high - low).days + 1)}
    return found


def test_the_table_has_the_holidays_of_2026_as_they_were_announced() -> None:
    """The notice of the State Council of 2025-11-04."""
    assert {day for day in CALENDAR.off if day.year == 2026} == days(
        "01-01..01-03", "02-15..02-23", "04-04..04-06", "05-01..05-05", "06-19..06-21",
        "09-25..09-27", "10-01..10-07",
    )  # fmt: skip
    assert {day for day in CALENDAR.on if day.year == 2026} == days(
        "01-04", "02-14", "02-28", "05-09", "09-20", "10-10"
    )
    assert CALENDAR.known_years == {2025, 2026}


def test_a_make_up_day_lies_on_a_weekend_and_no_day_is_both() -> None:
    assert all(day.weekday() >= 5 for day in CALENDAR.on)
    assert not CALENDAR.off & CALENDAR.on
    assert {day.year for day in CALENDAR.off | CALENDAR.on} == CALENDAR.known_years
