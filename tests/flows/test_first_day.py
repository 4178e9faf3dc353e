"""The desk's first day, driven through its window: from founding it to a closed case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget

from deskcs.actor import Role
from deskcs.clock import FixedClock
from deskcs.complaints.shapes import Status
from deskcs.qt.tasks import ImmediateTasks
from deskcs.qt.theme import Theme
from deskcs.settings import Settings, given_database
from deskcs.shell.window import MainWindow
from deskcs.staff.ui.first_run import FirstRunPage

# Monday 2026-11-23 09:30 in Shanghai, in the day shift.
MORNING = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
W = TypeVar("W", bound=QWidget)


class Driver:
    """Finds widgets by the names that stay stable, and uses them as a person would."""

    def __init__(self, window: MainWindow, qtbot: Any, clock: FixedClock) -> None:
        self.window, self.qtbot, self.clock = window, qtbot, clock

    @property
    def desk(self) -> Any:
        assert self.window.inside is not None
        return self.window.inside.opened.desk

    def find(self, name: str, kind: type[W] = QWidget, where: QWidget | None = None) -> W:
        def seen() -> W | None:
            places = [where] if where else [self.window, *QApplication.topLevelWidgets()]
            found = [w for place in places for w in place.findChildren(kind, name)]
            return next((w for w in found if w.isVisible()), None)

        self.qtbot.waitUntil(lambda: seen() is not None, timeout=10_000)
        widget = seen()
        assert widget is not None
        return widget

    def click(self, name: str) -> None:
        button = self.find(name)
        self.qtbot.waitUntil(button.isEnabled, timeout=10_000)
        button.click()  # type: ignore[attr-defined]
        QApplication.processEvents()

    def type(self, name: str, text: str) -> None:
        widget = self.find(name)
        if isinstance(widget, QPlainTextEdit):
            widget.setPlainText(text)
        elif isinstance(widget, QLineEdit):
            widget.setText(text)
        elif isinstance(widget, QComboBox):
            widget.setCurrentText(text)
        else:
            widget.setPlainText(text)  # type: ignore[attr-defined]

    def keys(self, keys: str) -> None:
        """Do what a command's keys do: shortcuts need an active window, which tests lack."""
        assert self.window.inside is not None
        command = next(c for c in self.window.inside.commands if c.keys == keys)
        command.run()
        QApplication.processEvents()

    def turn_of(self, name: str, pin: str = "") -> None:
        """Lock the window and let somebody else sign in."""
        self.keys("Ctrl+Shift+L")
        self.find("signIn.name", QComboBox).setCurrentText(name)
        self.type("signIn.pin", pin)
        self.click("signIn.ok")
        assert self.window.session.actor.name == name

    def card(self, number: str) -> Any:
        return self.desk.complaints.card(self.window.session.actor, number)


@pytest.fixture
def driver(qtbot: Any, tmp_path: Path) -> Iterator[Driver]:
    clock = FixedClock(MORNING)
    settings = given_database(Settings(theme="light"), str(tmp_path / "desk.sqlite3"))
    window = MainWindow(settings, Theme("light"), tasks=ImmediateTasks(), clock=clock)
    qtbot.addWidget(window)
    window.show()
    window.open_desk()
    yield Driver(window, qtbot, clock)
    window.shut_down()


def found_desk(driver: Driver) -> None:
    page = driver.window.frame.body.currentWidget()
    assert isinstance(page, FirstRunPage)
    for name, text in (
        ("firstRun.desk", "一号店客服部"),
        ("firstRun.name", "王主管"),
        ("firstRun.pin", "2580"),
        ("firstRun.again", "2580"),
    ):
        driver.type(name, text)
    driver.click("firstRun.ok")


def add_people(driver: Driver) -> None:
    driver.window.go("settings", "people")
    for name, role in (("客服07", Role.AGENT), ("客服12", Role.AGENT), ("李组长", Role.LEAD)):
        driver.type("people.name", name)
        box = driver.find("people.new_role", QComboBox)
        box.setCurrentIndex(box.findData(role))
        driver.click("people.add")
    assert [person.name for person in driver.desk.staff.people()] == [
        "王主管",
        "客服07",
        "客服12",
        "李组长",
    ]


def look_up_a_rule(driver: Driver) -> None:
    driver.keys("Ctrl+2")
    driver.type("handbook.search", "投诉多久要解决")
    results = driver.find("handbook.results")
    driver.qtbot.waitUntil(lambda: "时限" in str(results.model().index(0, 0).data()))
    QTest.keyClick(driver.find("handbook.search"), Qt.Key.Key_Return)
    reader = driver.find("handbook.reader")
    driver.qtbot.waitUntil(lambda: "48 小时" in reader.toPlainText())


def register(driver: Driver) -> str:
    driver.keys("Ctrl+N")
    driver.type("intake.customer", "王女士")
    driver.type("intake.order", "990575273604307329")
    driver.type("intake.what", "烧水壶漏电冒烟,孩子手被烫伤,你们不处理我就打12315")
    proposal = driver.find("intake.proposal")
    driver.qtbot.waitUntil(proposal.isVisible)
    driver.click("intake.save")
    page = driver.desk.complaints.open_rows()
    assert len(page) == 1
    assert page[0].is_flagged
    assert not any(d.isVisible() for d in driver.window.findChildren(QDialog, "intake"))
    return str(page[0].number)


def sign_the_handover(driver: Driver, number: str) -> int:
    driver.keys("Ctrl+Shift+H")
    items = driver.find("handover.items")
    driver.qtbot.waitUntil(lambda: items.model().rowCount() > 0)
    driver.click("handover.sign")
    driver.type("handover.summary", "早班平稳,只有一件严重投诉要跟紧")
    driver.click("handover.signNow")
    sheets = driver.desk.handover.sheets()
    assert sheets[0].signed_by == "客服07"
    card = driver.desk.handover.sheet(sheets[0].id)
    assert number in [item.complaint for item in card.items]
    return int(card.id)


def accept_on_today(driver: Driver, sheet: int) -> None:
    driver.keys("Ctrl+1")
    handed = driver.find("today.handed")
    while True:
        driver.qtbot.waitUntil(lambda: driver.find("today.accept").isEnabled())
        left = handed.model().rowCount()
        driver.type("today.restate", "先打电话问伤情,再安排取件检测")
        driver.click("today.accept")
        if left == 1:
            break
        driver.qtbot.waitUntil(lambda n=left: handed.model().rowCount() < n)
    card = driver.desk.handover.sheet(sheet)
    assert all(not item.is_pending for item in card.items)


def test_from_founding_the_desk_to_closing_its_first_case(driver: Driver) -> None:
    found_desk(driver)
    add_people(driver)

    driver.turn_of("客服07")
    driver.window.inside.deeds.start_shift()  # type: ignore[union-attr]
    look_up_a_rule(driver)
    number = register(driver)

    driver.turn_of("李组长")
    banner = driver.find("alerts.banner")
    assert number in banner.accessibleName()
    driver.click("alerts.acknowledge")
    assert driver.card(number).flag_state == "acknowledged"

    driver.turn_of("客服07")
    driver.window.go("complaints", number)
    driver.click("complaint.accept")
    assert driver.card(number).owner == "客服07"
    driver.clock.advance(hours=6)
    sheet = sign_the_handover(driver, number)

    driver.turn_of("客服12")
    driver.window.inside.deeds.start_shift()  # type: ignore[union-attr]
    accept_on_today(driver, sheet)
    assert driver.card(number).owner == "客服12"

    driver.window.go("complaints", number)
    driver.find("complaint.kind.reply").click()  # type: ignore[attr-defined]
    driver.type("complaint.composer", "您和孩子先看医生,费用凭票据我们承担,今天就派人取件检测。")
    driver.click("complaint.send")
    driver.find("complaint.kind.resolve").click()  # type: ignore[attr-defined]
    driver.type("complaint.composer", "全额退款,医疗费凭票赔付,该批次已下架送检。")
    driver.click("complaint.send")
    assert driver.card(number).status is Status.ANSWERED

    driver.turn_of("李组长")
    driver.window.go("complaints", number)
    close(driver)
    card = driver.card(number)
    assert card.status is Status.CLOSED
    assert card.timeline[0].author == "客服07"
    today = driver.desk.today.board(driver.window.session.actor)
    assert not today.alerts
    assert driver.desk.handover.verify(sheet).is_genuine


def close(driver: Driver) -> None:
    """A serious case whose first answer came late asks the lead why before it is closed."""
    if driver.card(driver.desk.complaints.open_rows()[0].number).needs_breach_reason:
        driver.click("complaint.explain_breach")
        form = driver.find("complaint.form")
        for text in form.findChildren(QPlainTextEdit):
            text.setPlainText("交接时没有先打电话")
        for line in form.findChildren(QLineEdit):
            line.setText("交接时没有先打电话")
        driver.click("complaint.form.confirm")
    driver.click("complaint.close")
    driver.click("complaint.form.confirm")
