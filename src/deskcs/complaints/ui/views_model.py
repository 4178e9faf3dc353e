"""The views of the complaint list: the fixed ones with their counts, then those kept by people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from deskcs.complaints.shapes import VIEWS
from deskcs.complaints.work_shapes import KeptView
from deskcs.qt.language import translate

Index = QModelIndex | QPersistentModelIndex
VIEW = Qt.ItemDataRole.UserRole
MOST_COUNTED = 1000
# Views that ask for action when they are not empty, and the colour of that.
URGENT = {"overdue": "danger", "serious": "danger", "due_soon": "warn", "unowned": "warn"}


@dataclass(frozen=True, slots=True)
class View:
    """A view and how many cases it shows; None while that is not known."""

    key: str
    name: str
    count: int | None = None
    kept: KeptView | None = None

    @property
    def count_words(self) -> str:
        """Return the count as it is shown: exact up to a thousand."""
        if self.count is None:
            return ""
        return f"{MOST_COUNTED}+" if self.count > MOST_COUNTED else str(self.count)

    @property
    def tone(self) -> str:
        """Return the theme colour of the count."""
        return URGENT.get(self.key, "muted") if self.count else "muted"

    @property
    def is_caption(self) -> bool:
        """Return whether this is a heading that cannot be chosen."""
        return not self.key


def view_name(key: str) -> str:
    """Return the name of a view in the user's language."""
    names = {
        "mine": translate("Complaints", "我的"),
        "unowned": translate("Complaints", "未受理"),
        "due_soon": translate("Complaints", "即将超时"),
        "overdue": translate("Complaints", "已超时"),
        "serious": translate("Complaints", "严重"),
        "open": translate("Complaints", "未关闭"),
        "all": translate("Complaints", "全部"),
    }
    return names[key]


class ViewsModel(QAbstractListModel):
    """The fixed views in their order, a heading, and the kept ones."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._views = [View(key, view_name(key)) for key in VIEWS]

    def set_kept(self, views: Sequence[KeptView]) -> None:
        """Show other kept views; the fixed ones stay as they are."""
        counts = {view.kept: view.count for view in self._views if view.kept is not None}
        kept = [View(kept_key(one), one.name, counts.get(one), one) for one in views]
        rows = [View("", translate("Complaints", "存的视图")), *kept] if kept else []
        fixed = len(VIEWS)
        if self._views[fixed:] == rows:
            return
        if len(self._views) > fixed:
            self.beginRemoveRows(QModelIndex(), fixed, len(self._views) - 1)
            del self._views[fixed:]
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(QModelIndex(), fixed, fixed + len(rows) - 1)
            self._views += rows
            self.endInsertRows()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show other counts; only lines that differ are painted again."""
        for place, view in enumerate(self._views):
            count = counts.get(view.key, view.count)
            if count != view.count:
                self._views[place] = replace(view, count=count)
                index = self.index(place, 0)
                self.dataChanged.emit(index, index)

    def place_of(self, key: str) -> QModelIndex:
        """Return where a view stands, or an invalid index."""
        keys = [view.key for view in self._views]
        return self.index(keys.index(key), 0) if key in keys else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._views)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        view = self._views[index.row()]
        if role == VIEW:
            return view
        if role == Qt.ItemDataRole.DisplayRole:
            return view.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{view.name} {view.count_words}".strip()
        if role == Qt.ItemDataRole.ToolTipRole and view.kept is not None:
            return _hint(view.kept)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._views[index.row()].is_caption:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)


def kept_key(view: KeptView) -> str:
    """Return the key by which a kept view is chosen."""
    return f"kept:{view.id}"


def _hint(view: KeptView) -> str:
    parts = [view.query]
    if view.is_shared:
        parts.append(translate("Complaints", "{name} 共享").format(name=view.owner))
    return " · ".join(part for part in parts if part)
