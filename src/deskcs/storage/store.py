"""The open database: reads that never block a writer, writes that are saved or not made."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from deskcs.actor import Actor
from deskcs.clock import Clock
from deskcs.events import EventBus
from deskcs.storage import clock_watch, journal, quick
from deskcs.storage.driver import dbapi, set_pragmas
from deskcs.storage.faults import explained, gone
from deskcs.storage.patience import Patience, take_lock
from deskcs.storage.unit import UnitOfWork


def identity(path: Path) -> tuple[int, int]:
    """Return what tells this file from another of its name; FileNotFoundError if it is gone."""
    found = path.stat()
    return found.st_dev, found.st_ino


def make_engine(path: Path) -> Engine:
    """Return an engine whose transactions begin with the lock they will need.

    The file must be there, be it empty.
    """
    module = dbapi()

    def connect() -> Any:
        identity(path)  # SQLite would make an empty file where the desk's own has vanished
        connection = module.connect(str(path), check_same_thread=False, timeout=10)
        set_pragmas(connection)
        return connection

    engine = create_engine(
        "sqlite://", module=module, creator=connect, poolclass=QueuePool, pool_size=4
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        patience = options["desk_store"].patience if "desk_store" in options else None
        if patience is not None:
            take_lock(connection, patience, options.get("desk_tries"))
        else:
            reading = options.get("desk_read", False)
            quick.change(connection, "BEGIN DEFERRED" if reading else "BEGIN IMMEDIATE")

    return engine


class Store:
    """One open desk database. Rooms read and write through it and nothing else."""

    def __init__(self, path: Path, clock: Clock, bus: EventBus) -> None:
        self.path = path
        self.clock = clock
        self.bus = bus
        with explained(path):
            self._identity = identity(path)
        self.engine = make_engine(path)
        self._reading = self.engine.execution_options(desk_read=True)
        self._writing = self.engine.execution_options(desk_store=self)
        self.patience: Patience | None = None  # a window has one; else SQLite waits by itself
        self._watch = clock_watch.ClockWatch(clock)
        self._journalled = 0
        # Held from a write's journal entries until they are counted: files and the database are
        # worked on in threads of their own.
        self._counting = threading.Lock()

    @contextmanager
    def write(self, actor: Actor, *, tries: int | None = None) -> Iterator[UnitOfWork]:
        """Run one use case. On leaving: rows, journal and index are on disk, then events go out.

        `tries` is how often a window asks for the lock, a tenth of a second each. Raises Conflict
        when somebody saved the same row first, DiskFull, Locked, ReadOnly or Damaged for what the
        file system says; then nothing was saved.
        """
        with ExitStack() as counted:
            with (
                explained(self.path),
                self._writing.connect() as connection,
                _asking(
                    connection, tries
                ).begin(),  # takes the lock, so that `now` is in the journal's order
            ):
                unit = UnitOfWork(connection, actor, self.clock.now(), _salt(connection))
                with closing(unit):
                    yield unit
                    unit.flush()
                counted.enter_context(self._counting)
                jump = self._watch.unknown_jump()
                if jump is not None:
                    clock_watch.record(connection, unit.now, jump, "write")
                journal.append(connection, unit.now, actor, unit.changes)
                self._require_file_in_place()
            self._journalled += len(unit.changes)
            if jump is not None:
                self._journalled += 1
                self._watch.mark_known(jump)
        self.bus.publish(unit.events)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one moment of the database and holds no write lock."""
        with explained(self.path), self._reading.connect() as connection, connection.begin():
            yield connection

    def journal_lengths(self) -> tuple[int, int]:
        """Return how many entries the journal has, and how many this process wrote of them."""
        with self._counting, self.read() as connection:
            found = connection.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM journal")
            return int(found.scalar_one()), self._journalled

    def close(self) -> None:
        """Let go of the file; the last one out folds the write-ahead log into it."""
        self.engine.dispose()

    def _require_file_in_place(self) -> None:
        """SQLite goes on writing into a file that was deleted or exchanged, and calls it saved."""
        if identity(self.path) != self._identity:
            raise gone(self.path)


def _asking(connection: Connection, tries: int | None) -> Connection:
    return connection if tries is None else connection.execution_options(desk_tries=tries)


def _salt(connection: Connection) -> str:
    """Return the file's salt, asked each time: another desk's backup may have been restored."""
    row = quick.row(connection, "SELECT value FROM desk_fact WHERE name = 'salt'")
    assert row is not None
    return str(row[0])
