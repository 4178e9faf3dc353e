"""Finds sections of the handbook: every hit is ranked, title over heading over tags over body."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from heapq import nlargest
from itertools import islice
from typing import NamedTuple

from deskcs.handbook.concepts import Concept
from deskcs.handbook.parts import LONGEST_PHRASE, Parts, SectionText, worked_out
from deskcs.handbook.ranking import Ranked, Ranking
from deskcs.handbook.scoring import Scorer
from deskcs.handbook.understanding import LONGEST_QUERY, Reader
from deskcs.handbook.vocabulary import Vocabulary
from deskcs.search.folding import fold
from deskcs.search.snippets import around
from deskcs.search.spans import Span, spans_of
from deskcs.search.synonyms import Synonyms

PHRASE, SPOKEN = 0.5, 1.1
TITLED, LEAST_NAMED, ALIKE = 0.15, 0.7, 0.9
MOST_OF_AN_ARTICLE = 2
MOST_TURNS, MOST_TOPS = 10, 24
FITTING = 0.4
_REMEMBERED, _MOST_NUMBERS = 1_024, 50_000


class SectionHit(NamedTuple):
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

    def __init__(
        self, sections: Sequence[SectionText], synonyms: Synonyms, parts: Parts | None = None
    ) -> None:
        self.sections, self.synonyms = sections, synonyms
        self.parts = parts = parts or worked_out(sections, synonyms)
        self._article_of = parts.article_of
        sections_of: list[list[int]] = []
        for place, article in enumerate(parts.article_of):
            if article == len(sections_of):
                sections_of.append([])
            sections_of[article].append(place)
        self._openings = {places[0] for places in sections_of}
        self._phrases, self._own, self._told = parts.phrases, parts.own, parts.told
        # With each key much the same is found, and the same tokens are asked for.
        self._folded = lru_cache(maxsize=_REMEMBERED)(self._fold)
        self._numbers: dict[str, int] = {}
        self._ranking = Ranking(
            Scorer(self._own),
            Scorer(self._told, background=self._own),
            self._article_of,
            sections_of,
        )
        vocabulary = Vocabulary(
            parts.lexicon, synonyms, self._number, self._tokens, self._stand_together
        )
        self._reader = Reader(vocabulary, unknown=self._own.rarest)

    def find(self, query: str, limit: int = 20) -> list[SectionHit]:
        """Return the best sections for a question, at most `limit`, the best first."""
        question = self._reader.read(query)
        concepts = question.concepts
        phrases = self._phrases_in(fold(query)[:LONGEST_QUERY], concepts)
        ranked = self._ranking.ranked(concepts, phrases, question.missing)
        ranked = self._titled_first(ranked, _named(query, concepts))
        best = self._varied(ranked, limit)
        if len(concepts) == 1 and concepts[0].is_open:
            best = self._in_turns(concepts[0], best)
        marked = _marked(concepts)
        return [self._hit(found, marked) for found in best]

    def prepare(self) -> None:
        """Work out now what the first pinyin and the first slip of the pen would wait for."""
        self.find("pinyin", 1)
        self.find("鑫龘靐", 1)

    def _number(self, token: str) -> int:
        number = self._numbers.get(token)
        if number is None:
            if len(self._numbers) >= _MOST_NUMBERS:
                self._numbers.clear()
            number = self._own.number(token) + self._told.number(token)
            self._numbers[token] = number
        return number

    def _stand_together(self, tokens: Sequence[str]) -> bool:
        return self._own.have_place_of(tokens) or self._told.have_place_of(tokens)

    def _tokens(self) -> Iterable[str]:
        return {*self._own.tokens(), *self._told.tokens()}

    def _phrases_in(self, folded: str, concepts: Sequence[Concept]) -> dict[int, float]:
        """Return extra points of the articles told by words that stand whole in the query."""
        found: dict[int, float] = {}
        for start in range(len(folded)):
            for end in range(min(len(folded), start + LONGEST_PHRASE), start + 1, -1):
                articles = self._phrases.get(folded[start:end])
                if articles:
                    share = PHRASE * _told(folded[start:end], len(articles))
                    for article in articles:
                        found[article] = found.get(article, 0.0) + share
                    break
        if not found and len(concepts) == 1:
            for way in concepts[0].ways:
                articles = self._phrases.get(way.word, [])
                for article in articles:
                    share = SPOKEN * way.weight * _told(way.word, len(articles))
                    found[article] = max(found.get(article, 0.0), share)
        return found

    def _varied(self, ranked: Sequence[Ranked], limit: int) -> list[Ranked]:
        """Return the best places; of one article no more than two headings before the others."""
        first, rest = list[Ranked](), list[Ranked]()
        taken: dict[int, int] = {}
        for found in ranked[: limit * 4]:
            article = self._article_of[found.place]
            if self.sections[found.place].heading:
                taken[article] = taken.get(article, 0) + 1
            (first if taken.get(article, 0) <= MOST_OF_AN_ARTICLE else rest).append(found)
        return (first + rest)[:limit]

    def _titled_first(
        self, ranked: Sequence[Ranked], named: Sequence[tuple[str, float]]
    ) -> list[Ranked]:
        """Return the places in order, first the openings of articles whose title begins with what
        was asked: that is what they are about, however often others say the word. What the letters
        may only stand for raises them a little.
        """
        if not named:
            return list(ranked)
        parts: dict[int, float] = {}
        for word, weight in named:
            for title, place in islice(self._titles, bisect_left(self._titles, (word,)), None):
                if not title.startswith(word):
                    break
                part = 2.0 if title == word and weight == 1.0 else weight
                parts[place] = max(parts.get(place, 0.0), part)
        top = ranked[0].score if ranked else 0.0
        found = {hit.place: hit for hit in ranked}
        alike = ALIKE * max((found[place].score for place in parts if place in found), default=0.0)
        for place, part in parts.items():
            hit = found.get(place, Ranked(place, 0.0, 1.0))
            if part >= 1.0:
                # Of one general word all titles say as much: then the handbook's order counts.
                found[place] = Ranked(place, (top + 1.0) * part + min(hit.score, alike), 1.0)
            elif hit.score:
                found[place] = hit._replace(score=hit.score * (1 + TITLED * part))
        return sorted(found.values(), key=lambda hit: (-hit.score, hit.place))

    @cached_property
    def _titles(self) -> list[tuple[str, int]]:
        """Return the folded titles in order, with the places of their articles' openings."""
        return sorted((fold(self.sections[place].title), place) for place in self._openings)

    def _in_turns(self, concept: Concept, best: Sequence[Ranked]) -> list[Ranked]:
        """Return the places so that each thing that was perhaps meant has its best one early, what
        was likeliest meant first.
        """
        found: dict[int, Ranked] = {}
        for way in nlargest(MOST_TURNS, concept.ways, key=lambda way: way.weight):
            single = [Concept((way,))]
            tops = self._ranking.ranked(single, self._phrases_in("", single), most=MOST_TOPS)
            for top in self._titled_first(tops, [(way.word, way.weight)])[:1]:
                found.setdefault(top.place, top)
        for ranked in best:
            found.setdefault(ranked.place, ranked)
        return list(found.values())[: len(best)]

    def _hit(self, found: Ranked, words: Sequence[str]) -> SectionHit:
        section = self.sections[found.place]
        title, heading, text = self._folded(found.place)
        snippet = around(section.text, spans_of(text, words))
        return SectionHit(
            section=section,
            score=round(found.score, 3),
            snippet=snippet.text,
            title_marks=spans_of(title, words),
            heading_marks=spans_of(heading, words),
            snippet_marks=snippet.marks,
            nearest=found.fit < FITTING,
        )

    def _fold(self, place: int) -> tuple[str, str, str]:
        section = self.sections[place]
        return fold(section.title), fold(section.heading), fold(section.text)


def _named(query: str, concepts: Sequence[Concept]) -> list[tuple[str, float]]:
    """Return the one thing that was asked for by name, or the words that its letters may spell."""
    if len(concepts) == 1 and concepts[0].is_open:
        ways = concepts[0].ways
        return [(way.word, way.weight) for way in ways if way.weight >= LEAST_NAMED]
    word = fold(query[:LONGEST_QUERY]).strip()
    return [(word, 1.0)] if 1 < len(word) <= LONGEST_PHRASE else []


def _told(phrase: str, number: int) -> float:
    """Return how much a phrase tells by which `number` articles are told."""
    return float((1 + 0.25 * (len(phrase) - 2)) / number**0.5)


def _marked(concepts: Iterable[Concept]) -> list[str]:
    """Return the words to mark: what was typed or meant, not the stray letters."""
    ways = [way for concept in concepts for way in concept.ways]
    words = {way.word.lstrip("#") for way in ways if way.weight >= 0.5}
    return sorted(words, key=len, reverse=True)
