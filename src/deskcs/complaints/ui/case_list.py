"""The middle of the complaint screen: search box, table, and what it says when nothing is there."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from deskcs.complaints.shapes import ComplaintPage, ComplaintRow
from deskcs.complaints.ui.bulk_bar import BulkBar
from deskcs.complaints.ui.case_table import CaseTable
from deskcs.complaints.ui.list_head import ListHead
from deskcs.complaints.ui.list_model import CaseListModel
from deskcs.complaints.ui.list_words import may_be_elsewhere, nothing_words
from deskcs.complaints.ui.presenter import Sight
from deskcs.errors import DeskError
from deskcs.qt.empty import EmptyState
from deskcs.qt.language import translate_error
from deskcs.qt.surroundings import Surroundings

OPEN_AFTER_MS = 60


class CaseList(QWidget):
    """Shows the rows it is given and says which one is chosen; nothing moves on a refresh."""

    query_requested = Signal(str)
    order_requested = Signal(str)
    page_requested = Signal(int, object)
    case_chosen = Signal(str)
    case_opened = Signal(str)
    new_requested = Signal()
    everywhere_requested = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._view, self._open_id, self._place = "open", -1, -1
        self._is_quiet = False
        self.model = CaseListModel(around.zone, around.clock.now(), self)
        self._build()
        self._connect()

    def show_first(self, page: ComplaintPage, view: str) -> None:
        """Show the first rows of another list."""
        self._view = view
        self._clear_wrong()
        self.refusal.hide()
        with self._quiet():
            # A reset to fewer rows while scrolled down costs seconds at a million rows.
            self.table.scrollToTop()
            self.model.set_now(self._around.clock.now())
            self.model.set_first(page.rows)
        self._show_total(page.total, is_more=page.capped)
        self._mark_open()

    def take_ids(self, ids: array[int], rows: Sequence[ComplaintRow] = ()) -> None:
        """Take the whole order of the list; the row on top stays on top, the chosen one chosen."""
        top = self.table.rowAt(0)
        anchor = self.model.ids[top] if self.table.verticalScrollBar().value() and top >= 0 else -1
        with self._quiet():
            self.model.set_ids(ids, rows)
            self.table.executeDelayedItemsLayout()  # else one scrolls no further than before
            place = self.model.place_of(anchor) if anchor >= 0 else -1
            if place >= 0:
                bar = self.table.verticalScrollBar()
                bar.setValue(bar.value() + (place - top) * self._around.theme.row_height)
        self._show_total(len(ids))
        self._mark_open()

    def take_order(self, ids: array[int], rows: Sequence[ComplaintRow]) -> None:
        """Take the order and the rows looked at as they are now."""
        self._clear_wrong()
        self.take_ids(ids, rows)

    def mark_case(self, row: ComplaintRow | None) -> None:
        """Let the row of the open case be the chosen one, where it is listed.

        When somebody has moved on meanwhile, the row they stand on stays the chosen one.
        """
        if row is not None:
            self.model.update_row(list_row(row))
        if not self._pause.isActive():
            self._open_id = -1 if row is None else row.id
            self._mark_open()

    def show_error(self, error: DeskError) -> None:
        """Say what hindered listing; a wrong query is marked at its place. The list stays."""
        span = getattr(error, "span", None)
        if span is not None and self.box.text():
            lead = len(self.box.text()) - len(self.box.text().lstrip())
            self.box.mark_wrong(span[0] + lead, span[1] + lead)
        self.message.show_error(translate_error(error))

    @property
    def chosen_ids(self) -> list[int]:
        """Return the ids of the chosen rows."""
        return [self.model.ids[row] for row in self.table.chosen_rows]

    @property
    def looked_at(self) -> Sight:
        """Return the rows in sight."""
        first = max(0, self.table.rowAt(0))
        count = self.table.viewport().height() // self._around.theme.row_height + 2
        return Sight(first, count, tuple(self.model.ids[first : first + count]))

    @Slot(int)
    def step(self, step: int) -> None:
        """Choose the next (1) or previous (-1) row, from where the chosen one stood last."""
        if not self.model.rowCount():
            return
        place = self.table.currentIndex().row()
        if place < 0:
            # The case has left the list: what stood behind it has moved up to its place.
            place = self._place - (step > 0) if self._place >= 0 else -1
        place = max(0, min(self.model.rowCount() - 1, place + step))
        self.table.choose(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.text() == "/":
            self.focus_search()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_opened(self.table.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def _build(self) -> None:
        theme = self._around.theme
        self.table = CaseTable(self.model, theme)
        self.table.installEventFilter(self)
        head = ListHead(self.table, theme, self)
        self.box, self.menu, self.keep_form = head.box, head.menu, head.keep_form
        self.message, self.refusal, self.new = head.message, head.refusal, head.new
        self.empty = EmptyState("complaints", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.bar = BulkBar(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bar)
        # As they stand before the eye; by itself the order is that of their making.
        bar = self.bar
        chain = (head.box, head.keep, head.menu, head.new, self.table)
        for one, following in pairwise((*chain, bar.assign, bar.tag, bar.export)):
            self.setTabOrder(one, following)

    def _connect(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(OPEN_AFTER_MS)
        self._pause.timeout.connect(self._on_pause)
        self.box.query_requested.connect(self.query_requested)
        self.box.move_requested.connect(self.step)
        self.box.open_requested.connect(self._on_open_requested)
        self.box.textChanged.connect(self.message.hide)
        self.new.clicked.connect(self.new_requested)
        self.keep_form.closed.connect(self.table.setFocus)
        self.empty.action_requested.connect(self._on_empty_action)
        self.table.doubleClicked.connect(self._on_opened)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.table.order_requested.connect(self.order_requested)
        # A page is asked for while the table paints; it must not be answered there.
        self.model.page_wanted.connect(self.page_requested, Qt.ConnectionType.QueuedConnection)

    @contextmanager
    def _quiet(self) -> Any:
        """Change the model without a case being opened by it."""
        self._is_quiet = True
        try:
            yield
        finally:
            self._is_quiet = False

    def _mark_open(self) -> None:
        place = self.model.place_of(self._open_id) if self._open_id >= 0 else -1
        chosen, flags = self.table.selectionModel(), QItemSelectionModel.SelectionFlag
        with self._quiet():
            if place >= 0:
                self._place = place
                index = self.model.index(place, 0)
                if self.table.chosen_count > 1:
                    chosen.setCurrentIndex(index, flags.NoUpdate)
                elif self.table.currentIndex().row() != place or not chosen.hasSelection():
                    chosen.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            elif self.table.chosen_count <= 1:
                self.table.setCurrentIndex(QModelIndex())
                self.table.clearSelection()

    def _clear_wrong(self) -> None:
        self.box.clear_wrong()
        self.message.hide()

    def _show_total(self, total: int, *, is_more: bool = False) -> None:
        self.bar.set_total(total, is_more=is_more)
        if total:
            self._stack.setCurrentWidget(self.table)
            return
        self.empty.say(*nothing_words(self._view, self.box.text().strip()))
        self._stack.setCurrentWidget(self.empty)

    def _number_at(self, place: int) -> str:
        row = self.model.row_at(place)
        return "" if row is None else str(row.number)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not self._is_quiet and current.isValid():
            self._place = current.row()
            # The case is read in a moment; a new order of the list must not pull back until then.
            self._open_id = self.model.ids[current.row()]
            self._pause.start()

    @Slot()
    def _on_selection(self) -> None:
        self.bar.set_chosen(self.table.chosen_count)

    @Slot()
    def _on_pause(self) -> None:
        number = self._number_at(self.table.currentIndex().row())
        if number and self.table.chosen_count <= 1:
            self.case_chosen.emit(number)

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        self._pause.stop()
        if number := self._number_at(index.row()):
            self.case_opened.emit(number)

    @Slot()
    def _on_open_requested(self) -> None:
        """Enter goes into the first case found; where none was, it looks among all."""
        if self._stack.currentWidget() is self.empty:
            if may_be_elsewhere(self._view, self.box.text().strip()):
                self.everywhere_requested.emit()
            return
        if not self.table.currentIndex().isValid():
            self.step(1)
        self._on_opened(self.table.currentIndex())

    @Slot()
    def _on_empty_action(self) -> None:
        if may_be_elsewhere(self._view, self.box.text().strip()):
            self.everywhere_requested.emit()
        elif self.box.text():
            self.box.put("")
        else:
            self.new_requested.emit()


def list_row(row: ComplaintRow) -> ComplaintRow:
    """Return the list row within a whole case."""
    if type(row) is ComplaintRow:
        return row
    return ComplaintRow(**{name: getattr(row, name) for name in ComplaintRow.__slots__})
