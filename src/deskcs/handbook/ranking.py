"""Puts sections in order: what they say, what their article is told by, how much of it fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest

from deskcs.handbook.concepts import Concept
from deskcs.handbook.scoring import Scorer, summed

ARTICLE_SHARE = 0.6
CONTEXT_SHARE = 0.4
OPENING_SHARE = 0.4
FITTING_SHARE = 0.4
MANY, LEAST_SHARE = 300, 0.25
MOST_LOOKED_AT, LEAST_LOOKED_AT = 100, 0.3


@dataclass(frozen=True, slots=True)
class Ranked:
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
        self, concepts: Sequence[Concept], phrases: Mapping[int, float], missing: float = 0.0
    ) -> list[Ranked]:
        """Return the best places, the best first.

        `phrases` are extra points of articles; `missing` is what the question asks besides, in
        words that the handbook does not have.
        """
        own, told = self._own.each(concepts), self._told.each(concepts)
        totals = self._totals(summed(own), summed([*told, phrases]))
        worth = [max(self._own.promise(c), self._told.promise(c)) for c in concepts]
        asked = sum(worth) + missing
        parts = list(zip(worth, own, told, strict=True))
        found = []
        for place in _leading(totals):
            article = self._article_of[place]
            fitting = 0.0
            for value, by_own, by_told in parts:
                if place in by_own or article in by_told:
                    fitting += value
            fit = fitting / asked if asked else 0.0
            found.append(Ranked(place, totals[place] * (1 - FITTING_SHARE * (1 - fit)), fit))
        return sorted(found, key=lambda ranked: (-ranked.score, ranked.place))

    def _totals(self, own: dict[int, float], told: dict[int, float]) -> dict[int, float]:
        if len(own) > MANY:
            least = max(own.values()) * LEAST_SHARE
            own = {place: score for place, score in own.items() if score > least}
        article_of = self._article_of
        best_of: dict[int, float] = {}
        for place, score in own.items():
            article = article_of[place]
            if score > best_of.get(article, 0.0):
                best_of[article] = score
        totals = {
            place: score + CONTEXT_SHARE * best_of[article_of[place]]
            for place, score in own.items()
        }
        for article, score in told.items():
            places = self._sections_of[article]
            context = CONTEXT_SHARE * best_of.get(article, 0.0)
            for place in places:
                totals[place] = totals.get(place, context) + ARTICLE_SHARE * score
            totals[places[0]] += OPENING_SHARE * score
        return totals


def _leading(totals: Mapping[int, float]) -> list[int]:
    """Return the places that can still come to the front, within a bound on the work."""
    if not totals:
        return []
    least = LEAST_LOOKED_AT * max(totals.values())
    strong = [place for place, score in totals.items() if score >= least]
    return nlargest(MOST_LOOKED_AT, strong, key=lambda place: (totals[place], -place))
