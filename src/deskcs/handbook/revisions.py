"""Keeps every state an article was seen in, so that it can be compared and brought back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from deskcs.actor import SYSTEM
from deskcs.errors import NotFound
from deskcs.handbook.events import ArticlesChanged
from deskcs.handbook.frontmatter import BadFrontMatter
from deskcs.handbook.loader import read_text
from deskcs.handbook.placing import finish
from deskcs.handbook.service import HandbookService
from deskcs.handbook.shapes import Article, Revision
from deskcs.storage.types import from_millis, to_millis
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from deskcs.storage.store import Store

FIRST, BUNDLED, FILE, GONE = "first", "bundled", "file", "gone"
EDITED, RESTORED, IMPORTED = "edited", "restored", "imported"

_NO_REVISION = QT_TRANSLATE_NOOP("errors", "没有编号为 {number} 的版本。请重新打开版本列表。")
_COLUMNS = "id, article_id, digest, title, text, origin, person, at"


class RevisionLog:
    """The history of all articles in one append-only table.

    `is_unfinished` says that texts may lie beside their places: see `placing`.
    """

    def __init__(self, store: Store, handbook: HandbookService) -> None:
        self._store, self._handbook = store, handbook
        self.is_unfinished = True
        self._waiting: set[str] = set()

    def track(self) -> int:
        """Record what changed in the files since the last look; return how many articles did.

        A new version of the program, or somebody's own editor, changes articles without telling.
        What another program has saved and recorded meanwhile is read again instead.
        """
        if self.is_unfinished:
            self._finish()
        changed, gone = self._unrecorded()
        if changed or gone:
            self._read_again()
            changed, gone = self._unrecorded()
        if not changed and not gone:
            return 0
        texts = [(article, _file_text(article)) for article in changed]
        with self._store.write(SYSTEM) as unit:
            known = _newest(unit.connection)
            is_first = not known
            for article, text in texts:
                if known.get(article.summary.id) != article.digest:
                    origin = _origin(article, is_first)
                    add(unit.connection, article, text, origin, "", unit.now)
            for name in gone:
                unit.connection.exec_driver_sql(
                    "INSERT INTO article_revision(article_id, digest, title, text, origin,"
                    " person, at) SELECT article_id, '', title, '', ?, '', ? FROM article_revision"
                    " WHERE id = (SELECT max(id) FROM article_revision WHERE article_id = ?)",
                    (GONE, to_millis(unit.now), name),
                )
        return len(changed) + len(gone)

    def current_digests(self, names: Iterable[str]) -> dict[str, str]:
        """Return the newest recorded digest of each article named."""
        with self._store.read() as connection:
            return current_digests(connection, names)

    def _unrecorded(self) -> tuple[list[Article], list[str]]:
        """Return the articles that read otherwise than recorded, and the ids of those gone."""
        library = self._handbook.library()
        with self._store.read() as connection:
            known = _newest(connection)
        names = known.keys() - self._waiting
        return (
            [
                article
                for article in library.articles
                if known.get(article.summary.id) != article.digest
                and article.summary.id not in self._waiting
            ],
            [name for name in names if known[name] and name not in library.by_id],
        )

    def _read_again(self) -> None:
        """Look at the files themselves: another program may have saved and recorded articles."""
        before = self._handbook.library()
        self._finish()
        self._handbook.refresh()
        now = self._handbook.library()
        if now is not before:
            others = {
                name
                for name in before.by_id.keys() | now.by_id.keys()
                if before.by_id.get(name) is not now.by_id.get(name)
            }
            self._store.bus.publish([ArticlesChanged(tuple(sorted(others)))])

    def _finish(self) -> None:
        def newest_text(name: str) -> str:
            revisions = self.of(name)
            return revisions[0].text if revisions else ""

        placed, self._waiting = finish(self._handbook.own_folder, newest_text)
        self.is_unfinished = bool(self._waiting)
        if placed:
            self._handbook.reload()

    def of(self, article_id: str) -> list[Revision]:
        """Return the revisions of an article, the newest first."""
        return self._read(
            f"SELECT {_COLUMNS} FROM article_revision WHERE article_id = ? ORDER BY id DESC",
            (article_id,),
        )

    def revision(self, number: int) -> Revision:
        """Return one revision; NotFound otherwise."""
        found = self._read(f"SELECT {_COLUMNS} FROM article_revision WHERE id = ?", (number,))
        if not found:
            raise NotFound(_NO_REVISION, number=number)
        return found[0]

    def since(self, moment: datetime) -> list[Revision]:
        """Return what came after a moment, the newest first; the first sight is no change."""
        return self._read(
            f"SELECT {_COLUMNS} FROM article_revision WHERE at > ? AND origin <> ?"
            " ORDER BY id DESC",
            (to_millis(moment), FIRST),
        )

    def before(self, article_id: str, number: int) -> Revision | None:
        """Return the revision that stood before another one, or None for the first."""
        found = self._read(
            f"SELECT {_COLUMNS} FROM article_revision WHERE article_id = ? AND id < ?"
            " ORDER BY id DESC LIMIT 1",
            (article_id, number),
        )
        return found[0] if found else None

    def last_read(self, person_id: int, article_id: str) -> Revision | None:
        """Return the state in which this person opened an article before it changed, if kept."""
        found = self._read(
            f"SELECT {_COLUMNS} FROM article_revision WHERE article_id = ? AND digest ="
            " (SELECT digest FROM article_reading WHERE person_id = ? AND article_id = ?"
            " ORDER BY id DESC LIMIT 1) ORDER BY id DESC LIMIT 1",
            (article_id, person_id, article_id),
        )
        return found[0] if found else None

    def _read(self, sql: str, parameters: tuple[object, ...]) -> list[Revision]:
        with self._store.read() as connection:
            rows = connection.exec_driver_sql(sql, parameters).fetchall()
        return [
            Revision(number, name, digest, title, text, origin, person, from_millis(at))
            for number, name, digest, title, text, origin, person, at in rows
        ]


def add(
    connection: Connection, article: Article, text: str, origin: str, person: str, at: datetime
) -> None:
    """Add one state of an article to the history."""
    connection.exec_driver_sql(
        "INSERT INTO article_revision(article_id, digest, title, text, origin, person, at)"
        " VALUES (?,?,?,?,?,?,?)",
        (
            article.summary.id,
            article.digest,
            article.summary.title,
            text,
            origin,
            person,
            to_millis(at),
        ),
    )


def current_digests(connection: Connection, names: Iterable[str]) -> dict[str, str]:
    """Return the newest recorded digest of each article named."""
    known = _newest(connection)
    return {name: known[name] for name in names if name in known}


def _newest(connection: Connection) -> dict[str, str]:
    rows = connection.exec_driver_sql(
        "SELECT article_id, digest FROM article_revision WHERE id IN"
        " (SELECT max(id) FROM article_revision GROUP BY article_id)"
    )
    return {str(row[0]): str(row[1]) for row in rows}


def _origin(article: Article, is_first: bool) -> str:
    if is_first:
        return FIRST
    return FILE if article.summary.is_overlay else BUNDLED


def _file_text(article: Article) -> str:
    try:
        return read_text(article.summary.file)
    except BadFrontMatter:
        return article.markdown
