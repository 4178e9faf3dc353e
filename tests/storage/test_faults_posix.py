"""Rights, refused writes and vanished files, where the system can play them."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from deskcs.actor import OWNER
from deskcs.clock import FixedClock
from deskcs.errors import ReadOnly, StorageError
from deskcs.events import EventBus
from deskcs.staff.records import PersonRecord
from deskcs.storage import backup
from deskcs.storage.driver import dbapi
from deskcs.storage.opening import back_up_when_due, open_store
from deskcs.storage.store import Store

if sys.platform == "win32":
    pytest.skip("Windows knows neither these rights nor these limits", allow_module_level=True)

NOBODY = 65534


def _add(store: Store, name: str, padding: str = "") -> None:
    with store.write(OWNER) as unit:
        unit.session.add(PersonRecord(name=name, role="agent", created_at=unit.now))
        unit.journal("staff.add", f"person:{name}", after={"padding": padding})


def _names(store: Store) -> list[str]:
    with store.read() as connection:
        rows = connection.exec_driver_sql("SELECT name FROM person ORDER BY id").fetchall()
    return [row[0] for row in rows]


@contextlib.contextmanager
def _largest_file(size: int) -> Iterator[None]:
    """Let the system refuse every write beyond `size` bytes of a file."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_write_the_system_refuses_is_told_and_leaves_the_file_sound(store: Store) -> None:
    _add(store, "甲")
    with _largest_file(200_000), pytest.raises(StorageError, match="没有保存"):
        _add(store, "乙", "x" * 3_000_000)
    assert _names(store) == ["甲"]
    _add(store, "丙")
    assert _names(store) == ["甲", "丙"]


@contextlib.contextmanager
def _without_rights() -> Iterator[None]:
    """Act as somebody who owns nothing; whoever is not root is that already."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def public(fixed: FixedClock) -> Iterator[Path]:
    """Give a desk in a folder that everybody may enter, and hand its rights back at the end."""
    folder = Path(tempfile.mkdtemp())
    file = folder / "desk.sqlite3"
    store = open_store(file, fixed, EventBus())
    _add(store, "甲")
    store.close()
    folder.chmod(0o755)
    yield file
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_file_that_may_only_be_read_is_told(public: Path, fixed: FixedClock) -> None:
    public.chmod(0o444)
    public.parent.chmod(0o555)
    with _without_rights(), pytest.raises(ReadOnly, match="权限") as told:
        _add(open_store(public, fixed, EventBus()), "乙")
    assert str(public) in str(told.value)


def test_a_file_that_was_read_only_is_written_again_once_it_may_be(
    public: Path, fixed: FixedClock
) -> None:
    """What SQLite laid beside it meanwhile bears the rights that the file had then."""
    if os.geteuid() == 0:
        for path in (public.parent, public):
            os.chown(path, NOBODY, -1)
    with _without_rights():
        public.chmod(0o444)
        with (
            pytest.raises(ReadOnly),
            contextlib.closing(open_store(public, fixed, EventBus())) as store,
        ):
            _add(store, "乙")
        public.chmod(0o644)
        store = open_store(public, fixed, EventBus())
        _add(store, "丙")
        assert _names(store) == ["甲", "丙"]
        store.close()


def test_a_folder_that_may_not_be_written_refuses_a_new_desk(
    public: Path, fixed: FixedClock
) -> None:
    public.parent.chmod(0o555)
    with _without_rights(), pytest.raises(ReadOnly):
        open_store(public.with_name("new.sqlite3"), fixed, EventBus())
    with _without_rights(), pytest.raises(ReadOnly):
        open_store(public.parent / "new" / "desk.sqlite3", fixed, EventBus())


def test_a_file_that_may_not_even_be_read_is_told(public: Path, fixed: FixedClock) -> None:
    public.chmod(0o000)
    with _without_rights(), pytest.raises(ReadOnly):
        open_store(public, fixed, EventBus())


def test_a_backup_folder_that_may_not_be_written_does_not_stop_the_work(
    public: Path, fixed: FixedClock
) -> None:
    backup.backup_folder(public).mkdir()
    backup.backup_folder(public).chmod(0o555)
    with _without_rights():
        hindrance = back_up_when_due(public, fixed)
    assert isinstance(hindrance, ReadOnly)
    assert "backups" in str(hindrance)


def test_a_file_deleted_while_open_takes_no_more_writes(store: Store, file: Path) -> None:
    """SQLite itself would go on writing into the deleted file and call it saved."""
    _add(store, "甲")
    for path in file.parent.glob(f"{file.name}*"):
        path.unlink()
    with pytest.raises(StorageError, match="不见了"):
        _add(store, "乙")
    assert not file.exists(), "no empty file is left in its place"


def test_a_file_exchanged_while_open_takes_no_more_writes(
    store: Store, opened: Callable[[], Store], file: Path, tmp_path: Path
) -> None:
    _add(store, "甲")
    other = tmp_path / "other.sqlite3"
    backup.back_up(file, other, now=store.clock.now())
    os.replace(other, file)
    with pytest.raises(StorageError, match="换掉"):
        _add(store, "乙")
    assert dbapi().connect(str(file)).execute("SELECT name FROM person").fetchall() == [("甲",)]


def test_a_file_put_back_in_its_place_is_written_again(store: Store, file: Path) -> None:
    _add(store, "甲")
    away = file.with_name("away.sqlite3")
    file.rename(away)
    with pytest.raises(StorageError, match="不见了"):
        _add(store, "乙")
    away.rename(file)
    _add(store, "乙")
    assert _names(store) == ["甲", "乙"]
