"""Whoever is killed, at whatever moment, leaves a file that holds all they were told is saved."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from deskcs.actor import OWNER
from deskcs.clock import FixedClock
from deskcs.staff.records import PersonRecord
from deskcs.storage import backup, journal, migrate, schema
from deskcs.storage.driver import dbapi
from deskcs.storage.store import Store

pytestmark = pytest.mark.slow

PROCESS = Path(__file__).with_name("desk_process.py")


def _start(job: str, file: Path, argument: object = "") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(PROCESS), job, str(file), str(argument)],
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
    )


def _ask(file: Path, sql: str) -> list[tuple[object, ...]]:
    connection = dbapi().connect(str(file), timeout=10)
    try:
        return list(connection.execute(sql).fetchall())
    finally:
        connection.close()


def test_a_killed_writer_loses_nothing_it_was_told_is_saved(
    file: Path, opened: Callable[[], Store]
) -> None:
    opened().close()
    chance = random.Random(20261122)
    told = 0
    for _ in range(50):
        with _start("add_people", file) as writer:
            assert writer.stdout is not None
            lines = [writer.stdout.readline()]
            time.sleep(chance.uniform(0, 0.08))
            writer.kill()
            lines += writer.stdout.readlines()
        told = int([line for line in lines if line.endswith("\n")][-1])
        store = opened()
        with store.read() as connection:
            people = connection.exec_driver_sql("SELECT count(*) FROM person").scalar_one()
            entries = journal.head(connection)[0]
            assert people in (told, told + 1), "one more may be on disk and not yet told"
            assert entries == people, "a row and its journal entry come and go together"
            assert journal.verify(connection) is None
            problems = connection.exec_driver_sql("PRAGMA integrity_check").fetchall()
            assert [row[0] for row in problems] == ["ok"]
        store.close()
    assert told > 100


def test_eight_desks_counting_on_one_row_lose_no_count(
    file: Path, opened: Callable[[], Store]
) -> None:
    store = opened()
    with store.write(OWNER) as unit:
        unit.session.add(PersonRecord(name="计数", number="0", role="agent", created_at=unit.now))
    desks = [_start("count_up", file, 50) for _ in range(8)]
    answers = [desk.communicate(timeout=100)[0] for desk in desks]
    assert answers == ["done\n"] * 8
    with store.read() as connection:
        row = connection.exec_driver_sql("SELECT number, version FROM person").one()
        assert tuple(row) == ("400", 401)
        assert journal.head(connection)[0] == 400
        assert journal.verify(connection) is None


def _schema(file: Path) -> list[tuple[object, ...]]:
    return _ask(file, "SELECT type, name, sql FROM sqlite_master ORDER BY type, name")


def test_a_killed_migration_leaves_the_old_schema_or_the_new_one(
    tmp_path: Path, file: Path
) -> None:
    old, new = tmp_path / "old.sqlite3", tmp_path / "new.sqlite3"
    migrate.upgrade(old, to=1)
    migrate.upgrade(new)
    whole = {1: _schema(old), schema.newest(): _schema(new)}
    span = _seconds_to_migrate(tmp_path / "timed.sqlite3", old)
    found = []
    for part in range(30):
        for path in tmp_path.glob(f"{file.name}*"):
            path.unlink()
        file.write_bytes(old.read_bytes())
        with _start("upgrade", file) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            if part < 29:
                time.sleep(span * part / 24)
            else:  # however slow the machine has become since it was timed
                assert process.stdout.readline() == "done\n"
            process.kill()
        version = schema.current(file)
        found.append(version)
        assert _schema(file) == whole[version]
        migrate.upgrade(file)
        assert _schema(file) == whole[schema.newest()]
        assert _ask(file, "PRAGMA integrity_check") == [("ok",)]
    assert set(found) == set(whole), "the kills must fall on both sides of the commit"


def _seconds_to_migrate(file: Path, old: Path) -> float:
    file.write_bytes(old.read_bytes())
    return _seconds("upgrade", file)


def _seconds(job: str, file: Path, argument: object = "") -> float:
    """Return how long a job takes that is not killed."""
    with _start(job, file, argument) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        begun = time.monotonic()
        assert process.stdout.readline() == "done\n"
        return time.monotonic() - begun


def test_two_desks_that_make_the_same_new_file_both_open_it(tmp_path: Path) -> None:
    for attempt in range(8):
        file = tmp_path / f"new-{attempt}.sqlite3"
        moment = time.time() + 2
        desks = [_start("open_at", file, moment) for _ in range(2)]
        answers = [desk.communicate(timeout=60)[0] for desk in desks]
        assert answers == ["opened\n"] * 2
        assert _ask(file, "SELECT count(*) FROM desk_fact WHERE name = 'salt'") == [(1,)]


def test_a_killed_restore_leaves_what_was_there_or_the_backup(
    file: Path, opened: Callable[[], Store], fixed: FixedClock
) -> None:
    store = opened()
    with store.write(OWNER) as unit:
        unit.journal("complaint.note", "complaint:1", after={"padding": "x" * 3_000_000})
    made = backup.back_up(file, now=fixed.now())
    for number in range(2, 9):
        with store.write(OWNER) as unit:
            after = {"padding": "y" * 1_000_000}
            unit.journal("complaint.note", f"complaint:{number}", after=after)
    later = backup.back_up(file, now=fixed.now())
    store.close()
    span = _seconds("restore", file, made.path)
    found = []
    for part in range(20):
        backup.restore(later.path, file, now=fixed.now())
        with _start("restore", file, made.path) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            if part < 19:
                time.sleep(span * part / 16)
            else:
                assert process.stdout.readline() == "done\n"
            process.kill()
        store = opened()
        with store.read() as connection:
            found.append(journal.head(connection)[0])
            assert journal.verify(connection) is None
            problems = connection.exec_driver_sql("PRAGMA integrity_check").fetchall()
            assert [row[0] for row in problems] == ["ok"]
        store.close()
        for path in backup.backup_folder(file).glob("*before-restore*"):
            path.unlink()
    assert set(found) == {1, 8}, "the kills must fall on both sides of the commit"
