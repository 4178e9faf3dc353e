"""Reads of shifts: who is on duty, who was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from deskcs.handover.queries.moments import moment
from deskcs.handover.shift_shapes import BreakCard, ShiftCard
from deskcs.storage.types import from_millis, to_millis

_SHIFT = (
    "SELECT id, name, day, person, planned_start, planned_end, started_at, ended_at,"
    " is_lead FROM shift"
)


def running_shifts(connection: Connection) -> list[ShiftCard]:
    """Return who is on duty, in the order they came."""
    return _shifts(connection, f"{_SHIFT} WHERE ended_at IS NULL ORDER BY id", ())


def running_shift(connection: Connection, person: str) -> ShiftCard | None:
    """Return the shift a person is in."""
    found = _shifts(connection, f"{_SHIFT} WHERE ended_at IS NULL AND person = ?", (person,))
    return found[0] if found else None


def shifts_of(connection: Connection, day: str) -> list[ShiftCard]:
    """Return everybody's shifts of a day, in the order they came."""
    return _shifts(connection, f"{_SHIFT} WHERE day = ? ORDER BY id", (day,))


def last_ended_shift(connection: Connection, person: str) -> ShiftCard | None:
    """Return the newest shift a person has finished."""
    found = _shifts(
        connection,
        f"{_SHIFT} WHERE ended_at IS NOT NULL AND person = ? ORDER BY id DESC LIMIT 1",
        (person,),
    )
    return found[0] if found else None


def shifts_without_sheet(
    connection: Connection, latest: datetime, earliest: datetime
) -> list[tuple[str, str, datetime, datetime]]:
    """Return name, day, start and end of shifts that were worked and have no sheet."""
    rows = connection.exec_driver_sql(
        "SELECT w.name, w.day, min(w.planned_start), max(w.planned_end) FROM shift w"
        " WHERE w.day >= ? AND w.planned_end <= ? AND NOT EXISTS (SELECT 1 FROM handover_sheet s"
        "  WHERE s.day = w.day AND s.shift_name = w.name)"
        " GROUP BY w.name, w.day ORDER BY min(w.planned_start)",
        (earliest.date().isoformat(), to_millis(latest)),
    )
    return [(row[0], row[1], from_millis(row[2]), from_millis(row[3])) for row in rows]


def _shifts(connection: Connection, sql: str, params: tuple[Any, ...]) -> list[ShiftCard]:
    rows = connection.exec_driver_sql(sql, params).fetchall()
    breaks = _breaks(connection, [row[0] for row in rows])
    return [
        ShiftCard(
            id=row[0],
            name=row[1],
            day=row[2],
            person=row[3],
            planned_start=from_millis(row[4]),
            planned_end=from_millis(row[5]),
            started_at=from_millis(row[6]),
            ended_at=moment(row[7]),
            is_lead=bool(row[8]),
            breaks=tuple(breaks.get(row[0], ())),
        )
        for row in rows
    ]


def _breaks(connection: Connection, shifts: Sequence[int]) -> dict[int, list[BreakCard]]:
    found: dict[int, list[BreakCard]] = {}
    if not shifts:
        return found
    marks = ",".join("?" * len(shifts))
    rows = connection.exec_driver_sql(
        "SELECT shift_id, started_at, ended_at, reason FROM shift_break"
        f" WHERE shift_id IN ({marks}) ORDER BY id",
        tuple(shifts),
    )
    for number, started_at, ended_at, reason in rows:
        card = BreakCard(from_millis(started_at), moment(ended_at), reason)
        found.setdefault(number, []).append(card)
    return found
