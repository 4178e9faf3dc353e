"""The middle of the handbook: what was found, or what one has at hand."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from deskcs.handbook.ui.row_delegate import RowDelegate
from deskcs.handbook.ui.rows import ListRow, RowsModel
from deskcs.qt.language import translate
from deskcs.qt.theme import Theme


class ResultsPane(QWidget):
    """A note, a way to suggest an article where none fits, and the rows."""

    row_opened = Signal(object)
    suggest_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = RowsModel(self)
        self.list = QListView()
        self.list.setObjectName("handbook.results")
        self.list.setAccessibleName(translate("Handbook", "结果"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowDelegate(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self._note = QLabel()
        self._note.setObjectName("handbook.note")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setProperty("tone", "muted")
        self._note.setContentsMargins(12, 8, 12, 4)
        self._note.hide()
        self.suggest = QPushButton(translate("Handbook", "建议补一篇"))
        self.suggest.setObjectName("handbook.suggest")
        self.suggest.setToolTip(translate("Handbook", "把这个问题留给组长"))
        self.suggest.setProperty("compact", True)
        self.suggest.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._note)
        offer = QHBoxLayout()
        offer.setContentsMargins(12, 0, 12, 4)
        offer.addWidget(self.suggest)
        offer.addStretch()
        column.addLayout(offer)
        column.addWidget(self.list, 1)
        self.suggest.clicked.connect(self.suggest_requested)
        self.list.activated.connect(self._on_chosen)
        self.list.clicked.connect(self._on_chosen)

    def show_rows(self, rows: list[ListRow], note: str, can_suggest: bool, is_found: bool) -> None:
        """Show rows; of a search the first is chosen, so that Enter opens it."""
        self.rows.set_rows(rows)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.suggest.setVisible(can_suggest)
        first = self.rows.first_choice()
        if first.isValid() and is_found:
            self.list.setCurrentIndex(first)
        self.list.scrollToTop()

    def step(self, step: int) -> None:
        """Choose the row so many steps on."""
        current = self.list.currentIndex()
        start = current.row() + step if current.isValid() else 0
        start = max(0, min(self.rows.rowCount() - 1, start))
        index = self.rows.first_choice(start, 1 if step > 0 else -1)
        if index.isValid():
            self.list.setCurrentIndex(index)

    def open_current(self) -> None:
        """Open the chosen row, or the first."""
        current = self.list.currentIndex()
        self._on_chosen(current if current.isValid() else self.rows.first_choice())

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if row is not None and row.article_id:
            self.row_opened.emit(row)
