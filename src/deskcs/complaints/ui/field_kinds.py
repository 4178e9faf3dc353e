"""The few kinds of fields that forms of the pane are made of, and reading them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QDateTime, SignalInstance
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLineEdit, QPlainTextEdit, QWidget

from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.editor import Editor
from deskcs.complaints.ui.lists import Lists
from deskcs.complaints.ui.moments import FORMAT, typed_moment
from deskcs.complaints.ui.own_answer import OwnAnswer
from deskcs.qt.choices import choose, chosen
from deskcs.qt.language import translate

EDITOR_HEIGHT = 64
Field = tuple[str, QWidget]


@dataclass(frozen=True, slots=True)
class Scene:
    """Where a question is asked. `contacts` are there once they were revealed."""

    card: ComplaintCard
    lists: Lists
    now: datetime
    zone: tzinfo
    contacts: tuple[str, ...] = ()


def line(name: str, hint: str = "") -> QLineEdit:
    """Return a field of one line. No limit here: it would cut what is pasted without a word."""
    field = QLineEdit()
    field.setObjectName(name)
    field.setPlaceholderText(hint)
    return field


def editor(name: str) -> Editor:
    """Return a field of several lines."""
    field = Editor(name)
    field.setFixedHeight(EDITOR_HEIGHT)
    return field


def choice(name: str, values: Iterable[tuple[str, object]]) -> QComboBox:
    """Return a field that chooses among words, each standing for a value."""
    box = QComboBox()
    box.setObjectName(name)
    for words, value in values:
        box.addItem(words, value)
    return box


def scores() -> list[tuple[str, object]]:
    """Return the satisfactions one may choose."""
    return [
        (translate("Complaints", "没有问到"), None),
        (translate("Complaints", "5 很满意"), 5),
        (translate("Complaints", "4 满意"), 4),
        (translate("Complaints", "3 一般"), 3),
        (translate("Complaints", "2 不满意"), 2),
        (translate("Complaints", "1 很不满意"), 1),
    ]


def name_field(field: QWidget, label: str) -> None:
    """Give a field its name, also as a hint where nothing else stands."""
    field.setAccessibleName(label)
    field.setToolTip(field.toolTip() or label)
    if isinstance(field, QLineEdit | QPlainTextEdit) and not field.placeholderText():
        field.setPlaceholderText(label)


def answer(field: QWidget, zone: tzinfo) -> object:
    """Return what a field says: a moment, the chosen value, or the text.

    The answer to a question of a survey comes with the question. Raises Invalid for what a field
    cannot understand.
    """
    if isinstance(field, OwnAnswer):
        return field.answer()
    if isinstance(field, QDateTimeEdit):
        return typed_moment(field.dateTime(), zone)
    if isinstance(field, QComboBox) and not field.isEditable():
        return field.currentData()
    asked = field.property("question")
    return (str(asked), written(field)) if asked else written(field)


def written(field: QWidget) -> str:
    """Return what stands in a field, to put it back later."""
    if isinstance(field, OwnAnswer):
        return field.written()
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QDateTimeEdit):
        return field.dateTime().toString(FORMAT)
    return chosen(field) if isinstance(field, QComboBox) else ""


def write(field: QWidget, text: str) -> None:
    """Put back what stood in a field."""
    if isinstance(field, OwnAnswer):
        field.write(text)
    elif isinstance(field, QLineEdit):
        field.setText(text)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    elif isinstance(field, QComboBox):
        choose(field, text)
    elif isinstance(field, QDateTimeEdit):
        moment = QDateTime.fromString(text, FORMAT)
        if moment.isValid():
            field.setDateTime(moment)


def watch(field: QWidget, slot: Callable[[], None] | SignalInstance) -> None:
    """Tell a slot or signal when something else stands in a field."""
    if isinstance(field, OwnAnswer):
        field.changed.connect(slot)
    elif isinstance(field, QLineEdit | QPlainTextEdit):
        field.textChanged.connect(slot)
    elif isinstance(field, QDateTimeEdit):
        field.dateTimeChanged.connect(slot)
    elif isinstance(field, QComboBox):
        field.currentTextChanged.connect(slot)
