"""The checklist: each line is in order, not in order with a note, or does not apply."""

from __future__ import annotations

from collections.abc import Mapping

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
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.pieces import plain, set_mark, set_tone
from deskcs.qt.language import spoken, translate

STATES = ("ok", "bad", "na")


class CheckLine(QWidget):
    """One line: three buttons, and the note that an exception needs."""

    checked = Signal(str, str, str, object)
    typed = Signal(str, str)

    def __init__(self, check: CheckCard) -> None:
        super().__init__()
        self._check = check
        self._is_filling = False
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
        self.count.textChanged.connect(self._on_count_typed)
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
        self.note.textChanged.connect(self._on_note_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._count_row)
        column.addWidget(self.note)

    def show_check(self, check: CheckCard, is_draft: bool, typed: Mapping[str, str]) -> None:
        """Show the line as it stands, with what is `typed` of it and not in the log yet."""
        self._check = check
        note = typed.get(f"{check.key}.note", check.note)
        for position, state in enumerate(STATES):
            button = self._group.button(position)
            button.setEnabled(is_draft or check.state == state)
            self._group.setExclusive(False)
            button.setChecked(check.state == state)
            self._group.setExclusive(True)
        self._is_filling = True
        self._show_count(check, is_draft, typed)
        if self.note.text() != note:
            self.note.setText(note)
        self._is_filling = False
        self.note.setReadOnly(not is_draft)
        self.note.setVisible(check.state == "bad" or bool(check.note or note) or check.is_off)
        set_mark(self.note, "wrong", check.state == "bad" and not check.note)

    def settle(self) -> None:
        """Have what is typed saved: one goes on to something else."""
        self._on_note()
        self._on_count()

    @property
    def _state(self) -> str:
        """Return which button is pressed: the answer to the last press may be on its way."""
        pressed = self._group.checkedId()
        return STATES[pressed] if pressed >= 0 else ""

    def _show_count(self, check: CheckCard, is_draft: bool, typed: Mapping[str, str]) -> None:
        self._count_row.setVisible(check.is_counted)
        if not check.is_counted:
            return
        said = typed.get(f"{check.key}.count", counted_words(check))
        if self.count.text() != said:
            self.count.setText(said)
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
            state = "ok" if counted == self._check.expected else self._state
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
            self.checked.emit(self._check.key, self._state, self.note.text(), None)

    @Slot()
    def _on_note_typed(self) -> None:
        if not self._is_filling:
            self.typed.emit(f"{self._check.key}.note", self.note.text())

    @Slot()
    def _on_count_typed(self) -> None:
        if not self._is_filling:
            self.typed.emit(f"{self._check.key}.count", self.count.text())


class ChecksPanel(QScrollArea):
    """All lines of the checklist. What is typed stays with its sheet until it is in the log."""

    check_requested = Signal(object, str, str, str, object)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self.setObjectName("handover.checks")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._keeper = keeper
        self._sheet: SheetCard | None = None
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
        """Show the checklist of a sheet; what is typed for the one before is saved there."""
        if self._sheet is not None and self._sheet.id != sheet.id:
            self.settle()
        self._sheet = sheet
        if list(self._lines) != [check.key for check in sheet.checks]:
            self._make(sheet)
        self._intro.setVisible(sheet.is_draft)
        typed = self._left(sheet)
        if not sheet.is_draft:
            self._add_to_addendum(sheet, typed)
            typed = {}
        for check in sheet.checks:
            self._lines[check.key].show_check(check, sheet.is_draft, typed)

    def settle(self) -> None:
        """Have what is typed saved on the sheet that is shown."""
        for line in self._lines.values():
            line.settle()

    def done(self, sheet: SheetCard) -> None:
        """Let go what was typed for a sheet, as far as it is in the log now."""
        self._left(sheet)

    def forget(self) -> None:
        """Somebody else sits here: what the last one has typed stays theirs."""
        self._sheet = None

    def _left(self, sheet: SheetCard) -> dict[str, str]:
        """Return what is typed for a sheet and not in the log; the rest is let go."""
        place = f"checks-{sheet.id}"
        kept, logged = self._keeper.read(place), _logged(sheet)
        left = {
            name: said
            for name, said in kept.items()
            if said.split() != logged.get(name, said).split()
        }
        if not left and kept:
            self._keeper.discard(place)
        elif left != kept:
            self._keeper.keep(place, left)
        return left

    def _add_to_addendum(self, sheet: SheetCard, typed: Mapping[str, str]) -> None:
        """The sheet was signed before a note was saved: what corrects it now is an addendum."""
        names = {f"{check.key}.note": check.name for check in sheet.checks}
        lines = [f"{spoken(names[name])} {typed[name]}" for name in names if typed.get(name)]
        if lines:
            place = f"addendum-{sheet.id}"
            before = self._keeper.read(place).get("text", "")
            self._keeper.keep(place, {"text": "\n".join((before, *lines)).strip()})
            self._keeper.discard(f"checks-{sheet.id}")

    def _make(self, sheet: SheetCard) -> None:
        for line in self._lines.values():
            line.hide()
            line.deleteLater()
        self._lines = {}
        for position, check in enumerate(sheet.checks, start=1):
            line = CheckLine(check)
            line.checked.connect(self._on_checked)
            line.typed.connect(self._on_typed)
            self._lines[check.key] = line
            self._column.insertWidget(position, line)

    @Slot(str, str, str, object)
    def _on_checked(self, key: str, state: str, note: str, counted: int | None) -> None:
        if self._sheet is not None:
            self.check_requested.emit(self._sheet, key, state, note, counted)

    @Slot(str, str)
    def _on_typed(self, name: str, said: str) -> None:
        if self._sheet is not None:
            place = f"checks-{self._sheet.id}"
            self._keeper.keep(place, self._keeper.read(place) | {name: said})


def counted_words(check: CheckCard) -> str:
    """Return the number that was found, as it is typed."""
    return "" if check.counted is None else str(check.counted)


def _logged(sheet: SheetCard) -> dict[str, str]:
    notes = {f"{check.key}.note": check.note for check in sheet.checks}
    return notes | {f"{check.key}.count": counted_words(check) for check in sheet.checks}


def checks_done(sheet: SheetCard) -> tuple[int, int]:
    """Return how many lines are ticked off, and how many there are."""
    return sum(1 for check in sheet.checks if check.state), len(sheet.checks)
