"""What hangs under the bell of whom: cases, what is late by hours, what a file brought in."""

from __future__ import annotations

from datetime import UTC, timedelta
from pathlib import Path

import pytest

from deskcs.actor import OWNER, Actor, Role
from deskcs.complaints.shapes import ComplaintQuery
from deskcs.today.folding import DigestAlert
from deskcs.today.imported import ImportAlert
from deskcs.today.ui.alert_words import (
    below_words,
    level_words,
    short_words,
    since_words,
    thing_words,
)

from .conftest import MORNING, Day

OLD = """客户,问题描述,登记时间
王女士,热水器漏电冒烟,2026-10-02 10:00
张女士,吃了以后过敏住院,2026-10-04 10:00
"""


@pytest.fixture
def boss(day: Day) -> Actor:
    day.desk.staff.add(OWNER, "王主管", Role.SUPERVISOR)
    return day.desk.staff.actor_named("王主管")


def bring_in(day: Day, tmp_path: Path) -> None:
    file = tmp_path / "old.csv"
    file.write_text(OLD, encoding="utf-8")
    day.desk.complaints.import_file(day.lead, file)
    day.desk.complaints.raise_notices()


def test_a_file_of_old_cases_is_one_line_until_each_was_acknowledged(
    day: Day, tmp_path: Path
) -> None:
    bring_in(day, tmp_path)
    (alert,) = day.desk.today.alerts(day.lead)
    assert isinstance(alert, ImportAlert)
    assert level_words(alert) == "导入的严重投诉待知悉：2 件"
    assert alert.target == "query:严重:待知悉"
    assert alert.at == MORNING
    assert day.desk.today.alerts(day.agent) == []
    first, second = day.desk.complaints.flagged_unacknowledged()
    day.desk.complaints.acknowledge(day.lead, first.number)
    (alert,) = day.desk.today.alerts(day.lead)
    query = ComplaintQuery(alert.target.removeprefix("query:"), "all", me=day.lead.name)
    assert [row.number for row in day.desk.complaints.page(query, 9).rows] == [second.number]
    day.desk.complaints.acknowledge(day.lead, second.number)
    assert day.desk.today.alerts(day.lead) == []


def test_a_second_file_is_told_anew(day: Day, tmp_path: Path) -> None:
    bring_in(day, tmp_path)
    (first,) = day.desk.today.alerts(day.lead)
    day.clock.advance(minutes=5)
    file = tmp_path / "more.csv"
    file.write_text("客户,问题描述,登记时间\n李先生,充电宝起火,2026-10-05 10:00\n", "utf-8")
    day.desk.complaints.import_file(day.lead, file)
    (second,) = day.desk.today.alerts(day.lead)
    assert set(second.ids).isdisjoint(first.ids)


def test_what_is_late_by_hours_is_one_line_for_the_supervisor(day: Day, boss: Actor) -> None:
    numbers = [day.register(what).number for what in ("快递三天没动", "尺码不对")]
    for number in numbers:
        day.desk.complaints.accept(day.agent, number)
    day.clock.advance(hours=18)
    day.desk.complaints.raise_notices()
    digests = [a for a in day.desk.today.alerts(boss) if isinstance(a, DigestAlert)]
    assert [sorted(digest.numbers) for digest in digests] == [numbers]
    assert level_words(digests[0]) == "超时已久：2 件"
    assert all(number in thing_words(digests[0]) for number in numbers)
    day.desk.complaints.see_notices(boss, digests[0].ids)
    assert day.desk.today.alerts(boss) == []
    assert [a.number for a in day.desk.today.alerts(day.agent)] == numbers[::-1]


def test_an_alert_says_which_deadline_it_is_about(day: Day) -> None:
    day.desk.complaints.accept(day.agent, day.register("快递三天没动").number)
    day.clock.advance(hours=12)
    day.desk.complaints.raise_notices()
    (alert,) = day.desk.today.alerts(day.agent)
    assert level_words(alert) == "已超时"
    assert below_words(alert).startswith("首次答复 · ")
    assert short_words(alert) == f"首次答复 {alert.number}"
    later = day.clock.now() + timedelta(days=1)
    assert since_words(alert, day.clock.now(), UTC) == "13:30"
    assert since_words(alert, later, UTC) == "11-23"


def test_many_late_cases_are_named_by_their_first(day: Day, boss: Actor) -> None:
    for n in range(5):
        day.desk.complaints.accept(day.agent, day.register(f"第 {n} 件尺码不对").number)
    day.clock.advance(hours=18)
    day.desk.complaints.raise_notices()
    (digest,) = day.desk.today.alerts(boss)
    assert below_words(digest).endswith("等")
    assert below_words(digest).count("TS") == 2
    assert "尺码" not in short_words(digest)
