"""Which records may hold the words, by their grams alone, for lists with more conditions."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from deskcs.search.index import Term, _range
from deskcs.search.matching import narrowed
from deskcs.search.rarity import Rarity
from deskcs.storage import quick


def candidates(
    connection: Connection, terms: Sequence[Term], kind: str, cap: int
) -> tuple[list[int] | None, bool]:
    """Return the numbers of all records that may hold every term, and whether they surely do.

    None if they are more than `cap`. No text is read: whoever has other conditions asks those
    first, and `holds` of what is left.
    """
    select, values, is_sure = newest(connection, terms, kind, cap + 1)
    rows = quick.rows(connection, select, values)
    return (None if len(rows) > cap else [int(row[0]) for row in rows]), is_sure


def newest(
    connection: Connection,
    terms: Sequence[Term],
    kind: str,
    cap: int,
    before: int | None = None,
    first: int = 0,
) -> tuple[str, tuple[str | int, ...], bool]:
    """Return a SELECT of up to `cap` records, its values, and whether they hold every term surely.

    It gives the `ref` of each one by one, the newest first, so that whoever joins it may stop.
    `before` goes on below that number, `first` is the oldest asked for.
    """
    low, high = _range(kind)
    wanted = narrowed(terms, (), Rarity(connection, low, high))
    if before is not None:
        high = low + before - 1
    rough = wanted._replace(checks=())
    sql = (
        f"SELECT {rough.place} - {low} AS ref FROM {rough.source} WHERE {rough.where}"
        f" ORDER BY {rough.place} DESC LIMIT {cap}"
    )
    return sql, rough.params(low + first, high), not wanted.checks


def number(connection: Connection, terms: Sequence[Term], kind: str) -> float:
    """Return about how many records the index names that may hold every term."""
    low, high = _range(kind)
    rarity = Rarity(connection, low, high)
    tokens = narrowed(terms, (), rarity).tokens
    return min(map(rarity.share, tokens), default=1.0) * rarity.number


def since(
    connection: Connection, terms: Sequence[Term], kind: str, first: int
) -> tuple[str, tuple[str | int, ...], bool]:
    """Return a SELECT of all records from a number on, its values, and whether they surely hold."""
    low, high = _range(kind)
    wanted = narrowed(terms, (), Rarity(connection, low, high))
    rough = wanted._replace(checks=())
    sql = f"SELECT {rough.place} - {low} AS ref FROM {rough.source} WHERE {rough.where}"
    return sql, rough.params(low + first, high), not wanted.checks
