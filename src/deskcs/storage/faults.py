"""Turns what SQLite and the file system say into the errors that people read."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from json import JSONDecodeError
from pathlib import Path

from deskcs.errors import (
    Conflict,
    Damaged,
    DeskError,
    DiskFull,
    Locked,
    ReadOnly,
    StorageError,
)
from deskcs.storage.driver import dbapi
from deskcs.wording import QT_TRANSLATE_NOOP

_LOCKED = QT_TRANSLATE_NOOP(
    "errors", "数据库正被别的程序占用：{path}。请等几秒再试，或关掉其他正在导入、备份的窗口。"
)
_FULL = QT_TRANSLATE_NOOP(
    "errors", "磁盘已满，这次没有保存：{path}。请清出空间后再保存一次，输入的内容还在。"
)
_READ_ONLY = QT_TRANSLATE_NOOP(
    "errors", "数据库不能写入：{path}。请检查文件和所在文件夹的权限，或用 --db 换一个位置。"
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "errors",
    "数据库已损坏或不是数据库文件：{path}。"
    "请运行 deskcs doctor 查看，用 deskcs restore 从备份恢复。",
)
_IO = QT_TRANSLATE_NOOP(
    "errors", "读写数据库时磁盘出错，这次没有保存：{path}。请检查磁盘或网络盘后再试。"
)
_CANNOT_OPEN = QT_TRANSLATE_NOOP(
    "errors", "打不开数据库：{path}。请检查路径是否存在、是不是文件夹、有没有权限。"
)

_LEAST_FREE = 65_536

_GONE = QT_TRANSLATE_NOOP(
    "errors",
    "打开的数据库文件不见了或被换掉了，这次没有保存：{path}。"
    "请把文件放回原处，再重新启动程序；输入的内容还在。",
)

_BY_MESSAGE: tuple[tuple[str, type[StorageError], str], ...] = (
    ("database is locked", Locked, _LOCKED),
    ("database table is locked", Locked, _LOCKED),
    ("database or disk is full", DiskFull, _FULL),
    ("attempt to write a readonly database", ReadOnly, _READ_ONLY),
    ("malformed", Damaged, _DAMAGED),
    ("vtable constructor failed", Damaged, _DAMAGED),  # the tables of the search index
    ("fts5: corrupt", Damaged, _DAMAGED),
    ("not a database", Damaged, _DAMAGED),
    ("unsupported file format", Damaged, _DAMAGED),
    ("could not decode to utf-8", Damaged, _DAMAGED),
    ("unable to open database file", ReadOnly, _CANNOT_OPEN),
    ("disk i/o error", StorageError, _IO),
)


def damaged(path: Path) -> Damaged:
    """Return the error for a file whose content makes no sense."""
    return Damaged(_DAMAGED, path=path)


def explain(error: BaseException, path: Path) -> DeskError | None:
    """Return the error to show for what the driver or system raised, or None for a bug."""
    if type(error).__name__ == "StaleDataError":
        return Conflict()
    # Only the driver's own words: SQLAlchemy quotes the SQL and what people typed as well, and a
    # bug may say anything.
    said = getattr(error, "orig", None) or error
    if isinstance(said, dbapi().Error):
        return _explain_driver(str(said).lower(), path)
    if isinstance(error, JSONDecodeError):  # what was kept as JSON was JSON
        return damaged(path)
    if isinstance(error, OSError) and _concerns(error, path):
        return _explain_system(error, path)
    return None


def _explain_driver(text: str, path: Path) -> DeskError | None:
    if "version conflict" in text:
        return Conflict()
    for part, kind, template in _BY_MESSAGE:
        if part in text:
            if template is _IO and _is_full(path):
                return DiskFull(_FULL, path=path)
            return kind(template, path=path)
    return None


def _is_full(path: Path) -> bool:
    """A full disk can look like a broken one: no room for the shared memory beside the file."""
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_FREE
    except OSError:
        return False


def gone(path: Path) -> StorageError:
    """Return the error for a file that was moved, deleted or exchanged while it was open."""
    return StorageError(_GONE, path=path)


def make_folder(path: Path) -> None:
    """Make the folder that a file is to lie in; raise a StorageError where that cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except FileNotFoundError:
        raise ReadOnly(_CANNOT_OPEN, path=path) from None
    except OSError as error:
        raise _explain_system(error, path) from error


def _explain_system(error: OSError, path: Path) -> StorageError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(_FULL, path=path)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return ReadOnly(_READ_ONLY, path=path)
    if isinstance(error, FileNotFoundError):
        return gone(path)
    if (
        isinstance(error, FileExistsError | NotADirectoryError | IsADirectoryError)
        or error.errno == errno.ENAMETOOLONG
    ):
        return ReadOnly(_CANNOT_OPEN, path=path)
    return StorageError(_IO, path=path)


def _concerns(error: OSError, path: Path) -> bool:
    """Tell an error about the database from one about, say, an attachment."""
    if error.filename is None:
        return True
    named = Path(os.fsdecode(error.filename))
    return named in path.parents or named.name.startswith(path.name)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raise the readable error in place of the driver's; bugs pass through untouched."""
    try:
        yield
    except DeskError:
        raise
    except Exception as error:
        readable = explain(error, path)
        if readable is None:
            raise
        raise readable from error
