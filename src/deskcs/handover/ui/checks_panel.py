"""The checklist: each line is in order, not in order with a note, or does not apply."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from deskcs.handover.sheet_shapes import CheckCard, SheetCard
from deskcs.handover.ui.pieces import plain, set_mark, set_tone
from deskcs.qt.language import spoken, translate

STATES = ("ok", "bad", "na")


class CheckLine(QWidget):
    """One line: three buttons, and the note that an exception needs."""

    checked = Signal(str, str, str, object)

    def __init__(self, check: CheckCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        names = (
            translate("Handover", "正常"),
            translate("Handover", "异常"),
            translate("Handover", "不适用"),
        )
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(plain(spoken(check.name)), 1)
        for position, words in enumerate(names):
            button = QPushButton(words)
            button.setObjectName(f"handover.check.{check.key}.{STATES[position]}")
            button.setAccessibleName(f"{spoken(check.name)} {words}")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("tab", True)
            button.setProperty("state", STATES[position])
            button.clicked.connect(self._on_clicked)
            self._group.addButton(button, position)
            row.addWidget(button)
        self.count = QLineEdit()
        self.count.setObjectName(f"handover.check.{check.key}.count")
        self.count.setAccessibleName(
            translate("Handover", "{name}的数目").format(name=spoken(check.name))
        )
        self.count.setFixedWidth(72)
        self.count.editingFinished.connect(self._on_count)
        self._expected = plain(tone="muted")
        counting = QHBoxLayout()
        counting.setSpacing(8)
        counting.addWidget(self.count)
        counting.addWidget(self._expected, 1)
        self._count_row = QWidget()
        self._count_row.setLayout(counting)
        counting.setContentsMargins(0, 0, 0, 0)
        self.note = QLineEdit()
        self.note.setObjectName(f"handover.check.{check.key}.note")
        self.note.setPlaceholderText(translate("Handover", "写明什么情况，签字前要有"))
        self.note.setAccessibleName(
            translate("Handover", "{name}的情况").format(name=spoken(check.name))
        )
        self.note.editingFinished.connect(self._on_note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._count_row)
        column.addWidget(self.note)
        self.show_check(check, True)

    def show_check(self, check: CheckCard, is_draft: bool) -> None:
        """Show the line as it stands; a note being written is left alone."""
        self._check = check
        for position, state in enumerate(STATES):
            button = self._group.button(position)
            button.setEnabled(is_draft or check.state == state)
            self._group.setExclusive(False)
            button.setChecked(check.state == state)
            self._group.setExclusive(True)
        self._show_count(check, is_draft)
        if not self.note.hasFocus():
            self.note.setText(check.note)
        self.note.setReadOnly(not is_draft)
        self.note.setVisible(check.state == "bad" or bool(check.note) or check.is_off)
        set_mark(self.note, "wrong", check.state == "bad" and not check.note)

    def _show_count(self, check: CheckCard, is_draft: bool) -> None:
        self._count_row.setVisible(check.is_counted)
        if not check.is_counted:
            return
        if not self.count.hasFocus():
            self.count.setText("" if check.counted is None else str(check.counted))
        self.count.setReadOnly(not is_draft)
        self.count.setPlaceholderText(translate("Handover", "清点"))
        set_mark(self.count, "wrong", check.is_off)
        words = spoken(check.unit)
        if check.expected is not None:
            words = translate("Handover", "{unit}，上次 {count}").format(
                unit=spoken(check.unit), count=check.expected
            )
        if check.is_off:
            words += " · " + translate("Handover", "对不上")
        self._expected.setText(words)
        set_tone(self._expected, "danger" if check.is_off else "muted")

    @Slot()
    def _on_count(self) -> None:
        said = self.count.text().strip()
        if self.count.isReadOnly() or not said:
            return
        if not (said.isascii() and said.isdigit() and len(said) < 7):
            set_mark(self.count, "wrong", True)
            return
        counted = int(said)
        if counted != self._check.counted:
            state = "ok" if counted == self._check.expected else self._check.state
            self.checked.emit(self._check.key, state, self.note.text(), counted)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if button is None:
            return
        state = str(button.property("state"))
        self.checked.emit(self._check.key, state, self.note.text(), None)
        if state == "bad":
            self.note.show()
            self.note.setFocus()

    @Slot()
    def _on_note(self) -> None:
        if self.note.text() != self._check.note and not self.note.isReadOnly():
            self.checked.emit(self._check.key, self._check.state, self.note.text(), None)


class ChecksPanel(QScrollArea):
    """All lines of the checklist."""

    check_requested = Signal(str, str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handover.checks")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._lines: dict[str, CheckLine] = {}
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(10)
        self._intro = plain(
            translate("Handover", "逐项核对。异常的写明情况；账号只写退没退，密码不写进交接。"),
            tone="muted",
        )
        self._column.addWidget(self._intro)
        self._column.addStretch()
        self.setWidget(inside)

    def show_sheet(self, sheet: SheetCard) -> None:
        """Show the checklist of a sheet."""
        if list(self._lines) != [check.key for check in sheet.checks]:
            self._make(sheet)
        self._intro.setVisible(sheet.is_draft)
        for check in sheet.checks:
            self._lines[check.key].show_check(check, sheet.is_draft)

    def _make(self, sheet: SheetCard) -> None:
        for line in self._lines.values():
            line.hide()
            line.deleteLater()
        self._lines = {}
        for position, check in enumerate(sheet.checks, start=1):
            line = CheckLine(check)
            line.checked.connect(self.check_requested)
            self._lines[check.key] = line
            self._column.insertWidget(position, line)


def checks_done(sheet: SheetCard) -> tuple[int, int]:
    """Return how many lines are ticked off, and how many there are."""
    return sum(1 for check in sheet.checks if check.state), len(sheet.checks)
