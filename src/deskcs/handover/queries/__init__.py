"""Reads of the shift log. Core and plain SQL, no ORM rows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import Connection

from deskcs.errors import NotFound
from deskcs.handover.filling import Matter
from deskcs.handover.rules import Rules
from deskcs.handover.shapes import (
    CASE_OVER,
    BreakCard,
    CheckCard,
    FileCard,
    ItemCard,
    ItemState,
    Severity,
    SheetCard,
    SheetRow,
    SheetState,
    ShiftCard,
    Step,
)
from deskcs.search import index, pairs, query
from deskcs.storage.types import from_millis, to_millis
from deskcs.wording import QT_TRANSLATE_NOOP

Reading: TypeAlias = Connection
_FEW = 4000

NO_SHEET = QT_TRANSLATE_NOOP(
    "errors", "没有编号为 {id} 的交接单。用 deskcs handover list 可以列出。"
)

_SHIFT = (
    "SELECT id, name, day, person, person_id, planned_start, planned_end, started_at, ended_at,"
    " is_lead FROM shift"
)
_ITEM = (
    "i.id, i.sheet_id, i.kind, i.severity, i.text, i.done, i.next_step, i.holder, i.due_at,"
    " i.happened_at, i.written_at, i.author, i.complaint, i.case_status, i.carried, i.position,"
    " i.version, i.matter_id, i.removed_by, i.removed_reason, i.fields, i.is_edited,"
    " i.contingency, i.links, i.source, i.changed_by"
)
_BY_URGENCY = (
    "CASE i.severity WHEN 'critical' THEN 0 WHEN 'watch' THEN 1 ELSE 2 END, i.position, i.id"
)


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """Where an unsettled matter stands."""

    id: int
    sheet_id: int
    item_id: int
    holder: str
    is_pending: bool
    is_open: bool
    complaint: str
    kind: str


@dataclass(frozen=True, slots=True)
class SignatureProof:
    """What the journal kept of a signature: the sheet's hash, and the entry before it."""

    content_hash: str
    head: str


def moment(stored: int | None) -> datetime | None:
    """Return a stored time, or None."""
    return None if stored is None else from_millis(stored)


def running_shifts(connection: Connection) -> list[ShiftCard]:
    """Return who is on duty, in the order they came."""
    return _shifts(connection, f"{_SHIFT} WHERE ended_at IS NULL ORDER BY id", ())


def running_shift(connection: Connection, person: str) -> ShiftCard | None:
    """Return the shift a person is in."""
    found = _shifts(connection, f"{_SHIFT} WHERE ended_at IS NULL AND person = ?", (person,))
    return found[0] if found else None


def shifts_of(connection: Connection, day: str) -> list[ShiftCard]:
    """Return everybody's shifts of a day, in the order they came."""
    return _shifts(connection, f"{_SHIFT} WHERE day = ? ORDER BY id", (day,))


def last_ended_shift(connection: Connection, person: str) -> ShiftCard | None:
    """Return the newest shift a person has finished."""
    found = _shifts(
        connection,
        f"{_SHIFT} WHERE ended_at IS NOT NULL AND person = ? ORDER BY id DESC LIMIT 1",
        (person,),
    )
    return found[0] if found else None


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
            state=_sheet_state(row[4], bool(row[10]), bool(row[8]), bool(row[11])),
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


def sheet(connection: Connection, number: int, rules: Rules) -> SheetCard:
    """Return a whole sheet; raise NotFound."""
    found = sheets(connection, [number], rules)
    if not found:
        raise NotFound(NO_SHEET, id=number)
    return found[0]


def sheets(
    connection: Connection, numbers: Sequence[int], rules: Rules, *, has_steps: bool = True
) -> list[SheetCard]:
    """Return whole sheets, a few hundred at most, in the order of their numbers.

    Without steps they show what was signed, and not what became of it.
    """
    marks, params = ",".join("?" * len(numbers)), tuple(numbers)
    rows = (
        connection.exec_driver_sql(
            f"SELECT * FROM handover_sheet WHERE id IN ({marks}) ORDER BY id", params
        )
        .mappings()
        .fetchall()
    )
    steps = _steps_by_sheet(connection, numbers) if has_steps else {}
    files = _files(connection, numbers)
    items: dict[int, list[ItemCard]] = {}
    said = [step for some in steps.values() for step in some]
    for item in _items(connection, f"i.sheet_id IN ({marks})", params, rules, said):
        with_files = replace(item, files=tuple(files[item.id])) if item.id in files else item
        items.setdefault(item.sheet_id, []).append(with_files)
    return [
        _sheet(connection, dict(row), items.get(row["id"], []), steps.get(row["id"], []), rules)
        for row in rows
    ]


def _sheet(
    connection: Connection,
    row: dict[str, Any],
    everything: Sequence[ItemCard],
    steps: Sequence[Step],
    rules: Rules,
) -> SheetCard:
    items = tuple(item for item in everything if not item.is_removed)
    is_taken = not any(item.is_pending for item in items)
    taken = [step for step in steps if step.kind in ("accepted", "settled")]
    return SheetCard(
        id=row["id"],
        code=row["code"],
        day=row["day"],
        shift_name=row["shift_name"],
        state=_sheet_state(row["state"], not is_taken, bool(items), bool(taken)),
        author=row["author"],
        created_at=from_millis(row["created_at"]),
        planned_end=from_millis(row["planned_end"]),
        horizon=from_millis(row["horizon"]),
        cut_off_at=moment(row["cut_off_at"]),
        signed_at=moment(row["signed_at"]),
        signed_by=row["signed_by"],
        summary=row["summary"],
        override_reason=row["override_reason"],
        content=row["content"],
        content_hash=row["content_hash"],
        journal_seq=row["journal_seq"],
        journal_head=row["journal_head"],
        version=row["version"],
        items=items,
        removed=tuple(item for item in everything if item.is_removed),
        checks=_checks(connection, rules, row["checks"], row["state"] != "draft"),
        addenda=tuple(step for step in steps if step.kind == "addendum"),
        accepted_by=tuple(dict.fromkeys(step.actor for step in taken)),
        accepted_at=taken[-1].at if taken and is_taken else None,
        on_behalf_of=row["on_behalf_of"],
        behalf_reason=row["behalf_reason"],
        is_unsigned=row["state"] == "published",
        is_overdue=not is_taken and any(step.kind == "overdue" for step in steps),
        read_by=tuple(dict.fromkeys(step.actor for step in steps if step.kind == "read")),
        reviews=tuple(step for step in steps if step.kind.startswith("review")),
    )


def pending_items(connection: Connection, rules: Rules) -> list[ItemCard]:
    """Return the items of signed sheets that nobody has accepted, the oldest sheet first."""
    sheets = [
        row[0]
        for row in connection.exec_driver_sql(
            "SELECT DISTINCT sheet_id FROM handover_matter WHERE is_open = 1 AND is_pending = 1"
        )
    ]
    return _items(
        connection,
        "i.id IN (SELECT item_id FROM handover_matter WHERE is_open = 1 AND is_pending = 1)",
        (),
        rules,
        _steps(connection, sheets),
    )


def held_items(connection: Connection, rules: Rules) -> list[ItemCard]:
    """Return the newest item of each unsettled matter that was accepted, with who has it now."""
    items = _items(
        connection,
        "i.id IN (SELECT item_id FROM handover_matter WHERE is_open = 1 AND is_pending = 0)",
        (),
        rules,
        [],
    )
    holders = {
        row[0]: row[1]
        for row in connection.exec_driver_sql(
            "SELECT item_id, holder FROM handover_matter WHERE is_open = 1 AND is_pending = 0"
        )
    }
    return [replace(item, holder=holders[item.id]) for item in items]


def signers(connection: Connection, sheets: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """Return who answers for each of these sheets: see `SheetCard.writers`."""
    wanted = tuple(dict.fromkeys(sheets))
    marks = ",".join("?" * len(wanted))
    rows = connection.exec_driver_sql(
        f"SELECT id, signed_by, on_behalf_of, author FROM handover_sheet WHERE id IN ({marks})",
        wanted,
    )
    return {row[0]: tuple(name for name in row[1:3] if name) or (row[3],) for row in rows}


def item(connection: Connection, number: int, rules: Rules) -> ItemCard | None:
    """Return one item, or None."""
    row = connection.exec_driver_sql(
        "SELECT sheet_id FROM handover_item WHERE id = ?", (number,)
    ).fetchone()
    if row is None:
        return None
    found = _items(connection, "i.id = ?", (number,), rules, _steps(connection, [row[0]]))
    return found[0] if found else None


def open_matters(connection: Connection) -> list[Matter]:
    """Return all unsettled matters with what was last said of them, the oldest first."""
    rows = connection.exec_driver_sql(
        "SELECT m.id, m.kind, m.complaint, m.carried, m.holder, i.severity, i.text, i.done,"
        " i.next_step, i.due_at, i.happened_at, i.fields, i.contingency, i.links, m.source,"
        " (SELECT t.text FROM handover_step t WHERE t.item_id = i.id AND t.kind = 'accepted'"
        "  AND t.text <> '')"
        " FROM handover_matter m INDEXED BY ix_handover_matter_open"
        " JOIN handover_item i ON i.id = m.item_id WHERE m.is_open = 1 ORDER BY m.id"
    )
    return [
        Matter(
            id=row[0],
            kind=row[1],
            complaint=row[2],
            carried=row[3],
            holder=row[4],
            severity=Severity(row[5]),
            text=row[6],
            done=row[7],
            next_step=row[15] or row[8],
            due_at=moment(row[9]),
            happened_at=moment(row[10]),
            fields=json.loads(row[11]) if row[11] else {},
            contingency=row[12],
            links=tuple(json.loads(row[13])) if row[13] else (),
            source=row[14],
        )
        for row in rows
    ]


def matter_of(connection: Connection, item_id: int) -> OpenMatter | None:
    """Return the matter whose newest item this is, or None when a later sheet has it."""
    row = connection.exec_driver_sql(
        "SELECT id, sheet_id, item_id, holder, is_pending, is_open, complaint, kind"
        " FROM handover_matter WHERE item_id = ?",
        (item_id,),
    ).fetchone()
    if row is None:
        return None
    return OpenMatter(row[0], row[1], row[2], row[3], bool(row[4]), bool(row[5]), row[6], row[7])


def matter_by_source(connection: Connection, source: str) -> OpenMatter | None:
    """Return the open matter that another list of this room put into a handover."""
    row = connection.exec_driver_sql(
        "SELECT id, sheet_id, item_id, holder, is_pending, is_open, complaint, kind"
        " FROM handover_matter WHERE source = ? AND is_open = 1",
        (source,),
    ).fetchone()
    if row is None:
        return None
    return OpenMatter(row[0], row[1], row[2], row[3], bool(row[4]), bool(row[5]), row[6], row[7])


def unanswered(item: ItemCard) -> Step | None:
    """Return the question on an item that waits for an answer."""
    return open_question(item.steps)


def open_question(steps: Sequence[Step]) -> Step | None:
    """Return the question that waits for an answer."""
    talk = [step for step in steps if step.kind in ("asked", "answered")]
    return talk[-1] if talk and talk[-1].kind == "asked" else None


def signed_ids(connection: Connection, after: int = 0) -> list[int]:
    """Return the numbers of all signed sheets, the oldest first."""
    rows = connection.exec_driver_sql(
        "SELECT id FROM handover_sheet WHERE state <> 'draft' AND id > ? ORDER BY id", (after,)
    )
    return [int(row[0]) for row in rows]


def sheet_ids(connection: Connection) -> list[int]:
    """Return the numbers of all sheets, the oldest first."""
    rows = connection.exec_driver_sql("SELECT id FROM handover_sheet ORDER BY id")
    return [int(row[0]) for row in rows]


def signature_proofs(
    connection: Connection, cards: Sequence[SheetCard]
) -> dict[int, SignatureProof]:
    """Return what the journal knows of these signatures; empty texts where it knows nothing."""
    numbers = [card.journal_seq for card in cards]
    marks = ",".join("?" * len(cards))
    heads = {
        row[0]: row[1]
        for row in connection.exec_driver_sql(
            f"SELECT seq, hash FROM journal WHERE seq IN ({marks})", tuple(numbers)
        )
    }
    noted = {
        row[0]: json.loads(row[1]).get("content_hash", "")
        for row in connection.exec_driver_sql(
            f"SELECT subject, after FROM journal WHERE subject IN ({marks})"
            " AND action IN ('handover.sign', 'handover.publish')",
            tuple(f"handover:{card.id}" for card in cards),
        )
    }
    return {
        card.id: SignatureProof(
            content_hash=str(noted.get(f"handover:{card.id}", "")),
            head=str(heads.get(card.journal_seq, "")),
        )
        for card in cards
    }


def wrong_files(connection: Connection, sheets: Sequence[int]) -> list[tuple[int, str]]:
    """Return sheet and name of attachments whose bytes are not what was attached."""
    marks = ",".join("?" * len(sheets))
    rows = connection.exec_driver_sql(
        "SELECT i.sheet_id, f.name, f.sha256, f.content FROM handover_item i"
        f" JOIN handover_file f ON f.item_id = i.id WHERE i.sheet_id IN ({marks})",
        tuple(sheets),
    )
    return [
        (number, name)
        for number, name, digest, content in rows
        if hashlib.sha256(content).hexdigest() != digest
    ]


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


def _shifts(connection: Connection, sql: str, params: tuple[Any, ...]) -> list[ShiftCard]:
    rows = connection.exec_driver_sql(sql, params).fetchall()
    breaks = _breaks(connection, [row[0] for row in rows])
    return [
        ShiftCard(
            id=row[0],
            name=row[1],
            day=row[2],
            person=row[3],
            person_id=row[4],
            planned_start=from_millis(row[5]),
            planned_end=from_millis(row[6]),
            started_at=from_millis(row[7]),
            ended_at=moment(row[8]),
            is_lead=bool(row[9]),
            breaks=tuple(breaks.get(row[0], ())),
        )
        for row in rows
    ]


def _breaks(connection: Connection, shifts: Sequence[int]) -> dict[int, list[BreakCard]]:
    found: dict[int, list[BreakCard]] = {}
    if not shifts:
        return found
    marks = ",".join("?" * len(shifts))
    rows = connection.exec_driver_sql(
        "SELECT shift_id, started_at, ended_at, reason FROM shift_break"
        f" WHERE shift_id IN ({marks}) ORDER BY id",
        tuple(shifts),
    )
    for number, started_at, ended_at, reason in rows:
        card = BreakCard(from_millis(started_at), moment(ended_at), reason)
        found.setdefault(number, []).append(card)
    return found


def _items(
    connection: Connection,
    where: str,
    params: tuple[Any, ...],
    rules: Rules,
    steps: Sequence[Step],
) -> list[ItemCard]:
    by_item: dict[int, list[Step]] = {}
    for step in steps:
        if step.item_id is not None:
            by_item.setdefault(step.item_id, []).append(step)
    rows = connection.exec_driver_sql(
        f"SELECT {_ITEM}, m.is_pending, m.is_open, s.state FROM handover_item i"
        " JOIN handover_sheet s ON s.id = i.sheet_id"
        " LEFT JOIN handover_matter m ON m.item_id = i.id AND m.sheet_id = i.sheet_id"
        f" WHERE {where} ORDER BY i.sheet_id, {_BY_URGENCY}",
        params,
    ).fetchall()
    names = {kind: rules.kind_name(kind) for kind in {row[2] for row in rows}}
    often = rules.carried_often
    return [_item(row, names, often, tuple(by_item.get(row[0], ()))) for row in rows]


def _item(row: Any, names: dict[str, str], often: int, steps: tuple[Step, ...]) -> ItemCard:
    return ItemCard(
        id=row[0],
        sheet_id=row[1],
        kind=row[2],
        kind_name=names[row[2]],
        severity=_SEVERITIES[row[3]],
        text=row[4],
        done=row[5],
        next_step=row[6],
        holder=row[7],
        due_at=moment(row[8]),
        happened_at=moment(row[9]),
        written_at=from_millis(row[10]),
        author=row[11],
        complaint=row[12],
        case_status=row[13],
        live_status=row[13],
        carried=row[14],
        state=_item_state(row, steps),
        position=row[15],
        version=row[16],
        matter_id=row[17],
        is_pending=bool(row[26]) and bool(row[27]),
        is_often_carried=0 < often <= row[14],
        removed_by=row[18],
        removed_reason=row[19],
        fields=json.loads(row[20]) if row[20] else {},
        is_edited=bool(row[21]),
        steps=steps,
        contingency=row[22],
        links=tuple(json.loads(row[23])) if row[23] else (),
        source=row[24],
        changed_by=row[25],
    )


def _item_state(row: Any, steps: Sequence[Step]) -> ItemState:
    kinds = {step.kind for step in steps}
    if "settled" in kinds:
        return ItemState.SETTLED
    if "accepted" in kinds:
        return ItemState.ACCEPTED
    is_over, has_moved_on = row[27] == 0, row[26] is None and row[28] != "draft"
    if is_over or (has_moved_on and row[13] in CASE_OVER):
        return ItemState.SETTLED
    if has_moved_on:
        return ItemState.CARRIED
    return ItemState.ASKED if open_question(steps) else ItemState.OPEN


_SEVERITIES = {severity.value: severity for severity in Severity}


def _steps(connection: Connection, sheets: Sequence[int]) -> list[Step]:
    found = _steps_by_sheet(connection, sheets)
    return sorted((step for some in found.values() for step in some), key=lambda step: step.seq)


def _steps_by_sheet(connection: Connection, sheets: Sequence[int]) -> dict[int, list[Step]]:
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


def _files(connection: Connection, sheets: Sequence[int]) -> dict[int, list[FileCard]]:
    found: dict[int, list[FileCard]] = {}
    marks = ",".join("?" * len(sheets))
    rows = connection.exec_driver_sql(
        "SELECT f.item_id, f.id, f.name, f.media, f.size, f.sha256, f.added_by"
        " FROM handover_item i JOIN handover_file f ON f.item_id = i.id"
        f" WHERE i.sheet_id IN ({marks}) AND f.removed_by = '' ORDER BY f.id",
        tuple(sheets),
    )
    for item_id, *rest in rows:
        found.setdefault(item_id, []).append(FileCard(*rest))
    return found


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


def _checks(
    connection: Connection, rules: Rules, stored: str, is_signed: bool
) -> tuple[CheckCard, ...]:
    said = {entry["key"]: CheckCard(**entry) for entry in json.loads(stored)} if stored else {}
    if is_signed:
        return tuple(said.values())
    counts = last_counts(connection) if any(check.is_counted for check in rules.checklist) else {}
    return tuple(
        replace(
            check,
            state=said[check.key].state if check.key in said else "",
            note=said[check.key].note if check.key in said else "",
            counted=said[check.key].counted if check.key in said else None,
            expected=counts.get(check.key) if check.expected is None else check.expected,
        )
        for check in rules.checklist
    )


def _sheet_state(stored: str, is_pending: bool, has_items: bool, is_taken: bool) -> SheetState:
    if stored == "draft":
        return SheetState.DRAFT
    if is_pending:
        return SheetState.SIGNED
    if is_taken:
        return SheetState.ACCEPTED
    return SheetState.CARRIED if has_items else SheetState.SIGNED


def known_articles(connection: Connection) -> dict[str, str]:
    """Return the wording (digest) of each article that the last signed sheet knew."""
    rows = connection.exec_driver_sql("SELECT article, digest FROM handover_article")
    return {row[0]: row[1] for row in rows}


def open_sources(connection: Connection, prefix: str) -> list[str]:
    """Return the sources of open matters that begin so."""
    rows = connection.exec_driver_sql(
        "SELECT source FROM handover_matter WHERE is_open = 1 AND source >= ? AND source < ?",
        (prefix, prefix + "\uffff"),
    )
    return [row[0] for row in rows]


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


def shifts_without_sheet(
    connection: Connection, latest: datetime, earliest: datetime
) -> list[tuple[str, str, datetime, datetime]]:
    """Return name, day, start and end of shifts that were worked and have no sheet."""
    rows = connection.exec_driver_sql(
        "SELECT w.name, w.day, min(w.planned_start), max(w.planned_end) FROM shift w"
        " WHERE w.day >= ? AND w.planned_end <= ? AND NOT EXISTS (SELECT 1 FROM handover_sheet s"
        "  WHERE s.day = w.day AND s.shift_name = w.name)"
        " GROUP BY w.name, w.day ORDER BY min(w.planned_start)",
        (earliest.date().isoformat(), to_millis(latest)),
    )
    return [(row[0], row[1], from_millis(row[2]), from_millis(row[3])) for row in rows]


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


def often_carried(connection: Connection, rules: Rules) -> list[ItemCard]:
    """Return the newest item of each open matter that was carried over too often."""
    return _items(
        connection,
        "i.id IN (SELECT item_id FROM handover_matter WHERE is_open = 1 AND carried >= ?)",
        (max(1, rules.carried_often),),
        rules,
        [],
    )


def last_counts(connection: Connection) -> dict[str, int]:
    """Return what was counted last of each thing that is handed over by count."""
    found: dict[str, int] = {}
    rows = connection.exec_driver_sql(
        "SELECT checks FROM handover_sheet WHERE state <> 'draft' AND checks <> ''"
        " ORDER BY id DESC LIMIT 30"
    )
    for (stored,) in rows:
        for check in json.loads(stored):
            if check.get("counted") is not None:
                found.setdefault(check["key"], check["counted"])
    return found
