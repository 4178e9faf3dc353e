"""Whether a file is sound, and what SQLite finds wrong in one that is not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from deskcs.errors import Damaged
from deskcs.storage.driver import dbapi
from deskcs.wording import QT_TRANSLATE_NOOP

_UNSOUND = QT_TRANSLATE_NOOP(
    "errors",
    "备份没有通过校验，没有保留：{path}（{detail}）。请运行 deskcs doctor 查看数据库本身。",
)


def problems(ask: Callable[[str], Iterable[Any]], most: int) -> list[str]:
    """Return what is wrong, a line each; SQLite puts several into one row, under a heading."""
    rows = [str(row[0]) for row in ask(f"PRAGMA integrity_check({most})")]
    if rows == ["ok"]:
        return []
    lines = [line.strip() for row in rows for line in row.splitlines()]
    return [line for line in lines if line and not line.startswith("***")] or rows


def verified(path: Path) -> tuple[int, str]:
    """Return the journal's head of a sound database file; raise Damaged for any other."""
    connection = dbapi().connect(str(path), timeout=10)
    try:
        if found := problems(connection.execute, 5):
            raise Damaged(_UNSOUND, path=path, detail=found[0])
        return _head(connection)
    finally:
        connection.close()


def _head(connection: Any) -> tuple[int, str]:
    row = connection.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return (int(row[0]), str(row[1])) if row else (0, "0" * 64)
