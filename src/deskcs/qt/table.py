"""The table of all lists: fixed row heights, columns that are kept, no frame."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange, QSettings, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from deskcs.qt.theme import Theme


class Table(QTableView):
    """A `QTableView` that stays fast with a million rows: every section has a fixed size."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsMovable(True)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def save_columns(self, settings: QSettings) -> None:
        """Keep order and widths of the columns."""
        settings.setValue(f"columns/{self.objectName()}", self.horizontalHeader().saveState())

    def restore_columns(self, settings: QSettings, widths: tuple[int, ...]) -> None:
        """Put the columns as they were, or to these widths in pixels the first time."""
        kept = settings.value(f"columns/{self.objectName()}")
        header = self.horizontalHeader()
        if kept is None or not header.restoreState(kept):
            for column, width in enumerate(widths):
                self.setColumnWidth(column, width)
        header.setStretchLastSection(False)

    @property
    def chosen_count(self) -> int:
        """Return how many rows are chosen, without listing them."""
        return sum(stretch.height() for stretch in self._stretches())

    @property
    def chosen_rows(self) -> list[int]:
        """Return the places of the chosen rows in order."""
        parts = self._stretches()
        return sorted(row for part in parts for row in range(part.top(), part.bottom() + 1))

    def choose(self, row: int) -> None:
        """Make this row the only chosen one, whatever modifier key is held down."""
        flags = QItemSelectionModel.SelectionFlag
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def keyboardSearch(self, search: str) -> None:
        """Find nothing by first letters: it would read every row; lists have a search box."""

    def _stretches(self) -> list[QItemSelectionRange]:
        chosen = self.selectionModel().selection()
        return [chosen.at(place) for place in range(chosen.count())]

    @Slot()
    def _on_theme_changed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.row_height)
        self.viewport().update()
