"""A field made of several widgets that is asked and filled like a single one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class OwnAnswer(QWidget):
    """Says itself what was answered, and how that is kept while it is half written."""

    changed = Signal()

    def answer(self) -> object:
        """Return what was answered; raise Invalid for what cannot be understood."""
        raise NotImplementedError

    def written(self) -> str:
        """Return all that stands in the field, for a draft."""
        raise NotImplementedError

    def write(self, text: str) -> None:
        """Put back what `written` has returned."""
        raise NotImplementedError
