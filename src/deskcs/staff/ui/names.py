"""The box of names on the sign-in page, for keys and for the mouse."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox


class Names(QComboBox):
    """Arrows, letters and the wheel step through the names and stay here.

    `decided` tells that somebody pressed Enter on a name or picked one from the open list.
    """

    decided = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_stepping = False
        self.activated.connect(self._on_activated)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt  # not before a key is pressed: see deskcs.qt.early

        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.decided.emit()
            return
        self._is_stepping = True
        super().keyPressEvent(event)
        self._is_stepping = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._is_stepping = True
        super().wheelEvent(event)
        self._is_stepping = False

    @Slot(int)
    def _on_activated(self, place: int) -> None:
        if not self._is_stepping:
            self.decided.emit()
