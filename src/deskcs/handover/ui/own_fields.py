"""The fields that an item type has of its own, two in a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from deskcs.handover.ui.pieces import caption, line_edit
from deskcs.qt.anew import empty
from deskcs.qt.language import spoken


class OwnFields(QWidget):
    """Laid out anew for each type; what is typed under a name stays while that name is there."""

    typed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[str, QLineEdit] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)

    @property
    def lines(self) -> Mapping[str, QLineEdit]:
        """Return the fields by name."""
        return self._lines

    @property
    def values(self) -> dict[str, str]:
        """Return what is typed, by name."""
        return {name: line.text() for name, line in self._lines.items()}

    def lay_out(self, names: Sequence[str], values: Mapping[str, str]) -> None:
        """Show a type's fields and those with values, which an older rule file may have had."""
        said = {**self.values, **values}
        empty(self._grid)
        self._lines = {}
        for position, name in enumerate(dict.fromkeys([*names, *values])):
            line = line_edit(f"handover.field.{name}")
            line.setText(said.get(name, ""))
            line.textChanged.connect(self._on_typed)
            line.editingFinished.connect(self.left)
            self._lines[name] = line
            row, column = divmod(position, 2)
            self._grid.addWidget(caption(spoken(name), line), row * 2, column)
            self._grid.addWidget(line, row * 2 + 1, column)
        self.setVisible(bool(self._lines))

    @Slot()
    def _on_typed(self) -> None:
        self.typed.emit()
