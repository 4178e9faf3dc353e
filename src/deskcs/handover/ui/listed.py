"""What a list shows that grows at its end: of which query, and down to which row. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class Listed:
    """Rows come in pages, the newest first. An older page is added only where it continues the
    list as it stands when the page comes: the list may have become another one meanwhile.
    """

    def __init__(self, page: int, most_pages: int) -> None:
        self._page, self._most = page, most_pages
        self._pages = 1
        self._last = 0
        self.query: Any = None

    def limit(self, query: object) -> int:
        """Return how many rows to read: of the query that is shown as many as are shown."""
        return self._page * (min(self._pages, self._most) if query == self.query else 1)

    def show(self, query: object, rows: Sequence[Any]) -> bool:
        """Begin with these rows; return whether there may be more."""
        if query != self.query:
            self.query, self._pages = query, 1
        self._last = rows[-1].id if rows else 0
        return bool(rows) and len(rows) % self._page == 0

    def continues(self, query: object, before: int) -> bool:
        """Return whether what is older than the row `before` comes next in the list."""
        return query == self.query and before == self._last

    def add(self, rows: Sequence[Any]) -> bool:
        """Go on with these rows; return whether there may be more."""
        self._pages += 1
        self._last = rows[-1].id if rows else self._last
        return len(rows) == self._page
