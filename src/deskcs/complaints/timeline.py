"""Reads and writes timeline entries: rows in, `TimelineEntry` out, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from deskcs.complaints.shapes import TimelineEntry
from deskcs.complaints.stopwatch import millis, moment
from deskcs.storage import quick
from deskcs.storage.unit import UnitOfWork

# What stood in a personal field before a correction; only `reveal` shows it.
REPLACED = "before"

_PACKER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))

COLUMNS = "seq, at, author, kind, text, visible_to_customer, data"
INSERT = (
    "INSERT INTO complaint_entry(complaint_id, at, author_id, author, kind,"
    " visible_to_customer, text, data) VALUES (?,?,?,?,?,?,?,?)"
)


def packed(data: Mapping[str, Any]) -> str:
    """Return an entry's data as it is stored."""
    return _PACKER.encode(data) if data else ""


def entry_of(row: Any) -> TimelineEntry:
    """Return the entry for a row of COLUMNS."""
    seq, at, author, kind, text, is_visible, data = row
    return TimelineEntry(
        seq=seq,
        at=moment(at),
        author=author,
        kind=kind,
        text=text,
        visible_to_customer=bool(is_visible),
        data=json.loads(data) if data else {},
    )


def shown(entries: Iterable[TimelineEntry]) -> tuple[TimelineEntry, ...]:
    """Return entries as they may be read by all: without the personal values that were replaced."""
    return tuple(
        replace(entry, data={name: kept for name, kept in entry.data.items() if name != REPLACED})
        if REPLACED in entry.data
        else entry
        for entry in entries
    )


def append(
    unit: UnitOfWork,
    case_id: int,
    kind: str,
    text: str = "",
    data: Mapping[str, Any] | None = None,
    *,
    is_visible: bool = False,
    author: str = "",
    at: datetime | None = None,
) -> TimelineEntry:
    """Add an entry in this transaction, by the acting person unless another author is named."""
    at = at or unit.now
    data = data or {}
    author = author or unit.actor.name
    author_id = unit.actor.person_id if author == unit.actor.name else None
    seq = quick.insert(
        unit.connection,
        INSERT,
        (case_id, millis(at), author_id, author, kind, int(is_visible), text, packed(data)),
    )
    return TimelineEntry(seq, at, author, kind, text, is_visible, data)
