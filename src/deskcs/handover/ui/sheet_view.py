"""A sheet on the screen: its head, its items, and the side with what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.sheet_shapes import SheetCard
from deskcs.handover.ui.items_delegate import ItemsDelegate
from deskcs.handover.ui.items_model import ItemsModel
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.say_box import SayBox
from deskcs.handover.ui.sheet_head import SheetHead
from deskcs.handover.ui.side import EDITOR, ITEM, SIGNING, Side
from deskcs.handover.ui.words import carried_words, case_words, item_state_words, severity_words
from deskcs.qt.anew import keys_kept
from deskcs.qt.empty import EmptyState
from deskcs.qt.language import translate
from deskcs.qt.split import turning_split
from deskcs.qt.surroundings import Surroundings


class SheetView(QWidget):
    """Arrows choose, Enter goes on with the item, Delete takes it off, Alt+arrows move it."""

    move_requested = Signal(list)

    def __init__(self, around: Surroundings, keeper: Keeper) -> None:
        super().__init__()
        self._around = around
        self._sheet: SheetCard | None = None
        self.head = SheetHead(around)
        self.model = ItemsModel(self._spoken, self)
        self.items = QListView()
        self.items.setObjectName("handover.items")
        self.items.setAccessibleName(translate("Handover", "事项"))
        self.items.setModel(self.model)
        self._delegate = ItemsDelegate(around.theme, around.clock, around.zone, self.items)
        self.items.setItemDelegate(self._delegate)
        self.items.setUniformItemSizes(True)
        self.items.setMouseTracking(True)
        self.items.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.items.setResizeMode(QListView.ResizeMode.Adjust)
        self.items.installEventFilter(self)
        self.side = Side(around, keeper)
        self._empty = EmptyState(
            "handover",
            translate("Handover", "选一张交接单"),
            translate("Handover", "左边是各班的交接单。当班的人打开本班草稿，写完签字交给下一班。"),
            translate("Handover", "打开本班草稿"),
        )
        self.draft_requested = self._empty.action_requested
        self._lay_out()
        self.items.selectionModel().currentChanged.connect(self._on_current)
        self.items.doubleClicked.connect(self._on_double_clicked)
        self.side.item.move_requested.connect(self._on_move)
        self.side.item.edit_requested.connect(self.edit_current)
        self.side.shown_changed.connect(self._on_side)

    @property
    def sheet(self) -> SheetCard | None:
        """Return the sheet that is shown."""
        return self._sheet

    @property
    def current(self) -> ItemCard | None:
        """Return the chosen item."""
        return self.model.item_at(self.items.currentIndex())

    def show_sheet(self, sheet: SheetCard) -> None:
        """Show a sheet; the choice stays, or is the first thing to do on another one. Where what
        had the keys is gone with it, the items have them.
        """
        with keys_kept(self, self.items):
            self._show_sheet(sheet)

    def _show_sheet(self, sheet: SheetCard) -> None:
        is_other = self._sheet is None or self._sheet.id != sheet.id
        chosen, row = self.current, self.items.currentIndex().row()
        self._sheet = sheet
        self._delegate.is_draft = sheet.is_draft
        self.head.show_sheet(sheet)
        self.model.set_rows(sheet.items)
        if is_other:
            self.side.back()
            self.choose_first()
        elif chosen is not None:
            place = self.model.index_of(chosen.id)
            if not place.isValid() and sheet.items:
                place = self.model.index(min(row, len(sheet.items) - 1), 0)
            self.items.setCurrentIndex(place)
        elif self.side.panel == ITEM:
            self.choose_first()
        self.side.show_sheet(sheet, self.current)
        had_keys = self._empty.button.hasFocus()
        self._stack.setCurrentIndex(1)
        if had_keys:
            self.take_keys()

    def take_keys(self) -> None:
        """Have the keys on the items, on what opens the draft while no sheet is shown."""
        (self._empty.button if self._sheet is None else self.items).setFocus()

    def choose(self, item_id: int) -> None:
        """Choose an item by its number."""
        index = self.model.index_of(item_id)
        if index.isValid():
            self.items.setCurrentIndex(index)
            self.items.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def choose_first(self) -> None:
        """Choose the first thing to accept, else the first item."""
        index = self.model.next_pending()
        first = index if index.isValid() else self.model.index(0, 0)
        if self.model.rowCount():
            self.items.setCurrentIndex(first)

    @property
    def current_id(self) -> int:
        """Return the number of the chosen item, 0 for none."""
        item = self.current
        return 0 if item is None else item.id

    @property
    def _is_writing(self) -> bool:
        box = self.focusWidget()
        return isinstance(box, SayBox) and bool(box.text)

    def go_on(self, done: int = 0) -> None:
        """Choose the next thing to accept after the one that is done, and be ready for a key;
        who has chosen another meanwhile, is writing, or is at one that still waits stays there.
        """
        if done not in (0, self.current_id) or self._is_writing:
            return
        if not done and self.current is not None and self.current.is_pending:
            self._go_to_items()
            return
        index = self.model.next_pending(self.items.currentIndex().row())
        if index.isValid():
            self.items.setCurrentIndex(index)
            self.items.scrollTo(index)
        self._go_to_items()

    @Slot()
    def edit_current(self) -> None:
        """Rewrite the chosen item."""
        item = self.current
        if item is not None and self._sheet is not None and self._sheet.is_draft:
            self.side.editor.begin(item)
            self.side.show_panel(EDITOR)
            self.side.editor.take_focus()

    def add(self) -> None:
        """Write a new item."""
        if self._sheet is not None and self._sheet.is_draft:
            self.side.editor.begin_new()
            self.side.show_panel(EDITOR)
            self.side.editor.take_focus()

    def begin_signing(self) -> None:
        """Look at what a signature would fix."""
        if self._sheet is not None and self._sheet.is_draft:
            self.side.checks.settle()  # before it is looked at
            self.side.signing.begin(self._sheet)
            self.side.show_panel(SIGNING)
            self.side.signing.summary.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_ours = watched is self.items and event.type() == QEvent.Type.KeyPress
        if is_ours and isinstance(event, QKeyEvent) and self._took_key(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc beside the items leads back to them; only from there off the page."""
        holder = self.focusWidget()
        is_beside = holder is not None and self.side.isAncestorOf(holder)
        if event.key() == Qt.Key.Key_Escape and self._sheet is not None and is_beside:
            self.items.setFocus()
            self.side.item.put_off()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.items, 1)
        self.splitter = turning_split(
            "handover.sheetSplitter", (middle, 3, 540), (self.side, 2, 360)
        )
        middle.setMinimumWidth(280)
        self.side.setMinimumWidth(296)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _took_key(self, event: QKeyEvent) -> bool:
        key, is_alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._on_move(-1 if key == Qt.Key.Key_Up else 1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_into()
            return True
        if key == Qt.Key.Key_Delete and self._sheet is not None and self._sheet.is_draft:
            self.side.show_panel(ITEM)
            self.side.item.on_remove()
            return True
        return False

    def _go_into(self) -> None:
        panel = self.side.item
        if self._sheet is None:
            return
        if self._sheet.is_draft:
            self.edit_current()
            return
        self.side.show_panel(ITEM)
        if panel.accept_box.isVisibleTo(panel):
            panel.accept_box.begin()
        elif panel.answer.isVisibleTo(panel):
            panel.answer.setFocus()

    def _spoken(self, item: ItemCard) -> str:
        is_draft = self._sheet is None or self._sheet.is_draft
        parts = (
            severity_words(item.severity),
            item.text,
            item.next_step,
            case_words(item),
            item.holder,
            carried_words(item),
            item_state_words(item, is_draft),
        )
        return ",".join(part for part in parts if part)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        if self._sheet is not None:
            self.side.item.show_item(self._sheet, self.model.item_at(now))

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.edit_current()

    @Slot(int)
    def _on_move(self, step: int) -> None:
        item = self.current
        if item is None or self._sheet is None or not self._sheet.is_draft:
            return
        order = self.model.order_after_moving(item.id, step)
        if order:
            self.move_requested.emit(order)

    @Slot(int)
    def _on_side(self, panel: int) -> None:
        if panel == ITEM:
            self._go_to_items()

    def _go_to_items(self) -> None:
        """Have the keys on the items, unless one is elsewhere: hidden they would take them too."""
        if self.isVisible():
            self.items.setFocus()
