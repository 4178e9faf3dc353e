"""A file with damaged pages is told in one line, never in a traceback."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from deskcs.actor import OWNER
from deskcs.clock import FixedClock
from deskcs.errors import Damaged, DeskError, StorageError
from deskcs.events import EventBus
from deskcs.staff.records import PersonRecord
from deskcs.storage import backup, doctor, journal
from deskcs.storage.driver import dbapi
from deskcs.storage.opening import open_store
from deskcs.storage.store import Store


@pytest.fixture
def filled(opened: Callable[[], Store], file: Path) -> Path:
    """Give the closed file of a desk with forty people and their journal."""
    store = opened()
    for number in range(1, 41):
        with store.write(OWNER) as unit:
            unit.session.add(PersonRecord(name=f"客服{number}", role="agent", created_at=unit.now))
            unit.journal("staff.add", f"person:{number}", after={"note": "说明" * 40})
    store.close()
    return file


def _checks(file: Path, clock: FixedClock) -> dict[str, doctor.Check]:
    return {check.name: check for check in doctor.examine(file, clock)}


def _is_unfit(file: Path, clock: FixedClock) -> bool:
    return any(not check.ok for check in _checks(file, clock).values() if check.is_fatal)


def _use(file: Path, clock: FixedClock) -> None:
    """Open, read everything and write once, as a day at the desk would."""
    store = open_store(file, clock, EventBus())
    try:
        with store.read() as connection:
            for table in ("person", "journal", "desk_fact"):
                connection.exec_driver_sql(f"SELECT * FROM {table}").fetchall()
        with store.write(OWNER) as unit:
            unit.session.add(PersonRecord(name="新", role="agent", created_at=unit.now))
            unit.journal("staff.add", "person:41")
    finally:
        store.close()


@pytest.mark.slow
def test_no_flipped_bit_ends_in_a_traceback(filled: Path, fixed: FixedClock) -> None:
    sound = filled.read_bytes()
    chance = random.Random(5)
    seen, refusals = 0, []
    for _ in range(60):
        spoiled = bytearray(sound)
        for _ in range(chance.choice((1, 1, 64))):
            spoiled[chance.randrange(len(sound))] ^= 1 << chance.randrange(8)
        for path in filled.parent.glob(f"{filled.name}-*"):
            path.unlink()
        filled.write_bytes(spoiled)
        seen += _is_unfit(filled, fixed)
        try:
            _use(filled, fixed)
        except DeskError as error:
            refusals.append(str(error))
    assert seen > 15
    assert len(refusals) > 5
    assert all(len(line.splitlines()) == 1 for line in refusals)


@pytest.mark.parametrize("offset", [0, 18, 60, 68, 100])
def test_a_spoiled_first_page_is_refused_in_one_line(
    filled: Path, fixed: FixedClock, offset: int
) -> None:
    spoiled = bytearray(filled.read_bytes())
    spoiled[offset : offset + 4] = b"\xff\xff\xff\xff"
    filled.write_bytes(spoiled)
    with pytest.raises(StorageError) as told:
        _use(filled, fixed)
    assert str(filled) in str(told.value)
    assert told.value.exit_code == 3
    assert filled.read_bytes() == spoiled, "a refused file is not touched"


def test_a_lost_end_of_the_file_is_told(filled: Path, fixed: FixedClock) -> None:
    filled.write_bytes(filled.read_bytes()[:-20_000])
    with pytest.raises(Damaged, match="restore"):
        _use(filled, fixed)
    assert _is_unfit(filled, fixed)


PAGE = 4096
TABLE_LEAF = b"\x0d"


def _spoil_pages_with(file: Path, text: str, pages: int) -> None:
    """Overwrite the last pages of rows that hold `text`, as a failing disk would."""
    data = bytearray(file.read_bytes())
    starts = [
        start
        for start in range(PAGE, len(data), PAGE)
        if data[start : start + 1] == TABLE_LEAF and text.encode() in data[start : start + PAGE]
    ]
    for start in starts[-pages:]:
        data[start : start + PAGE] = b"\xa5" * PAGE
    file.write_bytes(data)


def test_damage_is_answered_with_restore_and_salvage(filled: Path, fixed: FixedClock) -> None:
    _spoil_pages_with(filled, "staff.add", pages=2)
    check = _checks(filled, fixed)["integrity"]
    assert not check.ok
    assert "deskcs restore" in check.detail
    assert "deskcs doctor --salvage" in check.detail


TRIGGERS = "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'journal_no_%'"


def _tamper(file: Path, sql: str) -> None:
    """Change the journal and put its triggers back, as somebody with SQLite at hand could."""
    connection = dbapi().connect(str(file), isolation_level=None)
    triggers = [row[0] for row in connection.execute(TRIGGERS).fetchall()]
    connection.execute("DROP TRIGGER journal_no_update")
    connection.execute("DROP TRIGGER journal_no_delete")
    connection.execute(sql)
    for trigger in triggers:
        connection.execute(trigger)
    connection.close()


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("UPDATE journal SET actor = '别人' WHERE seq = 7", "第 7 条被改动过"),
        ("DELETE FROM journal WHERE seq = 7", "第 7 条缺失"),
        ("DELETE FROM journal WHERE seq > 38", "末尾的记录被截掉了"),
    ],
)
def test_the_doctor_sees_a_journal_that_was_tampered_with(
    filled: Path, fixed: FixedClock, sql: str, told: str
) -> None:
    backup.back_up(filled, now=fixed.now())
    assert _checks(filled, fixed)["journal"].ok
    _tamper(filled, sql)
    check = _checks(filled, fixed)["journal"]
    assert not check.ok
    assert told in check.detail
    assert check.is_fatal


def test_a_journal_rewritten_from_the_cut_on_is_seen_by_the_head_in_the_backup(
    filled: Path, fixed: FixedClock
) -> None:
    """Whoever rewrites the whole chain cannot rewrite the head that was kept elsewhere."""
    backup.back_up(filled, now=fixed.now())
    _tamper(filled, "DELETE FROM journal WHERE seq > 38")
    store = open_store(filled, fixed, EventBus())
    for _ in range(5):
        with store.write(OWNER) as unit:
            unit.journal("staff.add", "person:1")
    with store.read() as connection:
        assert journal.verify(connection) is None, "in itself the chain is whole"
    store.close()
    check = _checks(filled, fixed)["journal"]
    assert not check.ok
    assert "第 40 条与留存的校验值不符" in check.detail


def test_the_doctor_names_a_trigger_that_was_taken_away(filled: Path, fixed: FixedClock) -> None:
    connection = dbapi().connect(str(filled), isolation_level=None)
    connection.execute("DROP TRIGGER journal_no_update")
    connection.close()
    check = _checks(filled, fixed)["tables"]
    assert not check.ok
    assert "journal_no_update" in check.detail


def test_a_sound_file_passes_every_check(filled: Path, fixed: FixedClock) -> None:
    backup.back_up(filled, now=fixed.now())
    assert [c.name for c in _checks(filled, fixed).values() if c.is_fatal and not c.ok] == []
