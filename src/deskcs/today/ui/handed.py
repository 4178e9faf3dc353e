"""What was handed to this person, with the button that takes it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from deskcs.handover.item_shapes import ItemCard
from deskcs.qt.flow import FlowLayout, Whole
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error
from deskcs.today.ui.rows import Row


class AcceptBox(Whole):
    """Takes the chosen item; a critical one asks for the next step in one's own words."""

    accept_requested = Signal(object, str)
    sheet_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: ItemCard | None = None
        self._written: dict[int, str] = {}
        self.restate = QLineEdit()
        self.restate.setObjectName("today.restate")
        hint = translate("Today", "危急事项：用自己的话写出下一步")
        self.restate.setPlaceholderText(hint)
        self.restate.setAccessibleName(hint)
        self.restate.returnPressed.connect(self._on_accept)
        self.accept = QPushButton(translate("Today", "接下这一条"))
        self.accept.setObjectName("today.accept")
        self.accept.setProperty("primary", True)
        self.accept.clicked.connect(self._on_accept)
        self.sheet = QPushButton(translate("Today", "看交接单"))
        self.sheet.setObjectName("today.sheet")
        self.sheet.clicked.connect(self._on_sheet)
        self.message = InlineMessage(self)
        buttons = FlowLayout()
        buttons.addWidget(self.accept)
        buttons.addWidget(self.sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(8)
        column.addWidget(self.message)
        column.addWidget(self.restate)
        column.addLayout(buttons)
        self.hide()

    def show_item(self, item: ItemCard | None) -> None:
        """Offer to take this item; what was written for another is there when it is back."""
        if self._item is not None:
            self._written[self._item.id] = self.restate.text()
        if item is None or self._item is None or item.id != self._item.id:
            self.restate.setText("" if item is None else self._written.get(item.id, ""))
            self.message.hide()
        self._item = item
        self.setVisible(item is not None)
        self.restate.setVisible(item is not None and item.needs_restating)
        self.accept.setEnabled(item is not None)

    @Slot()
    def forget(self) -> None:
        """Let go what was written: somebody else is at the desk."""
        self._written.clear()
        self.restate.clear()

    def show_error(self, error: Exception) -> None:
        """Say why it was not taken; what was written stays."""
        self.accept.setEnabled(True)
        self.message.show_error(translate_error(error))

    @Slot(object)
    def show_row(self, row: Row | None) -> None:
        """Offer to take the item of a row."""
        self.show_item(row.thing if row is not None and isinstance(row.thing, ItemCard) else None)

    @Slot()
    def _on_accept(self) -> None:
        if self._item is None or not self.accept.isEnabled():
            return
        if self._item.needs_restating and not self.restate.text().strip():
            self.message.show_warning(translate("Today", "这是危急事项，请先写出下一步。"))
            self.restate.setFocus()
            return
        self.accept.setEnabled(False)
        self.accept_requested.emit(self._item, self.restate.text())

    @Slot()
    def _on_sheet(self) -> None:
        if self._item is not None:
            self.sheet_requested.emit(self._item)
