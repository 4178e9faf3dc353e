"""Between the handbook's page and its services: what to show, in which order, remembered how."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.errors import DeskError
from deskcs.handbook.shapes import Article, ArticleSummary, Rendered
from deskcs.handbook.ui.rows import ListRow
from deskcs.qt.language import translate

if TYPE_CHECKING:
    from deskcs.handbook.finding import SectionHit
    from deskcs.handbook.readings import ReadingService
    from deskcs.handbook.service import HandbookService
    from deskcs.qt.surroundings import Surroundings

MOST_HITS = 40


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


@dataclass(frozen=True, slots=True)
class Opened:
    """An article ready to be shown, with where to stand in it."""

    article: Article
    rendered: Rendered
    related: tuple[ArticleSummary, ...]
    anchor: str = ""
    words: tuple[str, ...] = ()


@dataclass(slots=True)
class History:
    """Back and forward as in a browser: going on from the middle drops what was ahead."""

    places: list[tuple[str, str]] = field(default_factory=list)
    position: int = -1

    def visit(self, article_id: str, anchor: str) -> None:
        """Remember a place, unless one stands there already."""
        place = (article_id, anchor)
        if self.position >= 0 and self.places[self.position] == place:
            return
        del self.places[self.position + 1 :]
        self.places.append(place)
        self.position += 1

    def move(self, step: int) -> tuple[str, str] | None:
        """Return the place `step` away and stand there, or None at the end."""
        if not 0 <= self.position + step < len(self.places):
            return None
        self.position += step
        return self.places[self.position]

    def can(self, step: int) -> bool:
        """Return whether there is a place `step` away."""
        return 0 <= self.position + step < len(self.places)


class HandbookPresenter(QObject):
    """Turns what the page asks for into service calls, and answers into rows and articles."""

    chapters_ready = Signal(list)
    rows_ready = Signal(list, str)
    article_ready = Signal(object)
    history_changed = Signal(bool, bool)
    favourite_changed = Signal(bool)
    failed = Signal(object)
    problems_found = Signal(list)

    def __init__(self, rooms: Rooms, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms, self._around = rooms, around
        self._history = History()
        self._query = ""
        self._favourites: set[str] = set()
        self._opened: Opened | None = None

    def start(self) -> None:
        """Load the chapters and what this person has at hand."""
        self._run(self._load_start, self._on_start, "start")

    def search(self, query: str) -> None:
        """Find as one types; a stale answer is dropped."""
        self._query = query.strip()
        if not self._query:
            self.show_at_hand()
            return
        self._run(self._find, self._on_found, "rows", self._query)

    def show_at_hand(self) -> None:
        """List favourites, recent and often read articles: what an empty search box shows."""
        self._query = ""
        self._run(self._load_at_hand, self._on_rows, "rows")

    def show_chapter(self, chapter: str) -> None:
        """List the articles of a chapter."""
        self._run(self._load_chapter, self._on_rows, "rows", chapter)

    def open(self, target: str, words: tuple[str, ...] = ()) -> None:
        """Open `article-id` or `article-id#section`."""
        article_id, _, anchor = target.partition("#")
        if not article_id and self._opened:
            article_id = self._opened.article.summary.id
        self._run(self._load_article, self._on_article, "article", article_id, anchor, words)

    def go(self, step: int) -> None:
        """Go back (-1) or forward (1)."""
        place = self._history.move(step)
        if place:
            self._run(self._load_article, self._on_again, "article", *place, ())

    def neighbour(self, step: int) -> None:
        """Open the next (1) or previous (-1) article of the chapter."""
        if not self._opened:
            return
        summaries = self._rooms.handbook.articles()
        chapter = self._opened.article.summary.chapter
        names = [summary.id for summary in summaries if summary.chapter == chapter]
        position = names.index(self._opened.article.summary.id) + step
        if 0 <= position < len(names):
            self.open(names[position])

    def toggle_favourite(self) -> None:
        """Keep the open article at hand, or no longer."""
        if not self._opened:
            return
        name = self._opened.article.summary.id
        is_kept = name not in self._favourites
        self._run(
            self._rooms.readings.keep, self._on_favourites, "keep", self._actor, name, is_kept
        )

    @property
    def opened(self) -> Opened | None:
        """Return the article on the screen."""
        return self._opened

    @property
    def _actor(self) -> object:
        return self._around.session.actor

    def _run(self, work: object, done: object, key: str, *arguments: object) -> None:
        self._around.tasks.run(
            work, *arguments, owner=self, done=done, failed=self._on_failed, key=key
        )

    def _load_start(self) -> tuple[list[tuple[str, int]], list[ArticleSummary], list[object]]:
        library = self._rooms.handbook.library()
        counts: dict[str, int] = {}
        for article in library.articles:
            counts[article.summary.chapter] = counts.get(article.summary.chapter, 0) + 1
        favourites = self._rooms.readings.favourites(self._around.session.actor)
        return list(counts.items()), favourites, list(library.problems)

    def _load_at_hand(self) -> list[ListRow]:
        actor, readings = self._around.session.actor, self._rooms.readings
        rows: list[ListRow] = []
        seen: set[str] = set()
        for caption, summaries in (
            (translate("Handbook", "收藏"), readings.favourites(actor)),
            (translate("Handbook", "最近读过"), readings.recent(actor, 8)),
            (translate("Handbook", "常读"), readings.often(actor, 8)),
        ):
            fresh = [summary for summary in summaries if summary.id not in seen]
            seen.update(summary.id for summary in fresh)
            rows += _captioned(caption, fresh)
        if len(rows) < MOST_HITS // 4:
            rest = [s for s in self._rooms.handbook.articles() if s.id not in seen][:MOST_HITS]
            rows += _captioned(translate("Handbook", "全部文章"), rest)
        return rows

    def _load_chapter(self, chapter: str) -> list[ListRow]:
        summaries = self._rooms.handbook.articles()
        return _captioned(chapter, [s for s in summaries if s.chapter == chapter], is_plain=True)

    def _find(self, query: str) -> tuple[str, list[ListRow], bool]:
        hits = self._rooms.handbook.find(query, MOST_HITS)
        rows = [_hit_row(hit) for hit in hits]
        is_near = bool(hits) and all(hit.nearest for hit in hits)
        return query, rows, is_near

    def _load_article(self, article_id: str, anchor: str, words: tuple[str, ...]) -> Opened:
        handbook = self._rooms.handbook
        article = handbook.article(article_id)
        self._rooms.readings.record(self._around.session.actor, article_id)
        related = tuple(handbook.related(article_id))
        return Opened(article, handbook.rendered(article_id), related, anchor, words)

    @Slot(object)
    def _on_start(self, answer: tuple[list[object], list[ArticleSummary], list[object]]) -> None:
        chapters, favourites, problems = answer
        self._favourites = {summary.id for summary in favourites}
        self.chapters_ready.emit(chapters)
        if problems:
            self.problems_found.emit(problems)

    @Slot(object)
    def _on_rows(self, rows: list[ListRow]) -> None:
        self.rows_ready.emit(rows, "")

    @Slot(object)
    def _on_found(self, answer: tuple[str, list[ListRow], bool]) -> None:
        query, rows, is_near = answer
        if query != self._query:
            return
        note = ""
        if not rows:
            note = translate("Handbook", "没有找到“{query}”。换一个词,或输入拼音首字母试试。")
        elif is_near:
            note = translate("Handbook", "没有完全相符的,下面是与“{query}”最接近的。")
        self.rows_ready.emit(rows, note.format(query=query) if note else "")

    @Slot(object)
    def _on_article(self, opened: Opened) -> None:
        self._history.visit(opened.article.summary.id, opened.anchor)
        self._on_again(opened)

    @Slot(object)
    def _on_again(self, opened: Opened) -> None:
        self._opened = opened
        self.article_ready.emit(opened)
        self.history_changed.emit(self._history.can(-1), self._history.can(1))
        self.favourite_changed.emit(opened.article.summary.id in self._favourites)

    @Slot(object)
    def _on_favourites(self, summaries: list[ArticleSummary]) -> None:
        self._favourites = {summary.id for summary in summaries}
        if self._opened:
            self.favourite_changed.emit(self._opened.article.summary.id in self._favourites)
        if not self._query:
            self.show_at_hand()

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(error)


def _captioned(
    caption: str, summaries: list[ArticleSummary], is_plain: bool = False
) -> list[ListRow]:
    if not summaries:
        return []
    rows = [ListRow("", caption)]
    for summary in summaries:
        rows.append(ListRow(summary.id, summary.title, caption="" if is_plain else summary.chapter))
    return rows


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
