"""What a search shows of cases, and what the index is made of anew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from deskcs.complaints.conditions import Condition, Words
from deskcs.complaints.holding import FEW, candidates, words_of
from deskcs.complaints.index import body_of, entry_of
from deskcs.complaints.queries import title_of, whole_rows
from deskcs.search.index import Entry, Term
from deskcs.storage import quick

_CHUNK = 500
_SAID = (
    "SELECT complaint_id, text FROM complaint_entry"
    " WHERE complaint_id IN ({}) AND text <> '' ORDER BY seq"
)
_ORDERS = (
    "SELECT complaint_id, order_number FROM complaint_order"
    " WHERE complaint_id IN ({}) ORDER BY rowid"
)
_TAGS = "SELECT complaint_id, tag FROM complaint_tag WHERE complaint_id IN ({}) ORDER BY rowid"

_TAGGED = "(SELECT complaint_id AS id FROM complaint_tag WHERE tag = ?) c"
_BEARING = "SELECT complaint_id FROM complaint_tag WHERE tag IN ({}) AND complaint_id IN ({})"


class FoundCase(NamedTuple):
    """A case as a hit: `text` is all that is written in it, the customer's words first."""

    number: str
    title: str
    text: str


def found_cases(connection: Any, ids: Sequence[int]) -> dict[int, FoundCase]:
    """Return some hundred cases by their id."""
    said, orders, tags = (_strings(connection, sql, ids) for sql in (_SAID, _ORDERS, _TAGS))
    marks = ",".join("?" * len(ids))
    cases = quick.rows(
        connection,
        "SELECT id, number, customer, goods, shop, owner, what, found"
        f" FROM complaint WHERE id IN ({marks})",
        ids,
    )
    return {
        case_id: FoundCase(
            number,
            f"{number} {customer} {title_of(what)}".strip(),
            "\n".join(
                part
                for part in (
                    body_of({"what": what, "found": found}, said.get(case_id, ())),
                    " ".join(orders.get(case_id, ())),
                    goods,
                    shop,
                    owner,
                    " ".join(tags.get(case_id, ())),
                )
                if part
            ),
        )
        for case_id, number, customer, goods, shop, owner, what, found in cases
    }


def tagged_cases(
    connection: Any, terms: Sequence[tuple[str, Term]], unwanted: Sequence[str], most: int
) -> list[int]:
    """Return the newest cases that bear a word as a tag and hold the others, or bear all as one.

    The terms are each as typed and with its other spellings.
    """
    asked = [words_of(connection, terms, unwanted)]
    if len(terms) > 1:
        whole = " ".join(typed for typed, _ in terms)
        asked.append(words_of(connection, [(whole, whole)], unwanted))
    found = {case_id for words in asked for case_id in _newest_tagged(connection, words, most)}
    return sorted(found, reverse=True)[:most]


def _newest_tagged(connection: Any, words: Words, most: int) -> Iterator[int]:
    """Yield up to `most` cases for each tag, or those of few that hold all the other words."""
    known, _ = candidates(connection, words, FEW) if words.tags else (None, False)
    check = words.narrow(Condition("1").over(known))
    sources = (
        [(check.source, ())] if known is not None else [(_TAGGED, (tag,)) for tag in words.tags]
    )
    for source, tag in sources:
        sql = f"SELECT c.id FROM {source} WHERE {check.where} ORDER BY c.id DESC LIMIT ?"
        for row in quick.rows(connection, sql, (*tag, *check.params, most)):
            yield row[0]


def bearing(connection: Any, typed: Sequence[str], ids: Sequence[int]) -> set[int]:
    """Return those of some cases that bear a word as a tag."""
    tags = words_of(connection, (), typed).refused
    if not tags:
        return set()
    marks = (",".join("?" * len(values)) for values in (tags, ids))
    return {row[0] for row in quick.rows(connection, _BEARING.format(*marks), (*tags, *ids))}


def index_entries(connection: Any) -> Iterator[Entry]:
    """Return what the search index is told about every case, to build it anew."""
    every = connection.exec_driver_sql("SELECT id FROM complaint ORDER BY id")
    while ids := [row[0] for row in islice(every, _CHUNK)]:
        said = _strings(connection, _SAID, ids)
        for case_id, row in whole_rows(connection, ids).items():
            yield entry_of(row, row["orders"], said.get(case_id, ()))


def _strings(connection: Any, sql: str, ids: Sequence[int]) -> dict[int, list[str]]:
    """Return texts by case, in order."""
    found: dict[int, list[str]] = {}
    for case_id, text in quick.rows(connection, sql.format(",".join("?" * len(ids))), ids):
        found.setdefault(case_id, []).append(text)
    return found
