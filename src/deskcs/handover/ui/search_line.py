"""A line to search with, which asks when the typing pauses."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from deskcs.qt.empty import EmptyState
from deskcs.qt.language import translate

ASKS_AFTER_MS = 150


class SearchLine(QLineEdit):
    """`asked` comes when the typing pauses, on Enter at once; the text is read by who hears it."""

    asked = Signal()

    def __init__(self, name: str, hint: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(hint)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(ASKS_AFTER_MS)
        self._pause.timeout.connect(self.ask)
        self.textChanged.connect(self._pause.start)
        self.returnPressed.connect(self.ask)

    def explain(self, empty: EmptyState, title: str, words: str, action: str = "") -> None:
        """Say why a list is empty: these words, or that nothing was found of what is typed."""
        if self.text().strip():
            title = translate("Handover", "没有找到")
            words = translate("Handover", "换一个词，或清空搜索框看全部。")
            action = ""
        empty.say(title, words, action)

    def begin(self) -> None:
        """Put the cursor here, ready to type something else."""
        self.setFocus()
        self.selectAll()

    @Slot()
    def ask(self) -> None:
        """Ask now, and not again when the pause is over."""
        self._pause.stop()
        self.asked.emit()
