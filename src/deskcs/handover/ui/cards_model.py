"""A list of cards under captions: lines of the log, feedback, sheets that were found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole) + 1
Toned = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Card:
    """What a row shows: a title with pills, a line, a line of facts; each word with its tone.

    `stripe` colours the edge.
    """

    id: int
    title: str
    pills: tuple[Toned, ...] = ()
    middle: str = ""
    facts: tuple[Toned, ...] = ()
    stripe: str = "line"
    is_over: bool = False

    @property
    def spoken(self) -> str:
        """Return the card as a screen reader says it."""
        parts = (self.title, *(words for words, _ in self.pills), self.middle)
        return ",".join(part for part in (*parts, *(words for words, _ in self.facts)) if part)


class CardsModel(QAbstractListModel):
    """Rows are `Card`s and, as text, captions. `more_wanted` gives the last card's number."""

    more_wanted = Signal(int)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[Card | str] = []
        self._has_more = False

    def set_rows(self, rows: Sequence[Card | str], has_more: bool = False) -> None:
        """Show these; while the same cards stand in the same order nothing is reset."""
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

    def add_rows(self, rows: Sequence[Card | str], has_more: bool) -> None:
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

    def card_at(self, index: Index) -> Card | None:
        """Return the card at an index; None for a caption."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Card) else None

    def index_of(self, number: int) -> QModelIndex:
        """Return where a card stands, or an invalid index."""
        for place, row in enumerate(self._rows):
            if isinstance(row, Card) and row.id == number:
                return self.index(place, 0)
        return QModelIndex()

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        last = self._rows[-1] if self._rows else None
        if self._has_more and isinstance(last, Card):
            self._has_more = False
            self.more_wanted.emit(last.id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, Card) else row
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.title[:500] if isinstance(row, Card) else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken if isinstance(row, Card) else row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _key(row: Card | str) -> int | str:
    return row.id if isinstance(row, Card) else row
