"""What a move still needs to know, asked in the pane and not in a box in the way."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.complaints.ui.editor import Editor
from deskcs.complaints.ui.field_kinds import Scene, answer, name_field, write, written
from deskcs.complaints.ui.move_fields import fields, question
from deskcs.qt.language import translate


class MoveForm(QFrame):
    """One question at a time; Enter answers, Esc takes it back. Answers stay until it is done."""

    confirmed = Signal(str, tuple)
    cancelled = Signal()

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("complaint.form")
        self.setProperty("surface", "raised")
        self._zone = zone
        self._move, self._number, self._ref = "", "", 0
        self._fields: list[QWidget] = []
        self._kept: dict[tuple[str, str], list[str]] = {}
        self._question = QLabel()
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._question.setWordWrap(True)
        self.confirm = QPushButton()
        self.confirm.setObjectName("complaint.form.confirm")
        self.confirm.setProperty("primary", True)
        self.confirm.setProperty("compact", True)
        self.confirm.clicked.connect(self._on_confirm)
        cancel = QPushButton(translate("Complaints", "取消"))
        cancel.setObjectName("complaint.form.cancel")
        cancel.setProperty("compact", True)
        cancel.clicked.connect(self.close_form)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm)
        buttons.addWidget(cancel)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self._question)
        column.addLayout(self._rows)
        column.addLayout(buttons)
        self.hide()

    @property
    def move_name(self) -> str:
        """Return the move that is asked about, empty when none is."""
        return self._move

    def ask(self, move: str, words: str, scene: Scene, ref: int = 0) -> None:
        """Ask what a move needs; `words` name it on the button. A `ref` goes before the answers."""
        self.close_form()
        self._clear()
        self._move, self._number, self._ref = move, scene.card.number, ref
        self.confirm.setText(words)
        self.confirm.setEnabled(True)
        self._question.setText(question(move))
        kept = self._kept.get((self._number, move), [])
        for place, (label, field) in enumerate(fields(move, scene)):
            name_field(field, label)
            if isinstance(field, Editor):
                field.send_pressed.connect(self._on_confirm)
            self._fields.append(field)
            self._rows.addWidget(field)
            if place < len(kept) and kept[place]:
                write(field, kept[place])
        self.show()
        self._fields[0].setFocus()

    def refused(self) -> None:
        """Let the person answer again; what was written stays."""
        self.confirm.setEnabled(True)

    @Slot()
    def close_form(self) -> None:
        """Take the question back; what was written is there when it is asked again."""
        if self._move:
            self._kept[self._number, self._move] = [written(field) for field in self._fields]
            self._move = ""
            self.hide()
            self.cancelled.emit()

    def done(self) -> None:
        """The move is on disk."""
        number, move = self._number, self._move
        self.close_form()
        self._kept.pop((number, move), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_confirm()
        else:
            super().keyPressEvent(event)

    def _clear(self) -> None:
        for field in self._fields:
            self._rows.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._fields.clear()

    @Slot()
    def _on_confirm(self) -> None:
        if self._move and self.confirm.isEnabled():
            self.confirm.setEnabled(False)
            answers = tuple(answer(field, self._zone) for field in self._fields)
            self.confirmed.emit(self._move, (self._ref, *answers) if self._ref else answers)
