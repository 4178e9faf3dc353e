"""Runs the migrations a file still lacks: all of them in one transaction, or none."""

from __future__ import annotations

from pathlib import Path

from alembic.config import Config
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from deskcs.errors import Damaged
from deskcs.storage.driver import dbapi
from deskcs.storage.faults import explained
from deskcs.storage.schema import APPLICATION_ID
from deskcs.storage.store import make_engine
from deskcs.wording import QT_TRANSLATE_NOOP

_BROKEN_LINKS = QT_TRANSLATE_NOOP(
    "errors", "升级数据库后有 {count} 处引用对不上,已全部撤回,文件保持原样:{path}。请运行 deskcs doctor。"
)


def migrations() -> ScriptDirectory:
    """Return the chain of migrations that ships with the program."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return ScriptDirectory.from_config(config)


def upgrade(path: Path, to: str = "head") -> int:
    """Bring the file to revision `to` and return its number.

    Foreign keys are off before BEGIN, since tables are rebuilt; DDL, `user_version` and the check
    of every reference share one transaction, so that a killed process leaves the old schema whole.
    """
    script = migrations()
    with explained(path):
        raw = dbapi().connect(str(path), timeout=10)
        raw.execute("PRAGMA auto_vacuum=NONE")
        raw.close()
        engine = make_engine(path)
        try:
            with engine.connect() as connection:
                driver = connection.connection.driver_connection
                assert driver is not None
                driver.execute("PRAGMA foreign_keys=OFF")
                with connection.begin():
                    number = _run(connection, script, to)
                    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                    if broken:
                        raise Damaged(_BROKEN_LINKS, count=len(broken), path=path)
        finally:
            engine.dispose()
    return number


def _run(connection: object, script: ScriptDirectory, to: str) -> int:
    from sqlalchemy import Connection

    assert isinstance(connection, Connection)
    start = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    context = MigrationContext.configure(connection, opts={"transactional_ddl": True})
    steps = list(script.iterate_revisions(to, f"{start:04d}" if start else "base"))
    number = int(start)
    with Operations.context(context):
        for step in reversed(steps):
            step.module.upgrade()
            number = int(step.revision)
    connection.exec_driver_sql(f"PRAGMA user_version={number}")
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    return number
