"""The left side: the own draft at a key, and the sheets by day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from deskcs.handover.sheet_shapes import SheetRow
from deskcs.handover.ui.pieces import push
from deskcs.handover.ui.search_line import SearchLine
from deskcs.handover.ui.sheets_delegate import SheetsDelegate
from deskcs.handover.ui.sheets_model import SheetsModel
from deskcs.handover.ui.words import day_words, row_facts, state_words
from deskcs.qt.empty import EmptyState
from deskcs.qt.language import translate
from deskcs.qt.surroundings import Surroundings


class SheetsList(QWidget):
    """`open_requested` gives the number of the chosen sheet."""

    open_requested = Signal(str)
    draft_requested = Signal()
    more_wanted = Signal(int)
    search_requested = Signal(str)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self.draft = push(translate("Handover", "本班草稿"), "handover.draft", is_compact=False)
        self.draft.setToolTip(translate("Handover", "打开本班的草稿，未结的事自己进来"))
        self.search = SearchLine(
            "handover.search",
            translate("Handover", "找：日期、班次、人、投诉、词"),
            translate("Handover", "搜索交接单"),
        )
        self.search.setToolTip(
            translate("Handover", "用空格隔开，如 11-22 晚班 客服07 退款；两个日期是一段时间")
        )
        self.model = SheetsModel(self._day_words, self._spoken, self)
        self.view = QListView()
        self.view.setObjectName("handover.list")
        self.view.setAccessibleName(translate("Handover", "交接单"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(SheetsDelegate(around.theme, around.zone, self.view))
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self._empty = EmptyState(
            "handover",
            translate("Handover", "还没有交接单"),
            translate("Handover", "上面打开本班草稿，签字后就在这里。"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        button = QVBoxLayout()
        button.setContentsMargins(12, 12, 12, 8)
        button.setSpacing(8)
        button.addWidget(self.draft)
        button.addWidget(self.search)
        column.addLayout(button)
        column.addWidget(self.view, 1)
        column.addWidget(self._empty, 1)
        self.draft.clicked.connect(self.draft_requested)
        self.search.asked.connect(self._on_asked)
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self.model.more_wanted.connect(self.more_wanted, Qt.ConnectionType.QueuedConnection)
        self.set_sheets([], False)

    def set_sheets(self, sheets: Sequence[SheetRow], has_more: bool) -> None:
        """List these sheets; the marked one stays marked."""
        self.search.explain(
            self._empty,
            translate("Handover", "还没有交接单"),
            translate("Handover", "上面打开本班草稿，签字后就在这里。"),
        )
        marked = self.model.sheet_at(self.view.currentIndex())
        self.model.set_sheets(sheets, has_more)
        self._empty.setVisible(not sheets)
        self.view.setVisible(bool(sheets))
        if marked is not None:
            self.mark(marked.id)

    def mark(self, sheet_id: int) -> None:
        """Mark the sheet that is open."""
        index = self.model.index_of(sheet_id)
        if index.isValid() and index != self.view.currentIndex():
            self.view.setCurrentIndex(index)

    def _day_words(self, day: str) -> str:
        return day_words(day, self._around.clock.now(), self._around.zone)

    def _spoken(self, row: SheetRow) -> str:
        facts = row_facts(row, self._around.zone)
        return f"{row.code} {state_words(row)} {facts}"

    @Slot()
    def _on_asked(self) -> None:
        self.search_requested.emit(self.search.text())

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        sheet = self.model.sheet_at(index)
        if sheet is not None:
            self.open_requested.emit(str(sheet.id))
