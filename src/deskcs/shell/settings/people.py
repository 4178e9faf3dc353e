"""Who works at this desk: add, change the role, set a PIN, let go and take back."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
)

from deskcs.actor import Role
from deskcs.qt.flow import FlowLayout
from deskcs.qt.language import translate
from deskcs.qt.theme import Theme
from deskcs.shell.palette_choice import PaletteRow
from deskcs.shell.palette_rows import PaletteDelegate, PaletteModel
from deskcs.shell.settings.panel import Panel, add_row
from deskcs.staff.shapes import Person

LIST_HEIGHT, ROW = 296, 36


class PeoplePanel(Panel):
    """The list above, below it what can be done with the chosen person, then the form to add."""

    add_requested = Signal(str, object, str, str)
    role_requested = Signal(str, object)
    pin_requested = Signal(str, str)
    active_requested = Signal(object, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(translate("Settings", "人员"))
        self._people: list[Person] = []
        self._is_adding = False
        self.add_words(
            translate("Settings", "离开的人停用而不删除，做过的事仍在名下。只有主管能改。")
        )
        self.list = QListView()
        self.list.setObjectName("people.list")
        self.list.setAccessibleName(translate("Settings", "人员"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self._rows = PaletteModel(self)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(PaletteDelegate(theme, self.list))
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.role = _roles("people.role")
        self.pin = _secret("people.pin", translate("Settings", "新 PIN"))
        self.set_pin = QPushButton(translate("Settings", "设 PIN"))
        self.set_pin.setObjectName("people.set_pin")
        self.active = QPushButton(translate("Settings", "停用"))
        self.active.setObjectName("people.active")
        self.name = QLineEdit()  # no limits here: they would cut what is pasted without a word
        self.number = QLineEdit()
        self.number.setPlaceholderText(translate("Settings", "可不填"))
        self.new_role = _roles("people.new_role")
        self.new_pin = _secret("people.new_pin", translate("Settings", "可以以后再设"))
        self.add = QPushButton(translate("Settings", "添加"))
        self.add.setObjectName("people.add")
        self.add.setProperty("primary", True)
        self._lay_out()
        self._connect()

    def show_people(self, people: list[Person]) -> None:
        """Show everybody, those who have left at the end."""
        chosen = self._chosen()
        self._people = sorted(people, key=lambda person: not person.is_active)
        self._rows.set_rows([_row(person) for person in self._people])
        self.list.setFixedHeight(min(LIST_HEIGHT, ROW * max(2, len(people)) + 8))
        names = [person.name for person in self._people]
        if names:
            row = names.index(chosen.name) if chosen and chosen.name in names else 0
            self.list.setCurrentIndex(self._rows.index(row, 0))
        self._on_current(self.list.currentIndex(), QModelIndex())

    def clear_form(self) -> None:
        """Empty the fields after what they said was done; the next person may be written."""
        self.pin.clear()
        self.message.hide()
        if self._is_adding:
            self._is_adding = False
            for line in (self.name, self.number, self.new_pin):
                line.clear()
            self.new_role.setCurrentIndex(0)
            self.name.setFocus()

    def show_error(self, error: Exception) -> None:
        """Say why not, and put the keys where it is mended; what was typed stays."""
        super().show_error(error)
        is_adding, self._is_adding = self._is_adding, False
        fields = {"name": self.name, "number": self.number, "pin": self.new_pin}
        field = fields.get(getattr(error, "field", ""))
        if is_adding and field is not None:
            field.setFocus()
            field.selectAll()

    def forget_pins(self) -> None:
        """Empty what nobody else may use: the next person, or who comes by the open desk."""
        self.pin.clear()
        self.new_pin.clear()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():  # not when the window is minimised
            self.forget_pins()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self.column.addWidget(self.list)
        row = FlowLayout()
        for widget in (self.role, self.pin, self.set_pin, self.active):
            row.addWidget(widget)
        self.column.addLayout(row)
        self.column.addSpacing(12)
        head = QLabel(translate("Settings", "添加人员"))
        head.setProperty("role", "heading")
        self.column.addWidget(head)
        form = self.add_form()
        add_row(form, translate("Settings", "姓名"), self.name, "people.name")
        add_row(form, translate("Settings", "工号"), self.number, "people.number")
        add_row(form, translate("Settings", "角色"), self.new_role, "people.new_role")
        add_row(form, translate("Settings", "PIN"), self.new_pin, "people.new_pin")
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()

    def _connect(self) -> None:
        self.add.clicked.connect(self._on_add)
        self.name.returnPressed.connect(self._on_add)
        self.new_pin.returnPressed.connect(self._on_add)
        self.role.activated.connect(self._on_role)
        self.set_pin.clicked.connect(self._on_pin)
        self.pin.returnPressed.connect(self._on_pin)
        self.active.clicked.connect(self._on_active)

    def _chosen(self) -> Person | None:
        row = self.list.currentIndex().row()
        return self._people[row] if 0 <= row < len(self._people) else None

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        person = self._chosen()
        for widget in (self.role, self.pin, self.set_pin, self.active):
            widget.setEnabled(person is not None)
        if person is not None:
            self.role.setCurrentIndex(self.role.findData(person.role))
            leave, back = translate("Settings", "停用"), translate("Settings", "重新启用")
            self.active.setText(leave if person.is_active else back)

    @Slot()
    def _on_add(self) -> None:
        self._is_adding = True
        self.add_requested.emit(
            self.name.text(), self.new_role.currentData(), self.number.text(), self.new_pin.text()
        )

    @Slot()
    def _on_role(self) -> None:
        person = self._chosen()
        if person is not None and person.role is not self.role.currentData():
            self.role_requested.emit(person.name, self.role.currentData())

    @Slot()
    def _on_pin(self) -> None:
        person = self._chosen()
        if person is not None:
            self.pin_requested.emit(person.name, self.pin.text())

    @Slot()
    def _on_active(self) -> None:
        person = self._chosen()
        if person is not None:
            self.active_requested.emit(person, not person.is_active)


def role_words(role: Role) -> str:
    """Return the name of a role."""
    words = {
        Role.AGENT: translate("Settings", "客服"),
        Role.LEAD: translate("Settings", "组长"),
        Role.SUPERVISOR: translate("Settings", "主管"),
    }
    return words[role]


def _row(person: Person) -> PaletteRow:
    states = (
        person.number,
        translate("Settings", "有 PIN") if person.has_pin else translate("Settings", "没有 PIN"),
        "" if person.is_active else translate("Settings", "已停用"),
    )
    aside = " · ".join(state for state in states if state)
    return PaletteRow("user", person.name, f"{person.name}  {role_words(person.role)}", aside)


def _roles(name: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(translate("Settings", "角色"))
    for role in Role:
        box.addItem(role_words(role), role)
    return box


def _secret(name: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setAccessibleName(hint)
    line.setPlaceholderText(hint)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setMaximumWidth(180)
    return line
