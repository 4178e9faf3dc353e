"""Finds Chinese by its sound: full pinyin, initials, or a mixture, with every common reading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice, product
from math import prod

from deskcs import paths
from deskcs.search.folding import fold
from deskcs.search.spans import Span, merged

MOST_SPELLINGS = 9
LONGEST_TYPED = 48
_TYPED = re.compile("[a-z]+")
_APOSTROPHES = re.compile("['’ ]")
_DOUBLE_INITIALS = ("zh", "ch", "sh")
_LONGEST_SYLLABLE = 6


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    file = paths.resources() / "search" / "readings.txt"
    found: dict[str, tuple[str, ...]] = {}
    for line in file.read_text(encoding="utf-8").split("\n"):
        syllable, _, chars = line.partition(" ")
        usual, _, others = chars.partition(" ")
        for char in usual:
            found[char] = (syllable, *found.get(char, ()))
        for char in others:
            found[char] = (*found.get(char, ()), syllable)
    return found


@cache
def _sounds() -> dict[str, str]:
    found: dict[str, str] = {}
    for char, readings in _readings().items():
        for syllable in readings:
            found[syllable] = found.get(syllable, "") + char
    return found


def chars_of(syllable: str) -> str:
    """Return the folded characters that can be read as a whole syllable, without tone."""
    return _sounds().get(syllable, "")


def readings_of(char: str) -> tuple[str, ...]:
    """Return the syllables a folded character is read as, the usual one first; none for others."""
    return _readings().get(char, ())


def typed_letters(query: str) -> str:
    """Return the letters if the whole query can be pinyin or initials, else nothing."""
    letters = _APOSTROPHES.sub("", fold(query).strip()).replace("ü", "v")
    return letters if _TYPED.fullmatch(letters) and len(letters) <= LONGEST_TYPED else ""


@lru_cache(maxsize=4096)
def spellings(word: str) -> tuple[tuple[str, str], ...]:
    """Return (pinyin, initials) of a folded Chinese word, the usual readings first.

    Of a short word every reading is given, of a long one those with one unusual reading.
    """
    readings = [readings_of(char) for char in word]
    if not all(readings):
        return ()
    if prod(map(len, readings)) <= MOST_SPELLINGS:
        spoken = list(product(*readings))
    else:
        usual = tuple(reading[0] for reading in readings)
        unusual = (
            (*usual[:at], other, *usual[at + 1 :])
            for at, reading in enumerate(readings)
            for other in reading[1:]
        )
        spoken = [usual, *islice(unusual, MOST_SPELLINGS)]
    return tuple(("".join(parts), "".join(part[0] for part in parts)) for parts in spoken)


def divisions(letters: str, most: int = 8) -> list[tuple[str, ...]]:
    """Return the ways to divide typed letters into whole syllables, the fewest syllables first."""
    return sorted(islice(_divided(letters), most), key=len)


def matches_pinyin(query: str, text: str) -> tuple[Span, ...] | None:
    """Return where `text` sounds like the query, or None.

    Each character takes a whole syllable or its initial, the last one any beginning of a syllable;
    a single letter is not enough. Places count in code points of `text`.
    """
    letters = typed_letters(query)
    if len(letters) < 2:
        return None
    folded, spans = fold(text), list[Span]()
    at = 0
    while at < len(folded):
        end = _match_end(letters, folded, at)
        if end:
            spans.append((at, end))
        at = max(at + 1, end)
    return merged(spans) or None


def _match_end(letters: str, folded: str, at: int) -> int:
    """Return the end of a match of all letters that begins at `at`, or 0."""
    reached = {0}
    for place in range(at, len(folded)):
        following: set[int] = set()
        for syllable in readings_of(folded[place]):
            for done in reached:
                rest = letters[done:]
                if syllable.startswith(rest):
                    return place + 1
                if rest.startswith(syllable):
                    following.add(done + len(syllable))
                if rest[0] == syllable[0]:
                    following.add(done + 1)
                if rest[:2] in _DOUBLE_INITIALS and syllable.startswith(rest[:2]):
                    following.add(done + 2)
        if not following:
            return 0
        reached = following
    return 0


def _divided(letters: str) -> Iterator[tuple[str, ...]]:
    """Yield the ways to divide letters into syllables, the longest first syllable first.

    No way is tried that ends in letters which make no syllable: of long words there are millions.
    """
    ends = _whole_ends(letters)

    def divided(start: int) -> Iterator[tuple[str, ...]]:
        if start == len(letters):
            yield ()
        for end in ends[start]:
            for rest in divided(end):
                yield (letters[start:end], *rest)

    yield from divided(0)


def _whole_ends(letters: str) -> list[list[int]]:
    """Return for each place where a syllable may end after which the rest can be divided too."""
    ends: list[list[int]] = [[] for _ in letters]
    ends.append([])
    for start in reversed(range(len(letters))):
        ends[start] = [
            end
            for end in range(min(len(letters), start + _LONGEST_SYLLABLE), start, -1)
            if letters[start:end] in _sounds() and (end == len(letters) or ends[end])
        ]
    return ends
