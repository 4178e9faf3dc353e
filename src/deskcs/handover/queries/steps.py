"""Reads of what was done to sheets after they were fixed."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from deskcs.handover.item_shapes import ItemCard, Step
from deskcs.storage.types import from_millis


def unanswered(item: ItemCard) -> Step | None:
    """Return the question on an item that waits for an answer."""
    return open_question(item.steps)


def open_question(steps: Sequence[Step]) -> Step | None:
    """Return the question that waits for an answer."""
    talk = [step for step in steps if step.kind in ("asked", "answered")]
    return talk[-1] if talk and talk[-1].kind == "asked" else None


def open_review_questions(
    connection: Connection, writer: str, since: str
) -> list[tuple[int, str, str]]:
    """Return sheet, asker and words of what leads asked a writer and wait for."""
    rows = connection.exec_driver_sql(
        "SELECT s.id, t.actor, t.text FROM handover_sheet s"
        " JOIN handover_step t ON t.sheet_id = s.id AND t.kind = 'review_asked'"
        " WHERE s.day >= ? AND (? IN (s.signed_by, s.on_behalf_of)"
        "  OR (s.signed_by = '' AND s.author = ?))"
        " AND NOT EXISTS (SELECT 1 FROM handover_step a WHERE a.sheet_id = s.id"
        "  AND a.seq > t.seq AND a.kind IN ('review_asked', 'review_answered'))"
        " ORDER BY t.seq",
        (since, writer, writer),
    )
    return [(row[0], row[1], row[2]) for row in rows]


def steps_of(connection: Connection, sheets: Sequence[int]) -> list[Step]:
    """Return what was done to these sheets after they were fixed, the oldest first."""
    found = steps_by_sheet(connection, sheets)
    return sorted((step for some in found.values() for step in some), key=lambda step: step.seq)


def steps_by_sheet(connection: Connection, sheets: Sequence[int]) -> dict[int, list[Step]]:
    """Return the same by the number of the sheet."""
    marks = ",".join("?" * len(sheets))
    rows = connection.exec_driver_sql(
        "SELECT sheet_id, seq, item_id, at, actor, kind, text FROM handover_step"
        f" WHERE sheet_id IN ({marks}) ORDER BY seq",
        tuple(sheets),
    )
    found: dict[int, list[Step]] = {}
    for number, seq, item_id, at, actor, kind, text in rows.fetchall():
        step = Step(seq, item_id, from_millis(at), actor, kind, text)
        found.setdefault(number, []).append(step)
    return found
