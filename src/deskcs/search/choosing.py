"""Chooses which grams of a query the index is asked for; the folded copy answers for the rest.

Each gram asked for costs reading its list; each record left over costs reading its text, as much
as two hundred entries of a list. So the rarest gram goes first, and others join it while they spare
more than they cost. How much one spares cannot be told from how rare it is: words of one sentence
come together, and the gram beside another nearly always does. So the newest records with the
rarest gram are looked into, which of the others they lack.
"""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from typing import NamedTuple, Protocol

FEW = 64
"""So few records are read and looked into without another gram."""

_ENOUGH = 4 * FEW  # of fewer records with the rarest gram it is not worth while to look into some
_SHORT = 8 * _ENOUGH
_MOST_CHOSEN = 4
_MOST_ASKED_FOR = 8
_WORTH = 200


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

    def newest(self, token: str) -> Sequence[str]:
        """Return the folded texts of the newest FEW records that hold a token."""

    @property
    def choices(self) -> MutableMapping[tuple[str, ...], tuple[str, ...]]:
        """What was chosen of tokens before."""


def chosen(grams: Sequence[Gram], rarity: Shares) -> list[Gram]:
    """Return the grams of which records should hold all, the rarest first."""
    each = {gram.token: gram for gram in reversed(grams)}
    if len(each) <= 1:
        return list(each.values())
    tokens = tuple(sorted(each))
    picked = rarity.choices.get(tokens)
    if picked is None:
        picked = rarity.choices[tokens] = _picked(list(each.values())[::-1], rarity)
    return [each[token] for token in picked]


def _picked(grams: Sequence[Gram], rarity: Shares) -> tuple[str, ...]:
    left = {gram.token: share for gram, share in _shares(grams, rarity).items()}
    share, rarest = min((share, token) for token, share in left.items())
    del left[rarest]
    picked = [rarest]
    if not left:
        return (rarest,)
    if share * rarity.number <= _ENOUGH:
        # A short list is read sooner than the texts it may spare.
        part, token = min((part, token) for token, part in left.items())
        return (rarest, token) if part * rarity.number <= _SHORT else (rarest,)
    texts = rarity.newest(rarest)
    while texts and left and len(picked) < _MOST_CHOSEN:
        kept = {token: [text for text in texts if token in text] for token in left}
        spared, token = max(
            (share * (1 - len(kept[token]) / len(texts)) * _WORTH - part, token)
            for token, part in left.items()
        )
        if spared <= 0:
            break
        picked.append(token)
        share *= max(len(kept[token]), 0.5) / len(texts)
        texts = kept[token]
        del left[token]
    return tuple(picked)


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
