"""One change of one case: entries are added, then the cached row follows from the timeline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from deskcs.actor import Actor
from deskcs.complaints import belongings, clocks, index, numbers, queries, timeline
from deskcs.complaints.clocks import RunningClock
from deskcs.complaints.events import ComplaintChanged
from deskcs.complaints.shapes import Status, TimelineEntry
from deskcs.complaints.stopwatch import millis
from deskcs.complaints.work_shapes import Belongings
from deskcs.errors import Conflict
from deskcs.storage import quick
from deskcs.storage.store import Store
from deskcs.storage.unit import UnitOfWork

# Columns whose values may identify a customer: the journal keeps their fingerprint only.
PERSONAL = frozenset(
    {
        "customer", "honorific", "phone", "what", "found", "wanted", "flag_reason", "contacts",
        "order_remark", "breach_reason",
    }
)  # fmt: skip
SEARCHED = frozenset({"customer", "honorific", "phone", "goods", "what", "found", "owner"})


class Change:
    """A case inside a write transaction, written on leaving: set columns and add entries."""

    def __init__(self, unit: UnitOfWork, row: dict[str, Any]) -> None:
        self.unit = unit
        self.row = row
        self.entries = queries.entries(unit.connection, row["id"])
        self.orders = queries.orders_of(unit.connection, row["id"])
        self.tags = queries.tags_of(unit.connection, row["id"])
        self.belongings = Belongings()
        self.changed: dict[str, Any] = {}
        self.is_reindexed = False

    @property
    def number(self) -> str:
        """Return the case's number."""
        return str(self.row["number"])

    @property
    def status(self) -> Status:
        """Return where the case stands, with what this change has done to it."""
        return Status(self.row["status"])

    @property
    def is_flagged(self) -> bool:
        """Return whether the case is marked as serious."""
        return bool(self.row["is_flagged"])

    def set(self, **columns: Any) -> None:
        """Give columns of the case new values; times are milliseconds."""
        for name, value in columns.items():
            if self.row[name] != value:
                self.changed[name] = value
        self.row.update(columns)

    def add(
        self,
        kind: str,
        text: str = "",
        data: Mapping[str, Any] | None = None,
        *,
        is_visible: bool = False,
    ) -> TimelineEntry:
        """Add a timeline entry and journal it as `complaint.<kind>`."""
        entry = timeline.append(self.unit, self.row["id"], kind, text, data, is_visible=is_visible)
        self.entries.append(entry)
        self.is_reindexed = self.is_reindexed or bool(text)
        return entry


@contextmanager
def changing(store: Store, actor: Actor, number: str, version: int | None) -> Iterator[Change]:
    """Open a case for one use case and write it on leaving.

    Raises NotFound for an unknown number, Conflict when `version` is not the one on disk.
    """
    number = numbers.typed(number)
    with store.write(actor) as unit, changing_within(unit, number, version) as change:
        yield change


@contextmanager
def changing_within(unit: UnitOfWork, number: str, version: int | None = None) -> Iterator[Change]:
    """Open a further case in a transaction that is under way, and write it on leaving.

    A case to which nothing was done is not written, and keeps its version.
    """
    row = queries.case_row(unit.connection, number)
    if version is not None and row["version"] != version:
        raise Conflict
    before = dict(row)
    change = Change(unit, row)
    known = len(change.entries)
    yield change
    if change.changed or len(change.entries) > known:
        _store(change, before, change.entries[known:])
    change.belongings = belongings.of_case(unit.connection, row["id"])


def _store(change: Change, before: Mapping[str, Any], added: list[TimelineEntry]) -> None:
    """Write the cached row, the journal, the index and the events of a change."""
    status = change.status
    columns, others = cached(change.entries, status)
    change.set(is_open=int(status.is_open), **columns)
    _update(change, before)
    _keep_clocks(change, others)
    unit, subject = change.unit, f"complaint:{change.number}"
    before_said = _said(unit, {name: before[name] for name in change.changed})
    after_said = _said(unit, change.changed)
    for position, entry in enumerate(added):
        is_last = position == len(added) - 1
        said: dict[str, Any] = {"entry": entry.seq, **_said(unit, {"text": entry.text})}
        unit.journal(
            f"complaint.{entry.kind}",
            subject,
            before_said if is_last else None,
            {**said, **after_said} if is_last else said,
        )
        unit.emit(ComplaintChanged(change.number, entry.kind))
    if change.is_reindexed or SEARCHED & change.changed.keys():
        index.put(unit, change.row, change.orders, change.entries)


def cached_times(entries: Sequence[TimelineEntry], status: Status) -> dict[str, int | None]:
    """Return the time columns that follow from the timeline, in milliseconds."""
    return cached(entries, status)[0]


def cached(
    entries: Sequence[TimelineEntry], status: Status
) -> tuple[dict[str, int | None], tuple[RunningClock, ...]]:
    """Return the time columns and the other running clocks that follow from the timeline.

    Of a case that is no longer open only planned call-backs run on.
    """
    times = clocks.times(entries)
    columns = {
        "first_response_due": _kept(times.first_response_due),
        "first_response_at": _kept(times.first_response_at),
        "resolution_due": _kept(times.resolution_due),
        "resolved_at": _kept(times.resolved_at),
        "next_due": _kept(times.next_due) if status.is_open else None,
    }
    others = times.others
    if others and not status.is_open:
        others = tuple(clock for clock in others if clock.clock == clocks.FOLLOW_UP)
    return columns, others


def _kept(at: datetime | None) -> int | None:
    return None if at is None else millis(at)


def _keep_clocks(change: Change, others: Sequence[RunningClock]) -> None:
    """Write the other clocks, and have the levels of the case looked at again."""
    connection, case_id = change.unit.connection, change.row["id"]
    quick.change(connection, "DELETE FROM complaint_due WHERE complaint_id = ?", (case_id,))
    quick.change(connection, "DELETE FROM complaint_watch WHERE complaint_id = ?", (case_id,))
    put_clocks(connection, case_id, others)


def put_clocks(connection: Connection, case_id: int, others: Sequence[RunningClock]) -> None:
    """Write the clocks that run beside the columns of a case."""
    quick.change_all(
        connection,
        "INSERT INTO complaint_due(complaint_id, clock, ref, since, due, person)"
        " VALUES (?,?,?,?,?,?)",
        [(case_id, c.clock, c.ref, millis(c.since), millis(c.due), c.person) for c in others],
    )


def _update(change: Change, before: Mapping[str, Any]) -> None:
    change.row["version"] = before["version"] + 1
    names = [*change.changed, "version"]
    assignments = ", ".join(f"{name} = ?" for name in names)
    number = quick.change(
        change.unit.connection,
        f"UPDATE complaint SET {assignments} WHERE id = ? AND version = ?",
        (*(change.row[name] for name in names), before["id"], before["version"]),
    )
    if number != 1:
        raise Conflict


def _said(unit: UnitOfWork, values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: unit.sealed(str(value)) if name in PERSONAL or name == "text" else value
        for name, value in values.items()
        if value not in ("", None)
    }
