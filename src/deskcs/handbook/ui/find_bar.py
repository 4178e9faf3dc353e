"""Find in the open article."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from deskcs.qt.icons import icon
from deskcs.qt.language import translate


class FindBar(QWidget):
    """A line above the article: Enter goes on, Shift+Enter back, Esc closes."""

    find_requested = Signal(str, bool)
    typed = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        self.words = QLineEdit()
        self.words.setObjectName("handbook.find.words")
        self.words.setPlaceholderText(translate("Handbook", "在文中查找"))
        self.words.setAccessibleName(translate("Handbook", "在文中查找"))
        self._count = QLabel()
        self._count.setProperty("tone", "muted")
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setAutoRaise(True)
        close.setAccessibleName(translate("Handbook", "关闭查找"))
        close.clicked.connect(self._on_close)
        row.addWidget(self.words, 1)
        row.addWidget(self._count)
        row.addWidget(close)
        self.words.textChanged.connect(self.typed)
        self.words.returnPressed.connect(self._on_next)

    def open(self) -> None:
        """Show the line with the cursor in it."""
        self.show()
        self.words.setFocus()
        self.words.selectAll()

    def set_count(self, count: int | None, at: int = 0) -> None:
        """Show how many there are, and which one is pointed out; None for an empty line."""
        text = "" if count is None else translate("Handbook", "{count} 处").format(count=count)
        self._count.setText(f"{at} / {count}" if at else text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.find_requested.emit(self.words.text(), True)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()

    @Slot()
    def _on_next(self) -> None:
        self.find_requested.emit(self.words.text(), False)
