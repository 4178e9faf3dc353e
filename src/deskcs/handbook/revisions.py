"""Keeps every state an article was seen in, so that it can be compared and brought back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from deskcs.actor import SYSTEM
from deskcs.errors import NotFound
from deskcs.handbook.frontmatter import BadFrontMatter
from deskcs.handbook.loader import read_text
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
    """The history of all articles in one append-only table."""

    def __init__(self, store: Store, handbook: HandbookService) -> None:
        self._store, self._handbook = store, handbook

    def track(self) -> int:
        """Record what changed in the files since the last look; return how many articles did.

        A new version of the program, or somebody's own editor, changes articles without telling.
        """
        library = self._handbook.library()
        with self._store.read() as connection:
            known = _newest(connection)
        changed = [a for a in library.articles if known.get(a.summary.id) != a.digest]
        gone = [name for name, digest in known.items() if digest and name not in library.by_id]
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
