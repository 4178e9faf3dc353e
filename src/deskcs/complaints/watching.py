"""What the pass over the open cases reads and writes: which are due for a look, what is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection

from deskcs.complaints.levels import OtherClock, Reached, Standing
from deskcs.complaints.shapes import Status

_BETWEEN, _WITHIN = "\x1e", "\x1f"
_RECEIVED = Status.RECEIVED.value
_NONE: frozenset[str] = frozenset()
_MOST_STAMPS = 8
_LOOKED_AT = (
    "SELECT c.id, c.number, c.owner, c.status, c.is_open, c.cycle, c.registered_at,"
    " c.cycle_started_at, c.first_response_due, c.first_response_at, c.resolution_due,"
    " c.resolved_at, c.flag_state, c.flagged_at, c.is_flagged, c.waiting_reason, c.waiting_since,"
    " c.waiting_until, c.severity, c.content_key IS NOT NULL, substr(c.what, 1, 120),"
    " (SELECT group_concat(n.clock || '/' || n.level) FROM complaint_notice n"
    "  WHERE n.complaint_id = c.id AND n.cycle = c.cycle),"
    " (SELECT group_concat(d.clock || char(31) || d.ref || char(31) || d.since || char(31)"
    "  || d.due || char(31) || d.person, char(30)) FROM complaint_due d"
    "  WHERE d.complaint_id = c.id)"
)
_OPEN = (
    " FROM complaint c LEFT JOIN complaint_watch w ON w.complaint_id = c.id"
    " WHERE c.is_open = 1 AND (w.at IS NULL OR w.at <= ? OR NOT instr(w.policy, ?))"
)
# Of closed cases only planned call-backs are left.
_CLOSED = (
    " FROM complaint_due d CROSS JOIN complaint c ON c.id = d.complaint_id"
    " LEFT JOIN complaint_watch w ON w.complaint_id = c.id"
    " WHERE d.due <= ? AND d.clock = 'follow_up' AND c.is_open = 0"
    " AND (w.at IS NULL OR w.at <= ?)"
)


# Desks of one file may have different rules: each looks once, and again when one of them must.
_AGAIN = (
    "INSERT INTO complaint_watch(complaint_id, at, policy) VALUES (?, ?, ?)"
    " ON CONFLICT(complaint_id) DO UPDATE SET"
    " at = iif(at > ?, min(at, excluded.at), excluded.at),"
    f" policy = iif(at > ?, substr(excluded.policy || ' ' || policy, 1, {_MOST_STAMPS * 17}),"
    "  excluded.policy)"
)


class Watched(NamedTuple):
    """A case whose levels are looked at. `known` are the levels of its cycle told before."""

    id: int
    number: str
    owner: str
    cycle: int
    severity: int
    is_flagged: bool
    words: str
    known: frozenset[str]
    standing: Standing


def is_due(connection: Connection, now: int, stamp: str) -> bool:
    """Return whether there is a case to look at."""
    found = connection.exec_driver_sql(
        f"SELECT EXISTS(SELECT 1{_OPEN}) OR EXISTS(SELECT 1{_CLOSED})", (now, stamp, now, now)
    )
    return bool(found.scalar_one())


def to_look_at(connection: Connection, now: int, stamp: str, limit: int) -> list[Watched]:
    """Return cases whose next level is due, or that changed since they were looked at.

    `stamp`, of sixteen signs, stands for the policy's levels: every open case that was not looked
    at under it is looked at again.
    """
    found = _rows(connection, f"{_LOOKED_AT}{_OPEN} LIMIT ?", (now, stamp, limit))
    if len(found) < limit:
        calls = f"{_LOOKED_AT}{_CLOSED} GROUP BY c.id LIMIT ?"
        found += _rows(connection, calls, (now, now, limit - len(found)))
    return [_watched(*row) for row in found]


def note(
    connection: Connection,
    now: int,
    found: Iterable[tuple[Watched, Reached, Sequence[str], bool]],
) -> None:
    """Write notices: case, level, who receives it, and whether a higher one was told before."""
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO complaint_notice"
        "(complaint_id, clock, cycle, level, at, receivers, seen_by, seen_at)"
        " VALUES (?,?,?,?,?,?,'',?)",
        [
            (
                case.id,
                level.key,
                case.cycle,
                level.rule.key,
                now,
                ",".join(receivers),
                now if is_late else None,
            )
            for case, level, receivers, is_late in found
        ],
    )


def look_again(
    connection: Connection, now: int, stamp: str, due: Sequence[tuple[int, int]]
) -> None:
    """Write when each case must be looked at next, under these rules or those of another desk."""
    connection.exec_driver_sql(_AGAIN, [(case_id, at, stamp, now, now) for case_id, at in due])


def _rows(connection: Connection, sql: str, params: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    """Return plain tuples: thousands of them come at once."""
    result = connection.exec_driver_sql(sql, params)
    assert result.cursor is not None
    found: list[tuple[Any, ...]] = list(result.cursor.fetchall())
    result.close()
    return found


def _watched(
    case_id: int,
    number: str,
    owner: str,
    status: str,
    is_open: int,
    cycle: int,
    registered_at: int,
    cycle_started_at: int,
    first_response_due: int | None,
    first_response_at: int | None,
    resolution_due: int | None,
    resolved_at: int | None,
    flag_state: str,
    flagged_at: int | None,
    is_flagged: int,
    waiting_reason: str,
    waiting_since: int | None,
    waiting_until: int | None,
    severity: int,
    is_imported: int,
    words: str,
    known: str | None,
    others: str | None,
) -> Watched:
    standing = Standing(
        owner,
        status == _RECEIVED,
        cycle,
        registered_at,
        cycle_started_at,
        first_response_due if is_open else None,
        first_response_at,
        resolution_due if is_open else None,
        resolved_at,
        flag_state if is_open else "",
        flagged_at,
        waiting_reason,
        waiting_since,
        waiting_until if is_open else None,
        bool(is_imported),
        _others(others) if others else (),
    )
    told = frozenset(known.split(",")) if known else _NONE
    flagged = bool(is_flagged)
    return Watched(case_id, number, owner, cycle, severity, flagged, words, told, standing)


def _others(packed: str) -> tuple[OtherClock, ...]:
    parts = [text.split(_WITHIN) for text in packed.split(_BETWEEN)]
    return tuple(OtherClock(c, int(ref), int(s), int(d), who) for c, ref, s, d, who in parts)
