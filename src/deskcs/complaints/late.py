"""The cases that came in later than others and yet bear an older number.

Numbers are given as cases are written down, the list is ordered by receipt. That both orders agree
down to some case can only be told by walking the index of receipts down to it. A receipt never
changes and new cases bear higher numbers: how far the orders were found to agree is true for good,
and remembered with the driver's connection.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from sqlalchemy import Connection

from deskcs.storage import quick
from deskcs.storage.learnt import learnt

# So many cases out of order are looked at one by one; of more, the list is walked in its own order.
MOST_LATE = 2_000
# Steps that lie closer than so many cases are not worth remembering.
STEP = 10_000
_LATE = (
    "SELECT c.id FROM complaint c INDEXED BY ix_complaint_received_at"
    " WHERE c.received_at >= ? AND c.received_at < ? AND +c.id < ? LIMIT ?"
)
_END_OF_TIME = 1 << 62


class _Step(NamedTuple):
    """The cases received `since` a time that have a number before `before`."""

    before: int
    since: int
    late: tuple[int, ...]


def late(connection: Connection, since: int, before: int) -> list[int] | None:
    """Return at least the cases received since a time that have a number before that of a case.

    None if so many would have to be looked at that this is not the way to find them.
    """
    steps = learnt(connection, "complaints_late", list[_Step])
    # The steps lie in the order of their numbers, the highest last; a step holds all late cases of
    # a query that begins at a lower number.
    place = bisect_left(steps, (before,))
    known = steps[place] if place < len(steps) else _Step(_END_OF_TIME, _END_OF_TIME, ())
    found = [case_id for case_id in known.late if case_id < before]
    if since < known.since:
        values = (since, known.since, before, MOST_LATE + 1 - len(found))
        found += [row[0] for row in quick.rows(connection, _LATE, values)]
        if len(found) > MOST_LATE:
            return None
        if known.before - before >= STEP and (
            not place or before - steps[place - 1].before >= STEP
        ):
            steps.insert(place, _Step(before, since, tuple(found)))
    return found
