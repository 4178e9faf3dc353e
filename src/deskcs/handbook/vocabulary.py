"""The words that the handbook has, and what else they can be called."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property

from deskcs.handbook.concepts import Way
from deskcs.handbook.lexicon import Lexicon
from deskcs.handbook.postings import tokens_of
from deskcs.search.pinyin import readings_of
from deskcs.search.synonyms import Synonyms

SYNONYM = 0.85


class Vocabulary:
    """Knows every token of the handbook, the words it is told by, and their synonyms.

    `number` says how often the handbook has a token, `stand_together` whether one place has
    several; `tokens` returns all.
    """

    def __init__(
        self,
        lexicon: Lexicon,
        synonyms: Synonyms,
        number: Callable[[str], int],
        tokens: Callable[[], Iterable[str]],
        stand_together: Callable[[Sequence[str]], bool],
    ) -> None:
        self.lexicon, self.synonyms, self.number = lexicon, synonyms, number
        self._tokens, self._stand_together = tokens, stand_together

    def weight(self, word: str) -> float:
        """Return how much the handbook is told by a word, 0 where it is not."""
        return self.lexicon.weights.get(word, 0.0)

    def is_known(self, word: str) -> bool:
        """Return whether a word or one of its synonyms stands in the handbook."""
        return any(map(self.is_said, (word, *self.synonyms.others.get(word, ()))))

    def is_said(self, word: str) -> bool:
        """Return whether the handbook has all tokens of a word."""
        return all(map(self.number, tokens_of(word)))

    def is_found(self, word: str) -> bool:
        """Return whether one place of the handbook has all tokens of a word."""
        return self.is_said(word) and self._stand_together(tokens_of(word))

    def others(self, word: str, share: float = 1.0) -> Iterator[Way]:
        """Yield the synonyms of a word as further ways to say it."""
        others = self.synonyms.others.get(word, ())
        return (Way(other, SYNONYM * share) for other in others)

    @cached_property
    def following(self) -> dict[str, set[str]]:
        """Return character → those that come after it somewhere in the handbook."""
        found: dict[str, set[str]] = {}
        for token in self._tokens():
            if len(token) == 2 and not token.isascii():
                found.setdefault(token[0], set()).add(token[1])
        return found

    @cached_property
    def by_initial(self) -> dict[str, str]:
        """Return letter → the characters of the handbook that can begin with it when spoken."""
        found: dict[str, str] = {}
        for char in {*self.following, *(c for chars in self.following.values() for c in chars)}:
            for initial in {reading[0] for reading in readings_of(char)}:
                found[initial] = found.get(initial, "") + char
        return found
