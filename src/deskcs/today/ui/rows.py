"""The rows of the three columns: what is painted, told and opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from deskcs.qt.icons import paint_icon
from deskcs.qt.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
TALL, LOW, CAPTION = 56, 36, 30
INSET, ICON, BAR = 12, 16, 64


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a column. Without a page it is a caption, which cannot be chosen.

    `aside` stands at the right in `tone`; `share` is drawn as a bar below it. `key` tells the thing
    from others and stays the same while it changes; `thing` is what may be done something with.
    """

    title: str
    below: str = ""
    aside: str = ""
    tone: str = "muted"
    picture: str = ""
    picture_tone: str = "muted"
    share: float | None = None
    page: str = ""
    target: str = ""
    key: Any = None
    is_bold: bool = False
    thing: Any = None


class RowsModel(QAbstractListModel):
    """A flat list, set as a whole."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def set_rows(self, rows: list[Row]) -> None:
        """Show these rows; where only words have changed, nothing moves under the pointer."""
        if [self._same(row) for row in rows] == [self._same(row) for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """Return the row at an index, None outside."""
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, key: Any) -> int:
        """Return where the row with a key stands, or -1."""
        keys = [row.key for row in self._rows]
        return keys.index(key) if key in keys else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if not row.page and row.key is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.title}\n{row.below}" if row.below else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ",".join(part for part in (row.title, row.aside, row.below) if part)
        return None

    def _same(self, row: Row) -> tuple[Any, ...]:
        return row.page, row.target, row.key, bool(row.below)


class RowDelegate(QStyledItemDelegate):
    """Two lines: what it is and when, below whose and why."""

    def __init__(self, theme: Theme, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        if not row.page and row.key is None:
            return QSize(160, CAPTION)
        spare = 6 if self._theme.is_compact else 0
        return QSize(160, (TALL if row.below else LOW) - spare)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not row.page and row.key is None:
            self._paint_caption(painter, option, row)
        else:
            self._paint_ground(painter, option)
            self._paint_row(painter, option, row)
        painter.restore()

    def _paint_caption(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        font = option.font
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(self._theme.color("muted"))
        room = option.rect.adjusted(INSET, 6, -INSET, 0)
        painter.drawText(room, _LEFT, row.title)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        has_keys = is_chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            ground = "selected" if is_chosen else "hover"
            painter.setPen(self._theme.color("focus" if has_keys else ground))
            painter.setBrush(self._theme.color(ground))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -1.5), 6, 6)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        room = option.rect.adjusted(INSET, 0, -INSET, 0)
        first = room.adjusted(0, 0, 0, 0)
        if row.below:
            first.setHeight(room.height() // 2 + 4)
        left = 0
        if row.picture:
            place = QRectF(room.left(), first.center().y() - ICON / 2 + 1.5, ICON, ICON)
            paint_icon(painter, row.picture, place, self._theme.color(row.picture_tone))
            left = ICON + 10
        metrics = painter.fontMetrics()
        cut = Qt.TextElideMode.ElideRight
        aside = metrics.elidedText(row.aside, cut, first.width() // 2)
        painter.setPen(self._theme.color(row.tone))
        painter.drawText(first.adjusted(0, 3, 0, 0), _RIGHT, aside)
        taken = metrics.horizontalAdvance(aside) + (12 if aside else 0)
        words = first.adjusted(left, 3, -taken, 0)
        font = option.font
        font.setBold(row.is_bold)
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        _draw(painter, words, row.title)
        if not row.below:
            return
        second = room.adjusted(left, first.height() - 2, 0, -6)
        if row.share is not None:
            self._paint_share(painter, second, row)
            second = second.adjusted(0, 0, -BAR - 12, 0)
        font.setBold(False)
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(self._theme.color("muted"))
        _draw(painter, second, row.below.replace("\n", " "))

    def _paint_share(self, painter: QPainter, room: QRect, row: Row) -> None:
        bar = QRectF(room.right() - BAR + 1, room.center().y() - 1, BAR, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("line"))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        bar.setWidth(BAR * min(1.0, max(0.0, row.share or 0.0)))
        painter.setBrush(self._theme.color(row.tone))
        painter.drawRoundedRect(bar, 1.5, 1.5)


def _draw(painter: QPainter, room: QRect, text: str) -> None:
    cut = Qt.TextElideMode.ElideRight
    painter.drawText(room, _LEFT, painter.fontMetrics().elidedText(text[:200], cut, room.width()))


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
