"""Whoever must act hears of it on every page, without a click, once."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskcs.clock import FixedClock
from deskcs.complaints.intake import ComplaintIntake
from deskcs.desk import Desk
from deskcs.handover.item_shapes import ItemInput
from deskcs.shell.window import MainWindow

FIRE = "烧水壶漏电冒烟,孩子手被烫伤"


def register(desk: Desk, what: str, name: str = "客服07") -> str:
    agent = desk.staff.actor_named(name)
    card = desk.complaints.register(agent, ComplaintIntake(customer="王女士", what=what))
    return card.number


def bell(window: MainWindow) -> str:
    return window.frame.bar.alerts.text()


def test_a_serious_case_taken_down_elsewhere_reaches_the_lead_on_any_page(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("李组长")
    window.go("handbook")
    inside = window.inside
    assert inside is not None
    inside.watch._on_elsewhere_due()
    number = register(other_desk, FIRE)
    inside.watch._on_elsewhere_due()
    assert bell(window) == "1"
    assert window.frame.banner.isVisible()
    assert number in window.frame.banner.words.text()
    assert window.frame.banner.acknowledge.isVisible()


def test_the_banner_ends_in_an_ellipsis_where_it_is_narrow_and_says_how_many_more(
    enter: Callable[..., MainWindow], other_desk: Desk, qtbot: Any
) -> None:
    window = enter("李组长")
    inside = window.inside
    assert inside is not None
    for _ in range(3):
        register(other_desk, FIRE * 4)
        inside.watch._on_elsewhere_due()
    banner = window.frame.banner
    qtbot.waitUntil(lambda: "…" in banner.words.text())
    assert banner.words.fontMetrics().horizontalAdvance(banner.words.text()) <= banner.words.width()
    assert "另有 2 条" in banner.more.text()
    assert banner.more.width() >= banner.more.sizeHint().width()
    assert FIRE in banner.accessibleName()


def test_taking_notice_clears_banner_and_bell(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("李组长")
    number = register(other_desk, FIRE)
    assert window.inside is not None
    window.inside.alerts.look()
    window.frame.banner.acknowledge.click()
    assert not window.frame.banner.isVisible()
    assert bell(window) == ""
    card = other_desk.complaints.card(other_desk.staff.actor_named("李组长"), number)
    assert card.flag_state == "acknowledged"


def test_an_agent_is_not_asked_to_take_notice(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("客服12")
    register(other_desk, FIRE)
    assert window.inside is not None
    window.inside.alerts.look()
    assert bell(window) == ""
    assert not window.frame.banner.isVisible()


def test_a_due_time_that_passes_is_told_without_a_click(
    enter: Callable[..., MainWindow], other_desk: Desk, clock: FixedClock
) -> None:
    number = register(other_desk, "颜色和图片不一样")
    agent = other_desk.staff.actor_named("客服07")
    other_desk.complaints.accept(agent, number)
    window = enter("客服07")
    assert bell(window) == ""
    clock.advance(hours=12, minutes=1)
    assert window.inside is not None
    window.inside.watch.look_due.emit()
    assert bell(window) == "1"
    assert number in window.frame.banner.words.text()


def test_what_came_while_nobody_was_here_is_told_once_at_the_start(
    enter: Callable[..., MainWindow], other_desk: Desk, clock: FixedClock
) -> None:
    for what in ("颜色和图片不一样", "快递三天没动"):
        register(other_desk, what)
    clock.advance(hours=13)
    window = enter("李组长")
    assert bell(window) == "2"
    assert not window.frame.banner.isVisible()


def test_several_levels_of_a_case_are_one_line_and_ticked_off_together(
    enter: Callable[..., MainWindow], other_desk: Desk, clock: FixedClock
) -> None:
    register(other_desk, "颜色和图片不一样")
    clock.advance(days=4)
    window = enter("王主管")
    inside = window.inside
    assert inside is not None
    inside.moves.open_alerts()
    assert inside.alert_list.list.model().rowCount() == 1
    inside.alert_list.all_seen.click()
    assert bell(window) == ""


def test_opening_an_alert_shows_the_case_and_ticks_it_off(
    enter: Callable[..., MainWindow], other_desk: Desk, clock: FixedClock
) -> None:
    register(other_desk, "颜色和图片不一样")
    clock.advance(hours=13)
    window = enter("李组长")
    inside = window.inside
    assert inside is not None
    inside.moves.open_alerts()
    inside.alert_list.list.clicked.emit(inside.alert_list.list.model().index(0, 0))
    assert inside.pages is not None
    assert inside.pages.name == "complaints"
    assert bell(window) == ""


def test_the_list_of_alerts_goes_when_one_goes_on_and_tells_of_today_by_the_time(
    enter: Callable[..., MainWindow], other_desk: Desk, qtbot: Any
) -> None:
    window = enter("李组长")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    register(other_desk, FIRE)
    inside = window.inside
    assert inside is not None
    inside.alerts.look()
    inside.alert_list.toggle()
    model = inside.alert_list.list.model()
    assert re.fullmatch(r"\d\d:\d\d", model.row_at(model.index(0, 0)).aside)  # type: ignore[attr-defined]
    assert inside.alert_list.isVisible()
    window.go("complaints")
    assert not inside.alert_list.isVisible(), "it does not lie over the page one went to"
    inside.alert_list.toggle()
    QTest.keyClick(inside.alert_list.list, Qt.Key.Key_Escape)
    assert not inside.alert_list.isVisible()
    assert inside.pages is not None
    assert inside.pages.page is not None
    assert inside.pages.page.isAncestorOf(window.focusWidget())


def test_a_serious_case_hangs_there_until_somebody_has_taken_notice(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("李组长")
    number = register(other_desk, FIRE)
    inside = window.inside
    assert inside is not None
    inside.alerts.look()
    inside.moves.open_alerts()
    inside.alert_list.all_seen.click()
    assert bell(window) == "1", "looking is not taking notice"
    window.frame.banner.open.click()
    assert bell(window) == "1"
    other_desk.complaints.acknowledge(other_desk.staff.actor_named("王主管"), number)
    inside.watch._on_elsewhere_due()
    assert bell(window) == "", "whoever did it, wherever"


def test_what_is_late_by_hours_is_listed_and_disturbs_nobody(
    enter: Callable[..., MainWindow], other_desk: Desk, clock: FixedClock
) -> None:
    number = register(other_desk, "颜色和图片不一样")
    other_desk.complaints.accept(other_desk.staff.actor_named("客服07"), number)
    clock.advance(hours=13)
    window = enter("王主管")
    inside = window.inside
    assert inside is not None
    inside.alerts.see([notice.id for notice in other_desk.complaints.notices_of(number)])
    told: list[object] = []
    inside.alerts.announced.connect(told.append)
    clock.advance(hours=6)
    inside.alerts.look()
    assert told == []
    assert bell(window) == "1"
    inside.moves.open_alerts()
    inside.alert_list.list.clicked.emit(inside.alert_list.list.model().index(0, 0))
    assert inside.pages is not None
    assert inside.pages.name == "complaints"
    assert bell(window) == ""


def test_a_lead_off_duty_hears_when_the_one_on_duty_goes(
    enter: Callable[..., MainWindow], other_desk: Desk, clock: FixedClock
) -> None:
    lead = other_desk.staff.actor_named("李组长")
    other_desk.handover.start_shift(lead)
    register(other_desk, "颜色和图片不一样")
    window = enter("王主管")
    inside = window.inside
    assert inside is not None
    clock.advance(minutes=31)
    inside.alerts.look()
    assert bell(window) == "", "the lead on duty has it"
    inside.watch._on_elsewhere_due()
    other_desk.handover.end_shift(lead)
    inside.watch._on_elsewhere_due()
    assert bell(window) == "1"


def test_nothing_is_told_twice(
    enter: Callable[..., MainWindow], other_desk: Desk, clock: FixedClock
) -> None:
    window = enter("李组长")
    register(other_desk, FIRE)
    inside = window.inside
    assert inside is not None
    told: list[object] = []
    inside.alerts.announced.connect(told.append)
    for _ in range(5):
        inside.alerts.look()
        clock.advance(seconds=int(timedelta(seconds=20).total_seconds()))
    assert len(told) == 1


def leave_unsigned(desk: Desk, clock: FixedClock) -> int:
    """Let the shift of 客服07 end with an item on its draft that nobody signs."""
    agent = desk.staff.actor_named("客服07")
    desk.handover.start_shift(agent)
    sheet = desk.handover.draft(agent)
    desk.handover.add_item(agent, sheet.id, ItemInput("钥匙少一把"))
    clock.set(sheet.planned_end + timedelta(minutes=10))
    return sheet.id


def test_a_sheet_nobody_signed_is_told_to_the_lead_once_and_opens(
    enter: Callable[..., MainWindow], other_desk: Desk, clock: FixedClock
) -> None:
    window = enter("李组长")
    inside = window.inside
    assert inside is not None
    told: list[object] = []
    inside.alerts.announced.connect(told.append)
    sheet = leave_unsigned(other_desk, clock)
    inside.watch.look_at_handovers()
    inside.watch.look_at_handovers()
    assert bell(window) == "1"
    assert len(told) == 1
    assert "没签字" in window.frame.banner.words.text()
    assert not window.frame.banner.acknowledge.isVisible()
    inside.moves.open_alerts()
    inside.alert_list.list.clicked.emit(inside.alert_list.list.model().index(0, 0))
    assert inside.pages is not None
    assert inside.pages.name == "handover"
    page: Any = inside.pages.page
    assert page.sheets.view.sheet.id == sheet
    assert bell(window) == ""
    inside.alerts.look()
    assert bell(window) == "", "ticked off: it does not come back by itself"


def test_a_sheet_nobody_took_is_told_again_until_somebody_takes_it(
    enter: Callable[..., MainWindow], other_desk: Desk, clock: FixedClock
) -> None:
    window = enter("李组长")
    assert window.inside is not None
    sheet = leave_unsigned(other_desk, clock)
    window.inside.watch.look_at_handovers()
    window.inside.alerts.see([f"unsigned:{sheet}"])
    assert bell(window) == ""
    clock.advance(minutes=15)
    window.inside.watch.look_at_handovers()
    assert bell(window) == "1"
    assert "没人接" in window.frame.banner.words.text()
    other_desk.handover.accept_all(other_desk.staff.actor_named("客服12"), sheet)
    window.inside.alerts.look()
    assert bell(window) == ""
    assert not window.frame.banner.isVisible()


def test_an_agent_is_not_told_of_sheets(
    enter: Callable[..., MainWindow], other_desk: Desk, clock: FixedClock
) -> None:
    window = enter("客服12")
    leave_unsigned(other_desk, clock)
    assert window.inside is not None
    window.inside.watch.look_at_handovers()
    window.inside.alerts.look()
    assert bell(window) == ""
