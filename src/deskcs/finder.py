"""One search over everything: sections of the handbook by rank, records by recency."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Any, NamedTuple

from deskcs.handbook.service import HandbookService

if TYPE_CHECKING:
    from deskcs.complaints.found import FoundCase
    from deskcs.handbook.finding import SectionHit
    from deskcs.handover.found import FoundSheet
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
# What a link begins with, as one copies it from a section of the handbook.
LINK = "deskcs://"
# Among so many newest records those with the words in their title come first.
LOOKED_THROUGH = 3
# A sheet is some ten kilobytes, and with each key much the same sheets are found.
SHEETS_KEPT = 128


class Hit(NamedTuple):
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

    def __init__(self, handbook: HandbookService, store: Store | None = None) -> None:
        self._handbook, self._store = handbook, store
        self._running: Stoppable | None = None
        self._cancelled = 0
        self._sheets: dict[tuple[int, str], FoundSheet] = {}

    def search(self, query: str, scope: str = "all", limit: int = 10) -> Answer:
        """Return up to `limit` hits for a query of one of SCOPES; raise QueryError for a bad one.

        In "all" sections and records take turns; a record whose number is typed comes first. A link
        that is pasted finds what it leads to, in every scope.
        """
        if query.strip().startswith(LINK):
            return Answer(query, tuple(self._linked(query.strip())))
        start, cancelled = time.perf_counter(), self._cancelled
        kinds = SCOPES[scope]
        sections = self._sections(query, limit) if "handbook" in kinds else []
        records = tuple(kind for kind in kinds if kind != "handbook")
        hits: list[Hit] | None = sections
        if records and self._store and cancelled == self._cancelled:
            hits = self._with_records(query, records, sections, limit, cancelled)
        if hits is None or cancelled != self._cancelled:
            return Answer(query, is_cut_short=True)
        return Answer(query, tuple(hits), round((time.perf_counter() - start) * 1000, 1))

    def cancel(self) -> None:
        """Stop the search that runs in another thread; its answer is cut short."""
        self._cancelled += 1
        if self._running is not None:
            self._running.stop()

    def _sections(self, query: str, limit: int) -> list[Hit]:
        if not query.strip():
            return []
        return [_section_hit(hit) for hit in self._handbook.find(query, limit)]

    def _linked(self, link: str) -> list[Hit]:
        """Return the section a link leads to; where it has none, the article from its beginning."""
        from deskcs.search.snippets import around

        name, _, anchor = link.removeprefix(LINK).partition("#")
        article = self._handbook.library().by_id.get(name.strip("/"))
        if article is None:
            return []
        sections = [s for s in article.sections if s.anchor == anchor] or article.sections[:1]
        place = f"{article.summary.id}#{anchor}" if anchor else article.summary.id
        return [
            Hit(
                kind="handbook",
                id=place,
                title=article.summary.title,
                text="\n".join(part for part in (section.heading, section.text) if part),
                snippet=around(section.text, ()).text,
                score=1.0,
                article=article.summary.id,
                anchor=anchor,
                section=section.heading,
            )
            for section in sections
        ]

    def _with_records(
        self,
        query: str,
        kinds: tuple[str, ...],
        sections: list[Hit],
        limit: int,
        cancelled: int,
    ) -> list[Hit] | None:
        """Return sections and records by turns, or None when the search was stopped.

        `cancelled` is how many searches had been stopped when this one began.
        """
        from deskcs.search.query import parse
        from deskcs.search.stopping import Stoppable, Stopped

        asked = parse(query)
        if not asked.terms:
            return sections
        assert self._store is not None
        self._running = running = Stoppable()
        if cancelled != self._cancelled:
            return None
        try:
            with self._store.read() as connection, running.running(connection):
                words, found = self._found(connection, asked, kinds, limit)
                is_begun = bool(found) and (0, len(query.strip())) in found[0].title_marks
                shown = _in_turns(*((found, sections) if is_begun else (sections, found)))[:limit]
                # Texts are read of those alone that are shown.
                found = [hit for hit in shown if not isinstance(hit, Hit)]
                records = self._hits(connection, found, words)
        except Stopped:
            return None
        hits = (hit if isinstance(hit, Hit) else records.get((hit.kind, hit.ref)) for hit in shown)
        return [hit for hit in hits if hit is not None]

    def _found(
        self, connection: Any, asked: Query, kinds: tuple[str, ...], limit: int
    ) -> tuple[list[str], list[Found]]:
        """Return the words looked for, and the records that hold them, kinds by turns."""
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
            if kind == "complaint":
                found = _with_tagged(connection, asked, terms, found, limit)
            found.sort(key=lambda hit: not hit.title_marks)
            lists.append(found[:limit])
        return _words(terms), _in_turns(*lists)[:limit]

    def _hits(
        self, connection: Any, found: Sequence[Found], words: list[str]
    ) -> dict[tuple[str, int], Hit]:
        """Return hits by kind and number. What is in the index and nowhere else has none."""
        from deskcs.complaints.found import found_cases

        texts: dict[tuple[str, int], FoundCase | FoundSheet] = {}
        cases = [hit.ref for hit in found if hit.kind == "complaint"]
        if cases:
            texts |= {
                ("complaint", ref): case for ref, case in found_cases(connection, cases).items()
            }
        sheets = [hit for hit in found if hit.kind == "handover"]
        if sheets:
            texts |= {
                ("handover", ref): sheet
                for ref, sheet in self._texts_of_sheets(connection, sheets).items()
            }
        hits = {}
        for hit in found:
            place = hit.kind, hit.ref
            if place in texts:
                hits[place] = _record_hit(hit, texts[place], words)
        return hits

    def _texts_of_sheets(self, connection: Any, found: Sequence[Found]) -> dict[int, FoundSheet]:
        """Return sheets by number. What was signed never changes, so their texts are kept; the
        indexed text tells them from those of a desk that was put back from a backup.
        """
        from deskcs.handover.found import found_sheets

        kept = self._sheets
        missing = [hit for hit in found if (hit.ref, hit.folded_body) not in kept]
        if missing:
            if len(kept) + len(missing) > SHEETS_KEPT:
                kept.clear()
            read = found_sheets(connection, [hit.ref for hit in missing])
            kept |= {
                (hit.ref, hit.folded_body): read[hit.ref] for hit in missing if hit.ref in read
            }
        places = ((hit.ref, hit.folded_body) for hit in found)
        return {place[0]: kept[place] for place in places if place in kept}


def _in_turns(*lists: Sequence[Any]) -> list[Any]:
    """Return what is in several lists by turns; what is only near comes after all others."""
    turns = [hit for hit in chain.from_iterable(zip_longest(*lists)) if hit is not None]
    return sorted(turns, key=lambda hit: isinstance(hit, Hit) and hit.is_near)


def _words(terms: Sequence[Term]) -> list[str]:
    return [word for term in terms for word in ((term,) if isinstance(term, str) else term) if word]


def _with_tagged(
    connection: Any, asked: Query, terms: Sequence[Term], found: list[Found], limit: int
) -> list[Found]:
    """Return the cases found, with those where a tag stands for a word that was asked for."""
    from deskcs.complaints.found import bearing, tagged_cases
    from deskcs.search.index import Found

    typed = [term.text for term in asked.terms]
    known = {hit.ref for hit in found}
    forms = list(zip(typed, terms, strict=True))
    tagged = [
        ref for ref in tagged_cases(connection, forms, asked.unwanted, limit) if ref not in known
    ]
    if asked.unwanted and known:
        refused = bearing(connection, asked.unwanted, list(known))
        found = [hit for hit in found if hit.ref not in refused]
    if not tagged:
        return found
    more = [Found("complaint", ref, (), "", tuple(typed)) for ref in tagged]
    return sorted([*found, *more], key=lambda hit: -hit.ref)


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


def _record_hit(found: Found, record: FoundCase | FoundSheet, words: list[str]) -> Hit:
    from deskcs.search.snippets import around, snippet

    number, title, text = record
    # The text begins with what was indexed as the body; what was found elsewhere is looked for.
    marks = found.body_marks
    part = around(text, marks) if marks else snippet(text, words)
    return Hit(found.kind, number, title, text, part.text, 2.0 if found.title_marks else 1.0)
