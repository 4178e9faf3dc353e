"""What stands above the case list: search box, views and columns, a new case, and what went wrong.

A message about reading the list goes when the list is read; one about an act stays to be read.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from deskcs.complaints.ui.case_table import CaseTable
from deskcs.complaints.ui.keep_form import KeepForm
from deskcs.complaints.ui.list_menu import ListMenu
from deskcs.complaints.ui.query_box import QueryBox
from deskcs.qt.icons import icon
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate
from deskcs.qt.theme import Theme


class ListHead(QWidget):
    """One row, and the lines that open below it."""

    def __init__(self, table: CaseTable, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QueryBox(theme, self)
        self.new = QPushButton(translate("Complaints", "新投诉"))
        self.new.setObjectName("complaints.new")
        self.new.setProperty("primary", True)
        self.new.setIcon(icon("plus", theme.color("accent_text")))
        self.new.setToolTip("Ctrl+N")
        self.keep = QToolButton()
        self.keep.setObjectName("complaints.keep")
        self.keep.setIcon(icon("star"))
        self.keep.setToolTip(translate("Complaints", "把现在的搜索存为视图"))
        self.keep.setAccessibleName(translate("Complaints", "存为视图"))
        self.keep_form = KeepForm(self)
        self.keep.clicked.connect(self.keep_form.ask)
        self.menu = ListMenu(table, self)
        self.message = InlineMessage(self)
        self.refusal = InlineMessage(self)
        row = QHBoxLayout()
        row.setContentsMargins(12, 12, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.box, 1)
        for widget in (self.keep, self.menu, self.new):
            row.addWidget(widget)
        lines = QVBoxLayout()
        lines.setContentsMargins(12, 0, 12, 0)
        lines.setSpacing(0)
        for line in (self.keep_form, self.message, self.refusal):
            lines.addWidget(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(lines)
