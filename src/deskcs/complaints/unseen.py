"""Notices as they are read back and ticked off, part by part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from deskcs.complaints.receivers import HOLDER, LEAD, SUPERVISOR, parts_for

FLAG = "flag"
_BETWEEN, _WITHIN = "\x1e", "\x1f"
_COLUMNS = (
    "SELECT n.clock, n.cycle, n.level, n.at, n.receivers, c.number, c.owner, c.severity,"
    " c.is_flagged, c.first_response_due, c.resolution_due, substr(c.what, 1, 120) AS words,"
    " (SELECT d.due FROM complaint_due d WHERE d.complaint_id = c.id"
    "  AND n.clock = d.clock || '#' || d.ref) AS other_due"
)
_OF_CASE = " FROM complaint_notice n JOIN complaint c ON c.id = n.complaint_id"
_OF_OPEN = (
    " FROM complaint c CROSS JOIN complaint_notice n"
    " ON n.complaint_id = c.id AND n.cycle = c.cycle WHERE c.is_open = 1 AND n.seen_at IS NULL"
)
_OF_CALLS = (
    " FROM complaint_due d CROSS JOIN complaint c ON c.id = d.complaint_id"
    " CROSS JOIN complaint_notice n ON n.complaint_id = c.id AND n.cycle = c.cycle"
    " AND n.clock = 'follow_up#' || d.ref"
    " WHERE d.clock = 'follow_up' AND c.is_open = 0 AND n.seen_at IS NULL"
)


def unseen(
    connection: Connection,
    name: str,
    seats: Sequence[str],
    early: Sequence[str],
    limit: int,
    *,
    is_lead: bool,
) -> list[dict[str, Any]]:
    """Return what waits to be seen by somebody on these seats: flags first, then the newest.

    What has become pointless is left out: a warning (its level is among `early`) of a deadline
    that was met, a flag that was acknowledged or taken back, a wait that is over. A breach stays.
    """
    wanted, params = _wanted(name, seats, is_lead=is_lead)
    marks = ",".join("?" * len(early))
    late = f"n.level NOT IN ({marks})"
    matters = (
        "CASE WHEN n.clock = 'owner' THEN c.owner = '' AND c.status = 'received'"
        " WHEN n.clock GLOB 'flag#*'"
        "  THEN c.flag_state = 'raised' AND n.clock = 'flag#' || c.flagged_at"
        " WHEN n.clock GLOB 'wait#*' THEN n.clock = 'wait#' || c.waiting_until"
        " WHEN n.clock = 'first_response' THEN c.first_response_due IS NOT NULL"
        f"  AND (c.first_response_at IS NULL OR {late})"
        " WHEN n.clock = 'resolution' THEN c.resolution_due IS NOT NULL"
        f"  AND (c.resolved_at IS NULL OR {late})"
        f" ELSE other_due IS NOT NULL OR ({late} AND n.clock NOT GLOB 'follow_up#*') END"
    )
    rows = connection.exec_driver_sql(
        f"SELECT * FROM ({_COLUMNS}{_OF_OPEN} AND ({wanted}) AND {matters}"
        f" UNION ALL {_COLUMNS}{_OF_CALLS} AND ({wanted}))"
        " ORDER BY clock GLOB 'flag#*' DESC, at DESC, number DESC LIMIT ?",
        (*params, *early, *early, *early, *params, limit),
    )
    return [dict(row) for row in rows.mappings()]


def of_case(connection: Connection, case_id: int) -> list[dict[str, Any]]:
    """Return every notice a case ever gave, the oldest first."""
    rows = connection.exec_driver_sql(
        f"{_COLUMNS}{_OF_CASE} WHERE n.complaint_id = ? ORDER BY n.at, n.clock, n.level",
        (case_id,),
    )
    return [dict(row) for row in rows.mappings()]


def tick_off(
    connection: Connection, notice_id: str, name: str, seats: tuple[str, ...], now: int
) -> bool:
    """Note that somebody has seen their part of a notice; return whether that was news.

    A flag is not ticked off: it hangs there until a lead acknowledges it or takes it back.
    """
    number, clock, cycle, level = notice_id.split("/")
    key = (number, clock, int(cycle), level)
    where = (
        "n.complaint_id = (SELECT id FROM complaint WHERE number = ?)"
        " AND n.clock = ? AND n.cycle = ? AND n.level = ?"
    )
    row = connection.exec_driver_sql(
        "SELECT n.receivers, n.seen_by, c.owner FROM complaint_notice n"
        f" JOIN complaint c ON c.id = n.complaint_id WHERE n.seen_at IS NULL AND {where}",
        key,
    ).fetchone()
    if row is None or clock.startswith(f"{FLAG}#"):
        return False
    receivers = tuple(row.receivers.split(","))
    seen = dict(entry.split(_WITHIN) for entry in row.seen_by.split(_BETWEEN) if entry)
    new = {part: name for part in parts_for(receivers, row.owner, name, seats) if part not in seen}
    if not new:
        return False
    seen |= new
    kept = _BETWEEN.join(f"{part}{_WITHIN}{who}" for part, who in seen.items())
    connection.exec_driver_sql(
        f"UPDATE complaint_notice AS n SET seen_by = ?, seen_at = ? WHERE {where}",
        (kept, now if seen.keys() >= set(receivers) else None, *key),
    )
    return True


def imported_flags(connection: Connection) -> tuple[int, int]:
    """Return how many flags of imported cases nobody has acknowledged, and when the last came."""
    row = connection.exec_driver_sql(
        "SELECT count(*), coalesce(max(flagged_at), 0) FROM complaint"
        " WHERE is_open = 1 AND is_flagged = 1 AND flag_state = 'raised'"
        " AND content_key IS NOT NULL AND cycle = 1 AND flagged_at = registered_at"
    ).one()
    return int(row[0]), int(row[1])


def _wanted(name: str, seats: Sequence[str], *, is_lead: bool) -> tuple[str, tuple[str, ...]]:
    """Return the condition that a part of the notice is this person's and not seen yet.

    Flags reach everybody who may acknowledge them, on duty or not.
    """

    is_open = (
        "instr(',' || n.receivers || ',', ',' || ? || ',')"
        " AND NOT instr(char(30) || n.seen_by, char(30) || ? || char(31))"
    )
    parts = [HOLDER, f"={name}", *seats]
    wanted = [f"(c.owner = ? AND {is_open})", *[f"({is_open})"] * (len(parts) - 1)]
    if is_lead:
        flagged = " OR ".join(f"instr(n.receivers, '{role}')" for role in (LEAD, SUPERVISOR))
        wanted.append(f"(n.clock GLOB 'flag#*' AND ({flagged}))")
    return " OR ".join(wanted), (name, *(part for part in parts for _ in range(2)))
