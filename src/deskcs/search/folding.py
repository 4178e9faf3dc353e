"""Makes texts comparable: Traditional and Simplified, full and half width, capitals and small."""

from __future__ import annotations

import re
from functools import cache

from deskcs import paths

_UNREADABLE = 0xFFFD
_BEYOND = re.compile("[\U00010000-\U0010ffff]")


@cache
def _tables() -> tuple[list[int], dict[int, int]]:
    """Return what the first 65,536 code points become, by place, and what those beyond do.

    A list answers for every character; a dict raises KeyError inside `translate` for each one that
    stays as it is, and nearly all do: twice the time.
    """
    file = paths.resources() / "search" / "folds.txt"
    chars, classes = file.read_text(encoding="utf-8").split("\n")[:2]
    near, far = list(range(0x10000)), dict[int, int]()
    for char, representative in zip(chars, classes, strict=True):
        if char < "\U00010000":
            near[ord(char)] = ord(representative)
        else:
            far[ord(char)] = ord(representative)
    near[0xD800:0xE000] = [_UNREADABLE] * 0x800
    return near, far


def fold(text: str) -> str:
    """Return `text` with each character replaced by the one that stands for its class.

    One code point becomes one code point, so a place in the folded text is the same place in the
    original; folding twice changes nothing. Half a surrogate pair becomes U+FFFD: what is folded
    can be stored.
    """
    if text.isascii():
        return text.lower()
    near, far = _tables()
    folded = text.translate(near)
    return folded.translate(far) if _BEYOND.search(folded) else folded
