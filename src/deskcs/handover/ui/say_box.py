"""A box for a sentence: Enter says it, what is half said is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from deskcs.handover.ui.keeping import Keeper, typed_since

PADDING = 24


class SayBox(QPlainTextEdit):
    """`said` gives the text on Enter; Shift+Enter begins a line. The text stays until `done`."""

    said = Signal(str)

    def __init__(self, name: str, keeper: Keeper, lines: int = 2) -> None:
        super().__init__()
        self.setObjectName(name)
        self._keeper, self._purpose, self._place = keeper, name.rpartition(".")[2], ""
        self._writer = keeper.author
        self._sent: dict[tuple[str, str], str] = {}
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + PADDING)
        self.textChanged.connect(self._on_changed)

    @property
    def text(self) -> str:
        """Return what stands in the box."""
        return self.toPlainText().strip()

    def take(self) -> str:
        """Return what stands in the box, to be sent; what is typed from now on is not of it."""
        self._sent[self._writer, self._place] = self.toPlainText()
        return self.text

    def set_place(self, place: str) -> None:
        """Say something about another thing; what was half said about each is kept."""
        if place == self._place:
            return
        self._place, self._writer = place, self._keeper.author
        kept = self._keeper.read(self._key).get("text", "") if place else ""
        self.blockSignals(True)
        self.setPlainText(kept)
        self.blockSignals(False)

    def forget_place(self) -> None:
        """Read again at the next `set_place`: somebody else sits here."""
        self._place = ""

    def done(self, place: str = "") -> None:
        """Empty the box: what it said is in the log now. What was typed since stays.

        Where it is already about something else, or somebody else sits here, only what was kept
        for `place` is let go, of whom the keeper acts for.
        """
        place = place or self._place
        by, key = self._keeper.author, f"{self._purpose}-{place}"
        is_here = (by, place) == (self._writer, self._place)
        now = self.toPlainText() if is_here else self._keeper.read(key).get("text", "")
        left = typed_since(now, self._sent.pop((by, place), now))
        self._keeper.discard(key)
        if left:
            self._keeper.keep(key, {"text": left})
        if is_here:
            self.blockSignals(True)
            self.setPlainText(left)
            self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.said.emit(self.text)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._keeper.save_now()
        super().focusOutEvent(event)

    @property
    def _key(self) -> str:
        return f"{self._purpose}-{self._place}"

    @Slot()
    def _on_changed(self) -> None:
        if self._place:
            self._keeper.keep(self._key, {"text": self.toPlainText()})
