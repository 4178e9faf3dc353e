"""Files of cases beside the database, each under the hash of its content.

The place follows the database file, so that a moved data folder keeps its files. Nothing here is
ever run: a file is only copied in and read.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path

from deskcs.complaints.work_shapes import Attachment
from deskcs.errors import DiskFull, NotFound, ReadOnly
from deskcs.wording import QT_TRANSLATE_NOOP

_GONE = QT_TRANSLATE_NOOP(
    "errors", "附件“{name}”不在了。请把它放回 {folder}，或从备份里找回后再试。"
)
_CHANGED = QT_TRANSLATE_NOOP(
    "errors", "附件“{name}”的内容与存入时不同，没有打开。请从备份里找回原来的文件。"
)
_FULL = QT_TRANSLATE_NOOP("errors", "磁盘已满，附件“{name}”没有存下。请清出空间后再试。")
_CANNOT_WRITE = QT_TRANSLATE_NOOP("errors", "写不了附件文件夹 {folder}：{reason}。请检查权限。")
_NO_SPACE = 28


class AttachmentFiles:
    """The folder of attachments that belongs to one database."""

    def __init__(self, database: Path) -> None:
        self.folder = database.parent / "attachments"

    def path_of(self, digest: str, kind: str) -> Path:
        """Return where a file lies, whether it is there or not."""
        return self.folder / digest[:2] / f"{digest}.{kind}"

    def put(self, name: str, kind: str, content: bytes) -> str:
        """Keep a content and return its digest; the same content is kept once.

        Raises DiskFull or ReadOnly; then nothing is left behind.
        """
        digest = hashlib.sha256(content).hexdigest()
        target = self.path_of(digest, kind)
        if target.is_file() and target.stat().st_size == len(content):
            return digest
        temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, target)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            if error.errno == _NO_SPACE:
                raise DiskFull(_FULL, name=name) from None
            reason = error.strerror or str(error)
            raise ReadOnly(_CANNOT_WRITE, folder=self.folder, reason=reason) from None
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
