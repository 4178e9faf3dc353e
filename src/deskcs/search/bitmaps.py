"""Bit sets of the grams that very many records hold, block by block.

The index reads the whole list of each gram it is asked for where few records hold all: of three
frequent words that never meet, hundreds of thousands of entries. A bit set tells the same of
65,536 records in a microsecond. They are made and carried on in idle minutes, and only narrow
down: a record whose text was changed afterwards is noted, and looked at in any case. So nothing
but the time that a search takes depends on them.

Of a block the bit sets tell up to the place `told`; `wanted` is ahead of it while they are being
carried on, which takes many small transactions.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from operator import and_
from typing import NamedTuple

from sqlalchemy import Connection

from deskcs.search.grams import grams
from deskcs.storage import quick

SHIFT = 16
SIZE = 1 << SHIFT
"""How many places make a block."""

GROWN = 4_096
"""So many new records are worth carrying the bit sets on."""

_OFTEN = 20  # one of so many records holds a gram that is worth a bit set
_LOOKED_AT = 1_024  # texts of a block, for its grams
_AT_ONCE = 20_000  # entries read in one transaction, some 20 ms
_STALE = 2_000  # changed records, after which a block is made anew
_MOST_CHANGED = 5_000
_ASKED = 500  # of a record's tokens, by a check
_FEW = 200
"""So few candidates of one search are looked at where not every gram of it has a bit set."""


class Span(NamedTuple):
    """Places from `first` to `last`. `places` are those that may hold what is looked for, the
    newest first; None if the index is to be asked.
    """

    first: int
    last: int
    places: Iterator[int] | None


def spans(connection: Connection, tokens: Sequence[str], low: int, high: int) -> Iterator[Span]:
    """Cut the places from `low` to `high` into spans, the newest first, by what the bit sets tell
    of records that hold all tokens. Spans without a candidate are left out.
    """
    changed = _changed(connection, low, high)
    ends, few = high, _FEW
    for block, told in _blocks(connection, low, high) if changed is not None else ():
        bits = _bits(connection, block, tokens)
        if not bits:
            continue
        first, last = max(low, block << SHIFT), min(high, told)
        candidates = reduce(and_, bits) | (changed or {}).get(block, 0)
        candidates = _within(candidates, first, last)
        if len(bits) < len(tokens):
            few -= candidates.bit_count()
            if few < 0:
                break
        if ends > last:
            yield Span(last + 1, ends, None)
        ends = first - 1
        if candidates:
            yield Span(first, last, _places(block << SHIFT, candidates))
    if ends >= low:
        yield Span(low, ends, None)


def note(connection: Connection, places: Iterable[int]) -> None:
    """Note that the texts of records are not what their bit sets were made of any more."""
    by_block: dict[int, list[int]] = defaultdict(list)
    for place in places:
        by_block[place >> SHIFT].append(place)
    for block, some in by_block.items():
        row = quick.row(connection, "SELECT wanted FROM search_block WHERE id = ?", (block,))
        if row is not None and (told := [(place,) for place in some if place <= row[0]]):
            quick.change_all(
                connection, "INSERT OR IGNORE INTO search_changed(id) VALUES (?)", told
            )


def forget(connection: Connection) -> None:
    """Forget all blocks."""
    for table in ("search_bitmap", "search_block", "search_changed"):
        quick.change(connection, f"DELETE FROM {table}")


def step(connection: Connection) -> bool:
    """Carry some bit sets on in the transaction of the connection; return whether more is left."""
    begun = quick.row(connection, "SELECT id, wanted FROM search_block WHERE told < wanted")
    if begun is not None:
        _carry_on(connection, *begun)
        return True
    following = _next(connection)
    if following is None:
        return False
    block, until = following
    known = "UPDATE search_block SET wanted = ? WHERE id = ?"
    if not quick.change(connection, known, (until, block)):
        _begin(connection, block, until)
    return True


def lacking(connection: Connection, place: int, tokens: Iterable[str]) -> list[str]:
    """Return the tokens of a record's text that the bit sets of its block do not tell of."""
    block, bit = place >> SHIFT, place & (SIZE - 1)
    if quick.row(connection, "SELECT 1 FROM search_changed WHERE id = ?", (place,)):
        return []
    asked = sorted(tokens)
    asked = asked[:: len(asked) // _ASKED + 1]
    marks = ",".join("?" * len(asked))
    rows = quick.rows(
        connection,
        "SELECT token, substr(bits, ?, 1) FROM search_bitmap"
        f" WHERE block = ? AND token IN ({marks}) AND told >= ?",
        ((bit >> 3) + 1, block, *asked, place),
    )
    return [token for token, byte in rows if not byte[0] >> (bit & 7) & 1]


def _carry_on(connection: Connection, block: int, until: int) -> None:
    """Have some bit sets of a block tell up to a place, and the block when all of them do."""
    rows = quick.rows(
        connection,
        "SELECT id, token, told, bits FROM search_bitmap WHERE block = ? AND told < ?"
        " ORDER BY id LIMIT 64",
        (block, until),
    )
    entries = 0
    for row, token, told, before in rows:
        bits = bytearray(before)
        for (place,) in quick.rows(
            connection,
            "SELECT rowid FROM search_gram WHERE search_gram MATCH ? AND rowid BETWEEN ? AND ?",
            (f'"{token}"', told + 1, until),
        ):
            bits[(place & (SIZE - 1)) >> 3] |= 1 << (place & 7)
            entries += 1
        quick.change(
            connection,
            "UPDATE search_bitmap SET told = ?, bits = ? WHERE id = ?",
            (until, bytes(bits), row),
        )
        if entries > _AT_ONCE:
            return
    if len(rows) < 64:
        quick.change(connection, "UPDATE search_block SET told = wanted WHERE id = ?", (block,))


def _next(connection: Connection) -> tuple[int, int] | None:
    """Return a block whose bit sets are to be made or carried on, and up to which place."""
    stale = quick.row(
        connection,
        f"SELECT id >> {SHIFT} FROM search_changed GROUP BY 1 HAVING count(*) > {_STALE} LIMIT 1",
    )
    if stale is not None:
        quick.change(connection, "DELETE FROM search_block WHERE id = ?", stale)
    at: tuple[int] | None = quick.row(connection, "SELECT min(id) FROM search_text")
    while at is not None and at[0] is not None:
        block = at[0] >> SHIFT
        last = ((block + 1) << SHIFT) - 1
        told = quick.row(connection, "SELECT told FROM search_block WHERE id = ?", (block,))
        at = quick.row(
            connection, "SELECT id FROM search_text WHERE id > ? ORDER BY id LIMIT 1", (last,)
        )
        if told is not None and told[0] == last:
            continue
        newest = quick.number(connection, "SELECT max(id) FROM search_text WHERE id <= ?", (last,))
        is_full = at is not None and at[0] == last + 1
        if is_full or newest - (told[0] if told else block << SHIFT) >= GROWN:
            return block, last if is_full else newest
    return None


def _begin(connection: Connection, block: int, until: int) -> None:
    """Choose the grams of a block; from now on its changes are noted."""
    first = block << SHIFT
    quick.change(connection, "DELETE FROM search_bitmap WHERE block = ?", (block,))
    quick.change(
        connection, "DELETE FROM search_changed WHERE id BETWEEN ? AND ?", (first, first + SIZE - 1)
    )
    quick.change(
        connection,
        "INSERT INTO search_block(id, told, wanted) VALUES (?, ?, ?)",
        (block, first - 1, until),
    )
    texts = quick.rows(
        connection,
        "SELECT folded FROM search_text WHERE id BETWEEN ? AND ? AND id % ? = 0",
        (first, until, max(1, (until - first) // _LOOKED_AT)),
    )
    held = Counter(token for (folded,) in texts for token in set(grams(folded)))
    quick.change_all(
        connection,
        "INSERT INTO search_bitmap(block, token, told, bits) VALUES (?, ?, ?, ?)",
        [
            (block, token, first - 1, bytes(SIZE // 8))
            for token, number in held.items()
            if number * _OFTEN >= len(texts)
        ],
    )


def _blocks(connection: Connection, low: int, high: int) -> list[tuple[int, int]]:
    """Return the blocks that tell something of places in a range, the newest first."""
    rows = quick.rows(
        connection,
        "SELECT id, told FROM search_block WHERE id BETWEEN ? AND ? AND told >= max(?, id << ?)"
        " ORDER BY id DESC",
        (low >> SHIFT, high >> SHIFT, low, SHIFT),
    )
    return [(block, told) for block, told in rows]


def _changed(connection: Connection, low: int, high: int) -> dict[int, int] | None:
    """Return the changed records as bits by block, or None if they are too many."""
    rows = quick.rows(
        connection,
        f"SELECT id FROM search_changed WHERE id BETWEEN ? AND ? LIMIT {_MOST_CHANGED + 1}",
        (low, high),
    )
    if len(rows) > _MOST_CHANGED:
        return None
    found: dict[int, int] = defaultdict(int)
    for (place,) in rows:
        found[place >> SHIFT] |= 1 << (place & (SIZE - 1))
    return found


def _bits(connection: Connection, block: int, tokens: Sequence[str]) -> list[int]:
    """Return the bit sets of a block, of those of the tokens that have one."""
    marks = ",".join("?" * len(tokens))
    rows = quick.rows(
        connection,
        f"SELECT bits FROM search_bitmap WHERE block = ? AND token IN ({marks})",
        (block, *tokens),
    )
    return [int.from_bytes(bits, "little") for (bits,) in rows]


def _within(bits: int, first: int, last: int) -> int:
    """Return the bits of the places from `first` to `last` of one block."""
    below = first & (SIZE - 1)
    return (bits & ((2 << (last & (SIZE - 1))) - 1)) >> below << below


def _places(first: int, bits: int) -> Iterator[int]:
    while bits:
        top = bits.bit_length() - 1
        yield first + top
        bits ^= 1 << top
