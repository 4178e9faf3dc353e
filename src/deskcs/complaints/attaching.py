"""Files that belong to a case: pictures, chats, way bills."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path, PurePath

from deskcs.actor import Actor
from deskcs.complaints import attachment_kinds, belongings, numbers, queries, texts
from deskcs.complaints.change import Change
from deskcs.complaints.room import Room, done
from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.work_shapes import Attachment
from deskcs.errors import DeskError, Invalid, NotFound
from deskcs.reasons import reason_of
from deskcs.wording import QT_TRANSLATE_NOOP, joined

_TOO_LARGE = QT_TRANSLATE_NOOP(
    "errors", "“{name}”有 {size:.1f} 兆，附件最大 {most:.0f} 兆。请压缩或截取后再加。"
)
_TYPE = QT_TRANSLATE_NOOP("errors", "“{name}”的类型不能作附件。可以用：{known}。")
_DISGUISED = QT_TRANSLATE_NOOP(
    "errors", "“{name}”的内容和它的类型不符，没有加上。请核对是不是选错了文件。"
)
_EMPTY = QT_TRANSLATE_NOOP("errors", "“{name}”是空文件，没有加上。")
_CANNOT_READ = QT_TRANSLATE_NOOP("errors", "读不了文件 {path}：{reason}。请核对路径。")
_FOLDER = QT_TRANSLATE_NOOP("errors", "“{name}”是文件夹，没有加上。请选里面的文件。")
_NO_FILE = QT_TRANSLATE_NOOP("errors", "“{name}”不是普通的文件，没有加上。")
_CHANGING = QT_TRANSLATE_NOOP("errors", "“{name}”还在写入或下载，没有加上。请等它存完后再加一次。")
_NONE = QT_TRANSLATE_NOOP("errors", "投诉 {number} 没有第 {ref} 号附件。请重新打开看看。")

_LONGEST_NAME = 120
_LONGEST_ENDING = 12


class Attaching(Room):
    """Use cases on attachments. `ref` is the number of an attachment in the card."""

    def attach(
        self, actor: Actor, number: str, path: Path, version: int | None = None
    ) -> ComplaintCard:
        """Copy a file to the case; the original stays where it is.

        Raises Invalid for what is no file, cannot be read, or is just being written.
        """
        return self.attach_content(actor, number, path.name, self._content_of(path), version)

    def attach_content(
        self,
        actor: Actor,
        number: str,
        name: str,
        content: bytes,
        version: int | None = None,
    ) -> ComplaintCard:
        """Keep a content under a name, e.g. a picture from the clipboard.

        Raises Invalid for what is too large, empty, of another type, or a program in disguise.
        """
        shown = name_of(name)
        kind = self._kind(shown, content)
        numbers.typed(number)
        digest = self._files.put(shown, kind, content)
        with self._changing(actor, number, version) as outcome:
            _add(outcome.change, digest, shown, kind, len(content))
        return done(outcome)

    def detach(
        self, actor: Actor, number: str, ref: int, reason: str = "", version: int | None = None
    ) -> ComplaintCard:
        """Take a file off the case; the content stays on disk as evidence."""
        why = texts.line(reason, "reason", "原因")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            result = change.unit.connection.exec_driver_sql(
                "UPDATE complaint_attachment SET is_removed = 1"
                " WHERE seq = ? AND complaint_id = ? AND is_removed = 0",
                (ref, change.row["id"]),
            )
            if not result.rowcount:
                raise NotFound(_NONE, number=change.number, ref=ref)
            change.add("detached", why, {"ref": ref})
        return done(outcome)

    def reattach(
        self, actor: Actor, number: str, ref: int, version: int | None = None
    ) -> ComplaintCard:
        """Put a file back that was taken off; it gets a new number, its content is still there."""
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            row = change.unit.connection.exec_driver_sql(
                "SELECT digest, name, kind, size FROM complaint_attachment"
                " WHERE seq = ? AND complaint_id = ? AND is_removed = 1",
                (ref, change.row["id"]),
            ).fetchone()
            if row is None:
                raise NotFound(_NONE, number=change.number, ref=ref)
            _add(change, *row)
        return done(outcome)

    def attachment(self, number: str, ref: int) -> tuple[Attachment, bytes]:
        """Return a file of a case; raise NotFound when it is gone or was changed on disk."""
        with self._store.read() as connection:
            row = queries.case_row(connection, numbers.typed(number))
            kept = belongings.attachments(connection, row["id"])
        found = next((one for one in kept if one.ref == ref), None)
        if found is None:
            raise NotFound(_NONE, number=row["number"], ref=ref)
        return found, self._files.read(found)

    def check_attachments(
        self, progress: Callable[[int], None] | None = None
    ) -> list[tuple[str, str]]:
        """Return (case number, what is wrong) for each file that is missing or changed."""
        problems: list[tuple[str, str]] = []
        with self._store.read() as connection:
            kept = belongings.all_attachments(connection)
        for position, (number, attachment) in enumerate(kept, 1):
            try:
                self._files.read(attachment)
            except DeskError as error:
                problems.append((number, str(error)))
            if progress is not None:
                progress(position)
        return problems

    def _content_of(self, path: Path) -> bytes:
        name, most = name_of(path.name), self.policy.attachments.most_bytes
        try:
            mode = path.stat().st_mode
            if not stat.S_ISREG(mode):
                kind = _FOLDER if stat.S_ISDIR(mode) else _NO_FILE
                raise Invalid(kind, field="path", name=name)
            with path.open("rb") as file:
                before = os.fstat(file.fileno())
                self._check_size(name, before.st_size)
                content = file.read(most + 1)
                after = os.fstat(file.fileno())
        except OSError as error:
            raise Invalid(_CANNOT_READ, field="path", path=path, reason=reason_of(error)) from None
        if len(content) != before.st_size or _state(before) != _state(after):
            raise Invalid(_CHANGING, field="path", name=name)
        return content

    def _check_size(self, name: str, size: int) -> None:
        most = self.policy.attachments.most_bytes
        if size > most:
            shown = {"name": name, "size": size / 1e6, "most": most / 1e6}
            raise Invalid(_TOO_LARGE, field="path", **shown)

    def _kind(self, name: str, content: bytes) -> str:
        self._check_size(name, len(content))
        kind, types = PurePath(name).suffix.lower().lstrip("."), self.policy.attachments.types
        if kind not in types:
            raise Invalid(_TYPE, field="path", name=name, known=joined("、", types))
        if not content:
            raise Invalid(_EMPTY, field="path", name=name)
        if not attachment_kinds.fits(kind, content):
            raise Invalid(_DISGUISED, field="path", name=name)
        return kind


def _add(change: Change, digest: str, name: str, kind: str, size: int) -> None:
    entry = change.add("attached", name, {"digest": digest, "kind": kind, "size": size})
    change.unit.connection.exec_driver_sql(
        "INSERT INTO complaint_attachment(seq, complaint_id, digest, name, kind, size, is_removed)"
        " VALUES (?,?,?,?,?,?,0)",
        (entry.seq, change.row["id"], digest, name, kind, size),
    )


def name_of(name: str) -> str:
    """Return the name to show for a file: its last part, on one line, cut with its ending kept."""
    shown = texts.clean_line(PurePath(name.replace("\\", "/")).name)
    if len(shown) <= _LONGEST_NAME:
        return shown
    ending = PurePath(shown).suffix[:_LONGEST_ENDING]
    return f"{shown[: _LONGEST_NAME - len(ending) - 1]}…{ending}"


def _state(found: os.stat_result) -> tuple[int, int]:
    return found.st_size, found.st_mtime_ns
