"""What holds of the clocks whatever happens to a case, in any order and at any wall time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskcs.complaints import clocks
from deskcs.complaints.hours import WorkingHours
from deskcs.complaints.policy_file import LoadedPolicy, load_policy
from deskcs.complaints.service import ComplaintService
from deskcs.complaints.shapes import ClockReading, TimelineEntry
from deskcs.complaints.stopwatch import millis

from .conftest import SHANGHAI, Room

POLICY = load_policy().policy
CALENDAR = POLICY.calendar
OFFICE = WorkingHours(
    "Asia/Shanghai", CALENDAR.week, CALENDAR.off, CALENDAR.on, CALENDAR.known_years
)
DAY = timedelta(days=1)
Event = tuple[int, str]
"""Minutes after the event before, and what happens."""

KINDS = ("wait", "courier", "resume", "reply", "flag", "decline", "grade", "note", "said")
starts = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 1)).map(
    lambda at: at.replace(second=0, microsecond=0, tzinfo=UTC)
)
stories = st.lists(st.tuples(st.integers(0, 600), st.sampled_from(KINDS)), max_size=12)
hours = st.sampled_from([None, OFFICE])


def opening(start: datetime, office: WorkingHours | None) -> TimelineEntry:
    data: dict[str, Any] = {
        "since": millis(start), "policy": "p", "answer_minutes": 720, "solve_minutes": 2880,
    }  # fmt: skip
    if office is not None:
        data["hours"] = office.packed(start)
    return TimelineEntry(1, start, "a", "registered", "", False, data)


def entry(at: datetime, what: str, length: int = 600) -> TimelineEntry:
    """Return an entry; a wait is for `length` minutes."""
    until = {"until": millis(at + timedelta(minutes=length))}
    kind, data = {
        "wait": ("waiting", {**until, "pause": "customer", "limit_minutes": 2880}),
        "courier": ("waiting", {**until, "pause": "courier", "limit_minutes": 1440}),
        "resume": ("resumed", {}),
        "reply": ("reply", {}),
        "flag": ("flagged", {"since": millis(at), "answer_minutes": 120, "solve_minutes": 1440}),
        "decline": ("flag_declined", {}),
        "grade": ("graded", {"severity": 1, "solve_minutes": 1440}),
        "note": ("note", {}),
        "said": ("customer_said", {"answer_minutes": 720}),
        "resolve": ("resolved", {}),
        "refuse": ("refused", {}),
    }[what]
    return TimelineEntry(0, at, "a", kind, what, kind in ("reply", "resolved"), data)


def told(start: datetime, events: Sequence[Event], office: WorkingHours | None) -> list[Any]:
    entries, at = [opening(start, office)], start
    for gap, what in events:
        at += timedelta(minutes=gap)
        entries.append(entry(at, what))
    return numbered(entries)


def numbered(entries: Sequence[TimelineEntry]) -> list[TimelineEntry]:
    return [replace(one, seq=place) for place, one in enumerate(entries, 1)]


def solved(entries: Sequence[TimelineEntry], now: datetime) -> ClockReading:
    return next(one for one in clocks.read(entries, now) if one.clock == "resolution")


def is_waiting(entries: Sequence[TimelineEntry]) -> bool:
    last = [one.kind for one in entries if one.kind in ("waiting", "resumed")]
    return last[-1:] == ["waiting"]


@settings(max_examples=300)
@given(starts, stories, hours, st.integers(0, 12), st.integers(1, 4000), st.sampled_from(KINDS[:2]))
def test_one_more_pause_never_shortens_a_deadline(
    start: datetime,
    events: list[Event],
    office: WorkingHours | None,
    place: int,
    length: int,
    reason: str,
) -> None:
    """The pause lies between two entries; what follows comes as much later as it lasted."""
    plain = told(start, events, office)
    place = min(place, len(events)) + 1
    before, after = plain[:place], plain[place:]
    if is_waiting(before):
        return
    at, much = before[-1].at, timedelta(minutes=length)
    pause = [entry(at, reason, length), entry(at + much, "resume")]
    for one in after:
        if one.kind in ("waiting", "flagged"):
            return  # they bear times of their own, which would not come later
    longer = numbered([*before, *pause, *(replace(one, at=one.at + much) for one in after)])
    due, without = solved(longer, start).due, solved(plain, start).due
    assert due is not None
    assert without is not None
    assert due >= without


@settings(max_examples=300)
@given(starts, stories, hours, st.integers(0, 12), st.integers(1, 600))
def test_a_pause_in_a_gap_never_shortens_a_deadline_either(
    start: datetime, events: list[Event], office: WorkingHours | None, place: int, length: int
) -> None:
    """Nothing else moves: the clock only stood still for a while."""
    plain = told(start, events, office)
    place = min(place, len(events)) + 1
    before, after = plain[:place], plain[place:]
    at = before[-1].at
    end = min(at + timedelta(minutes=length), after[0].at if after else at + DAY)
    if is_waiting(before):
        return
    longer = numbered([*before, entry(at, "wait", length), entry(end, "resume"), *after])
    due, without = solved(longer, start).due, solved(plain, start).due
    assert due is not None
    assert without is not None
    assert due >= without


@given(starts, stories, hours)
def test_no_reason_stops_a_clock_for_longer_than_its_limit(
    start: datetime, events: list[Event], office: WorkingHours | None
) -> None:
    events = [event for event in events if event[1] not in ("flag", "grade")]
    entries = told(start, events, office)
    due = solved(entries, start).due
    assert due is not None
    measure = office.between if office is not None else lambda a, b: b - a
    assert measure(start, due) <= timedelta(minutes=2880 + 2880 + 1440)
    assert measure(start, due) >= timedelta(minutes=2880)


@given(starts, stories, hours, st.randoms(use_true_random=False))
def test_the_order_of_the_entries_decides_and_not_that_of_the_list(
    start: datetime, events: list[Event], office: WorkingHours | None, random: Any
) -> None:
    entries = told(start, events, office)
    mixed = list(entries)
    random.shuffle(mixed)
    now = start + 3 * DAY
    assert clocks.read(mixed, now) == clocks.read(entries, now)
    assert clocks.times(mixed) == clocks.times(entries)


@given(
    starts,
    st.lists(st.tuples(st.integers(-6_000, 6_000), st.sampled_from(KINDS)), max_size=12),
    hours,
)
def test_a_clock_that_jumps_makes_no_interval_negative(
    start: datetime, events: list[Event], office: WorkingHours | None
) -> None:
    """The wall time goes back and forth; a deadline is never earlier than without any wait."""
    entries = told(start, events, office)
    still = [one for one in entries if one.kind not in ("waiting", "resumed")]
    first, plain = solved(entries, start), solved(numbered(still), start)
    assert first.due is not None
    assert plain.due is not None
    if not {"flag", "grade"} & {what for _, what in events}:
        assert first.due >= plain.due
    for reading in clocks.read(entries, start + 9 * DAY):
        assert reading.met_at is None or reading.started_at is not None
        if reading.met_at is not None and reading.started_at is not None:
            assert reading.met_at >= reading.started_at


@given(starts, stories, st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Shanghai"]))
def test_no_zone_and_no_change_of_its_clocks_moves_a_deadline(
    start: datetime, events: list[Event], zone: str
) -> None:
    entries = told(start, events, None)
    there = [replace(one, at=one.at.astimezone(ZoneInfo(zone))) for one in entries]
    now = start + 2 * DAY
    seen = [(r.clock, r.due, r.met_at, r.state) for r in clocks.read(entries, now)]
    assert seen == [
        (r.clock, r.due, r.met_at, r.state)
        for r in clocks.read(there, now.astimezone(ZoneInfo(zone)), ZoneInfo(zone))
    ]
    assert clocks.times(there) == clocks.times(entries)


@given(starts, stories, hours, st.integers(1, 3000), st.integers(1, 3000))
def test_after_a_refusal_the_whole_interval_counts(
    start: datetime, events: list[Event], office: WorkingHours | None, early: int, late: int
) -> None:
    plain = told(start, events, office)
    told_at = plain[-1].at + timedelta(minutes=early)
    refused_at = told_at + timedelta(minutes=late)
    # A solution ends a wait, as going on with the work does.
    went_on = numbered([*plain, entry(told_at, "resume"), entry(refused_at, "resume")])
    refused = numbered([*plain, entry(told_at, "resolve"), entry(refused_at, "refuse")])
    for now in (refused_at, refused_at + DAY, refused_at + 9 * DAY):
        one, other = solved(refused, now), solved(went_on, now)
        assert (one.due, one.state, one.met_at) == (other.due, other.state, None)


@given(starts, stories, hours, st.integers(1, 60 * 24 * 9), stories)
def test_a_breach_stays_a_breach(
    start: datetime, events: list[Event], office: WorkingHours | None, late: int, more: list[Event]
) -> None:
    entries = told(start, events, office)
    first = solved(entries, start)
    assert first.due is not None
    at = max(first.due, entries[-1].at) + timedelta(minutes=late)
    for gap, what in [(0, "reply"), *more, (5, "resolve"), (5, "refuse"), (5, "resolve")]:
        at += timedelta(minutes=gap)
        entries.append(entry(at, what))
    last = solved(numbered(entries), at)
    assert last.state == "met_late"
    assert last.due == solved(numbered(entries[: len(events) + 2]), at).due


@given(starts, st.lists(st.tuples(st.integers(0, 600), st.sampled_from(["said", "reply", "note"]))))
def test_the_next_contact_counts_from_the_oldest_message_without_an_answer(
    start: datetime, events: list[Event]
) -> None:
    entries = told(start, events, None)
    waiting: datetime | None = None
    for one in entries:
        if one.kind == "reply":
            waiting = None
        elif one.kind == "customer_said" and waiting is None:
            waiting = one.at
    running = [
        r for r in clocks.read(entries, start) if r.clock == "next_contact" and r.met_at is None
    ]
    expected = [] if waiting is None else [waiting + timedelta(hours=12)]
    assert [r.due for r in running] == expected


@given(starts, stories, hours)
def test_the_first_answer_never_waits(
    start: datetime, events: list[Event], office: WorkingHours | None
) -> None:
    entries = told(start, events, office)
    still = numbered([one for one in entries if one.kind not in ("waiting", "resumed")])
    now = start + 3 * DAY
    first, plain = (
        next(r for r in clocks.read(those, now) if r.clock == "first_response")
        for those in (entries, still)
    )
    assert (first.due, first.met_at, first.state) == (plain.due, plain.met_at, plain.state)


def test_a_flag_after_a_wait_that_ran_out_leaves_the_whole_time_of_a_serious_case() -> None:
    start = datetime(2026, 11, 23, tzinfo=UTC)
    waited = entry(start + timedelta(hours=2), "wait", 8 * 60)
    flagged = entry(start + timedelta(hours=20), "flag")
    entries = numbered([opening(start, None), waited, flagged])
    assert solved(entries, start).due == start + timedelta(hours=44)


def test_a_weekend_in_a_wait_uses_up_nothing_of_its_limit() -> None:
    """Friday 16:00 in Shanghai to Monday: one hour of the office, and not three days, is used."""
    friday = datetime(2026, 11, 27, 8, tzinfo=UTC)
    weekend = [entry(friday, "wait", 5 * 1440), entry(friday + 3 * DAY, "resume")]
    entries = numbered([opening(friday, OFFICE), *weekend])
    again = numbered([*entries, entry(friday + 3 * DAY, "wait", 30 * 1440)])
    due = solved(again, friday).due
    assert due is not None
    assert OFFICE.between(friday, due) == timedelta(hours=48 + 48)


@pytest.mark.parametrize("kind", ["complaint", "case"])
def test_another_policy_changes_nothing_that_was_before(room: Room, kind: str) -> None:
    tracker = room.complaints
    number = room.register("热水器漏电", kind=kind).number
    tracker.accept(room.agent, number)
    tracker.customer_said(room.agent, number, "在吗")
    tracker.wait(room.agent, number, "等客户寄回", room.clock.now() + timedelta(hours=30))
    tracker.promise(room.agent, number, "今天退款", room.clock.now() + timedelta(hours=4))
    tracker.grade(room.lead, number, 2)
    room.clock.advance(hours=50)
    before = tracker.card(room.agent, number)
    tight = replace(
        POLICY,
        version="另一版",
        deadlines=replace(
            POLICY.deadlines,
            answer_minutes=1, solve_minutes=2, serious_answer_minutes=3, serious_solve_minutes=4,
            next_contact_minutes=5, case_minutes=6, solve_minutes_by_severity={2: 7},
        ),
        pauses=(),
        calendar=replace(POLICY.calendar, is_on=True),
    )  # fmt: skip
    later = ComplaintService(room.store, room.clock, room.staff, SHANGHAI, LoadedPolicy(tight))
    assert later.card(room.agent, number).clocks == before.clocks
    noted = later.note(room.agent, number, "看了一下")
    assert noted.clocks == before.clocks
    assert (noted.next_due, noted.resolution_due) == (before.next_due, before.resolution_due)
