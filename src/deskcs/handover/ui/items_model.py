"""The items of a sheet, the most urgent on top."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex

from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.ui.captioned import CaptionedModel, Index


class ItemsModel(CaptionedModel):
    """Rows are `ItemCard`s in the order of the sheet."""

    def __init__(self, spoken: Callable[[ItemCard], str], parent: Any = None) -> None:
        super().__init__(parent)
        self._spoken = spoken

    @property
    def items(self) -> tuple[ItemCard, ...]:
        """Return what is shown."""
        return tuple(self._rows)

    def item_at(self, index: Index) -> ItemCard | None:
        """Return the item at an index."""
        item: ItemCard | None = self.row_at(index)
        return item

    def title_of(self, row: ItemCard) -> str:
        return row.text

    def spoken_of(self, row: ItemCard) -> str:
        return self._spoken(row)

    def next_pending(self, after: int = -1) -> QModelIndex:
        """Return the first item nobody has accepted after a row, going round; or none."""
        count = len(self._rows)
        for step in range(1, count + 1):
            row = (after + step) % count
            if self._rows[row].is_pending:
                return self.index(row, 0)
        return QModelIndex()

    def order_after_moving(self, item_id: int, step: int) -> list[int]:
        """Return the ids in the order after an item went up (-1) or down (1) in its severity.

        Empty when there is no place to go.
        """
        index = self.index_of(item_id)
        row, ids = index.row(), [item.id for item in self._rows]
        other = row + step
        if not index.isValid() or not 0 <= other < len(ids):
            return []
        if self._rows[row].severity is not self._rows[other].severity:
            return []
        ids[row], ids[other] = ids[other], ids[row]
        return ids
