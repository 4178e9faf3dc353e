"""Between the handbook's page and its services: what to show, in which order, remembered how."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from deskcs.actor import Actor
from deskcs.errors import DeskError
from deskcs.handbook.events import ArticleConfirmed, ArticleMarked, ArticlesChanged
from deskcs.handbook.shapes import ArticleSummary
from deskcs.handbook.ui.history import History
from deskcs.handbook.ui.listing import Listing
from deskcs.handbook.ui.loading import SCHEME, Loads, Opened, Rooms, Start

if TYPE_CHECKING:
    from deskcs.qt.surroundings import Surroundings


# The index is kept for the next start when nothing more is changed and nobody waits for it.
PREPARE_AFTER_MS = 3_000


class HandbookPresenter(QObject):
    """Turns what the page asks for into service calls, and answers into articles."""

    chapters_ready = Signal(list)
    article_ready = Signal(object)
    article_renewed = Signal(object)
    history_changed = Signal(bool, bool)
    favourite_changed = Signal(bool)
    failed = Signal(object)
    problems_found = Signal(list)
    preview_ready = Signal(str, str, str)
    confirmed = Signal()

    def __init__(self, rooms: Rooms, around: Surroundings) -> None:
        super().__init__()
        self._rooms, self._around = rooms, around
        self._loads = Loads(rooms)
        self._history = History()
        self.listing = Listing(rooms, self._loads, around, self)
        self.listing.failed.connect(self.failed)
        self._favourites: set[str] = set()
        self._opened: Opened | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PREPARE_AFTER_MS)
        self._rest.timeout.connect(self._prepare)
        around.relay.happened.connect(self._on_happened)
        around.session.actor_changed.connect(self._on_actor_changed)

    def start(self) -> None:
        """Load the chapters and what this person has at hand."""
        self._start()
        self._prepare()

    def open(self, target: str, words: tuple[str, ...] = ()) -> None:
        """Open `article-id`, `article-id#section`, or either behind `deskcs://`."""
        article_id, _, anchor = target.removeprefix(SCHEME).partition("#")
        article_id = article_id.strip("/")
        if not article_id and self._opened:
            article_id = self._opened.article.summary.id
        self._run(self._read, self._on_article, "article", self._actor, article_id, anchor, words)

    def go(self, step: int) -> None:
        """Go back (-1) or forward (1)."""
        place = self._history.move(step)
        if place:
            self._run(self._read, self._on_again, "article", self._actor, *place, ())

    def neighbour(self, step: int) -> None:
        """Open the next (1) or previous (-1) article of the chapter."""
        if self._opened:
            summary = self._opened.article.summary
            self._run(self._loads.neighbour, self._on_neighbour, "neighbour", summary, step)

    def look_at(self, target: str) -> None:
        """Tell the opening of the article behind a link, for who hovers over it."""
        name = self._opened.article.summary.id if self._opened else ""
        self._run(self._loads.preview, self._on_preview, "preview", target, name)

    def confirm(self) -> None:
        """Confirm that the open article was read."""
        if self._opened:
            article, confirm = self._opened.article, self._rooms.care.marks.confirm
            name, seen = article.summary.id, article.digest
            self._run(confirm, self._on_confirmed, f"confirm {name}", self._actor, name, seen)

    def toggle_favourite(self) -> None:
        """Keep the open article at hand, or no longer."""
        if not self._opened:
            return
        name = self._opened.article.summary.id
        is_kept = name not in self._favourites
        keep = self._rooms.readings.keep
        self._run(keep, self._on_favourites, f"keep {name}", self._actor, name, is_kept)

    @property
    def opened(self) -> Opened | None:
        """Return the article on the screen."""
        return self._opened

    @property
    def _actor(self) -> Actor:
        return self._around.session.actor

    def _run(
        self,
        work: Callable[..., Any],
        done: Callable[[Any], object],
        key: str,
        *arguments: object,
    ) -> None:
        """Ask for something; a newer request of the same key makes this one stale, so that of a
        change the key names what is changed.
        """
        self._around.tasks.run(
            work, *arguments, owner=self, done=done, failed=self._on_failed, key=key
        )

    def _read(self, actor: Actor, article_id: str, anchor: str, words: tuple[str, ...]) -> Opened:
        return self._loads.article(actor, article_id, anchor, words)

    def _start(self) -> None:
        self._run(self._loads.start, self._on_start, "start", self._actor)

    @Slot()
    def _prepare(self) -> None:
        self._run(self._loads.prepare, self._on_prepared, "prepare")

    @Slot(object)
    def _on_start(self, start: Start) -> None:
        self._favourites = {summary.id for summary in start.favourites}
        self.chapters_ready.emit(start.chapters)
        if start.problems:
            self.problems_found.emit(start.problems)

    @Slot(object)
    def _on_prepared(self, _: object) -> None:
        """The next question finds at once."""

    @Slot(object)
    def _on_neighbour(self, article_id: str) -> None:
        if article_id:
            self.open(article_id)

    @Slot(object)
    def _on_preview(self, answer: tuple[str, str, str]) -> None:
        self.preview_ready.emit(*answer)

    @Slot(object)
    def _on_confirmed(self, _: object) -> None:
        self.confirmed.emit()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, ArticlesChanged):
            self._open_again()
            self._start()
            self.listing.again()
            self._rest.start()
            return
        name = self._opened.article.summary.id if self._opened else ""
        if isinstance(event, ArticleMarked | ArticleConfirmed) and event.article_id == name:
            self._open_again()

    @Slot(object)
    def _on_actor_changed(self, _: object) -> None:
        self._start()
        self.listing.again()
        self._open_again()

    def _open_again(self) -> None:
        if self._opened:
            name = self._opened.article.summary.id
            self._run(self._loads.again, self._on_renewed, "article", self._actor, name)

    @Slot(object)
    def _on_article(self, opened: Opened) -> None:
        self._history.visit(opened.article.summary.id, opened.anchor)
        self._on_again(opened)

    @Slot(object)
    def _on_again(self, opened: Opened) -> None:
        self._opened = opened
        self.article_ready.emit(opened)
        self._tell_standing(opened)

    @Slot(object)
    def _on_renewed(self, opened: Opened) -> None:
        """The open article as it is now: it does not come to the front for that."""
        self._opened = opened
        self.article_renewed.emit(opened)
        self._tell_standing(opened)

    def _tell_standing(self, opened: Opened) -> None:
        self.history_changed.emit(self._history.can(-1), self._history.can(1))
        self.favourite_changed.emit(opened.article.summary.id in self._favourites)

    @Slot(object)
    def _on_favourites(self, summaries: list[ArticleSummary]) -> None:
        self._favourites = {summary.id for summary in summaries}
        if self._opened:
            self.favourite_changed.emit(self._opened.article.summary.id in self._favourites)
        if not self.listing.is_search:
            self.listing.again()

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(error)
