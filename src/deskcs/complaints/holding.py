"""Which cases may hold the words of a query: by the index of texts, and by their tags.

The index knows no tags: they are put on and taken off a thousand cases at a time. So the cases that
bear a word as a tag come beside those of the index, and `Words.check` tells which hold the rest.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import Connection

from deskcs.complaints.conditions import Words, among
from deskcs.complaints.index import KIND
from deskcs.search import candidates as texts
from deskcs.search.folding import fold
from deskcs.search.index import Term
from deskcs.storage import quick

_TAGS = (
    "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM complaint_tag WHERE tag = value)"
)
_NEWEST_TAGGED = (
    "SELECT complaint_id FROM complaint_tag"
    " WHERE tag = ? AND complaint_id >= ? AND complaint_id < ? ORDER BY complaint_id DESC LIMIT ?"
)
_END = 1 << 62
# So few cases with the other words are looked at, whatever number bears the tags.
FEW = 600


def words_of(
    connection: Connection,
    wanted: Sequence[tuple[str, Term]],
    unwanted: Sequence[str],
) -> Words:
    """Return words to look for, each as typed and with its other spellings, and those to avoid."""
    spelt = {typed: _spellings(typed) for typed in (*(typed for typed, _ in wanted), *unwanted)}
    asked = json.dumps(sorted({one for each in spelt.values() for one in each}))
    tags = {row[0] for row in quick.rows(connection, _TAGS, (asked,))}
    borne = {typed: tuple(one for one in each if one in tags) for typed, each in spelt.items()}
    return Words(
        tuple(term for _, term in wanted),
        tuple(unwanted),
        tuple(borne[typed] for typed, _ in wanted) if tags else (),
        tuple(tag for typed in unwanted for tag in borne[typed]),
    )


def candidates(connection: Connection, words: Words, cap: int) -> tuple[list[int] | None, bool]:
    """Return the ids of all cases that may hold the words, and whether they surely do.

    None if they are more than `cap`.
    """
    known, is_sure = texts.candidates(connection, words.wanted, KIND, cap)
    if known is None or not words.tags:
        return known, is_sure
    if others := words.untagged:
        holding, _ = texts.candidates(connection, others, KIND, min(len(known) + FEW, cap))
        if holding is not None:
            return holding, False
    rows = quick.rows(connection, f"{_tagged(words)} LIMIT ?", (*words.tags, cap + 1))
    both = {*known, *(row[0] for row in rows)}
    return (None if len(both) > cap else list(both)), is_sure and words.is_one


def newest(
    connection: Connection, words: Words, cap: int, before: int | None = None, first: int = 0
) -> tuple[str, tuple[str | int, ...], bool]:
    """Return a SELECT of up to `cap` such cases, its values, and whether they surely hold.

    It gives the `ref` of each, the newest first, below the number `before` and from `first` on.
    """
    select, values, is_sure = texts.newest(connection, words.wanted, KIND, cap, before, first)
    if not words.tags:
        return select, values, is_sure
    below = _END if before is None else before
    selects, params = [f"SELECT ref FROM ({select})"], [*values]
    for tag in words.tags:
        selects.append(f"SELECT * FROM ({_NEWEST_TAGGED})")
        params += [tag, first, below, cap]
    both = f"{' UNION '.join(selects)} ORDER BY 1 DESC LIMIT ?"
    return both, (*params, cap), is_sure and words.is_one


def since(connection: Connection, words: Words, first: int) -> tuple[str, tuple[str | int, ...]]:
    """Return a SELECT of all such cases from a number on, and its values."""
    select, values, _ = texts.since(connection, words.wanted, KIND, first)
    if not words.tags:
        return select, values
    tagged = f"{_tagged(words)} AND complaint_id >= ?"
    return f"{select} UNION ALL {tagged}", (*values, *words.tags, first)


def of_many(
    connection: Connection, words: Words, cap: int
) -> tuple[str, tuple[str | int, ...]] | None:
    """Return a condition on the cases that may hold the words, where more than `cap` do so.

    None where the index alone names so many that they are soon met, whichever way one goes.
    """
    known, _ = texts.candidates(connection, words.wanted, KIND, cap)
    if known is None:
        return None
    tagged, values = _tagged(words), words.tags
    if others := words.untagged:
        holding, more, _ = texts.since(connection, others, KIND, 0)
        return (
            f"({among(known)} OR +c.id IN ({tagged} AND complaint_id IN ({holding})))",
            (*values, *more),
        )
    return f"({among(known)} OR +c.id IN ({tagged}))", values


def _tagged(words: Words) -> str:
    """Return a SELECT of the cases that bear a word as a tag."""
    marks = ",".join("?" * len(words.tags))
    return f"SELECT complaint_id FROM complaint_tag WHERE tag IN ({marks})"


def _spellings(typed: str) -> tuple[str, ...]:
    """Return how a tag may be written that was typed so."""
    folded = fold(typed)
    return tuple(dict.fromkeys((typed, folded, folded.upper())))
