"""A small laptop, or one at 150 and 200 %: all can be read and reached, in the longer language.

At 200 % a screen of 1280 × 800 holds 640 × 400 points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from deskcs.actor import OWNER
from deskcs.clock import FixedClock
from deskcs.complaints.intake import ComplaintIntake
from deskcs.desk import Desk
from deskcs.qt import language
from deskcs.qt.screens import fitted
from deskcs.qt.theme import Theme
from deskcs.shell.dressing import speak
from deskcs.shell.settings.panel import Panel
from deskcs.shell.window import MainWindow

from .cuts import cuts

SCREENS = {"200 %": QSize(640, 400), "150 %": QSize(853, 533), "small": QSize(1024, 700)}
SCROLL_BAR = 10
PLACES = (
    *(("today", ""), ("handbook", "complaint-deadlines"), ("complaints", "view:open")),
    *(("handover", part) for part in ("sheets", "calendar", "log", "feedback", "roster")),
    *(("settings", part) for part in ("general", "lists", "people", "data", "checkup", "about")),
)


@pytest.fixture(params=SCREENS)
def room(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> QSize:
    """Windows find a screen of this size; without a display there is none of itself."""
    size = SCREENS[request.param]

    def fitted_to_screen(_window: QWidget, width: int, height: int) -> QSize:
        return fitted(QSize(width, height), size)

    for user in ("shell.window", "shell.narrow", "complaints.ui.intake"):
        monkeypatch.setattr(f"deskcs.{user}.fitted_to_screen", fitted_to_screen)
    return size


@pytest.fixture
def english(qapp: Any) -> Iterator[None]:
    """English in the fonts and spaces that people see: without them everything is smaller."""
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    speak("en")
    Theme("light").apply()
    yield
    language.install("zh_CN")
    qapp.setStyleSheet("")  # as the theme does: from one sheet to another Qt may crash
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def window(
    english: None, room: QSize, enter: Callable[..., MainWindow], other_desk: Desk
) -> MainWindow:
    """A lead at work: a shift that has begun, cases, a serious one that nobody has noticed."""
    lead = other_desk.staff.actor_named("李组长")
    for what in ("颜色和图片不一样", "烧水壶漏电冒烟，孩子手被烫伤"):
        other_desk.complaints.register(lead, ComplaintIntake(customer="王女士", what=what))
    other_desk.handover.start_shift(lead)
    other_desk.handover.draft(lead)
    window = enter("李组长")
    window.resize(fitted(QSize(1280, 800), room))
    return window


def settle() -> None:
    """Let layouts come to rest: each may ask the one around it again."""
    for _ in range(12):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def page_of(window: MainWindow) -> Any:
    assert window.inside is not None
    assert window.inside.pages is not None
    return window.inside.pages.page


def test_what_is_cut_is_found(qtbot: Any) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    button, line = QPushButton("Open the sheet", holder), QLabel("On duty", holder)
    button.setGeometry(0, 0, 20, 30)
    line.setGeometry(380, 0, 60, 30)
    holder.resize(400, 100)
    holder.show()
    assert [words.split(":")[0] for words in cuts(holder)] == [
        "QPushButton “Open the sheet”",
        "QLabel “On duty”",
    ]


def test_nothing_is_cut_on_any_page(window: MainWindow) -> None:
    found = {}
    for page, part in PLACES:
        window.go(page, part)
        settle()
        if there := cuts(window):
            found[f"{page} {part}"] = there
    assert found == {}


def test_no_page_scrolls_sideways(window: MainWindow) -> None:
    found = {}
    for page, part in PLACES:
        window.go(page, part)
        settle()
        needed = page_of(window).minimumSizeHint().width()
        room = window.width() - window.frame.rail.width() - SCROLL_BAR
        if needed > room:
            found[f"{page} {part}"] = needed - room
        for area in page_of(window).findChildren(Panel):
            if area.isVisible() and area.horizontalScrollBar().maximum():
                found[f"{page} {part}"] = area.horizontalScrollBar().maximum()
    assert found == {}


def test_the_first_run_can_be_read_and_says_in_sight_what_is_wrong(
    english: None, room: QSize, make_window: Callable[..., MainWindow]
) -> None:
    window = make_window()
    window.resize(fitted(QSize(1280, 800), room))
    settle()
    assert cuts(window) == []
    for label in window.findChildren(QLabel):
        if label.wordWrap() and label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    page: Any = window.frame.body.currentWidget()
    page.pin.setText("1234")
    page.again.setText("4321")
    page.ok.click()
    settle()
    shown = page.message.visibleRegion().boundingRect()
    assert shown.height() == page.message.height()


def test_rail_bar_and_banner_stay_in_sight_and_the_rail_whole(window: MainWindow) -> None:
    frame = window.frame
    for page, part in PLACES:
        window.go(page, part)
        settle()
        for fixed in (frame.rail, frame.bar, frame.banner.open):
            assert fixed.isVisible()
            place = QRect(fixed.mapTo(window, QPoint(0, 0)), fixed.size())
            assert window.rect().contains(place), (page, fixed.objectName())


def test_that_the_database_is_held_elsewhere_is_said_in_the_room_there_is(
    window: MainWindow,
) -> None:
    settle()
    size, bar = window.size(), window.frame.bar
    bar.set_waiting(True)
    settle()
    assert (window.size(), cuts(window)) == (size, [])
    assert bar.status.isVisible()
    assert bar.status.toolTip() != "", "the whole is told where there is room for a word only"


def test_a_case_and_each_question_about_it_can_be_read_and_reached(
    window: MainWindow, other_desk: Desk
) -> None:
    number = next(row.number for row in other_desk.complaints.open_rows() if not row.is_flagged)
    window.go("complaints", number)
    pane = page_of(window).pane
    found = {}
    for move in ("plan_follow_up", "record_call", "remedy", "explain_breach", "escalate"):
        pane.ask(move)
        settle()
        if there := cuts(window):
            found[move] = there
        field = window.focusWidget()
        assert field is not None
        assert pane.form.isAncestorOf(field), move
        assert field.visibleRegion().boundingRect().height() >= 20, f"{move}: not in sight"
        pane.form.cancel()
        settle()
        assert pane.composer.isVisible()
    assert found == {}


def test_the_intake_fits_and_all_its_fields_come_into_sight(window: MainWindow, qtbot: Any) -> None:
    window.go("complaints")
    page = page_of(window)
    page.new_item()
    form = page.taking.dialog
    settle()
    wanted = fitted(QSize(940, 640), QSize(window.width(), window.height() + 32))
    assert form.width() <= wanted.width()
    assert form.height() <= wanted.height()
    form.form.what.setPlainText("烧水壶漏电冒烟，孩子手被烫伤，今天不给说法就打12315")
    said = form.findChild(QWidget, "intake.proposal")
    qtbot.waitUntil(lambda: said.findChild(QPushButton, "intake.article") is not None)
    settle()
    assert said.isVisible()
    assert cuts(form) == []
    for field in (form.form.flagged, form.form.customer, form.form.what):
        field.setFocus()
        settle()
        assert field.visibleRegion().boundingRect().height() >= 14, field.objectName()
    assert form.save.visibleRegion().boundingRect().size() == form.save.size()


def test_all_keys_can_be_read_by_scrolling(window: MainWindow) -> None:
    assert window.inside is not None
    window.inside.moves.open_keys()
    settle()
    keys = window.inside.keys
    assert window.frame.rect().contains(keys.geometry())
    assert cuts(keys) == []
    bar = keys.findChild(QScrollArea).verticalScrollBar()
    for _ in range(40):
        QTest.keyClick(keys, Qt.Key.Key_Down)
    assert bar.value() == bar.maximum()


def test_the_narrow_window_keeps_the_words_of_the_banner(window: MainWindow) -> None:
    assert window.inside is not None
    window.inside.moves.toggle_narrow()
    window.resize(360, window.height())
    settle()
    assert window.frame.banner.isVisible()
    assert cuts(window.frame.banner) == []


def test_a_serious_case_is_acknowledged_from_the_banner_by_keys(
    window: MainWindow, other_desk: Desk, clock: FixedClock
) -> None:
    button = window.frame.banner.findChild(QPushButton, "alerts.acknowledge")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    (flagged,) = [row for row in other_desk.complaints.open_rows() if row.is_flagged]
    assert other_desk.complaints.card(OWNER, flagged.number).flag_state == "acknowledged"


def test_every_line_above_a_sheet_is_read_whole(window: MainWindow, other_desk: Desk) -> None:
    log, staff = other_desk.handover, other_desk.staff
    lead, agent = staff.actor_named("李组长"), staff.actor_named("客服07")
    for row in other_desk.complaints.flagged_unacknowledged():
        other_desk.complaints.acknowledge(lead, row.number)
    sheet = log.sign(lead, log.draft(lead).id)
    log.accept_all(agent, sheet.id)
    window.go("handover", str(sheet.id))
    settle()
    head = page_of(window).sheets.view.head
    lines = [label for label in head.findChildren(QLabel) if label.wordWrap()]
    assert any("Accepted by" in label.text() for label in lines)
    for label in lines:
        assert label.height() >= label.heightForWidth(label.width()), label.text()
