"""Adds up how well places answer the concepts of a question, within a bound on the work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from math import inf
from typing import NamedTuple

from deskcs.handbook.concepts import Concept
from deskcs.handbook.postings import Postings, tokens_of

MOST_WORK = 6_000
MOST_CANDIDATES = 200
_REMEMBERED = 8_192


class Scores(NamedTuple):
    """What places answer: of `each` concept in its order, and all together in `sums`.

    `promises` has of each concept about what a place that says it would score for it.
    """

    each: list[dict[int, float]]
    sums: dict[int, float]
    promises: list[float]


class _Known(NamedTuple):
    """A word that can be found: its tokens from rare to common, and how telling each is."""

    tokens: tuple[str, ...]
    worths: tuple[float, ...]
    work: int


class Scorer:
    """Scores the places of one set of postings.

    `background` lends its weights to tokens that are rare here only because these texts are
    short. Up to MOST_WORK entries are read; what is least telling then counts only for the places
    that lead already. The bundled handbook stays far below that bound.
    """

    def __init__(self, postings: Postings, background: Postings | None = None) -> None:
        self._postings = postings
        self._background = background
        # With each key the same words are asked for again.
        self._known = lru_cache(maxsize=_REMEMBERED)(self._looked_up)

    def scored(self, concepts: Sequence[Concept]) -> Scores:
        """Return the scores of places for concepts; of a concept the best way counts."""
        each: list[dict[int, float]] = [{} for _ in concepts]
        sums: dict[int, float] = {}
        mosts = list(map(self._most, concepts))
        promises = list(map(self._promise, concepts, mosts))
        room = MOST_WORK
        leading: list[int] = []
        for at in sorted(range(len(concepts)), key=lambda at: -promises[at]):
            best: dict[int, float] = {}
            for weight, known in self._ways(concepts[at]):
                if known.work <= room or not (sums or best):
                    room -= known.work
                    scores = self._everywhere(known, weight, mosts[at])
                else:
                    leading = leading or leaders(added(sums, best), MOST_CANDIDATES)
                    scores = self._among(leading, known, weight, mosts[at])
                best = _best(best, scores)
            each[at] = best
            _add(sums, best)
        return Scores(each, sums, promises)

    def _looked_up(self, word: str) -> _Known | None:
        number = self._postings.number
        tokens = tuple(sorted(tokens_of(word), key=number))
        if not tokens or not number(tokens[0]):
            return None
        return _Known(tokens, tuple(map(self._worth, tokens)), number(tokens[0]))

    def _ways(self, concept: Concept) -> Iterator[tuple[float, _Known]]:
        """Yield the ways that can be found at all, each with its weight."""
        for way in concept.ways:
            known = self._known(way.word)
            if known is not None:
                yield way.weight, known

    def _most(self, concept: Concept) -> float:
        """Return how telling the word is that was typed: a rarer synonym tells no more."""
        if concept.is_open:
            return inf
        typed = self._background or self._postings
        return max(map(typed.weight, tokens_of(concept.ways[0].word)), default=0.0) or inf

    def _promise(self, concept: Concept, most: float) -> float:
        promises = (weight * min(most, known.worths[0]) for weight, known in self._ways(concept))
        return max(promises, default=0.0)

    def _worth(self, token: str) -> float:
        own = self._postings.weight(token)
        if self._background is not None and token in self._background:
            return min(own, self._background.weight(token))
        return own

    def _everywhere(self, known: _Known, weight: float, most: float) -> dict[int, float]:
        shares = _shares(known, weight, most)
        found = self._postings.impacts(known.tokens[0], shares[0])
        for token, share in zip(known.tokens[1:], shares[1:], strict=True):
            found = self._postings.joined(found, token, share)
        return found

    def _among(
        self, places: Iterable[int], known: _Known, weight: float, most: float
    ) -> dict[int, float]:
        found = dict.fromkeys(places, 0.0)
        for token, share in zip(known.tokens, _shares(known, weight, most), strict=True):
            found = self._postings.joined(found, token, share)
        return found


def _shares(known: _Known, weight: float, most: float) -> list[float]:
    """Return what each token of a word is worth; further ones add less than the first."""
    number = len(known.tokens)
    share = weight * (0.65 + 0.35 * number) / number
    return [share * min(most, worth) for worth in known.worths]


def leaders(scores: Mapping[int, float], most: int, least: float = 0.0) -> list[int]:
    """Return the places with the most points, up to `most`, none below `least`.

    Numbers alone are sorted much faster than pairs, so the last score that counts is found first.
    """
    values = sorted((score for score in scores.values() if score >= least), reverse=True)
    if len(values) > most:
        least = values[most - 1]
    found = [(-score, place) for place, score in scores.items() if score >= least]
    return [place for _, place in sorted(found)[:most]]


def _best(best: dict[int, float], scores: dict[int, float]) -> dict[int, float]:
    if not best:
        return scores
    for place, score in scores.items():
        if score > best.get(place, 0.0):
            best[place] = score
    return best


def added(sums: Mapping[int, float], more: Mapping[int, float]) -> dict[int, float]:
    """Return the sums of two scores by place."""
    found = dict(sums)
    _add(found, more)
    return found


def _add(sums: dict[int, float], more: Mapping[int, float]) -> None:
    if not sums:
        sums.update(more)
        return
    get = sums.get
    for place, score in more.items():
        sums[place] = get(place, 0.0) + score
