"""A table over a million rows: it knows the ids of all and holds the pages that are looked at.

First the rows of the first page, which paint at once; then the ids of the whole order as an array
of 64-bit integers (8 MB for a million), after which any place can be jumped to. Pages of 64 rows
are fetched through `page_wanted` and kept, the least lately used going first.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from deskcs.qt.cells import Cell

PAGE = 64
MOST_PAGES = 128
MOST_MOVED = 20_000
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
        self._asked: dict[int, list[int]] = {}
        self._is_moving = False

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

    def set_ids(self, ids: array[int], rows: Sequence[Any] = ()) -> None:
        """Take the whole order, or a newer one: only what differs moves, so the view stays still.

        Rows at hand keep their cells, and `rows` are put among them. Scroll to the top before
        taking a list of far fewer rows.
        """
        old = self._ids
        head = _common(old, ids)
        tail = min(_common(old, ids, -1), min(len(old), len(ids)) - head)
        gone, new = len(old) - head - tail, len(ids) - head - tail
        if not (gone or new):
            self._asked.clear()  # what could not be read then is asked for again when it is seen
            self.update_rows(rows)
            return
        held = self._held()
        self._pages.clear()
        self._is_moving = True
        if gone:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            self._ids = old[:head] + old[head + gone :]
            self.endRemoveRows()
        if new:
            self.beginInsertRows(QModelIndex(), head, head + new - 1)
            self._ids = ids
            self.endInsertRows()
        self._is_moving = False
        self._asked.clear()
        self._deal(held, rows, head, gone, new)

    def set_page(self, page: int, rows: Sequence[Any]) -> None:
        """Take the rows of a page that was asked for; those of an order now gone are dropped."""
        first = page * PAGE
        present = self._ids[first : first + PAGE].tolist()
        wanted = set(present)
        if any(row.id not in wanted for row in rows):
            return
        asked = self._asked.pop(page, None)
        if asked == present or len(wanted) == len(rows):
            self._pages[page] = {row.id: row for row in rows}
            self._pages.move_to_end(page)
            while len(self._pages) > MOST_PAGES:
                self._pages.popitem(last=False)
        self._tell(page)

    def update_rows(self, rows: Iterable[Any]) -> None:
        """Put changed rows in place where they are held."""
        fresh = {row.id: row for row in rows}
        for page, held in self._pages.items():
            changed = fresh.keys() & held.keys()
            if any(held[row_id] != fresh[row_id] for row_id in changed):
                held.update({row_id: fresh[row_id] for row_id in changed})
                self._tell(page)

    def update_row(self, row: Any) -> None:
        """Put a changed row in place where it is held."""
        self.update_rows((row,))

    def repaint(self) -> None:
        """Paint the cells again that depend on the time."""
        for page in tuple(self._pages):
            self._tell(page)

    @property
    def ids(self) -> array[int]:
        """Return the ids of all rows in order; not to be changed."""
        return self._ids

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

    def look(self, row: Any, column: int) -> Cell:
        """Return what is painted of a cell; its text alone, unless a list says more."""
        return Cell(str(self.cell(row, column, Qt.ItemDataRole.DisplayRole) or ""))

    def painted(self, row: int, columns: Sequence[int]) -> list[Cell]:
        """Return what is painted of a row, nothing while its page is on the way."""
        held = self.row_at(row)
        return [] if held is None else [self.look(held, column) for column in columns]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        is_name = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._columns[section] if is_name and section < len(self._columns) else None

    def _ask(self, page: int) -> None:
        if page in self._asked or self._is_moving:
            return
        ids = self._ids[page * PAGE : (page + 1) * PAGE].tolist()
        self._asked[page] = ids
        self.page_wanted.emit(page, ids)

    def _tell(self, page: int) -> None:
        first, last = page * PAGE, min((page + 1) * PAGE, len(self._ids)) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def _held(self) -> list[tuple[int, Any]]:
        """Return the rows at hand with their places."""
        return [
            (place, held[self._ids[place]])
            for page, held in self._pages.items()
            for place in range(page * PAGE, min((page + 1) * PAGE, len(self._ids)))
            if self._ids[place] in held
        ]

    def _deal(
        self, held: list[tuple[int, Any]], rows: Sequence[Any], head: int, gone: int, new: int
    ) -> None:
        """Put rows at hand on the pages of a new order; pages with gaps are asked for again."""
        among = range(head, head + new) if new <= MOST_MOVED else range(0)
        moved = {self._ids[place]: place for place in among}
        pages: dict[int, dict[int, Any]] = {}
        for before, row in held:
            place = before
            if before >= head + gone:
                place = before + new - gone
            elif before >= head:
                place = moved.get(row.id, -1)
            if place >= 0:
                pages.setdefault(place // PAGE, {})[row.id] = row
        for row in rows:
            if row.id in moved:
                pages.setdefault(moved[row.id] // PAGE, {})[row.id] = row
        for page, found in pages.items():
            if len(found) == min(PAGE, len(self._ids) - page * PAGE):
                self._pages[page] = found
        self.update_rows(rows)


def _common(a: array[int], b: array[int], side: int = 1) -> int:
    """Return how many ids two orders share at their beginning, or with side -1 at their end."""
    most = min(len(a), len(b))
    one, other = memoryview(a), memoryview(b)

    def same(count: int) -> bool:
        if side > 0:
            return one[:count] == other[:count]
        return one[len(a) - count :] == other[len(b) - count :]

    if same(most):
        return most
    low, high = 0, most
    while high - low > 1:
        middle = (low + high) // 2
        if same(middle):
            low = middle
        else:
            high = middle
    return low
