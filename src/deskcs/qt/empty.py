"""What a list says when nothing is in it: what belongs there, and the first thing to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from deskcs.qt.icons import icon

PICTURE = 40


class EmptyState(QWidget):
    """A picture, a line, an explanation, and a button when there is something to do."""

    action_requested = Signal()

    def __init__(self, picture: str, title: str, text: str, action: str = "") -> None:
        super().__init__()
        self._picture = picture
        self._image = QLabel()
        self._image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title, self._text = QLabel(title), QLabel(text)
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self._title.setProperty("tone", "text")
        self._text.setProperty("tone", "muted")
        self.button = QPushButton(action)
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self.action_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._image)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(4)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        # Shown before it stands in a layout, it would be a window of its own for a moment.
        self.button.setVisible(bool(action))
        self._image.setPixmap(self._pixmap())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._image.setPixmap(self._pixmap())

    def say(self, title: str, text: str, action: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._text.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))

    def _pixmap(self) -> QPixmap:
        colour = self.palette().placeholderText().color()
        return icon(self._picture, colour).pixmap(QSize(PICTURE, PICTURE), self.devicePixelRatio())
