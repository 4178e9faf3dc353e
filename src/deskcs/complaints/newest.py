"""The newest cases that hold words which very many cases hold.

The index tells of records by their number, the newest first; the list is ordered by receipt. Nearly
always that is the same order. So the hits are taken one by one until there are enough, and then
those cases are looked at that came in later than the last of them and yet bear an older number.
"""

from __future__ import annotations

from array import array
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from sqlalchemy import Connection

from deskcs.complaints import holding, late
from deskcs.complaints.conditions import Condition, Words
from deskcs.complaints.ordering import Order
from deskcs.complaints.rarer import Looked, rarer_ids
from deskcs.complaints.walking import walk
from deskcs.storage import quick

# Of so many cases that hold the words the rest of the condition is asked: of the few first; of
# more, since the newest may be of one kind, all open yet; then, if as many will do, of the many.
FIRST_LOOKED_AT, NEXT_LOOKED_AT, MOST_LOOKED_AT = 600, 3_000, 20_000
# After the few another way is taken only if it takes no more microseconds than this.
QUICK = 12_000
# Some cases are written down late: an eighth more is taken, and a few, to go past them.
SPARE = 8
NEWEST = ("received_at", "id")
_PORTION = 50


class _Looked(NamedTuple):
    """Receipt and id of the cases that are meant, in the order of their numbers.

    And whether these are all, and how many were looked at from which number down to which.
    """

    hits: list[tuple[int, int]]
    are_all: bool
    seen: int
    highest: int
    lowest: int

    def and_then(self, below: _Looked) -> _Looked:
        """Return both together, where the other went on below."""
        return _Looked(
            [*self.hits, *below.hits],
            below.are_all,
            self.seen + below.seen,
            self.highest,
            below.lowest or self.lowest,
        )


def newest_ids(
    connection: Connection, condition: Condition, order: Order, wanted: int
) -> array[int] | None:
    """Return the first `wanted` ids in order, fewer if there are no more.

    None where walking the list finds them sooner.
    """
    words = condition.words
    if words is None or not words.wanted:
        return None
    if order.columns != NEWEST or not order.is_descending:
        return _of_few(connection, condition, words, order, wanted)
    enough = wanted + wanted // SPARE + 2 * SPARE
    first = _first(connection, condition.since)
    few = _most(words, enough, FIRST_LOOKED_AT)
    looked = _looked(connection, condition, words, enough, few, first)
    for further, at_most in ((NEXT_LOOKED_AT, QUICK), (MOST_LOOKED_AT, None)):
        hits = looked.hits
        if looked.are_all or len(hits) >= enough:
            break
        so_far = Looked(looked.seen, len(hits), looked.highest, looked.lowest, first)
        found = rarer_ids(connection, condition, words, order, wanted, so_far, at_most)
        if found is not None:
            return found
        if at_most is None and len(hits) * MOST_LOOKED_AT < enough * looked.seen:
            return None
        more, before = enough - len(hits), looked.lowest
        most = _most(words, more, further) if 2 * len(hits) > looked.seen else further
        looked = looked.and_then(_looked(connection, condition, words, more, most, first, before))
    return _in_order(connection, condition, words, looked, first, wanted)


def _most(words: Words, enough: int, most: int) -> int:
    """Return at how many cases to look: nearly each that is found by several tags is meant."""
    return min(most, 2 * enough) if words.tags and not words.is_one else most


def _in_order(
    connection: Connection,
    condition: Condition,
    words: Words,
    looked: _Looked,
    first: int,
    wanted: int,
) -> array[int] | None:
    """Return the first ids in order, by what was found from the number `first` on.

    None if too few were found, or too many cases bear an older number than they should.
    """
    hits = looked.hits
    is_short = not looked.are_all and len(hits) < wanted
    if is_short or any(one[1] <= other[1] for one, other in pairwise(hits)):
        return None
    best = sorted(hits, reverse=True)[:wanted]
    others: list[tuple[int, int]] | None = []
    if not looked.are_all:
        others = _late(connection, condition, words, since=best[-1][0], before=hits[-1][1])
    elif first:
        others = _late(connection, condition, words, since=condition.since or 0, before=first)
    if others is None:
        return None
    best = sorted((*best, *others), reverse=True)[:wanted]
    return array("q", (case_id for _, case_id in best))


def _first(connection: Connection, since: int | None) -> int:
    """Return the number of the first case received since a time, which late ones may precede."""
    if since is None:
        return 0
    row = quick.row(
        connection,
        "SELECT c.id FROM complaint c INDEXED BY ix_complaint_received_at"
        " WHERE c.received_at >= ? ORDER BY c.received_at, c.id LIMIT 1",
        (since,),
    )
    return int(row[0]) if row else 0


def _of_few(
    connection: Connection, condition: Condition, words: Words, order: Order, wanted: int
) -> array[int] | None:
    """Return the first ids in order if few cases may hold the words."""
    refs, is_sure = holding.candidates(connection, words, FIRST_LOOKED_AT)
    if refs is None:
        return None
    rest = words.rest(is_sure).narrow(replace(condition, words=None))
    return walk(connection, rest.over(refs), order, None, wanted)


def _looked(
    connection: Connection,
    condition: Condition,
    words: Words,
    enough: int,
    most: int,
    first: int,
    before: int | None = None,
) -> _Looked:
    """Look at up to `most` of the newest cases that may hold the words, until enough are meant."""
    select, values, is_sure = holding.newest(connection, words, most + 1, before, first)
    rest = words.rest(is_sure).narrow(replace(condition, words=None))
    portions = quick.portions(
        connection,
        f"SELECT c.id, c.received_at, ({rest.where}) FROM ({select}) n"
        " CROSS JOIN complaint c ON c.id = n.ref",
        (*rest.params, *values),
        _PORTION,
    )
    hits, seen, highest, lowest = list[tuple[int, int]](), 0, 0, 0
    for rows in portions:
        highest, lowest, seen = highest or rows[0][0], rows[-1][0], seen + len(rows)
        hits += [(received, case_id) for case_id, received, is_meant in rows if is_meant]
        if len(hits) >= enough:
            return _Looked(hits, False, seen, highest, lowest)
    return _Looked(hits, seen <= most, seen, highest, lowest)


def _late(
    connection: Connection, condition: Condition, words: Words, *, since: int, before: int
) -> list[tuple[int, int]] | None:
    """Return receipt and id of the cases received since a time that have a number before another.

    None if so many would have to be looked at that this is not the way to find them.
    """
    ids = late.late(connection, since, before)
    if ids is None:
        return None
    rest = words.narrow(condition).over(ids)
    found = quick.rows(
        connection,
        f"SELECT c.received_at, c.id FROM {rest.source} WHERE {rest.where}",
        rest.params,
    )
    return [(received, case_id) for received, case_id in found]
