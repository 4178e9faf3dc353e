"""The dashboard on the screen: live, by keyboard, each thing opening where it belongs."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton

from deskcs.handover.item_shapes import ItemInput
from deskcs.handover.log_shapes import NOTICE, LogInput
from deskcs.qt.language import install
from deskcs.today.ui.build import build
from deskcs.today.ui.page import TodayPage
from deskcs.today.ui.rows import Row, RowsModel

from .conftest import Day


@pytest.fixture
def page(day: Day, around: Any, qtbot: Any) -> TodayPage:
    around.relay.listen(day.desk.bus)
    around.session.switch(day.other)
    shown = build(day.desk, around)
    assert isinstance(shown, TodayPage)
    qtbot.addWidget(shown)
    shown.resize(1200, 700)
    shown.show()
    shown.shown()
    return shown


def titles(page: TodayPage, name: str) -> list[str]:
    model = getattr(page, name).rows
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def hand_over(day: Day, text: str, severity: str = "stable") -> int:
    sheet = day.desk.handover.draft(day.agent)
    item = ItemInput(text, severity=severity, next_step="明早先打电话", holder="客服07")
    day.desk.handover.add_item(day.agent, sheet.id, item)
    return day.desk.handover.sign(day.agent, sheet.id, "平稳").id


def test_a_matter_is_called_as_the_user_speaks(page: TodayPage, day: Day, qtbot: Any) -> None:
    usual = QLocale()
    install("zh_TW")
    try:
        sheet = day.desk.handover.draft(day.agent)
        item = ItemInput("充电宝只剩个位数", kind="shortage")
        day.desk.handover.add_item(day.agent, sheet.id, item)
        day.desk.handover.sign(day.agent, sheet.id, "平稳")
        qtbot.waitUntil(lambda: page.handed.rows.rowCount() == 1)
        row = page.handed.rows.row_at(page.handed.rows.index(0, 0))
        assert row is not None
        assert (row.title, row.below) == ("充电宝只剩个位数", "缺貨待通知")
    finally:
        install("zh_CN")
        QLocale.setDefault(usual)


def test_a_new_case_appears_by_itself(page: TodayPage, day: Day, qtbot: Any) -> None:
    assert page.to_do.empty.isVisible()
    day.register("少发了一条裤子")
    qtbot.waitUntil(lambda: titles(page, "to_do") == ["少发了一条裤子"])
    assert not page.to_do.empty.isVisible()


def test_enter_opens_the_case(page: TodayPage, day: Day, heard: Any, qtbot: Any) -> None:
    number = day.register("少发了一条裤子").number
    qtbot.waitUntil(lambda: page.to_do.rows.rowCount() == 1)
    page.to_do.list.setCurrentIndex(page.to_do.rows.index(0, 0))
    QTest.keyClick(page.to_do.list, Qt.Key.Key_Return)
    assert heard.went == [("complaints", number)]


def test_a_number_opens_its_list(page: TodayPage, heard: Any) -> None:
    for name in ("unowned", "overdue", "call_back"):
        button = page.numbers.findChild(QPushButton, f"today.{name}")
        assert isinstance(button, QPushButton)
        button.click()
    assert heard.went == [
        ("complaints", "view:unowned"),
        ("complaints", "view:overdue"),
        ("complaints", "query:状态:待确认"),
    ]


def test_an_item_is_taken_with_the_button(
    page: TodayPage, day: Day, heard: Any, qtbot: Any
) -> None:
    sheet = hand_over(day, "三号线耳机有杂音")
    qtbot.waitUntil(page.accept_box.isVisible)
    page.accept_box.accept.click()
    assert "三号线耳机有杂音" in heard.said[0]
    items = day.desk.handover.sheet(sheet).items
    assert not any(item.is_pending for item in items)
    assert page.handed.empty.isVisible()


def test_a_critical_item_asks_for_the_next_step_first(
    page: TodayPage, day: Day, qtbot: Any
) -> None:
    sheet = hand_over(day, "机房断电,订单系统不稳", "critical")
    qtbot.waitUntil(page.accept_box.isVisible)
    page.accept_box.accept.click()
    assert page.accept_box.message.isVisible()
    assert any(item.is_pending for item in day.desk.handover.sheet(sheet).items)
    page.accept_box.restate.setText("每半小时看一次系统,断了就转纸质登记")
    page.accept_box.accept.click()
    assert not any(item.is_pending for item in day.desk.handover.sheet(sheet).items)


def test_what_is_being_written_stays_when_somebody_changes_the_item(
    page: TodayPage, day: Day, qtbot: Any
) -> None:
    sheet = hand_over(day, "机房断电,订单系统不稳", "critical")
    qtbot.waitUntil(page.accept_box.isVisible)
    page.accept_box.restate.setText("每半小时看一次系统")
    item = day.desk.handover.sheet(sheet).items[0]
    day.desk.handover.ask(day.lead, sheet, item.id, "备用电源在哪?")
    page.shown()
    assert page.accept_box.restate.text() == "每半小时看一次系统"
    page.accept_box.accept.click()
    assert not any(item.is_pending for item in day.desk.handover.sheet(sheet).items)


def test_what_was_handed_over_says_how_late_it_is_as_what_is_to_be_done_does(
    page: TodayPage, day: Day, qtbot: Any
) -> None:
    sheet, now = day.desk.handover.draft(day.agent), day.clock.now()
    for text, minutes in (("给张先生回电话", 90), ("补发赠品", -12 * 60)):
        item = ItemInput(text, due_at=now + timedelta(minutes=minutes))
        day.desk.handover.add_item(day.agent, sheet.id, item)
    day.desk.handover.sign(day.agent, sheet.id, "平稳")
    qtbot.waitUntil(lambda: page.handed.rows.rowCount() == 2)
    rows = [page.handed.rows.row_at(page.handed.rows.index(row, 0)) for row in range(2)]
    assert {row.title: (row.aside, row.tone) for row in rows if row is not None} == {
        "给张先生回电话": ("剩 1:30", "muted"),
        "补发赠品": ("超时 12:00", "danger"),
    }


def test_what_is_written_for_one_item_is_there_again_after_a_look_at_another(
    page: TodayPage, day: Day, qtbot: Any, around: Any
) -> None:
    sheet = day.desk.handover.draft(day.agent)
    for text in ("机房断电", "仓库漏水"):
        item = ItemInput(text, severity="critical", next_step="先打电话", holder="客服07")
        day.desk.handover.add_item(day.agent, sheet.id, item)
    day.desk.handover.sign(day.agent, sheet.id, "平稳")
    qtbot.waitUntil(lambda: page.handed.rows.rowCount() == 2)
    rows, chosen = page.handed.rows, page.handed.list
    chosen.setCurrentIndex(rows.index(0, 0))
    page.accept_box.restate.setText("每半小时看一次系统")
    chosen.setCurrentIndex(rows.index(1, 0))
    assert page.accept_box.restate.text() == ""
    chosen.setCurrentIndex(rows.index(0, 0))
    assert page.accept_box.restate.text() == "每半小时看一次系统"
    around.session.switch(day.lead)
    assert page.accept_box.restate.text() == "", "that was somebody else's"


def test_a_refusal_is_told_in_place_and_the_words_stay(
    page: TodayPage, day: Day, qtbot: Any, around: Any
) -> None:
    sheet = hand_over(day, "机房断电,订单系统不稳", "critical")
    qtbot.waitUntil(page.accept_box.isVisible)
    item = day.desk.handover.sheet(sheet).items[0]
    page.accept_box.restate.setText("先看系统")
    day.desk.handover.accept_item(day.lead, sheet, item.id, "我来")
    page.accept_box.accept.click()
    assert titles(page, "handed") == [], "it is not offered any more"
    assert page.message.isVisible()
    assert "李组长" in page.message.words.text()


def test_long_numbers_of_customers_are_masked(page: TodayPage, day: Day, qtbot: Any) -> None:
    day.register("电话13912345678一直没人接")
    qtbot.waitUntil(lambda: page.to_do.rows.rowCount() == 1)
    assert titles(page, "to_do") == ["电话139****5678一直没人接"]


def test_notices_in_force_stand_there_until_they_end_and_open_the_log(
    page: TodayPage, day: Day, heard: Any, qtbot: Any
) -> None:
    ends = day.clock.now() + timedelta(days=1)
    day.desk.handover.log(day.lead, LogInput("今晚八点起\n改用新口径", kind=NOTICE, ends_at=ends))
    day.desk.handover.log(day.agent, LogInput("客户问发票怎么开"))
    qtbot.waitUntil(lambda: titles(page, "changed") == ["现行通知", "今晚八点起 改用新口径"])
    page.changed.list.doubleClicked.emit(page.changed.rows.index(1, 0))
    assert heard.went == [("handover", "log")]
    day.clock.set(ends)
    page.tick()
    assert titles(page, "changed") == []


def test_the_rows_are_a_sound_model(qtbot: Any) -> None:
    model = RowsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows([Row("提醒"), Row("一", page="complaints", target="TS1", key="TS1")])
    model.set_rows([Row("提醒"), Row("二", page="complaints", target="TS1", key="TS1")])
    model.set_rows([])
    assert model.rowCount() == 0


def test_what_to_read_before_work_and_what_a_lead_asks_open_the_sheet(
    page: TodayPage, day: Day, around: Any, heard: Any, qtbot: Any
) -> None:
    sheet = hand_over(day, "三号线耳机有杂音")
    day.desk.handover.accept_all(day.lead, sheet)
    day.desk.handover.start_shift(day.other)
    qtbot.waitUntil(lambda: "上班先读的交接单" in titles(page, "changed"))
    page.changed.list.doubleClicked.emit(page.changed.rows.index(1, 0))
    assert heard.went == [("handover", str(sheet))]
    day.desk.handover.ask_writer(day.lead, sheet, "为什么没催采购？")
    around.session.switch(day.agent)
    qtbot.waitUntil(lambda: "为什么没催采购？" in titles(page, "to_do"))


def test_who_comes_by_keys_sees_where_they_are(page: TodayPage, day: Day, qtbot: Any) -> None:
    day.register("少发了一条裤子")
    qtbot.waitUntil(lambda: page.to_do.rows.rowCount() == 1)
    page.changed.list.setFocus()
    with qtbot.waitActive(page):
        page.activateWindow()
    page.to_do.take_keys()
    assert page.to_do.list.hasFocus()
    assert page.to_do.list.selectionModel().isRowSelected(0)
