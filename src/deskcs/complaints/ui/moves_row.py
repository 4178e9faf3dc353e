"""The buttons of what can be done with a case now; “more” has the rarer ones too, by one key."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from deskcs.actor import Actor
from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.actions import adding, allowed, further
from deskcs.complaints.ui.moves import move_words
from deskcs.qt.anew import empty
from deskcs.qt.flow import FlowLayout
from deskcs.qt.language import translate

MORE_KEYS = "Alt+M"


class MovesRow(QWidget):
    """Shows what is allowed and nothing else, the likeliest first; `more` stands elsewhere.

    Where the button with the keys goes, the first of the new ones has them, and `went_on` tells.
    """

    chosen = Signal(str)
    went_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row = FlowLayout(gap=6, parent=self)
        self._shown: tuple[tuple[str, ...], ...] | None = None
        self.more = QToolButton()
        self.more.setObjectName("complaint.more")
        self.more.setText(translate("Complaints", "更多"))
        words = translate("Complaints", "更多可以做的")
        self.more.setAccessibleName(words)
        self.more.setShortcut(MORE_KEYS)
        self.more.setToolTip(f"{words} ({MORE_KEYS})")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.more)
        self._menu.triggered.connect(self._on_more)
        self.more.setMenu(self._menu)

    def show_case(self, card: ComplaintCard, actor: Actor) -> None:
        """Offer the moves of a case; equal ones stay as they are, with the focus."""
        moves = allowed(card, actor), adding(card), further(card, actor)
        if moves == self._shown:
            return
        self._shown = moves
        has_keys = self.isAncestorOf(self.window().focusWidget() or self)
        if has_keys:
            self.more.setFocus()  # else the keys go wherever Qt finds a widget
        empty(self._row)
        for position, move in enumerate(moves[0]):
            button = QPushButton(move_words(move))
            button.setObjectName(f"complaint.{move}")
            button.setProperty("move", move)
            button.setProperty("primary", position == 0 and move != "reopen")
            button.setProperty("compact", True)
            button.clicked.connect(self._on_move)
            self._row.addWidget(button)
        self._fill_menu(moves)
        if has_keys:
            self.take_keys()
            self.went_on.emit()

    def take_keys(self) -> None:
        """Have the keys, on the likeliest move."""
        place = self._row.itemAt(0)
        button = (place.widget() if place is not None else None) or self.more
        button.show()  # it may only just have been laid out
        button.setFocus()

    def _fill_menu(self, groups: tuple[tuple[str, ...], ...]) -> None:
        """Put every move into the menu, so that one key reaches them all."""
        self._menu.clear()
        for moves in filter(None, groups):
            self._menu.addSeparator()
            for move in moves:
                self._menu.addAction(move_words(move)).setData(move)

    @Slot()
    def _on_move(self) -> None:
        button = self.sender()
        if button is not None:
            self.chosen.emit(str(button.property("move")))

    @Slot(QAction)
    def _on_more(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
