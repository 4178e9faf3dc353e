"""Reads a workbook in a limited process: a hostile file must not take the desk down.

Run as `python -m deskcs.complaints.exchange.workbook_child FILE`. Writes one JSON list a row to
standard output; a last line {"error": …} says why it stopped. A 2 kB workbook with one cell at
XFD1048576 aborts the reader, and zip bombs take gigabytes, so both are looked for first.
"""

from __future__ import annotations

import json
import re
import sys
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

LEAST_COLUMNS = 3
MOST_BYTES = 600_000_000
MOST_PARTS = 2_000
MOST_CELLS = 30_000_000
MOST_RATIO = 400
_MEMORY = 2_000_000_000
_SECONDS = 120
_CELL = re.compile(rb"<(?:\w+:)?c\b[^>]*?\br=[\"']([A-Z]{1,3})(\d{1,7})[\"']")
_OVERLAP = 64
APART = "完整经过"


class Refused(Exception):
    """The file is not read; the argument is one of the codes the parent knows."""


def main(path: Path) -> int:
    """Print the rows of the first sheet that can be a table; return the exit code."""
    _limit()
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        check(path)
        _print_rows(path)
    except Refused as refused:
        print(json.dumps({"error": str(refused)}))
        return 1
    except MemoryError:
        print(json.dumps({"error": "too_large"}))
        return 1
    except Exception as error:
        print(json.dumps({"error": "unreadable", "detail": type(error).__name__}))
        return 1
    return 0


def check(path: Path) -> None:
    """Raise Refused for what is no workbook, or one that would unpack to something enormous."""
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, ValueError):
        raise Refused("not_a_workbook") from None
    with archive:
        parts = archive.infolist()
        if not any(part.filename.startswith("xl/") for part in parts):
            raise Refused("not_a_workbook")
        if any(part.flag_bits & 1 for part in parts):
            raise Refused("encrypted")
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_BYTES:
            raise Refused("too_large")
        for part in parts:
            is_big = part.file_size > 5_000_000
            if is_big and part.file_size > MOST_RATIO * max(part.compress_size, 1):
                raise Refused("too_large")
        for part in parts:
            if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml"):
                _check_cells(archive, part)


def _check_cells(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """The reader lays cells out in a full rectangle, so its corners decide what it takes."""
    columns, rows = [0, 0], [0, 0]
    read, before = 0, b""
    with archive.open(part) as stream:
        while chunk := stream.read(1 << 20):
            read += len(chunk)
            if read > MOST_BYTES:
                raise Refused("too_large")
            for letters, digits in _CELL.findall(before + chunk):
                column, row = _column(letters), int(digits)
                columns = [min(columns[0] or column, column), max(columns[1], column)]
                rows = [min(rows[0] or row, row), max(rows[1], row)]
            before = chunk[-_OVERLAP:]
    if columns[1] * rows[1] > MOST_CELLS:
        raise Refused("too_large")


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _print_rows(path: Path) -> None:
    import python_calamine

    book = python_calamine.CalamineWorkbook.from_path(str(path))
    by, apart = _apart(book)
    names = (name for name in book.sheet_names if name != APART or not apart)
    sheets = [one for one in map(book.get_sheet_by_name, names) if one.total_height]
    if not sheets:
        raise Refused("empty")
    # A cover that says where the file comes from may stand before the table.
    sheet = next((one for one in sheets if one.width >= LEAST_COLUMNS), sheets[0])
    key: int | None = None
    for row in sheet.to_python(skip_empty_area=False):
        cells = [_cell(value) for value in row]
        if apart and key is None:
            key = cells.index(by) if by in cells else None
            cells += [APART] if key is not None else []
        elif key is not None:
            cells.append(apart.get(str(row[key]).strip(), ""))
        print(json.dumps(cells, ensure_ascii=False))


def _apart(book: Any) -> tuple[str, dict[str, str]]:
    """Return what our own exports keep on a sheet of its own, and by which column of the table."""
    rows = book.get_sheet_by_name(APART).to_python() if APART in book.sheet_names else []
    if not rows or len(rows[0]) < 3:
        return "", {}
    parts: dict[str, list[tuple[int, str]]] = {}
    for row in rows[1:]:
        key, part, text = (str(value) for value in row[:3])
        if part.isdecimal() and len(part) < 9:
            parts.setdefault(key.strip(), []).append((int(part), text[1:-1]))
    whole = {key: "".join(text for _, text in sorted(found)) for key, found in parts.items()}
    return str(rows[0][0]), whole


def _cell(value: Any) -> Any:
    if isinstance(value, datetime):
        return {"at": value.isoformat()}
    if isinstance(value, date):
        return {"at": datetime.combine(value, time()).isoformat()}
    if isinstance(value, time | timedelta):
        return str(value)
    return value


def _limit() -> None:
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
