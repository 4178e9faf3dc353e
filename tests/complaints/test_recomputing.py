"""What lists show is what the timelines say, for every case, whatever has happened to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import Connection

from deskcs.clock import FixedClock
from deskcs.complaints import queries, timeline
from deskcs.complaints.change import cached
from deskcs.complaints.shapes import Status, TimelineEntry
from deskcs.complaints.stopwatch import millis
from deskcs.demo.filling import fill
from deskcs.errors import NotAllowed
from deskcs.events import EventBus
from deskcs.settings import Settings
from deskcs.storage.opening import open_store

from .conftest import Room

SLOW = pytest.mark.slow

COLUMNS = ("first_response_due", "first_response_at", "resolution_due", "resolved_at", "next_due")


def live(room: Room, random: Random, steps: int) -> None:
    """Let a case live through some random steps."""
    tracker, clock = room.complaints, room.clock
    kind = random.choice(["complaint", "complaint", "case"])
    what = random.choice(["颜色不对", "热水器漏电", "再不退我打12315"])
    number = room.register(what, kind=kind).number

    def ahead() -> object:
        return clock.now() + timedelta(hours=random.uniform(0.1, 60))

    acts = [
        lambda: tracker.accept(room.agent, number),
        lambda: tracker.reply(room.agent, number, "x"),
        lambda: tracker.customer_said(room.agent, number, "x"),
        lambda: tracker.wait(
            room.lead, number, random.choice(["等客户", "等快递", "等同事"]), ahead()
        ),
        lambda: tracker.resume(room.agent, number),
        lambda: tracker.escalate(room.agent, number, "x"),
        lambda: tracker.decline_flag(room.lead, number, "x"),
        lambda: tracker.acknowledge(room.lead, number),
        lambda: tracker.grade(room.lead, number, random.randint(1, 4)),
        lambda: tracker.promise(room.agent, number, "x", ahead()),
        lambda: tracker.plan_follow_up(room.agent, number, ahead()),
        lambda: tracker.exempt(room.lead, number, "x"),
        lambda: tracker.end_exemption(room.lead, number, "x"),
        lambda: tracker.resolve(room.agent, number, "x"),
        lambda: tracker.explain_breach(room.agent, number, "x"),
        lambda: tracker.close(room.lead, number),
        lambda: tracker.reopen(room.agent, number, "x"),
    ]
    for _ in range(steps):
        clock.advance(hours=random.choice([0, 0.2, 3, 20, -1]))
        try:
            random.choice(acts)()
        except NotAllowed:
            continue


def test_the_cached_columns_of_many_lives_are_what_the_timelines_say(room: Room) -> None:
    random = Random(7)
    for _ in range(60):
        live(room, random, 10)
    with room.store.read() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM complaint").mappings().fetchall()
        for row in rows:
            entries = queries.entries(connection, row["id"])
            columns, others = cached(entries, Status(row["status"]))
            assert {name: row[name] for name in COLUMNS} == columns
            said = {(c.clock, c.ref, millis(c.since), millis(c.due)) for c in others}
            assert kept_clocks(connection, row["id"]) == said


@pytest.mark.parametrize(
    "rows", [pytest.param(40, id="some"), pytest.param(100_000, id="many", marks=SLOW)]
)
def test_recomputing_a_whole_desk_gives_what_its_lists_show(tmp_path: Path, rows: int) -> None:
    """A desk at work for three years: every column and every other clock, read off anew."""
    file = tmp_path / "desk.sqlite3"
    now = datetime(2026, 11, 25, 11, 20, tzinfo=UTC)
    fill(Settings(database=str(file)), rows=rows, seed=5, now=now, days=3)
    store = open_store(file, FixedClock(now), EventBus())
    with store.read() as connection:
        seen = 0
        for row, entries in cases_of(connection):
            seen += 1
            columns, others = cached(entries, Status(row["status"]))
            assert {name: row[name] for name in COLUMNS} == columns, row["number"]
            assert kept_clocks(connection, row["id"]) == {
                (c.clock, c.ref, millis(c.since), millis(c.due)) for c in others
            }
    store.close()
    assert seen == rows


def cases_of(connection: Connection) -> Iterator[tuple[Any, list[TimelineEntry]]]:
    """Yield every case with its timeline, some thousand at a time."""
    last = 0
    while True:
        rows = connection.exec_driver_sql(
            "SELECT * FROM complaint WHERE id > ? ORDER BY id LIMIT 5000", (last,)
        )
        found = rows.mappings().fetchall()
        if not found:
            return
        entries: dict[int, list[TimelineEntry]] = {row["id"]: [] for row in found}
        lines = connection.exec_driver_sql(
            f"SELECT complaint_id, {timeline.COLUMNS} FROM complaint_entry"
            " WHERE complaint_id BETWEEN ? AND ? ORDER BY seq",
            (found[0]["id"], found[-1]["id"]),
        )
        for case_id, *columns in lines:
            entries[case_id].append(timeline.entry_of(columns))
        yield from ((row, entries[row["id"]]) for row in found)
        last = found[-1]["id"]


def kept_clocks(connection: Connection, case_id: int) -> set[tuple[str, int, int, int]]:
    rows = connection.exec_driver_sql(
        "SELECT clock, ref, since, due FROM complaint_due WHERE complaint_id = ?", (case_id,)
    )
    return {(row[0], row[1], row[2], row[3]) for row in rows}


@pytest.mark.parametrize("is_history", [False, True])
def test_the_columns_of_an_imported_file_are_what_the_timelines_say(
    room: Room, tmp_path: Path, is_history: bool
) -> None:
    """Old and open cases, flagged or not, with and without the times they were dealt with."""
    lines = ["客户,问题描述,登记时间,状态,答复时间,解决时间,责任人"]
    for number, (status, answered, solved, what) in enumerate(
        product(
            ("", "待受理", "处理中", "待确认", "已关闭", "无效"),
            ("", "2026-11-20 10:00"),
            ("", "2026-11-21 09:30"),
            ("颜色不对", "热水器漏电冒烟"),
        )
    ):
        owner = "小李" if number % 3 else ""
        lines.append(f"客{number},{what},2026-11-20 09:00,{status},{answered},{solved},{owner}")
    file = tmp_path / "old.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    report = room.complaints.import_file(room.lead, file, is_history=is_history)
    assert report.imported == len(lines) - 1, report.rejected
    with room.store.read() as connection:
        dealt = 0
        for row, entries in cases_of(connection):
            columns, _ = cached(entries, Status(row["status"]))
            assert {name: row[name] for name in COLUMNS} == columns, row["customer"]
            dealt += columns["first_response_at"] is not None
        assert 0 < dealt < report.imported
