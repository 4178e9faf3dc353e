"""What can be set about the list, by keyboard too: columns, the kept view; and the import."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from deskcs.complaints.ui.case_table import CaseTable
from deskcs.complaints.ui.views_list import changes_of
from deskcs.complaints.work_shapes import KeptView
from deskcs.qt.icons import icon
from deskcs.qt.language import translate

SHORTCUT = "Alt+V"


class ListMenu(QToolButton):
    """A button whose menu is made anew each time it opens."""

    change_requested = Signal(object, str)
    import_requested = Signal()

    def __init__(self, table: CaseTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._kept: KeptView | None = None
        self.setObjectName("complaints.list.menu")
        self.setIcon(icon("more"))
        words = translate("Complaints", "列、视图、导入")
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({SHORTCUT})")
        self.setShortcut(SHORTCUT)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._on_opening)
        self.setMenu(self._menu)

    def set_kept(self, view: KeptView | None) -> None:
        """Offer what can be done with this kept view; None for a view of the tracker's own."""
        self._kept = view if view is not None and view.is_mine else None

    @Slot()
    def _on_opening(self) -> None:
        self._menu.clear()
        if self._kept is not None:
            self._menu.addSection(self._kept.name)
            for change, words in changes_of(self._kept):
                action = self._menu.addAction(words)
                action.setData((self._kept, change))
                action.triggered.connect(self._on_change)
        self._menu.addSection(translate("Complaints", "要显示的列"))
        self._table.offer_columns(self._menu)
        self._menu.addSeparator()
        self._menu.addAction(translate("Shell", "导入投诉…")).triggered.connect(
            self.import_requested
        )

    @Slot()
    def _on_change(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.change_requested.emit(*action.data())
