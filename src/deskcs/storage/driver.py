"""The one SQLite that opens the desk's file.

SQLCipher's build is taken even for files that are not encrypted: it bundles a current SQLite with
FTS5, where the standard library may bring one with the WAL-reset defect (3.7.0 to 3.51.2). Two
copies of SQLite must never have the same file open, so every room asks here.
"""

from __future__ import annotations

import time
from types import ModuleType
from typing import Any

SAFE_SINCE = (3, 51, 3)


def dbapi() -> ModuleType:
    """Return the DB-API module: SQLCipher's, or the standard library's without its wheel."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError:
        import sqlite3

        return sqlite3
    module: ModuleType = dbapi2
    return module


def describe() -> tuple[str, bool]:
    """Return a line about the driver in use and whether it is one without known defects."""
    module = dbapi()
    version: tuple[int, ...] = tuple(int(n) for n in module.sqlite_version.split("."))
    return f"{module.__name__}, SQLite {module.sqlite_version}", version >= SAFE_SINCE


PRAGMAS = (
    "PRAGMA busy_timeout=10000",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA recursive_triggers=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA mmap_size=0",
    "PRAGMA journal_size_limit=67108864",
)


_WAL_PATIENCE = 10.0


def set_pragmas(connection: Any) -> None:
    """Prepare a fresh driver connection; raise OSError where the file system cannot do WAL."""
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(PRAGMAS[0])
    mode = _enter_wal(cursor)
    if mode != "wal":
        cursor.close()
        raise OSError(f"journal_mode is {mode}, not wal")
    for pragma in PRAGMAS[1:]:
        cursor.execute(pragma)
    cursor.close()


def _enter_wal(cursor: Any) -> str:
    """Return the journal mode after asking for WAL.

    SQLite does not wait out the busy timeout for the change of mode: two desks that make the same
    new file at one moment would see one of them refused.
    """
    give_up = time.monotonic() + _WAL_PATIENCE
    while True:
        try:
            return str(cursor.execute("PRAGMA journal_mode=WAL").fetchone()[0])
        except Exception as error:
            if "locked" not in str(error) or time.monotonic() > give_up:
                raise
            time.sleep(0.02)
