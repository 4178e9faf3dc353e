"""The incoming shift takes over, asks, and what is not settled goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from deskcs.actor import OWNER, Actor, Role
from deskcs.errors import Conflict, DeskError, Invalid, NotAllowed, NotFound
from deskcs.handover.events import (
    HandoverCarriedOften,
    HandoverItemAccepted,
    HandoverQuestionAnswered,
    HandoverQuestionAsked,
)
from deskcs.handover.item_shapes import ItemInput, ItemState, Severity
from deskcs.handover.sheet_shapes import SheetState

from .conftest import Log, item_of


def test_acceptance_moves_the_case_into_other_hands_and_says_so_in_its_timeline(log: Log) -> None:
    card = log.register()
    log.complaints.accept(log.day, card.number)
    sheet = log.signed()
    after = log.handover.accept_item(log.evening, sheet.id, sheet.items[0].id)
    assert after.state is SheetState.ACCEPTED
    assert after.accepted_by == ("客服12",)
    assert after.items[0].state is ItemState.ACCEPTED
    case = log.complaints.card(log.evening, card.number)
    assert case.owner == "客服12"
    assert (case.timeline[-1].kind, case.timeline[-1].data) == (
        "handed",
        {"from": "客服07", "to": "客服12"},
    )
    assert log.told(HandoverItemAccepted) == [HandoverItemAccepted(sheet.id, sheet.items[0].id)]


def test_the_writer_cannot_accept(log: Log) -> None:
    log.register()
    sheet = log.signed()
    assert log.handover.to_accept(log.day) == []
    for accept in (
        lambda: log.handover.accept_item(log.day, sheet.id, sheet.items[0].id),
        lambda: log.handover.accept_all(log.day, sheet.id),
        lambda: log.handover.ask(log.day, sheet.id, sheet.items[0].id, "?"),
    ):
        with pytest.raises(NotAllowed, match="写的人不能自己接班"):
            accept()


def test_nobody_accepts_a_line_they_wrote_on_a_colleagues_sheet(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.evening, sheet.id, ItemInput("我自己写的"))
    log.handover.add_item(log.day, sheet.id, ItemInput("别人写的"))
    sheet = log.handover.sign(log.day, sheet.id)
    assert [item.text for item in log.handover.to_accept(log.evening)] == ["别人写的"]
    with pytest.raises(NotAllowed, match="自己写的"):
        log.handover.accept_item(log.evening, sheet.id, item_of(sheet, "我自己写的").id)
    after = log.handover.accept_all(log.evening, sheet.id)
    assert item_of(after, "我自己写的").state is ItemState.OPEN


def test_a_critical_item_wants_the_next_step_in_ones_own_words(log: Log) -> None:
    log.register("插座漏电冒烟")
    sheet = log.signed()
    line = sheet.items[0]
    with pytest.raises(Invalid, match="自己的话") as told:
        log.handover.accept_item(log.evening, sheet.id, line.id, "  ")
    assert told.value.field == "restate"
    after = log.handover.accept_item(log.evening, sheet.id, line.id, "马上打电话,让他停用拔掉")
    assert after.items[0].steps[-1].text == "马上打电话,让他停用拔掉"


def test_all_the_others_are_taken_together_the_critical_one_by_one(log: Log) -> None:
    for what in ("插座漏电冒烟", "充电器起火", "颜色不对", "少发一件"):
        log.register(what)
    sheet = log.signed()
    after = log.handover.accept_all(log.evening, sheet.id)
    assert [item.is_pending for item in after.items] == [True, True, False, False]
    with pytest.raises(Invalid, match="2 条都是危急"):
        log.handover.accept_all(log.evening, sheet.id, "都打电话")
    log.handover.accept_item(log.evening, sheet.id, after.items[0].id, "先打电话")
    last = log.handover.accept_all(log.evening, sheet.id, "联系客户停用")
    assert last.state is SheetState.ACCEPTED
    with pytest.raises(Conflict, match="没有待接"):
        log.handover.accept_all(log.evening, sheet.id)


def test_a_draft_cannot_be_accepted(log: Log) -> None:
    log.register()
    sheet = log.handover.draft(log.day)
    for accept in (
        lambda: log.handover.accept_all(log.evening, sheet.id),
        lambda: log.handover.accept_item(log.evening, sheet.id, sheet.items[0].id),
    ):
        with pytest.raises(NotAllowed, match="还没有签字"):
            accept()


def test_an_item_may_be_passed_to_a_named_person(log: Log) -> None:
    card = log.register()
    sheet = log.signed()
    log.handover.accept_item(log.evening, sheet.id, sheet.items[0].id, holder="李组长")
    assert log.complaints.card(log.lead, card.number).owner == "李组长"
    with pytest.raises(DeskError):
        log.handover.accept_item(log.evening, sheet.id, sheet.items[0].id, holder="没有这个人")


def test_who_wrote_a_sheet_or_a_line_does_not_put_it_into_the_hands_of_others(log: Log) -> None:
    card = log.register()
    draft = log.handover.draft(log.day)
    log.handover.add_item(log.boss, draft.id, ItemInput(kind="note", text="钥匙在抽屉里"))
    sheet = log.signed()
    case, line = (item_of(sheet, text).id for text in (card.number, "钥匙"))
    for writer, item in ((log.day, case), (log.boss, line)):
        with pytest.raises(NotAllowed):
            log.handover.accept_item(writer, sheet.id, item, holder=log.evening.name)
    assert not log.handover.sheet(sheet.id).accepted_by
    log.handover.accept_item(log.boss, sheet.id, line, override_reason="人手不够")
    log.handover.accept_item(log.evening, sheet.id, case, holder=log.lead.name)
    assert log.complaints.card(log.lead, card.number).owner == log.lead.name


def test_a_case_closed_meanwhile_is_accepted_as_settled_without_words(log: Log) -> None:
    card = log.register("插座漏电冒烟")
    log.complaints.acknowledge(log.lead, card.number)
    sheet = log.signed()
    log.complaints.resolve(log.lead, card.number, "已退款")
    log.complaints.close(log.lead, card.number)
    waiting = log.handover.to_accept(log.evening)[0]
    assert waiting.is_case_done
    assert not waiting.needs_restating
    after = log.handover.accept_item(log.evening, sheet.id, waiting.id)
    assert after.items[0].state is ItemState.SETTLED
    assert log.complaints.card(log.evening, card.number).owner != "客服12", (
        "a closed case stays put"
    )
    assert log.handover.draft(log.evening).items == ()


def test_a_case_merged_meanwhile_is_settled_too(log: Log) -> None:
    one, two = log.register(), log.register()
    sheet = log.signed()
    log.complaints.merge(log.lead, two.number, one.number)
    after = log.handover.accept_all(log.evening, sheet.id)
    assert item_of(after, two.number).state is ItemState.SETTLED
    assert item_of(after, one.number).state is ItemState.ACCEPTED


def test_of_two_who_accept_at_once_one_wins_and_the_other_is_told(
    opened: Callable[[], Log],
) -> None:
    log, other = opened(), opened()
    log.register()
    sheet = log.signed()
    line, results = sheet.items[0].id, list[str]()

    def accept(where: Log, actor: Actor) -> None:
        try:
            where.handover.accept_item(actor, sheet.id, line)
            results.append("接了")
        except Conflict as told:
            results.append(str(told))

    threads = [
        threading.Thread(target=accept, args=(log, log.evening)),
        threading.Thread(target=accept, args=(other, other.lead)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(said == "接了" for said in results) == [False, True]
    told = next(said for said in results if said != "接了")
    assert "接下" in told
    steps = log.handover.sheet(sheet.id).items[0].steps
    assert [step.kind for step in steps] == ["accepted"]


def test_a_question_goes_back_to_the_writer_and_shows_until_it_is_answered(log: Log) -> None:
    log.register()
    sheet = log.signed()
    line = sheet.items[0].id
    asked = log.handover.ask(log.evening, sheet.id, line, "客户电话打通了吗?")
    assert asked.items[0].state is ItemState.ASKED
    assert log.told(HandoverQuestionAsked) == [HandoverQuestionAsked(sheet.id, line)]
    assert [item.id for item in log.handover.questions(log.day)] == [line]
    assert log.handover.questions(log.evening) == []
    assert log.handover.sheets()[0].asked_count == 1
    with pytest.raises(NotAllowed, match="客服07"):
        log.handover.answer(log.evening, sheet.id, line, "打通了")
    answered = log.handover.answer(log.day, sheet.id, line, "没有,19 点再打")
    assert answered.items[0].state is ItemState.OPEN
    assert [step.kind for step in answered.items[0].steps] == ["asked", "answered"]
    assert len(log.told(HandoverQuestionAnswered)) == 1
    assert log.handover.questions(log.day) == []
    assert log.handover.sheets()[0].asked_count == 0
    with pytest.raises(Conflict, match="没有等待回答"):
        log.handover.answer(log.day, sheet.id, line, "再说一次")


def test_an_open_question_does_not_block_urgent_work(log: Log) -> None:
    log.register()
    sheet = log.signed()
    line = sheet.items[0].id
    log.handover.ask(log.evening, sheet.id, line, "?")
    assert log.handover.accept_item(log.evening, sheet.id, line).state is SheetState.ACCEPTED


def test_what_nobody_accepted_is_carried_over_with_a_count(log: Log) -> None:
    first = log.handover.draft(log.day)
    log.handover.add_item(log.day, first.id, ItemInput("钥匙少一把", next_step="问保安"))
    first = log.handover.sign(log.day, first.id)
    log.clock.advance(hours=9)
    second = log.handover.draft(log.evening)
    assert [(item.text, item.carried, item.next_step) for item in second.items] == [
        ("钥匙少一把", 1, "问保安")
    ]
    log.handover.sign(log.evening, second.id)
    old = log.handover.sheet(first.id)
    assert (old.state, old.items[0].state) == (SheetState.CARRIED, ItemState.CARRIED)
    with pytest.raises(Conflict, match="后一张"):
        log.handover.accept_item(log.evening, first.id, first.items[0].id)


def test_what_was_accepted_but_not_settled_is_carried_by_who_has_it(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput("钥匙少一把"))
    sheet = log.handover.sign(log.day, sheet.id)
    log.handover.accept_all(log.evening, sheet.id)
    log.clock.advance(hours=9)
    item = log.handover.draft(log.evening).items[0]
    assert (item.carried, item.holder) == (1, "客服12")


def test_what_is_settled_is_not_carried(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput("钥匙少一把"))
    sheet = log.handover.sign(log.day, sheet.id)
    log.handover.accept_all(log.evening, sheet.id)
    after = log.handover.settle(log.evening, sheet.id, sheet.items[0].id, "找到了")
    assert after.items[0].state is ItemState.SETTLED
    assert log.handover.held() == []
    assert log.handover.draft(log.evening).items == ()
    with pytest.raises(Conflict, match="已经办结"):
        log.handover.settle(log.evening, sheet.id, sheet.items[0].id)


def test_a_carried_item_needs_a_reason_to_be_taken_off_and_then_ends(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput("钥匙少一把"))
    log.handover.sign(log.day, sheet.id)
    log.clock.advance(hours=9)
    second = log.handover.draft(log.evening)
    with pytest.raises(Invalid, match="写明原因"):
        log.handover.remove_item(log.evening, second.id, second.items[0].id)
    log.handover.remove_item(log.evening, second.id, second.items[0].id, "已换锁")
    log.handover.sign(log.evening, second.id, "无交接事项")
    assert "已换锁" in log.handover.sheet(second.id).content
    assert log.handover.to_accept(log.day) == []
    log.clock.advance(hours=9)
    assert log.handover.draft(log.day).items == ()


def test_three_times_carried_raises_the_severity_marks_it_and_tells_the_lead(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput("钥匙少一把"))
    log.handover.sign(log.day, sheet.id)
    people = [log.evening, log.day, log.evening]
    for round_number, actor in enumerate(people, 1):
        log.clock.advance(hours=8)
        sheet = log.signed(actor)
        item = sheet.items[0]
        assert item.carried == round_number
        assert item.is_often_carried is (round_number == 3)
    assert item.severity is Severity.WATCH
    assert log.told(HandoverCarriedOften) == [HandoverCarriedOften(sheet.id, (item.id,))]


def test_a_case_is_in_one_persons_hands_however_often_it_is_handed_over(log: Log) -> None:
    card = log.register()
    log.complaints.accept(log.day, card.number)
    writer, taker = log.day, log.evening
    for _ in range(6):
        sheet = log.signed(writer)
        # Carried over three times it is critical, and wants the next step in one's own words.
        log.handover.accept_all(taker, sheet.id, restate="我今天给客户回电话")
        assert log.complaints.card(taker, card.number).owner == taker.name
        assert [item.complaint for item in log.handover.held()] == [card.number]
        log.clock.advance(hours=8)
        writer, taker = taker, writer
    assert log.handover.sheets()[0].item_count == 1


def test_an_empty_sheet_is_accepted_as_a_whole(log: Log) -> None:
    sheet = log.signed(summary="无交接事项")
    assert sheet.state is SheetState.SIGNED
    after = log.handover.accept_all(log.evening, sheet.id)
    assert (after.state, after.accepted_by) == (SheetState.ACCEPTED, ("客服12",))


def test_a_correction_is_an_addendum_beside_what_was_signed(log: Log) -> None:
    log.register()
    sheet = log.signed()
    after = log.handover.add_addendum(log.day, sheet.id, "更正:承诺的是 19 点")
    assert [(step.actor, step.text) for step in after.addenda] == [
        ("客服07", "更正:承诺的是 19 点")
    ]
    assert after.content == sheet.content
    assert log.handover.verify(sheet.id).is_genuine


def test_unknown_items_are_told(log: Log) -> None:
    log.register()
    sheet = log.signed()
    with pytest.raises(NotFound):
        log.handover.accept_item(log.evening, sheet.id, 999)
    with pytest.raises(NotFound):
        log.handover.ask(log.evening, 999, 1, "?")


def test_the_owner_of_an_empty_desk_can_write_and_another_can_accept(log: Log) -> None:
    log.register()
    sheet = log.signed(OWNER)
    assert log.handover.to_accept(OWNER) == []
    assert log.handover.to_accept(Actor(None, "另一人", Role.AGENT)) != []
    with pytest.raises(NotAllowed):
        log.handover.accept_all(OWNER, sheet.id)


def test_steps_cannot_be_changed(log: Log) -> None:
    log.register()
    sheet = log.signed()
    log.handover.accept_all(log.evening, sheet.id)
    for sql in ("UPDATE handover_step SET text = 'x'", "DELETE FROM handover_step"):
        with pytest.raises(Exception, match="append-only"), log.store.write(log.boss) as unit:
            unit.connection.exec_driver_sql(sql)
