"""Notes that a lead pins to an article, what everybody must read, and who confirmed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskcs.actor import Actor
from deskcs.errors import Invalid
from deskcs.handbook.editing import require_lead
from deskcs.handbook.events import ArticleConfirmed, ArticleMarked
from deskcs.handbook.records import ArticleMark
from deskcs.handbook.service import HandbookService
from deskcs.handbook.shapes import ArticleSummary, Mark, Standing
from deskcs.handbook.texts import storable
from deskcs.storage.types import from_millis, to_millis
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from deskcs.storage.store import Store
    from deskcs.storage.unit import UnitOfWork

_OWNER = 0
LONGEST_NOTE = 500
_TOO_LONG = QT_TRANSLATE_NOOP("errors", "置顶备注最多 {most} 个字。文字还在，请缩短后再存。")


class MarkService:
    """Marks are put by leads; every person confirms for themselves, once for each text."""

    def __init__(self, store: Store, handbook: HandbookService) -> None:
        self._store, self._handbook = store, handbook

    def standing(self, actor: Actor, article_id: str) -> Standing:
        """Return an article's mark, and whether this person confirmed it as it now is."""
        article = self._handbook.article(article_id)
        with self._store.read() as connection:
            mark = _marks(connection, article_id).get(article_id, Mark(article_id))
            confirmed = _is_confirmed(connection, actor, article_id, article.digest)
        return Standing(mark, confirmed)

    def pin(self, actor: Actor, article_id: str, note: str) -> None:
        """Pin a note to an article for everybody; an empty one takes it off."""
        require_lead(actor)
        note = storable(note).strip()
        if len(note) > LONGEST_NOTE:
            raise Invalid(_TOO_LONG, field="note", most=LONGEST_NOTE)
        self._handbook.article(article_id)
        with self._store.write(actor) as unit:
            mark = _record(unit, article_id)
            before, mark.note = mark.note, note
            _close(unit, mark, "article.pin", {"note": before}, {"note": note})

    def require_reading(self, actor: Actor, article_id: str, is_must_read: bool = True) -> None:
        """Let everybody confirm to have read an article, or no longer."""
        require_lead(actor)
        self._handbook.article(article_id)
        with self._store.write(actor) as unit:
            mark = _record(unit, article_id)
            before, mark.is_must_read = mark.is_must_read, is_must_read
            _close(unit, mark, "article.must_read", {"is": before}, {"is": is_must_read})

    def confirm(self, actor: Actor, article_id: str, digest: str = "") -> None:
        """Confirm to have read an article, in the state that is named or else as it now is.

        A second time changes nothing.
        """
        digest = digest or self._handbook.article(article_id).digest
        with self._store.write(actor) as unit:
            if _is_confirmed(unit.connection, actor, article_id, digest):
                return
            unit.connection.exec_driver_sql(
                "INSERT INTO article_confirmation(person_id, article_id, digest, at)"
                " VALUES (?,?,?,?)",
                (actor.person_id or _OWNER, article_id, digest, to_millis(unit.now)),
            )
            unit.journal("article.confirm", f"article:{article_id}", after={"digest": digest})
            unit.emit(ArticleConfirmed(article_id))

    def to_confirm(self, actor: Actor) -> list[ArticleSummary]:
        """Return what this person must still read and confirm, in the order of the handbook."""
        with self._store.read() as connection:
            wanted = {name for name, mark in _marks(connection).items() if mark.is_must_read}
            return [
                article.summary
                for article in self._handbook.library().articles
                if article.summary.id in wanted
                and not _is_confirmed(connection, actor, article.summary.id, article.digest)
            ]

    def unconfirmed(self, article_id: str) -> list[str]:
        """Return the names of the active people who have not confirmed an article as it now is."""
        digest = self._handbook.article(article_id).digest
        with self._store.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT name FROM person WHERE is_active AND id NOT IN (SELECT person_id"
                " FROM article_confirmation WHERE article_id = ? AND digest = ?) ORDER BY name",
                (article_id, digest),
            )
            return [str(row[0]) for row in rows]

    def marks(self) -> list[Mark]:
        """Return the marks of the articles that there are."""
        known = self._handbook.library().by_id
        with self._store.read() as connection:
            return [mark for name, mark in _marks(connection).items() if name in known]


def _marks(connection: Connection, article_id: str = "") -> dict[str, Mark]:
    where = " AND article_id = ?" if article_id else ""
    rows = connection.exec_driver_sql(
        "SELECT article_id, note, is_must_read, person, at FROM article_mark"
        f" WHERE (note <> '' OR is_must_read){where} ORDER BY article_id",
        (article_id,) if article_id else (),
    )
    return {row[0]: Mark(row[0], row[1], bool(row[2]), row[3], from_millis(row[4])) for row in rows}


def _is_confirmed(connection: Connection, actor: Actor, article_id: str, digest: str) -> bool:
    row = connection.exec_driver_sql(
        "SELECT 1 FROM article_confirmation WHERE person_id = ? AND article_id = ? AND digest = ?",
        (actor.person_id or _OWNER, article_id, digest),
    ).fetchone()
    return row is not None


def _record(unit: UnitOfWork, article_id: str) -> ArticleMark:
    found = unit.session.get(ArticleMark, article_id)
    if found is None:
        found = ArticleMark(article_id=article_id, at=unit.now)
        unit.session.add(found)
    return found


def _close(
    unit: UnitOfWork,
    mark: ArticleMark,
    action: str,
    before: dict[str, object],
    after: dict[str, object],
) -> None:
    mark.person, mark.at = unit.actor.name, unit.now
    unit.journal(action, f"article:{mark.article_id}", before, after)
    unit.emit(ArticleMarked(mark.article_id))
