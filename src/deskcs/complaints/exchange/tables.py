"""Writes rows as .csv, .xlsx or .json: nothing in them can run, nothing is lost.

Used for cases, and by whoever else exports a table.
"""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from deskcs.complaints.exchange.cells import neutral
from deskcs.errors import DiskFull, Invalid, ReadOnly
from deskcs.wording import QT_TRANSLATE_NOOP

_KIND = QT_TRANSLATE_NOOP("errors", "只能导出为 .csv、.xlsx 或 .json,{name} 不是。请换一个文件名。")
_CANNOT_WRITE = QT_TRANSLATE_NOOP("errors", "写不了文件 {path}：{reason}。请换一个位置。")
_FULL = QT_TRANSLATE_NOOP("errors", "磁盘已满，没有导出：{path}。请清出空间后再试。")
KINDS = (".csv", ".xlsx", ".json")
_MOST_CELL = 32_767
_NO_SPACE = 28


def kind_of(path: Path) -> str:
    """Return the ending of a file that can be written; raise Invalid for another."""
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise Invalid(_KIND, field="to", name=path.name)
    return kind


def write(path: Path, names: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a table and return the number of rows; the file appears only when it is whole.

    Raises Invalid for an ending other than .csv, .xlsx, .json, ReadOnly or DiskFull for what the
    file system says.
    """
    writer = {".csv": _csv, ".xlsx": _xlsx, ".json": _json}[kind_of(path)]
    temporary = path.with_name(f".{path.name}.part")
    try:
        count = writer(temporary, names, rows)
        os.replace(temporary, path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        if error.errno == _NO_SPACE:
            raise DiskFull(_FULL, path=path) from None
        raise ReadOnly(_CANNOT_WRITE, path=path, reason=error.strerror or str(error)) from None
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return count


def _csv(path: Path, names: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        for row in rows:
            writer.writerow([neutral(text) for text in row])
            count += 1
    return count


def _xlsx(path: Path, names: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(str(path), options)
    sheet = book.add_worksheet("DeskCS")
    bold = book.add_format({"bold": True})
    for column, name in enumerate(names):
        sheet.write_string(0, column, name, bold)
    count = 0
    for row in rows:
        count += 1
        for column, text in enumerate(row):
            if text:
                sheet.write_string(count, column, neutral(text)[:_MOST_CELL])
    try:
        book.close()
    except FileCreateError as error:
        cause = error.args[0] if error.args else error
        raise cause if isinstance(cause, OSError) else OSError(str(error)) from None
    return count


def _json(path: Path, names: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    count = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("[")
        for row in rows:
            file.write(",\n" if count else "\n")
            pairs = dict(zip(names, row, strict=True))
            file.write(json.dumps(pairs, ensure_ascii=False))
            count += 1
        file.write("\n]\n")
    return count
