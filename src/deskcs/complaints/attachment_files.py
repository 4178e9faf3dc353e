"""Files of cases beside the database, each under the hash of its content.

The place follows the database file, so that a moved data folder keeps its files. Nothing here is
ever run: a file is only copied in and read.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
from dataclasses import replace
from pathlib import Path

from deskcs.complaints.work_shapes import Attachment
from deskcs.errors import DiskFull, NotFound, ReadOnly
from deskcs.reasons import is_full, reason_of
from deskcs.wording import QT_TRANSLATE_NOOP

_GONE = QT_TRANSLATE_NOOP(
    "errors", "附件“{name}”不在了。请把它放回 {folder}，或从备份里找回后再试。"
)
_CHANGED = QT_TRANSLATE_NOOP(
    "errors", "附件“{name}”的内容与存入时不同，没有打开。请从备份里找回原来的文件。"
)
_FULL = QT_TRANSLATE_NOOP("errors", "磁盘已满，附件“{name}”没有存下。请清出空间后再试。")
_CANNOT_WRITE = QT_TRANSLATE_NOOP("errors", "写不了附件文件夹 {folder}：{reason}。请检查权限。")


class AttachmentFiles:
    """The folder of attachments that belongs to one database."""

    def __init__(self, database: Path) -> None:
        self.folder = database.parent / "attachments"

    def path_of(self, digest: str, kind: str) -> Path:
        """Return where a file lies, whether it is there or not."""
        return self.folder / digest[:2] / f"{digest}.{kind}"

    def put(self, name: str, kind: str, content: bytes) -> str:
        """Keep a content and return its digest; the same content is kept once, and mended if lost.

        Raises DiskFull or ReadOnly; then nothing is left behind.
        """
        digest = hashlib.sha256(content).hexdigest()
        target = self.path_of(digest, kind)
        if _holds(target, content):
            return digest
        temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, target)
        except OSError as error:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            if is_full(error):
                raise DiskFull(_FULL, name=name) from None
            raise ReadOnly(_CANNOT_WRITE, folder=self.folder, reason=reason_of(error)) from None
        return digest

    def read(self, attachment: Attachment) -> bytes:
        """Return the content; raise NotFound when the file is gone or is no longer the same."""
        path = self.path_of(attachment.digest, attachment.kind)
        try:
            content = path.read_bytes()
        except OSError:
            raise NotFound(_GONE, name=attachment.name, folder=path.parent) from None
        if hashlib.sha256(content).hexdigest() != attachment.digest:
            raise NotFound(_CHANGED, name=attachment.name)
        return content

    def looked_at(self, attachment: Attachment) -> Attachment:
        """Return the attachment with the state of its file: there in its size, or missing."""
        try:
            size = self.path_of(attachment.digest, attachment.kind).stat().st_size
        except OSError:
            size = -1
        return replace(attachment, state="ok" if size == attachment.size else "missing")


def _holds(path: Path, content: bytes) -> bool:
    """Return whether a file holds just this; one that was changed on disk is to be mended."""
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False
