"""A long piece of work with files: tells how far it is, and can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from deskcs.qt.surroundings import Surroundings
from deskcs.qt.telling import Telling


class FileJob(QObject):
    """Runs `work(…, progress=…, is_cancelled=…)` beside the database worker, so that the desk
    goes on meanwhile. `failed` carries the error. It ends when the program does.
    """

    progressed = Signal(int, float)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._stop = threading.Event()
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    def start(self, work: Callable[..., Any], *arguments: Any, **named: Any) -> None:
        """Begin."""
        self._stop.clear()
        telling = Telling()
        telling.told.connect(self._on_told)
        self._around.tasks.run_file(
            work,
            *arguments,
            owner=self,
            done=self.done.emit,
            failed=self.failed.emit,
            progress=telling.tell,
            is_cancelled=self._stop.is_set,
            **named,
        )

    @Slot(object, object)
    def _on_told(self, done: int, share: float) -> None:
        self.progressed.emit(done, share)

    @Slot()
    def stop(self) -> None:
        """Ask it to end after the batch under way."""
        self._stop.set()
