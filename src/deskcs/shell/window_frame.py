"""The window's inside: rail, bar, messages and the place where pages stand. Layout only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate
from deskcs.qt.theme import Theme
from deskcs.qt.toast import Toast
from deskcs.shell.banner import Banner
from deskcs.shell.frame import RAIL_WIDTH, Rail, TopBar

if TYPE_CHECKING:
    from deskcs.shell.opening_page import OpeningPage
    from deskcs.shell.palette import Palette


class WindowFrame(QWidget):
    """What stays while pages change."""

    opening_made = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("windowFrame")
        self.rail = Rail()
        self.bar = TopBar()
        self.banner = Banner()
        self.message = InlineMessage()
        self.body = QStackedWidget()
        self._opening: OpeningPage | None = None
        self._waiting = QLabel(translate("Shell", "正在打开…"))
        self._waiting.setObjectName("waiting")
        self._waiting.setProperty("tone", "muted")
        self._waiting.setMargin(48)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._waiting)
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
    def opening(self) -> OpeningPage:
        """Return the page that says why the desk cannot be opened, made when that happens."""
        if self._opening is None:
            from deskcs.shell.opening_page import OpeningPage

            self._opening = OpeningPage()
            self.body.addWidget(self._opening)
            self.opening_made.emit(self._opening)
        return self._opening

    def show_waiting(self) -> None:
        """Say that the desk is being opened."""
        self.body.setCurrentWidget(self._waiting)

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
