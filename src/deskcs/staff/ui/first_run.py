"""The first start: the desk's name and its first supervisor."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton

from deskcs.qt.language import translate, translate_error
from deskcs.staff.ui.card import Card


class FirstRunPage(Card):
    """Five fields and a way round them for who only wants to look."""

    found_requested = Signal(str, str, str, str)
    skip_requested = Signal()

    def __init__(self) -> None:
        super().__init__(
            translate("Staff", "建立客服台"),
            translate("Staff", "给客服台起个名字，并建立第一位主管。其他人以后在“设置”里添加。"),
        )
        self.setObjectName("firstRun")
        self.desk = self._line("firstRun.desk", translate("Staff", "如 一号店客服部"))
        self.name = self._line("firstRun.name", translate("Staff", "如 王主管"))
        self.number = self._line("firstRun.number", translate("Staff", "可不填"))
        self.pin = self._line("firstRun.pin", translate("Staff", "4 位以上，不要 1234 或 1111"))
        self.again = self._line("firstRun.again", "")
        for line in (self.pin, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.ok = QPushButton(translate("Staff", "建立并开始"))
        self.ok.setObjectName("firstRun.ok")
        self.ok.setProperty("primary", True)
        self.skip = QPushButton(translate("Staff", "先看看，以后再建"))
        self.skip.setObjectName("firstRun.skip")
        self.skip.setProperty("flat", True)
        for words, line in (
            (translate("Staff", "客服台名称"), self.desk),
            (translate("Staff", "主管姓名"), self.name),
            (translate("Staff", "工号"), self.number),
            (translate("Staff", "PIN"), self.pin),
            (translate("Staff", "再输一次 PIN"), self.again),
        ):
            self.add_field(words, line)
            line.returnPressed.connect(self._on_enter)
        self.add_message()
        self.add(self.ok)
        self.add(self.skip)
        self.ok.clicked.connect(self._on_ok)
        self.skip.clicked.connect(self.skip_requested)

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        self.desk.setFocus()

    def show_error(self, error: Exception) -> None:
        """Say why not, and put the keys where it is mended; everything typed stays."""
        self.ok.setEnabled(True)
        self.message.show_error(translate_error(error))
        fields = {
            "desk_name": self.desk,
            "name": self.name,
            "number": self.number,
            "pin": self.pin,
        }
        if field := fields.get(getattr(error, "field", "")):
            field.setFocus()
            field.selectAll()

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setPlaceholderText(hint)
        return line

    @Slot()
    def _on_enter(self) -> None:
        """Go on to what is still to be filled in; found the desk when nothing is."""
        needed = (self.name, self.pin, self.again)
        empty = next((line for line in needed if not line.text().strip()), None)
        if empty is None:
            self._on_ok()
        else:
            empty.setFocus()

    @Slot()
    def _on_ok(self) -> None:
        if not self.ok.isEnabled():
            return
        if self.pin.text() != self.again.text():
            self.message.show_error(translate("Staff", "两次输入的 PIN 不一样。"))
            self.again.setFocus()
            self.again.selectAll()
            return
        self.ok.setEnabled(False)
        self.message.hide()
        self.found_requested.emit(
            self.desk.text(), self.name.text(), self.number.text(), self.pin.text()
        )
