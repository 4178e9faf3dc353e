"""Puts sections in order: what they say, what their article is told by, how much of it fits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from deskcs.handbook.concepts import Concept
from deskcs.handbook.scoring import Scorer, added, leaders

ARTICLE_SHARE = 0.6
CONTEXT_SHARE = 0.4
OPENING_SHARE = 0.3
OPENING = ARTICLE_SHARE + OPENING_SHARE
FITTING_SHARE = 0.6
MANY, LEAST_SHARE = 300, 0.25
MOST_LOOKED_AT, LEAST_LOOKED_AT = 100, 0.3
# Sums in another order differ in their last digits.
_NEARLY = 1 - 1e-9


class Ranked(NamedTuple):
    """A place with its score; `fit` is the part of the question that it answers, up to 1."""

    place: int
    score: float
    fit: float


class Ranking:
    """Ranks the sections of a handbook whose articles and openings are known."""

    def __init__(
        self,
        own: Scorer,
        told: Scorer,
        article_of: Sequence[int],
        sections_of: Sequence[Sequence[int]],
    ) -> None:
        self._own, self._told = own, told
        self._article_of, self._sections_of = article_of, sections_of

    def ranked(
        self,
        concepts: Sequence[Concept],
        phrases: Mapping[int, float],
        missing: float = 0.0,
        most: int = MOST_LOOKED_AT,
    ) -> list[Ranked]:
        """Return the best places, at most so many, the best first.

        `phrases` are extra points of articles; `missing` is what the question asks besides, in
        words that the handbook does not have.
        """
        own, told = self._own.scored(concepts), self._told.scored(concepts)
        totals = self._totals(own.sums, added(told.sums, phrases), most)
        worth = list(map(max, own.promises, told.promises))
        asked = sum(worth) + missing
        parts = list(zip(worth, own.each, told.each, strict=True))
        found = []
        for place in leaders(totals, most, LEAST_LOOKED_AT * max(totals.values(), default=0.0)):
            article = self._article_of[place]
            fitting = 0.0
            for value, by_own, by_told in parts:
                if place in by_own or article in by_told:
                    fitting += value
            fit = fitting / asked if asked else 0.0
            found.append(Ranked(place, totals[place] * (1 - FITTING_SHARE * (1 - fit)), fit))
        return sorted(found, key=lambda ranked: (-ranked.score, ranked.place))

    def _totals(self, own: dict[int, float], told: dict[int, float], most: int) -> dict[int, float]:
        """Return the points of all places that can be among the `most` best ones, and of others."""
        if len(own) > MANY:
            least = max(own.values()) * LEAST_SHARE
            own = {place: score for place, score in own.items() if score > least}
        article_of = self._article_of
        best_of: dict[int, float] = {}
        for place, score in own.items():
            article = article_of[place]
            if score > best_of.get(article, 0.0):
                best_of[article] = score
        totals: dict[int, float] = {}
        for article in _likely(best_of, told, most):
            places = self._sections_of[article]
            context = CONTEXT_SHARE * best_of.get(article, 0.0)
            score = told.get(article, 0.0)
            for place in places:
                if score or place in own:
                    totals[place] = own.get(place, 0.0) + context + ARTICLE_SHARE * score
            if score:
                totals[places[0]] += OPENING_SHARE * score
        return totals


def _likely(best_of: Mapping[int, float], told: Mapping[int, float], most: int) -> Iterable[int]:
    """Return the articles of which a place can be among the `most` best.

    Of each one some place surely has so many points, and none has more than if the opening were
    the best place too.
    """
    if len(best_of) + len(told) <= most:
        return {**best_of, **told}
    of_told = told.get
    sure = {
        article: (1 + CONTEXT_SHARE) * score + ARTICLE_SHARE * of_told(article, 0.0)
        for article, score in best_of.items()
    }
    top = max(max(sure.values(), default=0.0), OPENING * max(told.values(), default=0.0))
    least = top * LEAST_LOOKED_AT * _NEARLY
    opened = {
        article: OPENING * score
        for article, score in told.items()
        if OPENING * score >= least and article not in best_of
    }
    points = sorted([*sure.values(), *opened.values()], reverse=True)
    if len(points) > most:
        least = max(least, points[most - 1] * _NEARLY)
    return [
        *(
            article
            for article, score in sure.items()
            if score + OPENING_SHARE * of_told(article, 0.0) >= least
        ),
        *(article for article, score in opened.items() if score >= least),
    ]
