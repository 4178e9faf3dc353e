"""One line of the checklist: in order, not in order with a note, or not applicable."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.handover.sheet_shapes import CheckCard
from deskcs.handover.ui.pieces import plain, set_mark, set_tone
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import spoken, translate

STATES = ("ok", "bad", "na")


class CheckLine(QWidget):
    """Three buttons, the count, and the note that an exception needs.

    What somebody else has written since is shown beside what is typed here, and is not replaced
    before Enter says so: `chosen` tells what was chosen, and whether it is one's own.
    """

    checked = Signal(str, str, str, object)
    typed = Signal(str, str)
    chosen = Signal(str, bool)

    def __init__(self, check: CheckCard) -> None:
        super().__init__()
        self._check = check
        self._is_filling = False
        self._newer: dict[str, str] = {}
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
        self.count.returnPressed.connect(self._on_count_entered)
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
        self.note.returnPressed.connect(self._on_note_entered)
        self.note.editingFinished.connect(self._on_note)
        self.note.textChanged.connect(self._on_note_typed)
        self.newer = InlineMessage(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._count_row)
        column.addWidget(self.note)
        column.addWidget(self.newer)

    def show_check(
        self,
        check: CheckCard,
        is_draft: bool,
        typed: Mapping[str, str],
        newer: Mapping[str, str],
    ) -> None:
        """Show the line as it stands, with what is `typed` of it and not in the log yet; `newer` is
        what somebody else has written in place of what one had seen.
        """
        self._check = check
        names = (self._note_name, self._count_name)
        self._newer = {name: newer[name] for name in names if name in newer}
        self._show_newer()
        note = typed.get(self._note_name, check.note)
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

    @property
    def _note_name(self) -> str:
        return f"{self._check.key}.note"

    @property
    def _count_name(self) -> str:
        return f"{self._check.key}.count"

    @property
    def _note(self) -> str:
        """Return the note to save: the newer one until it is clear which one stays."""
        return self._check.note if self._note_name in self._newer else self.note.text()

    def _show_newer(self) -> None:
        self.newer.setVisible(bool(self._newer))
        if self._newer:
            words = translate("Handover", "别人刚写：{text}。按回车用您写的。")
            text = translate("Handover", "，").join(self._newer.values())
            self.newer.show_warning(words.format(text=text))
            self.newer.offer(translate("Handover", "用别人写的"), self._take_newer)

    def _take_newer(self) -> None:
        for name in list(self._newer):
            self.chosen.emit(name, False)

    def _take_own(self, name: str) -> None:
        if name in self._newer:
            del self._newer[name]
            self._show_newer()
            self.chosen.emit(name, True)

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
        said = typed.get(self._count_name, counted_words(check))
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
        if self.count.isReadOnly() or not said or self._count_name in self._newer:
            return
        if not (said.isascii() and said.isdigit() and len(said) < 7):
            set_mark(self.count, "wrong", True)
            return
        counted = int(said)
        if counted != self._check.counted:
            state = "ok" if counted == self._check.expected else self._state
            self.checked.emit(self._check.key, state, self._note, counted)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if button is None:
            return
        state = str(button.property("state"))
        self.checked.emit(self._check.key, state, self._note, None)
        if state == "bad":
            self.note.show()
            self.note.setFocus()

    @Slot()
    def _on_note(self) -> None:
        if self._note != self._check.note and not self.note.isReadOnly():
            self.checked.emit(self._check.key, self._state, self._note, None)

    @Slot()
    def _on_note_entered(self) -> None:
        self._take_own(self._note_name)

    @Slot()
    def _on_count_entered(self) -> None:
        self._take_own(self._count_name)

    @Slot()
    def _on_note_typed(self) -> None:
        if not self._is_filling:
            self.typed.emit(self._note_name, self.note.text())

    @Slot()
    def _on_count_typed(self) -> None:
        if not self._is_filling:
            self.typed.emit(self._count_name, self.count.text())


def counted_words(check: CheckCard) -> str:
    """Return the number that was found, as it is typed."""
    return "" if check.counted is None else str(check.counted)
