"""Which cases may hold the words of a query: by the index of texts, and by their tags.

The index knows no tags: they are put on and taken off a thousand cases at a time. So the cases that
bear a word as a tag come beside those of the index, and `Words.check` tells which hold the rest.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import chain, combinations
from typing import TypeAlias

from sqlalchemy import Connection

from deskcs.complaints.conditions import Words, among
from deskcs.complaints.index import KIND
from deskcs.search import candidates as texts
from deskcs.search import index
from deskcs.search.folding import fold
from deskcs.search.index import Term
from deskcs.storage import quick

_TAGS = (
    "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM complaint_tag WHERE tag = value)"
)
_TAGGED = (
    "SELECT complaint_id AS ref FROM complaint_tag"
    " WHERE tag = ? AND complaint_id >= ? AND complaint_id < ?"
)
_END = 1 << 62
# So few cases that may hold the words are looked at one by one.
FEW = 600
_Select: TypeAlias = tuple[str, tuple[str | int, ...]]
# What the steps cost, in microseconds: an entry of the index of words or of tags, a case's text.
_ENTRY, _TEXT = 0.7, 4.0
_COUNTED = 30_000
# Of more words that are tags the rarest are looked for; each case is asked for all of them.
_MOST_ASKED = 3


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

    None if they are more than `cap`. How far back the newest reach tells it of very many.
    """
    is_sure = False
    for most in (FEW, cap) if words.tags and cap > FEW else (cap,):
        select, values, is_sure = newest(connection, words, most + 1)
        found = [int(row[0]) for row in quick.rows(connection, select, values)]
        if len(found) <= most:
            return found, is_sure
        if most * found[0] > cap * (found[0] - found[-1] + 1):
            break
    return None, is_sure


def newest(
    connection: Connection, words: Words, cap: int, before: int | None = None, first: int = 0
) -> tuple[str, tuple[str | int, ...], bool]:
    """Return a SELECT of up to `cap` such cases, its values, and whether they surely hold.

    It gives the `ref` of each, the newest first, below the number `before` and from `first` on.
    """
    select, values, is_sure = texts.newest(connection, words.wanted, KIND, cap, before, first)
    if not words.tags:
        return select, values, is_sure
    ways = [(select, values)]
    if words.is_one:
        ways += _by_tag(words.borne, (), (first, _END if before is None else before), cap)
    else:
        ways = [*_divided(connection, words, cap, before, first)]
    both = " UNION ".join(f"SELECT ref FROM ({select})" for select, _ in ways)
    params = tuple(value for _, values in ways for value in values)
    return f"{both} ORDER BY 1 DESC LIMIT ?", (*params, cap), is_sure and words.is_one


def _divided(
    connection: Connection, words: Words, cap: int, before: int | None, first: int
) -> Iterator[_Select]:
    """Yield SELECTs of the cases that bear some of the words as tags and may hold the others.

    Tens of thousands may bear each of them, and few or none all. So where fewer cases bear the
    rarest than hold the other words, these are asked for the rest, else those that hold them.
    """
    numbers = {at: _number(connection, tags) for at, tags in enumerate(words.borne) if tags}
    asked = sorted(numbers, key=numbers.__getitem__)[:_MOST_ASKED]
    span = (first, _END if before is None else before)
    for borne in chain.from_iterable(combinations(asked, n) for n in range(len(asked) + 1)):
        tags = [words.borne[at] for at in borne]
        left_open = {*numbers} - {*asked} | {*borne}
        held = [term for at, term in enumerate(words.wanted) if at not in left_open]
        by_tag = numbers[borne[0]] * (_TEXT if len(borne) == 1 else _ENTRY) if borne else _END
        if held and texts.number(connection, held, KIND) * _ENTRY <= by_tag:
            select, values, _ = texts.newest(connection, held, KIND, -1, before, first)
            bears, more = _bearing("n.ref", tags)
            yield f"SELECT n.ref FROM ({select}) n WHERE {bears} LIMIT {cap}", (*values, *more)
        else:
            yield from _by_tag(tags, held, span, cap)


def _by_tag(
    tags: Sequence[tuple[str, ...]], held: Sequence[Term], span: tuple[int, int], cap: int
) -> Iterator[_Select]:
    """Yield SELECTs of the newest cases that bear a tag of each kind and hold the words.

    There is one for each spelling of the first tag; tags with one spelling are merged, which takes
    a third of the time.
    """
    holds, more = index.holds(held, KIND, "n.ref") if held else ("1", ())
    sql = "SELECT n.ref FROM ({} ORDER BY 1 DESC LIMIT -1) n WHERE {} AND {} LIMIT {}"
    if all(len(each) == 1 for each in tags):
        merged = " INTERSECT ".join([_TAGGED] * len(tags))
        values = tuple(value for (tag,) in tags for value in (tag, *span))
        yield sql.format(merged, "1", holds, cap), (*values, *more)
        return
    bears, others = _bearing("n.ref", tags[1:])
    for tag in tags[0]:
        yield sql.format(_TAGGED, bears, holds, cap), (tag, *span, *others, *more)


def _bearing(case: str, tags: Sequence[tuple[str, ...]]) -> _Select:
    """Return the condition that a case bears a tag of each kind."""
    conditions = [
        f"EXISTS (SELECT 1 FROM complaint_tag o WHERE o.tag IN ({','.join('?' * len(each))})"
        f" AND o.complaint_id = {case})"
        for each in tags
    ]
    return " AND ".join(conditions) or "1", tuple(tag for each in tags for tag in each)


def _number(connection: Connection, tags: tuple[str, ...]) -> int:
    """Return how many cases bear one of these tags, at most _COUNTED."""
    marks = ",".join("?" * len(tags))
    return quick.number(
        connection,
        "SELECT count(*) FROM"
        f" (SELECT 1 FROM complaint_tag WHERE tag IN ({marks}) LIMIT {_COUNTED})",
        tags,
    )


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
