"""A field made of several widgets that is asked and filled like a single one."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class OwnAnswer(QWidget):
    """Says itself what was answered, and how that is kept while it is half written.

    Widgets have Qt's metaclass instead of `ABCMeta`: the type check finds who leaves a method out.
    """

    changed = Signal()

    @abstractmethod
    def answer(self) -> object:
        """Return what was answered; raise Invalid for what cannot be understood."""

    @abstractmethod
    def written(self) -> str:
        """Return all that stands in the field, for a draft."""

    @abstractmethod
    def write(self, text: str) -> None:
        """Put back what `written` has returned."""
