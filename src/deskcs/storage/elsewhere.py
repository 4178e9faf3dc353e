"""Notices that another window or desk has saved into the same file."""

from __future__ import annotations

from deskcs.events import ChangedElsewhere
from deskcs.storage.store import Store


class Elsewhere:
    """Every change leaves an entry in the journal: more entries than this process wrote itself
    were written elsewhere. Ask from the thread that also writes.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._length = self._read_length()
        self._own = store.journalled

    def look(self) -> bool:
        """Return whether somebody else saved since the last look; then tell it on the bus."""
        length, own = self._read_length(), self._store.journalled
        is_changed = length - self._length != own - self._own
        self._length, self._own = length, own
        if is_changed:
            self._store.bus.publish([ChangedElsewhere()])
        return is_changed

    def _read_length(self) -> int:
        with self._store.read() as connection:
            found = connection.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM journal")
            return int(found.scalar_one())
