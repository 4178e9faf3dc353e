"""Writes the rows that were not taken, with line and reason, to be mended and imported again."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from deskcs.complaints.exchange.cells import harmless
from deskcs.complaints.exchange.column_names import LINE, REASON
from deskcs.complaints.exchange.headers import Columns
from deskcs.complaints.shapes import Rejected

_MOST_NAMES, _LONGEST = 99, 220


def write(
    path: Path,
    otherwise: Path,
    columns: Columns,
    rows: Sequence[tuple[Rejected, Sequence[object]]],
) -> str:
    """Write `FILE.rejected.csv` beside the file, or into another folder; return where, or ''.

    A file of that name in which somebody has begun to mend rows stays as it is.
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow([LINE, REASON, *columns.names])
    for rejected, row in rows:
        shown = ("" if cell is None else str(cell) for cell in row)
        writer.writerow([rejected.line, rejected.reason, *(harmless(text) for text in shown)])
    content = buffer.getvalue().encode("utf-8-sig", "replace")
    for target in _places(path, otherwise):
        try:
            if not target.exists():
                target.write_bytes(content)
            if target.read_bytes() == content:
                return str(target)
        except OSError:
            continue
    return ""


def _places(path: Path, otherwise: Path) -> Iterator[Path]:
    # A file system counts bytes, and a Chinese sign has three.
    name = path.name if len(path.name.encode()) <= _LONGEST else path.name[: _LONGEST // 4]
    for folder in (path.parent, otherwise):
        yield folder / f"{name}.rejected.csv"
        for number in range(2, _MOST_NAMES):
            yield folder / f"{name}.rejected-{number}.csv"
