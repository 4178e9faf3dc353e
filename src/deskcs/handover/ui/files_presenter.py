"""Files that come into the shift log and leave it: attachments, and the printed sheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from deskcs.handover.ui.asking import Asked, Asking
from deskcs.handover.ui.files import read_bytes, write_bytes

if TYPE_CHECKING:
    from deskcs.actor import Actor
    from deskcs.handover.item_shapes import ItemCard
    from deskcs.handover.sheet_shapes import SheetCard
    from deskcs.handover.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings


class FilesPresenter(Asking):
    """`changed` gives the sheet with other attachments; `written` a file that was written, and how
    many items had no room on the printed page."""

    changed = Signal(object, str)
    written = Signal(object, int)

    def __init__(self, rooms: Rooms, around: Surroundings) -> None:
        super().__init__(around)
        self._log, self._staff = rooms.handover, rooms.staff

    def attach(self, card: SheetCard, item: ItemCard, path: Path) -> None:
        """Add a file to an item; it is read in the worker."""
        self._do("attach", self._attach, self.changed.emit, card.id, item.id, path, about=path.name)

    def detach(self, card: SheetCard, file_id: int) -> None:
        """Take a file off an item."""
        self._do("detach", self._log.detach, self.changed.emit, card.id, file_id, about=card.code)

    def save_file(self, file_id: int, path: Path) -> None:
        """Write an attachment where somebody chose."""

        def write() -> tuple[Path, int]:
            write_bytes(path, self._log.file_content(file_id))
            return path, 0

        asked = Asked("file", self._actor, (file_id, path), path.name)
        self._ask(asked, self._around.tasks.run, write, self._on_written)

    def write_pdf(self, card: SheetCard, path: Path) -> None:
        """Write the sheet as one A4 page, beside the database worker."""

        def write() -> tuple[Path, int]:
            from deskcs.handover.ui.printing import write_pdf

            desk_name = self._staff.desk_name()
            return path, write_pdf(card, path, zone=self._around.zone, desk_name=desk_name)

        asked = Asked("print", self._actor, (card.id, path), card.code)
        self._ask(asked, self._around.tasks.run_file, write, self._on_written)

    def _attach(self, actor: Actor, sheet_id: int, item_id: int, path: Path) -> SheetCard:
        return self._log.attach(actor, sheet_id, item_id, path.name, read_bytes(path))

    @Slot(object, str)
    def _on_written(self, answer: tuple[Path, int], what: str) -> None:
        self.written.emit(*answer)
