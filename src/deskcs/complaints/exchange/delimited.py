"""Reads CSV files as shops export them: encoding and separator found, broken quotes contained."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, TextIO

from deskcs.wording import said

BROKEN_QUOTES = said("引号没有配对")
_SEPARATORS = (",", "\t", ";", "|")
_LEAST_COLUMNS = 3
_CHUNK = 1 << 20
# A quoted cell may hold line ends; one that runs on for longer has lost its closing quote.
# Past some lines the row must have as many cells as the header, as a whole text of a case has.
_SURE_LINES = 200
_MOST_LINES = 20_000
_MOST_SIGNS = 100_000


class Record(NamedTuple):
    """One row of a file: the line it starts on, its cells, or why it cannot be read."""

    line: int
    cells: tuple[object, ...]
    fault: str = ""


def encoding_of(path: Path) -> str:
    """Return the encoding of a text file: by its mark, else UTF-8 if it is, else GB18030.

    A UTF-8 file with a few broken bytes is still taken for UTF-8.
    """
    with path.open("rb") as file:
        start = file.read(4)
        if start.startswith(codecs.BOM_UTF8):
            return "utf-8-sig"
        if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        file.seek(0)
        broken, wide = _utf8_faults(iter(lambda: file.read(_CHUNK), b""))
    return "utf-8" if broken * 50 <= wide else "gb18030"


def _utf8_faults(chunks: Iterator[bytes]) -> tuple[int, int]:
    """Return how many places are not UTF-8 and how many wide characters were read."""
    decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
    broken = wide = 0
    for chunk in chunks:
        text = decoder.decode(chunk)
        broken += text.count("\ufffd")
        wide += len(text) - len(text.encode("ascii", "ignore"))
    broken += decoder.decode(b"", final=True).count("\ufffd")
    return broken, wide


def read(path: Path, told: Callable[[int], None] | None = None) -> Iterator[Record]:
    """Yield the rows of a file in order; `told` hears the bytes read so far.

    Empty lines are passed over. Raises OSError when the file cannot be read.
    """
    encoding = encoding_of(path)
    with path.open("rb") as raw:
        text = io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="")
        lines = _physical_lines(text)
        separator: str | None = None
        width = 0
        kept: list[tuple[int, str]] = []
        while True:
            line = kept.pop(0) if kept else next(lines, None)
            if line is None:
                return
            number, said = line
            if not said.strip():
                continue
            likely = separator or max(_SEPARATORS, key=said.count)
            record = _record(number, said, likely, lines, kept, width)
            # What stands above the header, a title or Excel's `sep=`, decides nothing.
            if separator is None and said.count(likely) >= _LEAST_COLUMNS - 1:
                separator, width = likely, len(record.cells)
            yield record
            if told is not None:
                told(raw.tell())


def _physical_lines(text: TextIO) -> Iterator[tuple[int, str]]:
    """Yield numbered lines; only CR and LF end a line, since cells may hold other breaks."""
    number, rest = 0, ""
    while chunk := text.read(_CHUNK):
        pieces = (rest + chunk).replace("\0", "").replace("\r\n", "\n")
        # A CR at the end of a chunk may be half of a line end.
        held = "\r" if pieces.endswith("\r") else ""
        pieces = pieces.removesuffix("\r").replace("\r", "\n")
        *whole, rest = pieces.split("\n")
        rest += held
        for line in whole:
            number += 1
            yield number, line
    for line in rest.replace("\0", "").rstrip("\r").split("\r"):
        if line:
            number += 1
            yield number, line


def _record(
    number: int,
    said: str,
    separator: str,
    lines: Iterator[tuple[int, str]],
    kept: list[tuple[int, str]],
    width: int,
) -> Record:
    if '"' not in said:
        return Record(number, tuple(said.split(separator)))
    joined, taken, quotes = said, list[tuple[int, str]](), said.count('"')
    while True:
        if quotes % 2 == 0 or not taken:
            cells = _parsed(joined, separator)
            if cells is not None and (len(taken) <= _SURE_LINES or len(cells) == width):
                return Record(number, cells)
            if quotes % 2 == 0:
                break
        following = kept.pop(0) if kept else next(lines, None)
        if following is None:
            break
        taken.append(following)
        if len(taken) > _MOST_LINES or len(joined) > _MOST_SIGNS:
            break
        joined = f"{joined}\n{following[1]}"
        quotes += following[1].count('"')
    kept[:0] = taken
    return Record(number, tuple(said.split(separator)), BROKEN_QUOTES)


def _parsed(text: str, separator: str) -> tuple[str, ...] | None:
    """Return the cells of one record, or None where its quotes do not fit."""
    csv.field_size_limit(10_000_000)
    try:
        rows = list(csv.reader([text], delimiter=separator, strict=True))
    except csv.Error:
        return None
    return tuple(rows[0]) if len(rows) == 1 else None
