"""The handbook's search box: searches as one types, and leaves the input method alone."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from deskcs.qt.language import translate

# Asked as soon as the sign that was typed is painted; who types on makes the question stale.
SEARCH_AFTER_MS = 0
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class SearchBox(QLineEdit):
    """Tells what to search, where to move in the list, and when to open.

    While a character is being composed nothing is searched and every key is the input method's;
    what was committed meanwhile is searched when the composition ends.
    """

    search_requested = Signal(str)
    move_requested = Signal(int)
    open_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("handbook.search")
        self.setPlaceholderText(
            translate("Handbook", "搜手册：词、拼音、首字母，如 退款、tuikuan、hdfk")
        )
        self.setAccessibleName(translate("Handbook", "搜索手册"))
        self.setClearButtonEnabled(True)
        self._is_composing = False
        self._is_behind = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_AFTER_MS)
        self._pause.timeout.connect(self.search_now)
        self.textChanged.connect(self._on_changed)

    @property
    def is_waiting(self) -> bool:
        """Return whether what stands here has not been searched yet."""
        return self._pause.isActive() or self._is_behind

    @Slot()
    def search_now(self) -> None:
        """Search without waiting any longer."""
        self._pause.stop()
        self._is_behind = False
        self.search_requested.emit(self.text())

    def empty(self) -> None:
        """Take out what stands here without searching: something else was chosen."""
        self._pause.stop()
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if not self._is_composing and self._is_behind:
            self._pause.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._is_composing:
            super().keyPressEvent(event)
        elif key in STEPS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_requested.emit(STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        if self._is_composing:
            self._is_behind = True
            self._pause.stop()
        else:
            self._pause.start()
