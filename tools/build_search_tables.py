"""Builds resources/search/: which characters are one, how they sound, which look alike.

    python tools/build_search_tables.py --opencc FOLDER --font NotoSansCJK-Regular.ttc

FOLDER holds OpenCC's dictionary/*.txt. Needs pypinyin, Pillow and numpy besides; the program
itself needs none of them at start. See resources/search/README.md for sources and licences.
"""

from __future__ import annotations

import argparse
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "search"

CLASS_FILES = (
    "TSCharacters.txt",
    "STCharacters.txt",
    "TWVariants.txt",
    "HKVariants.txt",
)
MERGES = ("了瞭", "像象", "复覆", "仿彷", "借藉", "账帐", "什甚", "着著")
# Joined by OpenCC for a rare use only; apart in every shop's texts.
KEPT_APART = frozenset({("划", "画"), ("畫", "划"), ("劃", "画")})
PUNCTUATION = {"“": '"', "”": '"', "‘": "'", "’": "'", "「": '"', "」": '"', "、": ","}
MOST_READINGS = 3  # further ones are of old books
WIDTH_BLOCKS = ((0xFF01, 0xFFEF), (0xF900, 0xFAFF), (0x2E80, 0x2FDF), (0x2000, 0x200A))


def main() -> None:
    """Write the three tables."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--opencc", type=Path, required=True)
    options.add_argument("--font", type=Path)
    given = options.parse_args()
    folded = fold_table(given.opencc)
    _write("folds.txt", ["".join(folded), "".join(folded.values())])
    spoken = readings(folded)
    _write("readings.txt", [f"{sound} {chars}".rstrip() for sound, chars in sorted(spoken.items())])
    if given.font:
        _write("shapes.txt", list(alike(given.font)))


def fold_table(folder: Path) -> dict[str, str]:
    """Return character → the one that stands for its class; only those that change."""
    parents: dict[str, str] = {}

    def root(char: str) -> str:
        while parents.get(char, char) != char:
            char = parents[char]
        return char

    for first, second in [*_pairs(folder), *((m[0], other) for m in MERGES for other in m[1:])]:
        if (first, second) in KEPT_APART or (second, first) in KEPT_APART:
            continue
        low, high = root(first), root(second)
        if low != high:
            parents[high] = low
    classes = defaultdict(list)
    for char in {*parents, *parents.values()}:
        classes[root(char)].append(char)
    table = {}
    for members in classes.values():
        best = min(members, key=_rank)
        table.update({char: best for char in members if char != best})
    for char, plain in _widths_and_cases():
        table[char] = table.get(plain, plain)
    for char in list(table):
        while table[char] in table:
            table[char] = table[table[char]]
    return dict(sorted((char, plain) for char, plain in table.items() if char != plain))


def _pairs(folder: Path) -> Iterator[tuple[str, str]]:
    for name in CLASS_FILES:
        for line in (folder / name).read_text(encoding="utf-8").splitlines():
            char, _, others = line.partition("\t")
            for other in others.split():
                if len(char) == len(other) == 1:
                    yield char, other


def _rank(char: str) -> tuple[int, bytes]:
    """Common simplified characters first: GB2312 level one, level two, then the rest."""
    if any(char == merge[0] for merge in MERGES):
        return -1, b""
    try:
        code = char.encode("gb2312")
    except UnicodeEncodeError:
        return 2, char.encode("utf-8")
    return int(code >= b"\xd8"), code


def _widths_and_cases() -> Iterator[tuple[str, str]]:
    for code in range(0x80, 0x30000):
        char = chr(code)
        plain = PUNCTUATION.get(char, char)
        if any(low <= code <= high for low, high in WIDTH_BLOCKS) or code in (0xA0, 0x3000):
            plain = unicodedata.normalize("NFKC", char)
            plain = PUNCTUATION.get(plain, plain)
        small = plain.lower() if len(plain) == 1 else plain
        if len(small) == 1 and small != char:
            yield char, small
    for code in range(ord("A"), ord("Z") + 1):
        yield chr(code), chr(code).lower()


def readings(folded: dict[str, str]) -> dict[str, str]:
    """Return syllable (ü written v) → the characters usually read so, a space, and those that
    are read so at times; common ones first.
    """
    from pypinyin.constants import PINYIN_DICT

    spoken: dict[str, set[str]] = defaultdict(set)
    usual: dict[str, str] = {}
    for code, listed in PINYIN_DICT.items():
        char = chr(code)
        if (char in folded or code > 0x9FFF) and _rank(char)[0] > 1:
            continue
        char = folded.get(char, char)
        sounds = dict.fromkeys(_bare(reading) for reading in listed.split(","))
        for sound in list(sounds)[:MOST_READINGS]:
            spoken[sound].add(char)
        if char == chr(code) or char not in usual:
            usual[char] = next(iter(sounds))
    parted = {}
    for sound, chars in spoken.items():
        ordered = sorted(chars, key=_rank)
        first = "".join(char for char in ordered if usual[char] == sound)
        parted[sound] = f"{first} {''.join(char for char in ordered if usual[char] != sound)}"
    return {sound: chars for sound, chars in parted.items() if sound}


def _bare(reading: str) -> str:
    """Return a reading without its tone, ü as v."""
    parts = unicodedata.normalize("NFD", reading).replace("u\u0308", "v")
    return "".join(c for c in parts if c.isascii() and c.isalpha())


def alike(font: Path, size: int = 40, threshold: float = 0.86, most: int = 8) -> Iterator[str]:
    """Yield a character followed by those of GB2312 level one and two that look much like it."""
    import numpy as np  # type: ignore[import-not-found,unused-ignore]
    from PIL import (  # type: ignore[import-not-found,unused-ignore]
        Image,
        ImageDraw,
        ImageFilter,
        ImageFont,
    )

    chars = [
        bytes((row, column)).decode("gb2312")
        for row in range(0xB0, 0xF8)
        for column in range(0xA1, 0xFF)
        if not (row == 0xD7 and column > 0xF9)
    ]
    face = ImageFont.truetype(str(font), size, index=2)
    pictures = []
    for char in chars:
        image = Image.new("L", (size + 8, size + 8))
        ImageDraw.Draw(image).text((4, -4), char, fill=255, font=face)
        pixels = np.asarray(image.filter(ImageFilter.GaussianBlur(1.6)), dtype=np.float32).ravel()
        pixels -= pixels.mean()
        pictures.append(pixels / (np.linalg.norm(pixels) or 1.0))
    matrix = np.stack(pictures)
    for start in range(0, len(chars), 500):
        likeness = matrix[start : start + 500] @ matrix.T
        for row, values in enumerate(likeness):
            values[start + row] = 0
            best = [i for i in np.argsort(values)[::-1][:most] if values[i] >= threshold]
            if best:
                yield chars[start + row] + "".join(chars[i] for i in best)


def _write(name: str, lines: list[str]) -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    (TARGET / name).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
