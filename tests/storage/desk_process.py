"""A second process at the same file, for the tests that kill it or race it.

    python desk_process.py JOB FILE [ARGUMENT]

Each job prints a line only after what the line tells is on disk.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from deskcs.actor import OWNER
from deskcs.clock import FixedClock
from deskcs.errors import DeskError
from deskcs.events import EventBus
from deskcs.staff.records import PersonRecord
from deskcs.storage import backup
from deskcs.storage.opening import open_store
from deskcs.storage.store import Store

NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)


def opened(file: Path) -> Store:
    return open_store(file, FixedClock(NOON), EventBus())


def tell(line: object) -> None:
    print(line, flush=True)


def add_people(file: Path, _: str) -> None:
    """Add person after person, each with its journal entry, until killed."""
    store = opened(file)
    with store.read() as connection:
        number = int(connection.exec_driver_sql("SELECT count(*) FROM person").scalar_one())
    while True:
        number += 1
        with store.write(OWNER) as unit:
            unit.session.add(PersonRecord(name=f"客服{number}", role="agent", created_at=unit.now))
            unit.journal("staff.add", f"person:{number}", after={"padding": "x" * 500})
        tell(number)


def count_up(file: Path, times: str) -> None:
    """Read the number on one row, add one, write it back: `times` times."""
    store = opened(file)
    for _ in range(int(times)):
        with store.write(OWNER) as unit:
            person = unit.session.get(PersonRecord, 1)
            assert person is not None
            person.number = str(int(person.number) + 1)
            unit.journal("staff.change", "person:1", after={"number": person.number})
    store.close()
    tell("done")


def upgrade(file: Path, _: str) -> None:
    """Bring the file up to the newest schema."""
    from deskcs.storage import migrate

    migrate.migrations()
    tell("ready")
    migrate.upgrade(file)
    tell("done")


def open_at(file: Path, moment: str) -> None:
    """Open the file at the given second of the wall clock, so that several do so at once."""
    from deskcs.storage import migrate

    migrate.migrations()
    time.sleep(max(0.0, float(moment) - time.time()))
    try:
        opened(file).close()
    except DeskError as error:
        tell(f"{type(error).__name__}: {error}")
        return
    tell("opened")


def hold(file: Path, _: str) -> None:
    """Hold the write lock until the standard input is closed."""
    store = opened(file)
    with store.write(OWNER):
        tell("holding")
        sys.stdin.read()


def restore(file: Path, source: str) -> None:
    """Put the backup `source` in place of the file."""
    tell("ready")
    backup.restore(Path(source), file, now=NOON)
    tell("done")


JOBS: dict[str, Callable[[Path, str], None]] = {
    job.__name__: job for job in (add_people, count_up, upgrade, open_at, hold, restore)
}

if __name__ == "__main__":
    JOBS[sys.argv[1]](Path(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else "")
