"""The newest cases that hold words which very many cases hold.

The index tells of records by their number, the newest first; the list is ordered by receipt. Nearly
always that is the same order. So the hits are taken one by one until there are enough, and then
those cases are looked at that came in later than the last of them and yet bear an older number.
"""

from __future__ import annotations

from array import array
from dataclasses import replace
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection

from deskcs.complaints.conditions import Condition, Words
from deskcs.complaints.index import KIND
from deskcs.complaints.ordering import Order
from deskcs.complaints.walking import walk
from deskcs.search import candidates
from deskcs.storage import quick

# Of so many cases that hold the words the rest of the condition is asked: of the few first, then,
# if as many more will do, of the many.
FIRST_LOOKED_AT, MOST_LOOKED_AT = 1_500, 20_000
# So many cases out of order are looked at one by one; of more, the list is walked in its own order.
MOST_LATE = 2_000
# Some cases are written down late: an eighth more is taken, and a few, to go past them.
SPARE = 8
# So many are found soonest among the newest; to count, all that may be meant are better known.
SCREENFUL = 150
NEWEST = ("received_at", "id")


def newest_ids(
    connection: Connection, condition: Condition, order: Order, wanted: int
) -> array[int] | None:
    """Return the first `wanted` ids in order, fewer if there are no more.

    None where walking the list finds them sooner.
    """
    words = condition.words
    if words is None or not words.wanted:
        return None
    select, values, is_sure = candidates.newest(connection, words.wanted, KIND, FIRST_LOOKED_AT + 1)
    refs = [row[0] for row in quick.rows(connection, select, values)]
    rest = words.rest(is_sure).narrow(replace(condition, words=None))
    if len(refs) <= FIRST_LOOKED_AT:
        return walk(connection, rest.over(refs), order, None, wanted)
    if order.columns != NEWEST or not order.is_descending or wanted > SCREENFUL:
        return None
    enough = wanted + wanted // SPARE + 2 * SPARE
    hits = _hits(connection, rest, f"SELECT value AS ref FROM json_each('{refs}')", (), enough)
    if len(hits) < enough <= len(hits) * (MOST_LOOKED_AT // FIRST_LOOKED_AT):
        select, values, _ = candidates.newest(
            connection, words.wanted, KIND, MOST_LOOKED_AT, refs[-1]
        )
        hits += _hits(connection, rest, select, values, enough - len(hits))
    numbers = [case_id for _, case_id in hits]
    if len(hits) < wanted or any(one <= other for one, other in pairwise(numbers)):
        return None
    best = sorted(hits, reverse=True)[:wanted]
    late = _late(connection, condition, words, since=best[-1][0], before=numbers[-1])
    if late is None:
        return None
    best = sorted((*best, *late), reverse=True)[:wanted]
    return array("q", (case_id for _, case_id in best))


def _hits(
    connection: Connection, rest: Condition, select: str, values: tuple[Any, ...], most: int
) -> list[tuple[int, int]]:
    """Return receipt and id of up to `most` of the selected cases, in the order of the SELECT."""
    found = quick.rows(
        connection,
        f"SELECT c.received_at, c.id FROM ({select}) n CROSS JOIN complaint c ON c.id = n.ref"
        f" WHERE {rest.where} LIMIT ?",
        (*values, *rest.params, most),
    )
    return [(received, case_id) for received, case_id in found]


def _late(
    connection: Connection, condition: Condition, words: Words, *, since: int, before: int
) -> list[tuple[int, int]] | None:
    """Return receipt and id of the cases received since a time that have a number before another.

    None if so many would have to be looked at that this is not the way to find them.
    """
    late = quick.rows(
        connection,
        "SELECT c.id FROM complaint c INDEXED BY ix_complaint_received_at"
        " WHERE c.received_at >= ? AND +c.id < ? LIMIT ?",
        (since, before, MOST_LATE + 1),
    )
    if len(late) > MOST_LATE:
        return None
    rest = words.narrow(condition).over([row[0] for row in late])
    found = quick.rows(
        connection,
        f"SELECT c.received_at, c.id FROM {rest.source} WHERE {rest.where}",
        rest.params,
    )
    return [(received, case_id) for received, case_id in found]
