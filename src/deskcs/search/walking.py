"""Reads the copies of records that a search finds, the newest first, and stops when enough."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeAlias

from sqlalchemy import Connection

from deskcs.search import bitmaps
from deskcs.search.matching import Narrowed
from deskcs.search.rarity import Rarity
from deskcs.storage import quick

MANY_ENTRIES = 1 << 16
"""Where the index may have to read so many entries, bit sets are asked first."""

_COPY = "t.id, t.title_length, t.body_length, t.folded"
_LOOKED_AT = 64
_SHORT = 4 * bitmaps.GROWN

Row: TypeAlias = tuple[Any, ...]
"""Place, length of the title, length of the body, folded copy."""


def newest(
    connection: Connection, wanted: Narrowed, rarity: Rarity, low: int, high: int, limit: int
) -> list[Row]:
    """Return up to `limit` records at the places from `low` to `high`, the newest first."""
    if rarity.entries(wanted.tokens) < MANY_ENTRIES:
        return _found(connection, wanted, low, high, limit)
    rows: list[Row] = []
    for span in bitmaps.spans(connection, wanted.tokens, low, high):
        left = limit - len(rows)
        if span.places is not None:
            rows += _among(connection, wanted, span.places, left)
        elif min(span.last, low + rarity.number) - span.first < _SHORT:
            rows += _among(connection, wanted, _places(connection, wanted, span), left)
        else:
            rows += _found(connection, wanted, span.first, span.last, left)
        if len(rows) >= limit:
            break
    return rows


# A LIMIT is written out wherever FTS5 is asked: SQLite prepares such a statement anew for each
# value that is bound there, which takes longer than the search for something rare.
def _found(connection: Connection, wanted: Narrowed, low: int, high: int, limit: int) -> list[Row]:
    return quick.rows(
        connection,
        f"SELECT {_COPY} FROM {wanted.source_text}"
        f" WHERE {wanted.where} ORDER BY {wanted.place} DESC LIMIT {limit}",
        wanted.params(low, high),
    )


def _places(connection: Connection, wanted: Narrowed, span: bitmaps.Span) -> Iterator[int]:
    """Return the places of a short span that hold all tokens, the newest first.

    FTS5 keeps to the bounds for one token alone; for several it reads on until one holds all.
    """
    places: set[int] | None = None
    for token in wanted.tokens:
        rows = quick.rows(
            connection,
            "SELECT rowid FROM search_gram WHERE search_gram MATCH ? AND rowid BETWEEN ? AND ?",
            (f'"{token}"', span.first, span.last),
        )
        held = {row[0] for row in rows}
        places = held if places is None else places & held
        if len(places) <= _LOOKED_AT:
            break
    return iter(sorted(places or (), reverse=True))


def _among(
    connection: Connection, wanted: Narrowed, places: Iterator[int], limit: int
) -> list[Row]:
    """Return those of some records that hold what is wanted; `places` are the newest first."""
    condition, values = wanted.on_copy
    rows: list[Row] = []
    while len(rows) < limit and (some := list(islice(places, _LOOKED_AT))):
        marks = ",".join("?" * len(some))
        rows += quick.rows(
            connection,
            f"SELECT {_COPY} FROM search_text t WHERE t.id IN ({marks}) AND {condition}"
            " ORDER BY t.id DESC LIMIT ?",
            (*some, *values, limit - len(rows)),
        )
    return rows
