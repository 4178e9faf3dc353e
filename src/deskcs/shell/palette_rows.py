"""The rows of the palette."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from deskcs.qt.icons import paint_icon
from deskcs.qt.theme import Theme
from deskcs.shell.palette_choice import PaletteRow
from deskcs.shell.palette_cutting import Cutter

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
PICTURES = {"command": "chevron-right"}
MOST_OF_A_TEXT = 200
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class PaletteModel(QAbstractListModel):
    """A flat list, set as a whole."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[PaletteRow] = []

    def set_rows(self, rows: list[PaletteRow]) -> None:
        """Show these rows; equal ones change nothing under the pointer."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row_at(self, index: Index) -> PaletteRow | None:
        """Return the row at an index, None outside."""
        return self._rows[index.row()] if index.isValid() else None

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
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ",".join(part for part in (row.title, row.aside, row.text) if part)
        return None


def fill(widget: QWidget, event: QPaintEvent, theme: Theme) -> None:
    """Paint the ground of a widget in the colour of what is raised."""
    with QPainter(widget) as painter:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("raised"))
        painter.drawRect(event.rect())


class PaletteList(QListView):
    """Fills its own ground. The viewport is one of its own: Qt's, asked for, makes PySide6 put up
    all classes of widgets (see decision 0047), and who has just opened the window waits for it.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self._ground = QWidget()
        self._ground.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewport(self._ground)
        self.setItemDelegate(PaletteDelegate(theme, self))

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(self._ground, event, self._theme)
        super().paintEvent(event)


class PaletteDelegate(QStyledItemDelegate):
    """Picture, title, aside at the right, one line of text below."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._cutter: Cutter | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: PaletteRow = index.data(ROW)
        return QSize(200, 52 if row.text else 36)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PaletteRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._ground_of(index)
        if ground:
            has_keys = ground == "selected" and self._view.hasFocus()
            painter.setPen(self._theme.color("focus" if has_keys else ground))
            painter.setBrush(self._theme.color(ground))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -1.5), 6, 6)
        room = option.rect.adjusted(12, 0, -12, 0)
        first = room.adjusted(26, 0, 0, -(room.height() - 34))
        place = QRectF(room.left(), first.center().y() - 7.5, 16, 16)
        paint_icon(painter, PICTURES.get(row.kind, row.kind), place, self._theme.color(row.tone))
        cutter = self._cutter
        if cutter is None or cutter.font != painter.font():
            cutter = self._cutter = Cutter(painter.font())
        painter.setPen(self._theme.color("muted"))
        aside = cutter.cut(row.aside, first.width() // 2)
        if aside:
            painter.drawText(first, _RIGHT, aside)
        if row.text:
            below = room.adjusted(26, 28, 0, -2)
            text = row.text[:MOST_OF_A_TEXT].replace("\n", " ")
            painter.drawText(below, _LEFT, cutter.cut(text, below.width()))
        painter.setPen(self._theme.color("text"))
        width = first.width() - cutter.width(aside) - 12
        painter.drawText(first, _LEFT, cutter.cut(row.title[:MOST_OF_A_TEXT], width))
        painter.restore()

    def _ground_of(self, index: Index) -> str:
        """Return the colour under a row that is chosen or pointed at, none under the others.

        The view is asked, since the option's state would bring up all enumerations of QStyle.
        """
        if index in self._view.selectedIndexes():
            return "selected"
        if not (self._view.hasMouseTracking() and self._view.underMouse()):
            return ""
        pointed = self._view.indexAt(self._view.mapFromGlobal(QCursor.pos()))
        return "hover" if pointed == index else ""
