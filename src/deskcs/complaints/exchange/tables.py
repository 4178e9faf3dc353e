"""Writes rows as .csv, .xlsx or .json: nothing in them can run, nothing is lost.

Used for cases, and by whoever else exports a table.
"""

from __future__ import annotations

import contextlib
import csv
import json
import os
import secrets
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from deskcs.complaints.exchange.cells import neutral
from deskcs.errors import DiskFull, Invalid, ReadOnly
from deskcs.reasons import is_full, reason_of
from deskcs.wording import QT_TRANSLATE_NOOP

_KIND = QT_TRANSLATE_NOOP(
    "errors", "只能导出为 .csv、.xlsx 或 .json，{name} 不是。请换一个文件名。"
)
_CANNOT_WRITE = QT_TRANSLATE_NOOP("errors", "写不了文件 {path}：{reason}。请换一个位置。")
_FULL = QT_TRANSLATE_NOOP("errors", "磁盘已满，没有导出：{path}。请清出空间后再试。")
_TOO_LONG = QT_TRANSLATE_NOOP(
    "errors", "Excel 的表最多 {most} 行，装不下这些。请导出为 .csv 或 .json，或先缩小范围。"
)
_IS_DEVICE = QT_TRANSLATE_NOOP("errors", "这不是普通文件，不能写到这里：{path}。请换一个文件名。")
KINDS = (".csv", ".xlsx", ".json")
MOST_CELL, MOST_LINES = 32_767, 1_048_576
# A long text in a workbook: parts of so many code points, between two letters that keep spaces.
PART, EDGE = 16_000, "J"
PARTS = ("段", "内容")


def kind_of(path: Path) -> str:
    """Return the ending of a file that can be written; raise Invalid for another."""
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise Invalid(_KIND, field="to", name=path.name)
    return kind


def write(path: Path, names: Sequence[str], rows: Iterable[Sequence[str]], apart: str = "") -> int:
    """Write a table and return the number of rows; the file appears only when it is whole.

    `apart` is a column of JSON, the last of the table: an object of its own in .json, and in .xlsx
    a sheet of its own, by the first column, since a cell holds no more than 32,767 signs. Raises
    Invalid for an ending other than .csv, .xlsx, .json, ReadOnly or DiskFull for what the
    file system says.
    """
    kind = kind_of(path)
    if path.exists() and not path.is_file() and not path.is_dir():
        raise Invalid(_IS_DEVICE, field="to", path=path)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        if kind == ".csv":
            count = _csv(temporary, names, rows)
        else:
            writer = _xlsx if kind == ".xlsx" else _json
            count = writer(temporary, names, rows, apart)
        os.replace(temporary, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        if is_full(error):
            raise DiskFull(_FULL, path=path) from None
        raise ReadOnly(_CANNOT_WRITE, path=path, reason=reason_of(error)) from None
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return count


def fitting(text: str) -> str:
    """Return what a cell of a workbook holds of a text; its signs are counted as in UTF-16."""
    if len(text) <= MOST_CELL // 2:
        return text
    return text.encode("utf-16-le")[: 2 * MOST_CELL].decode("utf-16-le", "ignore")


def _csv(path: Path, names: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        for row in rows:
            writer.writerow([neutral(text) for text in row])
            count += 1
    return count


def _xlsx(path: Path, names: Sequence[str], rows: Iterable[Sequence[str]], apart: str) -> int:
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    options: dict[str, Any] = {"constant_memory": True, "strings_to_formulas": False}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        options |= {"strings_to_urls": False, "tmpdir": folder}
        book = xlsxwriter.Workbook(str(path), options)
        try:
            count = _fill(book, names, rows, apart)
            book.close()
        except FileCreateError as error:
            cause = error.args[0] if error.args else error
            raise cause if isinstance(cause, OSError) else OSError(str(error)) from None
        finally:
            # The writer lets go of its passing files only when a book comes to its end.
            for sheet in book.worksheets():
                if sheet.row_data_fh is not None:
                    sheet.row_data_fh.close()
    return count


def _fill(book: Any, names: Sequence[str], rows: Iterable[Sequence[str]], apart: str) -> int:
    bold = book.add_format({"bold": True})
    shown = [name for name in names if name != apart]
    sheet = book.add_worksheet("DeskCS")
    beside = book.add_worksheet(apart) if apart in names else None
    for column, name in enumerate(shown):
        sheet.write_string(0, column, name, bold)
    if beside is not None:
        for column, name in enumerate((names[0], *PARTS)):
            beside.write_string(0, column, name, bold)
    count = line = 0
    for row in rows:
        count = _next_line(count)
        for column, text in enumerate(row[: len(shown)]):
            if text:
                sheet.write_string(count, column, fitting(neutral(text)))
        if beside is None:
            continue
        for part, text in enumerate(_parts(row[-1]), 1):
            line = _next_line(line)
            for column, cell in enumerate((row[0], str(part), f"{EDGE}{text}{EDGE}")):
                beside.write_string(line, column, cell)
    return count


def _next_line(line: int) -> int:
    if line + 1 >= MOST_LINES:
        raise Invalid(_TOO_LONG, field="to", most=MOST_LINES)
    return line + 1


def _parts(text: str) -> Iterable[str]:
    return (text[start : start + PART] for start in range(0, len(text), PART))


def _json(path: Path, names: Sequence[str], rows: Iterable[Sequence[str]], apart: str) -> int:
    count = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("[")
        for row in rows:
            file.write(",\n" if count else "\n")
            pairs: dict[str, object] = dict(zip(names, row, strict=True))
            if pairs.get(apart):
                pairs[apart] = json.loads(str(pairs[apart]))
            file.write(json.dumps(pairs, ensure_ascii=False))
            count += 1
        file.write("\n]\n")
    return count
