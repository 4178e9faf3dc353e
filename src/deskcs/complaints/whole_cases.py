"""Reads cases with all that is kept of them, some hundred at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from deskcs.complaints import timeline
from deskcs.complaints.exchange.dossier import Dossier, Noted
from deskcs.complaints.shapes import TimelineEntry
from deskcs.complaints.work_shapes import turned


def dossiers_of(
    connection: Connection, rows: Mapping[int, Mapping[str, Any]]
) -> dict[int, Dossier]:
    """Return the whole of some cases by id; `rows` are their stored columns, orders and tags."""
    ids = tuple(rows)
    entries, links = _entries(connection, ids), _links(connection, ids)
    notices = _notices(connection, ids)
    return {
        case_id: Dossier(
            row=row,
            orders=tuple(row["orders"]),
            tags=tuple(row["tags"]),
            entries=tuple(entries[case_id]),
            links=tuple(links[case_id]),
            notices=tuple(notices[case_id]),
        )
        for case_id, row in rows.items()
    }


def _entries(connection: Connection, ids: Sequence[int]) -> dict[int, list[TimelineEntry]]:
    found: dict[int, list[TimelineEntry]] = defaultdict(list)
    rows = connection.exec_driver_sql(
        f"SELECT complaint_id, {timeline.COLUMNS} FROM complaint_entry"
        f" WHERE complaint_id IN ({_marks(ids)}) ORDER BY seq",
        tuple(ids),
    )
    for case_id, *entry in rows:
        found[case_id].append(timeline.entry_of(entry))
    return found


def _links(connection: Connection, ids: Sequence[int]) -> dict[int, list[tuple[str, str]]]:
    found: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for mine, other, is_turned in (
        ("complaint_id", "other_id", False),
        ("other_id", "complaint_id", True),
    ):
        rows = connection.exec_driver_sql(
            f"SELECT l.{mine}, c.number, l.kind FROM complaint_link l"
            f" JOIN complaint c ON c.id = l.{other} WHERE l.{mine} IN ({_marks(ids)})",
            tuple(ids),
        )
        for case_id, number, kind in rows:
            found[case_id].append((number, turned(kind) if is_turned else kind))
    return found


def _notices(connection: Connection, ids: Sequence[int]) -> dict[int, list[Noted]]:
    found: dict[int, list[Noted]] = defaultdict(list)
    rows = connection.exec_driver_sql(
        "SELECT complaint_id, clock, cycle, level, at, receivers, seen_by, seen_at"
        f" FROM complaint_notice WHERE complaint_id IN ({_marks(ids)}) ORDER BY at, clock, level",
        tuple(ids),
    )
    for case_id, *notice in rows:
        found[case_id].append(Noted(*notice))
    return found


def _marks(ids: Sequence[int]) -> str:
    return ",".join("?" * len(ids))
