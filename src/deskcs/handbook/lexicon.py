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

# Words by their pinyin and by their initials, those that sound alike parted by a space: of a
# hundred thousand lists Python would look through each one for rubbish, while the window waits.
Spoken: TypeAlias = tuple[dict[str, str], dict[str, str]]


class Lexicon:
    """Folded words with a weight up to 1. What is spoken is worked out at first need.

    Of words that stand in an `earlier` lexicon it is taken from there.
    """

    def __init__(
        self, phrases: Iterable[tuple[str, float]], earlier: Lexicon | None = None
    ) -> None:
        self._phrases = tuple(phrases)
        # One whose own words were never spelled is left out between its earlier one and this.
        self._earlier: Lexicon | None = earlier and (earlier._earlier or earlier)

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
        earlier, self._earlier = self._earlier, None
        known = earlier.weights if earlier is not None else {}
        by_pinyin, by_initials = map(dict, earlier.spoken) if earlier is not None else ({}, {})
        for word in known:
            if word not in self.weights:
                for pinyin, initials in spellings(word):
                    _drop(by_pinyin, pinyin, word)
                    _drop(by_initials, initials, word)
        for word in self.weights:
            if word not in known:
                spoken = spellings(word)
                for pinyin in {pinyin for pinyin, _ in spoken}:
                    _add(by_pinyin, pinyin, word)
                for initials in {initials for _, initials in spoken}:
                    _add(by_initials, initials, word)
        return by_pinyin, by_initials

    @cached_property
    def _in_order(self) -> list[str]:
        return sorted(self.spoken[0])

    def spoken_as(self, pinyin: str) -> list[str]:
        """Return the words of this full pinyin, the weightiest first."""
        return self._ranked(self.spoken[0].get(pinyin, "").split())

    def begun_by(self, letters: str, most: int = 12) -> list[str]:
        """Return words whose full pinyin begins with the letters, the weightiest first."""
        by_pinyin, ordered = self.spoken[0], self._in_order
        begun = islice(ordered, bisect_left(ordered, letters), bisect_left(ordered, letters + "{"))
        words = (word for pinyin in islice(begun, 60) for word in by_pinyin[pinyin].split())
        return self._ranked(words)[:most]

    def initialled(self, letters: str, most: int = 16) -> list[str]:
        """Return the words of these initials, the weightiest first."""
        return self._ranked(self.spoken[1].get(letters, "").split())[:most]

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


def _add(words: dict[str, str], spoken: str, word: str) -> None:
    words[spoken] = f"{words[spoken]} {word}" if spoken in words else word


def _drop(words: dict[str, str], spoken: str, word: str) -> None:
    left = " ".join(other for other in words.get(spoken, "").split() if other != word)
    if left:
        words[spoken] = left
    else:
        words.pop(spoken, None)
