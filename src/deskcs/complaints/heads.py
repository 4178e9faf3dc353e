"""The characters that what a pattern finds may begin with, where that is plain to see. Pure.

Python's search tries a pattern of groups at every place of a text; with its heads known it is
tried where one of them stands.
"""

from __future__ import annotations

import re

# (?<![0-9])、(?:手|眼睛?|[bB]站)、[两三0-9]、流: what a pattern begins with, and at least once.
_BEGINNING = re.compile(
    r"(?:\(\?<!\[[^\]\\]*\]\))*"
    r"(?:\(\?:(?P<several>[^()\\]+)\)|(?P<one>\[[^\]\\]+\]|[^\\\[\](){}.^$*+?|]))"
    r"(?![?*]|\{0|\{,)"
)
_ONE = re.compile(
    r"(?:\[(?P<among>[^\]\\^][^\]\\]*)\]|(?P<sign>[^\\\[\](){}.^$*+?|]))(?![?*]|\{0|\{,)"
)
_RANGE = re.compile("(.)-(.)", re.DOTALL)
_INNER = re.compile(r"\\.|\[[^\]]*\]|\([^()]*\)", re.DOTALL)


def heads_of(pattern: str) -> frozenset[str] | None:
    """Return characters one of which every match begins with, or None."""
    found = _BEGINNING.match(pattern)
    if found is None or _is_divided(pattern):
        return None
    heads: set[str] = set()
    for part in (found["several"] or found["one"]).split("|"):
        head = _ONE.match(part)
        if head is None:
            return None
        heads |= _among(head["among"]) if head["among"] else {head["sign"]}
    return frozenset(heads)


def any_of(heads: frozenset[str]) -> str:
    """Return the pattern of any of the characters."""
    return f"[{''.join(map(re.escape, sorted(heads)))}]" if heads else "(?!)"


def _is_divided(pattern: str) -> bool:
    """Return whether the whole pattern is one of several."""
    before = ""
    while before != pattern:
        before, pattern = pattern, _INNER.sub("", pattern)
    return "|" in pattern


def _among(signs: str) -> set[str]:
    ranges = _RANGE.findall(signs)
    between = {chr(code) for low, high in ranges for code in range(ord(low), ord(high) + 1)}
    return between | set(_RANGE.sub("", signs))
