"""What the handbook's screen reads, off the GUI thread: rows, articles, previews."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from deskcs.actor import Actor
from deskcs.errors import StorageError
from deskcs.handbook.shapes import (
    Article,
    ArticleSummary,
    DiffLine,
    Problem,
    Rendered,
    Standing,
)
from deskcs.handbook.ui.rows import ListRow
from deskcs.qt.language import translate

if TYPE_CHECKING:
    from deskcs.handbook.care import HandbookCare
    from deskcs.handbook.finding import SectionHit
    from deskcs.handbook.readings import ReadingService
    from deskcs.handbook.service import HandbookService

MOST_HITS = 24
NEAREST = 3
FEW, MOST_LISTED = 10, 40
PREVIEW_LENGTH = 160
SCHEME = "deskcs://"


class Rooms(Protocol):
    """The part of the desk this screen uses."""

    @property
    def handbook(self) -> HandbookService:
        """The articles."""
        ...

    @property
    def readings(self) -> ReadingService:
        """What each person read."""
        ...

    @property
    def care(self) -> HandbookCare:
        """Marks, confirmations, changes, and whatever a lead does."""
        ...


@dataclass(frozen=True, slots=True)
class Opened:
    """An article ready to be shown, with where to stand in it."""

    article: Article
    rendered: Rendered
    related: tuple[ArticleSummary, ...]
    standing: Standing
    news: tuple[DiffLine, ...] = ()
    anchor: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Start:
    """Chapters with the number of their articles, what one keeps at hand, what is broken."""

    chapters: list[tuple[str, int]]
    favourites: list[ArticleSummary]
    problems: list[Problem]


@dataclass(frozen=True, slots=True)
class Found:
    """What the middle list shows for a question."""

    query: str
    rows: list[ListRow]
    is_near: bool


class Loads:
    """Each method is one piece of work for the database worker."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms

    def start(self, actor: Actor) -> Start:
        """Return what the screen begins with."""
        library = self._rooms.handbook.library()
        counts: dict[str, int] = {}
        for article in library.articles:
            counts[article.summary.chapter] = counts.get(article.summary.chapter, 0) + 1
        favourites = self._rooms.readings.favourites(actor)
        return Start(list(counts.items()), favourites, list(library.problems))

    def prepare(self) -> None:
        """Make the index ready, so that the first question need not wait for it."""
        self._rooms.handbook.prepare()

    def at_hand(self, actor: Actor) -> list[ListRow]:
        """Return favourites, recent and often read articles: what an empty box shows."""
        readings = self._rooms.readings
        rows: list[ListRow] = []
        seen: set[str] = set()
        for caption, summaries in (
            (translate("Handbook", "必读，待确认"), self._rooms.care.marks.to_confirm(actor)),
            (translate("Handbook", "收藏"), readings.favourites(actor)),
            (translate("Handbook", "最近读过"), readings.recent(actor, 8)),
            (translate("Handbook", "常读"), readings.often(actor, 8)),
        ):
            fresh = [summary for summary in summaries if summary.id not in seen]
            seen.update(summary.id for summary in fresh)
            rows += _captioned(caption, fresh)
        if len(rows) < FEW:
            rest = [s for s in self._rooms.handbook.articles() if s.id not in seen][:MOST_LISTED]
            rows += _captioned(translate("Handbook", "全部文章"), rest)
        return rows

    def chapter(self, chapter: str) -> list[ListRow]:
        """Return the articles of a chapter."""
        summaries = self._rooms.handbook.articles()
        return _captioned(chapter, [s for s in summaries if s.chapter == chapter], is_plain=True)

    def found(self, query: str) -> Found:
        """Return what a question finds; of nothing fitting, the three nearest articles."""
        hits = self._rooms.handbook.find(query, MOST_HITS)
        fitting = [hit for hit in hits if not hit.nearest]
        rows = [_hit_row(hit) for hit in (hits if fitting else _nearest_articles(hits))]
        return Found(query, rows, is_near=not fitting)

    def article(self, actor: Actor, article_id: str, anchor: str, words: tuple[str, ...]) -> Opened:
        """Return an article ready to be shown, and remember that it was read."""
        news = self._news(actor, article_id)
        with suppress(StorageError):
            self._rooms.readings.record(actor, article_id)
        return self._opened(actor, article_id, anchor, words, news)

    def again(self, actor: Actor, article_id: str) -> Opened:
        """Return the article that is open as it is now; nobody has opened it for that."""
        return self._opened(actor, article_id, "", (), self._news(actor, article_id))

    def _news(self, actor: Actor, article_id: str) -> tuple[DiffLine, ...]:
        self._rooms.handbook.article(article_id)
        # Where nothing can be written, one can still read.
        with suppress(StorageError):
            return self._rooms.care.changes.unread_difference(actor, article_id)
        return ()

    def _opened(
        self,
        actor: Actor,
        article_id: str,
        anchor: str,
        words: tuple[str, ...],
        news: tuple[DiffLine, ...],
    ) -> Opened:
        handbook, care = self._rooms.handbook, self._rooms.care
        return Opened(
            article=handbook.article(article_id),
            rendered=handbook.rendered(article_id),
            related=tuple(handbook.related(article_id)),
            standing=care.marks.standing(actor, article_id),
            news=news,
            anchor=anchor,
            words=words,
        )

    def neighbour(self, summary: ArticleSummary, step: int) -> str:
        """Return the id of the next (1) or previous (-1) article of the chapter, or nothing."""
        names = [s.id for s in self._rooms.handbook.articles() if s.chapter == summary.chapter]
        position = names.index(summary.id) + step if summary.id in names else -1
        return names[position] if 0 <= position < len(names) else ""

    def preview(self, target: str, open_id: str) -> tuple[str, str, str]:
        """Return the link, and the title and first words of what it leads to."""
        article_id, _, anchor = target.removeprefix(SCHEME).partition("#")
        article = self._rooms.handbook.library().by_id.get(article_id or open_id)
        if article is None:
            return target, "", translate("Handbook", "没有这一篇。")
        fitting = [s for s in article.sections if s.anchor == anchor] or list(article.sections[:1])
        title = " › ".join(filter(None, (article.summary.title, *(s.heading for s in fitting))))
        return target, title, fitting[0].text[:PREVIEW_LENGTH] if fitting else ""


def _captioned(
    caption: str, summaries: list[ArticleSummary], is_plain: bool = False
) -> list[ListRow]:
    if not summaries:
        return []
    rows = [ListRow("", caption)]
    for summary in summaries:
        rows.append(ListRow(summary.id, summary.title, caption="" if is_plain else summary.chapter))
    return rows


def _nearest_articles(hits: list[SectionHit]) -> list[SectionHit]:
    """Return the best section of each of the nearest articles."""
    best: dict[str, SectionHit] = {}
    for hit in hits:
        best.setdefault(hit.section.article_id, hit)
    return list(best.values())[:NEAREST]


def _hit_row(hit: SectionHit) -> ListRow:
    section = hit.section
    place = " › ".join(part for part in (section.chapter, section.heading) if part)
    return ListRow(
        article_id=section.article_id,
        title=section.title,
        anchor=section.anchor,
        caption=place,
        snippet=hit.snippet,
        title_marks=tuple(hit.title_marks),
        snippet_marks=tuple(hit.snippet_marks),
    )
