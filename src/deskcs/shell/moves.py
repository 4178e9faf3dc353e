"""What keys, menu and palette do: every way from one page to another and within one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QToolButton

from deskcs.shell.housing import Housing

if TYPE_CHECKING:
    from deskcs.shell.pages import Pages
    from deskcs.shell.palette_choice import Command

HELP = {"today": "using-the-handbook", "complaints": "complaint-flow", "handover": "handover-rules"}


class Moves(QObject):
    """Nothing moves while nobody is in. `pages` are there once somebody has been."""

    keys_requested = Signal()
    alerts_requested = Signal()
    narrow_requested = Signal()
    lock_requested = Signal()

    def __init__(self, window: Housing, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._reception = window, window.reception
        self._gate = window.reception.gate
        self.pages: Pages | None = None
        self.commands: tuple[Command, ...] = ()

    @Slot(str, str)
    def go(self, page: str, target: str = "") -> None:
        """Show a page, and in it the thing named by `target`; without a page, do a command."""
        if self.pages is None or not self._gate.is_open:
            return
        if page:
            self.pages.go(page, target)
        else:
            next(one for one in self.commands if one.name == target).run()

    @Slot()
    def leave(self) -> None:
        """Close the window."""
        self._window.close()

    @Slot()
    def go_back(self) -> None:
        """Show where one was before."""
        if self.pages is not None and self._gate.is_open:
            self.pages.turn(-1)

    @Slot()
    def go_forward(self) -> None:
        """Show where one had gone from here."""
        if self.pages is not None and self._gate.is_open:
            self.pages.turn(1)

    @Slot()
    def open_palette(self) -> None:
        """Search for everything."""
        if self._gate.is_open:
            self._reception.open()

    @Slot()
    def open_help(self) -> None:
        """Show what the handbook says on what is in focus."""
        page = self.pages.page if self.pages is not None else None
        if page is None or self.pages is None:
            return
        topic = _topic_in_focus() or page.help_topic() or HELP.get(self.pages.name, "")
        self.go("handbook", topic)

    @Slot()
    def open_keys(self) -> None:
        """Show all keys."""
        self.keys_requested.emit()

    @Slot()
    def open_alerts(self) -> None:
        """Show what hangs under the bell."""
        if self._gate.is_open:
            self.alerts_requested.emit()

    @Slot()
    def new_complaint(self) -> None:
        """Begin a new complaint, from anywhere."""
        self._begin("complaints")

    @Slot()
    def write_handover(self) -> None:
        """Open the draft of the running shift, from anywhere."""
        self._begin("handover")

    @Slot()
    def export_complaints(self) -> None:
        """Take the list of complaints out, as it is shown: its own button asks the rest."""
        self.go("complaints")
        page = self.pages.page if self.pages is not None else None
        button = page.findChild(QToolButton, "complaints.export") if page is not None else None
        if button is not None and self._gate.is_open:
            button.click()

    @Slot()
    def search_page(self) -> None:
        """Put the cursor where this page searches."""
        if self.pages is not None and self.pages.page is not None:
            self.pages.page.focus_search()

    @Slot()
    def print_page(self) -> None:
        """Print what is open."""
        if self.pages is not None and self.pages.page is not None and self._gate.is_open:
            self.pages.page.print_item()

    @Slot()
    def toggle_narrow(self) -> None:
        """Change between the whole window and the narrow one on top of all others."""
        if self._gate.is_open:
            self.narrow_requested.emit()

    def _begin(self, name: str) -> None:
        self.go(name)
        page = self.pages.page if self.pages is not None else None
        if page is not None and self._gate.is_open:
            page.new_item()

    def is_at(self, page: str) -> bool:
        """Return whether a page is in front."""
        return self.pages is not None and self.pages.name == page

    @Slot()
    def lock(self) -> None:
        """Cover everything and ask who is here."""
        self.lock_requested.emit()


def _topic_in_focus() -> str:
    """Return the article that the widget in focus, or one around it, names as its help."""
    widget = QApplication.focusWidget()
    while widget is not None:
        topic = widget.property("help")
        if topic:
            return str(topic)
        widget = widget.parentWidget()
    return ""
