"""Reads of the work log."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from deskcs.handover.log_shapes import LogLine, LogQuery
from deskcs.handover.queries.lists import words_condition
from deskcs.handover.queries.moments import moment
from deskcs.storage.types import from_millis, to_millis

_COLUMNS = (
    "id, kind, day, shift_name, happened_at, written_at, author, category, customer, text, result,"
    " is_special, is_open, complaint, ends_at, closed_at, closed_by, closing, version"
)
# Handed over already: a signed sheet bears it, and nobody has it from there as an open matter.
_TOLD = (
    "(EXISTS (SELECT 1 FROM handover_item i JOIN handover_sheet s ON s.id = i.sheet_id"
    "  WHERE i.source = 'log:' || w.id AND s.state <> 'draft')"
    " AND NOT EXISTS (SELECT 1 FROM handover_matter m WHERE m.source = 'log:' || w.id"
    "  AND m.is_open = 1))"
)


def line(connection: Connection, number: int) -> LogLine | None:
    """Return one line, or None."""
    row = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM work_log WHERE id = ?", (number,)
    ).fetchone()
    return None if row is None else _line(tuple(row))


def lines(connection: Connection, query: LogQuery, limit: int, before: int | None) -> list[LogLine]:
    """Return lines of a query, the newest first."""
    asked = {
        "w.day = ?": query.day,
        "w.day >= ?": query.since,
        "w.day <= ?": query.until,
        "w.shift_name = ?": query.shift_name,
        "w.kind = ?": query.kind,
        "w.author = ?": query.person,
    }
    where = [condition for condition, value in asked.items() if value]
    params: list[Any] = [value for value in asked.values() if value]
    where += ["w.is_special = 1"] * query.is_special + ["w.is_open = 1"] * query.is_open
    words, found = words_condition(connection, query.text, "log", "w.id")
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM work_log w"
        f" WHERE {' AND '.join([*where, *words, 'w.id < ?'])} ORDER BY w.id DESC LIMIT ?",
        (*params, *found, before or 1 << 60, max(1, min(limit, 1000))),
    )
    return [_line(tuple(row)) for row in rows]


def everything(connection: Connection) -> Iterator[LogLine]:
    """Return all lines, the oldest first."""
    for row in connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM work_log ORDER BY id"):
        yield _line(tuple(row))


def notices(connection: Connection, now: datetime) -> list[LogLine]:
    """Return the notices in force, the newest first."""
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM work_log WHERE is_open = 1 AND kind = 'notice'"
        " AND (ends_at IS NULL OR ends_at > ?) ORDER BY id DESC LIMIT 200",
        (to_millis(now),),
    )
    return [_line(tuple(row)) for row in rows]


def to_hand_over(connection: Connection, now: datetime) -> list[LogLine]:
    """Return what the next shift must hear: what is open, and what it has not been told yet."""
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM work_log w WHERE w.is_open = 1 AND w.kind IN ('work', 'incident')"
        f" UNION SELECT {_COLUMNS} FROM work_log w WHERE w.is_open = 1 AND w.kind = 'notice'"
        f"  AND (w.ends_at IS NULL OR w.ends_at > ?) AND NOT {_TOLD}"
        f" UNION SELECT {_COLUMNS} FROM work_log w WHERE w.is_open = 0 AND w.day >= ?"
        f"  AND (w.is_special = 1 OR w.kind = 'incident') AND NOT {_TOLD}"
        " ORDER BY id",
        (to_millis(now), _days_ago(now)),
    )
    return [_line(tuple(row)) for row in rows]


def _days_ago(now: datetime) -> str:
    return from_millis(to_millis(now) - 3 * 86_400_000).date().isoformat()


def _line(row: tuple[Any, ...]) -> LogLine:
    return LogLine(
        id=row[0],
        kind=row[1],
        day=row[2],
        shift_name=row[3],
        happened_at=from_millis(row[4]),
        written_at=from_millis(row[5]),
        author=row[6],
        category=row[7],
        customer=row[8],
        text=row[9],
        result=row[10],
        is_special=bool(row[11]),
        is_open=bool(row[12]),
        complaint=row[13],
        ends_at=moment(row[14]),
        closed_at=moment(row[15]),
        closed_by=row[16],
        closing=row[17],
        version=row[18],
    )
