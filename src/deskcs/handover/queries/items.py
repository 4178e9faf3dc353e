"""Reads of single lines of sheets, and what became of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from deskcs.handover.item_shapes import (
    CASE_OVER,
    DUE,
    IS_BREACHED,
    OVERDUE_NAME,
    ItemCard,
    ItemState,
    Severity,
    Step,
)
from deskcs.handover.queries.moments import moment
from deskcs.handover.queries.steps import open_question, steps_of
from deskcs.handover.rules import Rules
from deskcs.storage.types import from_millis

_ITEM = (
    "i.id, i.sheet_id, i.kind, i.severity, i.text, i.done, i.next_step, i.holder, i.due_at,"
    " i.happened_at, i.written_at, i.author, i.complaint, i.case_status, i.carried, i.position,"
    " i.version, i.matter_id, i.removed_by, i.removed_reason, i.fields, i.is_edited,"
    " i.contingency, i.links, i.source, i.changed_by"
)
BY_URGENCY = (
    "CASE i.severity WHEN 'critical' THEN 0 WHEN 'watch' THEN 1 ELSE 2 END, i.position, i.id"
)


def pending_items(connection: Connection, rules: Rules) -> list[ItemCard]:
    """Return the items of signed sheets that nobody has accepted, the oldest sheet first."""
    sheets = [
        row[0]
        for row in connection.exec_driver_sql(
            "SELECT DISTINCT sheet_id FROM handover_matter WHERE is_open = 1 AND is_pending = 1"
        )
    ]
    return items_where(
        connection,
        "i.id IN (SELECT item_id FROM handover_matter WHERE is_open = 1 AND is_pending = 1)",
        (),
        rules,
        steps_of(connection, sheets),
    )


def held_items(connection: Connection, rules: Rules) -> list[ItemCard]:
    """Return the newest item of each unsettled matter that was accepted, with who has it now."""
    items = items_where(
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


def often_carried(connection: Connection, rules: Rules) -> list[ItemCard]:
    """Return the newest item of each open matter that was carried over too often."""
    return items_where(
        connection,
        "i.id IN (SELECT item_id FROM handover_matter WHERE is_open = 1 AND carried >= ?)",
        (max(1, rules.carried_often),),
        rules,
        [],
    )


def item(connection: Connection, number: int, rules: Rules) -> ItemCard | None:
    """Return one item, or None."""
    row = connection.exec_driver_sql(
        "SELECT sheet_id FROM handover_item WHERE id = ?", (number,)
    ).fetchone()
    if row is None:
        return None
    found = items_where(connection, "i.id = ?", (number,), rules, steps_of(connection, [row[0]]))
    return found[0] if found else None


def items_where(
    connection: Connection,
    where: str,
    params: tuple[Any, ...],
    rules: Rules,
    steps: Sequence[Step],
) -> list[ItemCard]:
    """Return the items (`i`) that fulfil a condition, sheet by sheet, the most urgent first.

    `steps` are what was done to their sheets; without them an item seems not to be asked about.
    """
    by_item: dict[int, list[Step]] = {}
    for step in steps:
        if step.item_id is not None:
            by_item.setdefault(step.item_id, []).append(step)
    rows = connection.exec_driver_sql(
        f"SELECT {_ITEM}, m.is_pending, m.is_open, s.state FROM handover_item i"
        " JOIN handover_sheet s ON s.id = i.sheet_id"
        " LEFT JOIN handover_matter m ON m.item_id = i.id AND m.sheet_id = i.sheet_id"
        f" WHERE {where} ORDER BY i.sheet_id, {BY_URGENCY}",
        params,
    ).fetchall()
    names = {kind: rules.kind_name(kind) for kind in {row[2] for row in rows}}
    often = rules.carried_often
    return [_item(row, names, often, tuple(by_item.get(row[0], ()))) for row in rows]


def _item(row: Any, names: dict[str, str], often: int, steps: tuple[Step, ...]) -> ItemCard:
    fields = json.loads(row[20]) if row[20] else {}
    has_run_out = IS_BREACHED in fields or (row[8] is not None and row[8] < row[10])
    return ItemCard(
        id=row[0],
        sheet_id=row[1],
        kind=row[2],
        kind_name=OVERDUE_NAME if row[2] == DUE and has_run_out else names[row[2]],
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
        fields=fields,
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
