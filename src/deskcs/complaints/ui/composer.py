"""Where a note or a reply is written; what is half written for each case is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.qt.language import translate

KINDS = ("note", "reply", "customer_said")
HEIGHT = 84


class _Editor(QPlainTextEdit):
    """Ctrl+Enter sends."""

    send_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.send_pressed.emit()
            return
        super().keyPressEvent(event)


class Composer(QWidget):
    """Tabs for the kind, a text, one button. The text stays until the entry is on disk."""

    send_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self._texts: dict[str, str] = {}
        self.editor = _Editor()
        self.editor.setObjectName("complaint.composer")
        self.editor.setAccessibleName(translate("Complaints", "写备注或答复"))
        self.editor.setTabChangesFocus(True)
        self.editor.setFixedHeight(HEIGHT)
        self.editor.send_pressed.connect(self._on_send)
        self.send = QPushButton(translate("Complaints", "记下  Ctrl+Enter"))
        self.send.setObjectName("complaint.send")
        self.send.setProperty("primary", True)
        self.send.clicked.connect(self._on_send)
        self._kinds = QButtonGroup(self)
        self._kinds.setExclusive(True)
        names = (
            translate("Complaints", "备注"),
            translate("Complaints", "答复客户"),
            translate("Complaints", "客户来信"),
        )
        tabs = QHBoxLayout()
        tabs.setSpacing(4)
        for position, words in enumerate(names):
            tab = QPushButton(words)
            tab.setObjectName(f"complaint.kind.{KINDS[position]}")
            tab.setCheckable(True)
            tab.setProperty("tab", True)
            self._kinds.addButton(tab, position)
            tabs.addWidget(tab)
        tabs.addStretch()
        tabs.addWidget(self.send)
        self._kinds.button(0).setChecked(True)
        self._kinds.idToggled.connect(self._on_kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.editor)
        column.addLayout(tabs)
        self._on_kind(0, True)

    def set_case(self, number: str) -> None:
        """Write about another case; the half-written text of the last one is kept."""
        if number == self._number:
            return
        self._texts[self._number] = self.editor.toPlainText()
        self._number = number
        self.editor.setPlainText(self._texts.get(number, ""))

    def set_enabled(self, is_open: bool) -> None:
        """A closed case takes notes only."""
        for kind in (1, 2):
            self._kinds.button(kind).setEnabled(is_open)
        if not is_open:
            self._kinds.button(0).setChecked(True)

    def choose(self, kind: str) -> None:
        """Write a note, a reply or what the customer said."""
        self._kinds.button(KINDS.index(kind)).setChecked(True)
        self.editor.setFocus()

    def done_saving(self) -> None:
        """Empty the text: it is in the timeline now."""
        self.editor.clear()
        self._texts.pop(self._number, None)
        self.send.setEnabled(True)

    def refused(self) -> None:
        """Let the person try again with the text that is still there."""
        self.send.setEnabled(True)

    @property
    def has_text(self) -> bool:
        """Return whether something half written stands here for any case."""
        return bool(self.editor.toPlainText().strip()) or any(self._texts.values())

    @Slot(int, bool)
    def _on_kind(self, kind: int, is_chosen: bool) -> None:
        if not is_chosen:
            return
        hints = (
            translate("Complaints", "内部备注,客户看不到,不算答复"),
            translate("Complaints", "已经告诉客户的话;第一条答复停止 12 小时的计时"),
            translate("Complaints", "客户又说了什么;从这时起 12 小时内再联系"),
        )
        self.editor.setPlaceholderText(hints[kind])

    @Slot()
    def _on_send(self) -> None:
        text = self.editor.toPlainText().strip()
        if text and self.send.isEnabled():
            self.send.setEnabled(False)
            self.send_requested.emit(KINDS[self._kinds.checkedId()], text)
