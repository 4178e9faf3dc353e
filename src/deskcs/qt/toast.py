"""Says something in passing, at the foot of the window, with ten seconds to undo it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from deskcs.qt.early import make_plain
from deskcs.qt.language import translate

SHORT_MS, UNDO_MS = 4_000, 10_000
FROM_BELOW, FROM_LEFT = 24, 16


class Toast(QFrame):
    """Lies over the left of its parent's foot, where nothing is written or pressed; a newer text
    takes the place of the older. `indent` keeps clear of what stands at the left edge.
    """

    def __init__(self, parent: QWidget, indent: int = 0) -> None:
        super().__init__(parent)
        self._indent = indent
        self._over = parent
        self.setObjectName("toast")
        self.setProperty("toast", True)
        self._words = QLabel()
        make_plain(self._words)
        self._undo = QPushButton(translate("Qt", "撤销"))
        self._undo.setObjectName("toast.undo")
        self._undo.setShortcut("Ctrl+Z")  # a field that is being written in keeps the key
        self._undo.clicked.connect(self._on_undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self._words)
        row.addWidget(self._undo)
        self._then: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show a text, for ten seconds with an undo button where there is one."""
        self._then = undo
        self._words.setText(text)
        self.setAccessibleName(text)
        self._undo.setVisible(undo is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHORT_MS if undo is None else UNDO_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self._over
        self.adjustSize()
        room = parent.width() - self.width() - FROM_LEFT  # in the narrow window nothing is beside
        left = max(0, min(self._indent + FROM_LEFT, room))
        self.move(left, parent.height() - self.height() - FROM_BELOW)

    @Slot()
    def _on_undo(self) -> None:
        then, self._then = self._then, None
        self.hide()
        if then is not None:
            then()
