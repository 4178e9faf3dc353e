"""The window's inside: rail, bar, messages and the place where pages stand. Layout only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from deskcs.qt.early import align_top
from deskcs.qt.front import Front
from deskcs.qt.language import translate
from deskcs.qt.theme import Theme
from deskcs.shell.frame import RAIL_WIDTH, Rail, TopBar

if TYPE_CHECKING:
    from deskcs.qt.inline import InlineMessage
    from deskcs.qt.toast import Toast
    from deskcs.shell.banner import Banner
    from deskcs.shell.palette import Palette


class WindowFrame(QWidget):
    """What stays while pages change. What speaks up now and then is made when it first does.

    On a screen that is too small (`is_tight`) the page scrolls; rail, bar and messages stay.
    """

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, is_tight: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("windowFrame")
        self.rail = Rail()
        self.bar = TopBar()
        self.body = Front()
        self._banner: Banner | None = None
        self._message: InlineMessage | None = None
        self._toast: Toast | None = None
        self._palette_box: Palette | None = None
        self._waiting = QLabel()
        self._waiting.setWordWrap(True)
        self._waiting.setObjectName("waiting")
        self._waiting.setProperty("tone", "muted")
        self._waiting.setMargin(48)
        align_top(self._waiting)
        self.body.addWidget(self._waiting)
        self._place = _scrolled(self.body) if is_tight else self.body
        self._right = right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.bar)
        right.addWidget(self._place, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self._theme = theme
        self.set_usable(False)

    @property
    def banner(self) -> Banner:
        """Return the strip right under the bar that tells of what somebody must act on."""
        if self._banner is None:
            from deskcs.shell.banner import Banner

            self._banner = Banner()
            self._right.insertWidget(1, _inset(self._banner))
        return self._banner

    @property
    def message(self) -> InlineMessage:
        """Return the message of the window itself, between banner and page."""
        if self._message is None:
            from deskcs.qt.inline import InlineMessage

            self._message = InlineMessage()
            self._right.insertWidget(self._right.indexOf(self._place), _inset(self._message))
        return self._message

    @property
    def toast(self) -> Toast:
        """Return what says something in passing, over the pages."""
        if self._toast is None:
            from deskcs.qt.toast import Toast

            self._toast = Toast(self, RAIL_WIDTH)
        return self._toast

    def show_waiting(self) -> None:
        """Say that the desk is being opened."""
        self._waiting.setText(translate("Shell", "正在打开…"))
        self.body.setCurrentWidget(self._waiting)

    @Slot()
    def show_updating(self) -> None:
        """Say why opening takes longer this time."""
        words = translate(
            "Shell",
            "正在把数据库升级到这一版：先备份，再升级。文件大的要几分钟，做完自动打开。",
        )
        self._waiting.setText(words)

    @property
    def palette_box(self) -> Palette:
        """Return the palette, made at the first question."""
        if self._palette_box is None:
            from deskcs.shell.palette import Palette

            self._palette_box = Palette(self._theme, self)
        return self._palette_box

    def set_usable(self, is_usable: bool) -> None:
        """Let the person move about, or not while nobody has signed in."""
        self.rail.set_usable(is_usable)
        self.bar.set_usable(is_usable)
        if not is_usable and self._banner is not None:
            self._banner.hide()


def _scrolled(body: QWidget) -> QWidget:
    from deskcs.qt.roomy import Roomy  # see deskcs.qt.early: seldom needed

    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(body)
    return Roomy(content)


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
