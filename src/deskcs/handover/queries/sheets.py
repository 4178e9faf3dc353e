"""Reads of whole sheets."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from deskcs.errors import NotFound
from deskcs.handover.item_shapes import FileCard, ItemCard, Step
from deskcs.handover.queries.items import items_where
from deskcs.handover.queries.lists import NO_SHEET, sheet_status
from deskcs.handover.queries.moments import moment
from deskcs.handover.queries.steps import steps_by_sheet
from deskcs.handover.rules import Rules
from deskcs.handover.sheet_shapes import CheckCard, SheetCard
from deskcs.storage.types import from_millis


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
    steps = steps_by_sheet(connection, numbers) if has_steps else {}
    files = _files(connection, numbers)
    items: dict[int, list[ItemCard]] = {}
    said = [step for some in steps.values() for step in some]
    for item in items_where(connection, f"i.sheet_id IN ({marks})", params, rules, said):
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
        state=sheet_status(row["state"], not is_taken, bool(items), bool(taken)),
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


def _files(connection: Connection, sheets: Sequence[int]) -> dict[int, list[FileCard]]:
    found: dict[int, list[FileCard]] = {}
    marks = ",".join("?" * len(sheets))
    rows = connection.exec_driver_sql(
        "SELECT f.item_id, f.id, f.name, f.size, f.sha256, f.added_by"
        " FROM handover_item i JOIN handover_file f ON f.item_id = i.id"
        f" WHERE i.sheet_id IN ({marks}) AND f.removed_by = '' ORDER BY f.id",
        tuple(sheets),
    )
    for item_id, *rest in rows:
        found.setdefault(item_id, []).append(FileCard(*rest))
    return found


def _checks(
    connection: Connection, rules: Rules, stored: str, is_signed: bool
) -> tuple[CheckCard, ...]:
    said = {entry["key"]: CheckCard(**entry) for entry in json.loads(stored)} if stored else {}
    if is_signed:
        return tuple(said.values())
    counts = _last_counts(connection) if any(check.is_counted for check in rules.checklist) else {}
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


def _last_counts(connection: Connection) -> dict[str, int]:
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
