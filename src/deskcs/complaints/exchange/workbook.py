"""Reads .xlsx files through a limited child process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import deskcs
from deskcs.complaints.exchange.delimited import Record
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

_REASONS = {
    "not_a_workbook": QT_TRANSLATE_NOOP(
        "errors", "{name} 不是有效的 .xlsx 文件。请用 Excel 或 WPS 另存为 .xlsx 或 CSV 后再导入。"
    ),
    "encrypted": QT_TRANSLATE_NOOP("errors", "{name} 设有密码。请去掉密码另存一份后再导入。"),
    "too_large": QT_TRANSLATE_NOOP(
        "errors",
        "{name} 展开后太大或有离得极远的单元格，没有读取。请只留数据区，另存为 CSV 后再导入。",
    ),
    "empty": QT_TRANSLATE_NOOP("errors", "{name} 里没有数据。"),
}
_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "{name} 已损坏，读不下去。请用 Excel 或 WPS 打开后另存一份再导入。"
)


def read(path: Path) -> Iterator[Record]:
    """Yield the rows of the first sheet with data.

    Cells are texts, numbers, booleans or naive datetimes. Raises Invalid for a file that is no
    workbook, is locked by a password, damaged, or would take too much memory.
    """
    with tempfile.TemporaryFile() as words:
        child = subprocess.Popen(
            [sys.executable, "-m", "deskcs.complaints.exchange.workbook_child", str(path)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=words,
            env=_environment(),
        )
        assert child.stdout is not None
        try:
            with child.stdout as stream:
                for number, line in enumerate(stream, 1):
                    row = json.loads(line)
                    if isinstance(row, dict):
                        raise _refused(path, str(row["error"]))
                    yield Record(number, tuple(map(_cell, row)))
            if child.wait(timeout=30) != 0:
                raise _refused(path, "unreadable")
        finally:
            if child.poll() is None:
                child.kill()
                child.wait()


def _refused(path: Path, code: str) -> Invalid:
    return Invalid(_REASONS.get(code, _UNREADABLE), field="file", name=path.name)


def _cell(value: Any) -> object:
    return datetime.fromisoformat(value["at"]) if isinstance(value, dict) else value


def _environment() -> dict[str, str]:
    """Let the child find the package where this process found it."""
    source = str(Path(deskcs.__file__).resolve().parents[1])
    known = os.environ.get("PYTHONPATH", "")
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, (source, known))),
        "PYTHONUTF8": "1",
    }
