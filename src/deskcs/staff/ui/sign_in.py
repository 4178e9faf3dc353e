"""Who is at the desk: a name, and the PIN where there is one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton

from deskcs.qt.language import translate, translate_error
from deskcs.staff.shapes import Person
from deskcs.staff.ui.card import Card
from deskcs.staff.ui.names import Names


class SignInPage(Card):
    """Asks for name and PIN; checking takes a moment and happens elsewhere."""

    sign_in_requested = Signal(str, str)

    def __init__(self, desk_name: str) -> None:
        super().__init__(
            desk_name or "DeskCS", translate("Staff", "选择姓名，输入 PIN 后开始工作。")
        )
        self.setObjectName("signIn")
        self._people: dict[str, Person] = {}
        self.name = Names()
        self.name.setObjectName("signIn.name")
        self.name.currentTextChanged.connect(self._on_name)
        self.name.decided.connect(self.take_focus)
        self.pin = QLineEdit()
        self.pin.setObjectName("signIn.pin")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(64)
        self.pin.returnPressed.connect(self._on_ok)
        self.ok = QPushButton(translate("Staff", "登录"))
        self.ok.setObjectName("signIn.ok")
        self.ok.setProperty("primary", True)
        self.ok.clicked.connect(self._on_ok)
        self.add_field(translate("Staff", "姓名"), self.name)
        self.add_field(translate("Staff", "PIN"), self.pin)
        self.add_message()
        self.add(self.ok)

    def show_people(self, people: list[Person], preferred: str = "") -> None:
        """Offer these people; the preferred one stands in the box."""
        self._people = {person.name: person for person in people}
        self.name.clear()
        self.name.addItems([person.name for person in people])
        wanted = next((p.name for p in people if preferred in (p.name, p.number) and preferred), "")
        if wanted:
            self.name.setCurrentText(wanted)
        self._on_name(self.name.currentText())
        self.take_focus()

    @Slot()
    def take_focus(self) -> None:
        """Put the cursor where something is to be typed or pressed."""
        (self.pin if self.pin.isEnabled() else self.ok).setFocus()

    def show_error(self, error: Exception) -> None:
        """Say why not; the name stays, the PIN is emptied."""
        self.ok.setEnabled(True)
        self.message.show_error(translate_error(error))
        self.pin.clear()
        self.pin.setFocus()

    @Slot(str)
    def _on_name(self, name: str) -> None:
        self.message.hide()  # it spoke of the one who stood there before
        person = self._people.get(name)
        needs_pin = person is None or person.has_pin
        self.pin.setEnabled(needs_pin)
        hint = "" if needs_pin else translate("Staff", "没有设 PIN，直接登录")
        self.pin.setPlaceholderText(hint)

    @Slot()
    def _on_ok(self) -> None:
        if not self.ok.isEnabled() or not self.name.currentText():
            return
        if self.pin.isEnabled() and not self.pin.text():
            self.pin.setFocus()  # nobody has an empty PIN: it would only cost a try
            return
        self.ok.setEnabled(False)
        self.message.hide()
        self.sign_in_requested.emit(self.name.currentText(), self.pin.text())
