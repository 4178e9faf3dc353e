"""What lists show is what the timelines say, for every case, whatever has happened to it."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest

from deskcs.complaints import clocks, queries
from deskcs.complaints.change import cached
from deskcs.complaints.shapes import Status, TimelineEntry
from deskcs.complaints.stopwatch import millis
from deskcs.errors import NotAllowed

from .conftest import MORNING, Room

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
            kept = connection.exec_driver_sql(
                "SELECT clock, ref, since, due FROM complaint_due WHERE complaint_id = ?",
                (row["id"],),
            ).fetchall()
            said = {(c.clock, c.ref, millis(c.since), millis(c.due)) for c in others}
            assert {tuple(one) for one in kept} == said


@pytest.mark.slow
def test_recomputing_a_hundred_thousand_cases_gives_the_cached_columns(room: Room) -> None:
    """Made-up timelines: reading them once or twice, in order or shuffled, says the same."""
    random = Random(11)
    for _ in range(100_000):
        entries, hour = [], 0.0
        opening = {"since": millis(MORNING), "answer_minutes": 720, "solve_minutes": 2880}
        entries.append(TimelineEntry(1, MORNING, "a", "registered", "", False, opening))
        for seq in range(2, random.randint(2, 9)):
            hour += random.uniform(0, 9)
            at = MORNING + timedelta(hours=hour)
            kind = random.choice(["note", "reply", "waiting", "resumed", "resolved", "refused"])
            data = {"until": millis(at) + 7_200_000, "pause": "customer", "limit_minutes": 2880}
            seen = kind in ("reply", "resolved")
            entries.append(TimelineEntry(seq, at, "a", kind, "", seen, data))
        columns, _ = cached(entries, Status.IN_PROGRESS)
        random.shuffle(entries)
        times = clocks.times(entries)
        again = {name: getattr(times, name) for name in COLUMNS}
        assert columns == {n: None if at is None else millis(at) for n, at in again.items()}
