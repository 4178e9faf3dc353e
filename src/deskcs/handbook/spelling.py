"""Reads letters as pinyin, whole or begun, as initials, or as the sound of a few characters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from deskcs.handbook.concepts import Concept, Way
from deskcs.handbook.postings import tokens_of
from deskcs.handbook.vocabulary import Vocabulary
from deskcs.search.pinyin import chars_of, divisions, readings_of, spellings

ENGLISH, WHOLE_PINYIN, PINYIN, BEGUN, INITIALS = 0.9, 1.0, 0.75, 0.6, 0.8
LEAST_JOINED, GUESSED, TOLD, UNUSUAL = 0.6, 0.4, 0.85, 0.5
MOST_CHAINS = 3_000
LONGEST_INITIALS, LONGEST_SPOKEN = 6, 24
_NOTHING: set[str] = set()


class SpellingReader:
    """Reads the parts of a question that are typed in Latin letters."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._lexicon, self._number = vocabulary.lexicon, vocabulary.number

    def spelled(self, parts: Sequence[str], at: int) -> Iterator[Concept]:
        """Yield what the letters at a place among the parts of a piece may mean."""
        letters = parts[at]
        ways = tuple(self._letters(parts, at))
        is_guessed = all(way.weight <= GUESSED for way in ways[1:])
        halves = self._halves(letters) if is_guessed and letters.isalpha() else ()
        if halves:
            yield from (Concept(half, is_open=True) for half in halves)
            return
        called = self._called_otherwise(ways[1:])
        ways = (*ways, *called)
        if any(self._vocabulary.is_found(way.word) for way in ways) or not letters.isalpha():
            yield Concept(ways, is_open=True)
            return
        for words in self._words_spoken(letters):
            yield Concept((*words, *self._called_otherwise(words)), is_open=True)

    def _called_otherwise(self, ways: Sequence[Way]) -> list[Way]:
        """Return the synonyms of what was spelled, as for a word that is typed in characters."""
        return [
            other
            for way in ways
            if way.weight > GUESSED and self._vocabulary.weight(way.word) < TOLD
            for other in self._vocabulary.others(way.word, way.weight)
        ]

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

    def _letters(self, parts: Sequence[str], at: int) -> Iterator[Way]:
        letters = parts[at]
        is_word = self._number(letters) > 0
        yield Way(letters, 1.0)
        for word in self._vocabulary.synonyms.english.get(letters, ()):
            yield Way(word, ENGLISH)
        mixed = list(self._mixed(parts, at)) if len(parts) > 1 else []
        yield from mixed
        if len(letters) > 1 and letters.isalpha():
            share = 0.4 if mixed or is_word or letters in self._vocabulary.synonyms.english else 1.0
            for way in self._spoken(letters):
                yield Way(way.word, way.weight * share)

    def _spoken(self, letters: str) -> Iterator[Way]:
        """Read letters as pinyin, whole or begun, or as initials."""
        weights = self._lexicon.weights
        whole = self._lexicon.spoken_as(letters)
        for word in whole:
            share = 1.0 if spellings(word)[0][0] == letters else UNUSUAL
            yield Way(word, WHOLE_PINYIN * share * (0.7 + 0.3 * weights[word]))
        sounded = self._sounded([chars_of(s) for s in division] for division in divisions(letters))
        for word in sounded:
            if word not in whole:
                yield Way(word, PINYIN)
        if not whole and not sounded and len(letters) > 2:
            for word in self._lexicon.begun_by(letters):
                yield Way(word, BEGUN * (0.5 + 0.5 * weights[word]))
        initialled = self._lexicon.initialled(letters)
        for word in initialled:
            share = 1.0 if spellings(word)[0][1] == letters else UNUSUAL
            yield Way(word, INITIALS * share * (0.3 + 0.7 * weights[word]))
        if not initialled and 2 < len(letters) <= LONGEST_INITIALS:
            for word in self._sounded(
                [[self._vocabulary.by_initial.get(letter, "") for letter in letters]]
            ):
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
                    for char in self._vocabulary.following.get(chain[-1], _NOTHING) & following
                ]
            for chain in chains:
                found[chain] = min(map(self._number, tokens_of(chain)))
        return sorted(found, key=lambda word: -found[word])[:most]
