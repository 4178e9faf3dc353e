"""What a search shows of sheets: read as text alone, since a sheet may hold a hundred items."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Connection

from deskcs.handover.queries.items import BY_URGENCY
from deskcs.handover.signing import line_of, text_of, title_of
from deskcs.storage import quick


class FoundSheet(NamedTuple):
    """A sheet as a hit: `text` is all that is written in it."""

    number: str
    title: str
    text: str


def found_sheets(connection: Connection, ids: Sequence[int]) -> dict[int, FoundSheet]:
    """Return some hundred sheets by their id, as they were indexed when they were signed."""
    marks = ",".join("?" * len(ids))
    lines: dict[int, list[str]] = {}
    for sheet, *parts, links, fields in quick.rows(
        connection,
        "SELECT i.sheet_id, i.complaint, i.text, i.done, i.next_step, i.contingency, i.holder,"
        f" i.links, i.fields FROM handover_item i WHERE i.sheet_id IN ({marks})"
        f" AND i.removed_by = '' ORDER BY i.sheet_id, {BY_URGENCY}",
        ids,
    ):
        lines.setdefault(sheet, []).append(
            line_of(parts, links and _strings(links), fields and _strings(fields))
        )
    sheets = quick.rows(
        connection,
        f"SELECT id, code, signed_by, summary FROM handover_sheet WHERE id IN ({marks})",
        ids,
    )
    return {
        number: FoundSheet(
            str(number), title_of(code, signer), text_of(summary, lines.get(number, ()))
        )
        for number, code, signer, summary in sheets
    }


@lru_cache(maxsize=512)
def _strings(stored: str) -> Sequence[str]:
    said: Any = json.loads(stored)
    return tuple(said.values()) if isinstance(said, dict) else tuple(said)
