"""The newest cases that hold words which very many cases hold.

The index tells of records by their number, the newest first; the list is ordered by receipt. Nearly
always that is the same order. So the hits are taken one by one until there are enough, and then
those cases are looked at that came in later than the last of them and yet bear an older number.
"""

from __future__ import annotations

from array import array
from dataclasses import replace
from itertools import pairwise

from sqlalchemy import Connection

from deskcs.complaints import late
from deskcs.complaints.conditions import Condition, Words
from deskcs.complaints.index import KIND
from deskcs.complaints.ordering import Order
from deskcs.complaints.walking import walk
from deskcs.search import candidates
from deskcs.storage import quick

# Of so many cases that hold the words the rest of the condition is asked: of the few first, then,
# if as many more will do, of the many.
FIRST_LOOKED_AT, MOST_LOOKED_AT = 1_500, 20_000
# Some cases are written down late: an eighth more is taken, and a few, to go past them.
SPARE = 8
# So many are found soonest among the newest; to count, all that may be meant are better known.
SCREENFUL = 150
NEWEST = ("received_at", "id")
_PORTION = 50


def newest_ids(
    connection: Connection, condition: Condition, order: Order, wanted: int
) -> array[int] | None:
    """Return the first `wanted` ids in order, fewer if there are no more.

    None where walking the list finds them sooner.
    """
    words = condition.words
    if words is None or not words.wanted:
        return None
    if order.columns != NEWEST or not order.is_descending or wanted > SCREENFUL:
        return _of_few(connection, condition, words, order, wanted)
    enough = wanted + wanted // SPARE + 2 * SPARE
    hits, are_all = _hits(connection, condition, words, enough)
    if are_all:
        return array("q", (case_id for _, case_id in sorted(hits, reverse=True)[:wanted]))
    numbers = [case_id for _, case_id in hits]
    if len(hits) < wanted or any(one <= other for one, other in pairwise(numbers)):
        return None
    best = sorted(hits, reverse=True)[:wanted]
    others = _late(connection, condition, words, since=best[-1][0], before=numbers[-1])
    if others is None:
        return None
    best = sorted((*best, *others), reverse=True)[:wanted]
    return array("q", (case_id for _, case_id in best))


def _of_few(
    connection: Connection, condition: Condition, words: Words, order: Order, wanted: int
) -> array[int] | None:
    """Return the first ids in order if few cases may hold the words."""
    refs, is_sure = candidates.candidates(connection, words.wanted, KIND, FIRST_LOOKED_AT)
    if refs is None:
        return None
    rest = words.rest(is_sure).narrow(replace(condition, words=None))
    return walk(connection, rest.over(refs), order, None, wanted)


def _hits(
    connection: Connection, condition: Condition, words: Words, enough: int
) -> tuple[list[tuple[int, int]], bool]:
    """Return receipt and id of the newest cases that are meant, and whether they are all.

    They come in the order of their numbers, so many as are enough, or fewer if too many would have
    to be looked at.
    """
    select, values, is_sure = candidates.newest(connection, words.wanted, KIND, MOST_LOOKED_AT + 1)
    rest = words.rest(is_sure).narrow(replace(condition, words=None))
    portions = quick.portions(
        connection,
        f"SELECT c.received_at, c.id, ({rest.where}) FROM ({select}) n"
        " CROSS JOIN complaint c ON c.id = n.ref",
        (*rest.params, *values),
        _PORTION,
    )
    hits, seen = list[tuple[int, int]](), 0
    for rows in portions:
        seen += len(rows)
        hits += [(received, case_id) for received, case_id, is_meant in rows if is_meant]
        is_hopeless = len(hits) * MOST_LOOKED_AT < enough * seen
        if len(hits) >= enough or (seen >= FIRST_LOOKED_AT and is_hopeless):
            return hits, False
    return hits, seen <= MOST_LOOKED_AT


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
