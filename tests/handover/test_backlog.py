"""More open cases than a sheet can list: none that matters is pushed off it, and it says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from deskcs.handover.backlog import UNLISTED
from deskcs.handover.rule_file import LoadedRules, load_rules
from deskcs.handover.service import HandoverService
from deskcs.handover.sheet_shapes import SheetCard

from .conftest import MORNING, SHANGHAI, Log

MOST = 4


@pytest.fixture
def small(log: Log) -> Log:
    """A log whose sheets list four cases."""
    rules = LoadedRules(replace(load_rules().rules, most_cases=MOST))
    log.handover = HandoverService(
        log.store, log.clock, log.complaints, log.staff, SHANGHAI, loaded=rules
    )
    return log


def old_cases(log: Log, count: int) -> list[str]:
    """Register cases that were due long ago, as an imported file brings them."""
    return [
        log.register(received_at=MORNING - timedelta(days=60, hours=number)).number
        for number in range(count)
    ]


def cases_on(sheet: SheetCard) -> set[str]:
    return {item.complaint for item in sheet.items if item.complaint}


def more_line(sheet: SheetCard) -> list[str]:
    return [item.text for item in sheet.items if item.source == UNLISTED]


def test_serious_cases_and_those_in_hand_stand_on_the_sheet_before_older_ones(small: Log) -> None:
    old_cases(small, 6)
    serious = small.register("插上电就冒烟漏电")
    small.complaints.acknowledge(small.lead, serious.number)
    mine = small.register("颜色不对")
    small.complaints.accept(small.day, mine.number)
    sheet = small.handover.draft(small.day)
    assert {serious.number, mine.number} < cases_on(sheet)
    assert len(cases_on(sheet)) == MOST
    assert "8 件" in more_line(sheet)[0]


def test_a_sheet_that_lists_all_open_cases_does_not_speak_of_others(small: Log) -> None:
    listed = old_cases(small, MOST)
    sheet = small.handover.draft(small.day)
    assert cases_on(sheet) == set(listed)
    assert more_line(sheet) == []


def test_what_stands_on_a_draft_is_not_pushed_off_it_as_if_it_were_settled(small: Log) -> None:
    listed = old_cases(small, MOST)
    small.handover.draft(small.day)
    serious = small.register("插上电就冒烟漏电")
    sheet = small.handover.draft(small.day)
    assert cases_on(sheet) == {*listed, serious.number}
    assert sheet.removed == ()


def test_what_was_handed_over_stays_on_the_next_sheet_until_it_is_settled(small: Log) -> None:
    listed = old_cases(small, MOST)
    sheet = small.signed()
    assert cases_on(sheet) == set(listed)
    small.handover.accept_all(small.evening, sheet.id)
    newer = [small.register(f"漏电冒烟 {number}").number for number in range(MOST)]
    small.clock.advance(hours=8)
    following = small.signed(small.evening)
    assert cases_on(following) == {*listed, *newer}
    assert "8 件" in more_line(following)[0]


def test_the_line_goes_when_the_backlog_is_worked_off(small: Log) -> None:
    listed = old_cases(small, MOST + 1)
    assert more_line(small.handover.draft(small.day))
    small.complaints.invalidate(small.lead, listed[0], "重复登记")
    assert more_line(small.handover.draft(small.day)) == []
