"""What a lead should look at stands beside the calendar and opens where it belongs."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from deskcs.handover.item_shapes import ItemInput
from deskcs.handover.ui.words import state_words


def titles(screen: Any) -> list[str]:
    model = screen.page.calendar.lead.cards.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def leave_unsigned(log: Any, text: str) -> int:
    log.handover.start_shift(log.day)
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput(text))
    log.clock.set(sheet.planned_end + timedelta(minutes=10))
    log.handover.watch_handovers()
    return int(sheet.id)


def test_a_lead_sees_unsigned_late_and_often_carried_and_an_agent_does_not(screen: Any) -> None:
    log = screen.log
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput("打印机缺纸"))
    log.handover.sign(log.day, sheet.id)
    for actor in (log.evening, log.day, log.evening):
        log.clock.advance(hours=8)
        log.signed(actor)
    log.clock.advance(days=1)
    log.handover.watch_handovers()
    log.clock.set(log.clock.now().replace(hour=1))
    unsigned = leave_unsigned(log, "钥匙少一把")
    screen.press("handover.part.calendar")
    assert not screen.page.calendar.lead.isVisible()
    screen.sit_down(log.lead)
    panel = screen.page.calendar.lead
    assert panel.isVisible()
    shown = titles(screen)
    assert shown[0] == "没有签字"
    assert "一再结转" in shown
    assert "打印机缺纸" in shown
    panel.cards.choose(unsigned)
    panel.cards.view.activated.emit(panel.cards.view.currentIndex())
    assert screen.sheet.id == unsigned
    assert screen.page.sheets.isVisible()


def test_an_item_opens_within_its_sheet(screen: Any) -> None:
    log = screen.log
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput("别的事"))
    log.handover.add_item(log.day, sheet.id, ItemInput("打印机缺纸"))
    log.handover.sign(log.day, sheet.id)
    for actor in (log.evening, log.day, log.evening):
        log.clock.advance(hours=8)
        log.signed(actor)
    screen.sit_down(log.lead)
    screen.press("handover.part.calendar")
    panel = screen.page.calendar.lead
    view = panel.cards.view
    place = titles(screen).index("打印机缺纸")
    view.activated.emit(panel.cards.model.index(place, 0))
    assert screen.view.current.text == "打印机缺纸"


def test_it_goes_as_soon_as_the_sheet_is_reviewed_and_taken(screen: Any) -> None:
    log = screen.log
    sheet = leave_unsigned(log, "钥匙少一把")
    screen.sit_down(log.lead)
    screen.press("handover.part.calendar")
    assert screen.page.calendar.lead.isVisible()
    log.handover.review_sheet(log.lead, sheet)
    assert not screen.page.calendar.lead.isVisible()


def test_a_sheet_not_taken_in_time_says_so_in_the_list_and_in_its_head(screen: Any) -> None:
    log = screen.log
    log.register()
    sheet = log.signed()
    screen.page.open(str(sheet.id))
    log.clock.set(sheet.planned_end + timedelta(minutes=15))
    log.handover.watch_handovers()
    [row] = screen.page.sheets.list.model.sheets
    assert screen.view.head._state.text() == state_words(row) == "超时未接"
    log.handover.accept_all(log.evening, sheet.id)
    [row] = screen.page.sheets.list.model.sheets
    assert screen.view.head._state.text() == state_words(row) == "已接班"
