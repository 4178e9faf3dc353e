"""Nothing overdue unseen, nothing serious waiting: each level is told once, to whom it concerns."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskcs.complaints.events import NoticesRaised
from deskcs.complaints.shapes import Notice

from .conftest import MORNING, Room


def told(room: Room, **later: float) -> list[tuple[str, str]]:
    """Let time pass and return (clock, level) of what is told then."""
    room.clock.advance(**later)
    return [(notice.clock, notice.level) for notice in room.complaints.raise_notices()]


def test_an_unowned_case_goes_to_the_lead_after_half_an_hour_once(room: Room) -> None:
    room.register()
    assert told(room, minutes=29) == []
    assert told(room, minutes=1) == [("owner", "unowned")]
    assert told(room, minutes=1) == []
    assert [n.level for n in room.complaints.notices(room.lead)] == ["unowned"]
    assert room.complaints.notices(room.agent) == []


def test_a_deadline_climbs_from_holder_to_supervisor(room: Room) -> None:
    number = room.register().number
    room.complaints.accept(room.agent, number)
    assert told(room, hours=8, minutes=59) == []
    assert told(room, minutes=1) == [("first_response", "p75")]
    assert [n.level for n in room.complaints.notices(room.agent)] == ["p75"]
    assert room.complaints.notices(room.other) == []
    assert told(room, hours=2) == [("first_response", "p90")]
    assert [n.level for n in room.complaints.notices(room.lead)] == ["p90"]
    assert told(room, hours=1) == [("first_response", "breach")]
    assert told(room, hours=6) == [("first_response", "breach_6h")]
    assert told(room, hours=18) == [("first_response", "breach_24h"), ("resolution", "p75")]
    assert {n.level for n in room.complaints.digest(room.boss)} == {"breach_6h", "breach_24h"}


def test_the_answer_to_a_serious_question_is_watched_from_the_beginning(room: Room) -> None:
    number = room.register("热水器漏电冒烟", kind="case").number
    room.complaints.accept(room.lead, number)
    room.complaints.acknowledge(room.lead, number)
    again = room.register("热水器漏电冒烟", kind="case", customer="李").number
    room.clock.advance(hours=2)
    late = {n.number for n in room.complaints.raise_notices() if n.clock == "case_answer"}
    assert late == {number, again}


def test_an_answer_in_time_tells_nobody(room: Room) -> None:
    number = room.register().number
    room.complaints.reply(room.agent, number, "您好")
    room.complaints.accept(room.agent, number)
    room.complaints.resolve(room.agent, number, "换货")
    assert told(room, days=9) == []


def test_a_desk_that_was_closed_catches_up_with_the_highest_level_once(room: Room) -> None:
    number = room.register().number
    assert sorted(told(room, days=5)) == [
        ("first_response", "breach_24h"),
        ("owner", "unowned"),
        ("resolution", "breach_24h"),
    ]
    assert told(room) == []
    levels = {(n.clock, n.level) for n in room.complaints.notices_of(number)}
    assert ("first_response", "p75") in levels
    assert ("resolution", "breach") in levels
    assert told(room, days=30) == []


def test_a_serious_case_goes_one_level_up_after_thirty_minutes(room: Room) -> None:
    number = room.register("热水器漏电").number
    room.complaints.accept(room.agent, number)
    assert ("flag", "flagged") in told(room)
    assert [n.level for n in room.complaints.notices(room.lead)] == ["flagged"]
    assert told(room, minutes=30) == [("flag", "unacknowledged")]
    assert "unacknowledged" in {n.level for n in room.complaints.notices(room.boss)}
    room.complaints.acknowledge(room.lead, number)
    assert told(room, minutes=30) == []


def test_a_flag_that_is_raised_again_is_told_again(room: Room) -> None:
    number = room.register("热水器漏电").number
    told(room)
    room.complaints.decline_flag(room.lead, number, "看错")
    told(room, minutes=5)
    room.complaints.escalate(room.agent, number, "真的起火了")
    assert ("flag", "flagged") in told(room)


def test_a_reopened_case_is_a_new_cycle_with_levels_of_its_own(room: Room) -> None:
    number = room.register().number
    room.complaints.accept(room.agent, number)
    assert told(room, hours=9) == [("first_response", "p75")]
    room.complaints.resolve(room.agent, number, "换货")
    room.complaints.close(room.agent, number)
    room.complaints.reopen(room.agent, number, "又坏了")
    assert told(room, hours=9) == [("first_response", "p75")]


def test_promises_and_messages_climb_too_each_on_its_own(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    tracker.accept(room.agent, number)
    for hours in (4, 8):
        tracker.promise(room.agent, number, f"{hours} 小时内", MORNING + timedelta(hours=hours))
    assert told(room, hours=3) == [("promise", "p75")]
    assert told(room, hours=1) == [("promise", "breach")]
    assert told(room, hours=2) == [("promise", "p75")]
    tracker.customer_said(room.agent, number, "在吗")
    assert ("next_contact", "p75") in told(room, hours=9)
    ids = {notice.id for notice in tracker.notices_of(number)}
    assert len({i.split("/")[1] for i in ids if "/promise" in i}) == 2


def test_a_wait_is_looked_after_half_way_and_at_its_end(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    tracker.reply(room.agent, number, "请寄回")
    tracker.wait(room.agent, number, "等客户寄回", MORNING + timedelta(hours=40))
    assert told(room, hours=23) == []
    assert told(room, hours=1) == [("wait", "wait_check")]
    assert told(room, hours=16) == [("wait", "over")]


def test_a_call_back_is_told_to_who_is_to_make_it_even_when_the_case_is_closed(
    room: Room,
) -> None:
    tracker, number = room.complaints, room.register().number
    tracker.resolve(room.agent, number, "换货")
    tracker.close(room.agent, number)
    tracker.plan_follow_up(room.agent, number, MORNING + timedelta(hours=48), "客服08")
    assert told(room, hours=47) == []
    assert told(room, hours=1) == [("follow_up", "call_back")]
    assert [n.level for n in tracker.notices(room.other)] == ["call_back"]
    assert tracker.notices(room.agent) == []
    assert told(room, hours=1) == []


def test_what_a_holder_off_duty_should_hear_goes_to_the_lead(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    tracker.accept(room.agent, number)
    tracker.heed_duty(lambda: {"客服08", "李组长"})
    told(room, hours=9)
    assert [n.level for n in tracker.notices(room.lead)] == ["p75"]


def test_seen_notices_do_not_come_again(room: Room) -> None:
    room.register()
    told(room, minutes=30)
    ids = [notice.id for notice in room.complaints.notices(room.lead)]
    assert room.complaints.see_notices(room.lead, ids) == 1
    assert room.complaints.see_notices(room.lead, ids) == 0
    assert room.complaints.notices(room.lead) == []
    assert told(room, minutes=1) == []


def test_two_windows_tell_each_notice_once_between_them(opened: Callable[[], Room]) -> None:
    here, there = opened(), opened()
    here.register()
    assert told(here, minutes=31)
    assert told(there, minutes=31) == []
    assert len(there.told(NoticesRaised)) == 0


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    steps=st.lists(
        st.tuples(
            st.floats(0.05, 30),
            st.sampled_from(
                ["note", "reply", "said", "wait", "resume", "resolve", "reopen", "flag"]
            ),
        ),
        max_size=14,
    )
)
def test_no_notice_is_ever_told_twice(room: Room, steps: list[tuple[float, str]]) -> None:
    tracker = room.complaints
    number = room.register().number
    heard: list[Notice] = []
    acts = {
        "note": lambda: tracker.note(room.agent, number, "x"),
        "reply": lambda: tracker.reply(room.agent, number, "x"),
        "said": lambda: tracker.customer_said(room.agent, number, "x"),
        "wait": lambda: tracker.wait(
            room.agent, number, "等客户", room.clock.now() + timedelta(hours=20)
        ),
        "resume": lambda: tracker.resume(room.agent, number),
        "resolve": lambda: tracker.resolve(room.agent, number, "x"),
        "reopen": lambda: tracker.reopen(room.agent, number, "x"),
        "flag": lambda: tracker.escalate(room.agent, number, "x"),
    }
    from deskcs.errors import NotAllowed

    for hours, act in steps:
        room.clock.advance(hours=hours)
        heard += [n for n in tracker.raise_notices() if n.number == number]
        try:
            acts[act]()
        except NotAllowed:
            continue
        heard += [n for n in tracker.raise_notices() if n.number == number]
    ids = [notice.id for notice in heard]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("hours", [0.5, 9, 12, 50, 1000])
def test_looking_often_or_seldom_notes_the_same(opened: Callable[[], Room], hours: float) -> None:
    room = opened()
    often, seldom = room.register().number, room.register().number
    for _ in range(10):
        room.clock.advance(hours=hours / 10)
        room.complaints.raise_notices()
    noted = [
        {(n.clock, n.level) for n in room.complaints.notices_of(number)}
        for number in (often, seldom)
    ]
    assert noted[0] == noted[1]
