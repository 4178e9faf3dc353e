"""The line of numbers on top; each opens its list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from deskcs.qt.marks import set_mark
from deskcs.today.shapes import Number
from deskcs.today.ui.words import count_words, number_tone, number_words

GAP = 8


class NumberButton(QPushButton):
    """A large number over its words."""

    def __init__(self, number: Number) -> None:
        super().__init__()
        self.number = number
        self.setObjectName(f"today.{number.value}")
        self.setProperty("flat", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count, self._words = QLabel("—"), QLabel(number_words(number))
        self._count.setProperty("role", "number")
        self._words.setProperty("tone", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(0)
        for label in (self._count, self._words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)

    def sizeHint(self) -> QSize:
        """Return the room of number and words, which a button of its own would not give."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the same: neither line may be cut."""
        return self.sizeHint()

    def show_count(self, count: int) -> None:
        """Show how many there are."""
        self._count.setText(count_words(count))
        set_mark(self._count, "tone", number_tone(self.number, count))
        self.setAccessibleName(f"{number_words(self.number)} {count_words(count)}")


class Numbers(QWidget):
    """All numbers side by side, in several lines where they have no room in one."""

    list_requested = Signal(object)
    _columns = 0

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._buttons = {number: NumberButton(number) for number in Number}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        for button in self._buttons.values():
            button.clicked.connect(self._on_clicked)
        self._arrange(len(self._buttons))

    def minimumSizeHint(self) -> QSize:
        """Need the width of one: the others can stand under it."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = (event.size().width() + GAP) // (self._widest() + GAP)
        self._arrange(max(1, min(fitting, len(self._buttons))))

    def _widest(self) -> int:
        return max(button.sizeHint().width() for button in self._buttons.values())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._buttons.values()):
            self._grid.addWidget(button, place // columns, place % columns)
            self._grid.setColumnStretch(place, place < columns)

    def show_numbers(self, numbers: Mapping[Number, int]) -> None:
        """Show the counts."""
        for number, count in numbers.items():
            self._buttons[number].show_count(count)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, NumberButton):
            self.list_requested.emit(button.number)
