"""Importing files of complaints: every row is imported, a duplicate, or rejected with a reason."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from deskcs.actor import Actor
from deskcs.complaints.events import ComplaintsImported
from deskcs.complaints.exchange import headers, incoming, rejected, rows
from deskcs.complaints.exchange.delimited import Record
from deskcs.complaints.shapes import ImportReport, Rejected
from deskcs.complaints.storing import FileMarks, Row, Storing
from deskcs.errors import DeskError, Invalid
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
    """Storage or the file failed between batches: what was imported stays, the rest can follow."""

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
    marks: FileMarks = field(default_factory=FileMarks)

    @property
    def seen(self) -> int:
        return self.imported + self.duplicates + len(self.rejected)


class Importing(Storing):
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
        ImportStopped when the database or the file fails on the way.
        """
        started, tally = time.perf_counter(), _Tally()
        size = incoming.size_of(path)
        read_bytes = [0]

        def told(amount: int) -> None:
            read_bytes[0] = amount

        cancelled = False
        columns, records = _opened(path, mapping or {}, told)
        batch: list[Record] = []
        try:
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
                    share = min(read_bytes[0] / size, 1.0) if is_text and size else 0.0
                    progress(tally.seen, share)
        except DeskError as error:
            if not tally.imported:
                raise
            raise ImportStopped(error, tally.imported) from error
        finally:  # what was imported before the storage failed is there too
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
        batch: Sequence[Record],
        columns: headers.Columns,
        tally: _Tally,
        is_dry_run: bool,
        is_history: bool,
    ) -> None:
        with _uncollected():
            fit = self._judged(batch, columns, tally)
            if not fit:
                return
            if is_dry_run:
                done = self._try_rows(actor, fit, tally.marks)
            else:
                done = self._store_rows(actor, path, fit, tally.marks, is_history=is_history)
        tally.imported += done.imported
        tally.duplicates += done.duplicates
        tally.flagged += done.flagged

    def _judged(
        self, batch: Sequence[Record], columns: headers.Columns, tally: _Tally
    ) -> list[Row]:
        """Return the rows that can be cases; the others are noted with the reason."""
        now, zone, fit = self._clock.now(), self._zone, list[Row]()
        for record in batch:
            try:
                if record.fault:
                    raise rows.Unfit(record.fault)
                fit.append(rows.parse(record.line, record.cells, columns, now, zone))
            except rows.Unfit as unfit:
                tally.rejected.append((Rejected(record.line, unfit.reason), record.cells))
        return fit


@contextmanager
def _uncollected() -> Iterator[None]:
    """Do not look for rings of values meanwhile: a batch makes many values and no rings.

    Python would look through all that the batch holds again and again, a twentieth of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


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
