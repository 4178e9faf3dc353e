"""Importing files of complaints: every row is imported, a duplicate, or rejected with a reason."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from pathlib import Path
from typing import Any

from deskcs.actor import Actor
from deskcs.complaints import index, numbers
from deskcs.complaints.change import cached_times
from deskcs.complaints.events import ComplaintsImported
from deskcs.complaints.exchange import headers, incoming, rejected, rows
from deskcs.complaints.exchange.delimited import Record
from deskcs.complaints.exchange.whole_rows import WholeRow
from deskcs.complaints.registering import COLUMNS, INSERT, INSERT_ORDER
from deskcs.complaints.restoring import Restoring
from deskcs.complaints.shapes import ImportReport, Rejected, Status, TimelineEntry
from deskcs.complaints.stopwatch import millis
from deskcs.complaints.timeline import INSERT as INSERT_ENTRY
from deskcs.complaints.timeline import packed
from deskcs.errors import DeskError, Invalid
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP

BATCH = 2000
_HEADER_WITHIN = 10

Progress = Callable[[int, float], None]
"""Hears the rows done so far and the fraction of the file read (0 to 1)."""

_NO_ROWS = QT_TRANSLATE_NOOP("errors", "{name} 里没有可导入的行。")
_STOPPED = QT_TRANSLATE_NOOP(
    "errors",
    "导入停在中途：{reason} 已导入的 {count} 条都在；排除问题后再导入同一个文件，不会重复。",
)


class ImportStopped(DeskError):
    """Storage failed between batches: what was imported stays, the rest can be run again."""

    def __init__(self, cause: DeskError, count: int) -> None:
        self.exit_code = cause.exit_code
        super().__init__(_STOPPED, reason=str(cause), count=count)


@dataclass
class _Tally:
    """What became of the rows so far."""

    imported: int = 0
    duplicates: int = 0
    flagged: int = 0
    rejected: list[tuple[Rejected, Sequence[object]]] = field(default_factory=list)
    dry_keys: set[str] = field(default_factory=set)
    own_keys: set[str] = field(default_factory=set)

    @property
    def seen(self) -> int:
        return self.imported + self.duplicates + len(self.rejected)


class Importing(Restoring):
    """The use case of bringing files in."""

    def import_file(
        self,
        actor: Actor,
        path: Path,
        mapping: Mapping[str, str] | None = None,
        *,
        is_dry_run: bool = False,
        is_history: bool = False,
        progress: Progress | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> ImportReport:
        """Import a .csv, .xlsx or .json file in transactions of 2,000 rows.

        `mapping` is field → column name. Rows seen before, here or in an earlier import, are
        duplicates. With `is_history` every case comes in closed. A cancelled import keeps whole
        batches and can be run again. Rejected rows are written to `FILE.rejected.csv`. One summary
        event is told at the end. Raises Invalid for a file or mapping that does not fit, and
        ImportStopped when the database fails on the way.
        """
        started, tally = time.perf_counter(), _Tally()
        size = incoming.size_of(path)
        read_bytes = [0]

        def told(amount: int) -> None:
            read_bytes[0] = amount

        cancelled = False
        columns, records = _opened(path, mapping or {}, told)
        batch: list[Record] = []
        for record in _ended(records):
            if record is not None:
                batch.append(record)
            if len(batch) < BATCH and record is not None:
                continue
            if is_cancelled is not None and is_cancelled():
                cancelled = True
                break
            self._take(actor, path, batch, columns, tally, is_dry_run, is_history)
            batch = []
            if progress is not None:
                is_text = not incoming.is_workbook(path)
                progress(tally.seen, min(read_bytes[0] / size, 1.0) if is_text and size else 0.0)
        if tally.imported and not is_dry_run:
            self._store.bus.publish([ComplaintsImported(tally.imported, tally.flagged)])
        kept = ""
        if tally.rejected and not is_dry_run:
            kept = rejected.write(path, self._store.path.parent, columns, tally.rejected)
        return ImportReport(
            imported=tally.imported,
            duplicates=tally.duplicates,
            rejected=tuple(line for line, _ in tally.rejected),
            seconds=round(time.perf_counter() - started, 3),
            flagged=tally.flagged,
            is_cancelled=cancelled,
            rejected_file=kept,
        )

    def _take(
        self,
        actor: Actor,
        path: Path,
        batch: list[Record],
        columns: headers.Columns,
        tally: _Tally,
        is_dry_run: bool,
        is_history: bool,
    ) -> None:
        now, parsed = self._clock.now(), list[rows.ParsedRow | WholeRow]()
        for record in batch:
            try:
                if record.fault:
                    raise rows.Unfit(record.fault)
                parsed.append(rows.parse(record.line, record.cells, columns, now, self._zone))
            except rows.Unfit as unfit:
                tally.rejected.append((Rejected(record.line, unfit.reason), record.cells))
        if not parsed:
            return
        done = _Tally()
        try:
            with self._store.write(actor) as unit:
                new = self._new(unit, parsed, tally)
                done.duplicates = len(parsed) - len(new)
                if is_dry_run:
                    tally.dry_keys |= {key for key, _ in new}
                    raise _Undo
                plain = [(key, row) for key, row in new if isinstance(row, rows.ParsedRow)]
                whole = [(key, row) for key, row in new if isinstance(row, WholeRow)]
                self._store_batch(unit, path, plain, done, is_history)
                self._store_whole(unit, path, whole, done, is_history)
        except _Undo:
            done.imported = len(new)
        except DeskError as error:
            raise ImportStopped(error, tally.imported) from error
        tally.imported += done.imported
        tally.duplicates += done.duplicates
        tally.flagged += done.flagged

    def _new(
        self, unit: UnitOfWork, parsed: Sequence[rows.ParsedRow | WholeRow], tally: _Tally
    ) -> list[tuple[str, rows.ParsedRow | WholeRow]]:
        """Return the rows that are no duplicates, with their content keys.

        Two rows of one file with numbers of their own are two cases, however alike they are.
        """
        keyed = [(unit.sealed(row.content).partition(":")[2], row) for row in parsed]
        taken = tally.dry_keys | _known(unit, "content_key", [key for key, _ in keyed])
        taken |= _known(unit, "number", [row.number for row in parsed if row.number])
        new: list[tuple[str, rows.ParsedRow | WholeRow]] = []
        for content, row in keyed:
            key = content
            if row.number and key in tally.own_keys:
                key = unit.sealed(f"{row.content}\x1f{row.number}").partition(":")[2]
            marks = {key, row.number} - {""}
            if taken.isdisjoint(marks):
                new.append((key, row))
                if row.number:
                    tally.own_keys.add(content)
            taken |= marks
        return new

    def _store_batch(
        self,
        unit: UnitOfWork,
        path: Path,
        new: list[tuple[str, rows.ParsedRow]],
        done: _Tally,
        is_history: bool,
    ) -> None:
        if not new:
            return
        connection = unit.connection
        next_id = int(
            connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM complaint").scalar_one()
        )
        cases: list[dict[str, Any]] = []
        entries: list[tuple[Any, ...]] = []
        orders: list[tuple[str, int]] = []
        tags: list[tuple[str, int]] = []
        given = self._numbers(unit, [row for _, row in new])
        now = millis(unit.now)
        for (key, row), number in zip(new, given, strict=True):
            next_id += 1
            case, planned = self._imported(unit, row, path, is_history)
            case |= {"id": next_id, "number": number, "content_key": key}
            cases.append(case)
            entries += [
                (
                    next_id,
                    now,
                    unit.actor.person_id,
                    unit.actor.name,
                    entry.kind,
                    0,
                    entry.text,
                    packed(entry.data),
                )
                for entry in planned
            ]
            orders += [(order, next_id) for order in row.intake.orders]
            tags += [(tag, next_id) for tag in dict.fromkeys(row.tags)]
            done.flagged += case["is_flagged"]
        connection.exec_driver_sql(_INSERT_WITH_ID, [_ROW_OF(case) for case in cases])
        connection.exec_driver_sql(INSERT_ENTRY, entries)
        if orders:
            connection.exec_driver_sql(INSERT_ORDER, orders)
        if tags:
            connection.exec_driver_sql(
                "INSERT OR IGNORE INTO complaint_tag(tag, complaint_id) VALUES (?, ?)", tags
            )
        index.put_many(
            unit,
            [
                (case, row.intake.orders, row.extra)
                for case, (_, row) in zip(cases, new, strict=True)
            ],
        )
        _journal(unit, path, [case["number"] for case in cases], [key for key, _ in new])
        done.imported += len(new)

    def _store_whole(
        self,
        unit: UnitOfWork,
        path: Path,
        new: list[tuple[str, WholeRow]],
        done: _Tally,
        is_history: bool,
    ) -> None:
        restored = self._restore(unit, path, new, is_history)
        if restored:
            given = [case.row["number"] for case in restored]
            _journal(unit, path, given, [key for key, _ in new])
        done.imported += len(restored)
        done.flagged += sum(case.is_waiting_for_a_lead for case in restored)

    def _imported(
        self, unit: UnitOfWork, row: rows.ParsedRow, path: Path, is_history: bool
    ) -> tuple[dict[str, Any], list[TimelineEntry]]:
        intake = row.intake
        signals = self._reader.read(intake.what)
        case = self._row(unit, intake, row.received, signals)
        status = _landed(row, is_history)
        case |= {
            "owner": row.owner,
            "accountable": row.accountable,
            "found": row.found,
            "satisfaction": row.satisfaction,
            "justified": row.justified,
            "breach_reason": row.breach_reason,
        }
        planned = self._first_entries(case, intake, "imported")
        opening = planned[0][2] | {"file": path.name, "line": row.line}
        for name, at in (("answered", row.answered_at), ("solved", row.solved_at)):
            if at is not None:
                opening[name] = millis(max(at, row.received))
        if not status.is_open:
            closed = millis(max(row.closed_at or row.received, row.received))
            opening |= {"is_closed": True, "closed": closed}
            case["closed_at"] = closed
            case["flag_state"] = "acknowledged" if case["is_flagged"] else ""
        case |= {"status": status.value, "is_open": int(status.is_open)}
        planned[0] = ("imported", row.extra, opening)
        entries = [
            TimelineEntry(n, unit.now, "", kind, text, False, data)
            for n, (kind, text, data) in enumerate(planned)
        ]
        case |= cached_times(entries, status)
        return case, entries

    def _numbers(self, unit: UnitOfWork, new: list[rows.ParsedRow]) -> list[str]:
        """Return a number for each row: its own if it has one, else the next of its day."""
        days = [numbers.day_of(row.received, self._zone) for row in new]
        for row in new:
            if own := numbers.parts(row.number):
                numbers.keep(unit, *own)
        wanted: dict[str, int] = {}
        for day, row in zip(days, new, strict=True):
            if not row.number:
                wanted[day] = wanted.get(day, 0) + 1
        following = {day: numbers.take(unit, day, count) for day, count in wanted.items()}
        given: list[str] = []
        for day, row in zip(days, new, strict=True):
            if row.number:
                given.append(row.number)
                continue
            given.append(numbers.written(day, following[day]))
            following[day] += 1
        return given


def _journal(unit: UnitOfWork, path: Path, given: Sequence[str], keys: Sequence[str]) -> None:
    after = {
        "count": len(given),
        "first": given[0],
        "last": given[-1],
        "file": unit.sealed(path.name),
        "rows": unit.sealed("".join(keys)),
    }
    unit.journal("complaint.import", f"import:{given[0]}", after=after)


def _landed(row: rows.ParsedRow, is_history: bool) -> Status:
    """Return where an imported case stands; work that was waiting for somebody starts again."""
    if is_history and row.status.is_open:
        return Status.CLOSED
    if row.status is Status.WAITING or (row.status is Status.ANSWERED and row.solved_at is None):
        return Status.IN_PROGRESS if row.owner else Status.RECEIVED
    return row.status


class _Undo(Exception):
    """Leaves a transaction without keeping it."""


_ROW_OF = itemgetter("id", *COLUMNS)
_INSERT_WITH_ID = INSERT.replace("complaint(", "complaint(id, ", 1).replace(
    "VALUES (", "VALUES (?, ", 1
)


def _known(unit: UnitOfWork, column: str, wanted: list[str]) -> set[str]:
    if not wanted:
        return set()
    marks = ",".join("?" * len(wanted))
    found = unit.connection.exec_driver_sql(
        f"SELECT {column} FROM complaint WHERE {column} IN ({marks})", tuple(wanted)
    )
    return {row[0] for row in found}


def _opened(
    path: Path, mapping: Mapping[str, str], told: Callable[[int], None]
) -> tuple[headers.Columns, Iterator[Record]]:
    """Return the columns and the rows after them; titles may stand above the header."""
    records = incoming.records(path, told)
    first: Record | None = None
    for position, record in enumerate(records):
        first = first or record
        if headers.is_header(record.cells, mapping):
            return headers.columns_of(record.cells, mapping), records
        if position >= _HEADER_WITHIN:
            break
    if first is None:
        raise Invalid(_NO_ROWS, field="file", name=path.name)
    return headers.columns_of(first.cells, mapping), incoming.records(path, told, skip=1)


def _ended(records: Iterator[Record]) -> Iterator[Record | None]:
    yield from records
    yield None
