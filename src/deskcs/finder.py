"""One search over everything: sections of the handbook by rank, records by recency."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Any

from deskcs.handbook.service import HandbookService

if TYPE_CHECKING:
    from deskcs.handbook.finding import SectionHit
    from deskcs.handover.service import HandoverService
    from deskcs.search.index import Found, Term
    from deskcs.search.query import Query
    from deskcs.search.stopping import Stoppable
    from deskcs.storage.store import Store

# What each scope looks through, in the order in which "all" shows it. Of phrases there are none
# until the room of replies stands.
SCOPES: dict[str, tuple[str, ...]] = {
    "handbook": ("handbook",),
    "complaints": ("complaint",),
    "handover": ("handover",),
    "phrases": (),
    "all": ("handbook", "complaint", "handover"),
}
# Among so many newest records those with the words in their title come first.
LOOKED_THROUGH = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found. `text` is the whole section, heading and all, or record as plain text.

    `id` is what `deskcs article`, `complaint show` or `handover show` take. `is_near` says that a
    section is only the nearest there is.
    """

    kind: str
    id: str
    title: str
    text: str
    snippet: str
    score: float
    article: str = ""
    anchor: str = ""
    section: str = ""
    is_near: bool = False

    def as_dict(self) -> dict[str, Any]:
        """Return the hit as scripts get it."""
        names = ("kind", "id", "article", "section", "title", "text", "snippet", "score")
        return {name: getattr(self, name) for name in names}


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found, the best first. `is_cut_short` when a newer question stopped it."""

    query: str
    hits: tuple[Hit, ...] = ()
    took_ms: float = 0.0
    is_cut_short: bool = field(default=False, compare=False)

    def as_dict(self) -> dict[str, Any]:
        """Return the answer as scripts get it."""
        hits = [hit.as_dict() for hit in self.hits]
        return {"query": self.query, "took_ms": self.took_ms, "hits": hits}


class Finder:
    """Searches in the caller's thread; another thread may stop it. Without a store only the
    handbook is searched.
    """

    def __init__(
        self,
        handbook: HandbookService,
        store: Store | None = None,
        handover: HandoverService | None = None,
    ) -> None:
        self._handbook, self._store, self._handover = handbook, store, handover
        self._running: Stoppable | None = None

    def search(self, query: str, scope: str = "all", limit: int = 10) -> Answer:
        """Return up to `limit` hits for a query of one of SCOPES; raise QueryError for a bad one.

        In "all" sections and records take turns, so that neither hides the other.
        """
        start = time.perf_counter()
        kinds = SCOPES[scope]
        lists = [self._sections(query, limit)] if "handbook" in kinds else []
        records = tuple(kind for kind in kinds if kind != "handbook")
        found = self._records(query, records, limit) if records and self._store else []
        if found is None:
            return Answer(query, is_cut_short=True)
        hits = _in_turns(*lists, found)[:limit]
        return Answer(query, tuple(hits), round((time.perf_counter() - start) * 1000, 1))

    def cancel(self) -> None:
        """Stop the search that runs in another thread; its answer is cut short."""
        if self._running is not None:
            self._running.stop()

    def _sections(self, query: str, limit: int) -> list[Hit]:
        if not query.strip():
            return []
        return [_section_hit(hit) for hit in self._handbook.find(query, limit)]

    def _records(self, query: str, kinds: tuple[str, ...], limit: int) -> list[Hit] | None:
        """Return hits among the records, or None when the search was stopped."""
        from deskcs.search.query import parse
        from deskcs.search.stopping import Stoppable, Stopped

        asked = parse(query)
        if not asked.terms:
            return []
        assert self._store is not None
        self._running = running = self._running or Stoppable()
        try:
            with self._store.read() as connection, running.running(connection):
                return self._read_records(connection, asked, kinds, limit)
        except Stopped:
            return None

    def _read_records(
        self, connection: Any, asked: Query, kinds: tuple[str, ...], limit: int
    ) -> list[Hit]:
        from deskcs.search import index, pairs

        terms = [
            term.text if term.is_phrase else pairs.widened(connection, term.text)
            for term in asked.terms
        ]
        lists = []
        for kind in kinds:
            found = index.find(
                connection, terms, (kind,), limit * LOOKED_THROUGH, without=asked.unwanted
            )
            found.sort(key=lambda hit: not hit.title_marks)
            lists.append(self._hits(connection, kind, found[:limit], _words(terms)))
        return _in_turns(*lists)[:limit]

    def _hits(
        self, connection: Any, kind: str, found: Sequence[Found], words: list[str]
    ) -> list[Hit]:
        if not found:
            return []
        refs = [hit.ref for hit in found]
        texts = self._complaints(connection, refs) if kind == "complaint" else self._sheets(refs)
        return [
            _record_hit(kind, *texts[hit.ref], words, bool(hit.title_marks))
            for hit in found
            if hit.ref in texts
        ]

    def _complaints(self, connection: Any, refs: list[int]) -> dict[int, tuple[str, str, str]]:
        """Return number, title and text of cases by their id."""
        from deskcs.complaints.found import found_cases

        return dict(found_cases(connection, refs))

    def _sheets(self, refs: list[int]) -> dict[int, tuple[str, str, str]]:
        """Return number, title and text of signed sheets by their id."""
        if self._handover is None:
            return {}
        from deskcs.handover.signing import search_text

        cards = [self._handover.sheet(ref) for ref in refs]
        return {card.id: (str(card.id), *search_text(card, card.signed_by)) for card in cards}


def _in_turns(*lists: Sequence[Hit]) -> list[Hit]:
    """Return the hits of several lists by turns; what is only near comes after all others."""
    turns = [hit for hit in chain.from_iterable(zip_longest(*lists)) if hit is not None]
    return sorted(turns, key=lambda hit: hit.is_near)


def _words(terms: Sequence[Term]) -> list[str]:
    return [word for term in terms for word in ((term,) if isinstance(term, str) else term) if word]


def _section_hit(hit: SectionHit) -> Hit:
    section = hit.section
    place = f"{section.article_id}#{section.anchor}" if section.anchor else section.article_id
    return Hit(
        kind="handbook",
        id=place,
        title=section.title,
        text="\n".join(part for part in (section.heading, section.text) if part),
        snippet=hit.snippet,
        score=hit.score,
        article=section.article_id,
        anchor=section.anchor,
        section=section.heading,
        is_near=hit.nearest,
    )


def _record_hit(
    kind: str, number: str, title: str, text: str, words: list[str], is_titled: bool
) -> Hit:
    from deskcs.search.snippets import snippet

    return Hit(kind, number, title, text, snippet(text, words).text, 2.0 if is_titled else 1.0)
