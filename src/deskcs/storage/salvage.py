"""Carries what can still be read out of a damaged file into a fresh one, row by row.

The last resort, where no backup is recent enough. The damaged file is not touched.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from deskcs.actor import SYSTEM
from deskcs.clock import FixedClock
from deskcs.errors import Damaged, Invalid, NotFound
from deskcs.events import EventBus
from deskcs.storage import backup, belongings, journal, schema
from deskcs.storage.driver import dbapi
from deskcs.storage.faults import damaged as damaged_error
from deskcs.storage.faults import explained
from deskcs.storage.salvage_rows import Reader, Row, Table, quoted, tables_of
from deskcs.storage.store import Store
from deskcs.wording import QT_TRANSLATE_NOOP

_MISSING = QT_TRANSLATE_NOOP("errors", "没有这个数据库：{path}。请核对路径。")
_TAKEN = QT_TRANSLATE_NOOP("errors", "这个位置已有文件，没有覆盖：{path}。请换一个新文件名。")

_OVERLOOK = "PRAGMA writable_schema=ON"  # lets SQLite pass over a spoiled definition


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came out. `tables` gives (kept, lost) rows by name; lost ones are at most that many.

    `left_over` holds, one JSON object a line, rows that were read but fit nowhere: doubles, and
    parts of a case whose own row is lost. `journal` is empty for a chain that is whole.
    """

    tables: dict[str, tuple[int, int]]
    left_over: Path | None
    journal: str


@dataclass(slots=True)
class _LeftOver:
    path: Path
    count: int = 0

    def add(self, table: Table, row: Row, reason: str) -> None:
        values = dict(zip(table.stored, row, strict=True))
        line = {"table": table.name, "reason": reason, "row": values}
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False, default=_hex) + "\n")
        self.count += 1


@dataclass(slots=True)
class _Rescue:
    """One copy from `source` to `target`, both open connections."""

    source: Any
    target: Any
    left_over: _LeftOver
    error: type[Exception]
    counts: dict[str, tuple[int, int]] = field(default_factory=dict)

    def run(self) -> None:
        triggers = self._take_triggers_away()
        tables = tables_of(self.target)
        for table in tables:
            self._copy(table)
        while any(self._set_orphans_aside(table) for table in tables):
            pass  # what belongs to a part that was set aside is an orphan now
        for trigger in triggers:
            self.target.execute(trigger)

    def _take_triggers_away(self) -> list[str]:
        rows = self.target.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in rows:
            self.target.execute(f"DROP TRIGGER {quoted(name)}")
        return [sql for _, sql in rows]

    def _copy(self, table: Table) -> None:
        columns = ", ".join(map(quoted, table.stored))
        marks = ", ".join("?" * len(table.stored))
        into = f"INTO {quoted(table.name)}({columns}) VALUES ({marks})"
        given = self.target.execute(f"SELECT {columns} FROM {quoted(table.name)}").fetchall()
        self.target.execute(f"DELETE FROM {quoted(table.name)}")
        reader = Reader(self.source, self.error, table)
        kept = sum(self._put(table, f"INSERT {into}", row) for row in reader.rows())
        expected = reader.expected()
        lost = reader.unreadable if expected is None else max(0, expected - kept)
        self.counts[table.name] = (kept, lost)
        if lost or not kept:
            # What every new file has, such as the salt, must be there in any case.
            self.target.executemany(f"INSERT OR IGNORE {into}", given)

    def _put(self, table: Table, sql: str, row: Row) -> bool:
        try:
            self.target.execute(sql, row)
        except dbapi().IntegrityError as error:
            self.left_over.add(table, row, str(error))
            return False
        return True

    def _set_orphans_aside(self, table: Table) -> bool:
        """Return whether there were any."""
        if not table.key:
            return False
        name, key = quoted(table.name), quoted(table.key)
        columns = ", ".join(map(quoted, table.stored))
        found = self.target.execute(f"PRAGMA foreign_key_check({name})").fetchall()
        for number in {row[1] for row in found}:
            row = self.target.execute(
                f"SELECT {columns} FROM {name} WHERE {key} = ?", (number,)
            ).fetchone()
            self.left_over.add(table, row, "the row it belongs to is lost")
            self.target.execute(f"DELETE FROM {name} WHERE {key} = ?", (number,))
            kept, lost = self.counts[table.name]
            self.counts[table.name] = (kept - 1, lost + 1)
        return bool(found)


def salvage(damaged: Path, target: Path, *, now: datetime) -> Salvaged:
    """Write what can be read of `damaged` into the new file `target`, brought up to date, and copy
    the sound ones of its attachments beside it.

    The search index is not carried over: it is built anew from the texts. Raises NotFound, Invalid
    (target is taken), NotOurs, NewerFile, Damaged (nothing can be read), DiskFull or ReadOnly;
    then there is no target.
    """
    if not damaged.is_file():
        raise NotFound(_MISSING, path=damaged)
    if target.exists():
        raise Invalid(_TAKEN, field="salvage", path=target)
    left_over = _LeftOver(target.with_name(target.name + ".left-over.jsonl"))
    left_over.path.unlink(missing_ok=True)
    with explained(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent) as folder:
            copy, fresh = Path(folder) / "damaged.sqlite3", Path(folder) / "fresh.sqlite3"
            _copied(damaged, copy)
            with explained(damaged):
                _require_readable(copy)
            counts = _fill(copy, fresh, left_over)
            if not any(kept for kept, _ in counts.values()):
                raise damaged_error(damaged)
            broken = _record(fresh, counts, backup.newest_head(damaged), now)
            os.replace(fresh, target)
    belongings.carry(damaged, target)
    return Salvaged(counts, left_over.path if left_over.count else None, broken)


def _copied(damaged: Path, copy: Path) -> None:
    """Copy the file and its write-ahead log byte for byte: reading one may write to it."""
    shutil.copyfile(damaged, copy)
    log = damaged.with_name(damaged.name + "-wal")
    if log.exists():
        shutil.copyfile(log, copy.with_name(copy.name + "-wal"))


def _require_readable(copy: Path) -> None:
    with _opened(copy) as source:
        source.execute(_OVERLOOK)
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _fill(copy: Path, fresh: Path, left_over: _LeftOver) -> dict[str, tuple[int, int]]:
    from deskcs.storage.migrate import upgrade

    upgrade(fresh, to=_version(copy))
    with _opened(copy) as source, _opened(fresh) as target:
        source.text_factory = lambda raw: raw.decode("utf-8", "replace")
        source.execute(_OVERLOOK)
        source.execute("PRAGMA cell_size_check=ON")
        target.execute("PRAGMA foreign_keys=OFF")
        target.execute("BEGIN IMMEDIATE")
        rescue = _Rescue(source, target, left_over, dbapi().DatabaseError)
        rescue.run()
        target.execute("COMMIT")
    upgrade(fresh)
    return rescue.counts


def _version(copy: Path) -> int:
    try:
        return schema.current(copy) or schema.newest()
    except Damaged:
        return schema.newest()


def _record(
    fresh: Path, counts: dict[str, tuple[int, int]], head: tuple[int, str] | None, now: datetime
) -> str:
    """Check the chain as it came out, then journal the rescue behind it."""
    store = Store(fresh, FixedClock(now), EventBus())
    try:
        with store.read() as connection:
            broken = journal.verify(connection, head) or ""
        with store.write(SYSTEM) as unit:
            after = {name: list(count) for name, count in counts.items()}
            unit.journal("storage.salvage", "database", after=after)
    finally:
        store.close()
    return broken


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    connection = dbapi().connect(str(path), isolation_level=None)
    try:
        yield connection
    finally:
        connection.close()


def _hex(value: Any) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)
