"""Where each word of the handbook stands and how much it says there (BM25, by field)."""

from __future__ import annotations

import math
import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from deskcs.search.figures import figures

_CHINESE = re.compile(r"[㐀-鿿豈-﫿𠀀-𲎯]+")
_RUN = re.compile("[0-9a-z]+")
_SATURATION = 0.6
_LENGTH_SHARE = 0.3
_STEPS = 255
_SHIFT = 8
_TYPE: Final = "I"
_BYTES = array(_TYPE).itemsize
# Looking one place up in a list takes as long as reading so many of its entries.
_READ_WHOLE = 8


def words_in(folded: str) -> Iterator[str]:
    """Yield the tokens of a folded text: characters, pairs (扣分 in 扣 6 分 too), runs, figures."""
    for run in _CHINESE.findall(folded):
        yield from run
        yield from map("".join, pairwise(run))
    yield from _RUN.findall(folded)
    for figure in figures(folded):
        yield figure.token
        before, unit = folded[: figure.start].rstrip()[-1:], folded[figure.end - 1]
        if _CHINESE.fullmatch(before + unit):
            yield before + unit


@lru_cache(maxsize=16_384)
def tokens_of(word: str) -> tuple[str, ...]:
    """Return the tokens that stand for one folded word: its pairs, or itself."""
    if len(word) > 1 and _CHINESE.fullmatch(word):
        return tuple(map("".join, pairwise(word)))
    if word.startswith("#") or _CHINESE.fullmatch(word) or _RUN.fullmatch(word):
        return (word,)
    pieces = [*_CHINESE.findall(word), *_RUN.findall(word), *(f.token for f in figures(word))]
    return tuple(token for piece in pieces for token in tokens_of(piece))


class Postings:
    """Lists of (place, impact) by token; an impact is between 0 and 1, packed into one integer.

    `lists` holds them as the bytes of C unsigned integers, in order of place; `size` is the number
    of places.
    """

    def __init__(self, lists: Mapping[str, bytes], size: int) -> None:
        self.lists, self.size = lists, size
        self._views: dict[str, memoryview[int]] = {}
        self._weights: dict[str, float] = {}

    @classmethod
    def of(cls, counted: Iterable[tuple[Mapping[str, int], float]]) -> Postings:
        """Make them of the places in order: each its tokens counted, and its length against the
        average.
        """
        lists: dict[str, array[int]] = {}
        size = 0
        for place, (counts, length) in enumerate(counted):
            room = _SATURATION * (1 - _LENGTH_SHARE + _LENGTH_SHARE * length)
            most = max(counts.values(), default=0)
            impacts = [round(_STEPS * n / (n + room)) for n in range(most + 1)]
            base = place << _SHIFT
            for token, count in counts.items():
                packed = base | impacts[count]
                if token in lists:
                    lists[token].append(packed)
                else:
                    lists[token] = array(_TYPE, (packed,))
            size = place + 1
        return cls({token: listed.tobytes() for token, listed in lists.items()}, size)

    def __contains__(self, token: str) -> bool:
        return token in self.lists

    def tokens(self) -> Iterable[str]:
        """Return every token there is."""
        return self.lists.keys()

    def number(self, token: str) -> int:
        """Return in how many places the token stands."""
        return len(self.lists.get(token, b"")) // _BYTES

    @property
    def rarest(self) -> float:
        """Return the weight of a word that stands in one place only."""
        return math.log(1 + (self.size - 0.5) / 1.5) if self.size else 0.0

    def weight(self, token: str) -> float:
        """Return how telling the token is: its inverse document frequency; 0 if it is unknown."""
        known = self._weights.get(token)
        if known is None:
            number = self.number(token)
            known = math.log(1 + (self.size - number + 0.5) / (number + 0.5)) if number else 0.0
            self._weights[token] = known
        return known

    def impacts(self, token: str, share: float = 1.0) -> dict[int, float]:
        """Return place → impact of one token, times `share`."""
        step = share / _STEPS
        listed = self._listed(token)
        return {packed >> _SHIFT: (packed & _STEPS) * step for packed in listed}

    def joined(self, scores: Mapping[int, float], token: str, share: float) -> dict[int, float]:
        """Return the scores of those places that have the token too, its impact added."""
        listed = self._listed(token)
        step, end = share / _STEPS, len(listed)
        found = {}
        if end < _READ_WHOLE * len(scores):
            get = scores.get
            for packed in listed:
                score = get(packed >> _SHIFT)
                if score is not None:
                    found[packed >> _SHIFT] = score + (packed & _STEPS) * step
            return found
        for place, score in scores.items():
            at = bisect_left(listed, place << _SHIFT)
            if at < end and listed[at] >> _SHIFT == place:
                found[place] = score + (listed[at] & _STEPS) * step
        return found

    def have_place_of(self, tokens: Sequence[str]) -> bool:
        """Return whether all of some tokens stand in one place."""
        first, *others = sorted(tokens, key=self.number)
        places = self.impacts(first)
        for token in others:
            places = self.joined(places, token, 1.0)
        return bool(places)

    def _listed(self, token: str) -> memoryview[int]:
        view = self._views.get(token)
        if view is None:
            view = self._views[token] = memoryview(self.lists.get(token, b"")).cast(_TYPE)
        return view


def counted(fields: Iterable[tuple[str, int]]) -> Counter[str]:
    """Return the tokens of some folded texts, each counted as often as its field weighs."""
    counts: Counter[str] = Counter()
    for folded, weight in fields:
        if weight == 1:
            counts.update(words_in(folded))
            continue
        for token, number in Counter(words_in(folded)).items():
            counts[token] += number * weight
    return counts
