"""A lead sees which sheets nobody signed or took, and what is carried on and on."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from deskcs.handover.item_shapes import ItemInput
from deskcs.today.late_sheets import Lateness, SheetAlert
from deskcs.today.ui.alert_words import below_words, level_words, short_words
from deskcs.today.ui.build import build
from deskcs.today.ui.page import TodayPage

from .conftest import Day


def late_sheets(day: Day) -> list[SheetAlert]:
    found = day.desk.today.board(day.lead).alerts
    return [alert for alert in found if isinstance(alert, SheetAlert)]


def leave_unsigned(day: Day, text: str = "钥匙少一把") -> int:
    day.desk.handover.start_shift(day.agent)
    sheet = day.desk.handover.draft(day.agent)
    day.desk.handover.add_item(day.agent, sheet.id, ItemInput(text))
    day.clock.set(sheet.planned_end + timedelta(minutes=10))
    day.desk.handover.watch_handovers()
    return sheet.id


def test_a_sheet_nobody_signed_goes_to_the_lead_until_it_is_reviewed(day: Day) -> None:
    sheet = leave_unsigned(day)
    assert [(a.sheet_id, a.lateness, a.count) for a in late_sheets(day)] == [
        (sheet, Lateness.UNSIGNED, 1)
    ]
    assert day.desk.today.board(day.other).alerts == ()
    day.desk.handover.review_sheet(day.lead, sheet, "已口头交代")
    assert late_sheets(day) == []


def test_unsigned_and_not_taken_is_one_alert_of_the_weightier(day: Day) -> None:
    sheet = leave_unsigned(day)
    day.clock.advance(minutes=15)
    day.desk.handover.watch_handovers()
    found = late_sheets(day)
    assert [(a.sheet_id, a.lateness, len(a.ids)) for a in found] == [(sheet, Lateness.OVERDUE, 2)]
    assert found[0].is_urgent
    assert day.desk.handover.sheet(sheet).code in below_words(found[0])


def test_an_unsigned_sheet_is_told_for_a_week(day: Day) -> None:
    sheet = leave_unsigned(day)
    day.desk.handover.accept_all(day.other, sheet)
    day.clock.advance(days=6)
    assert len(late_sheets(day)) == 1
    day.clock.advance(days=2)
    assert late_sheets(day) == []


def test_what_is_carried_three_times_is_told_with_its_words_but_not_to_passers_by(
    day: Day,
) -> None:
    handover = day.desk.handover
    sheet = handover.draft(day.agent)
    handover.add_item(day.agent, sheet.id, ItemInput("钥匙少一把"))
    handover.sign(day.agent, sheet.id, "平稳")
    for actor in (day.other, day.agent, day.other):
        day.clock.advance(hours=8)
        handover.sign(actor, handover.draft(actor).id, "平稳")
    carried = [a for a in late_sheets(day) if a.lateness is Lateness.CARRIED]
    assert [(a.title, a.count, a.is_urgent) for a in carried] == [("钥匙少一把", 1, False)]
    assert "一再结转" in level_words(carried[0])
    assert "钥匙少一把" in below_words(carried[0])
    assert short_words(carried[0]) == ""


def test_it_stands_on_the_dashboard_and_opens_the_sheet(
    day: Day, around: Any, heard: Any, qtbot: Any
) -> None:
    sheet = leave_unsigned(day)
    around.session.switch(day.lead)
    page = build(day.desk, around)
    assert isinstance(page, TodayPage)
    qtbot.addWidget(page)
    page.show()
    page.shown()
    rows = page.changed.rows
    titles = [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]
    assert titles == ["提醒", "交接没签字"]
    page.changed.list.doubleClicked.emit(rows.index(1, 0))
    assert heard.went == [("handover", str(sheet))]
