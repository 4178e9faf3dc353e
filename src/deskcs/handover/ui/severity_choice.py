"""How urgent: three buttons side by side, one of them down."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from deskcs.handover.item_shapes import Severity
from deskcs.handover.ui.words import severity_words


class SeverityChoice(QWidget):
    """`chosen` tells of another choice; left and right arrows move between the buttons."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("handover.severity")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._levels = tuple(Severity)
        for position, severity in enumerate(self._levels):
            button = QPushButton(severity_words(severity))
            button.setObjectName(f"handover.severity.{severity.value}")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("tab", True)
            self._group.addButton(button, position)
            row.addWidget(button)
        row.addStretch()
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._on_toggled)

    @property
    def value(self) -> str:
        """Return the chosen severity's word."""
        return self._levels[self._group.checkedId()].value

    def choose(self, value: str) -> None:
        """Press the button of a severity; an unknown one is stable."""
        words = [severity.value for severity in self._levels]
        self._group.button(words.index(value) if value in words else 0).setChecked(True)

    @Slot(int, bool)
    def _on_toggled(self, position: int, is_down: bool) -> None:
        if is_down:
            self.chosen.emit()
