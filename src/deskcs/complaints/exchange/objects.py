"""Reads .json files: a list of objects, one for each row, as our own exports are written."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from deskcs.complaints.exchange.cells import neutral
from deskcs.complaints.exchange.delimited import Record
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP, said

_CHUNK = 1 << 20
_MOST_OBJECT = 40_000_000
_BROKEN = QT_TRANSLATE_NOOP(
    "errors", "{name} 不是由对象组成的 JSON 列表，或没有写完。请重新导出后再导入。"
)
_BETWEEN = re.compile(r"[ \t\r\n,]+")


def read(path: Path, told: Callable[[int], None] | None = None) -> Iterator[Record]:
    """Yield the names of the first object as a header, then a row for each object.

    `told` hears the bytes read so far. A row counts as the line of its place in the list. Raises
    OSError when the file cannot be read, Invalid for what is no list of objects.
    """
    names: tuple[str, ...] = ()
    for place, one in enumerate(_objects(path, told), 1):
        if not names:
            names = tuple(one)
            yield Record(0, names)
        strange = [name for name in one if name not in names]
        fault = said("多出表头没有的项：{names}", names="、".join(strange)[:60]) if strange else ""
        yield Record(place, tuple(_cell(one.get(name)) for name in names), fault)


def _objects(path: Path, told: Callable[[int], None] | None) -> Iterator[dict[str, Any]]:
    decoder, rest, place, begun = json.JSONDecoder(), "", 0, False
    with path.open("rb") as raw:
        text = io.TextIOWrapper(raw, encoding="utf-8-sig", errors="replace")
        while True:
            place = _next_sign(rest, place)
            if not begun and rest.startswith("[", place):
                begun, place = True, _next_sign(rest, place + 1)
            if begun and rest.startswith("]", place):
                return
            found = _whole(decoder, rest, place) if begun else None
            if found is None:
                chunk, rest, place = text.read(_CHUNK), rest[place:], 0
                if not chunk or len(rest) > _MOST_OBJECT or (rest and not begun):
                    raise Invalid(_BROKEN, field="file", name=path.name)
                rest += chunk
                continue
            one, place = found
            if not isinstance(one, dict):
                raise Invalid(_BROKEN, field="file", name=path.name)
            yield one
            if told is not None:
                told(raw.tell())


def _next_sign(text: str, place: int) -> int:
    found = _BETWEEN.match(text, place)
    return found.end() if found else place


def _whole(decoder: json.JSONDecoder, text: str, place: int) -> tuple[Any, int] | None:
    """Return the object that begins there and where it ends; None while it is not whole."""
    if place >= len(text):
        return None
    try:
        return decoder.raw_decode(text, place)
    except (ValueError, RecursionError):
        return None


def _cell(value: Any) -> object:
    """Return a value as a cell of a table would hold it, texts with the mark of one."""
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if isinstance(value, list):
        return neutral("、".join(str(one) for one in value))
    return neutral(value) if isinstance(value, str) else value
