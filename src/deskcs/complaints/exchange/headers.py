"""Knows the columns of an export by their names, however they are written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from deskcs.complaints.exchange.column_names import DERIVED, NAMES, REQUIRED
from deskcs.complaints.texts import clean_line
from deskcs.errors import Invalid
from deskcs.search.folding import fold
from deskcs.wording import QT_TRANSLATE_NOOP, joined, said

_UNKNOWN_FIELD = QT_TRANSLATE_NOOP("errors", "--map 里没有“{name}”这个字段。可以用：{known}。")
_NO_COLUMN = QT_TRANSLATE_NOOP("errors", "文件里没有“{column}”这一列。有：{known}。")
_MISSING = QT_TRANSLATE_NOOP(
    "errors",
    "认不出“{label}”是哪一列。请用 --map {name}=列名 指定。文件里有：{known}。",
)

_FILLING = re.compile(r"[\s_\-:：*＊]|[((【\[].*?[))】\]]")


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds which field, and those that no field takes."""

    by_field: Mapping[str, int]
    names: tuple[str, ...]
    others: Mapping[int, str]


def plain(name: str) -> str:
    """Return a column name without spaces, brackets, case, width or script."""
    return _FILLING.sub("", fold(unicodedata.normalize("NFKC", name)).strip().casefold())


_FIELD_OF = {plain(name): field for field, names in NAMES.items() for name in names}
_DERIVED = frozenset(map(plain, DERIVED))


def looks_like_header(cells: Sequence[object]) -> bool:
    """Return whether a row names at least two known columns."""
    known = {_FIELD_OF.get(plain(str(cell))) for cell in cells if isinstance(cell, str)}
    return len(known - {None}) >= 2


def is_header(cells: Sequence[object], mapping: Mapping[str, str]) -> bool:
    """Return whether a row is the header: it names known columns, or all that were chosen."""
    if looks_like_header(cells):
        return True
    names = {plain(str(cell)) for cell in cells if isinstance(cell, str)}
    return bool(mapping) and all(plain(column) in names for column in mapping.values())


def columns_of(cells: Sequence[object], mapping: Mapping[str, str]) -> Columns:
    """Return the columns of a header row, `mapping` (field → column name) going first.

    Raises Invalid for an unknown field or column, or when a required field has no column.
    """
    names = tuple("" if cell is None else clean_line(str(cell)) for cell in cells)
    shown = "、".join(name for name in names if name)[:300]
    by_field: dict[str, int] = {}
    for field, column in mapping.items():
        by_field[_field(field)] = _position(column, names, shown)
    for position, name in enumerate(names):
        known = _FIELD_OF.get(plain(name))
        if known and known not in by_field and position not in by_field.values():
            by_field[known] = position
    for field in REQUIRED:
        if field not in by_field:
            label = NAMES[field][0]
            raise Invalid(_MISSING, field="map", label=label, name=field, known=shown)
    others = {
        position: name
        for position, name in enumerate(names)
        if name and position not in by_field.values() and plain(name) not in _DERIVED
    }
    return Columns(by_field, names, others)


def _field(text: str) -> str:
    field = text if text in NAMES else _FIELD_OF.get(plain(text), "")
    if not field:
        known = [said("{kind}（{words}）", kind=it, words=names[0]) for it, names in NAMES.items()]
        raise Invalid(_UNKNOWN_FIELD, field="map", name=text, known=joined("、", known))
    return field


def _position(column: str, names: tuple[str, ...], shown: str) -> int:
    wanted = plain(column)
    for position, name in enumerate(names):
        if plain(name) == wanted:
            return position
    raise Invalid(_NO_COLUMN, field="map", column=column, known=shown)
