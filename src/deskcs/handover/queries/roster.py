"""Reads of the roster."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from deskcs.handover.roster_shapes import ASKED, REFUSED, Duty, Swap

_DUTY = "d.id, d.day, d.shift_name, d.person, d.is_lead"


def duties(connection: Connection, first: str, last: str) -> list[Duty]:
    """Return who is planned from the day `first` to the day `last`, the leads first."""
    rows = connection.exec_driver_sql(
        f"SELECT {_DUTY} FROM roster_duty d WHERE d.is_active = 1 AND d.day BETWEEN ? AND ?"
        " ORDER BY d.day, d.shift_name, d.is_lead DESC, d.id",
        (first, last),
    )
    return [_duty(tuple(row)) for row in rows]


def duty(connection: Connection, number: int) -> Duty | None:
    """Return one that is still planned, or None."""
    row = connection.exec_driver_sql(
        f"SELECT {_DUTY} FROM roster_duty d WHERE d.id = ? AND d.is_active = 1", (number,)
    ).fetchone()
    return None if row is None else _duty(tuple(row))


def of_shift(connection: Connection, day: str, shift_name: str) -> list[Duty]:
    """Return who is planned for one shift."""
    return [one for one in duties(connection, day, day) if one.shift_name == shift_name]


def swap(connection: Connection, number: int) -> Swap | None:
    """Return one request, or None."""
    found = _swaps(connection, "s.id = ?", (number,))
    return found[0] if found else None


def swaps(connection: Connection, first: str, last: str) -> list[Swap]:
    """Return the requests that touch these days: what is open, and the last word on what is not
    given away by now.
    """
    return _swaps(
        connection,
        "(s.state = ? OR (s.state = ? AND d.is_active = 1 AND NOT EXISTS"
        " (SELECT 1 FROM roster_swap n WHERE n.duty_id = s.duty_id AND n.id > s.id)))"
        " AND (d.day BETWEEN ? AND ? OR o.day BETWEEN ? AND ?)",
        (ASKED, REFUSED, first, last, first, last),
    )


def open_swaps(connection: Connection) -> list[Swap]:
    """Return all requests that wait for a decision, the oldest first."""
    return _swaps(connection, "s.state = ?", (ASKED,))


def _swaps(connection: Connection, where: str, params: tuple[Any, ...]) -> list[Swap]:
    rows = connection.exec_driver_sql(
        f"SELECT {_DUTY}, o.id, o.day, o.shift_name, o.person, o.is_lead, s.id,"
        " s.from_person, s.to_person, s.reason, s.state, s.asked_by, s.decided_by, s.decision"
        " FROM roster_swap s JOIN roster_duty d ON d.id = s.duty_id"
        f" LEFT JOIN roster_duty o ON o.id = s.other_duty_id WHERE {where} ORDER BY s.id",
        params,
    )
    return [
        Swap(
            id=row[10],
            duty=_duty(tuple(row[:5])),
            other=None if row[5] is None else _duty(tuple(row[5:10])),
            from_person=row[11],
            to_person=row[12],
            reason=row[13],
            state=row[14],
            asked_by=row[15],
            decided_by=row[16],
            decision=row[17],
        )
        for row in rows
    ]


def _duty(row: tuple[Any, ...]) -> Duty:
    return Duty(row[0], row[1], row[2], row[3], bool(row[4]))
