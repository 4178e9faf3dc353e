"""How far a long job is, brought from its worker to the screen that waits for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Telling(QObject):
    """Given to the job as `tell`, and held by it alone: a screen that is closed meanwhile takes
    neither the job with it nor its own signals from under a worker that tells.
    """

    told = Signal(object, object)

    def tell(self, done: float, whole: float) -> None:
        """Say how far it is; called in the thread that works."""
        self.told.emit(done, whole)
