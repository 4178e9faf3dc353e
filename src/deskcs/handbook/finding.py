"""Finds sections of the handbook: every hit is ranked, title over heading over tags over body."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nlargest

from deskcs.handbook.lexicon import Lexicon
from deskcs.handbook.postings import Postings, counted, tokens_of
from deskcs.handbook.scoring import Scorer
from deskcs.handbook.understanding import LONGEST_QUERY, Concept, Reader
from deskcs.search.folding import fold
from deskcs.search.snippets import around
from deskcs.search.spans import Span, spans_of
from deskcs.search.synonyms import Synonyms

TITLE, TAG, ALSO, CHAPTER = 4, 3, 3, 1
HEADING, BODY = 3, 1
ARTICLE_SHARE = 0.6
CONTEXT_SHARE = 0.4
PHRASE = 0.5
LONGEST_PHRASE = 14
MOST_OF_AN_ARTICLE = 2
NEAR = 0.34
MANY, LEAST_SHARE = 2_000, 0.25


@dataclass(frozen=True, slots=True)
class SectionText:
    """A section as it is searched: its own text, and what its article is told by."""

    article_id: str
    anchor: str
    title: str
    heading: str
    text: str
    chapter: str
    tags: tuple[str, ...]
    also: tuple[str, ...]
    position: int


@dataclass(frozen=True, slots=True)
class SectionHit:
    """A section found. Marks are places in its title, its heading and the snippet.

    `nearest` says that the section is only the closest there is.
    """

    section: SectionText
    score: float
    snippet: str
    title_marks: tuple[Span, ...]
    heading_marks: tuple[Span, ...]
    snippet_marks: tuple[Span, ...]
    nearest: bool


class HandbookIndex:
    """All sections, ready to be searched; never changed after it is built, so safe in threads."""

    def __init__(self, sections: Sequence[SectionText], synonyms: Synonyms) -> None:
        self._sections = tuple(sections)
        self._articles: list[SectionText] = []
        self._article_of: list[int] = []
        self._sections_of: list[list[int]] = []
        numbers: dict[str, int] = {}
        for place, section in enumerate(self._sections):
            number = numbers.setdefault(section.article_id, len(numbers))
            if number == len(self._articles):
                self._articles.append(section)
                self._sections_of.append([])
            self._sections_of[number].append(place)
            self._article_of.append(number)
        self._phrases = _told_phrases(self._articles)
        self._own, self._told = Postings(), Postings()
        self._own_scorer = Scorer(self._own)
        self._told_scorer = Scorer(self._told, background=self._own)
        self._fill()
        lexicon = Lexicon(_phrases(self._articles, self._sections, synonyms))
        tokens = {*self._own.tokens(), *self._told.tokens()}
        self._reader = Reader(lexicon, synonyms, self._number, tokens)

    def find(self, query: str, limit: int = 20) -> list[SectionHit]:
        """Return the best sections for a question, at most `limit`, the best first."""
        concepts = self._reader.read(query)
        own, told = self._scores(concepts)
        self._add_phrases(fold(query)[:LONGEST_QUERY], told)
        totals = self._totals(own, told)
        best = self._varied(totals, limit)
        if len(concepts) == 1 and concepts[0].is_open:
            best = self._in_turns(concepts[0], totals, best)
        marked = _marked(concepts)
        enough = NEAR * self._most(concepts)
        return [self._hit(place, totals[place], marked, totals[place] < enough) for place in best]

    def prepare(self) -> None:
        """Work out now how the words are spoken, so that the first pinyin does not wait for it."""
        self.find("pinyin", 1)

    def _fill(self) -> None:
        folded = [(fold(s.heading), fold(s.text)) for s in self._sections]
        average = sum(len(text) for _, text in folded) / max(1, len(folded)) or 1.0
        self._own.fill(
            (counted(((heading, HEADING), (text, BODY))), len(text) / average)
            for heading, text in folded
        )
        self._told.fill(
            (
                counted(
                    (
                        (fold(a.title), TITLE),
                        (fold(" ".join(a.tags)), TAG),
                        (fold(" ".join(a.also)), ALSO),
                        (fold(a.chapter), CHAPTER),
                    )
                ),
                1.0,
            )
            for a in self._articles
        )

    def _number(self, token: str) -> int:
        return self._own.number(token) + self._told.number(token)

    def _scores(self, concepts: Sequence[Concept]) -> tuple[dict[int, float], dict[int, float]]:
        return self._own_scorer.sums(concepts), self._told_scorer.sums(concepts)

    def _add_phrases(self, folded: str, told: dict[int, float]) -> None:
        """Raise the articles one of whose tags, titles or also-words stands whole in the query."""
        for start in range(len(folded)):
            for end in range(min(len(folded), start + LONGEST_PHRASE), start + 1, -1):
                articles = self._phrases.get(folded[start:end])
                if articles:
                    share = PHRASE * (1 + 0.25 * (end - start - 2)) / len(articles) ** 0.5
                    for article in articles:
                        told[article] = told.get(article, 0.0) + share
                    break

    def _totals(self, own: dict[int, float], told: dict[int, float]) -> dict[int, float]:
        if len(own) > MANY:
            least = max(own.values()) * LEAST_SHARE
            own = {place: score for place, score in own.items() if score > least}
        best_of: dict[int, float] = {}
        for place, score in own.items():
            article = self._article_of[place]
            if score > best_of.get(article, 0.0):
                best_of[article] = score
        totals = dict.fromkeys(own, 0.0)
        for article in told:
            totals.update(dict.fromkeys(self._sections_of[article], 0.0))
        for place in totals:
            article = self._article_of[place]
            totals[place] = (
                own.get(place, 0.0)
                + ARTICLE_SHARE * told.get(article, 0.0)
                + CONTEXT_SHARE * best_of.get(article, 0.0)
            )
        return totals

    def _varied(self, totals: dict[int, float], limit: int) -> list[int]:
        """Return the best places; of one article no more than two before the others."""
        ranked = nlargest(limit * 4, totals, key=lambda place: (totals[place], -place))
        first, rest = list[int](), list[int]()
        taken: dict[int, int] = {}
        for place in ranked:
            article = self._article_of[place]
            taken[article] = taken.get(article, 0) + 1
            (first if taken[article] <= MOST_OF_AN_ARTICLE else rest).append(place)
        return (first + rest)[:limit]

    def _in_turns(
        self, concept: Concept, totals: dict[int, float], best: Sequence[int]
    ) -> list[int]:
        """Return the places so that each thing that was perhaps meant has its best one early."""
        tops: dict[int, None] = {}
        leading: list[tuple[float, int]] = []
        for way in concept.ways:
            single = self._totals(*self._scores([Concept((way,))]))
            if single:
                top = max(single, key=lambda place: (single[place], -place))
                leading.append((single[top], top))
        for _, place in sorted(leading, reverse=True):
            tops[place] = None
        for place in best:
            tops[place] = None
        return [place for place in tops if place in totals][: len(best)]

    def _most(self, concepts: Iterable[Concept]) -> float:
        """Return about what a section that says all of it would score."""
        return sum(
            max(
                way.weight * max(map(self._own.weight, tokens_of(way.word)), default=0.0)
                for way in concept.ways
            )
            for concept in concepts
        )

    def _hit(self, place: int, score: float, words: Sequence[str], is_near: bool) -> SectionHit:
        section = self._sections[place]
        snippet = around(section.text, spans_of(fold(section.text), words))
        return SectionHit(
            section=section,
            score=round(score, 3),
            snippet=snippet.text,
            title_marks=spans_of(fold(section.title), words),
            heading_marks=spans_of(fold(section.heading), words),
            snippet_marks=snippet.marks,
            nearest=is_near,
        )


def _marked(concepts: Iterable[Concept]) -> list[str]:
    """Return the words to mark: what was typed or meant, not the stray letters."""
    ways = [way for concept in concepts for way in concept.ways]
    words = {way.word.lstrip("#") for way in ways if way.weight >= 0.5}
    return sorted(words, key=len, reverse=True)


def _told_phrases(articles: Sequence[SectionText]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, article in enumerate(articles):
        for phrase in {fold(p).strip() for p in (article.title, *article.tags, *article.also)}:
            if 1 < len(phrase) <= LONGEST_PHRASE:
                found.setdefault(phrase, []).append(number)
    return found


def _phrases(
    articles: Iterable[SectionText], sections: Iterable[SectionText], synonyms: Synonyms
) -> Iterable[tuple[str, float]]:
    for article in articles:
        yield fold(article.title), 0.9
        yield fold(article.chapter), 0.9
        for tag in article.tags:
            yield fold(tag), 1.0
        for also in article.also:
            yield fold(also), 0.9
    for section in sections:
        yield fold(section.heading), 0.6
    for word in synonyms.others:
        yield word, 0.7
