"""What is still readable of a damaged desk comes out, and what is lost is counted."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from deskcs.actor import OWNER
from deskcs.clock import FixedClock
from deskcs.errors import Conflict, Damaged, Invalid, NotFound, NotOurs
from deskcs.events import EventBus
from deskcs.staff.records import PersonRecord
from deskcs.storage import backup, doctor, migrate, schema
from deskcs.storage.driver import dbapi
from deskcs.storage.opening import open_store
from deskcs.storage.salvage import salvage
from deskcs.storage.store import Store

PAGE = 4096
TABLE_LEAF = b"\x0d"
PEOPLE = 400


@pytest.fixture
def filled(opened: Callable[[], Store], file: Path) -> Path:
    store = opened()
    for first in range(1, PEOPLE, 40):
        with store.write(OWNER) as unit:
            for number in range(first, first + 40):
                name = f"客服{number:04d}"
                unit.session.add(PersonRecord(name=name, role="agent", created_at=unit.now))
                unit.journal("staff.add", f"person:{number}", after={"note": "说明" * 40})
    store.close()
    return file


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "rescued" / "desk.sqlite3"


def _spoil(file: Path, text: str, *which: int) -> None:
    """Overwrite some of the pages of rows that hold `text`, as a failing disk would."""
    data = bytearray(file.read_bytes())
    starts = [
        start
        for start in range(PAGE, len(data), PAGE)
        if data[start : start + 1] == TABLE_LEAF and text.encode() in data[start : start + PAGE]
    ]
    for number in which:
        data[starts[number] : starts[number] + PAGE] = b"\xa5" * PAGE
    file.write_bytes(data)


@contextmanager
def _reading(file: Path, fixed: FixedClock) -> Iterator[Store]:
    store = open_store(file, fixed, EventBus())
    yield store
    store.close()


def _people(file: Path, fixed: FixedClock) -> list[str]:
    with _reading(file, fixed) as store, store.read() as connection:
        rows = connection.exec_driver_sql("SELECT name FROM person ORDER BY id").fetchall()
    return [row[0] for row in rows]


def _unfit(file: Path, fixed: FixedClock) -> list[str]:
    checks = doctor.examine(file, fixed)
    return [check.name for check in checks if check.is_fatal and not check.ok]


def test_a_sound_file_comes_out_whole(filled: Path, target: Path, fixed: FixedClock) -> None:
    done = salvage(filled, target, now=fixed.now())
    assert done.tables["person"] == (PEOPLE, 0)
    assert done.tables["journal"] == (PEOPLE, 0)
    assert (done.left_over, done.journal) == (None, "")
    assert _people(target, fixed) == [f"客服{n:04d}" for n in range(1, PEOPLE + 1)]
    assert _unfit(target, fixed) == []


def test_rows_around_lost_pages_are_kept_and_the_lost_ones_counted(
    filled: Path, target: Path, fixed: FixedClock
) -> None:
    _spoil(filled, "客服0", 1)
    before = filled.read_bytes()
    done = salvage(filled, target, now=fixed.now())
    kept, lost = done.tables["person"]
    assert kept + lost == PEOPLE
    assert PEOPLE // 2 < kept < PEOPLE, "one page holds about a hundred people"
    names = _people(target, fixed)
    assert len(names) == kept
    assert names[0] == "客服0001"
    assert names[-1] == f"客服{PEOPLE:04d}"
    assert filled.read_bytes() == before, "the damaged file is evidence"


def test_a_lost_first_or_last_page_loses_no_other_rows(
    filled: Path, target: Path, fixed: FixedClock
) -> None:
    _spoil(filled, "staff.add", 0, -1)
    kept, lost = salvage(filled, target, now=fixed.now()).tables["journal"]
    assert kept + lost == PEOPLE
    assert kept > PEOPLE - 60


def test_a_gap_in_the_journal_is_told_and_the_rescue_is_journalled(
    filled: Path, target: Path, fixed: FixedClock
) -> None:
    _spoil(filled, "staff.add", 5)
    done = salvage(filled, target, now=fixed.now())
    assert "缺失" in done.journal
    with _reading(target, fixed) as store, store.read() as connection:
        last = connection.exec_driver_sql(
            "SELECT action, actor FROM journal ORDER BY seq DESC LIMIT 1"
        ).one()
    assert tuple(last) == ("storage.salvage", "系统")


def test_a_lost_end_of_the_journal_is_seen_by_the_head_in_the_newest_backup(
    filled: Path, target: Path, fixed: FixedClock
) -> None:
    backup.back_up(filled, now=fixed.now())
    _spoil(filled, "staff.add", -1)
    assert "截掉" in salvage(filled, target, now=fixed.now()).journal


def test_the_guards_are_back_in_place_and_work_goes_on(
    filled: Path, target: Path, fixed: FixedClock
) -> None:
    _spoil(filled, "客服0", 1)
    salvage(filled, target, now=fixed.now())
    with _reading(target, fixed) as store:
        with pytest.raises(Conflict), store.write(OWNER) as unit:
            unit.connection.exec_driver_sql("UPDATE person SET number = '1'")
        with store.write(OWNER) as unit:
            unit.session.add(PersonRecord(name="新", role="agent", created_at=unit.now))
            unit.journal("staff.add", "person:new")
    assert _people(target, fixed)[-1] == "新"
    assert "tables" not in _unfit(target, fixed)
    assert "integrity" not in _unfit(target, fixed)


def test_attachments_come_along(filled: Path, target: Path, fixed: FixedClock) -> None:
    content = "截图".encode()
    name = hashlib.sha256(content).hexdigest()
    there = Path("attachments", name[:2], f"{name}.txt")
    (filled.parent / there).parent.mkdir(parents=True)
    (filled.parent / there).write_bytes(content)
    salvage(filled, target, now=fixed.now())
    assert (target.parent / there).read_bytes() == content


def test_what_is_only_in_the_write_ahead_log_is_rescued_too(
    opened: Callable[[], Store], file: Path, target: Path, fixed: FixedClock
) -> None:
    store = opened()
    with store.write(OWNER) as unit:
        unit.session.add(PersonRecord(name="甲", role="agent", created_at=unit.now))
    assert file.with_name(file.name + "-wal").stat().st_size > 0
    salvage(file, target, now=fixed.now())
    assert _people(target, fixed) == ["甲"]


def test_doubles_are_set_aside_in_a_file_and_not_dropped(
    filled: Path, target: Path, fixed: FixedClock
) -> None:
    spoiled = filled.read_bytes().replace("客服0399".encode(), "客服0398".encode())
    filled.write_bytes(spoiled)
    done = salvage(filled, target, now=fixed.now())
    assert done.tables["person"] == (PEOPLE - 1, 1)
    assert done.left_over is not None
    line = json.loads(done.left_over.read_text(encoding="utf-8"))
    assert line["table"] == "person"
    assert line["row"]["name"] == "客服0398"


def test_parts_of_a_lost_case_are_set_aside(file: Path, target: Path, fixed: FixedClock) -> None:
    migrate.upgrade(file)
    connection = dbapi().connect(str(file), isolation_level=None)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute(
        "INSERT INTO complaint_entry(complaint_id, at, author, kind, visible_to_customer, text,"
        " data) VALUES (99, 0, '甲', 'note', 0, '已回电', '{}')"
    )
    connection.close()
    done = salvage(file, target, now=fixed.now())
    assert done.tables["complaint_entry"] == (0, 1)
    assert done.left_over is not None
    assert "已回电" in done.left_over.read_text(encoding="utf-8")
    assert _unfit(target, fixed) == []


def test_parts_of_a_part_of_what_is_lost_are_set_aside_too(
    file: Path, target: Path, fixed: FixedClock
) -> None:
    """A file of a line of a sheet, where the page with the sheet is lost."""
    migrate.upgrade(file)
    connection = dbapi().connect(str(file), isolation_level=None)
    connection.execute("PRAGMA foreign_keys=OFF")
    for name, values in (
        ("handover_item", {"id": 1, "sheet_id": 99, "text": "钥匙在抽屉"}),
        ("handover_file", {"id": 1, "item_id": 1, "name": "照片.png"}),
    ):
        facts = connection.execute(f"PRAGMA table_xinfo({name})").fetchall()
        row = {fact[1]: values.get(fact[1], "" if "CHAR" in fact[2] else 0) for fact in facts}
        marks = ",".join("?" * len(row))
        connection.execute(
            f"INSERT INTO {name}({','.join(row)}) VALUES ({marks})", tuple(row.values())
        )
    connection.close()
    done = salvage(file, target, now=fixed.now())
    assert done.left_over is not None
    said = done.left_over.read_text(encoding="utf-8")
    assert "钥匙在抽屉" in said
    assert "照片.png" in said
    assert _unfit(target, fixed) == []


def test_an_older_file_is_brought_up_to_date(file: Path, target: Path, fixed: FixedClock) -> None:
    migrate.upgrade(file, to=1)
    salvage(file, target, now=fixed.now())
    assert schema.current(target) == schema.newest()
    with _reading(target, fixed) as store, store.write(OWNER) as unit:
        assert unit.salt


def test_spoiled_text_is_kept_as_far_as_it_can_be_read(
    filled: Path, target: Path, fixed: FixedClock
) -> None:
    name = "客服0200".encode()
    filled.write_bytes(filled.read_bytes().replace(name, b"\xff" + name[1:]))
    salvage(filled, target, now=fixed.now())
    assert any(name.endswith("服0200") for name in _people(target, fixed))


def test_what_cannot_be_salvaged_is_refused_in_one_line(
    filled: Path, tmp_path: Path, target: Path, fixed: FixedClock
) -> None:
    with pytest.raises(NotFound):
        salvage(tmp_path / "none.sqlite3", target, now=fixed.now())
    with pytest.raises(Invalid, match="没有覆盖"):
        salvage(filled, filled, now=fixed.now())
    letter = tmp_path / "letter.sqlite3"
    letter.write_text("您好" * 3000, encoding="utf-8")
    with pytest.raises(Damaged, match="letter"):
        salvage(letter, target, now=fixed.now())
    other = tmp_path / "other.sqlite3"
    connection = dbapi().connect(str(other))
    connection.execute("CREATE TABLE photos(name)")
    connection.commit()
    connection.close()
    with pytest.raises(NotOurs):
        salvage(other, target, now=fixed.now())
    assert not target.exists()
    assert list(target.parent.iterdir()) == [], "nothing is left behind"


def test_a_table_whose_root_is_lost_takes_no_other_with_it(
    filled: Path, target: Path, fixed: FixedClock
) -> None:
    connection = dbapi().connect(str(filled))
    roots = dict(connection.execute("SELECT name, rootpage FROM sqlite_master").fetchall())
    connection.close()
    data = bytearray(filled.read_bytes())
    for name in ("person", "desk_fact"):
        start = (roots[name] - 1) * PAGE
        data[start : start + PAGE] = b"\xa5" * PAGE
    filled.write_bytes(data)
    done = salvage(filled, target, now=fixed.now())
    assert done.tables["person"] == (0, PEOPLE)
    assert done.tables["journal"] == (PEOPLE, 0)
    with _reading(target, fixed) as store, store.write(OWNER) as unit:
        assert unit.salt, "a desk without its facts gets new ones"
