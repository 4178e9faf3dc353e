"""Keeping what is listed under a name: one line below the search box."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from deskcs.qt.language import translate


class KeepForm(QWidget):
    """A name, pinned or not, shared or not. Enter keeps, Esc takes it back.

    No limit for the name here: it would cut what is pasted without a word.
    """

    keep_requested = Signal(str, bool, bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("complaints.keep.form")
        self.name = QLineEdit()
        self.name.setObjectName("complaints.keep.name")
        self.name.setPlaceholderText(translate("Complaints", "视图的名字"))
        self.name.setAccessibleName(translate("Complaints", "视图的名字"))
        self.pinned = QCheckBox(translate("Complaints", "置顶"))
        self.shared = QCheckBox(translate("Complaints", "共享给大家"))
        self.keep = QPushButton(translate("Complaints", "存下"))
        self.keep.setObjectName("complaints.keep.save")
        self.keep.setProperty("primary", True)
        self.keep.clicked.connect(self._on_keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        for widget in (self.pinned, self.shared, self.keep):
            row.addWidget(widget)
        self.hide()

    @Slot()
    def ask(self) -> None:
        """Ask for the name."""
        self.setVisible(self.isHidden())
        self.name.setFocus()

    def done(self) -> None:
        """The view is kept."""
        self.name.clear()
        self.pinned.setChecked(False)
        self.shared.setChecked(False)
        self._close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_keep()
        else:
            super().keyPressEvent(event)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    @Slot()
    def _on_keep(self) -> None:
        self.keep_requested.emit(self.name.text(), self.pinned.isChecked(), self.shared.isChecked())
