"""How the pairs of characters in titles and names sound, so that letters lead to words.

Words of any length are chains of pairs: 王小明 is found by wangxiaoming through 王小 and 小明. No
whole name is kept here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from sqlalchemy import Connection

from deskcs.search.folding import fold
from deskcs.search.pinyin import divisions, readings_of, spellings, typed_letters
from deskcs.storage import quick

MOST_WORDS = 24
_MOST_CHAINED = 400
_MOST_ASKED = 1_000
_LONGEST_INITIALS = 8
_BEYOND_ASCII = re.compile("[^\x00-\x7f]{2,}")


def of(folded: str) -> set[str]:
    """Return the pairs of Chinese characters in a folded text."""
    pairs = {run[i : i + 2] for run in _BEYOND_ASCII.findall(folded) for i in range(len(run) - 1)}
    return {pair for pair in pairs if readings_of(pair[0]) and readings_of(pair[1])}


def learn(connection: Connection, found: Iterable[str]) -> None:
    """Remember how pairs sound; known ones, as nearly all are, stay as they are."""
    wanted = sorted(found)
    known: set[str] = set()
    for start in range(0, len(wanted), _MOST_ASKED):
        some = wanted[start : start + _MOST_ASKED]
        marks = ",".join("?" * len(some))
        asked = f"SELECT DISTINCT pair FROM search_pair WHERE pair IN ({marks})"
        known.update(row[0] for row in quick.rows(connection, asked, some))
    rows = [
        (pair, *spelling) for pair in wanted if pair not in known for spelling in spellings(pair)
    ]
    if rows:
        quick.change_all(
            connection,
            "INSERT OR IGNORE INTO search_pair(pair, spelled, initials) VALUES (?, ?, ?)",
            rows,
        )


def words(connection: Connection, typed: str) -> tuple[str, ...]:
    """Return the words of titles and names that sound like the typed letters, whole words only.

    Full pinyin is tried before initials; two letters are too few for initials of titles.
    """
    letters = typed_letters(typed)
    if len(letters) < 2:
        return ()
    found: dict[str, None] = {}
    for syllables in divisions(letters):
        steps = [a + b for a, b in pairwise(syllables)]
        found.update(dict.fromkeys(_chained(connection, "spelled", steps)))
    if not found and 3 <= len(letters) <= _LONGEST_INITIALS:
        steps = [letters[i : i + 2] for i in range(len(letters) - 1)]
        found.update(dict.fromkeys(_chained(connection, "initials", steps)))
    return tuple(found)[:MOST_WORDS]


def widened(connection: Connection, term: str) -> str | tuple[str, ...]:
    """Return a term with the words it may be the pinyin of: any of them is enough."""
    sounded = words(connection, term)
    return (fold(term), *sounded) if sounded else term


def _chained(connection: Connection, column: str, steps: Sequence[str]) -> list[str]:
    chains = [""]
    for step in steps:
        rows = quick.rows(
            connection,
            f"SELECT DISTINCT pair FROM search_pair WHERE {column} = ? LIMIT 2000",
            (step,),
        )
        after: dict[str, list[str]] = {}
        for (pair,) in rows:
            after.setdefault(pair[0], []).append(pair[1])
        if chains == [""]:
            chains = [first + second for first, seconds in after.items() for second in seconds]
        else:
            chains = [chain + second for chain in chains for second in after.get(chain[-1], ())]
        chains = chains[:_MOST_CHAINED]
        if not chains:
            return []
    return chains if steps else []
