"""How a stored case is written into the cells of a table, in clear."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import tzinfo
from typing import Any

from deskcs.complaints.shapes import KINDS, STATUS_NAMES, Status
from deskcs.complaints.stopwatch import moment

TIMES = frozenset(
    {
        "received_at", "registered_at", "first_response_due", "first_response_at",
        "resolution_due", "resolved_at", "closed_at", "waiting_until",
    }
)  # fmt: skip
YES, NO = "成立", "不成立"


def cell_of(row: Mapping[str, Any], field: str, zone: tzinfo) -> str:
    """Return a field of a case as text; empty for nothing. `row` holds `orders` and `tags` too."""
    value = row[field]
    if value is None or value == "":
        return ""
    if field in TIMES:
        # With the offset, so that the hour that comes twice in autumn stays clear.
        return moment(value).astimezone(zone).isoformat(sep=" ")
    return _WRITTEN[field](value) if field in _WRITTEN else str(value)


def _texts(packed: str) -> list[str]:
    return [str(text) for text in json.loads(packed)]


_WRITTEN: Mapping[str, Callable[[Any], str]] = {
    "status": lambda value: STATUS_NAMES[Status(value)],
    "kind": lambda value: KINDS[value],
    "justified": lambda value: YES if value else NO,
    "wanted": lambda value: "、".join(_texts(value)),
    "contacts": lambda value: "、".join(_texts(value)),
    "orders": " ".join,
    "tags": " ".join,
}
