"""Each receiver hears for themselves: one who has seen a notice does not take it from another."""

from __future__ import annotations

from datetime import timedelta

import pytest

from deskcs.actor import OWNER, Actor, Role
from deskcs.complaints.levels import FLAGGED, Reached
from deskcs.complaints.policy import LevelRule
from deskcs.complaints.receivers import receivers_of, seats_of

from .conftest import MORNING, Room

AGENT, LEAD, BOSS = (Actor(n, name, role) for n, (name, role) in enumerate(
    (("客服07", Role.AGENT), ("李组长", Role.LEAD), ("王主管", Role.SUPERVISOR)), 1
))  # fmt: skip
EARLY = Reached("resolution", LevelRule("p75", "p75", 75, 0, ("holder",)), 0, 1)
BREACH = Reached("resolution", LevelRule("b", "b", 100, 0, ("holder", "supervisor")), 0, 1)
LATE = Reached("resolution", LevelRule("b6", "b6", 100, 360, ("supervisor",)), 0, 1)


@pytest.mark.parametrize(
    ("level", "owner", "on_duty", "told"),
    [
        (EARLY, "客服07", {}, ("holder",)),
        (EARLY, "客服07", {"客服07": Role.AGENT}, ("holder",)),
        (EARLY, "客服07", {"客服08": Role.AGENT}, ("holder", "lead")),
        (EARLY, "", {}, ("holder", "lead")),
        (BREACH, "", {}, ("holder", "supervisor", "lead")),
        (LATE, "", {"客服08": Role.AGENT}, ("supervisor",)),
        (Reached("flag", FLAGGED, 0, None, 7), "", {}, ("lead", "supervisor")),
        (EARLY._replace(person="客服08"), "客服07", {}, ("=客服08",)),
        (EARLY._replace(person="客服08"), "", {"客服07": Role.AGENT}, ("=客服08", "lead")),
    ],
)
def test_what_a_holder_cannot_hear_the_lead_hears(
    level: Reached, owner: str, on_duty: dict[str, Role], told: tuple[str, ...]
) -> None:
    assert receivers_of(level, owner, on_duty) == told


@pytest.mark.parametrize(
    ("actor", "on_duty", "seats"),
    [
        (AGENT, {"客服07": Role.AGENT}, ()),
        (LEAD, {}, ("lead",)),
        (LEAD, {"李组长": Role.LEAD}, ("lead",)),
        (LEAD, {"张组长": Role.LEAD}, ()),
        (LEAD, {"客服07": Role.AGENT}, ("lead",)),
        (BOSS, {}, ("lead", "supervisor")),
        (BOSS, {"李组长": Role.LEAD}, ("supervisor",)),
        (BOSS, {"李组长": Role.LEAD, "赵主管": Role.SUPERVISOR}, ()),
        (BOSS, {"客服07": Role.AGENT}, ("lead", "supervisor")),
    ],
)
def test_a_role_reaches_those_on_duty_and_without_any_all_of_it(
    actor: Actor, on_duty: dict[str, Role], seats: tuple[str, ...]
) -> None:
    assert seats_of(actor, on_duty) == seats


def levels(room: Room, who: Actor) -> list[str]:
    return sorted(notice.level for notice in room.complaints.notices(who))


def tick_off(room: Room, who: Actor) -> int:
    tracker = room.complaints
    return tracker.see_notices(who, [notice.id for notice in tracker.notices(who)])


def wait(room: Room, **span: float) -> None:
    room.clock.advance(**span)
    room.complaints.raise_notices()


def test_a_holder_who_has_seen_a_breach_does_not_hide_it_from_the_supervisor(room: Room) -> None:
    number = room.register().number
    room.complaints.accept(room.agent, number)
    wait(room, hours=12)
    assert levels(room, room.agent) == ["breach", "p75", "p90"]
    assert tick_off(room, room.agent) == 3
    assert levels(room, room.agent) == []
    assert levels(room, room.lead) == ["p90"]
    assert levels(room, room.boss) == ["breach", "p90"]
    assert tick_off(room, room.boss) == 2
    assert levels(room, room.boss) == []
    assert levels(room, room.lead) == [], "nobody is on duty: who leads saw it for the leads"


def test_somebody_to_whom_a_notice_does_not_go_cannot_tick_it_off(room: Room) -> None:
    number = room.register().number
    room.complaints.accept(room.agent, number)
    wait(room, hours=12)
    ids = [notice.id for notice in room.complaints.notices_of(number)]
    assert room.complaints.see_notices(room.other, ids) == 0
    assert levels(room, room.agent) == ["breach", "p75", "p90"]


def test_a_flag_cannot_be_ticked_off_only_acknowledged(room: Room) -> None:
    number = room.register("热水器漏电").number
    room.complaints.raise_notices()
    assert tick_off(room, room.lead) == 0
    assert levels(room, room.lead) == ["flagged"]
    room.complaints.acknowledge(room.boss, number)
    assert "flagged" not in levels(room, room.lead)
    assert "flagged" not in levels(room, room.boss)


def test_a_flag_that_was_taken_back_hangs_nowhere(room: Room) -> None:
    number = room.register("热水器漏电").number
    wait(room, minutes=31)
    assert "unacknowledged" in levels(room, room.boss)
    room.complaints.decline_flag(room.lead, number, "看错")
    assert levels(room, room.lead) == ["unowned"]


def test_a_flag_reaches_a_lead_who_is_off_duty_too(room: Room) -> None:
    room.complaints.heed_duty(lambda: {"客服07", "张组长"})
    room.staff.add(OWNER, "张组长", Role.LEAD)
    room.register("热水器漏电")
    wait(room, minutes=31)
    other_lead = room.staff.actor_named("张组长")
    assert levels(room, room.lead) == ["flagged", "unacknowledged"]
    assert levels(room, other_lead) == ["flagged", "unacknowledged", "unowned"]


def test_the_next_lead_on_duty_hears_what_the_one_before_left_unseen(room: Room) -> None:
    room.staff.add(OWNER, "张组长", Role.LEAD)
    later = room.staff.actor_named("张组长")
    on_duty = {"李组长"}
    room.complaints.heed_duty(lambda: on_duty)
    room.register()
    wait(room, minutes=30)
    assert levels(room, room.lead) == ["unowned"]
    assert levels(room, later) == []
    assert levels(room, room.boss) == []
    on_duty.clear()
    assert levels(room, room.boss) == ["unowned"], "no lead is on duty: one level up"
    on_duty.add("张组长")
    assert levels(room, later) == ["unowned"]
    assert levels(room, room.lead) == []
    assert room.complaints.raise_notices() == [], "a change of shift tells nothing anew"


def test_who_left_the_shop_without_ending_the_shift_is_not_on_duty(room: Room) -> None:
    room.staff.add(OWNER, "张组长", Role.LEAD)
    room.complaints.heed_duty(lambda: {"张组长"})
    room.staff.disable(room.boss, "张组长")
    room.register()
    wait(room, minutes=30)
    assert levels(room, room.lead) == ["unowned"]


def test_nobody_has_the_case_so_the_lead_hears_what_a_holder_would(room: Room) -> None:
    room.register()
    wait(room, hours=9)
    assert levels(room, room.lead) == ["p75", "unowned"]


def test_a_warning_goes_when_the_deadline_was_kept_a_breach_stays(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    tracker.accept(room.agent, number)
    wait(room, hours=9)
    assert levels(room, room.agent) == ["p75"]
    tracker.reply(room.agent, number, "您好")
    assert levels(room, room.agent) == []
    tracker.customer_said(room.agent, number, "在吗")
    wait(room, hours=12)
    assert levels(room, room.boss) == ["breach", "p90"]
    tracker.reply(room.agent, number, "在的")
    assert levels(room, room.boss) == ["breach"]


def test_nobody_has_it_is_over_when_somebody_has(room: Room) -> None:
    number = room.register().number
    wait(room, minutes=30)
    room.complaints.accept(room.agent, number)
    assert levels(room, room.lead) == []


def test_a_wait_and_a_call_back_go_with_what_they_are_about(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    tracker.reply(room.agent, number, "请寄回")
    tracker.wait(room.agent, number, "等客户寄回", MORNING + timedelta(hours=2))
    tracker.plan_follow_up(room.agent, number, MORNING + timedelta(hours=3), "客服08")
    wait(room, hours=3)
    assert levels(room, room.agent) == ["over"]
    assert levels(room, room.other) == ["call_back"]
    tracker.resume(room.agent, number)
    assert levels(room, room.agent) == []
    tracker.resolve(room.agent, number, "换货")
    tracker.close(room.agent, number)
    assert levels(room, room.other) == ["call_back"], "also when the case is closed"
    tick_off(room, room.other)
    assert levels(room, room.other) == []


def test_the_holder_hears_after_the_case_was_handed_on(room: Room) -> None:
    tracker, number = room.complaints, room.register().number
    tracker.accept(room.agent, number)
    wait(room, hours=9)
    tracker.assign(room.agent, number, "客服08")
    assert levels(room, room.agent) == []
    assert levels(room, room.other) == ["p75"]
