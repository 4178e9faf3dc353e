"""What a file of a given schema number must contain, to be compared with what it does contain."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from deskcs.storage.driver import dbapi


def shape_of(ask: Callable[[str], Any]) -> dict[tuple[str, str], str]:
    """Return (kind, name) → what it is made of: columns of a table, words of a trigger.

    Tables are told by their columns and not by their SQL, whose spelling is the library's.
    `ask` runs one SQL text and gives its rows.
    """
    shape: dict[tuple[str, str], str] = {}
    rows = list(ask("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"))
    for kind, name, sql in rows:
        if kind in ("table", "view"):
            columns = ask(f"PRAGMA table_xinfo({_quoted(name)})")
            shape[kind, name] = " ".join(f"{column[1]}:{column[2]}" for column in columns)
        elif kind == "trigger":
            shape[kind, name] = " ".join(str(sql).split())
        else:
            columns = ask(f"PRAGMA index_info({_quoted(name)})")
            shape[kind, name] = " ".join(str(column[2]) for column in columns)
    return shape


def expected(version: int) -> dict[tuple[str, str], str]:
    """Return the shape of a new file of this schema number. Takes about a second (Alembic)."""
    from deskcs.storage.migrate import upgrade

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "blueprint.sqlite3"
        upgrade(file, to=version)
        connection = dbapi().connect(str(file))
        try:
            return shape_of(lambda sql: connection.execute(sql).fetchall())
        finally:
            connection.close()


def differences(ask: Callable[[str], Any], version: int) -> list[str]:
    """Return the names of tables, indexes and triggers that are missing or changed."""
    found = shape_of(ask)
    return [
        name
        for (kind, name), made_of in expected(version).items()
        if found.get((kind, name)) != made_of
    ]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
