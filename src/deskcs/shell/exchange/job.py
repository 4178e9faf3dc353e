"""A long piece of work with files: tells how far it is, and can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from deskcs.qt.surroundings import Surroundings


class FileJob(QObject):
    """Runs `work(…, progress=…, is_cancelled=…)` beside the database worker, so that the desk
    goes on meanwhile. `failed` carries the error.
    """

    progressed = Signal(int, float)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._stop = threading.Event()

    def start(self, work: Callable[..., Any], *arguments: Any, **named: Any) -> None:
        """Begin."""
        self._stop.clear()
        self._around.tasks.run_file(
            work,
            *arguments,
            owner=self,
            done=self.done.emit,
            failed=self.failed.emit,
            progress=self.progressed.emit,
            is_cancelled=self._stop.is_set,
            **named,
        )

    def stop(self) -> None:
        """Ask it to end after the batch under way."""
        self._stop.set()
