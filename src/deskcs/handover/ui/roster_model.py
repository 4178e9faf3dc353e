"""The grid of a week: a row for each shift, a column for each day."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from deskcs.handover.roster_shapes import RosterCell, RosterWeek
from deskcs.handover.ui.words import weekday_words
from deskcs.qt.language import spoken, translate

Index = QModelIndex | QPersistentModelIndex
CELL = int(Qt.ItemDataRole.UserRole) + 1


class RosterModel(QAbstractTableModel):
    """Cells are `RosterCell`s; the same grid with other people in it is not reset."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._week: RosterWeek | None = None

    def set_week(self, week: RosterWeek) -> None:
        """Show a week."""
        old = self._week
        if old is None or (old.days, old.shifts) != (week.days, week.shifts):
            self.beginResetModel()
            self._week = week
            self.endResetModel()
            return
        self._week = week
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        if last.isValid():
            self.dataChanged.emit(self.index(0, 0), last)

    def cell_at(self, index: Index) -> RosterCell | None:
        """Return the cell at an index."""
        if self._week is None or not index.isValid():
            return None
        return self._week.cells[index.row()][index.column()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._week is None else len(self._week.shifts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._week is None else len(self._week.days)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell_at(index)
        if cell is None:
            return None
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return "、".join(duty.person for duty in cell.duties)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{day_head(cell.day)} {spoken(cell.shift_name)} {spoken_people(cell)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.hours or translate("Handover", "这天没有这个班")
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or self._week is None:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return day_head(self._week.days[section]) if section < len(self._week.days) else None
        shifts = self._week.shifts
        return spoken(shifts[section]) if section < len(shifts) else None


def day_head(day: str) -> str:
    """Return a day as the head of its column."""
    that = date.fromisoformat(day)
    return f"{weekday_words(that.weekday())} {that:%m-%d}"


def spoken_people(cell: RosterCell) -> str:
    """Return who is planned, for a screen reader."""
    if not cell.duties:
        return translate("Handover", "还没有排人")
    lead = translate("Handover", "{name}带班")
    return "、".join(
        lead.format(name=duty.person) if duty.is_lead else duty.person for duty in cell.duties
    )
