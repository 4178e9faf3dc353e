"""Tells by a sample whether the index over records is whole."""

from __future__ import annotations

from sqlalchemy import Connection

from deskcs.search import bitmaps
from deskcs.search.grams import grams
from deskcs.wording import said

_SAMPLE = 2_000


def check(connection: Connection) -> list[str]:
    """Return what is wrong with the index, in words; looks at some 2,000 records at most."""
    total = int(connection.exec_driver_sql("SELECT count(*) FROM search_text").scalar_one())
    step = max(1, total // _SAMPLE)
    places = connection.exec_driver_sql(
        "SELECT id, folded FROM (SELECT id, folded, row_number() OVER (ORDER BY id) AS n"
        " FROM search_text) WHERE n % ? = 0",
        (step,),
    )
    missing = untold = 0
    for place, folded in places:
        tokens = set(grams(folded))
        missing += not _is_indexed(connection, place, tokens)
        untold += bool(bitmaps.lacking(connection, place, tokens))
    wrong = list[str]()
    if missing:
        wrong.append(said("检索索引缺少 {number} 条记录的词", number=missing * step))
    if untold:
        wrong.append(said("检索位图缺少 {number} 条记录的词", number=untold * step))
    return wrong


def _is_indexed(connection: Connection, place: int, tokens: set[str]) -> bool:
    if not tokens:
        return True
    some = {min(tokens), max(tokens, key=lambda token: (len(token), token))}  # a letter, a five
    found = connection.exec_driver_sql(
        "SELECT 1 FROM search_gram WHERE search_gram MATCH ? AND rowid = ?",
        (" AND ".join(f'"{token}"' for token in some), place),
    )
    return found.fetchone() is not None
