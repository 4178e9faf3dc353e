"""A serious case is never lost: not in a later message, not in a merge, not by closing it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from deskcs.complaints.events import ComplaintEscalated
from deskcs.complaints.shapes import ComplaintCard, Status
from deskcs.complaints.work_shapes import CallRecord, FollowUpResult
from deskcs.errors import NotAllowed

from .conftest import MORNING, Room

FIRE = "热水器漏电冒烟"


def kinds(card: ComplaintCard) -> list[str]:
    return [entry.kind for entry in card.timeline]


def test_what_a_customer_adds_later_raises_the_flag_as_their_first_words_do(room: Room) -> None:
    number = room.register().number
    room.complaints.reply(room.agent, number, "您好")
    card = room.complaints.customer_said(room.agent, number, "孩子吃了全身起疹子,刚从医院回来")
    assert card.is_flagged
    assert card.flag_state == "raised"
    assert card.flag_reason == "过敏、食物中毒（全身起疹）"
    assert [e.number for e in room.told(ComplaintEscalated)] == [number]  # type: ignore[attr-defined]
    assert ("flag", "flagged") in [(n.clock, n.level) for n in room.complaints.raise_notices()]


def test_what_a_customer_says_by_telephone_raises_the_flag_too(room: Room) -> None:
    tracker, number, other = room.complaints, room.register().number, room.register().number
    ours = CallRecord("客服07", "请他不要再用，怕漏电冒烟")
    assert not tracker.record_call(room.agent, number, ours).is_flagged
    theirs = CallRecord("王女士", "来电说插座漏电冒烟", is_outgoing=False)
    assert tracker.record_call(room.agent, number, theirs).is_flagged
    due = MORNING + timedelta(hours=1)
    ref = tracker.plan_follow_up(room.agent, other, due).follow_ups[0].ref
    result = FollowUpResult("reached", False, said="换来的又漏电了")
    assert tracker.record_follow_up(room.agent, other, ref, result).flag_state == "raised"


def test_a_threat_that_comes_later_is_proposed_once(room: Room) -> None:
    number = room.register().number
    card = room.complaints.customer_said(room.agent, number, "再不退款我就打12315")
    assert not card.is_flagged
    assert card.is_flag_proposed
    card = room.complaints.refuse_flag(room.lead, number, "已同意退款")
    assert not card.is_flag_proposed
    card = room.complaints.customer_said(room.agent, number, "12315的电话我都查好了")
    assert kinds(card).count("signals_seen") == 1
    assert not card.is_flag_proposed


def test_a_flag_a_lead_took_back_is_not_raised_by_the_same_words_again(room: Room) -> None:
    number = room.register(FIRE).number
    room.complaints.decline_flag(room.lead, number, "是客户自己接错线")
    card = room.complaints.customer_said(room.agent, number, "就是漏电")
    assert not card.is_flagged
    card = room.complaints.customer_said(room.agent, number, "我手都被烫伤了")
    assert card.is_flagged, "another kind of harm is news"


def test_a_flagged_case_is_not_flagged_again_by_every_message(room: Room) -> None:
    number = room.register(FIRE).number
    room.complaints.acknowledge(room.lead, number)
    card = room.complaints.customer_said(room.agent, number, "孩子的手烫伤了")
    assert card.flag_state == "acknowledged"
    assert kinds(card).count("flagged") == 1


def test_denied_words_in_a_later_message_raise_nothing(room: Room) -> None:
    number = room.register().number
    card = room.complaints.customer_said(room.agent, number, "没有过敏,也没人受伤,就是不好用")
    assert not card.is_flagged
    assert not card.is_flag_proposed


def test_merging_makes_the_other_case_serious_and_taking_apart_takes_it_back(room: Room) -> None:
    tracker = room.complaints
    serious, plain = room.register(FIRE).number, room.register().number
    card = tracker.merge(room.lead, serious, plain)
    assert card.is_flagged
    assert card.flag_state == "raised"
    assert "漏电" in card.flag_reason
    first = next(clock for clock in card.clocks if clock.clock == "first_response")
    assert first.due is not None
    assert (first.due - room.clock.now()).total_seconds() == 2 * 3600
    tracker.unmerge(room.lead, serious)
    assert not tracker.card(room.lead, plain).is_flagged
    assert tracker.card(room.lead, serious).is_flagged


def test_merging_keeps_what_was_acknowledged_and_what_was_serious_already(room: Room) -> None:
    tracker = room.complaints
    serious, plain, other = (room.register(w).number for w in (FIRE, "颜色不对", "吃了过敏"))
    tracker.acknowledge(room.lead, serious)
    assert tracker.merge(room.lead, serious, plain).flag_state == "acknowledged"
    card = tracker.merge(room.lead, plain, other)
    assert kinds(card).count("flagged") == 1
    tracker.unmerge(room.lead, plain)
    assert tracker.card(room.lead, other).is_flagged, "it is serious by itself"


def test_a_case_stays_serious_while_another_serious_one_is_merged_into_it(room: Room) -> None:
    tracker = room.complaints
    first, second, plain = (room.register(what).number for what in (FIRE, "孩子的手烫伤了", "色差"))
    for number in (first, second):
        tracker.merge(room.lead, number, plain)
    tracker.unmerge(room.lead, first)
    card = tracker.card(room.agent, plain)
    assert card.is_flagged
    assert card.flag_reason == tracker.card(room.agent, second).flag_reason
    tracker.unmerge(room.lead, second)
    assert not tracker.card(room.agent, plain).is_flagged


def test_a_flag_taken_back_after_the_merge_stays_so_when_taken_apart(room: Room) -> None:
    tracker = room.complaints
    serious, plain = room.register(FIRE).number, room.register().number
    tracker.merge(room.lead, serious, plain)
    tracker.decline_flag(room.lead, plain, "已核实,无危险")
    tracker.unmerge(room.lead, serious)
    assert kinds(tracker.card(room.lead, plain)).count("flag_declined") == 1


def test_an_open_case_cannot_be_merged_into_a_closed_one_and_be_forgotten(room: Room) -> None:
    tracker, done = room.complaints, room.register().number
    tracker.resolve(room.agent, done, "换货")
    tracker.close(room.agent, done)
    with pytest.raises(NotAllowed, match="重开"):
        tracker.merge(room.lead, room.register().number, done)


def test_only_a_lead_closes_a_serious_case_and_only_after_taking_notice(room: Room) -> None:
    tracker, number = room.complaints, room.register(FIRE).number
    tracker.resolve(room.agent, number, "上门检查")
    with pytest.raises(NotAllowed):
        tracker.close(room.agent, number)
    with pytest.raises(NotAllowed):
        tracker.close(room.lead, number)
    tracker.acknowledge(room.lead, number)
    with pytest.raises(NotAllowed):
        tracker.close(room.agent, number)
    assert tracker.close(room.lead, number).status == "closed"


def test_a_flag_is_raised_and_refused_with_a_reason(room: Room) -> None:
    number = room.register("不退款我就打12315").number
    for act in (room.complaints.escalate, room.complaints.refuse_flag):
        with pytest.raises(Exception, match="原因"):
            act(room.agent, number, "  ")


def test_five_cases_of_one_batch_are_proposed_as_one_matter(room: Room) -> None:
    cards = [
        room.register(f"第 {n} 位说瓶盖漏", customer=f"客户{n}", goods="洗发水", batch="B1")
        for n in range(5)
    ]
    assert [card.is_flag_proposed for card in cards] == [False] * 4 + [True]
    other = room.register("瓶盖漏", customer="客户9", goods="洗发水", batch="B2")
    assert not other.is_flag_proposed


def test_the_third_complaint_of_a_customer_in_a_month_is_proposed(room: Room) -> None:
    cards = [room.register(f"第 {n} 件不对") for n in range(3)]
    assert [card.is_flag_proposed for card in cards] == [False, False, True]
    room.clock.advance(days=31)
    assert not room.register("又有一件").is_flag_proposed


def due_of(card: ComplaintCard, clock: str) -> float:
    """Return in how many hours from now a clock must be met."""
    due = next(one.due for one in card.clocks if one.clock == clock)
    assert due is not None
    return (due - MORNING).total_seconds() / 3600


def test_a_serious_question_stays_urgent_when_it_is_graded(room: Room) -> None:
    tracker, number = room.complaints, room.register(kind="case").number
    assert due_of(tracker.escalate(room.agent, number, "有危险"), "resolution") == 24
    assert due_of(tracker.grade(room.agent, number, 2), "resolution") == 24
    assert due_of(tracker.decline_flag(room.lead, number, "没有"), "case_answer") == 72


def reopened(room: Room, **more: object) -> str:
    tracker, number = room.complaints, room.register(FIRE, severity=3, **more).number
    tracker.acknowledge(room.lead, number)
    tracker.resolve(room.lead, number, "换货")
    tracker.close(room.lead, number)
    tracker.reopen(room.agent, number, "又漏电")
    return number


def test_a_serious_case_that_is_opened_again_keeps_its_short_deadlines_when_graded(
    room: Room,
) -> None:
    tracker, number = room.complaints, reopened(room)
    card = tracker.card(room.agent, number)
    assert (due_of(card, "first_response"), due_of(card, "resolution")) == (2, 24)
    card = tracker.grade(room.agent, number, 2)
    assert (due_of(card, "first_response"), due_of(card, "resolution")) == (2, 24)


def test_one_that_is_not_serious_after_all_has_the_common_deadlines_again(room: Room) -> None:
    tracker = room.complaints
    card = tracker.decline_flag(room.lead, reopened(room), "看错")
    assert (due_of(card, "first_response"), due_of(card, "resolution")) == (12, 48)
    card = tracker.card(room.agent, reopened(room, kind="case"))
    assert (due_of(card, "case_answer"), due_of(card, "resolution")) == (2, 24)
    card = tracker.decline_flag(room.lead, card.number, "看错")
    assert [clock.clock for clock in card.clocks] == ["case_answer"]
    assert due_of(card, "case_answer") == 72


def test_no_deadline_counts_in_a_special_case_that_becomes_serious(room: Room) -> None:
    tracker, number = room.complaints, room.register(kind="case").number
    tracker.exempt(room.lead, number, "厂家停产")
    card = tracker.escalate(room.agent, number, "有危险")
    assert {clock.state for clock in card.clocks} == {"exempt"}
    assert card.next_due is None


def test_a_case_taken_apart_again_stands_where_it_stood(room: Room) -> None:
    tracker, into = room.complaints, room.register().number
    waiting, answered = (room.register().number for _ in range(2))
    for number in (waiting, answered):
        tracker.accept(room.agent, number)
    before = tracker.wait(room.agent, waiting, "等客户寄回", MORNING + timedelta(hours=20))
    tracker.resolve(room.agent, answered, "换货")
    for number in (waiting, answered):
        tracker.merge(room.lead, number, into)
    back = tracker.unmerge(room.lead, waiting)
    assert (back.status, back.waiting_until) == (Status.WAITING, before.waiting_until)
    assert {clock.clock: clock.state for clock in back.clocks}["resolution"] == "paused"
    assert tracker.resume(room.agent, waiting).status is Status.IN_PROGRESS
    assert tracker.unmerge(room.lead, answered).status is Status.ANSWERED
    assert tracker.close(room.agent, answered).status is Status.CLOSED
