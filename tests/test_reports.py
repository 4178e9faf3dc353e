"""A crash of the program leaves a report of where it happened, and nobody's data."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from deskcs import reports

ROOT = Path(__file__).resolve().parents[1]
SECRET = "王女士13800138000"
CRASHES = """
import faulthandler, sys
from pathlib import Path
sys.path.insert(0, {src!r})
from deskcs import reports
reports.keep_trace(Path({folder!r}))

def change_language(customer):
    faulthandler._sigsegv()

change_language({secret!r})
"""
TOLD = """
import sys
sys.path.insert(0, {src!r})
from PySide6.QtCore import QTimer
from deskcs.shell.application import make_application, open_window
application = make_application()
window = open_window({database!r})

def look():
    print(window.frame.message.words.text(), flush=True)
    application.quit()

window.furnished.connect(lambda: QTimer.singleShot(0, look))
application.exec()
window.shut_down()
"""


def crash_in(folder: Path) -> None:
    program = CRASHES.format(src=str(ROOT / "src"), folder=str(folder), secret=SECRET)
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONFAULTHANDLER"}
    ended = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, check=False
    )
    assert ended.returncode != 0


def test_a_crash_is_reported_at_the_next_start(tmp_path: Path) -> None:
    assert reports.take_trace(tmp_path) is None, "nothing ever ran here"
    crash_in(tmp_path)
    report = reports.take_trace(tmp_path)
    assert report is not None
    text = report.read_text(encoding="utf-8")
    assert text.startswith("DeskCS ")
    assert "Segmentation fault" in text
    assert "change_language" in text
    assert SECRET not in text
    assert reports.take_trace(tmp_path) is None, "it is told once"


def test_a_report_of_a_crash_names_no_folder_of_anybodys_home(tmp_path: Path) -> None:
    (tmp_path / reports.TRACE).write_text(
        "Fatal Python error: Aborted\n\nCurrent thread 0x01 (most recent call first):\n"
        '  File "/home/wangxiaomei/desk/shell/window.py", line 12 in rebuild\n'
        "\nExtension modules: shiboken6.Shiboken (total: 1)\n",
        encoding="utf-8",
    )
    report = reports.take_trace(tmp_path)
    assert report is not None
    text = report.read_text(encoding="utf-8")
    assert "  window.py:12 rebuild\n" in text
    assert "wangxiaomei" not in text
    assert "Extension" not in text


def test_what_windows_lives_through_is_no_crash(tmp_path: Path) -> None:
    trace = tmp_path / reports.TRACE
    trace.write_text("Windows fatal exception: code 0x8001010d\n\n", encoding="utf-8")
    assert reports.take_trace(tmp_path) is None
    assert trace.stat().st_size == 0
    assert list(tmp_path.glob("report-*")) == []


def test_who_starts_again_reads_that_what_was_half_written_is_there(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.mkdir()
    crash_in(log)
    program = TOLD.format(src=str(ROOT / "src"), database=str(tmp_path / "desk.sqlite3"))
    environment = {**os.environ, "DESKCS_HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    ran = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    assert ran.stdout.startswith("上次没有正常结束，写到一半的内容还在。")
    assert str(next(log.glob("report-*.txt"))) in ran.stdout
