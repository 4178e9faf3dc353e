"""A table over a million rows: it knows the ids of all and holds the pages that are looked at.

First the rows of the first page, which paint at once; then the ids of the whole order as an array
of 64-bit integers (8 MB for a million), after which any place can be jumped to. Pages of 128 rows
are fetched through `page_wanted` and kept, the least lately used going first.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

PAGE = 128
MOST_PAGES = 64
Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class PagedModel(QAbstractTableModel):
    """Rows are any objects with an integer `id`. Subclasses say what a cell shows.

    `page_wanted(page, ids)` asks for rows that are needed; answer with `set_page`. Until then a
    cell of such a row is empty.
    """

    page_wanted = Signal(int, object)

    def __init__(self, columns: Sequence[str], parent: Any = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, Any]] = OrderedDict()
        self._asked: set[int] = set()

    def set_first(self, rows: Sequence[Any]) -> None:
        """Show these rows at once; the rest follows with `set_ids`."""
        self.beginResetModel()
        self._ids = array("q", (row.id for row in rows))
        self._pages.clear()
        self._asked.clear()
        for start in range(0, len(rows), PAGE):
            page = rows[start : start + PAGE]
            self._pages[start // PAGE] = {row.id: row for row in page}
        self.endResetModel()

    def set_ids(self, ids: array[int]) -> None:
        """Take the whole order. When it only goes on from what is shown, nothing is reset."""
        shown = len(self._ids)
        if len(ids) >= shown and ids[:shown] == self._ids:
            if len(ids) > shown:
                self.beginInsertRows(QModelIndex(), shown, len(ids) - 1)
                self._ids = ids
                self._forget_short_page(shown)
                self.endInsertRows()
            return
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def set_page(self, page: int, rows: Sequence[Any]) -> None:
        """Take the rows of a page that was asked for; those of an order now gone are dropped."""
        self._asked.discard(page)
        first = page * PAGE
        wanted = set(self._ids[first : first + PAGE])
        found = {row.id: row for row in rows if row.id in wanted}
        self._pages[page] = found
        self._pages.move_to_end(page)
        while len(self._pages) > MOST_PAGES:
            self._pages.popitem(last=False)
        last = min(first + PAGE, len(self._ids)) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def update_row(self, row: Any) -> None:
        """Put a changed row in place where it is shown."""
        for page, rows in self._pages.items():
            if row.id in rows:
                rows[row.id] = row
                place = self._ids.index(row.id, page * PAGE)
                self.dataChanged.emit(
                    self.index(place, 0), self.index(place, len(self._columns) - 1)
                )
                return

    def repaint(self) -> None:
        """Paint the cells again that depend on the time."""
        for page in self._pages:
            first, last = page * PAGE, min((page + 1) * PAGE, len(self._ids)) - 1
            if last >= first:
                self.dataChanged.emit(
                    self.index(first, 0), self.index(last, len(self._columns) - 1)
                )

    def row_at(self, row: int) -> Any | None:
        """Return the row object, or None while its page is on the way."""
        if not 0 <= row < len(self._ids):
            return None
        page = self._pages.get(row // PAGE)
        if page is None:
            self._ask(row // PAGE)
            return None
        self._pages.move_to_end(row // PAGE)
        return page.get(self._ids[row])

    def place_of(self, row_id: int) -> int:
        """Return where the row with this id stands, or -1."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        return self.cell(row, index.column(), role)

    def cell(self, row: Any, column: int, role: int) -> Any:
        """Return what a cell shows in a role."""
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        is_name = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._columns[section] if is_name and section < len(self._columns) else None

    def _ask(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        self.page_wanted.emit(page, list(self._ids[page * PAGE : (page + 1) * PAGE]))

    def _forget_short_page(self, shown: int) -> None:
        """The last page of the first rows may now be longer than what is held of it."""
        if shown % PAGE:
            self._pages.pop(shown // PAGE, None)
