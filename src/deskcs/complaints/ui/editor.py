"""A plain text of several lines in which Ctrl+Enter is as good as the button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from deskcs.complaints.ui.dropped import is_no_text


class Editor(QPlainTextEdit):
    """Ctrl+Enter sends, Tab goes on to the next field.

    A `taker` sees pasted words first and returns whether it has dealt with them. Files and
    pictures are told of where somebody `takes_files`.
    """

    send_pressed = Signal()
    files_pasted = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self.taker: Callable[[str], bool] | None = None
        self.takes_files = False

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        is_file = self.takes_files and is_no_text(source)
        return is_file or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.takes_files and is_no_text(source):
            self.files_pasted.emit(source)
        elif self.taker is None or not self.taker(source.text()):
            super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.send_pressed.emit()
            return
        super().keyPressEvent(event)
