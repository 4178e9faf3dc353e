"""The rows of the handbook's middle list: hits of a search, or articles to open."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class ListRow:
    """One line to choose. An empty `article_id` makes a caption that cannot be chosen."""

    article_id: str
    title: str
    anchor: str = ""
    caption: str = ""
    snippet: str = ""
    title_marks: tuple[tuple[int, int], ...] = ()
    snippet_marks: tuple[tuple[int, int], ...] = ()

    @property
    def target(self) -> str:
        """Return the article, and the section in it if there is one."""
        return f"{self.article_id}#{self.anchor}" if self.anchor else self.article_id

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words that are marked, each once."""
        marked = [self.snippet[start:end] for start, end in self.snippet_marks]
        marked += [self.title[start:end] for start, end in self.title_marks]
        return tuple(dict.fromkeys(marked))


class RowsModel(QAbstractListModel):
    """A flat list, set as a whole."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[ListRow] = []

    def set_rows(self, rows: list[ListRow]) -> None:
        """Show these rows instead; nothing happens for equal ones, so that the view stays still."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, index: Index) -> ListRow | None:
        """Return the row at an index, or None outside."""
        return self._rows[index.row()] if index.isValid() else None

    def first_choice(self, start: int = 0, step: int = 1) -> QModelIndex:
        """Return the next row that can be chosen from `start` on, or an invalid index."""
        position = start
        while 0 <= position < len(self._rows):
            if self._rows[position].article_id:
                return self.index(position, 0)
            position += step
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            # Marked as rich, so that it wraps; what stands in it is text whatever it looks like.
            words = row.snippet or row.caption
            return f"<p>{escape(words)}</p>" if words else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ",".join(part for part in (row.title, row.caption, row.snippet) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or not row.article_id:
            return Qt.ItemFlag.NoItemFlags if row is None else Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
