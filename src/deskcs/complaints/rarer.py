"""Cases found along the index of a field, where fewer cases meet it than hold the words.

Words that every second case holds and a field that one in a hundred meets: looking into the cases
that hold the words finds one in a hundred of them. An index of the field has its cases in the order
of the list; either the texts of these are read, or those are that the index of words also names.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import Connection

from deskcs.complaints import holding
from deskcs.complaints.conditions import Condition, Path, Words
from deskcs.complaints.ordering import Order
from deskcs.complaints.walking import walk
from deskcs.storage import quick

# What the steps cost, in microseconds: an entry of the index of a field; an entry of the index of
# words, kept to compare with; a case and its text.
_ENTRY, _KEPT, _TEXT = 0.1, 0.4, 4.0
# So many cases are counted of a field, and of the newest numbers, to know how rare it is.
_MOST_COUNTED, _RECENT = 10_000, 30_000
_HANDFUL = 5
# What is done in so many microseconds is not worth counting for, and another way must be so much
# better than going on.
_NOT_LONG, _BETTER = 4_000, 0.7


class Looked(NamedTuple):
    """How far the newest cases that hold the words were looked at: down to the number `lowest`.

    Those that may be meant have the number `first` or a higher one.
    """

    seen: int
    found: int
    highest: int
    lowest: int
    first: int

    @property
    def density(self) -> float:
        """Return which part of the cases may hold the words."""
        return self.seen / max(self.highest - self.lowest + 1, self.seen)

    def depth(self, enough: int) -> float:
        """Return how many numbers must be gone back to find enough, at most all."""
        span = self.highest - self.lowest + 1
        return min(self.highest - self.first + 1, span * enough / max(self.found, 0.5))


class _Way(NamedTuple):
    """What it would cost in microseconds to walk a path and read the texts of its cases.

    Of all, or where they are compared, of those that the index of words has too.
    """

    cost: float
    path: Path
    is_compared: bool


def rarer_ids(
    connection: Connection,
    condition: Condition,
    words: Words,
    order: Order,
    wanted: int,
    looked: Looked,
    at_most: int | None = None,
) -> array[int] | None:
    """Return the first ids in the order of receipt along a field, None if there is no better way.

    `looked` tells what looking at the newest cases that hold the words has found so far. A way that
    takes more than `at_most` microseconds is none.
    """
    going_on = looked.density * looked.depth(wanted) * _TEXT
    if going_on < _NOT_LONG:
        return None
    way = min(
        (way for path in condition.paths for way in _ways(connection, path, looked, wanted)),
        default=None,
        key=lambda way: way.cost,
    )
    if way is None or way.cost > min(going_on * _BETTER, at_most or going_on):
        return None
    rest = words.narrow(replace(condition, words=None))
    along = replace(rest, source=f"complaint c INDEXED BY {way.path.index}")
    if not way.is_compared:
        return walk(connection, along, order, None, wanted)
    # Twice as deep as is likely: what is received earlier is compared with all that hold the words.
    number = max(looked.highest - 2 * int(looked.depth(wanted)), looked.first)
    if number == looked.first:
        return walk(connection, _compared(connection, along, words, number), order, None, wanted)
    since = _receipt(connection, number)
    recent = _compared(connection, along, words, number).also("c.received_at >= ?", (since,))
    found = walk(connection, recent, order, None, wanted)
    if len(found) < wanted:
        older = _compared(connection, along, words, looked.first)
        older = older.also("c.received_at < ?", (since,))
        found += walk(connection, older, order, None, wanted - len(found))
    return found


def _compared(connection: Connection, along: Condition, words: Words, number: int) -> Condition:
    """Return a condition on the cases that may hold the words, and on all below the number."""
    select, values = holding.since(connection, words, number)
    return along.also(f"(c.id < ? OR c.id IN ({select}))", (number, *values))


def _ways(connection: Connection, path: Path, looked: Looked, wanted: int) -> Iterator[_Way]:
    depth, density = looked.depth(wanted), looked.density
    total = _counted(connection, path, 0)
    if total < _MOST_COUNTED:
        share = total / max(looked.highest, total, 1)
    else:
        low = max(looked.highest - _RECENT, 0)
        recent = _counted(connection, path, _receipt(connection, low))
        if not recent:
            return
        share = recent / max(looked.highest - low, recent)
    # Where a handful was found it is known how many must be read of a field that many cases meet.
    if total < _MOST_COUNTED or looked.found >= _HANDFUL:
        yield _Way(share * depth * _TEXT, path, is_compared=False)
    compared = density * min(looked.highest - looked.first, 2 * depth) * _KEPT
    yield _Way(share * depth * (_ENTRY + density * _TEXT) + compared, path, is_compared=True)


def _receipt(connection: Connection, number: int) -> int:
    """Return when the first case with this number or a higher one was received."""
    row = quick.row(
        connection, "SELECT received_at FROM complaint WHERE id >= ? ORDER BY id LIMIT 1", (number,)
    )
    return int(row[0]) if row else 0


def _counted(connection: Connection, path: Path, since: int) -> int:
    """Return how many cases of a path were received since a time, at most _MOST_COUNTED."""
    return quick.number(
        connection,
        f"SELECT count(*) FROM (SELECT 1 FROM complaint c INDEXED BY {path.index}"
        f" WHERE {path.where} AND c.received_at >= ? LIMIT {_MOST_COUNTED})",
        (*path.params, since),
    )
