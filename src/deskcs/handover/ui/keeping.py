"""Keeps what is half typed on this page, for each author apart, until it is in the log."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.qt.autosave import Draft


def typed_since(now: str, sent: str) -> str:
    """Return what was typed after `sent` was on its way: what was added, or all that is new."""
    return now.removeprefix(sent).lstrip() if sent else now


class Keeper(QObject):
    """Drafts by place: an item, a question, an addendum. They outlive a crash and a failure."""

    kept = Signal()
    not_kept = Signal(str)

    def __init__(self, author: str) -> None:
        super().__init__()
        self._author = author
        self._drafts: dict[str, Draft] = {}
        self._values: dict[str, dict[str, str]] = {}

    def set_author(self, author: str) -> None:
        """Keep for somebody else; what the last one typed is on disk first."""
        self.save_now()
        self._author = author

    @property
    def author(self) -> str:
        """Return for whom is kept."""
        return self._author

    @contextmanager
    def of(self, author: str) -> Iterator[None]:
        """Act on what this person has half typed: an answer to them may come after they left."""
        before, self._author = self._author, author
        try:
            yield
        finally:
            self._author = before

    def read(self, place: str) -> dict[str, str]:
        """Return what is half typed at a place, empty when nothing is."""
        name = self._name(place)
        if name not in self._values:
            self._values[name] = self._draft(name).read()
        return dict(self._values[name])

    def keep(self, place: str, values: Mapping[str, str]) -> None:
        """Remember the values; two seconds later they are on disk."""
        name = self._name(place)
        if self._values.get(name, {}) == dict(values):
            return
        self._values[name] = dict(values)
        self._draft(name).keep(values)

    def discard(self, place: str) -> None:
        """Forget a place: what was typed there is in the log now."""
        name = self._name(place)
        self._values[name] = {}
        self._draft(name).discard()

    @Slot()
    def save_now(self) -> None:
        """Put everything on disk at once: the cursor went elsewhere."""
        for name, draft in self._drafts.items():
            if any(text.strip() for text in self._values.get(name, {}).values()):
                draft.save_now()

    def _name(self, place: str) -> str:
        return f"handover-{self._author}-{place}"

    def _draft(self, name: str) -> Draft:
        draft = self._drafts.get(name)
        if draft is None:
            draft = self._drafts[name] = Draft(name, parent=self)
            draft.kept.connect(self.kept)
            draft.not_kept.connect(self.not_kept)
        return draft
