"""What a search shows of cases, and what the index is made of anew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from deskcs.complaints.index import body_of, entry_of
from deskcs.complaints.queries import title_of, whole_rows
from deskcs.search.index import Entry

_CHUNK = 500


class FoundCase(NamedTuple):
    """A case as a hit: `text` is all that is written in it, the customer's words first."""

    number: str
    title: str
    text: str


def found_cases(connection: Any, ids: Sequence[int]) -> dict[int, FoundCase]:
    """Return some hundred cases by their id."""
    said = _said(connection, ids)
    return {
        case_id: FoundCase(
            row["number"],
            f"{row['number']} {row['customer']} {title_of(row['what'])}".strip(),
            "\n".join(
                part
                for part in (
                    body_of(row, said.get(case_id, ())),
                    " ".join(row["orders"]),
                    row["goods"],
                    row["shop"],
                    " ".join(row["tags"]),
                )
                if part
            ),
        )
        for case_id, row in whole_rows(connection, ids).items()
    }


def index_entries(connection: Any) -> Iterator[Entry]:
    """Return what the search index is told about every case, to build it anew."""
    every = connection.exec_driver_sql("SELECT id FROM complaint ORDER BY id")
    while ids := [row[0] for row in islice(every, _CHUNK)]:
        said = _said(connection, ids)
        for case_id, row in whole_rows(connection, ids).items():
            yield entry_of(row, row["orders"], said.get(case_id, ()))


def _said(connection: Any, ids: Sequence[int]) -> dict[int, list[str]]:
    marks = ",".join("?" * len(ids))
    rows = connection.exec_driver_sql(
        "SELECT complaint_id, text FROM complaint_entry"
        f" WHERE complaint_id IN ({marks}) AND text <> '' ORDER BY seq",
        tuple(ids),
    )
    said: dict[int, list[str]] = {}
    for case_id, text in rows:
        said.setdefault(case_id, []).append(text)
    return said
