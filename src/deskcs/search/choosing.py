"""Chooses which grams of a query the index is asked for; the folded copy answers for the rest.

Each gram asked for costs reading its list; each record left over costs reading its text, as much
as some hundred entries of a list. So the rarest gram goes first, and others join it while they
spare more than they cost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

FEW = 64
"""So few records are read and looked into without another gram."""

_MOST_CHOSEN = 3
_MOST_ASKED_FOR = 8
_WORTH = 200
# Of the records with one gram, so many at least also hold the gram beside it; where other words
# are asked for as well, any other gram of its word.
_BESIDE, _SAME_WORD = 0.1, 0.3


class Gram(NamedTuple):
    """A token, and where in the query it stands: the number of its word, and its place in it."""

    token: str
    word: int
    at: int


class Shares(Protocol):
    """What is known of the tokens in the index."""

    @property
    def number(self) -> int:
        """How many records there are."""

    def known(self, token: str) -> float | None:
        """Return the share if it need not be asked for."""

    def share(self, token: str) -> float:
        """Return which part of the newest records holds a token: 0.0 for fewer than FEW."""


def chosen(grams: Sequence[Gram], rarity: Shares) -> list[Gram]:
    """Return the grams of which records should hold all, the rarest first."""
    if len(grams) <= 1:
        return list(grams)
    left = _shares(grams, rarity)
    few, share = FEW / max(rarity.number, FEW), 1.0
    has_words = len({gram.word for gram in grams}) > 1
    picked: list[Gram] = []
    while left and len(picked) < _MOST_CHOSEN and (share > few or not picked):
        factor, gram = min(
            (_factor(gram, part, picked, has_words), gram) for gram, part in left.items()
        )
        if picked and left[gram] > share * _WORTH:
            break
        picked.append(gram)
        share *= factor
        del left[gram]
    return picked


def _shares(grams: Sequence[Gram], rarity: Shares) -> dict[Gram, float]:
    """Return the shares of the grams, of one alone if few records hold it."""
    shares: dict[Gram, float] = {}
    unknown = []
    for gram in grams:
        share = rarity.known(gram.token)
        if share == 0.0:
            return {gram: share}
        if share is None:
            unknown.append(gram)
        else:
            shares[gram] = share
    step = -(-len(unknown) // _MOST_ASKED_FOR) or 1
    for gram in unknown[::step]:
        share = rarity.share(gram.token)
        if share == 0.0:
            return {gram: share}
        shares[gram] = share
    return shares


def _factor(gram: Gram, share: float, picked: Sequence[Gram], has_words: bool) -> float:
    """Return which part of the records that hold the picked grams holds this one, by guess."""
    same = [other for other in picked if other.word == gram.word]
    if same and has_words:
        return max(share, _SAME_WORD)
    return max(share, _BESIDE) if any(abs(gram.at - other.at) <= 1 for other in same) else share
