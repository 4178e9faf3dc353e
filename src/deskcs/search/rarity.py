"""How rare a token is among the newest records, asked of the index and remembered.

FTS5 counts a token only by reading every place it stands at. How far back the newest FEW of them
reach tells enough, and costs the reading of FEW. Where they are long ago they may be the last of
very many, as the numbers of a past year are: then more are asked for, until it is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from sqlalchemy import Connection

from deskcs.search.choosing import FEW
from deskcs.storage import quick

_KEPT = 5_000
_CHECKED = 50  # searches, after which it is seen whether what was learnt of many still fits
_SMALL = 20_000
_MANY, _FURTHER = 16 * FEW, 8
_NEWEST = "SELECT coalesce(max(id), ?) FROM search_text WHERE id BETWEEN ? AND ?"
_REACH = (
    "SELECT rowid FROM search_gram WHERE search_gram MATCH ? AND rowid BETWEEN ? AND ?"
    " ORDER BY rowid DESC LIMIT 1 OFFSET "
)
_TEXTS = (
    "SELECT t.folded FROM search_gram g CROSS JOIN search_text t ON t.id = g.rowid"
    f" WHERE search_gram MATCH ? AND g.rowid BETWEEN ? AND ? ORDER BY g.rowid DESC LIMIT {FEW}"
)


@dataclass
class _Learnt:
    """What was learnt when there were so many records."""

    number: int
    uses: int = 0
    shares: dict[str, float] = field(default_factory=dict)
    choices: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)

    def is_due(self) -> bool:
        """Return whether it is time to ask again how many records there are."""
        self.uses += 1
        return self.number < _SMALL or self.uses % _CHECKED == 0

    def fits(self, number: int) -> bool:
        """Return whether it may still guide where there are so many records now."""
        is_near = self.number <= number <= self.number + self.number // 10
        return is_near and len(self.shares) <= _KEPT and len(self.choices) <= _KEPT


class Rarity:
    """Shares of tokens among the records whose places lie in a range.

    What was learnt stays with the driver's connection, until a tenth more records are there. It
    only guides: a share long out of date makes a search slower, never wrong.
    """

    def __init__(self, connection: Connection, low: int, high: int) -> None:
        self._connection, self._low, self._high = connection, low, high

    @property
    def number(self) -> int:
        """How many records there were not long ago, counting the gaps between their numbers."""
        return self._learnt.number

    def known(self, token: str) -> float | None:
        """Return the share of a token if it need not be asked for."""
        return self._learnt.shares.get(token)

    def share(self, token: str) -> float:
        """Return which part of the newest records holds a token: 0.0 for fewer than FEW."""
        known = self._learnt.shares.get(token)
        if known is not None:
            return known
        share, number = 0.0, FEW
        while reached := self._reached(token, number):
            before, share = share, number / max(number, self._low + self.number - reached + 1)
            if share * self.number > _MANY or share < 2 * before:
                break
            number *= _FURTHER
        self._learnt.shares[token] = share
        return share

    def entries(self, tokens: Sequence[str]) -> float:
        """Return about how many entries the index may have to read for records with all tokens."""
        if len(tokens) < 2:
            return 0.0
        return sum(map(self.share, tokens)) * self.number

    def _counted(self) -> int:
        return quick.number(self._connection, _NEWEST, (self._low, *self._range)) - self._low

    def _reached(self, token: str, number: int) -> int | None:
        """Return the place of the so-many-newest record with a token."""
        sql = f"{_REACH}{number - 1}"
        found = quick.row(self._connection, sql, (f'"{token}"', *self._range))
        return found[0] if found else None

    def newest(self, token: str) -> list[str]:
        """Return the folded texts of the newest FEW records that hold a token."""
        rows = quick.rows(self._connection, _TEXTS, (f'"{token}"', *self._range))
        return [row[0] for row in rows]

    @property
    def choices(self) -> dict[tuple[str, ...], tuple[str, ...]]:
        """What was chosen of tokens before."""
        return self._learnt.choices

    @property
    def _range(self) -> tuple[int, int]:
        return self._low, self._high

    @cached_property
    def _learnt(self) -> _Learnt:
        kinds: dict[int, _Learnt] = self._connection.info.setdefault("search_rarity", {})
        known = kinds.get(self._low)
        if known is None or (known.is_due() and not known.fits(self._counted())):
            known = kinds[self._low] = _Learnt(self._counted())
        return known
