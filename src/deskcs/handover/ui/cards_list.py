"""The view of a list of cards, with what it says when nothing is in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from deskcs.handover.ui.captioned import ROW
from deskcs.handover.ui.cards_model import Card, CardsModel
from deskcs.handover.ui.painting import (
    Index,
    paint_facts,
    paint_ground,
    paint_line,
    paint_pill,
    small,
    strong,
)
from deskcs.qt.empty import EmptyState
from deskcs.qt.theme import Theme

PADDING_X, PADDING_Y, GAP, STRIPE = 18, 8, 3, 3


class CardsDelegate(QStyledItemDelegate):
    """All cards are equally high, all captions too, so that nothing moves."""

    def __init__(self, theme: Theme, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._theme = theme

    def card_of(self, row: Any) -> Card:
        """Return what of a row is painted."""
        card: Card = row
        return card

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lower = QFontMetrics(small(option.font)).height()
        if isinstance(index.data(ROW), str):
            return QSize(160, lower + 2 * PADDING_Y - 2)
        return QSize(240, option.fontMetrics.height() + 2 * (lower + GAP) + 2 * PADDING_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        painter.save()
        if isinstance(row, str):
            painter.setFont(small(option.font))
            painter.setPen(self._theme.color("muted"))
            paint_line(painter, option.rect.adjusted(PADDING_X - 4, 4, -12, 0), row)
        else:
            paint_ground(painter, option, self._theme)
            self._paint_card(painter, option, self.card_of(row))
        painter.restore()

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, card: Card) -> None:
        whole = option.rect
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(card.stripe))
        edge = QRectF(whole.left() + 8, whole.top() + 10, STRIPE, whole.height() - 20)
        painter.drawRoundedRect(edge, 1.5, 1.5)
        room = whole.adjusted(PADDING_X, PADDING_Y, -12, -PADDING_Y)
        caption = small(option.font)
        height = QFontMetrics(caption).height()
        if not card.middle:
            room.translate(0, (height + GAP) // 2)
        upper = QRect(room.left(), room.top(), room.width(), option.fontMetrics.height())
        painter.setFont(caption)
        place = QRect(upper)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        for words, tone in card.pills:
            taken = paint_pill(painter, place, words, tone, self._theme, is_chosen=is_chosen)
            place.adjust(0, 0, -taken, 0)
        painter.setFont(strong(option.font))
        painter.setPen(self._theme.color("muted" if card.is_over else "text"))
        paint_line(painter, place, " ".join(card.title[:300].split()))
        painter.setFont(caption)
        middle = QRect(room.left(), upper.bottom() + GAP + 1, room.width(), height)
        painter.setPen(self._theme.color("muted" if card.is_over or card.is_lacking else "text"))
        paint_line(painter, middle, card.middle)
        below = height + GAP if card.middle else 0
        paint_facts(painter, middle.translated(0, below), card.facts, self._theme)


class CardsList(QStackedWidget):
    """`chosen` gives the number of the card the person went to, 0 when there is none."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, name: str, words: str, theme: Theme, empty: EmptyState) -> None:
        super().__init__()
        self._is_again = False  # chosen anew by nobody: the rows were read again
        self.model = CardsModel(self)
        self.view = QListView()
        self.view.setObjectName(name)
        self.view.setAccessibleName(words)
        self.view.setModel(self.model)
        self.view.setItemDelegate(CardsDelegate(theme, self.view))
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.empty = empty
        self.addWidget(empty)
        self.addWidget(self.view)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.activated.connect(self._on_activated)

    @property
    def current(self) -> int:
        """Return the number of the chosen card, 0 for none."""
        card = self.model.card_at(self.view.currentIndex())
        return card.id if card else 0

    def set_rows(self, rows: Sequence[Card | str], has_more: bool = False) -> None:
        """Show these; the chosen card stays chosen while it is there."""
        chosen = self.current
        self.model.set_rows(rows, has_more)
        self.setCurrentIndex(1 if rows else 0)
        self.setFocusProxy(self.view if rows else self.empty)
        index = self.model.index_of(chosen)
        if index.isValid():
            self._is_again = True
            self.view.setCurrentIndex(index)
            self._is_again = False
        elif chosen:
            self.chosen.emit(0)

    def choose(self, number: int) -> None:
        """Choose a card."""
        index = self.model.index_of(number)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        card = self.model.card_at(now)
        if card is not None and not self._is_again:
            self.chosen.emit(card.id)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        card = self.model.card_at(index)
        if card is not None:
            self.opened.emit(card.id)
