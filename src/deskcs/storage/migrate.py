"""Runs the migrations a file still lacks: all of them in one transaction, or none."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection

from deskcs.errors import Damaged
from deskcs.storage import schema
from deskcs.storage.faults import explained
from deskcs.storage.store import make_engine
from deskcs.wording import QT_TRANSLATE_NOOP

_BROKEN_LINKS = QT_TRANSLATE_NOOP(
    "errors",
    "升级数据库后有 {count} 处引用对不上，已全部撤回，文件保持原样：{path}。请运行 deskcs doctor。",
)


def migrations() -> list[ModuleType]:
    """Return the migrations that ship with the program, in order."""
    package = "deskcs.storage.migrations.versions"
    names = sorted(file.stem for file in schema.VERSIONS.glob("m[0-9]*.py"))
    return [importlib.import_module(f"{package}.{name}") for name in names]


def upgrade(path: Path, to: int | None = None) -> int:
    """Bring the file up to migration number `to` (default: the newest) and return the number.

    Foreign keys are off before BEGIN, since tables are rebuilt; DDL, `user_version` and the check
    of every reference share one transaction, so that a killed process leaves the old schema whole.
    Raises Damaged where a reference leads nowhere.
    """
    with explained(path):
        path.touch()
    engine = make_engine(path)
    try:
        with explained(path), engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                number = _run(connection, schema.newest() if to is None else to)
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                if broken:
                    raise Damaged(_BROKEN_LINKS, count=len(broken), path=path)
    finally:
        engine.dispose()
    return number


def _run(connection: Connection, to: int) -> int:
    number = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    with Operations.context(MigrationContext.configure(connection)):
        for step in migrations():
            if number < int(step.revision) <= to:
                step.upgrade()
                number = int(step.revision)
    connection.exec_driver_sql(f"PRAGMA user_version={number}")
    connection.exec_driver_sql(f"PRAGMA application_id={schema.APPLICATION_ID}")
    return number
