"""The append-only record of every change, chained by hash so that a change to it shows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from deskcs.actor import Actor
from deskcs.storage import quick
from deskcs.storage.types import to_millis
from deskcs.wording import said

GENESIS = "0" * 64
_CHUNK = 2000


@dataclass(frozen=True, slots=True)
class Change:
    """What a use case did to one subject, e.g. `complaint.assign` on `complaint:17`."""

    action: str
    subject: str
    before: Mapping[str, Any] | None = None
    after: Mapping[str, Any] | None = None


def canonical(values: Mapping[str, Any] | None) -> str:
    """Return the values as JSON that is the same for the same values, or an empty text."""
    if not values:
        return ""
    return _CANONICAL.encode(values)


def entry_hash(previous: str, fields: Iterable[Any]) -> str:
    """Return the SHA-256 (hex) over the previous entry's hash and this entry's fields."""
    text = _CHAINED.encode([previous, *fields])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _spoiled(value: object) -> dict[str, str]:
    """Return what no sound entry holds: a flipped bit can turn a text into bytes."""
    return {"spoiled": repr(value)}


_CANONICAL = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str
)
_CHAINED = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_spoiled)


def head(connection: Connection) -> tuple[int, str]:
    """Return the number and hash of the newest entry; (0, zeros) for an empty journal."""
    row = quick.row(connection, "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
    return (row[0], row[1]) if row else (0, GENESIS)


def append(connection: Connection, at: datetime, actor: Actor, changes: Iterable[Change]) -> str:
    """Write the changes behind the head and return the new head's hash.

    Must run inside the write transaction that made the changes: the write lock keeps the chain
    in one line.
    """
    seq, previous = head(connection)
    millis = to_millis(at)
    rows = []
    for change in changes:
        seq += 1
        fields = (
            seq,
            millis,
            actor.person_id,
            actor.name,
            change.action,
            change.subject,
            canonical(change.before),
            canonical(change.after),
        )
        current = entry_hash(previous, fields)
        rows.append((*fields, previous, current))
        previous = current
    if rows:
        quick.change_all(
            connection,
            "INSERT INTO journal(seq, at, actor_id, actor, action, subject, before, after,"
            " previous_hash, hash) VALUES (?,?,?,?,?,?,?,?,?,?)",
            rows,
        )
    return previous


def entries(
    connection: Connection, holding: str = ""
) -> Iterator[tuple[int, int, *tuple[str, ...]]]:
    """Return the entries in order: number, milliseconds, then actor to hash as text.

    With `holding` those only whose action, subject or person holds that text.
    """
    where = "AND instr(actor || ' ' || action || ' ' || subject, ?) > 0" if holding else ""
    after, is_more = 0, True
    while is_more:
        rows = connection.exec_driver_sql(
            "SELECT seq, at, actor, action, subject, before, after, previous_hash, hash"
            f" FROM journal WHERE seq > ? {where} ORDER BY seq LIMIT {_CHUNK}",
            (after, holding) if holding else (after,),
        ).fetchall()
        for row in rows:
            yield (row[0], row[1], *map(str, row[2:]))
        is_more = len(rows) == _CHUNK
        after = rows[-1][0] if rows else after


def verify(connection: Connection, expected_head: tuple[int, str] | None = None) -> str | None:
    """Return None for an unbroken chain, else a line on the first entry that does not fit.

    `expected_head` is a (number, hash) kept elsewhere, in a backup or a printed sheet: without
    one, a journal whose newest entries were cut off cannot be told from a shorter one.
    """
    previous = GENESIS
    found_expected = expected_head is None or expected_head[0] == 0
    rows = connection.exec_driver_sql(
        "SELECT seq, at, actor_id, actor, action, subject, before, after, previous_hash, hash"
        " FROM journal ORDER BY seq"
    )
    for expected_seq, row in enumerate(rows, start=1):
        *fields, kept_previous, kept = row
        if fields[0] != expected_seq:
            return said("第 {seq} 条缺失", seq=expected_seq)
        if kept_previous != previous or entry_hash(previous, fields) != kept:
            return said("第 {seq} 条被改动过", seq=fields[0])
        if expected_head is not None and fields[0] == expected_head[0]:
            if kept != expected_head[1]:
                return said("第 {seq} 条与留存的校验值不符", seq=fields[0])
            found_expected = True
        previous = kept
    return None if found_expected else said("末尾的记录被截掉了")
