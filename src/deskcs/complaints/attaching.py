"""Files that belong to a case: pictures, chats, way bills."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath

from deskcs.actor import Actor
from deskcs.complaints import belongings, numbers, queries, texts
from deskcs.complaints.room import Room, done
from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.work_shapes import Attachment
from deskcs.errors import DeskError, Invalid, NotFound
from deskcs.wording import QT_TRANSLATE_NOOP

_TOO_LARGE = QT_TRANSLATE_NOOP(
    "errors", "“{name}”有 {size:.1f} 兆，附件最大 {most:.0f} 兆。请压缩或截取后再加。"
)
_TYPE = QT_TRANSLATE_NOOP("errors", "“{name}”的类型不能作附件。可以用：{known}。")
_DISGUISED = QT_TRANSLATE_NOOP(
    "errors", "“{name}”的内容和它的类型不符，没有加上。请核对是不是选错了文件。"
)
_EMPTY = QT_TRANSLATE_NOOP("errors", "“{name}”是空文件，没有加上。")
_CANNOT_READ = QT_TRANSLATE_NOOP("errors", "读不了文件 {path}：{reason}。请核对路径。")
_NONE = QT_TRANSLATE_NOOP("errors", "投诉 {number} 没有第 {ref} 号附件。请重新打开看看。")

# Programs are known by these, whatever the name says.
_PROGRAMS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xfe\xed\xfa")
_BEGINNINGS: dict[str, tuple[bytes, ...]] = {
    "png": (b"\x89PNG",),
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "gif": (b"GIF8",),
    "webp": (b"RIFF",),
    "wav": (b"RIFF",),
    "bmp": (b"BM",),
    "pdf": (b"%PDF",),
    "xlsx": (b"PK",),
    "docx": (b"PK",),
}


class Attaching(Room):
    """Use cases on attachments. `ref` is the number of an attachment in the card."""

    def attach(
        self, actor: Actor, number: str, path: Path, version: int | None = None
    ) -> ComplaintCard:
        """Copy a file to the case; the original stays where it is."""
        try:
            size = path.stat().st_size
            self._check_size(path.name, size)
            content = path.read_bytes()
        except OSError as error:
            reason = error.strerror or str(error)
            raise Invalid(_CANNOT_READ, field="path", path=path, reason=reason) from None
        return self.attach_content(actor, number, path.name, content, version)

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
        shown = texts.line(PurePath(name.replace("\\", "/")).name, "name", "文件名", 120)
        kind = self._kind(shown, content)
        numbers.typed(number)
        digest = self._files.put(shown, kind, content)
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            data = {"digest": digest, "kind": kind, "size": len(content)}
            entry = change.add("attached", shown, data)
            change.unit.connection.exec_driver_sql(
                "INSERT INTO complaint_attachment"
                "(seq, complaint_id, digest, name, kind, size, is_removed)"
                " VALUES (?,?,?,?,?,?,0)",
                (entry.seq, change.row["id"], digest, shown, kind, len(content)),
            )
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

    def _check_size(self, name: str, size: int) -> None:
        most = self.policy.attachments.most_bytes
        if size > most:
            shown = {"name": name, "size": size / 1e6, "most": most / 1e6}
            raise Invalid(_TOO_LARGE, field="path", **shown)

    def _kind(self, name: str, content: bytes) -> str:
        self._check_size(name, len(content))
        kind, types = PurePath(name).suffix.lower().lstrip("."), self.policy.attachments.types
        if kind not in types:
            raise Invalid(_TYPE, field="path", name=name, known="、".join(types))
        if not content:
            raise Invalid(_EMPTY, field="path", name=name)
        begins = _BEGINNINGS.get(kind, ())
        if content.startswith(_PROGRAMS) or (begins and not content.startswith(begins)):
            raise Invalid(_DISGUISED, field="path", name=name)
        return kind
