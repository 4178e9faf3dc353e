"""What the pass over the open cases reads and writes: which are due for a look, what is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from deskcs.complaints.levels import OtherClock, Reached, Standing
from deskcs.complaints.shapes import Status

_BETWEEN, _WITHIN = "\x1e", "\x1f"
_LOOKED_AT = (
    "SELECT c.id, c.number, c.owner, c.status, c.cycle, c.registered_at, c.cycle_started_at,"
    " c.first_response_due, c.first_response_at, c.resolution_due, c.resolved_at,"
    " c.flag_state, c.flagged_at, c.is_flagged, c.waiting_reason, c.waiting_since,"
    " c.waiting_until, c.severity,"
    " c.content_key IS NOT NULL AS is_imported, substr(c.what, 1, 120) AS words,"
    " (SELECT group_concat(n.clock || '/' || n.level) FROM complaint_notice n"
    "  WHERE n.complaint_id = c.id AND n.cycle = c.cycle) AS known,"
    " (SELECT group_concat(d.clock || char(31) || d.ref || char(31) || d.since || char(31)"
    "  || d.due || char(31) || d.person, char(30)) FROM complaint_due d"
    "  WHERE d.complaint_id = c.id) AS others"
)


def to_look_at(connection: Connection, now: int, stamp: str) -> list[dict[str, Any]]:
    """Return the cases whose next level is due, or that changed since they were looked at.

    `stamp` stands for the policy's levels: when it changes, every open case is looked at again.
    """
    rows = connection.exec_driver_sql(
        f"{_LOOKED_AT} FROM complaint c LEFT JOIN complaint_watch w ON w.complaint_id = c.id"
        " WHERE c.is_open = 1 AND (w.at IS NULL OR w.at <= ? OR w.policy <> ?)",
        (now, stamp),
    )
    found = [_told(row) for row in rows.mappings()]
    calls = connection.exec_driver_sql(
        f"{_LOOKED_AT} FROM complaint c LEFT JOIN complaint_watch w ON w.complaint_id = c.id"
        " WHERE c.is_open = 0 AND (w.at IS NULL OR w.at <= ?) AND c.id IN"
        " (SELECT complaint_id FROM complaint_due WHERE due <= ? AND clock = 'follow_up')",
        (now, now),
    )
    return found + [_told(row) for row in calls.mappings()]


def standing_of(row: dict[str, Any]) -> Standing:
    """Return what the levels of a case depend on. Of a closed case only call-backs are left."""
    is_open = Status(row["status"]).is_open
    return Standing(
        owner=row["owner"],
        is_new=row["status"] == Status.RECEIVED,
        registered_at=row["registered_at"],
        cycle_started_at=row["cycle_started_at"],
        first_response_due=row["first_response_due"] if is_open else None,
        first_response_at=row["first_response_at"],
        resolution_due=row["resolution_due"] if is_open else None,
        resolved_at=row["resolved_at"],
        flag_state=row["flag_state"] if is_open else "",
        flagged_at=row["flagged_at"],
        waiting_reason=row["waiting_reason"],
        waiting_since=row["waiting_since"],
        waiting_until=row["waiting_until"] if is_open else None,
        is_imported=bool(row["is_imported"]),
        others=row["others"],
    )


def note(
    connection: Connection, now: int, found: Iterable[tuple[dict[str, Any], Reached, str]]
) -> None:
    """Write notices: case, level and who receives it."""
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO complaint_notice"
        "(complaint_id, clock, cycle, level, at, receivers, seen_by) VALUES (?,?,?,?,?,?,'')",
        [
            (row["id"], level.key, row["cycle"], level.rule.key, now, receivers)
            for row, level, receivers in found
        ],
    )


def look_again(connection: Connection, stamp: str, due: Sequence[tuple[int, int]]) -> None:
    """Write when each case must be looked at next."""
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO complaint_watch(complaint_id, at, policy) VALUES (?, ?, ?)",
        [(case_id, at, stamp) for case_id, at in due],
    )


def unseen(
    connection: Connection, name: str, roles: Sequence[str], limit: int
) -> list[dict[str, Any]]:
    """Return notices nobody has ticked off: of one's own cases, to one's roles or by name."""
    wanted = " OR ".join(
        [
            "(instr(n.receivers, 'holder') AND c.owner = ?)",
            "instr(',' || n.receivers || ',', ?)",
            *["instr(n.receivers, ?)"] * len(roles),
        ]
    )
    rows = connection.exec_driver_sql(
        f"{_NOTICE} WHERE n.seen_at IS NULL AND n.cycle = c.cycle"
        " AND (c.is_open = 1 OR n.clock GLOB 'follow_up*')"
        f" AND ({wanted}) ORDER BY n.at DESC, n.complaint_id DESC LIMIT ?",
        (name, f",={name},", *roles, limit),
    )
    return [dict(row) for row in rows.mappings()]


def of_case(connection: Connection, case_id: int) -> list[dict[str, Any]]:
    """Return every notice a case ever gave, the oldest first."""
    rows = connection.exec_driver_sql(
        f"{_NOTICE} WHERE n.complaint_id = ? ORDER BY n.at, n.clock, n.level", (case_id,)
    )
    return [dict(row) for row in rows.mappings()]


_NOTICE = (
    "SELECT n.clock, n.cycle, n.level, n.at, n.receivers, n.seen_by, c.number, c.owner,"
    " c.severity, c.is_flagged, c.first_response_due, c.resolution_due,"
    " substr(c.what, 1, 120) AS words, (SELECT d.due FROM complaint_due d WHERE"
    "  d.complaint_id = c.id AND n.clock = d.clock || '#' || d.ref) AS other_due"
    " FROM complaint_notice n JOIN complaint c ON c.id = n.complaint_id"
)


def _told(row: Any) -> dict[str, Any]:
    parts = [text.split(_WITHIN) for text in (row["others"] or "").split(_BETWEEN) if text]
    others = tuple(OtherClock(c, int(ref), int(s), int(d), who) for c, ref, s, d, who in parts)
    return {**row, "known": frozenset((row["known"] or "").split(",")), "others": others}
