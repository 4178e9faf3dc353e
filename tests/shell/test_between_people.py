"""One person leaves the desk and another comes: nothing of the first reaches the second."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from deskcs.clock import FixedClock
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.ui.intake import IntakeDialog
from deskcs.desk import Desk, open_desk
from deskcs.qt.theme import Theme
from deskcs.settings import Settings, load_settings
from deskcs.shell.inside import Inside
from deskcs.shell.window import MainWindow

from .conftest import PIN

# 2026-11-22 is a Sunday: 早班 lasts from 8:30 to 16:00, 晚班 from 16:00 to 24:00.
SUNDAY = date(2026, 11, 22)
FIRE = "烧水壶漏电冒烟，孩子手被烫伤"


@pytest.fixture
def slow_window(
    qtbot: Any, settings: Settings, clock: FixedClock, other_desk: Desk, held_tasks: Any
) -> Iterator[MainWindow]:
    """A window in which answers can be held back."""
    window = MainWindow(settings, Theme("light"), tasks=held_tasks, clock=clock)
    qtbot.addWidget(window)
    window.show()
    window.open_desk()
    yield window
    window.shut_down()


def inside_of(window: MainWindow) -> Inside:
    assert window.inside is not None
    return window.inside


def admit(window: MainWindow, desk: Desk, name: str) -> None:
    inside_of(window).gate.admit(desk.staff.actor_named(name))


def test_alerts_on_their_way_to_one_person_are_not_told_to_the_next(
    slow_window: MainWindow, other_desk: Desk, held_tasks: Any
) -> None:
    window, tasks = slow_window, held_tasks
    admit(window, other_desk, "李组长")
    inside = inside_of(window)
    told: list[Any] = []
    agent = other_desk.staff.actor_named("客服12")
    other_desk.complaints.register(agent, ComplaintIntake(customer="王女士", what=FIRE))
    tasks.held = {"_load"}
    inside.alerts.look()
    tasks.held.add("raise_notices")
    inside.lock()
    inside.alerts.caught_up.connect(told.append)
    admit(window, other_desk, "客服07")
    tasks.let_go("_load")
    assert not told
    assert not inside.alert_list._alerts
    tasks.let_go("raise_notices")
    seen = other_desk.today.alerts(other_desk.staff.actor_named("客服07"))
    assert inside.alert_list._alerts == seen


def test_what_can_be_taken_back_goes_with_who_did_it(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    window.frame.toast.say("已移出“王女士”", lambda: None)
    inside_of(window).lock()
    assert not window.frame.toast.isVisible(), "the lock covers it, and Ctrl+Z with it"


def test_what_was_said_of_one_desk_goes_with_it(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    window.frame.toast.say("已移出“王女士”", lambda: None)
    window.frame.message.show_note("您排在早班")
    window.reopen(window.settings)
    assert not window.frame.toast.isVisible()
    assert not window.frame.message.isVisible()


def test_nobody_begins_a_shift_for_who_has_locked_the_window(
    enter: Callable[..., MainWindow], other_desk: Desk, clock: FixedClock
) -> None:
    lead = other_desk.staff.actor_named("李组长")
    other_desk.handover.plan(lead, SUNDAY, "晚班", "客服07")
    window = enter("客服07")
    inside_of(window).lock()
    clock.advance(hours=6)
    inside_of(window).watch.minute_passed.emit()
    assert not window.frame.message.isVisible()
    admit(window, other_desk, "客服07")
    assert "晚班" in window.frame.message.words.text(), "it is offered to who is back"


def test_who_was_away_when_the_handover_was_due_hears_of_it_on_coming_back(
    enter: Callable[..., MainWindow], other_desk: Desk, clock: FixedClock
) -> None:
    window = enter("客服07")
    inside_of(window).deeds.start_shift()
    window.go("complaints")
    inside_of(window).lock()
    clock.advance(hours=6)
    inside_of(window).watch.minute_passed.emit()
    admit(window, other_desk, "客服07")
    assert "交接草稿已经备好" in window.frame.message.words.text()


def test_who_has_just_founded_the_desk_is_locked_when_idle(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window()
    inside = inside_of(window)
    page: Any = window.frame.body.currentWidget()
    page.desk.setText("一号店")
    page.name.setText("王主管")
    page.pin.setText(PIN)
    page.again.setText(PIN)
    page.ok.click()
    assert inside.gate.is_open
    inside.idle.idle.emit()
    assert not inside.gate.is_open


def test_a_desk_that_was_founded_elsewhere_is_not_entered_without_a_name(
    make_window: Callable[..., MainWindow], settings: Settings, clock: FixedClock
) -> None:
    window = make_window()
    other = open_desk(settings, clock=clock)
    other.staff.found_desk("一号店", "王主管", "", PIN)
    other.close()
    page: Any = window.frame.body.currentWidget()
    page.skip.click()
    assert not inside_of(window).gate.is_open
    page = window.frame.body.currentWidget()
    assert page.objectName() == "signIn"


def test_a_pin_that_was_set_meanwhile_counts_when_idle(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("客服07")
    boss = other_desk.staff.actor_named("王主管")
    other_desk.staff.set_pin(boss, "客服07", PIN)
    inside_of(window).idle.idle.emit()
    assert not inside_of(window).gate.is_open


def test_settings_changed_since_the_start_stay_when_a_backup_is_restored(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    window.go("settings", "general")
    assert inside_of(window).pages is not None
    page: Any = inside_of(window).pages.page  # type: ignore[union-attr]
    page.general.changed.emit({"zone": "UTC"})
    assert window.settings.zone == "UTC"
    page.data.copy.click()
    page.data.restore.click()
    page.data.message.action.click()
    assert window.settings.zone == "UTC"


def test_another_time_zone_holds_at_once_for_shifts_alerts_and_commands(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("李组长")
    inside = inside_of(window)
    agent = other_desk.staff.actor_named("客服07")
    other_desk.complaints.register(agent, ComplaintIntake(customer="王女士", what=FIRE))
    inside.alerts.look()
    window.go("settings", "general")
    page: Any = inside.pages.page  # type: ignore[union-attr]
    page.data.copy.click()
    page.general.zone.setCurrentText("America/New_York")
    page.general.zone.activated.emit(0)
    row = inside.alert_list.list.model().row_at(inside.alert_list.list.model().index(0, 0))  # type: ignore[attr-defined]
    assert row.aside == "20:30"
    assert page.data.list.item(0).text().startswith("2026-11-21 20:30")
    inside.deeds.start_shift()
    assert window.frame.toast.accessibleName() == "晚班开始当班，到 00:00"
    number = inside.opened.desk.complaints.register(
        agent, ComplaintIntake(customer="李先生", what="少发一件")
    ).number
    assert number.startswith("TS20261121")


def test_a_change_of_language_does_not_open_a_window_that_was_locked_meanwhile(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("王主管")
    inside_of(window).lock()
    window.rebuild()
    assert not inside_of(window).gate.is_open


def test_the_narrow_window_is_narrow_again_after_the_lock(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("客服07")
    inside = inside_of(window)
    inside.moves.toggle_narrow()
    page = window.frame.body.currentWidget()
    inside.lock()
    assert window.frame.body.currentWidget() is not page
    admit(window, other_desk, "客服07")
    assert window.frame.body.currentWidget() is page


def test_a_narrow_window_leaves_nothing_behind_when_another_file_is_opened(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("客服07")
    inside_of(window).moves.toggle_narrow()
    inside_of(window).moves.toggle_narrow()
    window.reopen(replace(window.settings))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    body: Any = window.frame.body
    names = [body.widget(number).objectName() for number in range(body.count())]
    assert "narrow" not in names


def test_two_looks_changed_at_once_are_both_kept(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("客服07")
    inside_of(window).deeds.choose_theme("dark")
    inside_of(window).deeds.toggle_compact()
    kept = load_settings()
    assert (kept.theme, kept.is_compact) == ("dark", True)
    window.theme.choose("light")


def test_a_complaint_half_taken_down_is_not_on_the_screen_of_the_next(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("客服07")
    inside = inside_of(window)
    inside.moves.new_complaint()
    dialog = intake_on_screen()
    assert dialog is not None
    dialog.form.what.setPlainText("登记到一半")
    inside.lock()
    assert intake_on_screen() is None
    admit(window, other_desk, "客服12")
    assert intake_on_screen() is None
    inside.lock()
    admit(window, other_desk, "客服07")
    inside.moves.new_complaint()
    dialog = intake_on_screen()
    assert dialog is not None
    assert dialog.form.what.toPlainText() == "登记到一半"


def intake_on_screen() -> IntakeDialog | None:
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    return next((widget for widget in shown if isinstance(widget, IntakeDialog)), None)
