"""Reads and writes the files that go with an item. No Qt; called in a worker."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from deskcs.errors import Invalid, ReadOnly
from deskcs.handover.attaching import MOST_BYTES
from deskcs.reasons import reason_of
from deskcs.wording import QT_TRANSLATE_NOOP

_CANNOT_READ = QT_TRANSLATE_NOOP("errors", "读不了文件 {path}：{reason}。请核对文件还在不在。")
CANNOT_WRITE = QT_TRANSLATE_NOOP("errors", "写不了文件 {path}：{reason}。请换一个位置。")


def read_bytes(path: Path) -> bytes:
    """Return what a file holds, a byte more than the limit at most; raise Invalid."""
    try:
        with path.open("rb") as stream:
            return stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise Invalid(_CANNOT_READ, field="file", path=path, reason=reason_of(error)) from None


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; raise ReadOnly."""
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        part.write_bytes(content)
        os.replace(part, path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise ReadOnly(CANNOT_WRITE, path=path, reason=reason_of(error)) from None
