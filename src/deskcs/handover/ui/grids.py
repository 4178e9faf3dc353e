"""What the calendar and the roster share: a grid of cells, and the head that moves in time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from deskcs.handover.ui.pieces import plain, push, tool
from deskcs.qt.split import turning_split


class Grid(QTableView):
    """One cell is chosen; Tab leaves the grid, arrows move in it."""

    def __init__(self, name: str, words: str, model: QAbstractItemModel) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setModel(model)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)


class TimeHead(QWidget):
    """`stepped` gives -1 or 1, `now_requested` asks for the present; further buttons at the end."""

    stepped = Signal(int)
    now_requested = Signal()

    def __init__(
        self, name: str, before: str, after: str, now: str, further: Sequence[QWidget] = ()
    ) -> None:
        super().__init__()
        self.title = plain(role="title", is_wrapped=False)
        back = tool("chevron-left", before, f"{name}.before")
        on = tool("chevron-right", after, f"{name}.after")
        today = push(now, f"{name}.now")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 8)
        row.setSpacing(6)
        row.addWidget(back)
        row.addWidget(today)
        row.addWidget(on)
        row.addSpacing(8)
        row.addWidget(self.title)
        row.addStretch()
        for widget in further:
            row.addWidget(widget)
        back.clicked.connect(self._on_back)
        on.clicked.connect(self._on_on)
        today.clicked.connect(self.now_requested)

    def set_title(self, words: str) -> None:
        """Say which time is shown."""
        self.title.setText(words)

    @Slot()
    def _on_back(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _on_on(self) -> None:
        self.stepped.emit(1)


def put_beside(
    whole: QWidget, name: str, left: QWidget, side: QWidget, sizes: tuple[int, int]
) -> None:
    """Lay out a grid that grows with the window, and beside it what is chosen in it."""
    side.setMinimumWidth(300)
    splitter = turning_split(name, (left, 1, sizes[0]), (side, 0, sizes[1]))
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(splitter)
