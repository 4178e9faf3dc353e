"""How rare a token is among the newest records, asked of the index and remembered.

FTS5 counts a token only by reading every place it stands at. How far back the newest FEW of them
reach tells enough, and costs the reading of FEW.
"""

from __future__ import annotations

from functools import cached_property

from sqlalchemy import Connection

from deskcs.search.choosing import FEW
from deskcs.storage import quick

_KEPT = 5_000
_NEWEST = "SELECT coalesce(max(id), ?) FROM search_text WHERE id BETWEEN ? AND ?"
_REACH = (
    "SELECT rowid FROM search_gram WHERE search_gram MATCH ? AND rowid BETWEEN ? AND ?"
    f" ORDER BY rowid DESC LIMIT 1 OFFSET {FEW - 1}"
)


class Rarity:
    """Shares of tokens among the records whose places lie in a range.

    What was learnt stays with the driver's connection, until a tenth more records are there. It
    only guides: a share long out of date makes a search slower, never wrong.
    """

    def __init__(self, connection: Connection, low: int, high: int) -> None:
        self._connection, self._low, self._high = connection, low, high

    @cached_property
    def number(self) -> int:
        """How many records there are, counting the gaps between their numbers."""
        return quick.number(self._connection, _NEWEST, (self._low, *self._range)) - self._low

    def known(self, token: str) -> float | None:
        """Return the share of a token if it need not be asked for."""
        return self._shares.get(token)

    def share(self, token: str) -> float:
        """Return which part of the newest records holds a token: 0.0 for fewer than FEW."""
        known = self._shares.get(token)
        if known is not None:
            return known
        reached = quick.row(self._connection, _REACH, (f'"{token}"', *self._range))
        share = FEW / (self._low + self.number - reached[0] + 1) if reached else 0.0
        self._shares[token] = share
        return share

    @property
    def _range(self) -> tuple[int, int]:
        return self._low, self._high

    @cached_property
    def _shares(self) -> dict[str, float]:
        learnt: dict[int, tuple[int, dict[str, float]]]
        learnt = self._connection.info.setdefault("search_rarity", {})
        known, shares = learnt.get(self._low, (-1, {}))
        if not known <= self.number <= known + known // 10 or len(shares) > _KEPT:
            shares = {}
            learnt[self._low] = self.number, shares
        return shares
