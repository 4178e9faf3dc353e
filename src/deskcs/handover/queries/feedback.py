"""Reads of information feedback."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection

from deskcs.handover.feedback_shapes import FeedbackCard, FeedbackState, FeedbackStep
from deskcs.handover.queries.lists import words_condition
from deskcs.storage.types import from_millis

_COLUMNS = (
    "id, state, origin, channel, customer, subject, text, suggestion, department, complaint,"
    " holder, raised_by, raised_at, answer, is_open, version"
)


def card(connection: Connection, number: int) -> FeedbackCard | None:
    """Return one with its steps, or None."""
    row = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM feedback WHERE id = ?", (number,)
    ).fetchone()
    if row is None:
        return None
    steps = connection.exec_driver_sql(
        "SELECT at, actor, kind, text FROM feedback_step WHERE feedback_id = ? ORDER BY seq",
        (number,),
    )
    told = tuple(FeedbackStep(from_millis(at), *rest) for at, *rest in steps)
    return _card(tuple(row), told)


def everything(connection: Connection) -> Iterator[FeedbackCard]:
    """Return all feedback with its steps, the oldest first."""
    numbers = connection.exec_driver_sql("SELECT id FROM feedback ORDER BY id").fetchall()
    for (number,) in numbers:
        found = card(connection, number)
        assert found is not None
        yield found


def cards(
    connection: Connection, is_open: bool, text: str, limit: int, before: int | None
) -> list[FeedbackCard]:
    """Return those that hold all words, the newest first, without their steps."""
    words, found = words_condition(connection, text, "feedback", "f.id")
    where = [*words, *["f.is_open = 1"] * is_open, "f.id < ?"]
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM feedback f WHERE {' AND '.join(where)} ORDER BY f.id DESC LIMIT ?",
        (*found, before or 1 << 60, limit),
    )
    return [_card(tuple(row)) for row in rows]


def _card(row: tuple[Any, ...], steps: tuple[FeedbackStep, ...] = ()) -> FeedbackCard:
    return FeedbackCard(
        id=row[0],
        state=FeedbackState(row[1]),
        origin=row[2],
        channel=row[3],
        customer=row[4],
        subject=row[5],
        text=row[6],
        suggestion=row[7],
        department=row[8],
        complaint=row[9],
        holder=row[10],
        raised_by=row[11],
        raised_at=from_millis(row[12]),
        answer=row[13],
        is_open=bool(row[14]),
        version=row[15],
        steps=steps,
    )
