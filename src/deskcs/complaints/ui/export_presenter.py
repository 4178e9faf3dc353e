"""Between the export dialog and the tracker: writing happens beside the database worker."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from deskcs.complaints.exporting import COLUMNS
from deskcs.complaints.shapes import ComplaintQuery
from deskcs.complaints.ui.export_dialog import ExportDialog
from deskcs.errors import DeskError
from deskcs.qt.file_job import FileJob
from deskcs.qt.language import translate, translate_error

if TYPE_CHECKING:
    from deskcs.complaints.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings


class Export(FileJob):
    """Runs one export for a dialog; lives as long as the dialog does."""

    def __init__(
        self,
        rooms: Rooms,
        around: Surroundings,
        query: ComplaintQuery,
        only: Sequence[int],
        dialog: ExportDialog,
    ) -> None:
        super().__init__(around, dialog)
        self._rooms, self._query, self._dialog = rooms, query, dialog
        self._only = tuple(only)
        self._path = ""
        dialog.export_requested.connect(self._on_requested)
        dialog.cancel_requested.connect(self.stop)
        self.progressed.connect(self._on_progressed)
        self.done.connect(self._on_done)
        self.failed.connect(self._on_failed)

    @Slot(str, tuple, bool)
    def _on_requested(self, path: str, columns: tuple[str, ...], is_revealed: bool) -> None:
        self._path = path
        self.start(
            self._rooms.complaints.export_file,
            self._around.session.actor,
            self._query,
            Path(path),
            columns=() if columns == tuple(COLUMNS) else columns,
            only=self._only,
            is_revealed=is_revealed,
        )

    @Slot(int, float)
    def _on_progressed(self, done: int, share: float) -> None:
        self._dialog.show_progress(share)

    @Slot(object)
    def _on_done(self, count: int) -> None:
        if self._stop.is_set() and not count:
            self._dialog.show_done(translate("Complaints", "已取消，没有留下文件。"))
            return
        words = translate("Complaints", "已导出 {count} 件到 {path}")
        self._dialog.show_done(words.format(count=f"{count:,}", path=self._path))

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self._dialog.show_error(translate_error(error))
