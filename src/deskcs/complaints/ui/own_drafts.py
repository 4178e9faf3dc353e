"""The drafts of one window for each person apart: what is half written belongs to who wrote it."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject

from deskcs.complaints.ui.window_draft import WindowDraft
from deskcs.qt.surroundings import Session


class OwnDrafts(QObject):
    """Drafts of one kind. Each stays this window's as long as the window lives, so that an answer
    that comes late still finds the draft of who had asked.
    """

    def __init__(self, name: str, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name, self._session = name, session
        self._drafts: dict[str, WindowDraft] = {}

    @property
    def mine(self) -> WindowDraft:
        """Return the draft of whoever is at the desk now."""
        return self.of(self._session.actor.name)

    def of(self, author: str) -> WindowDraft:
        """Return the draft of a person by name."""
        if author not in self._drafts:
            safe = re.sub(r"[^\w.]+", "_", author)
            self._drafts[author] = WindowDraft(f"{self._name}-{safe}", parent=self)
        return self._drafts[author]
