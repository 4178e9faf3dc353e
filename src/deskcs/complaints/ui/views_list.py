"""The views beside the list, each with its live count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from deskcs.complaints.shapes import VIEWS
from deskcs.complaints.ui.views_model import MOST_COUNTED, VIEW, View, ViewsModel, view_name
from deskcs.complaints.work_shapes import KeptView
from deskcs.qt.icons import paint_icon
from deskcs.qt.language import translate
from deskcs.qt.theme import Theme

Index = QModelIndex | QPersistentModelIndex
HEIGHT, PIN = 34, 14
# What a line needs beside the longest name and count: its margins, and what keeps them apart.
BESIDE = 46


class _ViewDelegate(QStyledItemDelegate):
    """Name on the left, count on the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view: View = index.data(VIEW)
        if view.is_caption:
            self._paint_caption(painter, option, view.name)
            return
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
        font.setWeight(QFont.Weight.Bold if is_chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._theme.color("strong" if is_chosen else "text"))
        beside = float(painter.fontMetrics().horizontalAdvance(view.count_words) + 8)
        if view.kept is not None and view.kept.is_pinned:
            right = room.right() - (beside - 8 + 4 if view.count_words else 0)
            place = QRectF(right - PIN, room.center().y() - PIN / 2, PIN, PIN)
            paint_icon(painter, "pin", place, self._theme.color("muted"))
            beside = room.right() - place.left() + 6
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

    def _paint_caption(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        painter.save()
        font = QFont(option.font)
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(self._theme.color("muted"))
        room = QRectF(option.rect).adjusted(18, 0, -8, -4)
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), words
        )
        painter.restore()


class ViewsList(QListView):
    """Chooses a view with a click or with ↑↓; kept ones have a menu."""

    view_requested = Signal(str)
    kept_requested = Signal(object)
    change_requested = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("complaints.views")
        self.setAccessibleName(translate("Complaints", "视图"))
        self._model = ViewsModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_ViewDelegate(theme, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.ensurePolished()  # else the font is not yet the one that is painted with
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.Bold)
        metrics, counts = QFontMetrics(bold), f"{MOST_COUNTED}+"
        names = (metrics.horizontalAdvance(view_name(key)) for key in VIEWS)
        self.setMinimumWidth(max(names) + metrics.horizontalAdvance(counts) + BESIDE)
        self.setViewportMargins(0, 10, 0, 0)
        self._is_quiet = False
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.selectionModel().currentChanged.connect(self._on_current)
        theme.changed.connect(self.viewport().update)

    @Slot(object)
    def set_kept(self, views: Sequence[KeptView]) -> None:
        """Show the views that people keep; the chosen one stays chosen."""
        chosen = self.current_view
        self._is_quiet = True
        self._model.set_kept(views)
        self._is_quiet = False
        self.choose(chosen)

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
        if not isinstance(view, View) or view.is_caption or self._is_quiet:
            return
        if view.kept is not None:
            self.kept_requested.emit(view.kept)
        else:
            self.view_requested.emit(view.key)

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        self._offer_changes(self.indexAt(at), self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Menu or (is_shift and event.key() == Qt.Key.Key_F10):
            index = self.currentIndex()
            below = self.visualRect(index).bottomLeft()
            self._offer_changes(index, self.viewport().mapToGlobal(below))
        else:
            super().keyPressEvent(event)

    def _offer_changes(self, index: QModelIndex, place: QPoint) -> None:
        view = index.data(VIEW)
        if not isinstance(view, View) or view.kept is None or not view.kept.is_mine:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for change, words in changes_of(view.kept):
            action = menu.addAction(words)
            action.setData((view.kept, change))
        menu.triggered.connect(self._on_change)
        menu.popup(place)

    @Slot(QAction)
    def _on_change(self, action: QAction) -> None:
        kept, change = action.data()
        self.change_requested.emit(kept, change)


def changes_of(view: KeptView) -> list[tuple[str, str]]:
    """Return what can be done with a kept view, and the words for it."""
    unpin, pin = translate("Complaints", "取消置顶"), translate("Complaints", "置顶")
    private, share = translate("Complaints", "不再共享"), translate("Complaints", "共享给大家")
    return [
        ("pin", unpin if view.is_pinned else pin),
        ("share", private if view.is_shared else share),
        ("update", translate("Complaints", "改为现在的搜索")),
        ("drop", translate("Complaints", "删除")),
    ]
