"""What Today offers while nothing is to be done: the next steps of who sits there."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from deskcs.actor import OWNER, Actor, Role
from deskcs.today.ui.build import build
from deskcs.today.ui.page import TodayPage

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


def offered(page: TodayPage) -> list[str]:
    buttons = page.to_do.empty.findChildren(QPushButton)
    return [button.text() for button in buttons if button.isVisible()]


def press(page: TodayPage, name: str) -> None:
    button = page.findChild(QPushButton, f"today.step.{name}")
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    button.click()


def boss(day: Day) -> Actor:
    day.desk.staff.add(OWNER, "王主管", Role.SUPERVISOR)
    return day.desk.staff.actor_named("王主管")


def test_a_new_desk_offers_its_supervisor_the_first_steps(
    page: TodayPage, day: Day, around: Any, heard: Any, qtbot: Any
) -> None:
    around.session.switch(boss(day))
    steps = ["导入以前的投诉…", "添加同事", "登记新投诉"]
    qtbot.waitUntil(lambda: offered(page) == steps)
    for name in ("import", "people", "new"):
        press(page, name)
    assert heard.went == [("", "import"), ("", "people"), ("", "new")]


def test_only_a_supervisor_is_sent_to_add_people(
    page: TodayPage, day: Day, around: Any, qtbot: Any
) -> None:
    around.session.switch(day.lead)
    qtbot.waitUntil(lambda: offered(page) == ["导入以前的投诉…", "登记新投诉", "开始当班"])
    around.session.switch(day.agent)
    qtbot.waitUntil(lambda: offered(page) == ["登记新投诉", "开始当班"])


def test_who_is_on_shift_is_not_sent_there_and_keeps_the_keys(
    page: TodayPage, day: Day, qtbot: Any
) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    start = page.findChild(QPushButton, "today.step.shift.start")
    assert isinstance(start, QPushButton)
    start.setFocus()
    day.desk.handover.start_shift(day.other)
    qtbot.waitUntil(lambda: offered(page) == ["登记新投诉"])
    assert page.to_do.empty.button.hasFocus()


def test_what_comes_in_under_a_dialog_has_the_keys_after_it(
    page: TodayPage, day: Day, qtbot: Any
) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    page.to_do.take_keys()
    dialog = QDialog(page)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    day.register("少发了一条裤子")
    qtbot.waitUntil(lambda: page.to_do.rows.rowCount() == 1)
    with qtbot.waitActive(page):
        dialog.close()
        page.activateWindow()
    assert page.to_do.list.hasFocus()


def test_a_desk_with_nothing_left_to_do_is_not_new(
    page: TodayPage, day: Day, around: Any, qtbot: Any
) -> None:
    around.session.switch(boss(day))
    number = day.register("少发了一条裤子").number
    qtbot.waitUntil(lambda: page.to_do.rows.rowCount() == 1)
    day.desk.complaints.invalidate(day.lead, number, "重复登记")
    qtbot.waitUntil(lambda: offered(page) == ["登记新投诉"])
