"""What the search index is told about a case, in the transaction that changes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from deskcs.complaints.shapes import TimelineEntry
from deskcs.storage.unit import UnitOfWork


def put(
    unit: UnitOfWork, row: dict[str, Any], orders: Sequence[str], entries: list[TimelineEntry]
) -> None:
    pass


def put_many(unit: UnitOfWork, cases: Sequence[tuple[dict[str, Any], Sequence[str], str]]) -> None:
    pass
