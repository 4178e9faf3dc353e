"""Adds up how well places answer the concepts of a question, within a bound on the work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from math import inf

from deskcs.handbook.concepts import Concept, Way
from deskcs.handbook.postings import Postings, tokens_of

MOST_WORK = 6_000
MOST_CANDIDATES = 200


class Scorer:
    """Scores the places of one set of postings.

    `background` lends its weights to tokens that are rare here only because these texts are
    short. Up to MOST_WORK entries are read; what is least telling then counts only for the places
    that lead already. The bundled handbook stays far below that bound.
    """

    def __init__(self, postings: Postings, background: Postings | None = None) -> None:
        self._postings = postings
        self._background = background

    def each(self, concepts: Sequence[Concept]) -> list[dict[int, float]]:
        """Return place → score for each concept in its order; of a concept the best way counts."""
        found: list[dict[int, float]] = [{} for _ in concepts]
        room = MOST_WORK
        leading: list[int] = []
        order = sorted(range(len(concepts)), key=lambda at: -self.promise(concepts[at]))
        for at in order:
            best = found[at]
            most = self._most(concepts[at])
            for way, tokens, work in self._known(concepts[at]):
                if work <= room or not any(found):
                    room -= work
                    scores = self._everywhere(way, tokens, most)
                else:
                    leading = leading or _leading(summed(found))
                    scores = self._among(leading, way, tokens, most)
                _keep_best(best, scores)
        return found

    def _known(self, concept: Concept) -> Iterator[tuple[Way, list[str], int]]:
        """Yield the ways that can be found at all, their tokens from rare to common."""
        number = self._postings.number
        for way in concept.ways:
            tokens = sorted(tokens_of(way.word), key=number)
            if tokens and number(tokens[0]):
                yield way, tokens, number(tokens[0])

    def _most(self, concept: Concept) -> float:
        """Return how telling the word is that was typed: a rarer synonym tells no more."""
        if concept.is_open:
            return inf
        typed = self._background or self._postings
        return max(map(typed.weight, tokens_of(concept.ways[0].word)), default=0.0) or inf

    def promise(self, concept: Concept) -> float:
        """Return about what a place that says the concept would score for it."""
        most = self._most(concept)
        return max(
            (
                way.weight * min(most, self._worth(tokens[0]))
                for way, tokens, _ in self._known(concept)
            ),
            default=0.0,
        )

    def _worth(self, token: str) -> float:
        own = self._postings.weight(token)
        if self._background is not None and token in self._background:
            return min(own, self._background.weight(token))
        return own

    def _everywhere(self, way: Way, tokens: list[str], most: float) -> dict[int, float]:
        rarest = self._postings.impacts(tokens[0], self._share(way, tokens[0], most, len(tokens)))
        if len(tokens) == 1:
            return rarest
        return self._among(rarest, way, tokens, most)

    def _among(
        self, places: Iterable[int], way: Way, tokens: list[str], most: float
    ) -> dict[int, float]:
        found = {}
        parts = [(token, self._share(way, token, most, len(tokens))) for token in tokens]
        impact_at = self._postings.impact_at
        for place in places:
            score = 0.0
            for token, share in parts:
                impact = impact_at(token, place)
                if not impact:
                    break
                score += share * impact
            else:
                found[place] = score
        return found

    def _share(self, way: Way, token: str, most: float, number: int) -> float:
        """Return what one of a word's tokens is worth; further ones add less than the first."""
        return way.weight * min(most, self._worth(token)) * (0.65 + 0.35 * number) / number


def _leading(sums: dict[int, float]) -> list[int]:
    return nlargest(MOST_CANDIDATES, sums, key=lambda place: sums[place])


def _keep_best(best: dict[int, float], scores: dict[int, float]) -> None:
    if not best:
        best.update(scores)
        return
    for place, score in scores.items():
        if score > best.get(place, 0.0):
            best[place] = score


def summed(parts: Iterable[Mapping[int, float]]) -> dict[int, float]:
    """Return the sums of several scores by place."""
    sums: dict[int, float] = {}
    for part in parts:
        if not sums:
            sums.update(part)
            continue
        for place, score in part.items():
            sums[place] = sums.get(place, 0.0) + score
    return sums
