"""Who will be told next is shown beforehand, and it is who is told when the time comes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.stopwatch import millis

from .conftest import MORNING, Room


def told(card: ComplaintCard, clock: str) -> list[tuple[str, float, tuple[str, ...]]]:
    """Return level, hours from the morning, and receivers."""
    return [
        (one.level, (one.at - MORNING) / timedelta(hours=1), one.receivers)
        for one in card.ahead
        if one.clock == clock
    ]


def test_a_new_case_says_when_the_lead_hears_that_nobody_has_it(room: Room) -> None:
    card = room.register()
    assert told(card, "owner") == [("unowned", 0.5, ("lead",))]
    assert told(card, "first_response") == [
        ("p75", 9, ("lead",)),
        ("p90", 10.8, ("lead",)),
        ("breach", 12, ("supervisor", "lead")),
        ("breach_6h", 18, ("supervisor",)),
        ("breach_24h", 36, ("supervisor",)),
    ]


def test_who_has_the_case_is_told_by_name(room: Room) -> None:
    number = room.register().number
    card = room.complaints.accept(room.agent, number)
    assert told(card, "owner") == []
    assert told(card, "resolution") == [
        ("p75", 36, ("=客服07",)),
        ("p90", 43.2, ("=客服07", "lead")),
        ("breach", 48, ("=客服07", "supervisor")),
        ("breach_6h", 54, ("supervisor",)),
        ("breach_24h", 72, ("supervisor",)),
    ]


def test_what_has_been_told_and_what_is_met_is_left_out(room: Room) -> None:
    number = room.register().number
    room.complaints.accept(room.agent, number)
    room.clock.advance(hours=40)
    card = room.complaints.reply(room.agent, number, "您好")
    assert told(card, "first_response") == []
    assert [level for level, _, _ in told(card, "resolution")] == [
        "p90", "breach", "breach_6h", "breach_24h",
    ]  # fmt: skip
    assert room.complaints.resolve(room.agent, number, "退款").ahead == ()


def test_a_wait_moves_the_levels_and_tells_when_to_follow_up(room: Room) -> None:
    number = room.register().number
    room.complaints.accept(room.agent, number)
    until = MORNING + timedelta(hours=40)
    card = room.complaints.wait(room.agent, number, "等客户寄回", until)
    assert told(card, "wait") == [
        ("wait_check", 24, ("=客服07",)),
        ("over", 40, ("=客服07",)),
    ]
    assert told(card, "resolution")[0] == ("p75", 66, ("=客服07",))


def test_a_flag_says_when_it_goes_one_level_up(room: Room) -> None:
    card = room.register("热水器漏电")
    assert told(card, "flag") == [("unacknowledged", 0.5, ("supervisor",))]
    assert told(card, "first_response")[0] == ("p75", 1.5, ("lead",))
    assert told(room.complaints.acknowledge(room.lead, card.number), "flag") == []


def test_a_promise_and_a_call_back_have_levels_of_their_own(room: Room) -> None:
    number = room.register().number
    room.complaints.accept(room.agent, number)
    room.complaints.promise(room.agent, number, "今天退款", MORNING + timedelta(hours=4))
    card = room.complaints.plan_follow_up(
        room.agent, number, MORNING + timedelta(hours=10), "客服08"
    )
    assert told(card, "promise")[0] == ("p75", 3, ("=客服07",))
    assert told(card, "follow_up") == [("call_back", 10, ("=客服08",))]


def test_a_case_for_an_answer_warns_of_its_one_deadline(room: Room) -> None:
    card = room.register("怎么开发票", kind="case")
    assert told(card, "case_answer")[0] == ("p75", 54, ("lead",))
    assert told(card, "resolution") == []


@pytest.mark.parametrize("what", ["颜色不对", "热水器漏电"])
def test_what_is_foreseen_is_what_is_told(room: Room, what: str) -> None:
    number = room.register(what).number
    room.complaints.accept(room.agent, number)
    foreseen = room.complaints.card(room.agent, number).ahead
    told_later: list[tuple[str, str, int]] = []
    for _ in range(80 * 10):
        room.clock.advance(minutes=6)
        told_later += [
            (one.clock, one.level, millis(one.at)) for one in room.complaints.raise_notices()
        ]
    expected = [(one.clock, one.level) for one in foreseen]
    assert [pair[:2] for pair in told_later if pair[1] != "flagged"] == expected
