"""The table of all lists: fixed row heights, columns that are kept, no frame.

It paints its rows itself. A delegate is called through the style for each cell, and a model asked
through it for each role, which took ten times as long as the painting.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSettings,
    Qt,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QHoverEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from deskcs.qt.cells import CellPainter
from deskcs.qt.paged_model import PagedModel
from deskcs.qt.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_LEFT = (QEvent.Type.HoverLeave, QEvent.Type.Leave)
_MOVED = (QEvent.Type.HoverMove, QEvent.Type.HoverEnter)


class Table(QTableView):
    """A `QTableView` of a `PagedModel` that stays fast with a million rows."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._painter = CellPainter(theme)
        self._hovered = -1
        # Words are as long as the language makes them: each one has widths of its own.
        self._language = QLocale().name()
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
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
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
        settings.setValue(self._columns_key, self.horizontalHeader().saveState())

    def restore_columns(self, settings: QSettings) -> None:
        """Put the columns as they were kept; without that they stay as they are."""
        kept = settings.value(self._columns_key)
        if isinstance(kept, QByteArray):
            self.horizontalHeader().restoreState(kept)

    @property
    def _columns_key(self) -> str:
        language = "" if self._language == "zh_CN" else f".{self._language}"
        return f"columns/{self.objectName()}{language}"

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

    def paintEvent(self, event: QPaintEvent) -> None:
        model, dirty = self.model(), event.rect()
        first = self.rowAt(max(0, dirty.top()))
        if not isinstance(model, PagedModel) or first < 0:
            return
        last = self.rowAt(dirty.bottom())
        last = model.rowCount() - 1 if last < 0 else last
        columns, chosen = self._columns_in(dirty), self.selectionModel()
        here = self.currentIndex().row() if self.hasFocus() else -1
        height, top = self.rowHeight(first), self.rowViewportPosition(first)
        width, nowhere = self.viewport().width(), QModelIndex()
        self._painter.take_font(self.font())
        with QPainter(self.viewport()) as painter:
            for row in range(first, last + 1):
                self._painter.paint_ground(
                    painter,
                    QRect(0, top, width, height),
                    is_chosen=chosen.rowIntersectsSelection(row, nowhere),
                    is_hovered=row == self._hovered,
                    is_here=row == here,
                )
                cells = model.painted(row, [column for column, _, _ in columns])
                for (_, left, wide), cell in zip(columns, cells, strict=False):
                    self._painter.paint(painter, QRect(left, top, wide, height), cell)
                top += height

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in _LEFT:
            self._hover(-1)
        elif event.type() in _MOVED and isinstance(event, QHoverEvent):
            self._hover(self.rowAt(int(event.position().y())))
        return super().viewportEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for row in (previous.row(), current.row()):
            self._repaint_row(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._repaint_row(self.currentIndex().row())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint_row(self.currentIndex().row())

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            before, self._hovered = self._hovered, row
            self._repaint_row(before)
            self._repaint_row(row)

    def _repaint_row(self, row: int) -> None:
        if row >= 0:
            top = self.rowViewportPosition(row)
            self.viewport().update(0, top, self.viewport().width(), self.rowHeight(row))

    def _columns_in(self, dirty: QRect) -> list[tuple[int, int, int]]:
        """Return the columns of which a part must be painted: number, left edge, width."""
        header = self.horizontalHeader()
        places = [
            (column, self.columnViewportPosition(column), self.columnWidth(column))
            for column in range(header.count())
            if not header.isSectionHidden(column)
        ]
        return [one for one in places if one[1] <= dirty.right() and one[1] + one[2] > dirty.left()]

    def _stretches(self) -> list[QItemSelectionRange]:
        chosen = self.selectionModel().selection()
        return [chosen.at(place) for place in range(chosen.count())]

    @Slot()
    def _on_theme_changed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.row_height)
        self.viewport().update()
