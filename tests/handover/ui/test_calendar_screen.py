"""Finding sheets, the calendar, the lead's review, reading, counting and files on the screen."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from deskcs.handover.finding import SheetQuery
from deskcs.handover.item_shapes import ItemInput
from deskcs.handover.sheet_shapes import SheetState
from deskcs.handover.ui.reading_query import read_query

TODAY = date(2026, 11, 23)


def signed(screen: Any, *texts: str) -> int:
    """Sign a sheet of the day shift with these items, and return its number."""
    log = screen.log
    sheet = log.handover.draft(log.day)
    for text in texts:
        log.handover.add_item(log.day, sheet.id, ItemInput(text))
    return int(log.handover.sign(log.day, sheet.id, "" if texts else "无交接事项").id)


def listed(screen: Any) -> list[int]:
    return [row.id for row in screen.page.sheets.list.model.sheets]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("", SheetQuery()),
        ("11-22", SheetQuery(since="2026-11-22", until="2026-11-22")),
        ("12-30", SheetQuery(since="2025-12-30", until="2025-12-30")),
        ("2026-11-20 11月22日", SheetQuery(since="2026-11-20", until="2026-11-22")),
        ("昨天 晚班", SheetQuery(since="2026-11-22", until="2026-11-22", shift_name="晚班")),
        ("客服07 退款 慢", SheetQuery(person="客服07", text="退款 慢")),
        ("TS20261122-001", SheetQuery(case="TS20261122-001")),
        ("02-30 13-01", SheetQuery(text="02-30 13-01")),
    ],
)
def test_what_is_typed_is_read_as_day_shift_person_case_or_words(
    said: str, meant: SheetQuery
) -> None:
    assert read_query(said, TODAY, ["早班", "晚班"], ["客服07"]) == meant


def test_sheets_are_found_by_words_pinyin_and_person(screen: Any) -> None:
    first = signed(screen, "缺货三款")
    second = signed(screen, "打印机缺纸")
    assert listed(screen) == [second, first]
    for said, found in (
        ("缺纸", [second]),
        ("客服07", [second, first]),
        ("客服12", []),
        ("今天 早班", [second, first]),
        ("昨天", []),
        ("", [second, first]),
    ):
        screen.type("handover.search", said)
        screen.page.sheets.list.search.ask()
        assert listed(screen) == found, said


def test_the_calendar_shows_the_sheets_and_opens_one(screen: Any) -> None:
    number = signed(screen, "缺货三款")
    screen.press("handover.part.calendar")
    tab = screen.page.calendar
    cell = tab.model.cell_at(tab.model.index_of(TODAY))
    assert [row.id for row in cell.sheets] == [number]
    assert tab.grid.currentIndex() == tab.model.index_of(TODAY)
    tab.day.sheets.choose(number)
    screen.press("calendar.open")
    assert screen.sheet.id == number
    assert screen.page.sheets.isVisible()


def test_how_late_somebody_came_is_told_in_hours_and_minutes(screen: Any) -> None:
    log = screen.log
    log.clock.set(log.clock.now().replace(hour=4, minute=25))  # 12:25, and the shift began at 8:30
    log.handover.start_shift(log.day, "早班")
    screen.press("handover.part.calendar")
    assert "迟到 3 小时 55 分" in screen.page.calendar.day._work.text()


def test_months_go_by_and_come_back(screen: Any) -> None:
    signed(screen, "缺货三款")
    screen.press("handover.part.calendar")
    tab = screen.page.calendar
    for _ in range(11):
        screen.press("calendar.before")
    assert tab.head.title.text() == "2025 年 12 月"
    screen.press("calendar.now")
    assert tab.head.title.text() == "2026 年 11 月"
    tab.grid.setCurrentIndex(tab.model.index_of(date(2026, 11, 20)))
    assert tab.day.sheets.current == 0
    assert tab.day._review.day == "2026-11-20"


def test_only_a_lead_reviews_a_day_and_the_remark_stands_on_its_sheets(screen: Any) -> None:
    number = signed(screen, "缺货三款")
    screen.press("handover.part.calendar")
    assert not screen.shows("calendar.review")
    screen.sit_down(screen.log.lead)
    assert screen.shows("calendar.review")
    screen.type("calendar.remark", "缺货要催采购")
    screen.page.activateWindow()
    day = screen.page.calendar.day
    day.review.setFocus()
    QTest.keyClick(day.review, Qt.Key.Key_Space)
    assert not screen.shows("calendar.review")
    assert day.sheets.view.hasFocus()
    card = screen.log.handover.sheet(number)
    assert [step.text for step in card.reviews] == ["缺货要催采购"]
    assert screen.page.calendar.day.remark.text == ""


def test_a_lead_asks_the_writer_who_answers(screen: Any) -> None:
    number = signed(screen, "缺货三款")
    screen.page.open(str(number))
    screen.press("handover.tab.proof")
    assert not screen.shows("handover.remark")
    screen.sit_down(screen.log.lead)
    screen.press("handover.tab.proof")
    screen.type("handover.remark", "为什么没催采购?")
    screen.press("handover.askWriter")
    screen.sit_down(screen.log.day)
    screen.press("handover.tab.proof")
    assert not screen.shows("handover.review")
    screen.type("handover.remark", "采购下班了,已留言")
    screen.press("handover.answerLead")
    assert [step.kind for step in screen.sheet.reviews] == ["review_asked", "review_answered"]
    assert not screen.shows("handover.remark")


def test_who_has_nothing_to_take_says_that_they_have_read_it(screen: Any) -> None:
    number = signed(screen, "缺货三款")
    screen.page.open(str(number))
    assert not screen.shows("handover.read")
    screen.sit_down(screen.log.evening)
    screen.press("handover.read")
    assert screen.sheet.read_by == (screen.log.evening.name,)
    assert not screen.shows("handover.read")


def test_who_is_not_planned_is_told_before_they_take_over(screen: Any) -> None:
    log = screen.log
    log.handover.plan(log.lead, TODAY, "晚班", "客服12")
    number = signed(screen, "缺货三款")
    screen.page.open(str(number))
    screen.sit_down(log.lead)
    box = screen.view.side.item.accept_box
    assert "排班" in box._against.text()
    assert box._against.isVisible()
    screen.sit_down(log.evening)
    assert not box._against.isVisible()
    screen.press("handover.accept")
    assert screen.sheet.state is SheetState.ACCEPTED


def test_things_are_handed_over_by_count_and_a_difference_forbids_signing(screen: Any) -> None:
    log = screen.log
    counted = next(c for c in log.handover.draft(log.day).checks if c.is_counted)
    log.handover.check(log.day, log.handover.draft(log.day).id, counted.key, "ok", "", 3)
    signed(screen, "缺货三款")
    screen.press("handover.draft")
    screen.press("handover.tab.checks")
    name = f"handover.check.{counted.key}.count"
    box = screen.find(object, name)
    box.setText("两把")
    box.editingFinished.emit()
    assert box.property("wrong") is True
    box.setText("2")
    box.editingFinished.emit()
    now = next(c for c in screen.sheet.checks if c.key == counted.key)
    assert (now.expected, now.counted) == (3, 2)
    screen.press("handover.sign")
    assert not screen.find(object, "handover.signNow").isEnabled()
    screen.press("handover.signLater")
    box.setText("3")
    box.editingFinished.emit()
    now = next(c for c in screen.sheet.checks if c.key == counted.key)
    assert (now.counted, now.state) == (3, "ok")


def test_a_file_goes_with_an_item_and_comes_out_the_same(screen: Any, tmp_path: Path) -> None:
    log = screen.log
    screen.press("handover.draft")
    log.handover.add_item(log.day, screen.sheet.id, ItemInput("面单打印错"))
    screen.choose("面单打印错")
    source, target = tmp_path / "照片.jpg", tmp_path / "出来.jpg"
    source.write_bytes(b"\xff\xd8 picture")
    screen.page.sheets.intents.choose_attachment = lambda parent: str(source)
    screen.press("handover.attach")
    file = screen.view.current.files[0]
    assert (file.name, file.size) == ("照片.jpg", 10)
    screen.page.sheets.intents.choose_place = lambda parent, name: str(target)
    screen.press(f"handover.file.{file.id}")
    assert target.read_bytes() == source.read_bytes()
    screen.press(f"handover.detach.{file.id}")
    assert screen.view.current.files == ()
    screen.page.sheets.intents.choose_attachment = lambda parent: str(tmp_path / "没有.jpg")
    screen.press("handover.attach")
    assert "没有.jpg" in screen.view.side.item.message.words.text()


def test_a_sheet_nobody_signed_is_marked_in_the_list(screen: Any) -> None:
    from deskcs.handover.ui.words import state_words

    log = screen.log
    log.handover.start_shift(log.day)
    number = log.handover.draft(log.day).id
    log.handover.add_item(log.day, number, ItemInput("缺货三款"))
    log.clock.advance(hours=9)
    log.handover.watch_handovers()
    row = next(row for row in screen.page.sheets.list.model.sheets if row.id == number)
    assert state_words(row) == "未签字"
    screen.page.open(str(number))
    assert "无人签字" in screen.view.head._facts.text()


def test_the_calendar_keeps_the_rules_of_qt_models(screen: Any) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [
        QAbstractItemModelTester(screen.page.calendar.model, fatal),
        QAbstractItemModelTester(screen.page.calendar.day.sheets.model, fatal),
    ]
    screen.press("handover.part.calendar")
    signed(screen, "缺货三款")
    screen.press("calendar.after")
    assert len(testers) == 2


def test_all_sheets_are_proved_and_a_changed_one_is_named(screen: Any) -> None:
    signed(screen, "缺货三款")
    number = signed(screen, "打印机缺纸")
    screen.press("handover.part.calendar")
    screen.press("calendar.verify")
    tab = screen.page.calendar
    assert "2 张都与签字时一致" in tab.message.words.text()
    assert not tab.progress.isVisible()
    with screen.log.store.engine.begin() as connection:
        triggers = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'handover_item'"
        ).fetchall()
        for (name,) in triggers:
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        connection.exec_driver_sql(
            "UPDATE handover_item SET text = '纸够用' WHERE sheet_id = ? AND text LIKE '打印机%'",
            (number,),
        )
    screen.press("calendar.verify")
    code = screen.log.handover.sheet(number).code
    assert code in tab.message.words.text()
    screen.page.open(str(number))
    screen.press("handover.tab.proof")
    screen.press("handover.verify")
    assert "打印机缺纸" in screen.view.side.proof.message.words.text()


def test_sheets_are_taken_out_as_a_table(screen: Any, tmp_path: Path) -> None:
    signed(screen, "缺货三款")
    target = tmp_path / "交接.csv"
    screen.press("handover.part.calendar")
    screen.page.calendar.choose_file = lambda parent: str(target)
    screen.press("calendar.export")
    assert "已导出 1 行" in screen.page.calendar.message.words.text()
    assert "缺货三款" in target.read_text(encoding="utf-8-sig")
    screen.page.calendar.choose_file = lambda parent: str(tmp_path / "没有" / "交接.csv")
    screen.press("calendar.export")
    assert screen.page.calendar.message.property("message") == "error"


def test_the_list_of_sheets_stays_as_long_as_it_was_when_one_changes(screen: Any) -> None:
    log = screen.log
    for _ in range(61):
        number = log.signed(summary="无交接事项").id
    screen.page.sheets._presenter.more(log.handover.sheets(60)[-1].id)
    assert len(listed(screen)) == 61
    model = screen.page.sheets.list.model
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    log.handover.review_sheet(log.lead, number)
    assert len(listed(screen)) == 61
    assert model.sheets[0].is_reviewed
    assert not resets


def test_that_there_is_no_sheet_to_export_is_said_before_a_file_is_chosen(
    screen: Any, tmp_path: Path
) -> None:
    chosen: list[Any] = []
    screen.page.calendar.choose_file = lambda parent: chosen.append(parent) or ""
    screen.press("handover.part.calendar")
    screen.press("calendar.export")
    assert chosen == []
    assert screen.page.calendar.message.words.text() == "还没有交接单"
    screen.log.signed(summary="无交接事项")
    screen.press("calendar.export")
    assert len(chosen) == 1
