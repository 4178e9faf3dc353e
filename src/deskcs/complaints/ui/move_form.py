"""What a move still needs to know, asked in the pane and not in a box in the way."""

from __future__ import annotations

from datetime import tzinfo
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.complaints.ui.editor import Editor
from deskcs.complaints.ui.field_kinds import Scene, answer, name_field, watch, write, written
from deskcs.complaints.ui.move_fields import fields, question
from deskcs.complaints.ui.move_texts import MoveTexts
from deskcs.complaints.ui.moves import Asked
from deskcs.complaints.ui.window_draft import WindowDraft
from deskcs.errors import Invalid
from deskcs.qt.language import translate


class _Sent(NamedTuple):
    """An answer under way: in whose texts it stands, of which case, move and thing."""

    texts: MoveTexts
    number: str
    move: str
    ref: int
    arguments: tuple[object, ...]

    def is_of(self, texts: MoveTexts | None, asked: Asked) -> bool:
        """Return whether this is what was asked by the person with these texts."""
        sent = (self.number, self.move, self.arguments)
        return self.texts is texts and sent == (asked.number, asked.move, asked.arguments)


class MoveForm(QFrame):
    """One question at a time; Enter answers, Esc takes it back. Answers stay until it is done.

    `misread` tells that an answer cannot be understood, `closed` whether the form had the keys.
    """

    confirmed = Signal(str, tuple)
    closed = Signal(bool)
    misread = Signal(object)

    def __init__(self, zone: tzinfo, draft: WindowDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("complaint.form")
        self.setProperty("surface", "raised")
        self._zone = zone
        self._move, self._number, self._ref = "", "", 0
        self._under_way: list[_Sent] = []
        self._writing: QWidget | None = None
        self._fields: list[QWidget] = []
        self._began: list[str] = []
        self._texts = MoveTexts(draft)
        self._of = {draft: self._texts}
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
        cancel.clicked.connect(self.cancel)
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
        self.put_aside()
        self._clear()
        self._move, self._number, self._ref = move, scene.card.number, ref
        self.confirm.setText(words)
        self._question.setText(question(move))
        for label, field in fields(move, scene):
            name_field(field, label)
            if isinstance(field, Editor):
                field.send_pressed.connect(self._on_confirm)
            self._fields.append(field)
            self._rows.addWidget(field)
        self._began = self._now
        kept = self._texts.kept(self._number, move, ref)
        for place, text in kept.items():
            if place < len(self._fields):
                write(self._fields[place], text)
        for field in self._fields:
            watch(field, self._on_written)
        self._on_written()
        self.show()
        self._fields[0].setFocus()
        first = self._fields[0]
        line = first.lineEdit() if isinstance(first, QComboBox) else None
        if line is not None and not kept:
            line.selectAll()  # one's own words take the place of what is offered
        self._open_up(not any(one[:4] == self._place for one in self._under_way))

    def left_open(self, number: str) -> tuple[str, int] | None:
        """Return the question of a case that somebody had begun to answer: move and `ref`."""
        return self._texts.left_open(number)

    def take_left_behind(self) -> None:
        """Take what another window has left half written, unless something is written here."""
        if not self._move:
            self._texts.take_left_behind()

    def serve(self, draft: WindowDraft) -> None:
        """Ask whoever sits here now; what the last one has half answered is kept for them."""
        if self._of.get(draft) is self._texts:
            return
        self.put_aside()
        self._clear()
        self._texts.save_now()
        if draft not in self._of:
            self._of[draft] = MoveTexts(draft)
        self._texts = self._of[draft]

    def keep_now(self) -> None:
        """Write what is half answered at once."""
        self._texts.save_now()

    def put_aside(self) -> None:
        """Make room for another case; the question is offered when this one is opened again."""
        if self._move:
            self._move = ""
            holder = self.window().focusWidget()
            had_keys = holder is self or self.isAncestorOf(holder or self)
            self.hide()
            self.closed.emit(had_keys)

    @Slot()
    def cancel(self) -> None:
        """Take the question back; what was written is there when it is asked again."""
        if self._move:
            self._texts.close(self._number)
            self.put_aside()

    def settle(self, draft: WindowDraft, asked: Asked, *, is_done: bool) -> None:
        """A move is not under way any more. Done, its answers are let go, and the question with
        them; refused, the person may answer again with what was written.
        """
        here = self._place
        for sent in [one for one in self._under_way if one.is_of(self._of.get(draft), asked)]:
            self._under_way.remove(sent)
            if is_done:
                sent.texts.forget(*sent[1:4])
            if sent[:4] == here and is_done:
                self.put_aside()
            elif sent[:4] == here:
                self._open_up(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
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

    @property
    def _place(self) -> tuple[MoveTexts, str, str, int]:
        """Return whose question is asked: of which case, which one, about what."""
        return self._texts, self._number, self._move, self._ref

    def _open_up(self, is_open: bool) -> None:
        """Take answers, or none while those that were given are being saved."""
        if not is_open:
            self._writing = self.focusWidget()
            self.setFocus()
        self.confirm.setEnabled(is_open)
        for field in self._fields:
            field.setEnabled(is_open)
        if is_open and self._writing in self._fields:
            self._writing.setFocus()

    @property
    def _now(self) -> list[str]:
        return [written(field) for field in self._fields]

    @Slot()
    def _on_written(self) -> None:
        if self._move:
            self._texts.keep(self._number, self._move, self._ref, self._began, self._now)

    @Slot()
    def _on_confirm(self) -> None:
        if not (self._move and self.confirm.isEnabled()):
            return
        try:
            answers = tuple(answer(field, self._zone) for field in self._fields)
        except Invalid as error:
            self.misread.emit(error)
            return
        arguments = (self._ref, *answers) if self._ref else answers
        self._under_way.append(_Sent(*self._place, arguments))
        self._open_up(False)
        self.confirmed.emit(self._move, arguments)
