"""Opens a file of complaints as rows, whatever kind it is."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from deskcs.complaints.exchange import delimited, objects, workbook
from deskcs.complaints.exchange.delimited import Record
from deskcs.errors import DeskError, Invalid, NotFound
from deskcs.reasons import reason_of
from deskcs.wording import QT_TRANSLATE_NOOP

_NO_FILE = QT_TRANSLATE_NOOP("errors", "没有这个文件：{path}。请核对路径。")
_CANNOT_READ = QT_TRANSLATE_NOOP("errors", "读不了文件 {path}：{reason}。")
_IS_DEVICE = QT_TRANSLATE_NOOP("errors", "这不是普通文件，不能导入：{path}。请先存成文件再导入。")
_KIND = QT_TRANSLATE_NOOP(
    "errors", "只能导入 .csv、.xlsx 和 .json 文件，{name} 不是。请另存为其中一种。"
)


def records(
    path: Path, told: Callable[[int], None] | None = None, skip: int = 0
) -> Iterator[Record]:
    """Return the rows of a .csv, .xlsx or .json file, known by its content rather than its name.

    `told` hears how much was read. Raises NotFound, or Invalid for what cannot be read.
    """
    return islice(_records(path, told), skip, None)


def size_of(path: Path) -> int:
    """Return the bytes of a file; raise NotFound or Invalid."""
    try:
        found = path.stat()
    except OSError as error:
        raise _unreadable(path, error) from None
    if not stat.S_ISREG(found.st_mode) and not stat.S_ISDIR(found.st_mode):
        raise Invalid(_IS_DEVICE, field="file", path=path)
    return found.st_size


def is_workbook(path: Path) -> bool:
    """Return whether what was read of a file says nothing of what is left."""
    return path.suffix.lower() == ".xlsx"


def _records(path: Path, told: Callable[[int], None] | None) -> Iterator[Record]:
    try:
        with path.open("rb") as file:
            start = file.read(8)
        if start.startswith(b"PK"):
            yield from workbook.read(path)
        elif path.suffix.lower() == ".json":
            yield from objects.read(path, told)
        elif start.startswith(b"\xd0\xcf\x11\xe0") or _is_foreign(path):
            raise Invalid(_KIND, field="file", name=path.name)
        else:
            yield from delimited.read(path, told)
    except OSError as error:
        raise _unreadable(path, error) from None


def _is_foreign(path: Path) -> bool:
    return path.suffix.lower() in (".xls", ".xlsx", ".ods")


def _unreadable(path: Path, error: OSError) -> DeskError:
    if isinstance(error, FileNotFoundError):
        return NotFound(_NO_FILE, path=path)
    return Invalid(_CANNOT_READ, field="file", path=path, reason=reason_of(error))
