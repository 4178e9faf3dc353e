"""What each person read last and keeps at hand.

Reading is nobody's business decision, so it leaves no entry in the journal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskcs.handbook.service import HandbookService
from deskcs.handbook.shapes import ArticleSummary
from deskcs.storage.types import to_millis

if TYPE_CHECKING:
    from deskcs.actor import Actor
    from deskcs.storage.store import Store

_OWNER = 0


class ReadingService:
    """Remembers readings and favourites by person; articles that are gone are left out."""

    def __init__(self, store: Store, handbook: HandbookService) -> None:
        self._store = store
        self._handbook = handbook

    def record(self, actor: Actor, article_id: str) -> None:
        """Remember that the article was opened, unless it was the last one anyway."""
        digest = self._handbook.article(article_id).digest
        person = actor.person_id or _OWNER
        with self._store.write(actor) as unit:
            last = unit.connection.exec_driver_sql(
                "SELECT article_id, digest FROM article_reading WHERE person_id = ?"
                " ORDER BY id DESC LIMIT 1",
                (person,),
            ).fetchone()
            if last is None or tuple(last) != (article_id, digest):
                unit.connection.exec_driver_sql(
                    "INSERT INTO article_reading(person_id, article_id, digest, at)"
                    " VALUES (?,?,?,?)",
                    (person, article_id, digest, to_millis(unit.now)),
                )

    def recent(self, actor: Actor, limit: int = 12) -> list[ArticleSummary]:
        """Return the articles this person opened last, each once, newest first."""
        return self._summaries(
            "SELECT article_id FROM article_reading WHERE person_id = ?"
            " GROUP BY article_id ORDER BY max(id) DESC LIMIT ?",
            (actor.person_id or _OWNER, limit),
        )

    def often(self, actor: Actor, limit: int = 12) -> list[ArticleSummary]:
        """Return the articles this person opened most, at least twice."""
        return self._summaries(
            "SELECT article_id FROM article_reading WHERE person_id = ?"
            " GROUP BY article_id HAVING count(*) > 1 ORDER BY count(*) DESC, max(id) DESC LIMIT ?",
            (actor.person_id or _OWNER, limit),
        )

    def changed(self, actor: Actor, limit: int = 20) -> list[ArticleSummary]:
        """Return the articles that read otherwise than when this person last opened them."""
        with self._store.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT article_id, digest FROM article_reading WHERE id IN"
                " (SELECT max(id) FROM article_reading WHERE person_id = ? GROUP BY article_id)"
                " ORDER BY id DESC",
                (actor.person_id or _OWNER,),
            ).fetchall()
        known = self._handbook.library().by_id
        return [
            known[name].summary
            for name, seen in rows
            if name in known and known[name].digest != seen
        ][:limit]

    def favourites(self, actor: Actor) -> list[ArticleSummary]:
        """Return what this person keeps at hand, newest first."""
        return self._summaries(
            "SELECT article_id FROM article_favourite WHERE person_id = ?"
            " ORDER BY at DESC, rowid DESC",
            (actor.person_id or _OWNER,),
        )

    def keep(self, actor: Actor, article_id: str, is_kept: bool) -> list[ArticleSummary]:
        """Put an article among the favourites or take it out; return them."""
        self._handbook.article(article_id)
        person = actor.person_id or _OWNER
        with self._store.write(actor) as unit:
            if is_kept:
                unit.connection.exec_driver_sql(
                    "INSERT OR IGNORE INTO article_favourite(person_id, article_id, at)"
                    " VALUES (?,?,?)",
                    (person, article_id, to_millis(unit.now)),
                )
            else:
                unit.connection.exec_driver_sql(
                    "DELETE FROM article_favourite WHERE person_id = ? AND article_id = ?",
                    (person, article_id),
                )
        return self.favourites(actor)

    def _summaries(self, sql: str, parameters: tuple[object, ...]) -> list[ArticleSummary]:
        with self._store.read() as connection:
            names = [str(row[0]) for row in connection.exec_driver_sql(sql, parameters)]
        known = self._handbook.library().by_id
        return [known[name].summary for name in names if name in known]
