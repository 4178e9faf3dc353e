"""Taking a complaint down: the flow, what the program sees, errors, and crashes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from deskcs.complaints.ui.build import build
from deskcs.complaints.ui.intake import IntakeDialog
from deskcs.complaints.ui.page import ComplaintsPage
from deskcs.qt.surroundings import Surroundings

from .conftest import Screen


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
    screen.key(form.what, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
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
    form.customer.setText("王女士")
    form.order.setText("123456")
    form.what.setPlainText("𠮷利牌水壶漏电,再不管我打12315")
    screen.wait(lambda: len(form.what.extraSelections()) == 2)
    marked = [mark.cursor.selectedText() for mark in form.what.extraSelections()]
    assert marked == ["漏电", "12315"]
    assert form.severity.currentData() == 1
    assert "自动标为严重" in texts(form)
    buttons = [button for button in form.findChildren(QPushButton) if button.property("number")]
    assert [button.property("number") for button in buttons] == [before.number]
    buttons[0].click()
    screen.wait_case(before.number)
    assert form.isVisible()


def test_a_chosen_severity_is_not_overruled(screen: Screen) -> None:
    form = begin(screen)
    form.severity.setCurrentIndex(form.severity.findData(2))
    form.severity.activated.emit(form.severity.currentIndex())
    form.customer.setText("王女士")
    form.what.setPlainText("漏电了")
    screen.wait(lambda: bool(form.what.extraSelections()))
    assert form.severity.currentData() == 2


def test_what_is_missing_is_said_at_its_place_and_nothing_is_lost(screen: Screen) -> None:
    form = begin(screen)
    form.what.setPlainText("少发一件")
    screen.press("intake.save")
    assert "客户不能为空" in texts(form)
    assert form.customer.property("wrong")
    assert form.what.toPlainText() == "少发一件"
    form.customer.setText("王女士")
    form.phone.setText("打不通")
    screen.press("intake.save")
    assert "电话" in texts(form)
    assert form.phone.property("wrong")
    assert not form.customer.property("wrong")


def test_an_error_of_the_tracker_leaves_the_form_as_it_is(screen: Screen) -> None:
    form = begin(screen)
    form.customer.setText("王女士")
    form.what.setPlainText("少发一件")
    tomorrow = form.received_at.dateTime().addDays(1)
    form.received_at.setDateTime(tomorrow)
    screen.press("intake.save")
    assert "在将来" in texts(form)
    assert form.isVisible()
    assert form.save.isEnabled()
    form.received_at.setDateTime(tomorrow.addDays(-2))
    screen.press("intake.save")
    card = screen.page.pane.card
    assert card is not None
    assert card.received_at == screen.desk.clock.now() - timedelta(days=1)


def test_the_time_stands_in_the_zone_of_the_desk(screen: Screen) -> None:
    form = begin(screen)
    assert form.findChild(QDateTimeEdit, "intake.received_at").text() == "2026-11-22 09:30"


def test_everything_typed_outlives_a_crash(screen: Screen, around: Surroundings) -> None:
    form = begin(screen)
    form.customer.setText("王女士")
    form.phone.setText("13912345678")
    form.what.setPlainText("话说到一半\n第二行")
    form.flagged.setChecked(True)
    form.severity.setCurrentIndex(form.severity.findData(4))
    form.severity.activated.emit(form.severity.currentIndex())
    form.received_at.setDateTime(QDateTime(QDate(2026, 11, 20), QTime(8, 5)))
    form._draft.save_now()
    again = build(screen.desk, around)
    assert isinstance(again, ComplaintsPage)
    screen.qtbot.addWidget(again)
    again.new_item()
    kept = again.taking.dialog
    assert kept is not None
    assert kept.customer.text() == "王女士"
    assert kept.phone.text() == "13912345678"
    assert kept.what.toPlainText() == "话说到一半\n第二行"
    assert kept.flagged.isChecked()
    assert kept.severity.currentData() == 4
    assert kept.received_at.text() == "2026-11-20 08:05"
    kept._draft.discard()
    kept.hide()


def test_put_aside_with_escape_it_is_there_the_next_time(screen: Screen) -> None:
    form = begin(screen)
    form.customer.setText("王女士")
    form.what.setPlainText("稍后再写")
    screen.key(form.what, Qt.Key.Key_Escape)
    assert screen.page.taking.dialog is None
    assert begin(screen).what.toPlainText() == "稍后再写"


def test_a_saved_complaint_leaves_no_draft(screen: Screen) -> None:
    form = begin(screen)
    form.customer.setText("王女士")
    form.what.setPlainText("少发一件")
    form._draft.save_now()
    screen.press("intake.save")
    assert begin(screen).what.toPlainText() == ""
