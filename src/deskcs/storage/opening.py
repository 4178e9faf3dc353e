"""From a path to an open store: checked, backed up, migrated."""

from __future__ import annotations

import logging
import stat
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from deskcs.actor import SYSTEM
from deskcs.clock import Clock
from deskcs.errors import Damaged, DeskError, NotFound
from deskcs.events import EventBus
from deskcs.storage import backup, clock_watch, schema
from deskcs.storage.faults import damaged, explained, make_folder
from deskcs.storage.store import Store
from deskcs.wording import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

_MISSING = QT_TRANSLATE_NOOP(
    "errors", "没有这个数据库：{path}。请核对路径，或用 deskcs restore 恢复。"
)


def open_store(path: Path, clock: Clock, bus: EventBus, *, create: bool = True) -> Store:
    """Open the desk's file, making or migrating it first where needed.

    Raises NewerFile, NotOurs, Damaged, Locked, ReadOnly or NotFound before anything is written.
    """
    _give_rights_back(path)
    version = schema.current(path)
    if version == 0 and not create:
        raise NotFound(_MISSING, path=path)
    make_folder(path)
    if version < schema.newest():
        _migrate(path, version, clock)
    store = Store(path, clock, bus)
    try:
        with store.read() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM desk_fact").scalar_one()
            jump = clock_watch.set_back_since(connection, clock.now())
    except BaseException:
        store.close()
        raise
    if jump is not None:
        _tell_set_back(store, jump)
    return store


def _give_rights_back(path: Path) -> None:
    """Let what SQLite laid beside a file that could only be read be written, if the file can be.

    It bears the rights that the file had then, and would keep the desk shut for good.
    """
    for suffix in ("-wal", "-shm"):
        beside = path.with_name(path.name + suffix)
        with suppress(OSError):
            rights = stat.S_IMODE(path.stat().st_mode)
            if rights & stat.S_IWUSR and not beside.stat().st_mode & stat.S_IWUSR:
                beside.chmod(rights)


def _tell_set_back(store: Store, jump: timedelta) -> None:
    try:
        with store.write(SYSTEM) as unit:
            clock_watch.record(unit.connection, unit.now, jump, "opening")
    except DeskError as error:
        log.warning("the clock was set back, not journalled: %s", type(error).__name__)


def back_up_when_due(path: Path, clock: Clock) -> DeskError | None:
    """Make the daily copy and thin old ones; return what hindered it, since work must go on."""
    now = clock.now()
    try:
        with explained(path):
            if backup.is_due(path, now):
                backup.back_up(path, now=now)
                backup.thin(path, now)
    except DeskError as error:
        log.warning("daily backup failed: %s", type(error).__name__)
        return error
    return None


def _migrate(path: Path, version: int, clock: Clock) -> None:
    # Alembic costs a second of start-up, so only a file that needs it pays.
    from deskcs.storage.migrate import upgrade

    if version:
        try:
            backup.back_up(path, now=clock.now())
        except Damaged as error:  # told of the copy, which is as the file is
            raise damaged(path) from error
    upgrade(path)
