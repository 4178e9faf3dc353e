"""What the search index is told about a case, in the transaction that changes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from deskcs.complaints.shapes import TimelineEntry
from deskcs.search import index
from deskcs.search.index import Entry
from deskcs.storage.unit import UnitOfWork

KIND = "complaint"


def put(
    unit: UnitOfWork, row: Mapping[str, Any], orders: Sequence[str], entries: list[TimelineEntry]
) -> None:
    """Index a case anew after a change."""
    index.put_many(unit.connection, [entry_of(row, orders, (entry.text for entry in entries))])


def put_many(
    unit: UnitOfWork, cases: Sequence[tuple[Mapping[str, Any], Sequence[str], str]]
) -> None:
    """Index cases with their orders and the text of their first entry."""
    index.put_many(unit.connection, [entry_of(row, orders, [text]) for row, orders, text in cases])


def entry_of(row: Mapping[str, Any], orders: Sequence[str], said: Iterable[str]) -> Entry:
    """Return what a case is found by: its title, its texts, and what no snippet may show."""
    hidden = (row["phone"], *orders, row["shop"], row["owner"])
    return Entry(KIND, row["id"], title_of(row), body_of(row, said), " ".join(filter(None, hidden)))


def title_of(row: Mapping[str, Any]) -> str:
    """Return the title a case is indexed under: its number, customer and goods."""
    parts = (row["number"], row["customer"], row["honorific"], row["goods"])
    return " ".join(filter(None, parts))


def body_of(row: Mapping[str, Any], said: Iterable[str]) -> str:
    """Return the texts of a case, the customer's words first."""
    return "\n".join(filter(None, (row["what"], row["found"], *said)))
