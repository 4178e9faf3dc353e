"""An import that is ended from outside keeps what it told of, and can simply be run again."""

from __future__ import annotations

import csv
import json
import os
import re
import signal
import subprocess
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

pty = pytest.importorskip("pty", reason="a terminal of its own is a matter of POSIX")
pytestmark = pytest.mark.slow

ROWS = 9_000
BATCH = 2_000
_TOLD = re.compile(r"已处理 (\d+) 行")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "in.csv"
    first = datetime(2026, 10, 1, 8, 0)
    with path.open("w", encoding="utf-8", newline="") as table:
        writer = csv.writer(table)
        writer.writerow(["登记时间", "客户昵称", "订单号", "问题描述"])
        for n in range(ROWS):
            at = first + timedelta(minutes=n)
            writer.writerow([f"{at:%Y-%m-%d %H:%M}", f"tb{n}", f"{n:018d}", f"第 {n} 个杯子漏水"])
    return path


def _verb(database: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "deskcs", "--db", str(database), *words]


def _answer(database: Path, *words: str) -> Any:
    ran = subprocess.run(
        _verb(database, *words, "--json"), capture_output=True, text=True, check=False, timeout=120
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def _ended_after(moment: float, how: int, database: Path, file: Path) -> int:
    """Import in a process, end it a moment after its first word; return the last it told."""
    ours, theirs = pty.openpty()
    said = ""
    with subprocess.Popen(
        _verb(database, "import", "complaints", str(file)),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=theirs,
    ) as child:
        os.close(theirs)
        while not _TOLD.search(said):
            said += os.read(ours, 1000).decode("utf-8", "replace")
        time.sleep(moment)
        child.send_signal(how)
        assert child.wait(timeout=60) == -how
    try:
        while more := os.read(ours, 1000):
            said += more.decode("utf-8", "replace")
    except OSError:
        pass  # what a terminal says whose other end is closed
    os.close(ours)
    return int(_TOLD.findall(said)[-1])


@pytest.mark.parametrize(
    ("how", "moment"), [(signal.SIGKILL, 0.0), (signal.SIGKILL, 0.35), (signal.SIGTERM, 0.1)]
)
def test_what_was_told_is_there_and_the_rest_comes_in_again(
    tmp_path: Path, file: Path, how: int, moment: float
) -> None:
    database = tmp_path / "desk.sqlite3"
    told = _ended_after(moment, how, database, file)
    assert 0 < told < ROWS
    assert _answer(database, "doctor")["ok"] is True
    report = _answer(database, "import", "complaints", str(file))
    assert report["duplicates"] in (told, told + BATCH), "one more batch may be kept and not told"
    assert (report["imported"], report["rejected"]) == (ROWS - report["duplicates"], [])
    assert _answer(database, "doctor")["ok"] is True
