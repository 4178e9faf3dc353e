"""A plain text of several lines in which Ctrl+Enter is as good as the button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from deskcs.complaints.ui.dropped import has_files


class Editor(QPlainTextEdit):
    """Ctrl+Enter sends, Tab goes on to the next field.

    A `taker` sees pasted words first and returns whether it has dealt with them.
    """

    send_pressed = Signal()
    files_pasted = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self.taker: Callable[[str], bool] | None = None

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return has_files(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if has_files(source) and not source.hasText():
            self.files_pasted.emit(source)
        elif self.taker is None or not self.taker(source.text()):
            super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.send_pressed.emit()
            return
        super().keyPressEvent(event)
