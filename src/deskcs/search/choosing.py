"""Chooses which grams of a query the index is asked for; the folded copy answers for the rest.

Each gram asked for costs reading its list; each record left over costs reading its text, as much
as two hundred entries of a list. So the rarest gram goes first, and others join it while they spare
more than they cost. How much one spares cannot be told from how rare it is: words of one sentence
come together, and the gram beside another nearly always does. So the newest records with the
rarest gram are looked into, which of the others they lack.
"""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from typing import Protocol

FEW = 64
"""So few records are read and looked into without another gram."""

_ENOUGH = 4 * FEW  # of fewer records with the rarest gram it is not worth while to look into some
_SHORT = 8 * _ENOUGH
_MOST_CHOSEN = 4
_MOST_ASKED_FOR = 8
_WORTH = 200


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


def chosen(tokens: Sequence[str], rarity: Shares) -> tuple[str, ...]:
    """Return the grams of which records should hold all, the rarest first."""
    each = tuple(sorted({*tokens}))
    if len(each) <= 1:
        return each
    picked = rarity.choices.get(each)
    if picked is None:
        picked = rarity.choices[each] = _picked(list(dict.fromkeys(tokens)), rarity)
    return picked


def _picked(tokens: Sequence[str], rarity: Shares) -> tuple[str, ...]:
    left = _shares(tokens, rarity)
    share, rarest = min((share, token) for token, share in left.items())
    del left[rarest]
    picked = [rarest]
    if not left:
        return (rarest,)
    if share * rarity.number <= _ENOUGH:
        # A short list is read sooner than the texts it may spare.
        short = [token for token, part in left.items() if part * rarity.number <= _SHORT]
        return rarest, *sorted(short, key=lambda token: (_meet(rarest, token), left[token]))[:1]
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


def _meet(one: str, other: str) -> bool:
    """Return whether one gram may begin within the other: then it comes along with it."""
    return any(
        one[-held:] == other[:held] or other[-held:] == one[:held]
        for held in range(max(1, len(one) // 2), len(one))
    )


def _shares(tokens: Sequence[str], rarity: Shares) -> dict[str, float]:
    """Return the shares of the grams, of one alone if few records hold it."""
    shares: dict[str, float] = {}
    unknown = []
    for token in tokens:
        share = rarity.known(token)
        if share == 0.0:
            return {token: share}
        if share is None:
            unknown.append(token)
        else:
            shares[token] = share
    step = -(-len(unknown) // _MOST_ASKED_FOR) or 1
    for token in unknown[::step]:
        share = rarity.share(token)
        if share == 0.0:
            return {token: share}
        shares[token] = share
    return shares
