"""The ids of a list in its order."""

from __future__ import annotations

from array import array
from typing import Any

from sqlalchemy import Connection

from deskcs.complaints.conditions import Condition
from deskcs.complaints.ordering import Order
from deskcs.storage import quick


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
