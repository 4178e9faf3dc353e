"""Writing a sheet: it fills itself; items are added, rewritten, sorted, taken off and put back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel

from deskcs.handover.item_shapes import ItemInput, Severity


def test_without_sheets_the_page_offers_the_draft(screen: Any) -> None:
    assert screen.sheet is None
    screen.press("handover.draft")
    assert screen.sheet.is_draft
    assert screen.sheet.shift_name == "早班"


def test_without_an_open_sheet_the_keys_are_on_what_opens_the_draft(
    screen: Any, qtbot: Any
) -> None:
    screen.page.activateWindow()
    screen.page.begin()
    held = screen.page.focusWidget()
    assert held.isVisible()
    assert held.hasFocus()
    qtbot.keyClick(held, Qt.Key.Key_Space)
    assert screen.sheet.is_draft
    assert screen.view.items.hasFocus()


def test_the_draft_fills_itself_while_it_is_open(screen: Any) -> None:
    screen.press("handover.draft")
    assert screen.texts() == []
    card = screen.log.register("充电时冒烟起火", severity=1)
    assert any(item.complaint == card.number for item in screen.view.model.items)


def test_critical_items_stand_on_top(screen: Any) -> None:
    screen.log.register("颜色和图片不一样")
    screen.press("handover.draft")
    add(screen, "系统掉线", severity="critical")
    assert screen.view.model.items[0].severity is Severity.CRITICAL
    assert screen.view.current.text == "系统掉线"


def add(screen: Any, text: str, severity: str = "stable", **more: str) -> None:
    screen.press("handover.add")
    screen.type("handover.text", text)
    screen.press(f"handover.severity.{severity}")
    for name, said in more.items():
        screen.type(f"handover.{name}", said)
    screen.press("handover.save")


def test_what_is_typed_right_after_the_keys_goes_into_the_form(screen: Any, qtbot: Any) -> None:
    screen.press("handover.draft")
    screen.page.activateWindow()
    screen.view.items.setFocus()
    qtbot.keyClick(
        screen.view.items,
        "a",
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    qtbot.keyClick(screen.page.focusWidget(), "x")
    assert screen.view.side.editor.fields.text.text() == "x"


def test_an_item_of_a_type_has_the_types_own_fields(screen: Any) -> None:
    screen.press("handover.draft")
    screen.press("handover.add")
    kind = screen.find(QComboBox, "handover.kind")
    kind.setCurrentIndex(kind.findData("refund"))
    screen.type("handover.text", "王女士的退款还没登记")
    screen.type("handover.field.金额", "128.50")
    screen.type("handover.next", "登记到余额表")
    screen.type("handover.due", "16:30")
    screen.press("handover.save")
    item = screen.view.current
    assert item.kind == "refund"
    assert item.fields == {"金额": "128.50"}
    assert item.severity is Severity.WATCH
    assert item.author == screen.log.day.name
    assert item.due_at.astimezone(screen.around.zone).strftime("%m-%d %H:%M") == "11-23 16:30"


def test_what_cannot_be_saved_stays_and_is_pointed_at(screen: Any) -> None:
    screen.press("handover.draft")
    screen.press("handover.add")
    screen.type("handover.text", "改面单")
    screen.type("handover.due", "下午晚些")
    screen.press("handover.save")
    editor = screen.view.side.editor
    assert editor.isVisible()
    assert "下午晚些" in editor.message.words.text()
    assert editor.fields.due.property("wrong") is True
    assert editor.fields.text.text() == "改面单"
    screen.type("handover.due", "明天 9:00")
    screen.press("handover.save")
    assert screen.texts() == ["改面单"]


def test_an_unknown_case_number_is_refused_in_the_form(screen: Any) -> None:
    screen.press("handover.draft")
    screen.press("handover.add")
    screen.type("handover.text", "催仓库")
    screen.type("handover.complaint", "9999-999")
    screen.press("handover.save")
    assert "9999-999" in screen.view.side.editor.message.words.text()
    assert screen.view.side.editor.fields.text.text() == "催仓库"


def test_an_item_is_rewritten(screen: Any, qtbot: Any) -> None:
    screen.press("handover.draft")
    add(screen, "缺货三款")
    qtbot.keyClick(screen.view.items, Qt.Key.Key_Return)
    assert screen.view.side.editor.isVisible()
    screen.type("handover.text", "缺货四款")
    screen.press("handover.save")
    assert screen.texts() == ["缺货四款"]


def test_two_authors_never_overwrite_each_other(screen: Any) -> None:
    screen.press("handover.draft")
    add(screen, "缺货三款")
    item = screen.view.current
    screen.press("handover.edit")
    screen.type("handover.text", "缺货四款")
    screen.log.handover.change_item(
        screen.log.evening, screen.sheet.id, item.id, ItemInput("缺货五款,已通知买手")
    )
    screen.press("handover.save")
    editor = screen.view.side.editor
    assert editor.isVisible()
    assert "缺货五款" in editor.message.words.text()
    assert editor.fields.text.text() == "缺货四款"
    assert screen.texts() == ["缺货五款,已通知买手"]
    screen.press("handover.save")
    assert screen.texts() == ["缺货四款"]


def test_a_note_is_taken_off_and_put_back(screen: Any) -> None:
    screen.press("handover.draft")
    add(screen, "打印机缺纸")
    screen.press("handover.remove")
    assert screen.texts() == []
    assert "打印机缺纸" in screen.heard.said[-1]
    screen.heard.undo()
    assert screen.texts() == ["打印机缺纸"]


def test_a_due_case_is_taken_off_only_with_a_reason(screen: Any, qtbot: Any) -> None:
    screen.log.register("颜色和图片不一样")
    screen.press("handover.draft")
    item = screen.view.model.items[0]
    assert item.needs_reason_to_remove
    qtbot.keyClick(screen.view.items, Qt.Key.Key_Delete)
    assert screen.shows("handover.reason")
    screen.press("handover.removeNow")
    assert len(screen.view.model.items) == 1
    qtbot.keyClick(screen.view.side.item.reason, Qt.Key.Key_Escape)
    assert not screen.shows("handover.reason")
    qtbot.keyClick(screen.view.items, Qt.Key.Key_Delete)
    screen.type("handover.reason", "主管已接手")
    screen.press("handover.removeNow")
    assert screen.texts() == []
    assert screen.sheet.removed[0].removed_reason == "主管已接手"


def test_items_of_one_severity_are_sorted_by_hand(screen: Any, qtbot: Any) -> None:
    screen.press("handover.draft")
    for text in ("甲", "乙", "丙"):
        add(screen, text)
    screen.choose("丙")
    qtbot.keyClick(screen.view.items, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert screen.texts() == ["甲", "丙", "乙"]
    assert screen.view.current.text == "丙"
    screen.press("handover.down")
    assert screen.texts() == ["甲", "乙", "丙"]


def test_an_item_cannot_be_sorted_above_a_more_urgent_one(screen: Any) -> None:
    screen.press("handover.draft")
    add(screen, "起火", severity="critical")
    add(screen, "缺纸")
    screen.choose("缺纸")
    screen.press("handover.up")
    assert screen.texts() == ["起火", "缺纸"]


def test_the_checklist_is_ticked_off_and_an_exception_needs_a_note(screen: Any) -> None:
    screen.press("handover.draft")
    key = next(check.key for check in screen.sheet.checks if not check.is_counted)
    screen.press("handover.tab.checks")
    screen.press(f"handover.check.{key}.bad")
    note = screen.find(object, f"handover.check.{key}.note")
    assert note.isVisible()
    assert note.property("wrong") is True
    note.setText("还有 3 条没回")
    note.editingFinished.emit()
    done = next(check for check in screen.sheet.checks if check.key == key)
    assert (done.state, done.note) == ("bad", "还有 3 条没回")
    assert note.property("wrong") is False


def test_it_says_when_it_was_saved(screen: Any) -> None:
    screen.press("handover.draft")
    add(screen, "打印机缺纸")
    assert screen.find(QLabel, "handover.saved").text() == "已保存 09:30"


def test_what_is_half_typed_outlives_the_page_and_belongs_to_its_author(
    screen: Any, log: Any, screen_on: Any
) -> None:
    screen.press("handover.draft")
    screen.press("handover.add")
    screen.type("handover.text", "写到一半")
    screen.page.leave()
    again = screen_on(log, log.day)
    again.press("handover.draft")
    again.press("handover.add")
    assert again.view.side.editor.fields.text.text() == "写到一半"
    again.sit_down(log.evening)
    again.press("handover.draft")
    again.press("handover.add")
    assert again.view.side.editor.fields.text.text() == ""
    again.sit_down(log.day)
    again.press("handover.add")
    assert again.view.side.editor.fields.text.text() == "写到一半"


def test_the_lists_keep_the_rules_of_qt_models(screen: Any, qtbot: Any) -> None:
    rows = QAbstractItemModelTester(
        screen.view.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    sheets = QAbstractItemModelTester(
        screen.page.sheets.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    screen.press("handover.draft")
    for text in ("甲", "乙", "丙"):
        add(screen, text)
    screen.choose("乙")
    screen.press("handover.down")
    screen.press("handover.remove")
    assert screen.page.sheets.list.model.rowCount() == 2
    assert rows.model() is screen.view.model
    assert sheets.model() is screen.page.sheets.list.model


def test_what_stood_in_the_form_of_a_case_does_not_come_into_the_next_item(screen: Any) -> None:
    screen.log.register("颜色和图片不一样")
    screen.press("handover.draft")
    screen.log.handover.add_item(screen.log.day, screen.sheet.id, ItemInput("钥匙少一把"))
    screen.choose("王女士")
    screen.press("handover.edit")
    screen.press("handover.cancel")
    screen.choose("钥匙少一把")
    screen.press("handover.edit")
    editor = screen.view.side.editor
    assert editor.fields.text.text() == "钥匙少一把"
    assert not editor.message.isVisible()


def test_why_somebody_cannot_leave_is_said_on_whichever_part_is_in_front(screen: Any) -> None:
    log = screen.log
    log.handover.start_shift(log.evening)
    screen.press("handover.start")
    log.handover.start_break(log.evening)
    screen.press("handover.part.log")
    screen.press("handover.break")
    assert screen.page.message.isVisible()
    assert "正在休息" in screen.page.message.words.text()
    log.handover.end_break(log.evening)
    screen.press("handover.break")
    assert not screen.page.message.isVisible()
