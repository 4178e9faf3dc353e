"""The clock moves, rules change, cases are merged and opened again: still once, and never lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.policy import LevelRule, Policy
from deskcs.complaints.policy_file import LoadedPolicy, load_policy
from deskcs.complaints.service import ComplaintService
from deskcs.storage import driver, patience

from .conftest import MORNING, SHANGHAI, Room


def told(room: Room, **later: float) -> list[tuple[str, str]]:
    room.clock.advance(**later)
    return [(notice.clock, notice.level) for notice in room.complaints.raise_notices()]


def taken(room: Room, what: str = "颜色和图片不一样") -> str:
    number = room.register(what).number
    room.complaints.accept(room.agent, number)
    return number


def under(room: Room, policy: Policy) -> ComplaintService:
    """Open the same desk anew under other rules."""
    return ComplaintService(room.store, room.clock, room.staff, SHANGHAI, LoadedPolicy(policy))


def test_a_clock_set_back_tells_nothing_twice_and_forgets_nothing(room: Room) -> None:
    taken(room)
    assert told(room, hours=9) == [("first_response", "p75")]
    assert told(room, hours=-8) == []
    assert told(room, hours=8) == []
    assert told(room, hours=2) == [("first_response", "p90")]


def test_a_case_taken_down_after_the_clock_was_set_back_has_all_its_levels(room: Room) -> None:
    room.clock.advance(days=2)
    taken(room)
    room.complaints.raise_notices()
    room.clock.advance(days=-1)
    room.clock.advance(hours=1)
    taken(room, "尺码发错了")
    assert told(room, hours=9) == [("first_response", "p75")]


def test_a_clock_far_ahead_tells_once_and_is_quiet_when_it_is_right_again(room: Room) -> None:
    taken(room)
    assert len(told(room, days=365)) == 2
    assert told(room, days=-365) == []
    assert told(room, days=30) == []


def test_a_merged_case_is_quiet_and_counts_on_when_it_is_taken_apart(room: Room) -> None:
    tracker, number, other = room.complaints, taken(room), taken(room)
    tracker.reply(room.agent, other, "您好")
    assert told(room, hours=9) == [("first_response", "p75")]
    tracker.merge(room.lead, number, other)
    assert tracker.notices(room.agent) == []
    assert told(room, hours=2) == []
    tracker.unmerge(room.lead, number)
    assert told(room) == [("first_response", "p90")]
    assert told(room) == []


def test_a_closed_case_is_quiet_and_a_new_cycle_has_its_own_levels(room: Room) -> None:
    tracker, number = room.complaints, taken(room)
    assert told(room, hours=9) == [("first_response", "p75")]
    tracker.resolve(room.agent, number, "换货")
    assert told(room, days=3) == []
    tracker.close(room.agent, number)
    assert told(room, days=3) == []
    tracker.reopen(room.agent, number, "又坏了")
    assert tracker.notices(room.agent) == [], "what the cycle before left unseen is over"
    assert told(room, hours=12) == [("first_response", "breach")]
    levels = [(n.cycle, n.clock, n.level) for n in tracker.notices_of(number)]
    assert len(levels) == len(set(levels))
    assert {cycle for cycle, _, _ in levels} == {1, 2}


def test_a_case_nobody_has_is_told_half_an_hour_after_it_was_opened_again(room: Room) -> None:
    tracker = room.complaints
    card = tracker.register(room.agent, ComplaintIntake(customer="王女士", what="颜色不对"))
    assert told(room, minutes=30) == [("owner", "unowned")]
    with room.store.write(room.boss) as unit:  # nobody had it: as an import brings it in
        unit.connection.exec_driver_sql(
            "UPDATE complaint SET status = 'closed', is_open = 0, version = version + 1,"
            " content_key = 'x' WHERE number = ?",
            (card.number,),
        )
    tracker.reopen(room.agent, card.number, "又来问")
    assert told(room, minutes=29) == []
    assert told(room, minutes=1) == [("owner", "unowned")]


def test_a_refused_solution_counts_on_without_telling_again(room: Room) -> None:
    tracker, number = room.complaints, taken(room)
    tracker.reply(room.agent, number, "您好")
    assert told(room, hours=36) == [("resolution", "p75")]
    tracker.resolve(room.agent, number, "换货")
    tracker.reopen(room.agent, number, "不要换货")
    assert told(room) == []
    assert told(room, hours=12) == [("resolution", "breach")]


def test_a_pause_moves_a_deadline_and_its_levels_are_not_told_again(room: Room) -> None:
    tracker, number = room.complaints, taken(room)
    tracker.reply(room.agent, number, "请寄回")
    assert told(room, hours=36) == [("resolution", "p75")]
    now = MORNING + timedelta(hours=36)
    tracker.wait(room.agent, number, "等客户寄回", now + timedelta(hours=20))
    assert told(room, hours=19) == []
    assert told(room, hours=1) == [("wait", "over")]
    tracker.resume(room.agent, number)
    assert told(room, hours=9) == [("resolution", "p90")]


def test_a_further_level_in_the_rules_is_told_where_it_is_news(room: Room) -> None:
    late, early = taken(room), None
    room.complaints.reply(room.agent, late, "您好")
    assert told(room, hours=48) == [("resolution", "breach")]
    early = taken(room)
    told(room, hours=7)
    policy = load_policy().policy
    half = LevelRule("p50", "时限用掉一半", 50, 0, ("holder",))
    tracker = under(room, replace(policy, levels=(*policy.levels, half)))
    news = [(n.number, n.level) for n in tracker.raise_notices()]
    assert news == [(early, "p50")]
    assert {n.level for n in tracker.notices_of(late)} >= {"p50", "breach"}
    assert [n.number for n in tracker.notices(room.agent) if n.level == "p50"] == [early]
    assert tracker.raise_notices() == []


def test_other_deadlines_in_the_rules_leave_running_cases_as_they_are(room: Room) -> None:
    number = taken(room)
    policy = load_policy().policy
    longer = replace(policy.deadlines, answer_minutes=24 * 60)
    tracker = under(room, replace(policy, deadlines=longer))
    room.clock.advance(hours=9)
    assert [n.level for n in tracker.raise_notices()] == ["p75"]
    assert {n.number for n in tracker.notices(room.agent)} == {number}


def test_a_level_that_is_no_longer_in_the_rules_keeps_what_it_told(room: Room) -> None:
    taken(room)
    told(room, hours=9)
    policy = load_policy().policy
    fewer = tuple(rule for rule in policy.levels if rule.key != "p75")
    tracker = under(room, replace(policy, levels=fewer))
    assert tracker.raise_notices() == []
    assert [n.level_name for n in tracker.notices(room.agent)] == ["p75"]


def test_more_cases_than_one_transaction_holds_are_all_told_once(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("deskcs.complaints.alerting._AT_ONCE", 3)
    numbers = {room.register(f"第 {n} 件颜色不对").number for n in range(7)}
    room.clock.advance(minutes=30)
    notices = room.complaints.raise_notices()
    assert {notice.number for notice in notices} == numbers
    assert len(notices) == 7
    assert room.complaints.raise_notices() == []


def test_two_desks_that_look_at_the_same_moment_tell_once(opened: Callable[[], Room]) -> None:
    here, there = opened(), opened()
    numbers = [here.register(f"第 {n} 件颜色不对").number for n in range(3)]
    for room in (here, there):
        room.clock.advance(hours=13)
    ids = [n.id for room in (here, there, here) for n in room.complaints.raise_notices()]
    assert len(ids) == len(set(ids))
    assert {notice_id.split("/")[0] for notice_id in ids} == set(numbers)


def watched(room: Room) -> list[tuple[object, ...]]:
    with room.store.read() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM complaint_watch ORDER BY complaint_id")
        return [tuple(row) for row in rows]


def test_two_desks_with_other_rules_do_not_look_at_every_case_each_minute(room: Room) -> None:
    numbers = [taken(room, f"第 {n} 件颜色不对") for n in range(3)]
    policy = load_policy().policy
    half = LevelRule("p50", "时限用掉一半", 50, 0, ("holder",))
    here, there = room.complaints, under(room, replace(policy, levels=(*policy.levels, half)))
    heard: list[tuple[str, str]] = []
    for minutes in (5, 60, 300, 180, 60, 60, 60, 60, 3000):
        room.clock.advance(minutes=minutes)
        for desk in (here, there):
            heard += [(n.number, f"{n.clock}/{n.level}") for n in desk.raise_notices()]
        here.raise_notices()
        settled = watched(room)
        for desk in (there, here, there, here):
            assert desk.raise_notices() == []
            assert watched(room) == settled, "nothing is due, so nothing is written"
    assert len(heard) == len(set(heard))
    assert {f"first_response/{level}" for level in ("p50", "p75", "p90", "breach")} <= {
        level for number, level in heard if number == numbers[0]
    }


def test_a_change_is_looked_at_by_each_desk_under_its_own_rules(room: Room) -> None:
    number = taken(room)
    policy = load_policy().policy
    soon = LevelRule("p10", "刚开始", 10, 0, ("holder",))
    here, there = room.complaints, under(room, replace(policy, levels=(soon,)))
    for desk in (here, there, here):
        desk.raise_notices()
    here.promise(room.agent, number, "两小时内回电", MORNING + timedelta(hours=2))
    assert here.raise_notices() == []
    room.clock.advance(minutes=12)
    assert here.raise_notices() == []
    assert [(n.clock, n.level) for n in there.raise_notices()] == [("promise", "p10")]


def test_rules_that_change_every_day_leave_no_trail_that_grows(room: Room) -> None:
    taken(room)
    policy = load_policy().policy
    for percent in range(60, 80):
        level = LevelRule("px", "x", percent, 0, ("holder",))
        under(room, replace(policy, levels=(level,))).raise_notices()
    ((_, _, stamps),) = watched(room)
    assert len(str(stamps)) < 150


def test_a_file_that_another_program_writes_into_is_looked_at_next_time(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Quiet:
        asked = 0

        def begin(self) -> None:
            self.asked += 1

        def wait(self, tries: int) -> None:
            self.asked += 1

        def end(self, has_lock: bool) -> None:
            self.has_lock = has_lock

    monkeypatch.setattr(patience, "TRY_MS", 1)
    room.register()
    room.clock.advance(minutes=31)
    room.store.patience = quiet = Quiet()
    other = driver.dbapi().connect(str(room.store.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert room.complaints.raise_notices() == []
    assert quiet.asked <= patience.FEW_TRIES
    other.execute("COMMIT")
    other.close()
    assert [notice.level for notice in room.complaints.raise_notices()] == ["unowned"]


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


OLD = (
    "客户,问题描述,登记时间",
    "王女士,热水器漏电冒烟,2026-10-02 10:00",
    "李先生,颜色和图片不一样,2026-10-03 10:00",
    "张女士,吃了以后过敏住院,2026-10-04 10:00",
)


def test_a_file_of_old_cases_tells_one_line_of_the_serious_ones(room: Room, tmp_path: Path) -> None:
    tracker = room.complaints
    report = tracker.import_file(room.boss, write(tmp_path / "old.csv", *OLD))
    assert (report.imported, report.flagged) == (3, 2)
    assert told(room) == []
    assert told(room, days=2) == []
    assert tracker.notices(room.lead) == []
    assert tracker.imported_flags() == (2, MORNING)
    rows = tracker.flagged_unacknowledged()
    tracker.acknowledge(room.lead, rows[0].number)
    assert tracker.imported_flags() == (1, MORNING)


def test_what_happens_to_an_imported_case_later_is_told_as_of_any_other(
    room: Room, tmp_path: Path
) -> None:
    tracker = room.complaints
    tracker.import_file(room.boss, write(tmp_path / "old.csv", *OLD))
    number = next(row.number for row in tracker.open_rows() if row.customer == "李先生")
    tracker.customer_said(room.agent, number, "还没处理吗")
    assert told(room, hours=9) == [("next_contact", "p75")]
    tracker.escalate(room.agent, number, "客户说要找记者")
    assert ("flag", "flagged") in told(room)


def test_history_comes_in_closed_and_tells_nothing(room: Room, tmp_path: Path) -> None:
    tracker = room.complaints
    tracker.import_file(room.boss, write(tmp_path / "old.csv", *OLD), is_history=True)
    assert list(tracker.open_rows()) == []
    assert told(room, days=1) == []
    assert tracker.imported_flags() == (0, None)
    assert tracker.notices(room.boss) == []


def test_what_is_late_by_hours_is_the_supervisors_digest(room: Room) -> None:
    number = taken(room)
    told(room, hours=12)
    assert room.complaints.digest(room.boss) == []
    told(room, hours=6)
    assert [n.number for n in room.complaints.digest(room.boss)] == [number]
    assert room.complaints.digest(room.agent) == []
