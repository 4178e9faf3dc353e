"""The shift follows its person through the window: what is left, what waits, what is to write."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from deskcs.clock import FixedClock
from deskcs.desk import Desk
from deskcs.handover.item_shapes import ItemInput
from deskcs.shell.window import MainWindow

# 2026-11-22 is a Sunday: 早班 lasts from 8:30 to 16:00, 晚班 from 16:00 to 24:00.
SUNDAY = date(2026, 11, 22)


def chip(window: MainWindow) -> str:
    return window.frame.bar.person.text()


def pass_time(window: MainWindow, clock: FixedClock, **span: int) -> None:
    clock.advance(**span)
    assert window.inside is not None
    window.inside.watch.minute_passed.emit()


def page_of(window: MainWindow) -> Any:
    assert window.inside is not None
    assert window.inside.pages is not None
    return window.inside.pages.page


def page_name(window: MainWindow) -> str:
    assert window.inside is not None
    assert window.inside.pages is not None
    return window.inside.pages.name


def hand_over(desk: Desk, text: str = "钥匙少一把") -> int:
    agent = desk.staff.actor_named("客服12")
    sheet = desk.handover.draft(agent)
    desk.handover.add_item(agent, sheet.id, ItemInput(text))
    return desk.handover.sign(agent, sheet.id, "平稳").id


def test_the_chip_counts_the_shift_down_and_turns_amber_and_red(
    enter: Callable[..., MainWindow], other_desk: Desk, clock: FixedClock
) -> None:
    window = enter("客服07")
    window.go("complaints")
    assert window.inside is not None
    window.inside.deeds.start_shift()
    person = window.frame.bar.person
    assert chip(window) == "早班 剩 6:30 · 客服07"
    assert not person.property("tone")
    pass_time(window, clock, hours=6, minutes=1)
    assert chip(window) == "早班 剩 0:29 · 客服07"
    assert person.property("tone") == "warn"
    pass_time(window, clock, minutes=34)
    assert chip(window) == "早班 已过点 0:05 · 客服07"
    assert person.property("tone") == "danger"


def test_a_shift_begun_on_the_page_or_at_another_desk_shows_as_well(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    window = enter("客服07")
    assert window.inside is not None
    window.inside.watch._on_elsewhere_due()
    other_desk.handover.start_shift(other_desk.staff.actor_named("客服07"))
    window.inside.watch._on_elsewhere_due()
    assert "早班" in chip(window)
    other_desk.handover.start_break(other_desk.staff.actor_named("客服07"))
    window.inside.watch._on_elsewhere_due()
    assert "离开中" in chip(window)


def test_half_an_hour_before_the_end_the_draft_is_ready_and_offered_once(
    enter: Callable[..., MainWindow], other_desk: Desk, clock: FixedClock
) -> None:
    window = enter("客服07")
    assert window.inside is not None
    window.inside.deeds.start_shift()
    window.go("complaints")
    pass_time(window, clock, hours=6)
    message = window.frame.message
    assert page_name(window) == "complaints", "nobody is torn away from a case"
    assert "交接草稿已经备好" in message.words.text()
    assert [row.author for row in other_desk.handover.sheets()] == ["客服07"]
    message.action.click()
    assert page_name(window) == "handover"
    assert page_of(window).sheets.view.sheet.is_draft
    window.go("complaints")
    pass_time(window, clock, minutes=1)
    assert not message.isVisible(), "once"


def test_on_the_dashboard_the_draft_opens_by_itself(
    enter: Callable[..., MainWindow], other_desk: Desk, clock: FixedClock
) -> None:
    window = enter("客服07")
    assert window.inside is not None
    window.inside.deeds.start_shift()
    window.go("today")
    pass_time(window, clock, hours=6)
    assert page_name(window) == "handover"
    assert page_of(window).sheets.view.sheet.is_draft
    assert "交接草稿已经备好" in window.frame.message.words.text()


def test_who_comes_on_duty_reads_first_and_may_go_on_at_once(
    enter: Callable[..., MainWindow], other_desk: Desk
) -> None:
    sheet = hand_over(other_desk)
    window = enter("客服07")
    assert window.inside is not None
    window.inside.deeds.start_shift()
    assert page_name(window) == "handover"
    assert page_of(window).sheets.view.sheet.id == sheet
    window.inside.moves.new_complaint()
    assert page_name(window) == "complaints", "urgent work waits for no handover"


def test_who_is_planned_is_offered_to_begin_and_comes_early_to_the_right_shift(
    enter: Callable[..., MainWindow], other_desk: Desk, clock: FixedClock
) -> None:
    lead = other_desk.staff.actor_named("李组长")
    other_desk.handover.plan(lead, SUNDAY, "晚班", "客服07")
    window = enter("客服07")
    message = window.frame.message
    pass_time(window, clock, hours=5)
    assert not message.isVisible()
    pass_time(window, clock, minutes=45)
    assert "晚班" in message.words.text()
    assert "16:00–24:00" in message.words.text()
    message.action.click()
    assert chip(window).startswith("晚班 剩 8:45")
    pass_time(window, clock, minutes=1)
    assert not message.isVisible()
