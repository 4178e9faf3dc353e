"""Notices that another window or desk has saved into the same file."""

from __future__ import annotations

from deskcs.events import ChangedElsewhere
from deskcs.storage.store import Store


class Elsewhere:
    """Every change leaves an entry in the journal: more entries than this process wrote itself
    were written elsewhere.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._others = self._written_by_others()

    def look(self) -> bool:
        """Return whether somebody else saved since the last look; then tell it on the bus."""
        others = self._written_by_others()
        is_changed = others != self._others
        self._others = others
        if is_changed:
            self._store.bus.publish([ChangedElsewhere()])
        return is_changed

    def _written_by_others(self) -> int:
        length, own = self._store.journal_lengths()
        return length - own
