"""Finds the section that answers what an article is asked by, where one plainly does."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from deskcs.handbook.postings import tokens_of
from deskcs.search.synonyms import Synonyms

SYNONYM = 0.85
LEAST_PART, LEAST_LEAD = 0.25, 1.25


def answering(phrase: str, sections: Sequence[Collection[str]], synonyms: Synonyms) -> int | None:
    """Return the number of the section that says most of a folded phrase, far more than any other
    of its article; None where none does. A section is given as its tokens.
    """
    if len(sections) < 2:
        return None
    points = [0.0] * len(sections)
    asked = 0.0
    for ways in _words(phrase, synonyms):
        best: dict[int, float] = {}
        for word, share in ways:
            tokens = tokens_of(word)
            saying = [at for at, said in enumerate(sections) if all(map(said.__contains__, tokens))]
            worth = share * math.log(1 + len(sections) / max(1, len(saying)))
            for at in saying:
                best[at] = max(best.get(at, 0.0), worth)
        asked += max(best.values(), default=math.log(1 + len(sections)))
        for at, worth in best.items():
            points[at] += worth
    most, second = (*sorted(points, reverse=True), 0.0)[:2]
    is_plain = most and most >= LEAST_PART * asked and most >= LEAST_LEAD * second
    return points.index(most) if is_plain else None


def _words(phrase: str, synonyms: Synonyms) -> Iterator[list[tuple[str, float]]]:
    """Yield the ways to say each known word of a phrase, and the pairs that are in no such word."""
    covered = set[int]()
    for start, word in synonyms.known_in(phrase):
        covered.update(range(start, start + len(word)))
        if word not in synonyms.fillers:
            yield [(word, 1.0), *((o, SYNONYM) for o in synonyms.others.get(word, ()))]
    for at, pair in enumerate(map("".join, pairwise(phrase))):
        if not {at, at + 1} <= covered:
            yield [(pair, 1.0)]
