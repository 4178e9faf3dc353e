"""The items of a sheet, the most urgent on top."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from deskcs.handover.item_shapes import ItemCard

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole) + 1


class ItemsModel(QAbstractListModel):
    """Rows are `ItemCard`s in the order of the sheet. Changed rows are repainted in place."""

    def __init__(self, spoken: Callable[[ItemCard], str], parent: Any = None) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._items: list[ItemCard] = []

    def set_items(self, items: Sequence[ItemCard]) -> None:
        """Show these; while the same items stand in the same order nothing is reset."""
        if [item.id for item in items] != [item.id for item in self._items]:
            self.beginResetModel()
            self._items = list(items)
            self.endResetModel()
            return
        changed = [row for row, item in enumerate(items) if item != self._items[row]]
        self._items = list(items)
        for row in changed:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    @property
    def items(self) -> tuple[ItemCard, ...]:
        """Return what is shown."""
        return tuple(self._items)

    def item_at(self, index: Index) -> ItemCard | None:
        """Return the item at an index."""
        return self._items[index.row()] if index.isValid() else None

    def index_of(self, item_id: int) -> QModelIndex:
        """Return where an item stands, or an invalid index."""
        for row, item in enumerate(self._items):
            if item.id == item_id:
                return self.index(row, 0)
        return QModelIndex()

    def next_pending(self, after: int = -1) -> QModelIndex:
        """Return the first item nobody has accepted after a row, going round; or none."""
        count = len(self._items)
        for step in range(1, count + 1):
            row = (after + step) % count
            if self._items[row].is_pending:
                return self.index(row, 0)
        return QModelIndex()

    def order_after_moving(self, item_id: int, step: int) -> list[int]:
        """Return the ids in the order after an item went up (-1) or down (1) in its severity.

        Empty when there is no place to go.
        """
        index = self.index_of(item_id)
        row, ids = index.row(), [item.id for item in self._items]
        other = row + step
        if not index.isValid() or not 0 <= other < len(ids):
            return []
        if self._items[row].severity is not self._items[other].severity:
            return []
        ids[row], ids[other] = ids[other], ids[row]
        return ids

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item_at(index)
        if item is None:
            return None
        if role == ROW:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.text[:500]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(item)
        return None
