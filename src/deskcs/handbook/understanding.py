"""Reads a question as agents type it into what may be meant: words, and other ways to say them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from deskcs.handbook.lexicon import HOLE, HOLED, Lexicon
from deskcs.handbook.postings import tokens_of
from deskcs.search.figures import Figure, figures
from deskcs.search.folding import fold
from deskcs.search.pinyin import chars_of, divisions, readings_of
from deskcs.search.synonyms import Synonyms
from deskcs.search.typos import mistaken_for

LONGEST_QUERY = 120
_PIECE = re.compile(r"[㐀-鿿0-9a-z]+")
_RUN = re.compile(r"[㐀-鿿]+|[0-9a-z]+")
_PART = re.compile(r"[0-9]+|[a-z]+")
_CHINESE = re.compile(r"[㐀-鿿]+")
_EMPTY = frozenset(
    "的了吗呢吧啊呀嘛哦着过就都也还又再很太我你他她它您这那个把被给跟和与对让叫在从到得地是有要想会能不没"
    "去来说后前里上下时么与及或等"
)

SYNONYM, ENGLISH, WHOLE_PINYIN, PINYIN, BEGUN, INITIALS = 0.85, 0.9, 1.0, 0.75, 0.6, 0.8
FIGURE, DIGITS, LONE, LETTER, PAIR, EMPTY_PAIR = 1.1, 1.1, 1.0, 0.3, 0.55, 0.3
SHORT, CHANCE = 4, 2
APART, TURNED, OVER, WIDEST_GAP, WHOLE_WORD = 0.6, 0.5, 0.85, 3, 0.7
LOOSE, FIRM, FIRMLY = 0.4, 1.5, 0.3
LEAST_JOINED, GUESSED = 0.6, 0.4
MOST_CHAINS = 3_000
LONGEST_INITIALS, LONGEST_SPOKEN = 6, 24
_NOTHING: set[str] = set()
TYPO = 0.85


@dataclass(frozen=True, slots=True)
class Way:
    """One way to say a thing, and how far it counts."""

    word: str
    weight: float


@dataclass(frozen=True, slots=True)
class Concept:
    """A thing asked for; the best of its ways counts.

    `is_open` says that its ways are different things that were perhaps meant: letters of pinyin.
    """

    ways: tuple[Way, ...]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked: its concepts, and what it asks besides in words the handbook lacks."""

    concepts: tuple[Concept, ...]
    missing: float = 0.0


class Reader:
    """Reads questions. `number` says how often the handbook has a token; `tokens` returns all;
    `unknown` is what a word weighs that the handbook does not have.
    """

    def __init__(
        self,
        lexicon: Lexicon,
        synonyms: Synonyms,
        number: Callable[[str], int],
        tokens: Callable[[], Iterable[str]],
        unknown: float = 0.0,
    ) -> None:
        self._lexicon = lexicon
        self._synonyms = synonyms
        self._number = number
        self._unknown = unknown
        self._longest = synonyms.longest
        self._tokens = tokens

    def read(self, query: str) -> Question:
        """Return what a question asks for."""
        folded = fold(query)[:LONGEST_QUERY]
        found = [figure for figure in figures(folded) if not figure.is_loose]
        concepts = [Concept((Way(figure.token, FIGURE),)) for figure in found]
        concepts += self._around(folded, found)
        for figure in reversed(found):
            blank = " " * (figure.end - figure.start)
            folded = folded[: figure.start] + blank + folded[figure.end :]
        for piece in _PIECE.findall(folded):
            concepts += self._piece(piece)
        asked = _once(concept for concept in concepts if concept.ways)
        return Question(asked, self._missing(folded, asked))

    def _around(self, folded: str, found: Iterable[Figure]) -> Iterator[Concept]:
        """Find words that a figure pulls apart: 请两天假, 扣 6 分."""
        for figure in found:
            word = folded[: figure.start].rstrip()[-1:] + folded[figure.end :].lstrip()[:1]
            if self._lexicon.weights.get(word, 0.0) >= WHOLE_WORD:
                yield Concept((Way(word, OVER), *self._others(word, OVER)))

    def _missing(self, folded: str, concepts: Sequence[Concept]) -> float:
        """Return what the characters weigh that stand in no word of a concept."""
        said = {char for concept in concepts for way in concept.ways[:1] for char in way.word}
        lost = 0
        for run in _CHINESE.findall(folded):
            known = {
                place
                for at, pair in enumerate(map("".join, pairwise(run)))
                if self._number(pair)
                for place in (at, at + 1)
            }
            known.update(
                place
                for start, word in self._known_words(run)
                if word in self._synonyms.fillers or self._is_known(word)
                for place in range(start, start + len(word))
            )
            lost += sum(
                1
                for at, char in enumerate(run)
                if at not in known and char not in _EMPTY and (len(run) > 1 or char not in said)
            )
        return lost * PAIR * self._unknown / 2

    def _piece(self, piece: str) -> Iterator[Concept]:
        parts = [part for run in _RUN.findall(piece) for part in self._divided(run)]
        for at, part in enumerate(parts):
            if part.isdigit():
                yield Concept((Way(part, DIGITS),))
            elif part.isascii():
                yield from self._spelled(parts, at)
            else:
                yield from self._chinese(part, is_lone=len(parts) == 1)

    def _divided(self, run: str) -> list[str]:
        """Return a run whole if the handbook has it (5w1h), else its letters and digits apart."""
        return [run] if not run.isascii() or self._number(run) else _PART.findall(run)

    def _spelled(self, parts: Sequence[str], at: int) -> Iterator[Concept]:
        letters = parts[at]
        ways = tuple(self._letters(parts, at))
        is_guessed = all(way.weight <= GUESSED for way in ways[1:])
        halves = self._halves(letters) if is_guessed and letters.isalpha() else ()
        if halves:
            yield from (Concept(half, is_open=True) for half in halves)
            return
        if any(self._is_said(way.word) for way in ways) or not letters.isalpha():
            yield Concept(ways, is_open=True)
            return
        for words in self._words_spoken(letters):
            yield Concept(words, is_open=True)

    def _words_spoken(self, letters: str) -> list[tuple[Way, ...]]:
        """Divide letters into known words, each spoken whole, or else into any two that are known.

        As few words as can be, and of those the weightiest.
        """
        best: list[tuple[float, list[tuple[Way, ...]]] | None] = [None] * (len(letters) + 1)
        best[0] = (0.0, [])
        for end in range(2, len(letters) + 1):
            for start in range(max(0, end - LONGEST_SPOKEN), end - 1):
                before, words = best[start], self._lexicon.spoken_as(letters[start:end])
                if before is None or not words:
                    continue
                weights = self._lexicon.weights
                ways = tuple(
                    Way(word, WHOLE_PINYIN * (0.7 + 0.3 * weights[word])) for word in words
                )
                cost = before[0] + 2.0 - ways[0].weight
                known = best[end]
                if known is None or cost < known[0]:
                    best[end] = (cost, [*before[1], ways])
        whole = best[-1]
        if whole is not None:
            return whole[1]
        for cut in range(len(letters) - 2, 1, -1):
            halves = [tuple(self._spoken(half)) for half in (letters[:cut], letters[cut:])]
            if all(halves):
                return halves
        return []

    def _is_known(self, word: str) -> bool:
        return any(map(self._is_said, (word, *self._synonyms.others.get(word, ()))))

    def _is_said(self, word: str) -> bool:
        return all(map(self._number, tokens_of(word)))

    def _letters(self, parts: Sequence[str], at: int) -> Iterator[Way]:
        letters = parts[at]
        is_word = self._number(letters) > 0
        yield Way(letters, 1.0)
        for word in self._synonyms.english.get(letters, ()):
            yield Way(word, ENGLISH)
        mixed = list(self._mixed(parts, at)) if len(parts) > 1 else []
        yield from mixed
        if len(letters) > 1 and letters.isalpha():
            share = 0.4 if mixed or is_word or letters in self._synonyms.english else 1.0
            for way in self._spoken(letters):
                yield Way(way.word, way.weight * share)

    def _spoken(self, letters: str) -> Iterator[Way]:
        """Read letters as pinyin, whole or begun, or as initials."""
        weights = self._lexicon.weights
        whole = self._lexicon.spoken_as(letters)
        for word in whole:
            yield Way(word, WHOLE_PINYIN * (0.7 + 0.3 * weights[word]))
        sounded = self._sounded([chars_of(s) for s in division] for division in divisions(letters))
        for word in sounded:
            yield Way(word, PINYIN)
        if not whole and not sounded and len(letters) > 2:
            for word in self._lexicon.begun_by(letters):
                yield Way(word, BEGUN * (0.5 + 0.5 * weights[word]))
        initialled = self._lexicon.initialled(letters)
        for word in initialled:
            yield Way(word, INITIALS * (0.3 + 0.7 * weights[word]))
        joined = () if initialled else self._joined(letters)
        for word in joined:
            yield Way(word, INITIALS)
        if not (initialled or joined) and 2 < len(letters) <= LONGEST_INITIALS:
            for word in self._sounded([[self._by_initial.get(letter, "") for letter in letters]]):
                yield Way(word, GUESSED)

    def _halves(self, letters: str) -> tuple[tuple[Way, ...], ...]:
        """Read letters as the initials of two words that the handbook is told by."""
        weights = self._lexicon.weights
        found = []
        for cut in range(2, len(letters) - 1):
            first, second = map(self._lexicon.initialled, (letters[:cut], letters[cut:]))
            if first and second:
                likely = min(weights[first[0]], weights[second[0]])
                found.append((likely, len(first[0]), first, second))
        if self._number(letters) or not found or max(found)[0] < LEAST_JOINED:
            return ()
        return tuple(
            tuple(Way(word, INITIALS * (0.3 + 0.7 * weights[word])) for word in words)
            for words in max(found)[2:]
        )

    def _joined(self, letters: str) -> list[str]:
        """Return what two known words of these initials say where they stand side by side."""
        weights = self._lexicon.weights
        return [
            first + second
            for cut in range(2, len(letters) - 1)
            for first in self._lexicon.initialled(letters[:cut])
            for second in self._lexicon.initialled(letters[cut:])
            if min(weights[first], weights[second]) >= LEAST_JOINED
            and self._is_said(first + second)
        ]

    def _mixed(self, parts: Sequence[str], at: int) -> Iterator[Way]:
        """Read letters as the sound of characters beside Chinese ones: 换huo."""
        before = parts[at - 1][-1:] if at and not parts[at - 1].isascii() else ""
        after = parts[at + 1][:1] if at + 1 < len(parts) and not parts[at + 1].isascii() else ""
        for division in divisions(parts[at]):
            middle = [chars_of(syllable) for syllable in division]
            sides = [chars for chars in (before, *middle, after) if chars]
            for word in self._sounded([sides]):
                yield Way(word, WHOLE_PINYIN)
        initials = [readings_of(before)[:1], (parts[at],), readings_of(after)[:1]]
        letters = "".join(
            reading[0][0] if i != 1 else reading[0] for i, reading in enumerate(initials) if reading
        )
        for word in self._lexicon.initialled(letters):
            if word.startswith(before) and word.endswith(after):
                yield Way(word, INITIALS)

    def _sounded(self, choices: Iterable[Sequence[str]], most: int = 8) -> list[str]:
        """Return the words, one character from each choice, whose pairs the handbook has."""
        found: dict[str, int] = {}
        for chars in choices:
            chains = [char for char in chars[0] if self._number(char)]
            for following in map(set, chars[1:]):
                chains = [
                    chain + char
                    for chain in chains[:MOST_CHAINS]
                    for char in self._following.get(chain[-1], _NOTHING) & following
                ]
            for chain in chains:
                found[chain] = min(map(self._number, tokens_of(chain)))
        return sorted(found, key=lambda word: -found[word])[:most]

    @cached_property
    def _following(self) -> dict[str, set[str]]:
        return _following(self._tokens())

    @cached_property
    def _by_initial(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for char in {*self._following, *(c for chars in self._following.values() for c in chars)}:
            for initial in {reading[0] for reading in readings_of(char)}:
                found[initial] = found.get(initial, "") + char
        return found

    def _chinese(self, run: str, is_lone: bool) -> Iterator[Concept]:
        if len(run) == 1:
            yield Concept((Way(run, LONE if is_lone else LETTER), *self._others(run)))
            return
        covered = [""] * len(run)
        for start, word in self._known_words(run):
            is_filler = word in self._synonyms.fillers
            covered[start : start + len(word)] = ("." if is_filler else "w") * len(word)
            if not is_filler:
                yield Concept((Way(word, 1.0), *self._others(word)))
        yield from self._pairs(run, covered)
        yield from self._single(run, covered)
        yield from self._apart(run, covered)
        yield from self._typos(run, covered)
        yield from self._misspelt(run, covered)

    def _others(self, word: str, share: float = 1.0) -> Iterator[Way]:
        others = self._synonyms.others.get(word, ())
        return (Way(other, SYNONYM * share) for other in others)

    def _known_words(self, run: str) -> Iterator[tuple[int, str]]:
        at = 0
        while at < len(run):
            for end in range(min(len(run), at + self._longest), at, -1):
                word = run[at:end]
                if word in self._synonyms.others or word in self._synonyms.fillers:
                    yield at, word
                    at = end - 1
                    break
            at += 1

    def _pairs(self, run: str, covered: Sequence[str]) -> Iterator[Concept]:
        for at, (first, second) in enumerate(pairwise(run)):
            kinds = covered[at], covered[at + 1]
            if kinds == ("w", "w") or not self._number(first + second):
                continue
            is_thin = "." in kinds or first in _EMPTY or second in _EMPTY
            if len(run) > SHORT and (kinds == (".", ".") or (first in _EMPTY and second in _EMPTY)):
                continue
            is_thin = is_thin and len(run) > SHORT
            weight = EMPTY_PAIR if is_thin else PAIR
            if len(run) > SHORT:
                weight *= self._cohesion(first, second)
            yield Concept((Way(first + second, weight),))

    def _cohesion(self, first: str, second: str) -> float:
        """Return how much two characters are one word: whether the handbook parts them."""
        together = self._number(first + second)
        apart = min(self._number(first), self._number(second))
        return LOOSE + (FIRM - LOOSE) * min(1.0, together / apart / FIRMLY)

    def _single(self, run: str, covered: Sequence[str]) -> Iterator[Concept]:
        for char, kind in zip(run, covered, strict=True):
            if kind != "." and char not in _EMPTY:
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
            if self._lexicon.weights.get(word, 0.0) >= WHOLE_WORD and word not in run:
                yield Concept((Way(word, weight), *self._others(word, weight)))

    def _typos(self, run: str, covered: Sequence[str]) -> Iterator[Concept]:
        """Propose a character for each one that makes no known pair with its neighbours."""
        for at, char in enumerate(run):
            beside = [run[place] for place in (at - 1, at + 1) if 0 <= place < len(run)]
            if covered[at] or char in _EMPTY or not beside:
                continue
            before = run[at - 1] if at else ""
            after = run[at + 1] if at + 1 < len(run) else ""
            if any(self._is_word_in(pair, run) for pair in (before + char, char + after)):
                continue
            ways = dict[str, float]()
            for other, likeness in mistaken_for(char):
                for pair in (before + other, other + after):
                    if len(run) > SHORT and not _EMPTY.isdisjoint(pair):
                        continue
                    told = self._lexicon.weights.get(pair, 0.0)
                    if len(pair) == 2 and self._number(pair) and told:
                        ways[pair] = max(ways.get(pair, 0.0), TYPO * likeness * (0.6 + 0.4 * told))
                    elif len(pair) == 2 and self._number(pair) > 2:
                        ways[pair] = max(ways.get(pair, 0.0), TYPO * likeness * 0.5)
            best = sorted(ways.items(), key=lambda item: -item[1])[:6]
            if best:
                yield Concept(tuple(Way(word, weight) for word, weight in best))

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
                    if char in _EMPTY and len(run) > SHORT:
                        continue
                    alike = dict(mistaken_for(char))
                    for word in self._lexicon.lacking(f"{window[:at]}{HOLE}{window[at + 1 :]}"):
                        if word[at] in alike:
                            ways[word] = max(ways.get(word, 0.0), TYPO * alike[word[at]])
                if ways:
                    yield Concept(tuple(Way(word, weight) for word, weight in ways.items()))


def _once(concepts: Iterable[Concept]) -> tuple[Concept, ...]:
    """Return the concepts without those said before: saying a thing twice asks no more."""
    return tuple({concept.ways[0].word: concept for concept in reversed([*concepts])}.values())[
        ::-1
    ]


def _following(tokens: Iterable[str]) -> dict[str, set[str]]:
    """Return character → those that come after it somewhere in the handbook."""
    found: dict[str, set[str]] = {}
    for token in tokens:
        if len(token) == 2 and not token.isascii():
            found.setdefault(token[0], set()).add(token[1])
    return found


__all__ = ["Concept", "Reader", "Way"]
