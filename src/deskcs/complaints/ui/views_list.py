"""The views beside the list, each with its live count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from deskcs.complaints.shapes import VIEWS
from deskcs.qt.language import translate
from deskcs.qt.theme import Theme

Index = QModelIndex | QPersistentModelIndex
VIEW = Qt.ItemDataRole.UserRole
MOST_COUNTED = 1000
HEIGHT = 34
# Views that ask for action when they are not empty, and the colour of that.
URGENT = {"overdue": "danger", "serious": "danger", "due_soon": "warn", "unowned": "warn"}


@dataclass(frozen=True, slots=True)
class View:
    """A view and how many cases it shows; None while that is not known."""

    key: str
    name: str
    count: int | None = None

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
    """The fixed views in their order."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._views = [View(key, view_name(key)) for key in VIEWS]

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show other counts; only lines that differ are painted again."""
        for place, view in enumerate(self._views):
            count = counts.get(view.key)
            if count != view.count:
                self._views[place] = View(view.key, view.name, count)
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
        return None


class _ViewDelegate(QStyledItemDelegate):
    """Name on the left, count on the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view: View = index.data(VIEW)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(option.rect).adjusted(8.5, 1.5, -8.5, -1.5)
        painter.setPen(self._theme.color("focus") if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if is_chosen or is_hovered:
            painter.setBrush(self._theme.color("selected" if is_chosen else "hover"))
        painter.drawRoundedRect(ground, 6, 6)
        room = ground.adjusted(10, 0, -10, 0)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if is_chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._theme.color("strong" if is_chosen else "text"))
        beside = painter.fontMetrics().horizontalAdvance(view.count_words) + 8
        name = painter.fontMetrics().elidedText(
            view.name, Qt.TextElideMode.ElideRight, int(room.width() - beside)
        )
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name
        )
        painter.setPen(self._theme.color(view.tone))
        painter.drawText(
            room,
            int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
            view.count_words,
        )
        painter.restore()


class ViewsList(QListView):
    """Chooses a view with a click or with ↑↓."""

    view_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("complaints.views")
        self.setAccessibleName(translate("Complaints", "视图"))
        self._model = ViewsModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_ViewDelegate(theme, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMinimumWidth(120)
        self.setViewportMargins(0, 10, 0, 0)
        self._is_quiet = False
        self.selectionModel().currentChanged.connect(self._on_current)
        theme.changed.connect(self.viewport().update)

    @property
    def current_view(self) -> str:
        """Return the chosen view."""
        view = self.currentIndex().data(VIEW)
        return view.key if isinstance(view, View) else ""

    def choose(self, key: str) -> None:
        """Mark a view without asking for it."""
        self._is_quiet = True
        self.setCurrentIndex(self._model.place_of(key))
        self._is_quiet = False

    @Slot(dict)
    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many cases each view holds."""
        self._model.set_counts(counts)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        view = current.data(VIEW)
        if isinstance(view, View) and not self._is_quiet:
            self.view_requested.emit(view.key)
