"""A card in the middle of the window: what sign-in and the first start are written on."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from deskcs.qt.early import make_plain
from deskcs.qt.inline import InlineMessage

WIDTH = 400


class Card(QWidget):
    """A titled column of fields with a message line at its end."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card = QFrame()
        card.setProperty("surface", "raised")
        card.setFixedWidth(WIDTH)
        self._column = QVBoxLayout(card)
        self._column.setContentsMargins(32, 28, 32, 28)
        self._column.setSpacing(8)
        # A name in one piece has places to go on in the next line too.
        head, below = QLabel(re.sub(r"(\S{12})", "\\1\u200b", title)), QLabel(text)
        head.setProperty("role", "title")
        below.setProperty("tone", "muted")
        make_plain(head, below)
        for label in (head, below):
            label.setWordWrap(True)
            self._column.addWidget(label)
        self._column.addSpacing(8)
        self.message = InlineMessage(card)
        self.message.said.connect(self._on_said)
        row = QHBoxLayout(self)
        row.addStretch()
        middle = QVBoxLayout()
        middle.addStretch(2)
        middle.addWidget(card)
        middle.addStretch(3)
        row.addLayout(middle)
        row.addStretch()

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # words that wrap are never cut, they scroll
            self._card.setMinimumHeight(self._column.totalHeightForWidth(WIDTH))
        return is_done

    def add_field(self, words: str, widget: QWidget) -> None:
        """Put a field under its words."""
        label = QLabel(words)
        label.setProperty("role", "field")
        label.setBuddy(widget)
        widget.setAccessibleName(words)
        self._column.addWidget(label)
        self._column.addWidget(widget)

    def add(self, widget: QWidget) -> None:
        """Put a widget below what is there."""
        self._column.addWidget(widget)

    def add_message(self) -> None:
        """Put the message line here."""
        self._column.addWidget(self.message)

    @Slot()
    def _on_said(self) -> None:
        QTimer.singleShot(0, self, self._show_message)  # where it stands once it is laid out

    @Slot()
    def _show_message(self) -> None:
        """Bring what was said into sight on a screen that is too low for all of the card."""
        around: QWidget | None = self
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self.message)
