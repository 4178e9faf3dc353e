"""The fields of the intake: how they are made and laid out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from deskcs.qt.choices import offer


def divided(text: str) -> tuple[str, ...]:
    """Return the parts of a line in which several things stand."""
    for sign in ",\uff0c\u3001;\uff1b":
        text = text.replace(sign, " ")
    return tuple(text.split())


def grid(*pairs: tuple[str, QWidget]) -> QGridLayout:
    """Return named fields laid out in three columns, each name above its field."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    for place, (words, widget) in enumerate(pairs):
        row, column = divmod(place, 3)
        grid.addWidget(label(words, widget), row * 2, column)
        grid.addWidget(widget, row * 2 + 1, column, Qt.AlignmentFlag.AlignTop)
    for column in range(3):
        grid.setColumnStretch(column, 1)
    return grid


def choice(name: str, values: tuple[str, ...], is_free: bool = False) -> QComboBox:
    """Return a field that chooses among words; with `is_free` others may be typed."""
    box = QComboBox()
    box.setObjectName(name)
    box.setEditable(is_free)
    offer(box, values)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box


def label(words: str, buddy: QWidget) -> QLabel:
    """Return the name of a field, which is also what is read out for it."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(buddy)
    label.setContentsMargins(0, 6, 0, 0)
    label.setProperty("role", "field")
    if not buddy.accessibleName():
        buddy.setAccessibleName(words.rstrip(" *"))
    return label
