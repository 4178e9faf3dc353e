"""One column of the dashboard: a heading, a list, and what it says when there is nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from deskcs.qt.empty import EmptyState
from deskcs.qt.theme import Theme
from deskcs.today.ui.rows import Row, RowDelegate, RowsModel


class Column(QWidget):
    """↑↓ choose, Enter or a double click opens. `chosen` follows the selection."""

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, name: str, title: str, empty: EmptyState, theme: Theme) -> None:
        super().__init__()
        self._title = QLabel(title)
        self._title.setProperty("role", "heading")
        self._count = QLabel()
        self._count.setProperty("tone", "muted")
        self.list = QListView()
        self.list.setObjectName(name)
        self.list.setAccessibleName(title)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.rows = RowsModel(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowDelegate(theme, self.list))
        self.list.doubleClicked.connect(self._on_opened)
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.empty = empty
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 8, 4, 12)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.empty, 1)
        self.empty.hide()
        theme.changed.connect(self.list.doItemsLayout)

    def add_above(self, widget: QWidget) -> None:
        """Put something between the heading and the list."""
        self._column.insertWidget(1, widget)

    def take_keys(self) -> None:
        """Have the keys, where they are seen: on a row, or on what an empty column offers."""
        if self.rows.rowCount():
            if not self.list.selectionModel().hasSelection():
                self.list.setCurrentIndex(self.rows.index(0, 0))
            self.list.setFocus()
        else:
            self.empty.button.setFocus()

    def show_rows(self, rows: list[Row], count: str) -> None:
        """Show these rows and stay on the one that was chosen."""
        current = self.rows.row_at(self.list.currentIndex())
        holder = self.window().focusWidget()  # where a dialog has the keys now, they come back here
        has_keys = holder is self.list or self.empty.isAncestorOf(holder or self)
        self.rows.set_rows(rows)
        self._count.setText(count)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        place = self.rows.place_of(current.key) if current and current.key is not None else -1
        if place >= 0 and place != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.rows.index(place, 0))
        if has_keys and (rows or holder is self.list):
            self.take_keys()
        self.chosen.emit(self.rows.row_at(self.list.currentIndex()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter:
                self._on_opened(self.list.currentIndex())
            return is_enter
        return super().eventFilter(watched, event)

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if row is not None and row.page:
            self.opened.emit(row)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        self.chosen.emit(self.rows.row_at(now))
