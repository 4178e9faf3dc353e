"""The ids of a list in its order: the first of them as soon as can be, or all."""

from __future__ import annotations

from array import array
from typing import Any

from sqlalchemy import Connection

from deskcs.complaints.conditions import FEW, Condition
from deskcs.complaints.filters import of_at_most, settled
from deskcs.complaints.newest import newest_ids
from deskcs.complaints.ordering import Order
from deskcs.storage import quick

# So many are found soonest among the newest; to count, all that may be meant are better known.
SCREENFUL = 150


def first_ids(
    connection: Connection, condition: Condition, order: Order, after: list[Any] | None, most: int
) -> array[int]:
    """Return the ids of up to `most` cases in order: by the newest hits where these are enough."""
    if condition.words is not None and after is None:
        few = None if most <= SCREENFUL else of_at_most(connection, condition, FEW)
        if few is not None:
            return walk(connection, few, order, None, most)
        found = newest_ids(connection, condition, order, most)
        if found is not None:
            return found
    return walk(connection, settled(connection, condition), order, after, most)


def walk(
    connection: Connection, condition: Condition, order: Order, after: list[Any] | None, most: int
) -> array[int]:
    """Return the ids of up to `most` cases in order, of all for -1."""
    result = array("q")
    for segment in order.segments(after):
        wanted = most if most < 0 else most - len(result)
        portions = quick.portions(
            connection,
            f"SELECT c.id FROM {segment.source(condition.source)}"
            f" WHERE {condition.where} AND {segment.where} ORDER BY {segment.order_by} LIMIT ?",
            (*condition.params, *segment.params, wanted),
        )
        for found in portions:
            result.extend([row[0] for row in found])
        if len(result) == most:
            break
    return result
