"""What all panels of the settings share: a heading, rows of words and fields, a message."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate_error
from deskcs.qt.roomy import Roomy

WIDEST = 640


class Panel(Roomy):
    """A column that scrolls where the window is low; what is said comes into sight."""

    def __init__(self, title: str) -> None:
        inside = QWidget()
        super().__init__(inside)
        inside.setMaximumWidth(WIDEST)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(24, 20, 24, 24)
        self.column.setSpacing(12)
        head = QLabel(title)
        head.setProperty("role", "title")
        self.message = InlineMessage()
        self.message.said.connect(self._on_said)
        self.column.addWidget(head)
        self.column.addWidget(self.message)

    def show_error(self, error: Exception) -> None:
        """Say what did not come through; what was typed stays."""
        self.message.show_error(translate_error(error))

    @Slot()
    def _on_said(self) -> None:
        QTimer.singleShot(0, self, self._show_message)  # where it stands once it is laid out

    @Slot()
    def _show_message(self) -> None:
        self.ensureWidgetVisible(self.message)

    def add_form(self) -> QFormLayout:
        """Add rows of words and fields."""
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.column.addLayout(form)
        return form

    def add_words(self, words: str) -> QLabel:
        """Add a line that explains."""
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("tone", "muted")
        self.column.addWidget(label)
        return label


def add_row(form: QFormLayout, words: str, field: QWidget, name: str) -> None:
    """Put a field beside its words, and name it for keyboards, readers and tests."""
    label = QLabel(words)
    label.setBuddy(field)
    field.setObjectName(name)
    field.setAccessibleName(words)
    form.addRow(label, field)
