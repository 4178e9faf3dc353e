"""The window's inside: rail, bar, messages and the place where pages stand. Layout only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from deskcs.qt.inline import InlineMessage
from deskcs.qt.theme import Theme
from deskcs.qt.toast import Toast
from deskcs.shell.banner import Banner
from deskcs.shell.frame import RAIL_WIDTH, Rail, TopBar
from deskcs.shell.opening_page import OpeningPage

if TYPE_CHECKING:
    from deskcs.shell.palette import Palette


class WindowFrame(QWidget):
    """What stays while pages change."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("windowFrame")
        self.rail = Rail()
        self.bar = TopBar()
        self.banner = Banner()
        self.message = InlineMessage()
        self.body = QStackedWidget()
        self.opening = OpeningPage()
        self.body.addWidget(self.opening)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.bar)
        for note in (self.banner, self.message):
            right.addWidget(_inset(note))
        right.addWidget(self.body, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.toast = Toast(self, RAIL_WIDTH)
        self._theme = theme
        self._palette_box: Palette | None = None
        self.set_usable(False)

    @property
    def palette_box(self) -> Palette:
        """Return the palette, made at the first call: nobody needs it before the first paint."""
        if self._palette_box is None:
            from deskcs.shell.palette import Palette

            self._palette_box = Palette(self._theme, self)
        return self._palette_box

    def set_usable(self, is_usable: bool) -> None:
        """Let the person move about, or not while nobody has signed in."""
        self.rail.set_usable(is_usable)
        self.bar.set_usable(is_usable)
        if not is_usable:
            self.banner.hide()
            if self._palette_box is not None:
                self._palette_box.hide()


def _inset(note: QWidget) -> QWidget:
    """Return a holder with room around a note that takes no room itself while it is hidden."""
    holder = _Holder()
    column = QVBoxLayout(holder)
    column.setContentsMargins(12, 8, 12, 0)
    column.addWidget(note)
    note.installEventFilter(holder)
    holder.setVisible(not note.isHidden())
    return holder


class _Holder(QWidget):
    """Is there as long as what it holds is shown."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(event.type() == QEvent.Type.ShowToParent)
        return super().eventFilter(watched, event)
