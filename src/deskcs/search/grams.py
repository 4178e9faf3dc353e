"""Cuts folded text into what the index keeps: one- and two-character grams, and ASCII runs.

A run of ASCII letters and digits gives its first one and two characters, all its threes and all
its fives; no two kinds of token can be taken for one another. A run of five and more is asked for
by fives alone, which few records share. A term that is a lone ASCII run of one or two
characters means the beginning of a run ("6" finds "6分", not every order number with a 6); any
other term means a substring, and every text that holds it has all its `required` grams.
"""

from __future__ import annotations

import re
from operator import add

# What stands between words. Everything else beyond ASCII is a letter here: Chinese, emoji.
_BETWEEN = (
    r"\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\xa0\xab\xb7\xbb\u2000-\u206f\u3000-\u303f"
    r"\ufe10-\ufe1f\ufe30-\ufe6f\ufff9-\uffff\ud800-\udfff"
)
_PIECE = re.compile(f"[^{_BETWEEN}]+")
_RUN = re.compile("[0-9a-z]+")
_MOST_REQUIRED = 24


def grams(folded: str) -> list[str]:
    """Return the tokens of a folded text for the index; one may stand there several times."""
    found = list[str]()
    for piece in _PIECE.findall(folded):
        if not piece.isascii():
            found += piece
            found += map(add, piece, piece[1:])
    found = [token for token in found if not token.isascii()]
    for run in set(_RUN.findall(folded)):
        found += (run[0], run[:2], *_cut(run, 3), *_cut(run, 5))
    return found


def required(term: str) -> list[str]:
    """Return tokens that every text holding the folded term has; none for bare punctuation."""
    if is_beginning(term):
        return [term]
    found: dict[str, None] = {}
    for piece in _PIECE.finditer(term):
        text = piece[0]
        for run in _RUN.finditer(text):
            if piece.start() + run.start() > 0:  # nothing of the run stands before the term
                found |= dict.fromkeys((run[0][0], run[0][:2]))
            found |= dict.fromkeys(_apart(run[0]) or _cut(run[0], 3))
        if not text.isascii():
            found |= dict.fromkeys(_pairs(text) or _letters(text))
    tokens = list(found)
    step = -(-len(tokens) // _MOST_REQUIRED) or 1
    return tokens[::step]


def is_beginning(term: str) -> bool:
    """Return whether the folded term stands for the beginning of an ASCII run."""
    return len(term) <= 2 and term.isascii() and term.isalnum()


def _letters(piece: str) -> list[str]:
    return [char for char in piece if not char.isascii()]


def _pairs(piece: str) -> list[str]:
    return [pair for pair in map(add, piece, piece[1:]) if not pair.isascii()]


def _cut(run: str, length: int) -> list[str]:
    return [run[i : i + length] for i in range(len(run) - length + 1)]


def _apart(run: str) -> list[str]:
    """Return fives that cover a run, from its end: numbers are told apart by what they end in."""
    last = len(run) - 5
    starts = [*range(last, 0, -5), 0] if last >= 0 else []
    return [run[start : start + 5] for start in starts]
