"""Every file that an earlier version wrote opens, and ends with the tables the code works with."""

from __future__ import annotations

import importlib
import pkgutil
import shutil
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import SQLModel

import deskcs
from deskcs.clock import FixedClock
from deskcs.events import EventBus
from deskcs.storage import backup, blueprint, doctor, journal, migrate, schema
from deskcs.storage.driver import dbapi
from deskcs.storage.migrations import ddl
from deskcs.storage.opening import open_store
from deskcs.storage.records import Versioned

FOLDER = Path(__file__).parents[1] / "data" / "schemas"
KEPT = sorted(FOLDER.glob("schema-*.sqlite3"))

for module in pkgutil.walk_packages(deskcs.__path__, "deskcs."):
    if module.name.rpartition(".")[2] == "records":
        importlib.import_module(module.name)

TABLES = dict(SQLModel.metadata.tables)
# A test elsewhere may make models of its own; only the program's are compared.
VERSIONED = {
    str(model.__tablename__): model
    for model in Versioned.__subclasses__()
    if model.__module__.startswith("deskcs.")
}


@pytest.fixture(scope="module")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a new file of the newest schema."""
    file = tmp_path_factory.mktemp("schema") / "desk.sqlite3"
    migrate.upgrade(file)
    return file


def _ask(file: Path, sql: str) -> list[tuple[Any, ...]]:
    connection = dbapi().connect(str(file))
    try:
        return list(connection.execute(sql).fetchall())
    finally:
        connection.close()


def _triggers(file: Path) -> dict[str, str]:
    rows = _ask(file, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return {row[0]: row[1] for row in rows}


def test_the_migrations_are_one_chain() -> None:
    chain = migrate.migrations()
    assert [step.revision for step in chain] == [f"{n:04d}" for n in range(1, len(chain) + 1)]
    assert [step.down_revision for step in chain[1:]] == [step.revision for step in chain[:-1]]
    assert schema.newest() == len(chain)


@pytest.mark.parametrize("name", sorted(TABLES))
def test_the_records_and_the_migrated_file_have_the_same_columns(name: str, migrated: Path) -> None:
    said = {
        column.name: (bool(column.nullable), bool(column.primary_key))
        for column in TABLES[name].columns
    }
    found = {
        row[1]: (not row[3] and not row[5], bool(row[5]))
        for row in _ask(migrated, f'PRAGMA table_info("{name}")')
    }
    assert found == said


@pytest.mark.parametrize("name", sorted(TABLES))
def test_the_records_and_the_migrated_file_store_the_same_kinds(name: str, migrated: Path) -> None:
    said = {column.name: _kind(str(column.type)) for column in TABLES[name].columns}
    rows = _ask(migrated, f'PRAGMA table_info("{name}")')
    assert {row[1]: _kind(row[2]) for row in rows} == said


def _kind(declared: str) -> str:
    """Return what SQLite makes of a declared type (its affinity)."""
    word = declared.upper()
    if "INT" in word:
        return "INTEGER"
    if any(part in word for part in ("CHAR", "TEXT", "CLOB")):
        return "TEXT"
    if "BLOB" in word or not word:
        return "BLOB"
    if any(part in word for part in ("REAL", "FLOA", "DOUB")):
        return "REAL"
    return "NUMERIC"


@pytest.mark.parametrize("name", sorted(TABLES))
def test_the_references_of_the_records_are_in_the_file(name: str, migrated: Path) -> None:
    said = {(key.parent.name, key.column.table.name) for key in TABLES[name].foreign_keys}
    found = {(row[3], row[2]) for row in _ask(migrated, f'PRAGMA foreign_key_list("{name}")')}
    assert found == said


@pytest.mark.parametrize("name", sorted(VERSIONED))
def test_every_versioned_table_is_guarded_against_lost_updates(name: str, migrated: Path) -> None:
    assert _triggers(migrated).get(f"{name}_version") == ddl.versioned(name)


@pytest.mark.parametrize("name", ["journal", "complaint_entry"])
def test_what_was_said_can_neither_be_changed_nor_deleted(name: str, migrated: Path) -> None:
    found = _triggers(migrated)
    assert (found[f"{name}_no_update"], found[f"{name}_no_delete"]) == ddl.append_only(name)


def test_no_table_is_without_a_record_but_those_of_the_search_index(migrated: Path) -> None:
    """A table that no record describes is one that nobody reads, or one that Core reads by hand."""
    unknown = _ordinary(migrated) - set(TABLES)
    assert {name for name in unknown if not name.startswith("search_")} == set()


def _ordinary(file: Path) -> set[str]:
    rows = [row for row in _ask(file, "PRAGMA table_list") if row[0] == "main"]
    return {row[1] for row in rows if row[2] == "table" and not row[1].startswith("sqlite_")}


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_a_file_of_an_earlier_version_opens_and_is_brought_up(
    kept: Path, tmp_path: Path, fixed: FixedClock
) -> None:
    number = int(kept.stem.rpartition("-")[2])
    file = tmp_path / "desk.sqlite3"
    shutil.copyfile(kept, file)
    assert schema.current(file) == number
    before = _counts(file)
    store = open_store(file, fixed, EventBus())
    with store.read() as connection:
        assert journal.verify(connection) is None
        ask = connection.exec_driver_sql
        assert blueprint.differences(lambda sql: ask(sql).fetchall(), schema.newest()) == []
    store.close()
    after = _counts(file)
    assert [name for name, count in before.items() if after.get(name, 0) < count] == []
    is_new = number == schema.newest()
    assert [copy.schema for copy in backup.backups(file)] == ([] if is_new else [number])
    checks = doctor.examine(file, fixed)
    assert [check.name for check in checks if check.is_fatal and not check.ok] == []


def _counts(file: Path) -> dict[str, int]:
    return {name: _ask(file, f'SELECT count(*) FROM "{name}"')[0][0] for name in _ordinary(file)}


@pytest.mark.skipif(not FOLDER.is_dir(), reason="no schema is kept before the first release")
def test_the_newest_schema_is_among_the_kept_ones() -> None:
    assert FOLDER / f"schema-{schema.newest():04d}.sqlite3" in KEPT
