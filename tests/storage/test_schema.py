from __future__ import annotations

import stat
from pathlib import Path

import pytest

from deskcs.clock import FixedClock
from deskcs.errors import Damaged, Locked, NewerFile, NotFound, NotOurs, ReadOnly
from deskcs.events import EventBus
from deskcs.storage import backup, schema
from deskcs.storage.driver import dbapi
from deskcs.storage.migrate import upgrade
from deskcs.storage.opening import open_store
from deskcs.storage.store import Store


def _open(file: Path, fixed: FixedClock) -> Store:
    return open_store(file, fixed, EventBus())


def test_a_new_file_gets_the_newest_schema(store: Store, file: Path) -> None:
    assert schema.current(file) == schema.newest()


def test_a_newer_file_is_refused_and_not_touched(file: Path, fixed: FixedClock) -> None:
    _open(file, fixed).close()
    connection = dbapi().connect(str(file))
    connection.execute("PRAGMA user_version=999")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(NewerFile, match="999") as told:
        _open(file, fixed)
    assert told.value.exit_code == 3
    assert file.read_bytes() == before


def test_another_programs_database_is_refused(file: Path, fixed: FixedClock) -> None:
    connection = dbapi().connect(str(file))
    connection.execute("CREATE TABLE photos(name)")
    connection.commit()
    connection.close()
    with pytest.raises(NotOurs):
        _open(file, fixed)


def test_a_file_that_is_no_database_is_called_damaged(file: Path, fixed: FixedClock) -> None:
    file.write_bytes(b"PK\x03\x04" + b"x" * 4000)
    with pytest.raises(Damaged, match="restore"):
        _open(file, fixed)


def test_a_folder_in_its_place_is_named(tmp_path: Path, fixed: FixedClock) -> None:
    with pytest.raises(NotFound, match="文件夹"):
        _open(tmp_path, fixed)


def test_a_missing_file_is_not_made_when_nobody_asked(file: Path, fixed: FixedClock) -> None:
    with pytest.raises(NotFound):
        open_store(file, fixed, EventBus(), create=False)
    assert not file.exists()


def test_a_file_that_cannot_be_written_is_told(file: Path, fixed: FixedClock) -> None:
    import os

    if os.geteuid() == 0:
        pytest.skip("root may write everything")
    _open(file, fixed).close()
    file.chmod(stat.S_IREAD)
    with pytest.raises(ReadOnly):
        _open(file, fixed)


def test_a_writer_that_never_lets_go_is_told(
    file: Path, fixed: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from deskcs.storage import driver

    _open(file, fixed).close()
    monkeypatch.setattr(driver, "PRAGMAS", ("PRAGMA busy_timeout=1", *driver.PRAGMAS[1:]))
    other = dbapi().connect(str(file), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    store = _open(file, fixed)
    try:
        from deskcs.actor import OWNER

        with pytest.raises(Locked, match="占用"), store.write(OWNER):
            pass
    finally:
        other.close()
        store.close()


@pytest.mark.parametrize("start", range(1, schema.newest()))
def test_every_earlier_schema_is_brought_up_after_a_backup(
    start: int, file: Path, fixed: FixedClock
) -> None:
    upgrade(file, to=start)
    assert schema.current(file) == start
    store = _open(file, fixed)
    store.close()
    assert schema.current(file) == schema.newest()
    assert [copy.schema for copy in backup.backups(file)] == [start]
