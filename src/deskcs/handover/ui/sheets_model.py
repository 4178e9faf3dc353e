"""The list on the left: sheets under the days on which their shifts began."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from deskcs.handover.sheet_shapes import SheetRow

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole) + 1
PAGE = 60
MOST_PAGES = 8  # the service gives no more sheets at once


class SheetsModel(QAbstractListModel):
    """Rows are sheets and, as text, the days above them. `more_wanted` asks for older ones."""

    more_wanted = Signal(int)

    def __init__(
        self,
        day_words: Callable[[str], str],
        spoken: Callable[[SheetRow], str],
        parent: Any = None,
    ) -> None:
        super().__init__(parent)
        self._day_words, self._spoken = day_words, spoken
        self._sheets: list[SheetRow] = []
        self._rows: list[SheetRow | str] = []
        self._has_more = False

    def set_sheets(self, sheets: Sequence[SheetRow], has_more: bool) -> None:
        """Show these sheets, newest first; while they are the same ones nothing is reset."""
        rows, old = self._laid_out(sheets), self._rows
        if [_key(row) for row in rows] == [_key(row) for row in old]:
            self._sheets, self._rows, self._has_more = list(sheets), rows, has_more
            for place in (place for place, row in enumerate(rows) if row != old[place]):
                self.dataChanged.emit(self.index(place, 0), self.index(place, 0))
            return
        self.beginResetModel()
        self._sheets, self._rows, self._has_more = list(sheets), rows, has_more
        self.endResetModel()

    def add_sheets(self, sheets: Sequence[SheetRow], has_more: bool) -> None:
        """Show older sheets below those that stand there."""
        everything = [*self._sheets, *sheets]
        rows = self._laid_out(everything)
        if len(rows) == len(self._rows):
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(rows) - 1)
        self._sheets, self._rows, self._has_more = everything, rows, has_more
        self.endInsertRows()

    @property
    def sheets(self) -> list[SheetRow]:
        """Return the sheets that are listed, newest first."""
        return list(self._sheets)

    def sheet_at(self, index: Index) -> SheetRow | None:
        """Return the sheet at an index; None for a day."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, SheetRow) else None

    def index_of(self, sheet_id: int) -> QModelIndex:
        """Return where a sheet stands, or an invalid index."""
        for position, row in enumerate(self._rows):
            if isinstance(row, SheetRow) and row.id == sheet_id:
                return self.index(position, 0)
        return QModelIndex()

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if self._has_more and self._sheets:
            self._has_more = False
            self.more_wanted.emit(self._sheets[-1].id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.code
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row if isinstance(row, str) else self._spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _laid_out(self, sheets: Sequence[SheetRow]) -> list[SheetRow | str]:
        rows: list[SheetRow | str] = []
        day = ""
        for sheet in sheets:
            if sheet.day != day:
                day = sheet.day
                rows.append(self._day_words(day))
            rows.append(sheet)
        return rows


def _key(row: SheetRow | str) -> int | str:
    return row.id if isinstance(row, SheetRow) else row
