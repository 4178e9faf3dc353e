"""Who comes into a list by keys sees where they are: on a row that is chosen.

Qt puts the keys on the first row without choosing it, so that nothing shows them there and the
first arrow goes past it; on a caption as well, which cannot be chosen.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication


class FirstRow(QObject):
    """Follows the focus and chooses the row of a list that gets it, where none is chosen yet."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._on_focus_changed)

    @Slot()
    def _on_focus_changed(self) -> None:
        new = QApplication.focusWidget()  # what the signal brings may just be deleted
        if new is None or not new.inherits("QAbstractItemView"):
            return
        from PySide6.QtCore import Qt  # see deskcs.qt.early: not before there is a list
        from PySide6.QtWidgets import QAbstractItemView

        if not isinstance(new, QAbstractItemView) or not new.currentIndex().isValid():
            return
        is_clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if is_clicked or new.selectionModel().hasSelection():
            return
        here = new.currentIndex()
        while here.isValid() and not here.flags() & Qt.ItemFlag.ItemIsSelectable:
            here = here.siblingAtRow(here.row() + 1)
        if here.isValid():
            new.setCurrentIndex(here)
