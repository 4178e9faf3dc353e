"""Reading, reviewing, finding, attachments, and text that is not saved yet."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from deskcs.errors import Conflict, Invalid, NotAllowed, NotFound
from deskcs.handover.finding import SheetQuery
from deskcs.handover.item_shapes import ItemInput
from deskcs.handover.log_shapes import LogInput
from deskcs.handover.reviewing import open_review_question
from deskcs.search import index

from .conftest import Log, item_of

DAY = date(2026, 11, 23)


def test_the_others_of_the_shift_confirm_that_they_have_read(log: Log) -> None:
    sheet = log.signed(summary="无交接事项")
    assert [row.id for row in log.handover.unread(log.evening)] == [sheet.id]
    assert log.handover.unread(log.day) == [], "the writer knows it"
    log.handover.confirm_read(log.evening, sheet.id)
    after = log.handover.confirm_read(log.evening, sheet.id)
    assert after.read_by == ("客服12",)
    assert log.handover.unread(log.evening) == []
    assert [row.id for row in log.handover.unread(log.lead)] == [sheet.id]


def test_who_took_something_has_read_it(log: Log) -> None:
    log.register()
    sheet = log.signed()
    log.handover.accept_all(log.evening, sheet.id)
    assert log.handover.unread(log.evening) == []


def test_a_lead_reviews_the_day_once(log: Log) -> None:
    log.handover.start_shift(log.day)
    log.handover.log(log.day, LogInput("问发票"))
    sheet = log.signed(summary="无交接事项")
    review = log.handover.day_review(DAY)
    assert ([row.id for row in review.sheets], review.is_done) == ([sheet.id], False)
    assert [line.text for line in review.log] == ["问发票"]
    assert [shift.person for shift in review.shifts] == ["客服07"]
    with pytest.raises(NotAllowed):
        log.handover.review_day(log.day, DAY)
    assert log.handover.review_day(log.lead, DAY, "已阅").is_done
    with pytest.raises(Conflict, match="没有要审阅"):
        log.handover.review_day(log.lead, DAY)
    reviews = log.handover.sheet(sheet.id).reviews
    assert [(step.actor, step.text) for step in reviews] == [("李组长", "已阅")]


def test_a_lead_asks_and_the_writer_answers(log: Log) -> None:
    sheet = log.signed(summary="无交接事项")
    asked = log.handover.ask_writer(log.lead, sheet.id, "为什么没有清点?")
    assert open_review_question(asked) is not None
    with pytest.raises(NotAllowed, match="客服07"):
        log.handover.answer_lead(log.evening, sheet.id, "忘了")
    answered = log.handover.answer_lead(log.day, sheet.id, "钥匙在仓库")
    assert open_review_question(answered) is None
    with pytest.raises(Conflict):
        log.handover.answer_lead(log.day, sheet.id, "再说一次")


def test_sheets_are_found_by_day_shift_person_case_words_and_pinyin(log: Log) -> None:
    number = log.register("保温杯漏水", customer="王小明").number
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput("钥匙少一把", next_step="问保安"))
    first = log.handover.sign(log.day, sheet.id)
    log.handover.accept_all(log.evening, first.id)
    log.complaints.resolve(log.evening, number, "已补发")
    log.complaints.close(log.evening, number)
    log.handover.settle(log.evening, first.id, item_of(first, "钥匙").id)
    log.clock.advance(days=1, hours=9)
    second = log.signed(log.evening, "无交接事项")

    def found(**asked: str) -> list[int]:
        return [row.id for row in log.handover.find_sheets(SheetQuery(**asked))]  # type: ignore[arg-type]

    assert found() == [second.id, first.id]
    assert found(text="钥匙 保安") == [first.id]
    assert found(text="yaoshi") == [first.id]
    assert found(text="wangxiaoming") == [first.id]
    assert found(text="没有的词") == []
    assert found(case=number.lower()) == [first.id]
    assert found(person="客服07") == [first.id]
    assert found(person="客服12") == [second.id, first.id]
    assert found(shift_name="晚班") == [second.id]
    assert found(since="2026-11-24") == [second.id]
    assert found(until="2026-11-23") == [first.id]
    log.handover.review_sheet(log.lead, first.id)
    unreviewed = log.handover.find_sheets(SheetQuery(is_reviewed=False))
    assert [row.id for row in unreviewed] == [second.id]


def test_the_calendar_shows_each_day_with_its_sheets(log: Log) -> None:
    log.signed(summary="无交接事项")
    log.clock.advance(hours=9)
    log.signed(log.evening, "无交接事项")
    log.clock.advance(days=1)
    log.handover.draft(log.day)
    days = log.handover.calendar(date(2026, 11, 1), date(2026, 11, 30))
    assert [(day.day, [row.shift_name for row in day.sheets]) for day in days] == [
        ("2026-11-23", ["早班", "晚班"]),
        ("2026-11-24", ["晚班"]),
    ]


def test_a_file_goes_with_an_item_and_is_fixed_with_the_sheet(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    item = log.handover.add_item(log.day, sheet.id, ItemInput("见截图")).items[0]
    with_file = log.handover.attach(log.day, sheet.id, item.id, "C:\\图\\截图.png", b"\x89PNG1")
    file = with_file.items[0].files[0]
    assert (file.name, file.size, file.added_by) == ("截图.png", 5, "客服07")
    assert log.handover.file_content(file.id) == b"\x89PNG1"
    other = log.handover.attach(log.day, sheet.id, item.id, "b.txt", b"x").items[0].files[1]
    assert len(log.handover.detach(log.day, sheet.id, other.id).items[0].files) == 1
    log.handover.sign(log.day, sheet.id)
    with pytest.raises(Conflict):
        log.handover.attach(log.day, sheet.id, item.id, "c.txt", b"x")
    with pytest.raises(Conflict):
        log.handover.detach(log.day, sheet.id, file.id)
    assert log.handover.verify(sheet.id).is_genuine
    with log.store.write(log.boss) as unit:
        ask = unit.connection.exec_driver_sql
        ask("DROP TRIGGER handover_file_signed_update")
        ask(
            "UPDATE handover_file SET content = x'00', version = version + 1 WHERE id = ?",
            (file.id,),
        )
    assert log.handover.verify(sheet.id).findings == ("附件“截图.png”被改动过",)


def test_files_that_cannot_be_kept_are_refused(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    item = log.handover.add_item(log.day, sheet.id, ItemInput("见截图")).items[0]
    with pytest.raises(Invalid, match="空的"):
        log.handover.attach(log.day, sheet.id, item.id, "a.txt", b"")
    with pytest.raises(Invalid, match="5 MB"):
        log.handover.attach(log.day, sheet.id, item.id, "a.bin", b"x" * 5_000_001)
    for number in range(10):
        log.handover.attach(log.day, sheet.id, item.id, f"{number}.txt", b"x")
    with pytest.raises(Invalid, match="最多附"):
        log.handover.attach(log.day, sheet.id, item.id, "more.txt", b"x")
    with pytest.raises(NotFound):
        log.handover.file_content(999)


def test_the_index_is_built_anew_from_sheets_log_and_feedback(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput("钥匙少一把"))
    log.handover.sign(log.day, sheet.id)
    line = log.handover.log(log.day, LogInput("问发票"))
    with log.store.write(log.boss) as unit:
        index.rebuild(unit.connection, list(log.handover.index_entries()))
    with log.store.read() as connection:
        assert [hit.ref for hit in index.find(connection, ["钥匙"], ["handover"], 5)] == [sheet.id]
        assert [hit.ref for hit in index.find(connection, ["发票"], ["log"], 5)] == [line.id]


def test_a_lead_may_let_somebody_take_over_their_own_sheet(log: Log) -> None:
    """One person works two shifts in a row."""
    log.register()
    sheet = log.signed()
    item = sheet.items[0].id
    with pytest.raises(NotAllowed):
        log.handover.accept_item(log.lead, sheet.id, item, holder="客服07")
    with pytest.raises(NotAllowed, match="只有组长"):
        log.handover.accept_item(log.day, sheet.id, item, override_reason="连班")
    view = log.handover.acceptance_view(log.day, sheet.id)
    assert (len(view.problems), view.may_override) == (1, False)
    after = log.handover.accept_item(
        log.lead, sheet.id, item, holder="客服07", override_reason="客服07 连班"
    )
    assert log.handover.held()[0].holder or after.items[0].state.value == "accepted"
    assert any("客服07 连班" in step.text for step in after.addenda)


def test_who_is_not_planned_for_the_next_shift_is_pointed_out(log: Log) -> None:
    log.register()
    log.handover.plan(log.lead, DAY, "晚班", "王主管")
    sheet = log.signed()
    assert any(
        "排班" in line for line in log.handover.acceptance_view(log.evening, sheet.id).warnings
    )
    assert log.handover.acceptance_view(log.boss, sheet.id).warnings == ()


def test_what_is_handed_over_by_count_must_be_reconciled(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    keys = {check.key: check for check in sheet.checks}["keys"]
    assert (keys.is_counted, keys.unit, keys.expected) == (True, "把", None)
    log.handover.check(log.day, sheet.id, "keys", "ok", counted=3)
    log.handover.sign(log.day, sheet.id, "无交接事项")
    log.clock.advance(hours=9)
    second = log.handover.draft(log.evening)
    assert {check.key: check.expected for check in second.checks}["keys"] == 3
    log.handover.check(log.evening, second.id, "keys", "bad", "少一把", counted=2)
    with pytest.raises(Invalid, match="钥匙应有 3 把，清点 2 把"):
        log.handover.sign(log.evening, second.id, "无交接事项")
    signed = log.handover.sign(
        log.lead, second.id, "无交接事项", override_reason="客服07 带回家了,明早送来"
    )
    assert {check.key: check.counted for check in signed.checks}["keys"] == 2
    with pytest.raises(Invalid):
        log.handover.check(log.day, log.handover.draft(log.day).id, "phone", "ok", counted=1)


def test_an_item_may_say_what_if_and_link_further_cases_and_articles(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    item = ItemInput(
        "王女士等补发",
        contingency="仓库说没货,就改退款",
        links=("TS20261122-001", "article:complaint-deadlines", "TS20261122-001"),
    )
    line = log.handover.add_item(log.day, sheet.id, item).items[0]
    assert line.contingency == "仓库说没货,就改退款"
    assert line.links == ("TS20261122-001", "article:complaint-deadlines")
    signed = log.handover.sign(log.day, sheet.id)
    assert "仓库说没货" in signed.content
    log.handover.accept_all(log.evening, sheet.id)
    log.clock.advance(hours=9)
    carried = log.handover.draft(log.evening).items[0]
    assert (carried.contingency, carried.links) == (line.contingency, line.links)


def test_a_promise_whose_time_has_passed_is_critical(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    due = log.clock.now() + timedelta(hours=2)
    log.handover.add_item(log.day, sheet.id, ItemInput("回电", "callback", "watch", due_at=due))
    log.handover.sign(log.day, sheet.id)
    log.handover.accept_all(log.evening, sheet.id)
    log.clock.advance(hours=9)
    item = log.handover.draft(log.evening).items[0]
    assert item.severity.value == "critical"
    assert item.fields["承诺时间已过"] == "11-23 11:30"
