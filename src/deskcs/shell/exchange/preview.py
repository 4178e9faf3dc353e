"""Looks into a file before it is imported: its columns, what they seem to hold, some rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from deskcs.complaints.exchange import incoming
from deskcs.complaints.exchange.column_names import NAMES
from deskcs.complaints.exchange.headers import looks_like_header, plain
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

SAMPLES = 20
_NO_ROWS = QT_TRANSLATE_NOOP("errors", "{name} 里没有可导入的行。")


@dataclass(frozen=True, slots=True)
class Preview:
    """The columns of a file. `guess` is field → column name; `samples` are the first rows."""

    columns: tuple[str, ...]
    guess: Mapping[str, str]
    samples: tuple[tuple[str, ...], ...]

    def sample(self, column: str) -> str:
        """Return the first thing that stands in a column."""
        if column not in self.columns:
            return ""
        place = self.columns.index(column)
        said = (row[place].strip() for row in self.samples if place < len(row))
        return next((text for text in said if text), "")


def look_into(path: Path) -> Preview:
    """Return the preview of a file that can be imported; raise Invalid or NotFound for another."""
    records = list(islice(incoming.records(path), SAMPLES))
    if not records:
        raise Invalid(_NO_ROWS, field="file", name=path.name)
    rows = [tuple(_text(cell) for cell in record.cells) for record in records]
    place = next((n for n, row in enumerate(rows) if looks_like_header(row)), 0)
    columns = tuple(dict.fromkeys(name.strip() for name in rows[place] if name.strip()))
    names = tuple(name.strip() for name in rows[place])
    return Preview(names, _guess(columns), tuple(rows[place + 1 :]))


def _guess(columns: tuple[str, ...]) -> dict[str, str]:
    field_of = {plain(name): field for field, names in NAMES.items() for name in names}
    found: dict[str, str] = {}
    for column in columns:
        field = field_of.get(plain(column))
        if field is not None:
            found.setdefault(field, column)
    return found


def _text(cell: object) -> str:
    return "" if cell is None else str(cell)
