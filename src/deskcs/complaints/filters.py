"""What a view or a query of the case list means: which cases it shows."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo

from sqlalchemy import Connection

from deskcs.complaints import holding
from deskcs.complaints.conditions import (
    BY_RECEIPT,
    FEW,
    OPEN_CASES,
    OPEN_OF_ONE,
    OPEN_SERIOUS,
    Condition,
    Path,
    Words,
    among,
)
from deskcs.complaints.grammar import GRAMMAR
from deskcs.complaints.readers import MANY, Part, read
from deskcs.complaints.shapes import VIEWS, ComplaintQuery
from deskcs.complaints.stopwatch import millis
from deskcs.errors import Invalid
from deskcs.search import pairs, query
from deskcs.storage import quick
from deskcs.wording import QT_TRANSLATE_NOOP, joined

_UNKNOWN_VIEW = QT_TRANSLATE_NOOP("errors", "没有“{view}”这个视图。可以用：{known}。")
# Indexes of fields and of the receipt; those of the fields have the receipt in the second place.
_PATHS = {
    "c.status = ?": "ix_complaint_status",
    "c.severity = ?": "ix_complaint_severity",
    "c.owner = ?": "ix_complaint_owner",
    "c.channel = ?": "ix_complaint_channel",
    "c.shop = ?": "ix_complaint_shop",
    "c.category = ?": "ix_complaint_category",
    "c.received_at >= ?": BY_RECEIPT,
    "c.received_at >= ? AND c.received_at < ?": BY_RECEIPT,
}
_ONLY_OPEN = "(c.is_open = 1"
_ONLY_SERIOUS = f"{_ONLY_OPEN} AND c.is_flagged = 1"
# The texts of so few cases are read sooner than the index is asked for all that hold a word.
SOME = 1_000


def of_view(view: str, me: str, now: datetime, due_soon_minutes: int) -> Condition:
    """Return what a view shows; raise Invalid for an unknown one."""
    at = millis(now)
    soon = millis(now + timedelta(minutes=due_soon_minutes))
    conditions = {
        "mine": Condition("c.is_open = 1 AND c.owner = ?", (me,), OPEN_OF_ONE),
        "unowned": Condition("c.is_open = 1 AND c.owner = ''", (), OPEN_OF_ONE),
        "due_soon": Condition(
            "c.is_open = 1 AND c.next_due >= ? AND c.next_due < ?", (at, soon), OPEN_CASES
        ),
        "overdue": Condition("c.is_open = 1 AND c.next_due < ?", (at,), OPEN_CASES),
        "serious": Condition("c.is_open = 1 AND c.is_flagged = 1", (), OPEN_SERIOUS),
        "open": Condition("c.is_open = 1", (), OPEN_CASES),
        "all": Condition("1"),
    }
    if view not in conditions:
        raise Invalid(_UNKNOWN_VIEW, field="view", view=view, known=joined("、", VIEWS))
    return conditions[view]


def of_query(
    connection: Connection,
    asked: ComplaintQuery,
    now: datetime,
    zone: tzinfo,
    due_soon_minutes: int,
) -> Condition:
    """Return what a query asks for; raise QueryError where its text cannot be understood.

    Whatever is known to hold for few cases goes first, and the rest is asked of those alone.
    """
    condition = of_view(asked.view, asked.me, now, due_soon_minutes)
    wanted = query.parse(asked.text, GRAMMAR)
    few: Collection[int] | None = None
    for part in wanted.conditions:
        pieces = [
            read(Part(part.operator, value, connection, asked.me, now, zone), part.field)
            for value in part.values
        ]
        if len(pieces) == 1 and not part.is_negated and pieces[0].is_few:
            few = _both(few, pieces[0].among or ())
            condition = condition.also(pieces[0].where, pieces[0].params)
            continue
        where = " OR ".join(f"({piece.text})" for piece in pieces)
        params = tuple(value for piece in pieces for value in piece.params)
        said = f"NOT coalesce(({where}), 0)" if part.is_negated else f"({where})"
        condition = condition.also(said, params)
        if len(pieces) == 1 and not part.is_negated and where[1:-1] in _PATHS:
            path = Path(_PATHS[where[1:-1]], where, params)
            condition = replace(condition, paths=(*condition.paths, path))
        if where.startswith(_ONLY_OPEN) and len(pieces) == 1 and not part.is_negated:
            is_serious = where.startswith(_ONLY_SERIOUS) or condition.source == OPEN_SERIOUS
            source = OPEN_SERIOUS if is_serious else OPEN_CASES
            condition = replace(condition, source=source)
    if not (wanted.terms or wanted.excluded):
        return condition.over(few)
    terms = [
        (term.text, term.text if term.is_phrase else pairs.widened(connection, term.text))
        for term in wanted.terms
    ]
    words = holding.words_of(connection, terms, wanted.unwanted)
    return _holding(connection, condition, few, words)


def settled(connection: Connection, condition: Condition) -> Condition:
    """Return the condition with its words among the rest, however many cases hold them."""
    words = condition.words
    if words is None:
        return condition
    rest = replace(condition, words=None)
    if not words.wanted:
        return words.narrow(rest)
    known, is_sure = holding.candidates(connection, words, MANY)
    if known is None:
        several = holding.of_many(connection, words, MANY) if words.tags else None
        return words.narrow(rest.also(*several) if several else rest)
    rest = words.rest(is_sure).narrow(rest)
    return rest.over(known) if len(known) <= FEW else rest.also(among(known))


def _holding(
    connection: Connection, condition: Condition, few: Collection[int] | None, words: Words
) -> Condition:
    """Return the condition narrowed to cases that hold the words, or with the words left open."""
    known = _open_few(connection, condition) if few is None else few
    if known is not None and len(known) <= SOME:
        return words.narrow(condition).over(known)
    if few is None and not condition.is_open:
        return replace(condition, words=words)
    if words.wanted:
        found, is_sure = holding.candidates(connection, words, FEW)
        if found is not None:
            return words.rest(is_sure).narrow(condition).over(_both(few, found))
    return words.narrow(condition).over(few)


def _open_few(connection: Connection, condition: Condition) -> list[int] | None:
    """Return the open cases that are meant, unless they are more than SOME."""
    if not condition.is_open:
        return None
    sql = f"SELECT c.id FROM {condition.source} WHERE {condition.where} LIMIT {SOME + 1}"
    found = [row[0] for row in quick.rows(connection, sql, condition.params)]
    return found if len(found) <= SOME else None


def _both(one: Collection[int] | None, other: Collection[int]) -> Collection[int]:
    return other if one is None else set(one) & set(other)
