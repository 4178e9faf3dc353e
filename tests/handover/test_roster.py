"""Who is planned for which shift, and what it takes to swap."""

from __future__ import annotations

from datetime import date, time

import pytest

from deskcs.actor import Actor
from deskcs.errors import Conflict, Invalid, NotAllowed, NotFound
from deskcs.handover.events import RosterChanged
from deskcs.handover.rules import ShiftTemplate
from deskcs.handover.shifting import windows

from .conftest import SHANGHAI, Log

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


def plan(log: Log, day: date, shift: str, person: str, is_lead: bool = False) -> int:
    week = log.handover.plan(log.lead, day, shift, person, is_lead)
    return max(duty.id for duty in week.duties)


def test_the_grid_shows_the_week_its_times_and_who_is_planned(log: Log) -> None:
    plan(log, MONDAY, "早班", "客服07")
    plan(log, MONDAY, "早班", "李组长", True)
    week = log.handover.roster_week(date(2026, 11, 26))
    assert week.days[0] == "2026-11-23"
    assert week.shifts == ("早班", "晚班")
    first = week.cells[0][0]
    assert first.hours == "08:30–17:00"
    assert [(duty.person, duty.is_lead) for duty in first.duties] == [
        ("李组长", True),
        ("客服07", False),
    ]
    assert week.cells[0][5].hours == "08:30–16:00", "the weekend ends earlier"
    assert week.cells[1][0].hours == "17:00–24:00"
    assert len(log.told(RosterChanged)) == 2


def test_only_leads_plan_and_nobody_twice(log: Log) -> None:
    with pytest.raises(NotAllowed, match="组长"):
        log.handover.plan(log.day, MONDAY, "早班", "客服07")
    plan(log, MONDAY, "早班", "客服07")
    with pytest.raises(Conflict, match="已经排在"):
        plan(log, MONDAY, "早班", "客服07")
    with pytest.raises(Invalid, match="早班、晚班"):
        plan(log, MONDAY, "午夜班", "客服07")
    with pytest.raises(NotFound):
        plan(log, MONDAY, "早班", "没有这个人")


def test_somebody_is_taken_off_and_may_be_planned_again(log: Log) -> None:
    number = plan(log, MONDAY, "早班", "客服07")
    assert log.handover.unplan(log.lead, number).duties == ()
    with pytest.raises(NotFound):
        log.handover.unplan(log.lead, number)
    plan(log, MONDAY, "早班", "客服07")


def test_last_week_is_copied_and_what_is_planned_stays(log: Log) -> None:
    plan(log, MONDAY, "早班", "客服07")
    plan(log, MONDAY, "晚班", "客服12", True)
    plan(log, TUESDAY, "早班", "王主管")
    plan(log, date(2026, 11, 30), "早班", "客服07")
    log.staff.disable(log.boss, "客服12")
    week = log.handover.copy_week(log.lead, MONDAY, date(2026, 12, 2))
    assert [(duty.day, duty.shift_name, duty.person) for duty in week.duties] == [
        ("2026-11-30", "早班", "客服07"),
        ("2026-12-01", "早班", "王主管"),
    ]


def test_a_swap_needs_a_lead_who_takes_no_part(log: Log) -> None:
    mine = plan(log, MONDAY, "早班", "客服07")
    theirs = plan(log, TUESDAY, "晚班", "客服12")
    swap = log.handover.ask_swap(log.day, mine, "客服12", "看病", theirs)
    assert log.handover.open_swaps() == [swap]
    assert log.handover.roster_week(MONDAY).swaps == (swap,)
    with pytest.raises(NotAllowed):
        log.handover.decide_swap(log.evening, swap.id, True)
    done = log.handover.decide_swap(log.lead, swap.id, True, "同意")
    assert (done.state, done.decided_by) == ("approved", "李组长")
    week = log.handover.roster_week(MONDAY)
    assert [(duty.shift_name, duty.day, duty.person) for duty in week.duties] == [
        ("早班", "2026-11-23", "客服12"),
        ("晚班", "2026-11-24", "客服07"),
    ]
    with pytest.raises(Conflict, match="李组长"):
        log.handover.decide_swap(log.boss, swap.id, False)


def test_a_lead_does_not_approve_their_own_swap(log: Log) -> None:
    mine = plan(log, MONDAY, "早班", "李组长", True)
    swap = log.handover.ask_swap(log.lead, mine, "客服12")
    with pytest.raises(NotAllowed, match="另一位"):
        log.handover.decide_swap(log.lead, swap.id, True)
    log.handover.decide_swap(log.boss, swap.id, False, "人手不够")
    assert [duty.person for duty in log.handover.roster_week(MONDAY).duties] == ["李组长"]


def test_nobody_gives_away_the_shift_of_another(log: Log) -> None:
    mine = plan(log, MONDAY, "早班", "客服07")
    with pytest.raises(NotAllowed, match="自己的班"):
        log.handover.ask_swap(log.evening, mine, "客服12")
    swap = log.handover.ask_swap(log.day, mine, "客服12")
    with pytest.raises(Conflict, match="待批准"):
        log.handover.ask_swap(log.day, mine, "王主管")
    assert log.handover.withdraw_swap(log.day, swap.id).state == "withdrawn"


def test_a_swap_that_was_overtaken_is_told(log: Log) -> None:
    mine = plan(log, MONDAY, "早班", "客服07")
    swap = log.handover.ask_swap(log.day, mine, "客服12")
    log.handover.unplan(log.lead, mine)
    with pytest.raises(NotFound):
        log.handover.decide_swap(log.lead, swap.id, True)


def test_who_is_planned_now_leads_if_nobody_else_is_there(log: Log) -> None:
    plan(log, MONDAY, "早班", "客服07", True)
    plan(log, MONDAY, "早班", "客服12")
    planned = log.handover.planned_at()
    assert [(one.shift_name, one.people, one.leads) for one in planned] == [
        ("早班", ("客服07", "客服12"), ("客服07",))
    ]
    assert log.handover.leads_on_duty() == ["客服07"]
    assert log.handover.start_shift(log.day).is_lead
    assert not log.handover.start_shift(log.evening).is_lead
    assert log.handover.leads_on_duty() == ["客服07"]


def test_without_a_roster_whoever_is_a_lead_leads(log: Log) -> None:
    assert not log.handover.start_shift(log.day).is_lead
    assert log.handover.start_shift(log.lead).is_lead
    assert log.handover.leads_on_duty() == ["李组长"]


def test_a_shift_of_several_intervals_is_one_window_with_pauses() -> None:
    split = ShiftTemplate(
        "split",
        "两段班",
        {0: (time(8, 30), time(1, 0))},
        {0: ((time(12, 0), time(20, 0)), (time(23, 0), time(0, 30)))},
    )
    window = windows([split], SHANGHAI, MONDAY, 1)[0]
    shown = [f"{at.astimezone(SHANGHAI):%d %H:%M}" for pause in window.pauses for at in pause]
    assert shown == ["23 12:00", "23 20:00", "23 23:00", "24 00:30"]
    assert f"{window.end.astimezone(SHANGHAI):%d %H:%M}" == "24 01:00"


def test_two_leads_who_copy_a_week_at_once_plan_it_once(log: Log) -> None:
    plan(log, MONDAY, "早班", "客服07")
    find, next_monday = log.staff.actor_named, date(2026, 11, 30)
    is_first = [True]

    def slowly(name: str) -> Actor:
        """Let the other lead be done before the first one, who has looked, begins to write."""
        if is_first[0]:
            is_first[0] = False
            log.handover.copy_week(log.boss, MONDAY, next_monday)
        return find(name)

    log.staff.actor_named = slowly  # type: ignore[method-assign]
    week = log.handover.copy_week(log.lead, MONDAY, next_monday)
    assert [duty.person for duty in week.duties] == ["客服07"]
