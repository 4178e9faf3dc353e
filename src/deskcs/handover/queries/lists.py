"""Reads of many sheets at once: lists, numbers, what is due."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from deskcs.errors import NotFound
from deskcs.handover.queries.moments import moment
from deskcs.handover.sheet_shapes import SheetRow, SheetState
from deskcs.search import index, pairs, query
from deskcs.storage.types import from_millis, to_millis
from deskcs.wording import QT_TRANSLATE_NOOP

_FEW = 4000

NO_SHEET = QT_TRANSLATE_NOOP(
    "errors", "没有编号为 {id} 的交接单。用 deskcs handover list 可以列出。"
)


def draft_id(connection: Connection, day: str, shift_name: str) -> int | None:
    """Return the open draft of a shift."""
    row = connection.exec_driver_sql(
        "SELECT id FROM handover_sheet WHERE state = 'draft' AND day = ? AND shift_name = ?",
        (day, shift_name),
    ).fetchone()
    return None if row is None else int(row[0])


def count_of_shift(connection: Connection, day: str, shift_name: str) -> int:
    """Return how many sheets a shift has."""
    return int(
        connection.exec_driver_sql(
            "SELECT count(*) FROM handover_sheet WHERE day = ? AND shift_name = ?",
            (day, shift_name),
        ).scalar_one()
    )


def sheet_id(connection: Connection, said: str) -> int:
    """Return the number of the sheet meant by its number or code; raise NotFound."""
    row = connection.exec_driver_sql(
        "SELECT id FROM handover_sheet WHERE code = ? OR id = ?",
        (said, int(said) if said.isascii() and said.isdigit() and len(said) < 18 else -1),
    ).fetchone()
    if row is None:
        raise NotFound(NO_SHEET, id=said[:40])
    return int(row[0])


def sheet_rows(
    connection: Connection,
    limit: int,
    before: int | None,
    where: Sequence[str] = (),
    params: Sequence[Any] = (),
) -> list[SheetRow]:
    """Return sheets that fulfil all conditions on `s`, the newest first."""
    rows = connection.exec_driver_sql(
        "SELECT s.id, s.code, s.day, s.shift_name, s.state, s.author, s.signed_by, s.signed_at,"
        " (SELECT count(*) FROM handover_item i WHERE i.sheet_id = s.id AND i.removed_by = ''),"
        " (SELECT count(*) FROM handover_item i WHERE i.sheet_id = s.id AND i.removed_by = ''"
        "  AND i.severity = 'critical'),"
        " (SELECT count(*) FROM handover_matter m WHERE m.sheet_id = s.id AND m.is_open = 1"
        "  AND m.is_pending = 1),"
        " EXISTS (SELECT 1 FROM handover_step t WHERE t.sheet_id = s.id"
        "  AND t.kind IN ('accepted', 'settled')),"
        " EXISTS (SELECT 1 FROM handover_step t WHERE t.sheet_id = s.id AND t.kind = 'overdue'),"
        " EXISTS (SELECT 1 FROM handover_step t WHERE t.sheet_id = s.id AND t.kind = 'reviewed'),"
        " s.planned_end"
        f" FROM handover_sheet s WHERE {' AND '.join([*where, 's.id < ?'])}"
        " ORDER BY s.id DESC LIMIT ?",
        (*params, before or 1 << 60, limit),
    ).fetchall()
    asked = _asked_by_sheet(connection, [row[0] for row in rows])
    return [
        SheetRow(
            id=row[0],
            code=row[1],
            day=row[2],
            shift_name=row[3],
            state=sheet_status(row[4], bool(row[10]), bool(row[8]), bool(row[11])),
            author=row[5],
            signed_by=row[6],
            signed_at=moment(row[7]),
            item_count=row[8],
            critical_count=row[9],
            pending_count=row[10],
            asked_count=asked.get(row[0], 0),
            is_unsigned=row[4] == "published",
            is_overdue=bool(row[12]) and bool(row[10]),
            is_reviewed=bool(row[13]),
            planned_end=from_millis(row[14]),
        )
        for row in rows
    ]


def _asked_by_sheet(connection: Connection, sheets: Sequence[int]) -> dict[int, int]:
    if not sheets:
        return {}
    marks = ",".join("?" * len(sheets))
    rows = connection.exec_driver_sql(
        "SELECT t.sheet_id, count(*) FROM handover_step t"
        " JOIN handover_matter m ON m.item_id = t.item_id AND m.is_open = 1 AND m.is_pending = 1"
        f" WHERE t.kind = 'asked' AND t.sheet_id IN ({marks}) AND NOT EXISTS"
        "  (SELECT 1 FROM handover_step a WHERE a.item_id = t.item_id AND a.seq > t.seq"
        "   AND a.kind IN ('asked', 'answered'))"
        " GROUP BY t.sheet_id",
        tuple(sheets),
    )
    return {row[0]: row[1] for row in rows}


def signers(connection: Connection, sheets: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """Return who answers for each of these sheets: see `SheetCard.writers`."""
    wanted = tuple(dict.fromkeys(sheets))
    marks = ",".join("?" * len(wanted))
    rows = connection.exec_driver_sql(
        f"SELECT id, signed_by, on_behalf_of, author FROM handover_sheet WHERE id IN ({marks})",
        wanted,
    )
    return {row[0]: tuple(name for name in row[1:3] if name) or (row[3],) for row in rows}


def last_signed(connection: Connection, name: str) -> datetime | None:
    """Return when this person last ended a shift with a signature, their own or one for them."""
    row = connection.exec_driver_sql(
        "SELECT max(signed_at) FROM handover_sheet WHERE signed_by = ? OR on_behalf_of = ?",
        (name, name),
    ).fetchone()
    return moment(row[0]) if row else None


def signed_ids(connection: Connection) -> list[int]:
    """Return the numbers of all signed sheets, the oldest first."""
    rows = connection.exec_driver_sql(
        "SELECT id FROM handover_sheet WHERE state <> 'draft' ORDER BY id"
    )
    return [int(row[0]) for row in rows]


def sheet_ids(connection: Connection) -> list[int]:
    """Return the numbers of all sheets, the oldest first."""
    rows = connection.exec_driver_sql("SELECT id FROM handover_sheet ORDER BY id")
    return [int(row[0]) for row in rows]


def words_condition(
    connection: Connection, text: str, kind: str, column: str
) -> tuple[list[str], tuple[Any, ...]]:
    """Return the conditions on records that hold every word of `text`, pinyin among them."""
    asked = query.parse(text)
    if not asked.terms and not asked.excluded:
        return [], ()
    terms = [
        term.text if term.is_phrase else pairs.widened(connection, term.text)
        for term in asked.terms
    ]
    few = index.refs(connection, terms, kind, _FEW, asked.unwanted) if terms else None
    if few is not None:
        return [f"{column} IN ({','.join(map(str, few))})"], ()
    where, params = index.holds(terms, kind, column, asked.unwanted)
    return [where], params


def sheet_state(connection: Connection, number: int) -> str:
    """Return the stored state of a sheet: draft, signed or published."""
    return str(
        connection.exec_driver_sql(
            "SELECT state FROM handover_sheet WHERE id = ?", (number,)
        ).scalar_one()
    )


def drafts_ended(connection: Connection, latest: datetime) -> list[int]:
    """Return the drafts of shifts that were to end by `latest`, the oldest first."""
    rows = connection.exec_driver_sql(
        "SELECT id FROM handover_sheet WHERE state = 'draft' AND planned_end <= ? ORDER BY id",
        (to_millis(latest),),
    )
    return [row[0] for row in rows]


def not_accepted_since(connection: Connection, latest: datetime) -> list[tuple[int, str]]:
    """Return sheets with items that nobody has taken since `latest`, of which no lead was told.

    The time runs from the signature, and not before the end of the shift.
    """
    rows = connection.exec_driver_sql(
        "SELECT s.id, s.code FROM handover_sheet s WHERE s.id IN"
        " (SELECT sheet_id FROM handover_matter WHERE is_open = 1 AND is_pending = 1)"
        " AND max(s.signed_at, s.planned_end) <= ? AND NOT EXISTS"
        " (SELECT 1 FROM handover_step t WHERE t.sheet_id = s.id AND t.kind = 'overdue')"
        " ORDER BY s.id",
        (to_millis(latest),),
    )
    return [(row[0], row[1]) for row in rows]


def sheet_status(stored: str, is_pending: bool, has_items: bool, is_taken: bool) -> SheetState:
    """Return how a sheet stands: `stored` is draft, signed or published, the rest is what became
    of its items since."""
    if stored == "draft":
        return SheetState.DRAFT
    if is_pending:
        return SheetState.SIGNED
    if is_taken:
        return SheetState.ACCEPTED
    return SheetState.CARRIED if has_items else SheetState.SIGNED
