"""Rows under captions, of which more can be asked for at the end."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole) + 1


class CaptionedModel(QAbstractListModel):
    """Rows are values with an `id` and, as text, captions. Subclasses say what a row is called.

    `more_wanted` gives the last row's number.
    """

    more_wanted = Signal(int)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []
        self._has_more = False

    @abstractmethod
    def title_of(self, row: Any) -> str:
        """Return what a row is about."""

    @abstractmethod
    def spoken_of(self, row: Any) -> str:
        """Return a row as a screen reader says it."""

    def hint_of(self, row: Any) -> str:
        """Return what the pointer is told of a row."""
        return self.title_of(row)[:500]

    def set_rows(self, rows: Sequence[Any], has_more: bool = False) -> None:
        """Show these; while the same ones stand in the same order nothing is reset."""
        if [_key(row) for row in rows] != [_key(row) for row in self._rows]:
            self.beginResetModel()
            self._rows, self._has_more = list(rows), has_more
            self.endResetModel()
            return
        self._has_more = has_more
        changed = [place for place, row in enumerate(rows) if row != self._rows[place]]
        self._rows = list(rows)
        for place in changed:
            self.dataChanged.emit(self.index(place, 0), self.index(place, 0))

    def add_rows(self, rows: Sequence[Any], has_more: bool) -> None:
        """Show more below; a caption that stands there already is not said again."""
        captions = [row for row in self._rows if isinstance(row, str)]
        fresh = list(rows)
        if fresh and captions and fresh[0] == captions[-1]:
            fresh = fresh[1:]
        if not fresh:
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(fresh) - 1)
        self._rows += fresh
        self._has_more = has_more
        self.endInsertRows()

    def row_at(self, index: Index) -> Any:
        """Return the row at an index; None for a caption."""
        row = self._rows[index.row()] if index.isValid() else None
        return None if isinstance(row, str) else row

    def index_of(self, number: int) -> QModelIndex:
        """Return where a row stands, or an invalid index."""
        for place, row in enumerate(self._rows):
            if not isinstance(row, str) and row.id == number:
                return self.index(place, 0)
        return QModelIndex()

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        last = self._rows[-1] if self._rows else ""
        if self._has_more and not isinstance(last, str):
            self._has_more = False
            self.more_wanted.emit(last.id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()] if index.isValid() else None
        if row is None or role == ROW:
            return row
        if isinstance(row, str):
            is_said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row if is_said else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title_of(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken_of(row)
        return self.hint_of(row) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _key(row: Any) -> Any:
    return row if isinstance(row, str) else row.id
