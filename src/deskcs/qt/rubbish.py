"""Python's rubbish is looked for in the GUI thread alone, between two events.

By itself Python looks in whichever thread happens to make a new object. In a worker that would
delete what is left of a screen that was closed there, beside the thread that paints, and Qt answers
by a crash without a word.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EACH_MS = 5_000


class Rubbish(QObject):
    """Looks as often as Python would, where Python itself does not look any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that is due."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
