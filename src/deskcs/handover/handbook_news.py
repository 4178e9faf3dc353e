"""Articles of the handbook that read otherwise than when the last sheet was signed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from deskcs.handover import queries
from deskcs.handover.filling import Filled
from deskcs.handover.item_shapes import Severity
from deskcs.handover.room import DraftSource, DraftSpan, Room
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP

_SHORT = 12
_MOST = 50


class Summary(Protocol):
    """What the shift log needs to know of an article's head."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def chapter(self) -> str: ...


class Article(Protocol):
    """An article; `digest` names its wording."""

    @property
    def summary(self) -> Summary: ...
    @property
    def digest(self) -> str: ...


class Articles(Protocol):
    """All articles of the handbook."""

    @property
    def articles(self) -> Sequence[Article]: ...


class Handbook(Protocol):
    """What the shift log asks of the handbook."""

    def library(self) -> Articles:
        """Return all articles, from memory after the first call."""
        ...


class HandbookNews(Room):
    """Tells the next shift what was changed in the handbook, once."""

    _handbook: Handbook | None = None

    def watch_handbook(self, handbook: Handbook) -> None:
        """Put changed articles into every later draft. The first signature sets the beginning."""
        self._handbook = handbook

    def _own_sources(self) -> list[DraftSource]:
        return [*super()._own_sources(), self._changed_articles]

    def _changed_articles(self, span: DraftSpan) -> Sequence[Filled]:
        if self._handbook is None:
            return []
        with self._store.read() as connection:
            known = queries.known_articles(connection)
            waiting = set(queries.open_sources(connection, "article:"))
        if not known:
            return []
        found = []
        for article in self._handbook.library().articles:
            source = f"article:{article.summary.id}@{article.digest[:_SHORT]}"
            is_new = known.get(article.summary.id) != article.digest
            if is_new or source in waiting:
                found.append(_filled(article, source, article.summary.id in known))
        return found[:_MOST]

    def _read_articles(self) -> None:
        """Load the handbook now, since the transaction that needs it must not wait for it."""
        if self._handbook is not None:
            self._handbook.library()

    def _remember_articles(self, unit: UnitOfWork) -> None:
        """Note the wording of all articles as of this signature."""
        if self._handbook is None:
            return
        known = queries.known_articles(unit.connection)
        rows = [
            (article.summary.id, article.digest)
            for article in self._handbook.library().articles
            if known.get(article.summary.id) != article.digest
        ]
        if rows:
            unit.connection.exec_driver_sql(
                "INSERT OR REPLACE INTO handover_article(article, digest) VALUES (?, ?)", rows
            )


def _filled(article: Article, source: str, is_known: bool) -> Filled:
    what = "有改动" if is_known else "新增"
    return Filled(
        kind="article",
        severity=Severity.STABLE,
        text=f"手册《{article.summary.title}》{what}",
        holder="",
        next_step=QT_TRANSLATE_NOOP("Handover", "读一遍"),
        links=(f"article:{article.summary.id}",),
        source=source,
        fields={"文章": f"{article.summary.chapter} › {article.summary.title}"},
    )
