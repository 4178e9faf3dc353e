"""What the window offers while nobody is in: saying who one is, and the handbook to look up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from deskcs.qt.language import translate
from deskcs.qt.tasks import Tasks
from deskcs.shell.gate import Gate
from deskcs.shell.window_frame import WindowFrame

if TYPE_CHECKING:
    from deskcs.finder import Finder
    from deskcs.shell.looking import Looking
    from deskcs.shell.palette_choice import Command
    from deskcs.shell.section_card import SectionCard


class Reception(QObject):
    """Made with the frame, before the desk is open. The handbook is nobody's secret: it answers
    at once, also while the window is locked. Records and commands are for who has come in.
    """

    go_requested = Signal(str, str)

    def __init__(
        self,
        frame: WindowFrame,
        tasks: Tasks,
        handbook: Callable[[], Finder],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._frame, self._tasks, self._handbook = frame, tasks, handbook
        self.gate = Gate(tasks, frame.body, self)
        self.wanted = ""
        self._somebody: tuple[Callable[[], Finder], tuple[Command, ...]] | None = None
        self._looking: Looking | None = None
        self._card: SectionCard | None = None
        self._key = QShortcut(QKeySequence.fromString("Ctrl+K"), frame)
        self._key.activated.connect(self.open)
        frame.bar.search_requested.connect(self.open)

    @property
    def looking(self) -> Looking:
        """Return what answers the palette, made with it at the first question."""
        if self._looking is None:
            from deskcs.shell.looking import Looking

            palette = self._frame.palette_box
            self._looking = Looking(self._tasks, palette, self)
            palette.go_requested.connect(self._on_chosen)
            palette.left.connect(self._on_left)
            self._serve()
        return self._looking

    def let_in(self, finder: Callable[[], Finder], commands: tuple[Command, ...]) -> None:
        """Serve somebody who has come in: everything is found, everything can be done."""
        self._somebody = finder, commands
        self._serve()

    def see_out(self) -> None:
        """Serve nobody in particular; nothing that was found for whoever left stays."""
        if self._somebody is not None:
            self._somebody = None
            self._serve()

    @Slot(str)
    def open(self, text: str = "") -> None:
        """Search for what is typed."""
        self.looking.palette.open(text)

    def _serve(self) -> None:
        self._key.setEnabled(self._somebody is None)
        if self._card is not None:
            self._card.hide()
        if self._looking is None:
            return
        palette = self._frame.palette_box
        if self._somebody is None:
            palette.start_anew((), translate("Shell", "搜索手册；登录后也搜索投诉和交接"))
            self._looking.serve(self._handbook, has_records=False)
        else:
            finder, commands = self._somebody
            palette.start_anew(commands, translate("Shell", "搜索手册、投诉、交接，或输入命令"))
            self._looking.serve(finder, has_records=True)

    @Slot(str, str)
    def _on_chosen(self, page: str, target: str) -> None:
        """Go there; to whom nobody knows yet show the words, without a mark of who read them."""
        if self._somebody is not None:
            self.go_requested.emit(page, target)
            return
        hit = self.looking.hit(target)
        if hit is None:
            return
        if self._card is None:
            from deskcs.shell.section_card import SectionCard

            self._card = SectionCard(self._frame)
            self._card.closed.connect(self._on_left)
            self._card.wanted.connect(self._on_wanted)
        self._card.show_section(target, hit.title, hit.section, hit.text)

    @Slot(str)
    def _on_wanted(self, target: str) -> None:
        self.wanted = target
        self.gate.say(translate("Shell", "登录后就打开这一篇。"))

    @Slot()
    def _on_left(self) -> None:
        if self._somebody is None:
            self.gate.take_focus()
