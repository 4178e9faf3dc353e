"""Files that go with an item: kept in the database, fixed with the sheet, never executed."""

from __future__ import annotations

import hashlib
import mimetypes
from pathlib import PurePath

from deskcs.actor import Actor
from deskcs.complaints import texts
from deskcs.errors import Invalid, NotFound
from deskcs.handover.events import HandoverDrafted
from deskcs.handover.finding import Finding
from deskcs.handover.sheet_shapes import SheetCard
from deskcs.storage.types import to_millis
from deskcs.wording import QT_TRANSLATE_NOOP

MOST_BYTES = 5_000_000
MOST_FILES = 10

_EMPTY = QT_TRANSLATE_NOOP("errors", "文件“{name}”是空的，没有附上。")
_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "文件“{name}”太大：最多 5 MB，请压缩或截图后再附。")
_TOO_MANY = QT_TRANSLATE_NOOP("errors", "一条事项最多附 {limit} 个文件。")
_NO_FILE = QT_TRANSLATE_NOOP("errors", "没有编号为 {id} 的附件，可能已被移除。")


class Attaching(Finding):
    """Use cases of attachments."""

    def attach(
        self, actor: Actor, sheet_id: int, item_id: int, name: str, content: bytes
    ) -> SheetCard:
        """Add a file of up to 5 MB to an item of a draft; Conflict once the sheet is signed."""
        shown = texts.line(PurePath(name.replace("\\", "/")).name, "name", "文件名", 120)
        texts.required(shown, "name", "文件名")
        if not content:
            raise Invalid(_EMPTY, field="file", name=shown)
        if len(content) > MOST_BYTES:
            raise Invalid(_TOO_LARGE, field="file", name=shown)
        media = mimetypes.guess_type(shown)[0] or "application/octet-stream"
        digest = hashlib.sha256(content).hexdigest()
        with self._store.write(actor) as unit:
            self._draft_record(unit, sheet_id)
            self._item_in(unit, sheet_id, item_id)
            there = unit.connection.exec_driver_sql(
                "SELECT count(*) FROM handover_file WHERE item_id = ? AND removed_by = ''",
                (item_id,),
            ).scalar_one()
            if there >= MOST_FILES:
                raise Invalid(_TOO_MANY, field="file", limit=MOST_FILES)
            unit.connection.exec_driver_sql(
                "INSERT INTO handover_file(version, item_id, name, media, sha256, size, content,"
                " added_by, added_at, removed_by) VALUES (1,?,?,?,?,?,?,?,?,'')",
                (
                    item_id,
                    shown,
                    media,
                    digest,
                    len(content),
                    content,
                    actor.name,
                    to_millis(unit.now),
                ),
            )
            self._touch(unit, sheet_id)
            unit.journal(
                "handover.attach",
                f"handover:{sheet_id}",
                after={"item": item_id, "sha256": digest, "size": len(content)},
            )
            unit.emit(HandoverDrafted(sheet_id))
        return self.sheet(sheet_id)

    def detach(self, actor: Actor, sheet_id: int, file_id: int) -> SheetCard:
        """Take a file off a draft; it is not shown any more."""
        with self._store.write(actor) as unit:
            self._draft_record(unit, sheet_id)
            done = unit.connection.exec_driver_sql(
                "UPDATE handover_file SET removed_by = ?, version = version + 1 WHERE id = ?"
                " AND removed_by = '' AND item_id IN"
                " (SELECT id FROM handover_item WHERE sheet_id = ?)",
                (actor.name, file_id, sheet_id),
            )
            if done.rowcount != 1:
                raise NotFound(_NO_FILE, id=file_id)
            self._touch(unit, sheet_id)
            unit.journal("handover.detach", f"handover:{sheet_id}", after={"file": file_id})
            unit.emit(HandoverDrafted(sheet_id))
        return self.sheet(sheet_id)

    def file_content(self, file_id: int) -> bytes:
        """Return what an attachment holds; raise NotFound."""
        with self._store.read() as connection:
            row = connection.exec_driver_sql(
                "SELECT content FROM handover_file WHERE id = ?", (file_id,)
            ).fetchone()
        if row is None:
            raise NotFound(_NO_FILE, id=file_id)
        return bytes(row[0])
