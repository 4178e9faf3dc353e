"""Between the export dialog and the tracker: writing happens beside the database worker."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from deskcs.complaints.exporting import COLUMNS
from deskcs.complaints.shapes import ComplaintQuery
from deskcs.complaints.ui.export_dialog import ExportDialog
from deskcs.errors import DeskError
from deskcs.qt.language import translate, translate_error
from deskcs.qt.telling import Telling

if TYPE_CHECKING:
    from deskcs.complaints.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings


class Export(QObject):
    """Runs one export for a dialog; lives as long as the dialog does. It ends when the program
    does, and leaves no file then.
    """

    def __init__(
        self,
        rooms: Rooms,
        around: Surroundings,
        query: ComplaintQuery,
        only: Sequence[int],
        dialog: ExportDialog,
    ) -> None:
        super().__init__(dialog)
        self._rooms, self._around, self._query, self._dialog = rooms, around, query, dialog
        self._only = tuple(only)
        self._cancelled = threading.Event()
        self._path = ""
        dialog.export_requested.connect(self._on_requested)
        dialog.cancel_requested.connect(self._on_cancel)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._on_cancel)

    @Slot(str, tuple, bool)
    def _on_requested(self, path: str, columns: tuple[str, ...], is_revealed: bool) -> None:
        self._cancelled.clear()
        self._path = path
        telling = Telling()
        telling.told.connect(self._on_told)
        self._around.tasks.run_file(
            self._rooms.complaints.export_file,
            self._around.session.actor,
            self._query,
            Path(path),
            owner=self,
            done=self._on_done,
            failed=self._on_failed,
            columns=() if columns == tuple(COLUMNS) else columns,
            only=self._only,
            is_revealed=is_revealed,
            progress=telling.tell,
            is_cancelled=self._cancelled.is_set,
        )

    @Slot(object, object)
    def _on_told(self, done: int, share: float) -> None:
        self._dialog.show_progress(share)

    @Slot()
    def _on_cancel(self) -> None:
        self._cancelled.set()

    @Slot(object)
    def _on_done(self, count: int) -> None:
        if self._cancelled.is_set() and not count:
            self._dialog.show_done(translate("Complaints", "已取消，没有留下文件。"))
            return
        words = translate("Complaints", "已导出 {count} 件到 {path}")
        self._dialog.show_done(words.format(count=f"{count:,}", path=self._path))

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self._dialog.show_error(translate_error(error))
