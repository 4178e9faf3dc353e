"""Which schema a file has, and bringing it up to the program's own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from deskcs.errors import DeskError, NewerFile, NotFound, NotOurs
from deskcs.storage.driver import dbapi
from deskcs.storage.faults import damaged, explained
from deskcs.wording import QT_TRANSLATE_NOOP

APPLICATION_ID = 0x4445534B  # "DESK"
VERSIONS = Path(__file__).parent / "migrations" / "versions"

_NEWER = QT_TRANSLATE_NOOP(
    "errors",
    "这个数据库由更新的 DeskCS 写成（第 {found} 版，本程序到第 {known} 版）：{path}。"
    "请升级程序后再打开，文件没有被改动。",
)
_NOT_OURS = QT_TRANSLATE_NOOP(
    "errors",
    "这是别的程序的数据库，不是 DeskCS 的：{path}。请用 --db 换一个文件，这个文件没有被改动。",
)
_IS_FOLDER = QT_TRANSLATE_NOOP("errors", "这是一个文件夹，不是数据库文件：{path}。请写出文件名。")
_IS_DEVICE = QT_TRANSLATE_NOOP("errors", "这不是普通文件，不能当数据库用：{path}。请换一个文件名。")


def newest() -> int:
    """Return the number of the last migration, read from the file names alone: no Alembic yet."""
    numbers = [re.match(r"m(\d{4})_", file.name) for file in VERSIONS.glob("m*.py")]
    return max(int(found[1]) for found in numbers if found)


def current(path: Path) -> int:
    """Return the file's schema number, 0 for a new or empty file, without changing anything.

    Raises NotOurs, NewerFile, Damaged, ReadOnly or NotFound (a folder or device).
    """
    with explained(path):
        if path.is_dir():
            raise NotFound(_IS_FOLDER, path=path)
        if path.exists() and not path.is_file():
            raise NotFound(_IS_DEVICE, path=path)
        if not path.exists() or path.stat().st_size == 0:
            return 0
        connection = dbapi().connect(str(path), timeout=10)
        try:
            application, version, tables = _identify(connection)
        except UnicodeDecodeError as error:
            # The driver stumbles over its own message when that quotes a spoiled schema.
            raise damaged(path) from error
        finally:
            connection.close()
    if application != APPLICATION_ID and not (application == 0 and tables == 0):
        raise NotOurs(_NOT_OURS, path=path)
    if tables and version < 1:
        raise damaged(path)
    if version > newest():
        raise NewerFile(_NEWER, path=path, found=version, known=newest())
    return version


def is_behind(path: Path) -> bool:
    """Return whether opening the file brings it up to date first, which takes minutes if it is big.

    A file that cannot be told of is not: whoever opens it then says why.
    """
    try:
        return 0 < current(path) < newest()
    except DeskError:
        return False


def _identify(connection: Any) -> tuple[int, int, int]:
    def ask(sql: str) -> int:
        return int(connection.execute(sql).fetchone()[0])

    return (
        ask("PRAGMA application_id"),
        ask("PRAGMA user_version"),
        ask("SELECT count(*) FROM sqlite_master"),
    )
