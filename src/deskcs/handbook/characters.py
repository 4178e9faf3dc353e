"""Reads a run of Chinese characters: known words, pairs, words pulled apart, slips of the pen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from deskcs.handbook.concepts import Concept, Way
from deskcs.handbook.lexicon import HOLE, HOLED
from deskcs.handbook.vocabulary import Vocabulary
from deskcs.search.typos import mistaken_for

# Characters that join words and ask for nothing themselves.
EMPTY = frozenset(
    "的了吗呢吧啊呀嘛哦着过就都也还又再很太我你他她它您这那个把被给跟和与对让叫在从到得地是有要想会能不没"
    "去来说后前里上下时么与及或等"
)
LONE, LETTER, PAIR, EMPTY_PAIR = 1.0, 0.35, 0.55, 0.3
SHORT, CHANCE = 4, 2
APART, TURNED, WIDEST_GAP, WHOLE_WORD = 0.6, 0.5, 3, 0.7
TYPO = 0.85
VERBATIM = 0.8


class CharacterReader:
    """Reads the parts of a question that are written in Chinese."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._lexicon, self._number = vocabulary.lexicon, vocabulary.number

    def read(self, run: str, is_lone: bool) -> Iterator[Concept]:
        """Yield what a run asks for; `is_lone` says that nothing else stands beside it."""
        if len(run) == 1:
            yield Concept((Way(run, LONE if is_lone else LETTER), *self._vocabulary.others(run)))
            return
        covered = [""] * len(run)
        for start, word in self._vocabulary.synonyms.known_in(run):
            is_filler = word in self._vocabulary.synonyms.fillers
            covered[start : start + len(word)] = ("." if is_filler else "w") * len(word)
            if not is_filler:
                yield Concept((Way(word, 1.0), *self._vocabulary.others(word)))
        if len(run) > SHORT and self._vocabulary.is_found(run):
            yield Concept((Way(run, VERBATIM),))
        yield from self._pairs(run, covered)
        yield from self._single(run, covered)
        yield from self._apart(run, covered)
        yield from self._typos(run, covered)
        yield from self._misspelt(run, covered)

    def _pairs(self, run: str, covered: Sequence[str]) -> Iterator[Concept]:
        for at, (first, second) in enumerate(pairwise(run)):
            kinds = covered[at], covered[at + 1]
            if kinds == ("w", "w") or not self._number(first + second):
                continue
            is_thin = "." in kinds or first in EMPTY or second in EMPTY
            if len(run) > SHORT and (kinds == (".", ".") or (first in EMPTY and second in EMPTY)):
                continue
            weight = EMPTY_PAIR if is_thin and len(run) > SHORT else PAIR
            yield Concept((Way(first + second, weight),))

    def _single(self, run: str, covered: Sequence[str]) -> Iterator[Concept]:
        for char, kind in zip(run, covered, strict=True):
            if kind != "." and char not in EMPTY:
                yield Concept((Way(char, LETTER),))

    def _apart(self, run: str, covered: Sequence[str]) -> Iterator[Concept]:
        """Find two-character words pulled apart or turned round: 退一下款, 把单子关了."""
        found: dict[str, float] = {}
        free = [at for at, kind in enumerate(covered) if kind != "."]
        turned = APART if len(run) <= SHORT else TURNED
        for at in free:
            for other in range(at + 2, min(len(run), at + 2 + WIDEST_GAP)):
                if covered[other] != "." and not ("w" == covered[at] == covered[other]):
                    found[run[at] + run[other]] = APART
                    found.setdefault(run[other] + run[at], turned)
            if at + 1 < len(run) and "w" not in covered[at : at + 2]:
                found.setdefault(run[at + 1] + run[at], turned)
        for word, weight in found.items():
            if self._vocabulary.weight(word) >= WHOLE_WORD and word not in run:
                yield Concept((Way(word, weight), *self._vocabulary.others(word, weight)))

    def _typos(self, run: str, covered: Sequence[str]) -> Iterator[Concept]:
        """Propose a character for each one that makes no known pair with its neighbours."""
        for at, char in enumerate(run):
            if covered[at] or not self._is_odd(run, at):
                continue
            before = run[at - 1] if at else ""
            after = run[at + 1] if at + 1 < len(run) else ""
            ways = dict[str, float]()
            for other, likeness in mistaken_for(char):
                for pair in (before + other, other + after):
                    if len(run) > SHORT and not EMPTY.isdisjoint(pair):
                        continue
                    told = self._vocabulary.weight(pair)
                    if len(pair) == 2 and self._number(pair) and told:
                        ways[pair] = max(ways.get(pair, 0.0), TYPO * likeness * (0.6 + 0.4 * told))
                    elif len(pair) == 2 and self._number(pair) > 2:
                        ways[pair] = max(ways.get(pair, 0.0), TYPO * likeness * 0.5)
            best = sorted(ways.items(), key=lambda item: -item[1])[:6]
            if best:
                yield Concept(tuple(Way(word, weight) for word, weight in best))

    def _is_odd(self, run: str, at: int) -> bool:
        """Return whether a character makes no word with those beside it."""
        if run[at] in EMPTY or len(run) == 1:
            return False
        pairs = run[max(0, at - 1) : at + 1], run[at : at + 2]
        return not any(self._is_word_in(pair, run) for pair in pairs)

    def _is_word_in(self, pair: str, run: str) -> bool:
        """Return whether a pair stands in the handbook as a word and not by chance.

        What is typed alone is a word; two characters that meet somewhere need not be one.
        """
        number = self._number(pair) if len(pair) == 2 else 0
        by_chance = CHANCE if len(run) <= SHORT and pair not in self._lexicon.weights else 0
        return number > by_chance

    def _misspelt(self, run: str, covered: Sequence[str]) -> Iterator[Concept]:
        """Propose the phrases that differ from what was typed in one character alike."""
        for size in HOLED:
            for start in range(len(run) - size + 1):
                window = run[start : start + size]
                pairs = map("".join, pairwise(window))
                if "w" in covered[start : start + size] or all(map(self._number, pairs)):
                    continue
                ways = dict[str, float]()
                for at, char in enumerate(window):
                    place = start + at
                    if covered[place] or (len(run) > SHORT and not self._is_odd(run, place)):
                        continue
                    alike = dict(mistaken_for(char))
                    for word in self._lexicon.lacking(f"{window[:at]}{HOLE}{window[at + 1 :]}"):
                        if word[at] in alike:
                            ways[word] = max(ways.get(word, 0.0), TYPO * alike[word[at]])
                if ways:
                    yield Concept(tuple(Way(word, ways[word]) for word in sorted(ways)))
