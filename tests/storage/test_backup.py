from __future__ import annotations

import errno
import shutil
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskcs.actor import OWNER, Role
from deskcs.clock import FixedClock
from deskcs.errors import Damaged, DiskFull, Invalid, Locked, NotFound, NotOurs, ReadOnly
from deskcs.events import EventBus
from deskcs.search import index
from deskcs.staff.service import StaffService
from deskcs.storage import backup, doctor, schema
from deskcs.storage.driver import dbapi
from deskcs.storage.opening import back_up_when_due, open_store
from deskcs.storage.store import Store

EARLIER = Path(__file__).parents[1] / "data" / "schemas" / "schema-0006.sqlite3"


def _names(store: Store) -> list[str]:
    return [person.name for person in StaffService(store).people()]


def test_a_backup_brings_back_what_was_there(
    opened: Callable[[], Store], file: Path, fixed: FixedClock
) -> None:
    store = opened()
    staff = StaffService(store)
    staff.add(OWNER, "甲", Role.AGENT)
    made = backup.back_up(file, now=fixed.now())
    staff.add(OWNER, "乙", Role.AGENT)
    store.close()
    kept = backup.restore(made.path, file, now=fixed.now())
    assert _names(opened()) == ["甲"]
    assert kept is not None
    again = backup.restore(kept, file, now=fixed.now())
    assert again is not None
    assert _names(opened()) == ["甲", "乙"]


def test_restoring_under_an_open_window_shows_there_too(
    opened: Callable[[], Store], file: Path, fixed: FixedClock
) -> None:
    store = opened()
    StaffService(store).add(OWNER, "甲", Role.AGENT)
    made = backup.back_up(file, now=fixed.now())
    StaffService(store).add(OWNER, "乙", Role.AGENT)
    backup.restore(made.path, file, now=fixed.now())
    assert _names(store) == ["甲"]


def test_a_backup_is_made_while_others_go_on_writing(
    opened: Callable[[], Store], file: Path, fixed: FixedClock
) -> None:
    """SQLite begins a copy that is made in several steps anew whenever somebody has written."""
    here, there = opened(), opened()
    with here.write(OWNER) as unit:
        unit.connection.exec_driver_sql(
            "INSERT INTO desk_fact(name, value) VALUES ('big', hex(zeroblob(30000000)))"
        )
    is_made, written = threading.Event(), list[int]()

    def write() -> None:
        for number in range(2000):
            if is_made.is_set():
                return
            with there.write(OWNER) as unit:
                unit.journal("test.note", f"note:{number}")
            written.append(number)

    writer = threading.Thread(target=write)
    writer.start()
    made = backup.back_up(file, now=fixed.now())
    is_made.set()
    writer.join()
    assert len(written) < 2000
    assert made.journal_head is not None


def test_a_restore_does_not_wait_for_ever_for_another_program(
    store: Store, file: Path, fixed: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_PATIENCE", 0.1)
    made = backup.back_up(file, now=fixed.now())
    with store.write(OWNER) as unit:
        unit.journal("test.note", "note:1")
        with pytest.raises(Locked):
            backup.restore(made.path, file, now=fixed.now())
    backup.restore(made.path, file, now=fixed.now())


def test_a_stale_log_beside_the_file_does_not_spoil_a_restore(
    opened: Callable[[], Store], file: Path, fixed: FixedClock, tmp_path: Path
) -> None:
    store = opened()
    StaffService(store).add(OWNER, "甲", Role.AGENT)
    made = backup.back_up(file, now=fixed.now())
    StaffService(store).add(OWNER, "乙", Role.AGENT)
    log = file.with_name(file.name + "-wal")
    stale = tmp_path / "stale"
    shutil.copy(log, stale)
    store.close()
    shutil.copy(stale, log)
    backup.restore(made.path, file, now=fixed.now())
    assert _names(opened()) == ["甲"]


def test_a_damaged_backup_is_refused_and_the_database_stays(
    opened: Callable[[], Store], file: Path, fixed: FixedClock, tmp_path: Path
) -> None:
    store = opened()
    StaffService(store).add(OWNER, "甲", Role.AGENT)
    made = backup.back_up(file, now=fixed.now())
    data = bytearray(made.path.read_bytes())
    data[4096:12288] = b"\xff" * 8192
    made.path.write_bytes(data)
    with pytest.raises(Damaged, match=r"^这个备份已损坏，没有恢复.*请换一个备份。$") as told:
        backup.restore(made.path, file, now=fixed.now())
    assert str(made.path) in str(told.value)
    assert _names(store) == ["甲"]


def test_a_damaged_file_of_an_earlier_program_is_told_as_the_database(
    file: Path, fixed: FixedClock
) -> None:
    shutil.copy(EARLIER, file)
    data = bytearray(file.read_bytes())
    data[8_192:40_960] = b"\xa5" * 32_768
    file.write_bytes(data)
    with pytest.raises(Damaged, match="数据库已损坏") as told:
        open_store(file, fixed, EventBus())
    assert f"{file}。" in str(told.value)


def test_damage_found_while_backing_up_is_told_in_one_line(
    opened: Callable[[], Store], file: Path, fixed: FixedClock
) -> None:
    store = opened()
    for number in range(300):
        StaffService(store).add(OWNER, f"客服{number}", Role.AGENT)
    store.close()
    data = bytearray(file.read_bytes())
    leaves = [at for at in range(4096, len(data), 4096) if data[at] == 0x0D and b"add" in data[at:]]
    for at in leaves[-3:]:
        data[at : at + 200] = b"\xa5" * 200
    file.write_bytes(data)
    with pytest.raises(Damaged, match="没有通过校验") as told:
        backup.back_up(file, now=fixed.now())
    assert len(str(told.value).splitlines()) == 1


def test_a_damaged_database_is_put_aside_before_the_backup_takes_its_place(
    opened: Callable[[], Store], file: Path, fixed: FixedClock
) -> None:
    store = opened()
    StaffService(store).add(OWNER, "甲", Role.AGENT)
    made = backup.back_up(file, now=fixed.now())
    store.close()
    wreck = b"SQLite format 3\x00" + b"\x00" * 5000
    file.write_bytes(wreck)
    kept = backup.restore(made.path, file, now=fixed.now())
    assert kept is not None
    assert kept.read_bytes() == wreck
    assert _names(opened()) == ["甲"]


def test_the_wrong_files_are_refused_by_name(file: Path, fixed: FixedClock, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="deskcs backup"):
        backup.restore(tmp_path / "none.sqlite3", file, now=fixed.now())
    other = tmp_path / "other.sqlite3"
    connection = dbapi().connect(str(other))
    connection.execute("CREATE TABLE t(a)")
    connection.commit()
    connection.close()
    with pytest.raises(NotOurs):
        backup.restore(other, file, now=fixed.now())
    empty = tmp_path / "empty.sqlite3"
    empty.touch()
    with pytest.raises(Invalid):
        backup.restore(empty, file, now=fixed.now())
    text = tmp_path / "letter.sqlite3"
    text.write_text("您好" * 500, encoding="utf-8")
    with pytest.raises(Damaged, match="请换一个备份"):
        backup.restore(text, file, now=fixed.now())
    assert not file.exists()


def test_a_copy_without_a_name_is_refused(store: Store, file: Path, fixed: FixedClock) -> None:
    with pytest.raises(ReadOnly, match="是不是文件夹"):
        backup.back_up(file, Path(), now=fixed.now())


def test_the_daily_copy_is_made_once_a_day(store: Store, file: Path, fixed: FixedClock) -> None:
    assert back_up_when_due(file, fixed) is None
    assert len(backup.backups(file)) == 1
    fixed.advance(hours=20)
    back_up_when_due(file, fixed)
    assert len(backup.backups(file)) == 1
    fixed.advance(hours=5)
    back_up_when_due(file, fixed)
    assert len(backup.backups(file)) == 2
    assert store.path == file


def test_a_copy_knows_the_head_of_its_journal(store: Store, file: Path, fixed: FixedClock) -> None:
    StaffService(store).add(OWNER, "甲", Role.AGENT)
    made = backup.back_up(file, now=fixed.now())
    assert made.journal_head is not None
    assert made.journal_head[0] == 1
    assert backup.backups(file)[0].journal_head == made.journal_head


def test_copies_of_a_database_beside_it_are_not_taken_for_its_own(
    store: Store, file: Path, fixed: FixedClock
) -> None:
    second = file.with_name("desk-2.sqlite3")
    open_store(second, fixed, EventBus()).close()
    theirs = backup.back_up(second, now=fixed.now())
    assert backup.backups(file) == []
    assert backup.is_due(file, fixed.now())
    assert backup.newest_head(file) is None
    fixed.advance(days=900)
    own = backup.back_up(file, now=fixed.now())
    backup.thin(file, fixed.now())
    assert [copy.path for copy in backup.backups(file)] == [own.path]
    assert [copy.path for copy in backup.backups(second)] == [theirs.path]


@pytest.mark.parametrize("name", ["客服[新].sqlite3", "desk-20261122-120000.sqlite3", "d*.sqlite3"])
def test_a_database_of_any_name_finds_its_copies(
    tmp_path: Path, fixed: FixedClock, name: str
) -> None:
    file = tmp_path / name
    open_store(file, fixed, EventBus()).close()
    made = [backup.back_up(file, now=fixed.now()).path for _ in range(2)]
    assert {copy.path for copy in backup.backups(file)} == set(made)


def test_a_copy_that_vanishes_while_it_is_looked_at_is_left_out(
    store: Store, file: Path, fixed: FixedClock
) -> None:
    made = backup.back_up(file, now=fixed.now())
    made.path.with_name("desk-20261101-000000.sqlite3").symlink_to("gone")
    assert [copy.path for copy in backup.backups(file)] == [made.path]


def test_thinning_leaves_what_a_restore_replaced_and_what_somebody_named(
    opened: Callable[[], Store], file: Path, fixed: FixedClock
) -> None:
    opened().close()
    own = backup.back_up(file, backup.backup_folder(file) / "desk-搬家前.sqlite3", now=fixed.now())
    replaced = set()
    for _ in range(2):
        replaced.add(backup.restore(own.path, file, now=fixed.now()))
        fixed.advance(minutes=1)

    def left_after(number: int, days: int) -> set[Path]:
        for _ in range(number):
            fixed.advance(days=days)
            backup.back_up(file, now=fixed.now())
            backup.thin(file, fixed.now())
        return {copy.path for copy in backup.backups(file)}

    assert left_after(9, days=1) > {own.path, *replaced}
    assert replaced.isdisjoint(left_after(15, days=6)), "not for ever"
    assert own.path.exists()


moments = st.lists(
    st.integers(min_value=0, max_value=60 * 24 * 800).map(
        lambda minutes: datetime(2026, 11, 22, tzinfo=UTC) - timedelta(minutes=minutes)
    ),
    max_size=60,
)


@given(moments)
def test_thinning_keeps_the_newest_and_one_of_every_recent_day(moments: list[datetime]) -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    kept = backup.to_keep(moments, now)
    assert set(kept) <= set(moments)
    assert not moments or max(moments) in kept
    assert all(m in kept for m in moments if now - m < timedelta(days=2))
    assert backup.to_keep(kept, now) == kept, "thinning twice changes nothing"
    days = sorted({m.date() for m in moments}, reverse=True)[:14]
    assert {m.date() for m in kept} >= set(days)


def test_a_restore_is_no_journal_that_was_cut_short(
    opened: Callable[[], Store], file: Path, fixed: FixedClock
) -> None:
    store = opened()
    staff = StaffService(store)
    staff.add(OWNER, "甲", Role.AGENT)
    made = backup.back_up(file, now=fixed.now())
    fixed.advance(minutes=1)
    staff.add(OWNER, "乙", Role.AGENT)
    staff.add(OWNER, "丙", Role.AGENT)
    fixed.advance(minutes=1)
    backup.restore(made.path, file, now=fixed.now())
    assert backup.newest_head(file) == made.journal_head
    checks = {check.name: check for check in doctor.examine(file, fixed)}
    assert checks["journal"].ok, checks["journal"].detail
    staff.add(OWNER, "丁", Role.AGENT)
    fixed.advance(minutes=1)
    assert backup.newest_head(file) == made.journal_head
    later = backup.back_up(file, now=fixed.now())
    assert backup.newest_head(file) == later.journal_head


def test_a_journal_cut_short_after_a_restore_is_noticed(
    opened: Callable[[], Store], file: Path, fixed: FixedClock
) -> None:
    store = opened()
    StaffService(store).add(OWNER, "甲", Role.AGENT)
    made = backup.back_up(file, now=fixed.now())
    fixed.advance(minutes=1)
    backup.restore(made.path, file, now=fixed.now())
    with store.write(OWNER) as unit:
        unit.connection.exec_driver_sql("DROP TRIGGER journal_no_delete")
        unit.connection.exec_driver_sql("DELETE FROM journal")
    checks = {check.name: check for check in doctor.examine(file, fixed)}
    assert not checks["journal"].ok


def test_a_copy_from_a_day_to_come_is_not_the_copy_of_today(
    store: Store, file: Path, fixed: FixedClock
) -> None:
    fixed.advance(days=900)
    assert back_up_when_due(file, fixed) is None
    fixed.advance(days=-900)
    assert backup.is_due(file, fixed.now()), "the clock was wrong for a day"
    assert back_up_when_due(file, fixed) is None
    assert len(backup.backups(file)) == 2
    assert not backup.is_due(file, fixed.now())
    assert store.path == file


def test_a_damaged_database_stays_where_it_was_when_there_is_no_room_to_restore(
    opened: Callable[[], Store],
    file: Path,
    fixed: FixedClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store = opened()
    StaffService(store).add(OWNER, "甲", Role.AGENT)
    made = backup.back_up(file, now=fixed.now())
    store.close()
    wreck = b"SQLite format 3\x00" + b"\x00" * 5000
    file.write_bytes(wreck)

    def no_room(source: Path, target: Path) -> None:
        target.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "full", str(target))

    with monkeypatch.context() as patched:
        patched.setattr(backup, "_copy", no_room)
        with pytest.raises(DiskFull):
            backup.restore(made.path, file, now=fixed.now())
    assert file.read_bytes() == wreck
    backup.restore(made.path, file, now=fixed.now())
    assert _names(opened()) == ["甲"]


def test_what_is_sealed_after_a_restore_bears_the_salt_of_the_file_that_came_back(
    opened: Callable[[], Store], file: Path, fixed: FixedClock, tmp_path: Path
) -> None:
    other = open_store(tmp_path / "other" / "desk.sqlite3", fixed, EventBus())
    with other.write(OWNER) as unit:
        sealed = unit.sealed("13912345678")
    made = backup.back_up(other.path, now=fixed.now())
    other.close()
    store = opened()
    with store.write(OWNER) as unit:
        assert unit.sealed("13912345678") != sealed
    backup.restore(made.path, file, now=fixed.now())
    with store.write(OWNER) as unit:
        assert unit.sealed("13912345678") == sealed


def test_a_backup_of_an_earlier_program_is_brought_up_to_date_under_an_open_window(
    opened: Callable[[], Store], file: Path, fixed: FixedClock
) -> None:
    store = opened()
    backup.restore(EARLIER, file, now=fixed.now())
    assert schema.current(file) == schema.newest()
    with store.write(OWNER) as unit:
        index.put(unit.connection, "complaint", 9_000, "TS1", "杯子有裂纹")
    with store.read() as connection:
        assert [found.ref for found in index.find(connection, ["裂纹"], ["complaint"], 5)] == [
            9_000
        ]
    assert _names(opened())
