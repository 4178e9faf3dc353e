"""The files that belong to a database: attachments, each under the hash of its content.

They lie in `attachments/` beside the database, and beside its copies. A file never changes and is
kept once, so that a copy only takes what is not there yet; nothing is ever removed.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

from deskcs.errors import DiskFull, StorageError
from deskcs.reasons import is_full, reason_of
from deskcs.wording import QT_TRANSLATE_NOOP

FOLDER = "attachments"
_HASH_LETTERS = 64
_FULL = QT_TRANSLATE_NOOP(
    "errors", "磁盘已满，附件没有全部复制：{path}。数据库本身已经好了；请清出空间后再做一次。"
)
_NOT_COPIED = QT_TRANSLATE_NOOP(
    "errors",
    "附件没有全部复制：{path}，{reason}。数据库本身已经好了；请检查文件夹的权限后再做一次。",
)


def carry(source: Path, target: Path, *, is_checked: bool = False) -> int:
    """Copy the files beside one database to beside another; return how many were missing there.

    A file whose content is not what its name says is left out: a sound copy made earlier stays.
    With `is_checked` the files that are there already are read too, and mended. Raises DiskFull or
    StorageError; what was copied until then stays.
    """
    here, there = source.parent / FOLDER, target.parent / FOLDER
    if not here.is_dir() or (there.is_dir() and here.samefile(there)):
        return 0
    count = 0
    for file in _files(here):
        copy = there / file.parent.name / file.name
        if _is_there(file, copy, is_checked) or _digest(file) != file.stem:
            continue
        try:
            _copied(file, copy)
        except OSError as error:
            if is_full(error):
                raise DiskFull(_FULL, path=there) from None
            raise StorageError(_NOT_COPIED, path=there, reason=reason_of(error)) from None
        count += 1
    return count


def _files(folder: Path) -> Iterator[Path]:
    for file in sorted(folder.glob("??/*")):
        if len(file.stem) == _HASH_LETTERS and file.is_file() and not file.is_symlink():
            yield file


def _is_there(file: Path, copy: Path, is_checked: bool) -> bool:
    if not copy.is_file() or copy.stat().st_size != file.stat().st_size:
        return False
    return not is_checked or _digest(copy) == file.stem


def _copied(file: Path, copy: Path) -> None:
    """Copy a file so that it stands under its name only when it is whole and on disk."""
    part = copy.with_name(f".{copy.name}.{secrets.token_hex(4)}.part")
    copy.parent.mkdir(parents=True, exist_ok=True)
    try:
        shutil.copyfile(file, part)
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        os.replace(part, copy)
    finally:
        part.unlink(missing_ok=True)


def _digest(file: Path) -> str:
    try:
        with file.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except OSError:
        return ""
