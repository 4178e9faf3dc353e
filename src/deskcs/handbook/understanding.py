"""Reads a question as agents type it into what may be meant: words, and other ways to say them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from deskcs.handbook.characters import EMPTY, PAIR, WHOLE_WORD, CharacterReader
from deskcs.handbook.concepts import Concept, Question, Way
from deskcs.handbook.spelling import SpellingReader
from deskcs.handbook.vocabulary import Vocabulary
from deskcs.search.figures import Figure, figures
from deskcs.search.folding import fold

LONGEST_QUERY = 120
FIGURE, DIGITS, OVER = 1.1, 1.1, 0.85
_PIECE = re.compile(r"[㐀-鿿0-9a-z]+")
_RUN = re.compile(r"[0-9a-z]+|[^0-9a-z]+")  # of a piece, which has nothing else
_PART = re.compile(r"[0-9]+|[a-z]+")
_CHINESE = re.compile(r"[㐀-鿿]+")


class Reader:
    """Reads questions. `unknown` is what a word weighs that the handbook does not have."""

    def __init__(self, vocabulary: Vocabulary, unknown: float = 0.0) -> None:
        self._vocabulary, self._unknown = vocabulary, unknown
        self._letters = SpellingReader(vocabulary)
        self._characters = CharacterReader(vocabulary)

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
            if self._vocabulary.weight(word) >= WHOLE_WORD:
                yield Concept((Way(word, OVER), *self._vocabulary.others(word, OVER)))

    def _missing(self, folded: str, concepts: Sequence[Concept]) -> float:
        """Return what the characters weigh that stand in no word of a concept."""
        said = {char for concept in concepts for way in concept.ways[:1] for char in way.word}
        lost = 0
        for run in _CHINESE.findall(folded):
            known = {
                place
                for at, pair in enumerate(map("".join, pairwise(run)))
                if self._vocabulary.number(pair)
                for place in (at, at + 1)
            }
            known.update(
                place
                for start, word in self._vocabulary.synonyms.known_in(run)
                if word in self._vocabulary.synonyms.fillers or self._vocabulary.is_known(word)
                for place in range(start, start + len(word))
            )
            lost += sum(
                1
                for at, char in enumerate(run)
                if at not in known and char not in EMPTY and (len(run) > 1 or char not in said)
            )
        return lost * PAIR * self._unknown / 2

    def _piece(self, piece: str) -> Iterator[Concept]:
        parts = [part for run in _RUN.findall(piece) for part in self._divided(run)]
        for at, part in enumerate(parts):
            if part.isdigit():
                yield Concept((Way(part, DIGITS),))
            elif part.isascii():
                yield from self._letters.spelled(parts, at)
            else:
                yield from self._characters.read(part, is_lone=len(parts) == 1)

    def _divided(self, run: str) -> list[str]:
        """Return a run whole if the handbook has it (5w1h), else its letters and digits apart."""
        return [run] if not run.isascii() or self._vocabulary.number(run) else _PART.findall(run)


def _once(concepts: Iterable[Concept]) -> tuple[Concept, ...]:
    """Return the concepts without those said before: saying a thing twice asks no more."""
    return tuple({concept.ways[0].word: concept for concept in reversed([*concepts])}.values())[
        ::-1
    ]
