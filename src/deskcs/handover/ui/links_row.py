"""What an item leads to: its case, and further cases and articles of the handbook."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.ui.pieces import push
from deskcs.qt.flow import FlowLayout, Whole
from deskcs.qt.language import translate

ARTICLE = "article:"


class LinksRow(Whole):
    """A button for the case, and one with a menu for all others; each only where there is one.

    `more` is a further button, which others show and hide.
    """

    case_requested = Signal(str)
    article_requested = Signal(str)

    def __init__(self, more: QPushButton) -> None:
        super().__init__()
        self._number = ""
        self.case = push("", "handover.case")
        self.others = push("", "handover.itemLinks")
        self._menu = QMenu(self.others)
        self.others.setMenu(self._menu)
        row = FlowLayout(parent=self)
        for button in (self.case, self.others, more):
            row.addWidget(button)
        self.case.clicked.connect(self._on_case)

    def show_links(self, item: ItemCard) -> None:
        """Show where an item leads."""
        self._number = item.complaint
        self.case.setVisible(bool(item.complaint))
        self.case.setText(translate("Handover", "打开投诉 {number}").format(number=item.complaint))
        self.others.setVisible(bool(item.links))
        self.others.setText(translate("Handover", "关联 {count}").format(count=len(item.links)))
        self._menu.clear()
        for target in item.links:
            action = QAction(target.removeprefix(ARTICLE), self._menu)
            action.setData(target)
            action.triggered.connect(self._on_link)
            self._menu.addAction(action)

    @Slot()
    def _on_case(self) -> None:
        self.case_requested.emit(self._number)

    @Slot()
    def _on_link(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        target = str(action.data())
        if target.startswith(ARTICLE):
            self.article_requested.emit(target.removeprefix(ARTICLE))
        else:
            self.case_requested.emit(target)
