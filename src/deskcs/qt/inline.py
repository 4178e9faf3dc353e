"""A message in the page, where the thing happened; never a box in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from deskcs.qt.early import make_plain, make_selectable
from deskcs.qt.icons import icon
from deskcs.qt.language import translate
from deskcs.qt.marks import set_mark


class InlineMessage(QFrame):
    """One line with an optional button: what happened, what was kept, what to do.

    `said` comes each time it says something, so that what scrolls can bring it into sight.
    """

    action_requested = Signal()
    said = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inlineMessage")
        self.words = QLabel()
        make_plain(self.words)
        self.words.setWordWrap(True)
        make_selectable(self.words)
        self.action = QPushButton()
        self.action.setProperty("compact", True)
        self.action.clicked.connect(self.action_requested)
        self._then: Callable[[], object] | None = None
        self.action_requested.connect(self._on_action)
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setAutoRaise(True)
        close.setAccessibleName(translate("Qt", "关闭提示"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.action)
        row.addWidget(close)
        self.hide()

    def show_error(self, text: str) -> None:
        """Say what went wrong."""
        self._show("error", "✕ " + text)

    def show_warning(self, text: str) -> None:
        """Say what needs care."""
        self._show("warning", "! " + text)

    def show_note(self, text: str) -> None:
        """Say something useful."""
        self._show("note", text)

    def show_ok(self, text: str) -> None:
        """Say what is done."""
        self._show("ok", "✓ " + text)

    def offer(self, words: str, then: Callable[[], object]) -> None:
        """Put a button into the message that is shown."""
        self._then = then
        self.action.setText(words)
        self.action.show()

    def _show(self, kind: str, text: str) -> None:
        self._then = None
        self.action.hide()
        set_mark(self, "message", kind)
        self.words.setText(text)
        self.setAccessibleName(text)
        self.show()
        self.said.emit()

    @Slot()
    def _on_action(self) -> None:
        then, self._then = self._then, None
        self.hide()
        if then is not None:
            then()
