"""Reads of the tracker: rows for lists, whole cases, counts. Core and plain SQL, no ORM rows."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from deskcs.complaints import masking, timeline
from deskcs.complaints.conditions import Condition
from deskcs.complaints.filters import settled
from deskcs.complaints.newest import newest_ids
from deskcs.complaints.numbers import unknown
from deskcs.complaints.ordering import Order, parse
from deskcs.complaints.shapes import ComplaintRow, Status, TimelineEntry
from deskcs.complaints.stopwatch import millis, moment
from deskcs.complaints.walking import walk
from deskcs.storage import quick

CAP = 1000
TITLE_LENGTH = 40
_CHUNK = 500

# What `row_of` takes, in this order; of the text the beginning is enough.
COLUMNS = (
    "id",
    "number",
    "received_at",
    "customer",
    "what",
    "status",
    "severity",
    "is_flagged",
    "flag_state",
    "owner",
    "first_response_due",
    "first_response_at",
    "resolution_due",
    "resolved_at",
    "next_due",
    "version",
    "honorific",
    "channel",
    "shop",
    "goods",
)
_ROW = ", ".join(f"c.{name}" for name in COLUMNS).replace("c.what", "substr(c.what, 1, 120)")
_NEWEST_FIRST = parse("-received_at")


@dataclass(frozen=True, slots=True)
class Found:
    """A page of rows, how many there are in all, and the sort values of the last one.

    `total` is exact up to CAP; CAP + 1 means more. `last` is None where nothing follows.
    """

    rows: list[ComplaintRow]
    total: int
    last: list[Any] | None


def page(
    connection: Connection,
    condition: Condition,
    order: Order,
    limit: int,
    after: list[Any] | None,
    now: datetime,
    *,
    is_counted: bool = True,
) -> Found:
    """Return up to `limit` rows in order, after the row with the sort values `after`.

    One walk finds the ids of the page and counts; only the rows that are shown are read whole.
    Unless it is to be counted, nothing but that there are more is told of the rows that follow.
    """
    most = max(limit, CAP if is_counted and after is None else 0) + 1
    found = first_ids(connection, condition, order, after, most)
    has_more = len(found) > limit
    if after is not None:
        total = count(connection, condition) if is_counted else CAP + 1
    else:
        total = CAP + 1 if has_more and not is_counted else min(len(found), CAP + 1)
    shown = found[:limit].tolist()
    rows = rows_by(connection, "id", shown, now)
    key = f"SELECT {order.key_columns} FROM complaint c WHERE c.id = ?"
    last = list(quick.rows(connection, key, (shown[-1],))[0]) if has_more else None
    return Found([rows[case_id] for case_id in shown if case_id in rows], total, last)


def ids(connection: Connection, condition: Condition, order: Order) -> array[int]:
    """Return the ids of all cases in order, as array('q')."""
    return walk(connection, settled(connection, condition), order, None, -1)


def first_ids(
    connection: Connection, condition: Condition, order: Order, after: list[Any] | None, most: int
) -> array[int]:
    """Return the ids of up to `most` cases in order: by the newest hits where these are enough."""
    found = newest_ids(connection, condition, order, most) if after is None else None
    if found is not None:
        return found
    return walk(connection, settled(connection, condition), order, after, most)


def count(connection: Connection, condition: Condition) -> int:
    """Return how many cases there are, exact up to CAP; CAP + 1 means more."""
    if condition.words is not None:
        return len(first_ids(connection, condition, _NEWEST_FIRST, None, CAP + 1))
    return quick.number(
        connection,
        f"SELECT count(*) FROM (SELECT 1 FROM {condition.source} WHERE {condition.where}"
        f" LIMIT {CAP + 1})",
        condition.params,
    )


def rows_by(
    connection: Connection, column: str, values: Sequence[Any], now: datetime
) -> dict[Any, ComplaintRow]:
    """Return the rows whose `column` (id or number) is among the values."""
    found: dict[Any, ComplaintRow] = {}
    for start in range(0, len(values), _CHUNK):
        chunk = tuple(values[start : start + _CHUNK])
        marks = ",".join("?" * len(chunk))
        sql = f"SELECT {_ROW} FROM complaint c WHERE c.{column} IN ({marks})"
        for row in quick.rows(connection, sql, chunk):
            shown = row_of(row, now)
            found[getattr(shown, column)] = shown
    return found


def open_cases(
    connection: Connection, where: str, params: tuple[Any, ...], now: datetime, limit: int
) -> list[ComplaintRow]:
    """Return open cases with an extra condition, the soonest due first."""
    rows = connection.exec_driver_sql(
        f"SELECT {_ROW} FROM complaint c WHERE c.is_open = 1 AND {where}"
        " ORDER BY c.next_due IS NULL, c.next_due, c.id LIMIT ?",
        (*params, limit),
    )
    return [row_of(tuple(row), now) for row in rows]


def open_count(connection: Connection) -> int:
    """Return how many cases are open."""
    found = connection.exec_driver_sql("SELECT count(*) FROM complaint WHERE is_open = 1")
    return int(found.scalar_one())


def row_of(row: tuple[Any, ...], now: datetime) -> ComplaintRow:
    """Return the list row for the values of COLUMNS."""
    next_due = row[14]
    return ComplaintRow(
        id=row[0],
        number=row[1],
        received_at=moment(row[2]),
        customer=row[3],
        title=title_of(row[4]),
        status=Status(row[5]),
        severity=row[6],
        is_flagged=bool(row[7]),
        flag_state=row[8],
        owner=row[9],
        first_response_due=time_of(row[10]),
        first_response_at=time_of(row[11]),
        resolution_due=time_of(row[12]),
        resolved_at=time_of(row[13]),
        next_due=time_of(next_due),
        is_overdue=next_due is not None and next_due < millis(now),
        version=row[15],
        honorific=row[16],
        channel=row[17],
        shop=row[18],
        goods=row[19],
    )


def title_of(what: str) -> str:
    """Return the beginning of the customer's words as one line, long numbers hidden."""
    line = masking.text(" ".join(what[:120].split()))
    return line if len(line) <= TITLE_LENGTH else line[: TITLE_LENGTH - 1] + "…"


def case_row(connection: Connection, number: str) -> dict[str, Any]:
    """Return the stored columns of a case; raise NotFound."""
    found = quick.named(connection, "SELECT * FROM complaint WHERE number = ?", (number,))
    if not found:
        raise unknown(number)
    return found[0]


def entries(connection: Connection, case_id: int) -> list[TimelineEntry]:
    """Return the timeline of a case in order."""
    rows = quick.rows(
        connection,
        f"SELECT {timeline.COLUMNS} FROM complaint_entry WHERE complaint_id = ? ORDER BY seq",
        (case_id,),
    )
    return [timeline.entry_of(row) for row in rows]


def whole_rows(connection: Connection, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Return the stored columns of some hundred cases, with their `orders` and `tags`."""
    marks, values = ",".join("?" * len(ids)), tuple(ids)
    found = connection.exec_driver_sql(f"SELECT * FROM complaint WHERE id IN ({marks})", values)
    cases: dict[int, dict[str, Any]] = {
        row["id"]: {**row, "orders": [], "tags": []} for row in found.mappings()
    }
    for table, column, name in (
        ("complaint_order", "order_number", "orders"),
        ("complaint_tag", "tag", "tags"),
    ):
        pairs = connection.exec_driver_sql(
            f"SELECT complaint_id, {column} FROM {table} WHERE complaint_id IN ({marks})"
            " ORDER BY rowid",
            values,
        )
        for case_id, text in pairs:
            cases[case_id][name].append(text)
    return cases


def known_tags(connection: Connection) -> tuple[str, ...]:
    """Return the tags there are, read off the index one by one; of very many the first."""
    rows = quick.rows(
        connection,
        "WITH RECURSIVE known(v) AS (SELECT min(tag) FROM complaint_tag"
        " UNION ALL SELECT (SELECT min(tag) FROM complaint_tag WHERE tag > known.v)"
        " FROM known WHERE known.v IS NOT NULL)"
        f" SELECT v FROM known WHERE v IS NOT NULL LIMIT {_CHUNK}",
    )
    return tuple(row[0] for row in rows)


def orders_of(connection: Connection, case_id: int) -> tuple[str, ...]:
    """Return the order numbers of a case in the order they were written down."""
    return _strings(
        connection,
        "SELECT order_number FROM complaint_order WHERE complaint_id = ? ORDER BY rowid",
        case_id,
    )


def tags_of(connection: Connection, case_id: int) -> tuple[str, ...]:
    """Return the tags of a case in the order they were set."""
    return _strings(
        connection, "SELECT tag FROM complaint_tag WHERE complaint_id = ? ORDER BY rowid", case_id
    )


def wanted_of(text: str) -> tuple[str, ...]:
    """Return the remedies a customer wants from their stored form."""
    return tuple(json.loads(text)) if text else ()


def _strings(connection: Connection, sql: str, case_id: int) -> tuple[str, ...]:
    return tuple(row[0] for row in quick.rows(connection, sql, (case_id,)))


def time_of(stored: int | None) -> datetime | None:
    """Return a time that may be missing as it is read."""
    return None if stored is None else moment(stored)
