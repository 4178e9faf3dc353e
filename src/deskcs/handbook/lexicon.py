"""The words the handbook is told by, and how each is spoken: for pinyin, initials and typos."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from itertools import islice
from typing import TypeAlias

from deskcs.search.pinyin import spellings

_CHINESE = re.compile(r"[㐀-鿿]+")
_LONGEST = 8
_PIECES = (2, 3, 4)
PIECE_SHARE = 0.45
HOLE = "?"
HOLED, LEAST_HOLED = (3, 4), 0.4

Spoken: TypeAlias = tuple[dict[str, list[str]], dict[str, list[str]]]


class Lexicon:
    """Folded words with a weight up to 1. What is spoken is worked out at first need."""

    def __init__(self, phrases: Iterable[tuple[str, float]]) -> None:
        self._phrases = tuple(phrases)

    @cached_property
    def weights(self) -> Mapping[str, float]:
        """Return word → weight: whole phrases, and the pieces of each at a lower weight."""
        found: dict[str, float] = {}
        for phrase, weight in self._phrases:
            for run in _CHINESE.findall(phrase):
                if 1 < len(run) <= _LONGEST:
                    found[run] = max(found.get(run, 0.0), weight)
                for size in _PIECES:
                    for start in range(len(run) - size + 1):
                        piece = run[start : start + size]
                        found[piece] = max(found.get(piece, 0.0), weight * PIECE_SHARE)
        return found

    @cached_property
    def spoken(self) -> Spoken:
        """Return the words by their pinyin and by their initials."""
        by_pinyin: dict[str, list[str]] = {}
        by_initials: dict[str, list[str]] = {}
        for word in self.weights:
            spoken = spellings(word)
            for pinyin in {pinyin for pinyin, _ in spoken}:
                by_pinyin.setdefault(pinyin, []).append(word)
            for initials in {initials for _, initials in spoken}:
                by_initials.setdefault(initials, []).append(word)
        return by_pinyin, by_initials

    @cached_property
    def _in_order(self) -> list[str]:
        return sorted(self.spoken[0])

    def spoken_as(self, pinyin: str) -> list[str]:
        """Return the words of this full pinyin, the weightiest first."""
        return self._ranked(self.spoken[0].get(pinyin, ()))

    def begun_by(self, letters: str, most: int = 12) -> list[str]:
        """Return words whose full pinyin begins with the letters, the weightiest first."""
        by_pinyin, ordered = self.spoken[0], self._in_order
        begun = islice(ordered, bisect_left(ordered, letters), bisect_left(ordered, letters + "{"))
        return self._ranked(word for pinyin in islice(begun, 60) for word in by_pinyin[pinyin])[
            :most
        ]

    def initialled(self, letters: str, most: int = 16) -> list[str]:
        """Return the words of these initials, the weightiest first."""
        return self._ranked(self.spoken[1].get(letters, ()))[:most]

    def lacking(self, pattern: str) -> list[str]:
        """Return the words of three or four characters that fit a pattern with one HOLE."""
        return self._holed.get(pattern, [])

    @cached_property
    def _holed(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word, weight in self.weights.items():
            if weight >= LEAST_HOLED and len(word) in HOLED:
                for at in range(len(word)):
                    found.setdefault(f"{word[:at]}{HOLE}{word[at + 1 :]}", []).append(word)
        return found

    def _ranked(self, words: Iterable[str]) -> list[str]:
        return sorted(words, key=lambda word: -self.weights[word])


class KeptLexicon(Lexicon):
    """A lexicon that was worked out before; what is spoken is brought at first need."""

    def __init__(self, weights: Mapping[str, float], bring: Callable[[], Spoken]) -> None:
        super().__init__(())
        self._kept, self._bring = weights, bring

    @cached_property
    def weights(self) -> Mapping[str, float]:
        return self._kept

    @cached_property
    def spoken(self) -> Spoken:
        return self._bring()
