"""Runs of letters and digits are indexed by fives too, and cases sorted by number as people count.

Order numbers, phones and waybills were looked for by threes, each of which tens of thousands of
records share; a five is shared by hundreds. And TS20261125-1000 comes after TS20261125-999.
"""

from __future__ import annotations

import re

from alembic import op
from sqlalchemy import Connection

revision = "0007"
down_revision = "0006"

_AT_ONCE = 5_000
_FIVES = re.compile("(?=([0-9a-z]{5}))")


def upgrade() -> None:
    """Add the fives of every record to the index, and the order of numbers."""
    op.execute(
        "CREATE INDEX ix_complaint_number_order"
        " ON complaint (substr(number, 1, 10), length(number), number)"
    )
    _add_fives(op.get_bind())


def _add_fives(connection: Connection) -> None:
    """Put each record in once more with its fives alone: what it had already stays as it is."""
    after = -1
    while rows := connection.exec_driver_sql(
        "SELECT id, folded FROM search_text WHERE id > ? ORDER BY id LIMIT ?", (after, _AT_ONCE)
    ).fetchall():
        after = rows[-1][0]
        found = [(place, " ".join(set(_FIVES.findall(folded)))) for place, folded in rows]
        new = [(place, fives) for place, fives in found if fives]
        if not new:
            continue
        connection.exec_driver_sql("INSERT INTO search_gram(rowid, tokens) VALUES (?, ?)", new)
        # FTS5 counts what is put in; a record must be put in once more than it is taken out.
        connection.exec_driver_sql(
            "INSERT INTO search_gram(search_gram, rowid, tokens) VALUES ('delete', ?, '')",
            [(place,) for place, _ in new],
        )
