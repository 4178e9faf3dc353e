"""What a move still needs to know, asked in the pane and not in a box in the way."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.lists import Lists
from deskcs.complaints.ui.moments import moment_field, typed_moment
from deskcs.qt.language import translate

ASKING = ("assign", "wait", "escalate", "decline_flag", "close", "reopen")
WAIT_HOURS = 24


class MoveForm(QFrame):
    """One question at a time; Enter answers, Esc takes it back. Answers stay until it is done."""

    confirmed = Signal(str, tuple)
    cancelled = Signal()

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("complaint.form")
        self.setProperty("surface", "raised")
        self._zone = zone
        self._move, self._number = "", ""
        self._fields: list[QWidget] = []
        self._reasons: dict[tuple[str, str], str] = {}
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
        return self._move if not self.isHidden() else ""

    def ask(self, move: str, words: str, card: ComplaintCard, lists: Lists, now: datetime) -> None:
        """Ask what a move needs; `words` name it on the button."""
        self.close_form()
        self._clear()
        self._move, self._number = move, card.number
        self.confirm.setText(words)
        self.confirm.setEnabled(True)
        self._question.setText(_question(move))
        for label, field in self._make(move, card, lists, now):
            field.setAccessibleName(label)
            self._fields.append(field)
            self._rows.addWidget(field)
            _put_reason(field, self._reasons.get((card.number, move), ""))
        self.show()
        self._fields[0].setFocus()

    def refused(self) -> None:
        """Let the person answer again; what was written stays."""
        self.confirm.setEnabled(True)

    @Slot()
    def close_form(self) -> None:
        """Take the question back; a reason half written is there when it is asked again."""
        if self.isHidden():
            return
        for field in self._fields:
            self._reasons[self._number, self._move] = _reason_of(field)
            break
        self.hide()
        self._move = ""
        self.cancelled.emit()

    def done(self) -> None:
        """The move is on disk."""
        number, move = self._number, self._move
        self.close_form()
        self._reasons.pop((number, move), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_confirm()
        else:
            super().keyPressEvent(event)

    def _make(
        self, move: str, card: ComplaintCard, lists: Lists, now: datetime
    ) -> list[tuple[str, QWidget]]:
        if move == "assign":
            return [(translate("Complaints", "责任人"), _people(card, lists))]
        if move == "close":
            return [(translate("Complaints", "满意度"), _satisfaction())]
        if move == "wait":
            until = moment_field(
                "complaint.form.until", now + timedelta(hours=WAIT_HOURS), self._zone
            )
            reason = _editable("complaint.form.reason", lists.pauses)
            return [
                (translate("Complaints", "等待原因"), reason),
                (translate("Complaints", "等到"), until),
            ]
        return [(translate("Complaints", "原因"), _line())]

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
            self.confirmed.emit(self._move, tuple(self._answer(field) for field in self._fields))

    def _answer(self, field: QWidget) -> object:
        if isinstance(field, QDateTimeEdit):
            return typed_moment(field.dateTime(), self._zone)
        if isinstance(field, QComboBox):
            return field.currentText() if field.isEditable() else field.currentData()
        assert isinstance(field, QLineEdit)
        return field.text()


def _reason_of(field: QWidget) -> str:
    if isinstance(field, QLineEdit):
        return field.text()
    return field.currentText() if isinstance(field, QComboBox) and field.isEditable() else ""


def _put_reason(field: QWidget, text: str) -> None:
    if not text:
        return
    if isinstance(field, QLineEdit):
        field.setText(text)
    elif isinstance(field, QComboBox) and field.isEditable():
        field.setCurrentText(text)


def _question(move: str) -> str:
    words = {
        "assign": translate("Complaints", "交给谁负责?"),
        "wait": translate("Complaints", "在等什么,等到什么时候?只有列出的原因会停表。"),
        "escalate": translate("Complaints", "为什么是严重投诉?组长和主管会马上看到。"),
        "decline_flag": translate("Complaints", "为什么不作严重处理?"),
        "close": translate("Complaints", "客户满意吗?没有问到就留空。"),
        "reopen": translate("Complaints", "为什么要重开?"),
    }
    return words[move]


def _line() -> QLineEdit:
    line = QLineEdit()
    line.setObjectName("complaint.form.reason")
    line.setMaxLength(200)
    line.setPlaceholderText(translate("Complaints", "原因,会记入时间线"))
    return line


def _people(card: ComplaintCard, lists: Lists) -> QComboBox:
    box = QComboBox()
    box.setObjectName("complaint.form.person")
    for name in lists.people:
        if name != card.owner:
            box.addItem(name, name)
    return box


def _satisfaction() -> QComboBox:
    box = QComboBox()
    box.setObjectName("complaint.form.satisfaction")
    box.addItem(translate("Complaints", "没有问到"), None)
    for score, words in (
        (5, translate("Complaints", "5 很满意")),
        (4, translate("Complaints", "4 满意")),
        (3, translate("Complaints", "3 一般")),
        (2, translate("Complaints", "2 不满意")),
        (1, translate("Complaints", "1 很不满意")),
    ):
        box.addItem(words, score)
    return box


def _editable(name: str, values: tuple[str, ...]) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setEditable(True)
    box.addItems(list(values))
    return box
