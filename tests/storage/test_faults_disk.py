"""Full disks, locks, wrong files and folders: nothing half saved, one line, and work goes on."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from deskcs.actor import OWNER
from deskcs.clock import FixedClock
from deskcs.errors import DiskFull, Locked, NotFound, StorageError
from deskcs.events import Event, EventBus
from deskcs.staff.records import PersonRecord
from deskcs.storage import backup, driver, journal
from deskcs.storage.opening import back_up_when_due, open_store
from deskcs.storage.store import Store

PROCESS = Path(__file__).with_name("desk_process.py")


def _add(store: Store, name: str, padding: str = "") -> None:
    with store.write(OWNER) as unit:
        unit.session.add(PersonRecord(name=name, role="agent", created_at=unit.now))
        unit.journal("staff.add", f"person:{name}", after={"padding": padding})
        unit.emit(Event())


def _names(store: Store) -> list[str]:
    with store.read() as connection:
        rows = connection.exec_driver_sql("SELECT name FROM person ORDER BY id").fetchall()
        assert journal.verify(connection) is None
        assert journal.head(connection)[0] == len(rows), "a row and its entry go together"
    return [row[0] for row in rows]


def _limit_pages(store: Store, pages: int) -> None:
    """Let the file grow to `pages` and no further, as on a disk that is full."""
    connection = store.engine.raw_connection()
    assert connection.driver_connection is not None
    connection.driver_connection.execute(f"PRAGMA max_page_count={pages}")
    connection.close()


def test_a_full_disk_saves_nothing_by_halves_and_work_goes_on_when_there_is_room(
    store: Store,
) -> None:
    heard: list[Event] = []
    _add(store, "甲")
    store.bus.subscribe(heard.append)
    _limit_pages(store, 1)
    with pytest.raises(DiskFull, match="没有保存") as told:
        _add(store, "乙", "x" * 400_000)
    assert len(str(told.value).splitlines()) == 1
    assert told.value.exit_code == 1
    assert _names(store) == ["甲"]
    assert heard == []
    _limit_pages(store, 1_000_000)
    _add(store, "乙", "x" * 400_000)
    assert _names(store) == ["甲", "乙"]
    assert len(heard) == 1


def test_another_process_that_holds_the_lock_is_waited_for_and_then_named(
    opened: Callable[[], Store], file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened().close()
    monkeypatch.setattr(driver, "PRAGMAS", ("PRAGMA busy_timeout=50", *driver.PRAGMAS[1:]))
    with subprocess.Popen(
        [sys.executable, str(PROCESS), "hold", str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "holding\n"
        store = opened()
        assert _names(store) == [], "reading goes on meanwhile"
        with pytest.raises(Locked, match="占用"):
            _add(store, "甲")
        other.stdin.close()
        assert other.wait(timeout=30) == 0
    _add(store, "甲")
    assert _names(store) == ["甲"]


def test_what_people_type_is_never_taken_for_what_the_driver_says(store: Store) -> None:
    with pytest.raises(IntegrityError), store.write(OWNER) as unit:
        unit.connection.exec_driver_sql(
            "INSERT INTO desk_fact(name, value) VALUES ('salt', ?)", ("database is locked",)
        )


def test_a_file_missing_beside_the_desk_is_not_called_a_missing_database(store: Store) -> None:
    picture = store.path.parent / "attachments" / "picture.png"
    with pytest.raises(FileNotFoundError), store.write(OWNER):
        picture.read_bytes()


def test_an_empty_file_becomes_a_new_desk(file: Path, opened: Callable[[], Store]) -> None:
    file.touch()
    assert _names(opened()) == []


def test_a_folder_in_place_of_the_file_or_of_its_folder_is_named(
    tmp_path: Path, fixed: FixedClock
) -> None:
    with pytest.raises(NotFound, match="文件夹"):
        open_store(tmp_path, fixed, EventBus())
    letter = tmp_path / "letter.txt"
    letter.write_text("您好", encoding="utf-8")
    with pytest.raises(StorageError, match=r"letter\.txt"):
        open_store(letter / "desk.sqlite3", fixed, EventBus())


def test_a_backup_folder_that_was_thrown_away_is_made_again(
    store: Store, file: Path, fixed: FixedClock
) -> None:
    backup.back_up(file, now=fixed.now())
    for path in backup.backup_folder(file).iterdir():
        path.unlink()
    backup.backup_folder(file).rmdir()
    assert back_up_when_due(file, fixed) is None
    assert len(backup.backups(file)) == 1
    assert store.path == file


def test_a_backup_that_cannot_be_made_is_told_and_work_goes_on(
    store: Store, file: Path, fixed: FixedClock
) -> None:
    backup.backup_folder(file).write_text("a file where the folder should be", encoding="utf-8")
    hindrance = back_up_when_due(file, fixed)
    assert isinstance(hindrance, StorageError)
    assert "backups" in str(hindrance)
    _add(store, "甲")
    assert _names(store) == ["甲"]


def test_copies_made_while_others_write_are_whole(
    opened: Callable[[], Store], file: Path, fixed: FixedClock
) -> None:
    writer, is_enough = opened(), threading.Event()

    def write() -> None:
        number = 0
        while not is_enough.is_set():
            number += 1
            _add(writer, f"客服{number}", "x" * 2000)

    thread = threading.Thread(target=write)
    thread.start()
    try:
        copies = []
        for _ in range(12):
            fixed.advance(minutes=1)
            copies.append(backup.back_up(file, now=fixed.now()))
    finally:
        is_enough.set()
        thread.join()
    for copy in copies:
        store = open_store(copy.path, fixed, EventBus())
        assert copy.journal_head is not None
        assert len(_names(store)) == copy.journal_head[0]
        store.close()


def test_two_desks_that_back_up_at_one_moment_both_have_a_copy(
    store: Store, file: Path, fixed: FixedClock
) -> None:
    _add(store, "甲", "x" * 2_000_000)
    made: list[backup.Backup] = []
    desks = [
        threading.Thread(target=lambda: made.append(backup.back_up(file, now=fixed.now())))
        for _ in range(4)
    ]
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join()
    assert len(made) == 4
    assert all(copy.journal_head == made[0].journal_head for copy in made)
    assert list(backup.backup_folder(file).glob("*.part*")) == []


def test_the_rest_of_a_copy_that_was_killed_is_cleared_away_later(
    store: Store, file: Path, fixed: FixedClock
) -> None:
    made = backup.back_up(file, now=fixed.now())
    rest = made.path.with_name(f"{file.stem}-20261101-000000.sqlite3.1a2b.part")
    rest.write_bytes(b"half a copy")
    os.utime(rest, (0, 0))
    running = rest.with_name(f"{file.stem}-20261122-000000.sqlite3.3c4d.part")
    running.write_bytes(b"half a copy")
    os.utime(running, (fixed.now().timestamp(),) * 2)
    backup.thin(file, fixed.now())
    assert not rest.exists()
    assert running.exists(), "another desk may be at it"
    assert made.path.exists()
    assert store.path == file


def test_a_clock_set_back_by_a_year_leaves_the_journal_in_order(
    store: Store, fixed: FixedClock
) -> None:
    _add(store, "甲")
    fixed.set(fixed.now() - timedelta(days=365))
    _add(store, "乙")
    with store.read() as connection:
        rows = connection.exec_driver_sql("SELECT subject, at FROM journal ORDER BY seq").all()
        assert journal.verify(connection) is None
    assert [row[0] for row in rows] == ["person:甲", "person:乙"]
    assert rows[1][1] < rows[0][1]
