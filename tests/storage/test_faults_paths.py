"""Paths that lead nowhere useful: a pipe, a device, a name too long, the desk's own file."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from deskcs.actor import OWNER
from deskcs.clock import FixedClock
from deskcs.errors import DiskFull, Invalid, NewerFile, NotFound, ReadOnly, StorageError
from deskcs.events import EventBus
from deskcs.storage import backup, schema
from deskcs.storage.driver import dbapi
from deskcs.storage.faults import explain
from deskcs.storage.opening import open_store
from deskcs.storage.store import Store

posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes with names are of POSIX")


@posix
def test_a_pipe_is_refused_as_a_database_instead_of_waited_for(
    tmp_path: Path, fixed: FixedClock
) -> None:
    pipe = tmp_path / "desk.sqlite3"
    os.mkfifo(pipe)
    with pytest.raises(NotFound, match="不是普通文件"):
        schema.current(pipe)
    with pytest.raises(NotFound, match="不是普通文件"):
        open_store(pipe, fixed, EventBus())


def test_a_name_that_is_too_long_is_said_in_one_line(tmp_path: Path, fixed: FixedClock) -> None:
    with pytest.raises(StorageError, match="打不开数据库"):
        open_store(tmp_path / ("长" * 200), fixed, EventBus())


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that takes no files")
def test_a_folder_that_cannot_be_made_is_no_vanished_database(fixed: FixedClock) -> None:
    with pytest.raises(ReadOnly, match="打不开数据库"):
        open_store(Path("/proc/deskcs/desk.sqlite3"), fixed, EventBus())


@posix
def test_a_backup_does_not_take_the_place_of_a_pipe_or_device(
    store: Store, file: Path, tmp_path: Path, fixed: FixedClock
) -> None:
    pipe = tmp_path / "copy"
    os.mkfifo(pipe)
    with pytest.raises(Invalid, match="不是普通文件"):
        backup.back_up(file, pipe, now=fixed.now())
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_database_is_not_restored_from_itself(
    store: Store, file: Path, fixed: FixedClock
) -> None:
    with pytest.raises(Invalid, match="数据库自己"):
        backup.restore(file, file, now=fixed.now())
    assert backup.backups(file) == []


def test_two_restores_in_one_second_keep_what_was_there_apart(
    opened: Callable[[], Store], file: Path, fixed: FixedClock
) -> None:
    opened().close()
    copy = backup.back_up(file, now=fixed.now()).path
    kept = {backup.restore(copy, file, now=fixed.now()) for _ in range(2)}
    names = {path.name.split("before-restore-")[1] for path in kept if path}
    assert len(names) == 2, "the names differ even before one of them lies on the disk"


def test_a_full_disk_is_named_though_sqlite_calls_it_broken(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = dbapi().OperationalError("disk I/O error")
    assert type(explain(error, file)) is StorageError
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=4096))
    assert isinstance(explain(error, file), DiskFull)


@pytest.mark.parametrize("words", ["malformed node", "not a database", "version conflict"])
def test_a_bug_is_not_taken_for_damage_by_its_words(store: Store, words: str) -> None:
    with pytest.raises(ValueError, match=words), store.write(OWNER):
        raise ValueError(words)


def test_nothing_is_poured_over_a_newer_database(
    opened: Callable[[], Store], file: Path, fixed: FixedClock
) -> None:
    opened().close()
    copy = backup.back_up(file, now=fixed.now()).path
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    with pytest.raises(NewerFile, match=f"：{file}。"):
        backup.restore(copy, file, now=fixed.now())
    assert [made.path for made in backup.backups(file)] == [copy], "no copy was left behind"
