"""The work log: written at any time, found again, and told to the next shift."""

from __future__ import annotations

from datetime import timedelta

import pytest

from deskcs.errors import Conflict, Invalid, NotFound
from deskcs.handover.events import LogWritten
from deskcs.handover.log_shapes import LogInput, LogQuery

from .conftest import Log, item_of


def test_a_line_bears_its_shift_its_author_and_its_time(log: Log) -> None:
    log.handover.start_shift(log.day)
    line = log.handover.log(
        log.day, LogInput("客户问发票怎么开", category="咨询", customer="王女士", result="已告知")
    )
    assert (line.day, line.shift_name, line.author) == ("2026-11-23", "早班", "客服07")
    assert (line.category, line.customer, line.result) == ("咨询", "王女士", "已告知")
    assert not line.is_open
    assert log.told(LogWritten) == [LogWritten(line.id)]
    assert log.handover.draft(log.day).items == (), "a line that is done is not handed over"


def test_lines_are_found_by_words_pinyin_person_day_and_kind(log: Log) -> None:
    first = log.handover.log(log.day, LogInput("快递五天没更新", category="物流", customer="李晓"))
    log.clock.advance(days=1)
    second = log.handover.log(
        log.evening, LogInput("打印机卡纸", kind="incident", customer="王小明")
    )
    find = log.handover.log_lines
    assert [line.id for line in find()] == [second.id, first.id]
    assert [line.id for line in find(LogQuery("快递 更新"))] == [first.id]
    assert [line.id for line in find(LogQuery("wangxiaoming"))] == [second.id]
    assert [line.id for line in find(LogQuery(person="客服07"))] == [first.id]
    assert [line.id for line in find(LogQuery(day="2026-11-24"))] == [second.id]
    assert [line.id for line in find(LogQuery(kind="incident", is_open=True))] == [second.id]
    assert find(LogQuery("没有的词")) == []


def test_a_special_customer_is_told_to_the_next_shift_once(log: Log) -> None:
    log.handover.log(log.day, LogInput("老人大额消费,家属要求联系", is_special=True))
    sheet = log.signed()
    item = item_of(sheet, "老人大额")
    assert (item.kind, item.author, item.holder) == ("special", "系统", "客服07")
    log.handover.accept_all(log.evening, sheet.id)
    log.clock.advance(hours=9)
    assert log.handover.draft(log.evening).items == ()
    assert log.handover.held() == []


def test_a_follow_up_is_carried_until_it_is_closed(log: Log) -> None:
    line = log.handover.log(log.day, LogInput("等仓库回话", needs_follow_up=True))
    sheet = log.signed()
    log.handover.accept_all(log.evening, sheet.id)
    log.clock.advance(hours=9)
    item = log.handover.draft(log.evening).items[0]
    assert (item.carried, item.holder) == (1, "客服12")
    log.handover.close_log(log.evening, line.id, "仓库已补发")
    assert log.handover.draft(log.evening).items == ()
    with pytest.raises(Conflict, match="客服12"):
        log.handover.close_log(log.day, line.id)


def test_an_incident_is_told_while_it_lasts_and_once_when_it_is_over(log: Log) -> None:
    line = log.handover.log(log.day, LogInput("旺旺掉线", kind="incident"))
    item = item_of(log.handover.draft(log.day), "掉线")
    assert (item.kind, item.severity.value) == ("incident", "watch")
    log.clock.advance(minutes=20)
    log.handover.close_log(log.day, line.id, "已恢复,向客户致歉")
    sheet = log.signed()
    item = item_of(sheet, "掉线")
    assert item.fields == {"开始时间": "11-23 09:30", "恢复时间": "11-23 09:50"}
    assert item.done == "已恢复,向客户致歉"
    log.handover.accept_all(log.evening, sheet.id)
    log.clock.advance(hours=9)
    assert log.handover.draft(log.evening).items == ()


def test_a_notice_is_read_once_and_not_carried_on(log: Log) -> None:
    until = log.clock.now() + timedelta(days=3)
    notice = log.handover.log(
        log.lead, LogInput("双十二起退货包运费", kind="notice", ends_at=until)
    )
    assert [line.id for line in log.handover.notices_now()] == [notice.id]
    sheet = log.signed()
    assert item_of(sheet, "包运费").kind == "notice"
    log.clock.advance(hours=9)
    assert item_of(log.handover.draft(log.evening), "包运费").carried == 1, "nobody read it yet"
    log.handover.accept_all(log.evening, sheet.id)
    assert log.handover.draft(log.evening).items == ()
    assert [line.id for line in log.handover.notices_now()] == [notice.id], "still in force"
    log.clock.set(until)
    assert log.handover.notices_now() == []


def test_a_clock_set_back_loses_no_notice(log: Log) -> None:
    log.signed(summary="无交接事项")
    log.clock.jump(hours=-3)
    log.handover.log(log.day, LogInput("新口径", kind="notice"))
    assert item_of(log.handover.draft(log.day), "新口径")


def test_what_cannot_be_kept_is_refused(log: Log) -> None:
    for bad in (
        lambda: LogInput(""),
        lambda: LogInput("x", kind="weather"),
        lambda: LogInput("长" * 50_000),
    ):
        with pytest.raises(Invalid) as told:
            bad()
        assert told.value.field
    with pytest.raises(NotFound):
        log.handover.close_log(log.day, 999)


def test_the_journal_holds_no_words_of_the_log(log: Log) -> None:
    log.handover.log(log.day, LogInput("王女士 13812345678 要回电"))
    with log.store.read() as connection:
        rows = connection.exec_driver_sql("SELECT before || after FROM journal").fetchall()
    assert not any("13812345678" in row[0] for row in rows)
