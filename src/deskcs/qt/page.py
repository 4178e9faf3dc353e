"""What the frame asks of every screen."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget


class Page(QWidget):
    """A screen of a room. The defaults do nothing, so a page says only what it can."""

    def open(self, target: str) -> None:
        """Show the thing named by a link: a case number, an article id, a sheet."""

    def shown(self) -> None:
        """Come to the front: load at the first sight, freshen later."""

    def focus_search(self) -> None:
        """Put the cursor where one searches."""

    def begin(self) -> None:
        """Put the keys where one begins on this page."""
        self.focus_search()

    def take_keys(self) -> None:
        """Have the keys, unless they are here already: where they were last, else at the start."""
        holder = QApplication.focusWidget()
        if holder is not None and self.isAncestorOf(holder):
            return
        last = self.focusWidget()
        if last is not None and last is not self and last.isVisibleTo(self):
            last.setFocus()
        else:
            self.begin()

    def new_item(self) -> None:
        """Begin a new thing of this page."""

    def print_item(self) -> None:
        """Print or save as PDF what is open."""

    def help_topic(self) -> str:
        """Return the handbook article on what is in focus, for F1."""
        return ""

    def tick(self) -> None:
        """A minute has passed: count down what counts down."""

    def leave(self) -> bool:
        """Return whether the page may be closed; drafts are kept either way."""
        return True
