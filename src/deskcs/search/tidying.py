"""Merges the parts of the index, and makes its bit sets.

Each gram of a search is looked up in every part anew.

Imports and a year of saved records leave some ten parts, and searches take up to twice as long as
in one. A few pages go to a transaction, so that nobody's saving waits longer than it takes to
write these. Searches go on meanwhile and find the same.
"""

from __future__ import annotations

import time

from sqlalchemy import Connection

from deskcs.search import bitmaps
from deskcs.storage import quick
from deskcs.storage.faults import explained
from deskcs.storage.store import Store

PATIENCE = 0.2
_PAGES = 64
_TENTH = 10
_CHANGES = "SELECT total_changes()"
_SIZES = "SELECT count(*) FROM search_gram_idx GROUP BY segid"
# Of a negative number of pages, FTS5 first counts all parts as of one size.
_MERGE = f"INSERT INTO search_gram(search_gram, rank) VALUES ('merge', -{_PAGES})"


def tidy(store: Store, seconds: float = PATIENCE) -> bool:
    """Merge parts, then make bit sets, for so long at most; return whether more is to be done.

    Raises what `Store.write` raises for a file that cannot be written.
    """
    ends = time.monotonic() + seconds
    with explained(store.path), store.engine.connect() as connection:
        is_left = True
        while is_left and time.monotonic() < ends:
            with connection.begin():
                is_left = step(connection) or bitmaps.step(connection)
    return is_left


def step(connection: Connection) -> bool:
    """Merge some pages in the transaction of the connection; return whether more are left.

    What lies beside the largest part must come to a tenth of it: to write the whole index anew
    for less is not worth it, and parts so small are read in no time.
    """
    sizes = sorted(size for (size,) in quick.rows(connection, _SIZES))
    if len(sizes) < 2 or sum(sizes[:-1]) * _TENTH <= sizes[-1]:
        return False
    before = quick.number(connection, _CHANGES)
    quick.change(connection, _MERGE)
    # SQLite counts one changed row when nothing was merged.
    return quick.number(connection, _CHANGES) - before > 1
