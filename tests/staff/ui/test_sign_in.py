"""Signing in by keys alone: the focus stays where one is choosing."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from deskcs.actor import Role
from deskcs.errors import Invalid
from deskcs.staff.shapes import Person
from deskcs.staff.ui.first_run import FirstRunPage
from deskcs.staff.ui.sign_in import SignInPage


def person(number: int, *, has_pin: bool) -> Person:
    return Person(
        number, f"客服{number:02d}", f"{number:03d}", Role.AGENT, has_pin=has_pin, is_active=True
    )


@pytest.fixture
def page(qtbot: Any) -> SignInPage:
    page = SignInPage("一号店")
    qtbot.addWidget(page)
    page.show_people([person(number, has_pin=number == 3) for number in (1, 2, 3)])
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def test_arrows_step_through_the_names_and_enter_goes_on(page: SignInPage, qtbot: Any) -> None:
    assert page.ok.hasFocus()
    page.name.setFocus()
    for name in ("客服02", "客服03"):
        qtbot.keyClick(page.name, Qt.Key.Key_Down)
        assert page.name.currentText() == name
        assert page.name.hasFocus()
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert page.pin.hasFocus()
    page.name.setFocus()
    qtbot.keyClick(page.name, Qt.Key.Key_Up)
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert page.ok.hasFocus()


def test_a_name_picked_from_the_list_leads_to_the_pin(page: SignInPage, qtbot: Any) -> None:
    page.name.showPopup()
    view = page.name.view()
    view.setCurrentIndex(view.model().index(2, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert page.name.currentText() == "客服03"
    qtbot.waitUntil(page.pin.hasFocus)


def test_enter_on_an_empty_pin_asks_for_it_and_costs_no_try(page: SignInPage, qtbot: Any) -> None:
    page.name.setCurrentText("客服03")
    asked: list[tuple[str, str]] = []
    page.sign_in_requested.connect(lambda name, pin: asked.append((name, pin)))
    page.ok.click()
    assert page.pin.hasFocus()
    qtbot.keyClick(page.pin, Qt.Key.Key_Return)
    assert asked == []
    qtbot.keyClicks(page.pin, "2468")
    qtbot.keyClick(page.pin, Qt.Key.Key_Return)
    assert asked == [("客服03", "2468")]


def test_what_was_said_of_one_person_is_not_said_of_the_next(page: SignInPage) -> None:
    page.name.setCurrentText("客服03")
    page.show_error(Invalid("PIN 不对"))
    assert page.message.isVisible()
    page.name.setCurrentText("客服02")
    assert not page.message.isVisible()


def test_enter_leads_through_the_first_start_to_what_is_missing(qtbot: Any) -> None:
    page = FirstRunPage()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.take_focus()
    for line, words, after in (
        (page.desk, "一号店客服部", page.name),
        (page.name, "王主管", page.pin),
        (page.pin, "2580", page.again),
    ):
        line.setText(words)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert after.hasFocus()
    page.again.setText("2580")
    with qtbot.waitSignal(page.found_requested):
        qtbot.keyClick(page.again, Qt.Key.Key_Return)
    page.show_error(Invalid("太容易猜到", field="pin"))
    assert page.pin.hasFocus()
    assert page.pin.selectedText()
