"""Where a PDF is written: beside the file it becomes, and never over one that is something else."""

from __future__ import annotations

import errno
import secrets
from pathlib import Path

from deskcs.errors import Invalid, ReadOnly
from deskcs.reasons import reason_of
from deskcs.wording import QT_TRANSLATE_NOOP

_CANNOT_WRITE = QT_TRANSLATE_NOOP("errors", "写不了文件 {path}：{reason}。请换一个位置。")
_NO_PDF = QT_TRANSLATE_NOOP(
    "errors", "已经有同名的文件，又不是 PDF，没有动它：{path}。请换一个文件名。"
)


def part_of(path: Path) -> Path:
    """Return the file to write first, each time another, since two may write to one path at once.
    Raises Invalid where a database, a device or anything else that is no PDF would be replaced,
    ReadOnly where nothing can be written at all.
    """
    try:
        if not path.name:
            raise IsADirectoryError(errno.EISDIR, "", str(path))
        if path.suffix.lower() != ".pdf" and path.exists() and not path.is_dir():
            raise Invalid(_NO_PDF, field="to", path=path)
    except OSError as error:
        raise ReadOnly(_CANNOT_WRITE, path=path, reason=reason_of(error)) from None
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
