"""Taking a complaint down: the flow, what the program sees, errors, and crashes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QDate, QDateTime, QMimeData, Qt, QTime
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionFrame,
)

from deskcs.actor import OWNER, Role
from deskcs.complaints.ui.build import build
from deskcs.complaints.ui.intake import IntakeDialog
from deskcs.complaints.ui.page import ComplaintsPage
from deskcs.errors import Damaged
from deskcs.qt.surroundings import Surroundings

from .conftest import Desk, Screen


def begin(screen: Screen) -> IntakeDialog:
    screen.press("complaints.new")
    assert screen.page.taking.dialog is not None
    return screen.page.taking.dialog


def texts(widget: Any) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_complaint_is_taken_down_and_stands_open_beside_the_list(
    screen: Screen, heard: Any
) -> None:
    form = begin(screen)
    form.findChild(QLineEdit, "intake.customer").setText("王女士")
    form.findChild(QLineEdit, "intake.order").setText("123456、789")
    form.findChild(QPlainTextEdit, "intake.what").setPlainText("电饭煲漏电冒烟")
    form.findChild(QComboBox, "intake.wanted").setCurrentText("退货退款")
    screen.key(form.form.what, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    card = screen.page.pane.card
    assert card is not None
    assert (card.customer, card.orders, card.wanted) == ("王女士", ("123456", "789"), ("退货退款",))
    assert card.is_flagged
    assert card.severity == 1
    assert heard.said == [f"已登记 {card.number}"]
    assert screen.page.taking.dialog is None
    screen.wait(lambda: screen.numbers == [card.number])
    assert screen.page.list.table.currentIndex().row() == 0


def test_signals_are_marked_and_earlier_cases_shown_while_typing(screen: Screen) -> None:
    before = screen.desk.register("第一次就坏了", orders=("123456",))
    form = begin(screen)
    form.form.customer.setText("王女士")
    form.form.order.setText("123456")
    form.form.what.setPlainText("𠮷利牌水壶漏电,再不管我打12315")
    screen.wait(lambda: len(form.form.what.extraSelections()) == 2)
    marked = [mark.cursor.selectedText() for mark in form.form.what.extraSelections()]
    assert marked == ["漏电", "12315"]
    assert form.form.severity.currentData() == 1
    assert "自动标为严重" in texts(form)
    assert "人身伤害、起火漏电" in texts(form)
    assert "人身伤害、起火漏电" in form.form.severity.toolTip()
    buttons = [button for button in form.findChildren(QPushButton) if button.property("number")]
    assert [button.property("number") for button in buttons] == [before.number]
    buttons[0].click()
    screen.wait_case(before.number)
    assert form.isVisible()


def test_a_form_asked_for_before_its_lists_are_read_offers_them_all(
    around: Surroundings, desk: Desk, held_tasks: Any, qtbot: Any
) -> None:
    held_tasks.held.add("_read_lists")
    page = build(desk, replace(around, tasks=held_tasks))
    assert isinstance(page, ComplaintsPage)
    qtbot.addWidget(page)
    page.show()
    page.shown()
    page.new_item()
    assert page.taking.dialog is None
    held_tasks.let_go("_read_lists")
    assert page.taking.dialog is not None
    form = page.taking.dialog.form
    assert form.category.count() > 1
    form.what.setPlainText("收到的裤子尺码发错了")
    qtbot.waitUntil(lambda: bool(form.category.currentText()))
    page.leave()


def test_a_complaint_is_taken_down_though_the_lists_cannot_be_read(
    around: Surroundings, desk: Desk, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tags() -> tuple[str, ...]:
        raise Damaged("数据库损坏。")

    monkeypatch.setattr(desk.complaints, "tags", tags)
    page = build(desk, around)
    assert isinstance(page, ComplaintsPage)
    qtbot.addWidget(page)
    page.show()
    page.shown()
    page.new_item()
    assert page.taking.dialog is not None
    assert page.taking.dialog.form.category.count() > 1
    page.leave()


def test_who_has_come_to_the_desk_is_offered_when_one_is_back_at_the_list(screen: Screen) -> None:
    screen.desk.staff.add(OWNER, "小吴", Role.AGENT)
    screen.page.shown()
    names = [action.text() for action in screen.page.list.bar.assign.menu().actions()]
    assert "小吴" in names


def test_marks_follow_the_theme(screen: Screen, around: Surroundings) -> None:
    form = begin(screen)
    form.form.what.setPlainText("热水器漏电")
    screen.wait(lambda: len(form.form.what.extraSelections()) == 1)
    around.theme.choose("dark")
    mark = form.form.what.extraSelections()[0]
    assert mark.format.background().color() == around.theme.color("warn_surface")
    assert mark.format.foreground().color() == around.theme.color("warn")
    around.theme.choose("light")


def test_a_chosen_severity_is_not_overruled(screen: Screen) -> None:
    form = begin(screen)
    form.form.severity.setCurrentIndex(form.form.severity.findData(2))
    form.form.severity.activated.emit(form.form.severity.currentIndex())
    form.form.customer.setText("王女士")
    form.form.what.setPlainText("漏电了")
    screen.wait(lambda: bool(form.form.what.extraSelections()))
    assert form.form.severity.currentData() == 2


def test_what_is_missing_is_said_at_its_place_and_nothing_is_lost(screen: Screen) -> None:
    form = begin(screen)
    form.form.what.setPlainText("少发一件")
    screen.press("intake.save")
    assert "客户不能为空" in texts(form)
    assert form.form.customer.property("wrong")
    assert form.form.what.toPlainText() == "少发一件"
    form.form.customer.setText("王女士")
    form.form.phone.setText("打不通")
    screen.press("intake.save")
    assert "电话" in texts(form)
    assert form.form.phone.property("wrong")
    assert not form.form.customer.property("wrong")


def test_nothing_pasted_into_a_line_is_cut_without_a_word(screen: Screen) -> None:
    form = begin(screen)
    orders = [f"{number:018d}" for number in range(1, 151)]
    form.form.customer.setText("王女士")
    form.form.what.setPlainText("一批都没到")
    form.form.contacts.first.setText("微信" + "x" * 250)
    form.form.order.setText(" ".join(orders))
    screen.press("intake.save")
    assert "订单号最多 50 个，这里有 150 个" in texts(form)
    assert form.form.order.text() == " ".join(orders)
    form.form.order.setText(orders[0])
    screen.press("intake.save")
    assert "太长" in texts(form)


def test_an_error_of_the_tracker_leaves_the_form_as_it_is(screen: Screen) -> None:
    form = begin(screen)
    form.form.customer.setText("王女士")
    form.form.what.setPlainText("少发一件")
    tomorrow = form.form.received_at.dateTime().addDays(1)
    form.form.received_at.setDateTime(tomorrow)
    screen.press("intake.save")
    assert "在将来" in texts(form)
    assert form.isVisible()
    assert form.save.isEnabled()
    form.form.received_at.setDateTime(tomorrow.addDays(-2))
    screen.press("intake.save")
    card = screen.page.pane.card
    assert card is not None
    assert card.received_at == screen.desk.clock.now() - timedelta(days=1)


def test_the_time_stands_in_the_zone_of_the_desk(screen: Screen) -> None:
    form = begin(screen)
    assert form.findChild(QDateTimeEdit, "intake.received_at").text() == "2026-11-22 09:30"


def test_everything_typed_outlives_a_crash(screen: Screen, around: Surroundings) -> None:
    form = begin(screen)
    form.form.customer.setText("王女士")
    form.form.phone.setText("13912345678")
    form.form.what.setPlainText("话说到一半\n第二行")
    form.form.flagged.setChecked(True)
    form.form.severity.setCurrentIndex(form.form.severity.findData(4))
    form.form.severity.activated.emit(form.form.severity.currentIndex())
    form.form.received_at.setDateTime(QDateTime(QDate(2026, 11, 20), QTime(8, 5)))
    form._draft.save_now()
    form._draft.release()  # as the system does when a program ends
    again = build(screen.desk, around)
    assert isinstance(again, ComplaintsPage)
    screen.qtbot.addWidget(again)
    again.shown()
    again.new_item()
    kept = again.taking.dialog
    assert kept is not None
    assert kept.form.customer.text() == "王女士"
    assert kept.form.phone.text() == "13912345678"
    assert kept.form.what.toPlainText() == "话说到一半\n第二行"
    assert kept.form.flagged.isChecked()
    assert kept.form.severity.currentData() == 4
    assert kept.form.received_at.text() == "2026-11-20 08:05"
    kept._draft.discard()
    kept.hide()


def test_put_aside_with_escape_it_is_there_the_next_time(screen: Screen) -> None:
    form = begin(screen)
    form.form.customer.setText("王女士")
    form.form.what.setPlainText("稍后再写")
    screen.key(form.form.what, Qt.Key.Key_Escape)
    assert screen.page.taking.dialog is None
    assert begin(screen).form.what.toPlainText() == "稍后再写"


def test_a_saved_complaint_leaves_no_draft(screen: Screen) -> None:
    form = begin(screen)
    form.form.customer.setText("王女士")
    form.form.what.setPlainText("少发一件")
    form._draft.save_now()
    screen.press("intake.save")
    assert begin(screen).form.what.toPlainText() == ""


CHAT = """tb39651355 (2026-11-22 08:23:45):
水壶漏电了,订单号 990575273604307329
一号店:客服07 (2026-11-22 08:24:01):
您好,非常抱歉,请问您的电话是?
tb39651355 (2026-11-22 08:25:10):
13912345678,快点处理"""


def paste(form: IntakeDialog, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    form.form.what.insertFromMimeData(data)


def test_a_pasted_chat_fills_the_form_and_is_kept_as_evidence(screen: Screen) -> None:
    dialog = begin(screen)
    paste(dialog, CHAT)
    form = dialog.form
    assert form.customer.text() == "tb39651355"
    assert form.order.text() == "990575273604307329"
    assert form.phone.text() == "13912345678"
    assert form.received_at.text() == "2026-11-22 08:23"
    assert form.what.toPlainText().startswith("水壶漏电了")
    assert "客服07" not in form.what.toPlainText()
    screen.press("intake.save")
    card = screen.page.pane.card
    assert card is not None
    kept = [entry.text for entry in card.timeline if entry.kind == "transcript"]
    assert kept == [CHAT]


def test_signals_of_a_pasted_chat_stay_seen_when_its_words_are_shortened(screen: Screen) -> None:
    dialog = begin(screen)
    paste(dialog, CHAT)
    dialog.form.what.setPlainText("要求退款")
    screen.press("intake.save")
    card = screen.page.pane.card
    assert card is not None
    assert card.is_flagged
    assert "漏电" in card.flag_reason


def test_a_pasted_chat_overwrites_nothing_and_can_be_pasted_as_it_is(screen: Screen) -> None:
    dialog = begin(screen)
    dialog.form.customer.setText("王女士")
    paste(dialog, CHAT)
    assert dialog.form.customer.text() == "王女士"
    dialog._message.action.click()
    assert dialog.form.what.toPlainText() == CHAT
    screen.press("intake.save")
    card = screen.page.pane.card
    assert card is not None
    assert [entry for entry in card.timeline if entry.kind == "transcript"] == []


def test_ordinary_words_are_pasted_as_they_are(screen: Screen) -> None:
    dialog = begin(screen)
    paste(dialog, "少发一件")
    assert dialog.form.what.toPlainText() == "少发一件"


def test_class_and_opening_words_are_proposed_until_somebody_chooses(
    screen: Screen, heard: Any
) -> None:
    dialog = begin(screen)
    dialog.form.what.setPlainText("水壶漏电,手被烫伤")
    screen.wait(lambda: bool(dialog.form.what.extraSelections()))
    assert dialog.form.category.currentText()
    screen.press("intake.article")
    assert heard.went[-1][0] == "handbook"
    screen.press("intake.steps")
    assert heard.went[-1] == ("handbook", "complaint-seven-steps")
    dialog.form.category.setCurrentText("物流")
    dialog.form.category.activated.emit(dialog.form.category.currentIndex())
    dialog.form.what.setPlainText("水壶漏电,手被烫伤了")
    screen.wait(lambda: len(dialog.form.what.extraSelections()) == 2)
    assert dialog.form.category.currentText() == "物流"


def test_batch_and_further_contacts_stand_behind_more(screen: Screen) -> None:
    dialog = begin(screen)
    assert not dialog.form.batch.isVisible()
    dialog.form.more.click()
    dialog.form.batch.setText("B20261101")
    screen.find(QLineEdit, "intake.contacts").setText("微信 wang88")
    screen.find(QLineEdit, "intake.contacts.2").setText("邮箱 w@x.cn")
    dialog.form.cause.setCurrentText("质量")
    dialog.form.customer.setText("王女士")
    dialog.form.what.setPlainText("坏了")
    screen.press("intake.save")
    card = screen.page.pane.card
    assert card is not None
    assert (card.batch, card.cause) == ("B20261101", "质量")
    assert len(card.contacts) == 2
    screen.page.pane.head.reveal.click()
    facts = texts(screen.page.pane.head)
    assert "微信 wang88" in facts
    assert "邮箱 w@x.cn" in facts


def test_several_wishes_each_with_its_amount_by_keyboard_alone(screen: Screen) -> None:
    dialog = begin(screen)
    dialog.form.customer.setText("王女士")
    dialog.form.what.setPlainText("坏了")
    first = screen.find(QComboBox, "intake.wanted")
    assert dialog.findChild(QComboBox, "intake.wanted.2") is None
    first.setFocus()
    first.setEditText("退货退款")
    screen.key(first, Qt.Key.Key_Tab)
    assert screen.find(QLineEdit, "intake.wanted.amount").hasFocus()
    screen.key(screen.find(QLineEdit, "intake.wanted.amount"), Qt.Key.Key_Tab)
    second = screen.find(QComboBox, "intake.wanted.2")
    assert second.hasFocus()
    second.setEditText("补偿")
    screen.key(second, Qt.Key.Key_Tab)
    amount = screen.find(QLineEdit, "intake.wanted.amount.2")
    screen.qtbot.keyClicks(amount, "abc")
    screen.press("intake.save")
    assert "金额“abc”看不懂" in texts(dialog)
    amount.clear()
    screen.qtbot.keyClicks(amount, "12.5")
    screen.press("intake.save")
    card = screen.page.pane.card
    assert card is not None
    assert card.wanted == ("退货退款", "补偿 12.50 元")
    assert "要求：退货退款、补偿 12.50 元" in texts(screen.page.pane.head)


def test_wishes_and_contacts_outlive_a_crash(screen: Screen, around: Surroundings) -> None:
    dialog = begin(screen)
    dialog.form.wanted.put(["退货退款", "补偿 50 元"])
    dialog.form.contacts.put(["微信 wang88", "邮箱 w@x.cn"])
    dialog._draft.save_now()
    dialog._draft.release()  # as the system does when a program ends
    again = build(screen.desk, around)
    assert isinstance(again, ComplaintsPage)
    screen.qtbot.addWidget(again)
    again.shown()
    again.new_item()
    assert again.taking.dialog is not None
    form = again.taking.dialog.form
    assert form.wanted.values() == ("退货退款", "补偿 50 元")
    assert form.contacts.values() == ("微信 wang88", "邮箱 w@x.cn")
    assert form.more.isChecked()
    again.taking.dialog._draft.discard()


def test_the_words_and_the_rare_fields_are_one_key_away(screen: Screen) -> None:
    form = begin(screen).form
    assert "Alt+M" in form.more.toolTip()
    screen.wait(form.customer.hasFocus)
    screen.key(form.customer, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    assert form.batch.hasFocus()
    screen.key(form.batch, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert form.what.hasFocus()
    screen.key(form.what, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    assert not form.batch.isVisible()
    assert form.what.hasFocus()
    form.category.setFocus()
    screen.key(form.category, Qt.Key.Key_Tab)
    assert form.what.hasFocus()


def test_a_long_order_number_is_seen_whole(screen: Screen) -> None:
    order = begin(screen).form.order
    number = "202611220123456789"
    order.setText(number)
    option = QStyleOptionFrame()
    order.initStyleOption(option)
    room = order.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, order)
    assert order.fontMetrics().horizontalAdvance(number) < room.width() - 4


def test_one_key_after_coming_back_erases_nothing(screen: Screen) -> None:
    form = begin(screen)
    form.form.customer.setText("王女士")
    form.form.what.setPlainText("外套掉色")
    screen.key(form, Qt.Key.Key_Escape)
    again = begin(screen)
    screen.wait(lambda: again.focusWidget() is again.form.what)
    screen.key(again.form.what, Qt.Key.Key_1)
    assert again.form.what.toPlainText() == "外套掉色1"
    assert again.form.customer.text() == "王女士"


def test_the_case_before_is_named_and_tied(screen: Screen) -> None:
    before = screen.desk.register()
    form = begin(screen)
    form.form.more.setChecked(True)
    form.form.customer.setText("王女士")
    form.form.what.setPlainText("又坏了")
    form.form.parent_case.setText(before.number)
    screen.press("intake.save")
    card = screen.page.pane.card
    assert card is not None
    assert [(link.number, link.kind) for link in card.links] == [(before.number, "parent")]


def test_tab_leaves_the_time_at_once(screen: Screen) -> None:
    form = begin(screen)
    field = form.form.received_at
    field.setFocus()
    screen.key(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()
    form.hide()
