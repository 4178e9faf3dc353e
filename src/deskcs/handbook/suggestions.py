"""Questions that the handbook did not answer, left for whoever keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskcs.actor import Actor
from deskcs.errors import Invalid, NotFound
from deskcs.handbook.editing import require_lead
from deskcs.handbook.events import ArticleSuggested
from deskcs.handbook.records import ArticleSuggestion
from deskcs.handbook.shapes import Suggestion
from deskcs.handbook.texts import storable
from deskcs.storage.types import from_millis, to_millis
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.storage.store import Store

LONGEST = 200
_EMPTY = QT_TRANSLATE_NOOP("errors", "请先写出没有找到答案的问题。")
_GONE = QT_TRANSLATE_NOOP("errors", "这条建议已经不在了。请重新打开列表。")


class SuggestionService:
    """Anybody suggests; leads see the open suggestions and settle them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def suggest(self, actor: Actor, query: str) -> int:
        """Leave a question for the lead and return its number; an open one is not left twice."""
        query = " ".join(storable(query).split())[:LONGEST]
        if not query:
            raise Invalid(_EMPTY, field="query")
        with self._store.write(actor) as unit:
            row = unit.connection.exec_driver_sql(
                "SELECT id FROM article_suggestion WHERE query = ? AND settled_at IS NULL", (query,)
            ).fetchone()
            if row is not None:
                return int(row[0])
            record = ArticleSuggestion(query=query, person=actor.name, asked_at=unit.now)
            unit.session.add(record)
            unit.session.flush()
            assert record.id is not None
            number = record.id
            unit.journal(
                "article.suggest", f"suggestion:{number}", after={"query": unit.sealed(query)}
            )
            unit.emit(ArticleSuggested(query))
        return number

    def open(self, actor: Actor, limit: int = 200) -> list[Suggestion]:
        """Return the open suggestions for a lead, the newest first."""
        require_lead(actor)
        with self._store.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT id, query, person, asked_at FROM article_suggestion"
                " WHERE settled_at IS NULL ORDER BY id DESC LIMIT ?",
                (limit,),
            ).fetchall()
        return [Suggestion(row[0], row[1], row[2], from_millis(row[3])) for row in rows]

    def settle(self, actor: Actor, number: int, is_settled: bool = True) -> None:
        """Take a suggestion off the list, or put it back there."""
        require_lead(actor)
        with self._store.write(actor) as unit:
            record = unit.session.get(ArticleSuggestion, number)
            if record is None:
                raise NotFound(_GONE)
            before = record.settled_at
            record.settled_at = unit.now if is_settled else None
            unit.journal(
                "article.settle",
                f"suggestion:{number}",
                {"settled_at": before and to_millis(before)},
                {"settled_at": to_millis(unit.now) if is_settled else None},
            )
            unit.emit(ArticleSuggested(record.query))
