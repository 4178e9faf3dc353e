"""The roster on the screen: a week as a grid, planning, copying, swapping with approval."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit, QWidget

MONDAY = date(2026, 11, 23)


def planned(screen: Any, row: int, column: int) -> str:
    model = screen.page.roster.model
    return str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole))


def words_on(screen: Any) -> str:
    side = screen.page.roster.side
    screen.find(QWidget, "roster.grid")
    return "\n".join(label.text() for label in side.findChildren(QLabel) if label.isVisibleTo(side))


def choose(screen: Any, row: int, column: int) -> None:
    tab = screen.page.roster
    tab.grid.setCurrentIndex(tab.model.index(row, column))


def test_everybody_sees_the_week_and_only_leads_plan(screen: Any) -> None:
    screen.press("handover.part.roster")
    assert screen.page.roster.model.columnCount() == 7
    assert not screen.shows("roster.plan")
    assert not screen.shows("roster.copy")
    screen.sit_down(screen.log.lead)
    assert screen.shows("roster.plan")
    person = screen.find(QComboBox, "roster.person")
    person.setCurrentIndex(person.findText("客服12"))
    screen.press("roster.plan")
    assert planned(screen, 0, 0) == "客服12"
    assert "没有带班" not in words_on(screen)
    duty = screen.log.handover.roster_week(MONDAY).duties[0]
    screen.press(f"roster.lead.{duty.id}")
    assert screen.log.handover.roster_week(MONDAY).duties[0].is_lead
    screen.press(f"roster.off.{duty.id}")
    assert planned(screen, 0, 0) == ""


def test_a_week_is_planned_as_the_last_one(screen: Any) -> None:
    for offset in range(5):
        screen.log.handover.plan(
            screen.log.lead, MONDAY + timedelta(days=offset), "早班", "客服07", offset == 0
        )
    screen.sit_down(screen.log.lead)
    screen.press("handover.part.roster")
    screen.press("roster.after")
    assert planned(screen, 0, 4) == ""
    screen.press("roster.copy")
    assert [planned(screen, 0, column) for column in range(7)] == ["客服07"] * 5 + [""] * 2
    screen.press("roster.now")
    assert planned(screen, 0, 0) == "客服07"


def test_an_own_shift_is_swapped_when_a_lead_approves(screen: Any) -> None:
    screen.log.handover.plan(screen.log.lead, MONDAY, "早班", "客服07")
    screen.log.handover.plan(screen.log.lead, MONDAY, "晚班", "客服12")
    duty, other = screen.log.handover.roster_week(MONDAY).duties
    screen.press("handover.part.roster")
    choose(screen, 0, 0)
    assert screen.page.findChild(QLabel, f"roster.off.{duty.id}") is None
    screen.press(f"roster.swap.{duty.id}")
    offered = screen.find(QComboBox, "roster.swapWith")
    exchange = [place for place in range(offered.count()) if offered.itemData(place)[1] == other.id]
    offered.setCurrentIndex(exchange[0])
    screen.type("roster.swapReason", "上午要去医院")
    screen.press("roster.ask")
    assert "上午要去医院" in words_on(screen)
    assert planned(screen, 0, 0) == "客服07"
    swap = screen.log.handover.open_swaps()[0]
    screen.sit_down(screen.log.lead)
    screen.press(f"roster.approve.{swap.id}")
    assert (planned(screen, 0, 0), planned(screen, 1, 0)) == ("客服12", "客服07")
    assert "上午要去医院" not in words_on(screen)


def test_a_request_is_taken_back_or_refused(screen: Any) -> None:
    screen.log.handover.plan(screen.log.lead, MONDAY, "早班", "客服07")
    duty = screen.log.handover.roster_week(MONDAY).duties[0]
    swap = screen.log.handover.ask_swap(screen.log.day, duty.id, "客服12")
    screen.press("handover.part.roster")
    screen.press(f"roster.withdraw.{swap.id}")
    assert screen.log.handover.open_swaps() == []
    again = screen.log.handover.ask_swap(screen.log.day, duty.id, "客服12")
    screen.sit_down(screen.log.lead)
    screen.press(f"roster.refuse.{again.id}")
    assert screen.log.handover.open_swaps() == [again], "asked first what to say"
    words = screen.find(QPlainTextEdit, "roster.decision")
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert planned(screen, 0, 0) == "客服07"
    assert screen.log.handover.open_swaps() == []


def test_who_asked_is_told_what_the_lead_said(screen: Any) -> None:
    log = screen.log
    log.handover.plan(log.lead, MONDAY, "早班", "客服07")
    duty = log.handover.roster_week(MONDAY).duties[0]
    swap = log.handover.ask_swap(log.day, duty.id, "客服12", "上午要去医院")
    screen.sit_down(log.lead)
    screen.press("handover.part.roster")
    screen.press(f"roster.refuse.{swap.id}")
    screen.type("roster.decision", "早班只有两个人")
    log.handover.plan(log.lead, MONDAY, "晚班", "客服12")
    assert screen.find(QPlainTextEdit, "roster.decision").toPlainText() == "早班只有两个人"
    screen.press("roster.refuseNow")
    assert not screen.shows("roster.decision")
    screen.sit_down(log.evening)
    assert "早班只有两个人" not in words_on(screen)
    screen.sit_down(log.day)
    assert "李组长 没有批准：早班只有两个人" in words_on(screen)
    log.handover.ask_swap(log.day, duty.id, "王主管")
    assert "早班只有两个人" not in words_on(screen), "it is asked anew"


def test_a_refusal_that_is_given_up_is_kept_and_gives_the_keys_to_the_week(screen: Any) -> None:
    log = screen.log
    log.handover.plan(log.lead, MONDAY, "早班", "客服07")
    duty = log.handover.roster_week(MONDAY).duties[0]
    swap = log.handover.ask_swap(log.day, duty.id, "客服12")
    screen.sit_down(log.lead)
    screen.press("handover.part.roster")
    screen.press(f"roster.refuse.{swap.id}")
    screen.type("roster.decision", "早班只有两个人")
    QTest.keyClick(screen.find(QPlainTextEdit, "roster.decision"), Qt.Key.Key_Escape)
    assert not screen.shows("roster.decision")
    assert screen.page.roster.grid.hasFocus()
    screen.press(f"roster.refuse.{swap.id}")
    assert screen.find(QPlainTextEdit, "roster.decision").toPlainText() == "早班只有两个人"


def test_what_cannot_be_planned_is_told_beside_the_grid(screen: Any) -> None:
    screen.sit_down(screen.log.lead)
    screen.press("handover.part.roster")
    screen.around.relay.stop()
    screen.log.handover.plan(screen.log.lead, MONDAY, "早班", "客服07")
    person = screen.find(QComboBox, "roster.person")
    person.setCurrentIndex(person.findText("客服07"))
    screen.press("roster.plan")
    assert "客服07" in screen.page.roster.side.message.words.text()


def test_the_grid_keeps_the_rules_of_qt_models(screen: Any) -> None:
    tester = QAbstractItemModelTester(
        screen.page.roster.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    screen.sit_down(screen.log.lead)
    screen.press("handover.part.roster")
    screen.press("roster.after")
    screen.log.handover.plan(screen.log.lead, MONDAY + timedelta(days=7), "早班", "客服07")
    assert planned(screen, 0, 0) == "客服07"
    assert tester.model() is screen.page.roster.model


def test_whom_a_swap_is_asked_of_stays_chosen_when_the_week_is_read_again(screen: Any) -> None:
    log = screen.log
    log.handover.plan(log.lead, MONDAY, "早班", log.day.name)
    screen.press("handover.part.roster")
    duty = screen.page.roster._week.duties[0].id
    screen.press(f"roster.swap.{duty}")
    box = screen.page.roster.side.swap.swap_with
    box.setCurrentIndex(box.count() - 1)
    wanted = box.currentText()
    log.handover.plan(log.lead, MONDAY, "晚班", log.evening.name)
    assert box.currentText() == wanted


def test_the_keys_stay_at_the_button_that_was_pressed(screen_on: Any, log: Any) -> None:
    log.handover.plan(log.lead, MONDAY, "早班", log.day.name)
    log.handover.plan(log.lead, MONDAY, "早班", log.evening.name)
    screen = screen_on(log, log.lead)
    screen.press("handover.part.roster")
    QApplication.processEvents()
    first, second = (duty.id for duty in screen.page.roster._week.duties)
    for name in (f"roster.lead.{second}", f"roster.off.{first}"):
        button = screen.find(QWidget, name)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        QApplication.processEvents()
        left = QApplication.focusWidget()
        assert left is not None
        assert left.objectName() == (name if "lead" in name else "roster.person")


def test_a_swap_that_is_given_up_gives_the_keys_to_the_week(screen: Any) -> None:
    log = screen.log
    log.handover.plan(log.lead, MONDAY, "早班", log.day.name)
    screen.press("handover.part.roster")
    screen.press(f"roster.swap.{screen.page.roster._week.duties[0].id}")
    swap = screen.page.roster.side.swap
    swap.reason.setFocus()
    QTest.keyClick(swap.reason, Qt.Key.Key_Escape)
    assert not swap.isVisible()
    assert screen.page.roster.grid.hasFocus()
