"""The dashboard tells each person what is theirs, as things stand now."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from deskcs.handbook.revisions import add
from deskcs.handover.item_shapes import ItemInput
from deskcs.today.shapes import Number, Reason, list_behind
from deskcs.today.ui.words import target_of

from .conftest import MORNING, Day


def test_an_empty_desk_has_nothing_to_do(day: Day) -> None:
    board = day.desk.today.board(day.agent)
    assert board.to_do == board.handed == board.unread == board.changed == board.alerts == ()
    assert set(board.numbers.values()) == {0}


def test_own_cases_and_those_nobody_has_taken_are_to_do(day: Day) -> None:
    mine = day.register("快递三天没动").number
    day.desk.complaints.accept(day.agent, mine)
    unowned = day.register("少发了一条裤子").number
    others = day.register("颜色不一样").number
    day.desk.complaints.accept(day.other, others)
    found = {todo.target: todo.reason for todo in day.desk.today.board(day.agent).to_do}
    assert found == {mine: Reason.MINE, unowned: Reason.UNOWNED}


def test_a_lead_sees_serious_and_late_cases_of_everybody(day: Day) -> None:
    serious = day.register("烧水壶漏电冒烟,孩子手被烫伤").number
    late = day.register("快递三天没动").number
    day.desk.complaints.accept(day.agent, late)
    day.clock.advance(hours=13)
    rows = day.desk.today.board(day.lead).to_do
    assert (rows[0].target, rows[0].reason) == (serious, Reason.SERIOUS)
    assert late in [row.target for row in rows]


def test_the_numbers_count_what_their_lists_show(day: Day) -> None:
    day.register("少发了一条裤子")
    answered = day.register("快递三天没动").number
    day.desk.complaints.accept(day.agent, answered)
    day.desk.complaints.resolve(day.agent, answered, "已补发")
    day.register("烧水壶漏电冒烟")
    day.clock.advance(hours=11)
    numbers = day.desk.today.board(day.agent).numbers
    for number in Number:
        listed = day.desk.complaints.page(list_behind(number, day.agent.name), 100)
        assert numbers[number] == listed.total, number
    assert numbers[Number.CALL_BACK] == 1
    assert numbers[Number.SERIOUS] == 1


def test_every_number_leads_to_a_list_the_page_can_open() -> None:
    targets = {target_of(list_behind(number, "客服07")) for number in Number}
    assert len(targets) == len(Number)
    assert all(target.startswith(("view:", "query:")) for target in targets)


def test_what_was_handed_over_waits_for_the_next_and_not_for_the_writer(day: Day) -> None:
    sheet = day.desk.handover.draft(day.agent)
    item = ItemInput("三号线耳机有杂音", next_step="下午催一次")
    day.desk.handover.add_item(day.agent, sheet.id, item)
    day.desk.handover.sign(day.agent, sheet.id, "平稳")
    assert [i.text for i in day.desk.today.board(day.other).handed] == ["三号线耳机有杂音"]
    assert day.desk.today.board(day.agent).handed == ()


def test_an_accepted_item_with_a_time_is_a_promise(day: Day) -> None:
    sheet = day.desk.handover.draft(day.agent)
    due = day.clock.now().replace(hour=7)
    day.desk.handover.add_item(day.agent, sheet.id, ItemInput("给张先生回电话", due_at=due))
    day.desk.handover.sign(day.agent, sheet.id, "平稳")
    item = day.desk.today.board(day.other).handed[0]
    day.desk.handover.accept_item(day.other, item.sheet_id, item.id)
    todo = day.desk.today.board(day.other).to_do
    assert [(t.reason, t.title) for t in todo] == [(Reason.PROMISED, "给张先生回电话")]


def test_a_call_back_on_a_closed_case_is_to_be_done_by_whom_it_was_given_to(day: Day) -> None:
    tracker, number = day.desk.complaints, day.register().number
    tracker.accept(day.lead, number)
    tracker.resolve(day.lead, number, "换货")
    tracker.close(day.lead, number)
    call = day.clock.now() + timedelta(hours=25)
    tracker.plan_follow_up(day.lead, number, call, day.other.name)
    assert day.desk.today.board(day.other).to_do == (), "a call of another day is not due yet"
    day.clock.advance(hours=2)
    todo = day.desk.today.board(day.other).to_do
    assert [(t.reason, t.target, t.due) for t in todo] == [(Reason.CALL_BACK, number, call)]
    assert day.desk.today.board(day.agent).to_do == ()


def test_a_promise_to_a_customer_is_owed_by_whoever_has_the_case(day: Day) -> None:
    tracker, number = day.desk.complaints, day.register().number
    tracker.accept(day.other, number)
    due = day.clock.now() + timedelta(hours=2)
    tracker.promise(day.other, number, "下午两点前给单号", due)
    todo = day.desk.today.board(day.other).to_do
    assert [(t.reason, t.due) for t in todo] == [(Reason.MINE, due)], "the case stands there once"
    tracker.assign(day.lead, number, day.agent.name)
    assert day.desk.today.board(day.other).to_do == ()
    todo = day.desk.today.board(day.agent).to_do
    assert [(t.reason, t.target, t.due) for t in todo] == [(Reason.MINE, number, due)]


def test_an_article_that_was_changed_after_it_was_read_is_told_to_its_reader(day: Day) -> None:
    readings, handbook = day.desk.readings, day.desk.handbook
    readings.record(day.agent, "complaint-flow")
    assert day.desk.today.board(day.agent).changed == ()
    with day.desk.store.write(day.agent) as unit:
        unit.connection.exec_driver_sql(
            "INSERT INTO article_reading(person_id, article_id, digest, at) VALUES (?,?,?,?)",
            (day.agent.person_id, "complaint-flow", "an older text", 0),
        )
    changed = day.desk.today.board(day.agent).changed
    assert [summary.id for summary in changed] == ["complaint-flow"]
    assert handbook.article("complaint-flow").summary == changed[0]
    assert day.desk.today.board(day.other).changed == ()


def test_a_new_version_of_an_article_is_told_to_those_whose_shift_ended_before(day: Day) -> None:
    day.desk.today.board(day.agent)
    older = replace(day.desk.handbook.article("returns-window"), digest="older")
    with day.desk.store.write(day.lead) as unit:
        add(unit.connection, older, "older", "bundled", "", unit.now)
    sheet = day.desk.handover.draft(day.agent)
    day.desk.handover.sign(day.agent, sheet.id, "无交接事项")
    day.clock.advance(hours=8)
    told = [summary.id for summary in day.desk.today.board(day.agent).changed]
    assert told == ["returns-window"]
    assert day.desk.today.board(day.other).changed == ()


def test_what_must_be_read_stays_until_it_is_confirmed(day: Day) -> None:
    day.desk.care.marks.require_reading(day.lead, "complaint-flow")
    assert [s.id for s in day.desk.today.board(day.agent).to_confirm] == ["complaint-flow"]
    day.desk.care.marks.confirm(day.agent, "complaint-flow")
    assert day.desk.today.board(day.agent).to_confirm == ()
    assert [s.id for s in day.desk.today.board(day.other).to_confirm] == ["complaint-flow"]


def test_leads_are_told_a_week_before_a_rule_is_out_of_date(day: Day) -> None:
    dated = [s.expires for s in day.desk.handbook.articles() if s.expires is not None]
    day.clock.advance(days=(min(dated) - MORNING.date()).days - 3)
    assert min(dated) in {s.expires for s in day.desk.today.board(day.lead).expired}
    assert day.desk.today.board(day.agent).expired == ()


def test_a_leads_question_on_a_sheet_is_to_do_for_its_writer_until_answered(day: Day) -> None:
    sheet = day.desk.handover.draft(day.agent)
    sheet = day.desk.handover.sign(day.agent, sheet.id, "无交接事项")
    day.desk.handover.ask_writer(day.lead, sheet.id, "为什么没催采购？")
    todo = day.desk.today.board(day.agent).to_do
    assert [(t.reason, t.target, t.title, t.owner) for t in todo] == [
        (Reason.REVIEWED, str(sheet.id), "为什么没催采购？", "李组长")
    ]
    assert day.desk.today.board(day.other).to_do == ()
    day.desk.handover.answer_lead(day.agent, sheet.id, "采购下班了，已留言")
    assert day.desk.today.board(day.agent).to_do == ()


def test_who_comes_on_duty_is_told_what_to_read_when_others_took_it_over(day: Day) -> None:
    sheet = day.desk.handover.draft(day.agent)
    day.desk.handover.add_item(day.agent, sheet.id, ItemInput("三号线耳机有杂音"))
    day.desk.handover.sign(day.agent, sheet.id, "平稳")
    day.desk.handover.accept_all(day.other, sheet.id)
    assert day.desk.today.board(day.lead).unread == (), "not at work"
    day.desk.handover.start_shift(day.lead)
    assert [row.id for row in day.desk.today.board(day.lead).unread] == [sheet.id]
    day.desk.handover.confirm_read(day.lead, sheet.id)
    assert day.desk.today.board(day.lead).unread == ()
