"""The index over records, in the desk's own file and in the transaction that changes the text.

A record lies at a place: its kind and its number in one integer, so that each kind is a range of
its own and the newest record of a kind comes first without sorting. Grams narrow down, the folded
copy decides.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import islice
from typing import NamedTuple, TypeAlias

from sqlalchemy import Connection

from deskcs.search import bitmaps, pairs, walking
from deskcs.search.folding import fold
from deskcs.search.grams import grams
from deskcs.search.matching import narrowed, on_text
from deskcs.search.rarity import Rarity
from deskcs.search.spans import Span, spans_of
from deskcs.storage import quick

KINDS = {"complaint": 1, "handover": 2, "phrase": 3, "log": 4, "feedback": 5}
MOST_CHARACTERS = 20_000
_SHIFT = 40
_BATCH = 2_000

Term: TypeAlias = str | tuple[str, ...]
"""A text to find, or several of which one is enough (a word and its other spellings)."""


class Entry(NamedTuple):
    """What the index is told about a record. `extra` is found, but never shown in a snippet."""

    kind: str
    ref: int
    title: str
    body: str
    extra: str = ""


class Found(NamedTuple):
    """A record, with the places of the terms in the title and body it was indexed with."""

    kind: str
    ref: int
    title_marks: tuple[Span, ...]
    folded_body: str
    words: tuple[str, ...]

    @property
    def body_marks(self) -> tuple[Span, ...]:
        """Return the places in the body; looked for when asked, since few are shown."""
        return spans_of(self.folded_body, self.words)


def put(
    connection: Connection, kind: str, ref: int, title: str, body: str, extra: str = ""
) -> None:
    """Index a record, in place of what was indexed for it before."""
    put_many(connection, [Entry(kind, ref, title, body, extra)])


def put_many(connection: Connection, rows: Iterable[Entry]) -> int:
    """Index records, each in place of its earlier text, and return how many they were."""
    source, number = iter(rows), 0
    while batch := list(islice(source, _BATCH)):
        _put_batch(connection, batch)
        number += len(batch)
    return number


def find(
    connection: Connection,
    terms: Sequence[Term],
    kinds: Sequence[str],
    limit: int,
    without: Sequence[str] = (),
) -> list[Found]:
    """Return up to `limit` records that hold every term, of each kind the newest first.

    Several kinds take turns, so that a busy one does not crowd out the rest.
    """
    lists = [_newest(connection, terms, kind, limit, without) for kind in kinds]
    if len(lists) == 1:
        return lists[0]
    turns = [found for turn in range(limit) for found in (part[turn : turn + 1] for part in lists)]
    return [found for turn in turns for found in turn][:limit]


def refs(
    connection: Connection,
    terms: Sequence[Term],
    kind: str,
    cap: int,
    without: Sequence[str] = (),
) -> list[int] | None:
    """Return the numbers of all records that hold every term, or None if more than `cap` do.

    For lists with an order of their own: few numbers are a condition; of many, walk the list in
    its order and ask `holds` row by row.
    """
    low, high = _range(kind)
    wanted = narrowed(terms, without, Rarity(connection, low, high))
    rows = quick.rows(
        connection,
        f"SELECT {wanted.place} FROM {wanted.source} WHERE {wanted.where} LIMIT {cap + 1}",
        wanted.params(low, high),
    )
    return None if len(rows) > cap else [int(row[0]) - low for row in rows]


def holds(
    terms: Sequence[Term], kind: str, column: str, without: Sequence[str] = ()
) -> tuple[str, tuple[str | int, ...]]:
    """Return a condition in SQL, with its parameters, on a record whose number is in `column`."""
    low, _ = _range(kind)
    text, values = on_text(terms, without)
    return (
        f"EXISTS (SELECT 1 FROM search_text t WHERE t.id = {column} + {low} AND {text})",
        values,
    )


def rebuild(connection: Connection, rows: Iterable[Entry]) -> int:
    """Forget everything, index `rows`, and return how many they were."""
    connection.exec_driver_sql("INSERT INTO search_gram(search_gram) VALUES ('delete-all')")
    connection.exec_driver_sql("DELETE FROM search_text")
    connection.exec_driver_sql("DELETE FROM search_pair")
    bitmaps.forget(connection)
    return put_many(connection, rows)


def _put_batch(connection: Connection, batch: Sequence[Entry]) -> None:
    latest = {_place(row.kind, row.ref): row for row in batch}
    before = {place: (named, folded) for place, named, folded in _texts(connection, list(latest))}
    texts, gone, new = [], [], []
    named: list[str] = []
    for place, row in latest.items():
        title, body, extra = (fold(part[:MOST_CHARACTERS]) for part in row[2:])
        folded = f"{title}\n{body}\n{extra}".replace("\0", " ")
        texts.append((place, len(title), len(body), folded))
        named_before, folded_before = before.get(place, ("", ""))
        lost, won = _exchanged(folded_before, folded)
        if lost:
            gone.append((place, " ".join(lost)))
        # FTS5 counts rows: each is put in once more than it is taken out, be it without tokens.
        if lost or won or place not in before:
            new.append((place, " ".join(won)))
        if named_before != (names := f"{title}\n{extra}"):
            named.append(names)
    quick.change_all(
        connection,
        "INSERT OR REPLACE INTO search_text(id, title_length, body_length, folded)"
        " VALUES (?, ?, ?, ?)",
        texts,
    )
    _take_out(connection, gone)
    if new:
        quick.change_all(connection, "INSERT INTO search_gram(rowid, tokens) VALUES (?, ?)", new)
        bitmaps.note(connection, [place for place, _ in new])
    pairs.learn(connection, pairs.of("\n".join(named)))


def _exchanged(before: str, after: str) -> tuple[Collection[str], Collection[str]]:
    """Return the tokens that a text lost and won. No token reaches over the end of a line."""
    if not before:  # the index keeps a record once for a token, however often it is told
        return (), grams(after)
    old, new = set(before.split("\n")), set(after.split("\n"))
    kept = set(grams("\n".join(old & new)))
    had, has = set(grams("\n".join(old - new))) - kept, set(grams("\n".join(new - old))) - kept
    return had - has, has - had


def _texts(connection: Connection, places: Sequence[int]) -> list[tuple[int, str, str]]:
    """Return place, title with extra, and the whole of what is indexed."""
    marks = ",".join("?" * len(places))
    rows = quick.rows(
        connection,
        "SELECT id, title_length, title_length + body_length + 2, folded FROM search_text"
        f" WHERE id IN ({marks})",
        tuple(places),
    )
    return [(row[0], f"{row[3][: row[1]]}\n{row[3][row[2] :]}", row[3]) for row in rows]


def _take_out(connection: Connection, tokens: Sequence[tuple[int, str]]) -> None:
    """Take tokens out and have FTS5 write that down before anything is put in again.

    With secure-delete and detail=none, SQLite (up to 3.53 at least) forgets every later row of a
    token that is taken out and put in again in one flush; a row below the last one flushes.
    """
    if tokens:
        delete = "INSERT INTO search_gram(search_gram, rowid, tokens) VALUES ('delete', ?, ?)"
        quick.change_all(connection, delete, tokens)
        quick.change(connection, "INSERT INTO search_gram(rowid, tokens) VALUES (0, '')")
        quick.change(connection, delete, (0, ""))


def _newest(
    connection: Connection,
    terms: Sequence[Term],
    kind: str,
    limit: int,
    without: Sequence[str],
) -> list[Found]:
    low, high = _range(kind)
    rarity = Rarity(connection, low, high)
    wanted = narrowed(terms, without, rarity)
    rows = walking.newest(connection, wanted, rarity, low, high, limit)
    return [_found(kind, low, row, wanted.shown) for row in rows]


def _found(kind: str, low: int, row: walking.Row, words: tuple[str, ...]) -> Found:
    place, title_length, body_length, folded = row
    body = folded[title_length + 1 : title_length + 1 + body_length]
    return Found(kind, place - low, spans_of(folded[:title_length], words), body, words)


def _place(kind: str, ref: int) -> int:
    return (KINDS[kind] << _SHIFT) + ref


def _range(kind: str) -> tuple[int, int]:
    low = KINDS[kind] << _SHIFT
    return low, low + (1 << _SHIFT) - 1
