"""A list whose lines wrap and are never cut off, whatever the width."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

# What the style sheet puts around an item's text: padding, margin, and a little air.
AROUND_X, AROUND_Y, BOX = 38, 16, 24
_TALLEST = 10_000


class WrappingList(QListWidget):
    """Gives each item the height that its words need: Qt forgets the padding when it wraps."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    def add(self, item: QListWidgetItem) -> QListWidgetItem:
        """Add an item at its right height and return it."""
        self.addItem(item)
        self._fit(item)
        return item

    def add_caption(self, words: str) -> QListWidgetItem:
        """Add a line that names what follows and cannot be chosen."""
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setPixelSize(12)
        font.setBold(True)
        item.setFont(font)
        return self.add(item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() == event.size().width():
            return
        # Told of each item for itself, the view would lay out all of them as often.
        self.model().blockSignals(True)
        for row in range(self.count()):
            self._fit(self.item(row))
        self.model().blockSignals(False)
        self.scheduleDelayedItemsLayout()

    def _fit(self, item: QListWidgetItem) -> None:
        width = max(40, self.viewport().width() - AROUND_X)
        if item.data(Qt.ItemDataRole.CheckStateRole) is not None:
            width -= BOX
        room = QRect(0, 0, width, _TALLEST)
        self.ensurePolished()
        words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap.value, item.text())
        item.setSizeHint(QSize(width, words.height() + AROUND_Y))
