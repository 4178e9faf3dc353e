"""The buttons of what can be done with a case now, the rarer ones behind “more”."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from deskcs.actor import Actor
from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.actions import allowed, further
from deskcs.complaints.ui.moves import move_words
from deskcs.qt.flow import FlowLayout
from deskcs.qt.language import translate


class MovesRow(QWidget):
    """Shows what is allowed and nothing else, the likeliest first; `more` stands elsewhere."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(gap=6, parent=self)
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] | None = None
        self.more = QToolButton()
        self.more.setObjectName("complaint.more")
        self.more.setText(translate("Complaints", "更多"))
        self.more.setAccessibleName(translate("Complaints", "更多可以做的"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.more)
        self._menu.triggered.connect(self._on_more)
        self.more.setMenu(self._menu)

    def show_case(self, card: ComplaintCard, actor: Actor) -> None:
        """Offer the moves of a case; equal ones stay as they are, with the focus."""
        moves = allowed(card, actor), further(card, actor)
        if moves == self._shown:
            return
        self._shown = moves
        self._clear()
        for position, move in enumerate(moves[0]):
            button = QPushButton(move_words(move))
            button.setObjectName(f"complaint.{move}")
            button.setProperty("move", move)
            button.setProperty("primary", position == 0)
            button.setProperty("compact", True)
            button.clicked.connect(self._on_move)
            self._row.addWidget(button)
        self._fill_menu(moves[1])

    def _fill_menu(self, moves: tuple[str, ...]) -> None:
        self._menu.clear()
        for move in moves:
            self._menu.addAction(move_words(move)).setData(move)

    def _clear(self) -> None:
        while self._row.count():
            item = self._row.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    @Slot()
    def _on_move(self) -> None:
        button = self.sender()
        if button is not None:
            self.chosen.emit(str(button.property("move")))

    @Slot(QAction)
    def _on_more(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
