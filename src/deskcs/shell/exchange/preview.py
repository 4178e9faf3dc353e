"""Looks into a file before it is imported: its columns, what they seem to hold, some rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from deskcs.complaints.exchange import delimited, workbook
from deskcs.complaints.exchange.headers import NAMES, looks_like_header, plain
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

SAMPLES = 20
_CANNOT_READ = QT_TRANSLATE_NOOP("errors", "读不了文件 {path}：{reason}。")
_NO_ROWS = QT_TRANSLATE_NOOP("errors", "{name} 里没有可导入的行。")


@dataclass(frozen=True, slots=True)
class Preview:
    """The columns of a file. `guess` is field → column name; `samples` are the first rows."""

    path: Path
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
    """Return the preview of a .csv or .xlsx file; raise Invalid for one that cannot be read."""
    reader = workbook if path.suffix.lower() == ".xlsx" else delimited
    try:
        records = list(islice(reader.read(path), SAMPLES))
    except OSError as error:
        reason = error.strerror or str(error)
        raise Invalid(_CANNOT_READ, field="file", path=path, reason=reason) from None
    if not records:
        raise Invalid(_NO_ROWS, field="file", name=path.name)
    rows = [tuple(_text(cell) for cell in record.cells) for record in records]
    place = next((n for n, row in enumerate(rows) if looks_like_header(row)), 0)
    columns = tuple(dict.fromkeys(name.strip() for name in rows[place] if name.strip()))
    names = tuple(name.strip() for name in rows[place])
    return Preview(path, names, _guess(columns), tuple(rows[place + 1 :]))


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
