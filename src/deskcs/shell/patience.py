"""What the window does while a write waits for another program: it reads on, and says so."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from deskcs.qt.tasks import Tasks

log = logging.getLogger(__name__)
# Of the tries a write makes for the lock, ten in a second.
ASIDE_AFTER = 3
TOLD_AFTER = 15


class WindowPatience(QObject):
    """Heard in the threads that write. Whether any of them has waited for long is told to a slot,
    and by `Tasks.held_up` to whatever form waits to be saved.
    """

    _waits = Signal(bool)

    def __init__(
        self, tasks: Tasks, tell: Callable[[bool], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._waits.connect(tell)
        self._waits.connect(tasks.held_up)
        self._guard, self._waiting = threading.Lock(), set[int]()
        self._was_refused = self._is_retired = False

    def retire(self) -> None:
        """The desk is left: what is asked for now is another one's, and comes after its changes."""
        self._is_retired = True
        self._waits.emit(False)

    def begin(self) -> None:
        """Let no change overtake another."""
        self._tasks.keep_order()

    def wait(self, tries: int) -> None:
        """Read what screens have asked for. What waits after a refusal has waited long enough."""
        if self._is_retired:
            return
        if tries >= ASIDE_AFTER:
            self._tasks.step_aside()
        if tries >= TOLD_AFTER or self._was_refused:
            self._tell(True)

    def end(self, has_lock: bool) -> None:
        """Say no more of it."""
        self._was_refused = not has_lock
        self._tell(False)

    def _tell(self, is_waiting: bool) -> None:
        with self._guard:
            was = bool(self._waiting)
            (self._waiting.add if is_waiting else self._waiting.discard)(threading.get_ident())
            is_now = bool(self._waiting)
        if was != is_now and not self._is_retired:
            try:
                self._waits.emit(is_now)
            except RuntimeError:
                log.debug("the desk was left while a write was waiting")
