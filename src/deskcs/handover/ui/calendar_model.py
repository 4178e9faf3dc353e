"""Six weeks of days, each with its sheets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from deskcs.handover.sheet_shapes import SheetRow
from deskcs.handover.ui.words import state_words, weekday_words
from deskcs.qt.language import spoken

Index = QModelIndex | QPersistentModelIndex
DAY = int(Qt.ItemDataRole.UserRole) + 1
WEEKS = 6


@dataclass(frozen=True, slots=True)
class CalendarCell:
    """A day; `is_of_month` tells the month's own days from those around it."""

    day: date
    is_of_month: bool
    sheets: tuple[SheetRow, ...]


class CalendarModel(QAbstractTableModel):
    """Rows are weeks from Monday on. The size never changes."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._month = self._first = date.min
        self._sheets: Mapping[str, tuple[SheetRow, ...]] = {}

    def set_month(
        self, month: date, first: date, sheets: Mapping[str, tuple[SheetRow, ...]]
    ) -> None:
        """Show the six weeks from the Monday `first` on."""
        self._month, self._first, self._sheets = month, first, sheets
        self.dataChanged.emit(self.index(0, 0), self.index(WEEKS - 1, 6))

    def cell_at(self, index: Index) -> CalendarCell | None:
        """Return the day at an index; None before a month was set."""
        if not index.isValid() or self._first == date.min:
            return None
        day = self._first + timedelta(days=index.row() * 7 + index.column())
        is_of_month = (day.year, day.month) == (self._month.year, self._month.month)
        return CalendarCell(day, is_of_month, self._sheets.get(day.isoformat(), ()))

    def index_of(self, day: date) -> QModelIndex:
        """Return where a day stands, or an invalid index."""
        offset = (day - self._first).days
        return self.index(offset // 7, offset % 7) if 0 <= offset < WEEKS * 7 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 7

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell_at(index)
        if cell is None:
            return None
        if role == DAY:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return str(cell.day.day)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            sheets = [f"{spoken(row.shift_name)} {state_words(row)}" for row in cell.sheets]
            return ",".join((cell.day.isoformat(), *sheets))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return weekday_words(section) if 0 <= section < 7 else None
