"""Makes texts comparable: Traditional and Simplified, full and half width, capitals and small."""

from __future__ import annotations

from functools import cache

from deskcs import paths

_UNREADABLE = 0xFFFD


@cache
def _table() -> dict[int, int]:
    file = paths.resources() / "search" / "folds.txt"
    chars, classes = file.read_text(encoding="utf-8").split("\n")[:2]
    return str.maketrans(chars, classes) | dict.fromkeys(range(0xD800, 0xE000), _UNREADABLE)


def fold(text: str) -> str:
    """Return `text` with each character replaced by the one that stands for its class.

    One code point becomes one code point, so a place in the folded text is the same place in the
    original; folding twice changes nothing. Half a surrogate pair becomes U+FFFD: what is folded
    can be stored.
    """
    return text.lower() if text.isascii() else text.translate(_table())
