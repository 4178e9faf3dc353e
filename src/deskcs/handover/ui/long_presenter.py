"""Long work on all sheets: proving them and taking them out, with progress and a way to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal, Slot

from deskcs.handover.sheet_shapes import SheetCheck
from deskcs.handover.ui.asking import Asked, Asking
from deskcs.qt.telling import Telling

if TYPE_CHECKING:
    from deskcs.handover.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings


class LongPresenter(Asking):
    """One thing at a time, beside the database worker, so that the other screens go on.

    It ends when the program does.
    """

    progressed = Signal(int, int)
    verified = Signal(list, bool)
    exported = Signal(object, int)
    ended = Signal()

    def __init__(self, rooms: Rooms, around: Surroundings) -> None:
        super().__init__(around)
        self._log = rooms.handover
        self._stop = threading.Event()
        self.failed.connect(self.ended)
        self.refused_to.connect(self.ended)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.cancel)

    def verify_all(self) -> None:
        """Prove every signed sheet."""
        log, told, is_stopped = self._log, self._telling(), self._stop.is_set

        def prove() -> list[SheetCheck]:
            return log.verify_all(told, is_stopped)

        self._begin("verify_all", prove, self._on_verified)

    def export(self, path: Path) -> None:
        """Write every item of every sheet to a file."""
        actor, log = self._actor, self._log
        told, is_stopped = self._telling(), self._stop.is_set

        def write() -> tuple[Path, int]:
            return path, log.export_file(actor, path, progress=told, is_cancelled=is_stopped)

        self._begin("export", write, self._on_exported)

    @Slot()
    def cancel(self) -> None:
        """Stop what is under way after the sheet it is at."""
        self._stop.set()

    def _begin(self, what: str, work: Callable[[], Any], done: Callable[[Any, str], None]) -> None:
        if not self._under_way:
            self._stop.clear()
            asked = Asked(what, self._actor, ())
            self._ask(asked, self._around.tasks.run_file, work, done)

    def _telling(self) -> Callable[[int, int], None]:
        telling = Telling()
        telling.told.connect(self._on_told)
        return telling.tell

    @Slot(object, object)
    def _on_told(self, done: int, count: int) -> None:
        self.progressed.emit(done, count)

    def _on_verified(self, checks: list[SheetCheck], what: str) -> None:
        self.ended.emit()
        self.verified.emit(checks, self._stop.is_set())

    def _on_exported(self, answer: tuple[Path, int], what: str) -> None:
        self.ended.emit()
        self.exported.emit(*answer)
