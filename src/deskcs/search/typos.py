"""Characters that are easily typed one for the other: same or near sound, near shape."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from deskcs import paths
from deskcs.search.folding import fold
from deskcs.search.pinyin import chars_of, readings_of

SAME_SOUND, NEAR_SOUND, NEAR_SHAPE = 1.0, 0.75, 0.7

_NEAR_INITIALS = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("n", "l"), ("h", "f"), ("r", "l"))
_NEAR_FINALS = (("ang", "an"), ("eng", "en"), ("ing", "in"), ("uang", "uan"), ("iang", "ian"))


@lru_cache(maxsize=4096)
def mistaken_for(char: str) -> tuple[tuple[str, float], ...]:
    """Return (character, likeness) for what may have been meant by a folded character."""
    found: dict[str, float] = {}
    for other in _shapes().get(char, ""):
        found[other] = NEAR_SHAPE
    for reading in readings_of(char):
        for near in _near(reading):
            found.update(dict.fromkeys(chars_of(near), NEAR_SOUND))
    for reading in readings_of(char):
        found.update(dict.fromkeys(chars_of(reading), SAME_SOUND))
    found.pop(char, None)
    return tuple(found.items())


@cache
def _shapes() -> dict[str, str]:
    file = paths.resources() / "search" / "shapes.txt"
    lines = file.read_text(encoding="utf-8").split("\n")
    return {fold(line[0]): fold(line[1:]) for line in lines if line}


def _near(syllable: str) -> Iterator[str]:
    starts = {syllable}
    for long, short in _NEAR_INITIALS:
        if syllable.startswith(long):
            starts.add(short + syllable[len(long) :])
        elif syllable.startswith(short):
            starts.add(long + syllable[len(short) :])
    for start in starts:
        yield start
        for long, short in _NEAR_FINALS:
            if start.endswith(long):
                yield start[: -len(long)] + short
            elif start.endswith(short):
                yield start[: -len(short)] + long
