"""A thin bar while something long is under way, with a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from deskcs.handover.ui.pieces import plain, push
from deskcs.qt.language import translate


class ProgressRow(QWidget):
    """Not there while nothing is under way."""

    cancelled = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._words = plain(tone="muted", is_wrapped=False)
        self.bar = QProgressBar()
        self.bar.setObjectName(f"{name}.progress")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("Handover", "进度"))
        self.stop = push(translate("Handover", "停止"), f"{name}.stop")
        self.stop.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.hide()

    def begin(self, words: str) -> None:
        """Say what is under way."""
        self._words.setText(words)
        self.bar.setRange(0, 0)
        self.show()

    @Slot(int, int)
    def step(self, done: int, count: int) -> None:
        """Show how far it is."""
        self.bar.setRange(0, max(1, count))
        self.bar.setValue(done)

    @Slot()
    def end(self) -> None:
        """It is over."""
        self.hide()
