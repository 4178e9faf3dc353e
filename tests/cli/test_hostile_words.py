"""Words on the command line that are no text, and files that are no files."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from deskcs.cli import context

from .conftest import Run

posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes with names are of POSIX")
HALF = "\udcff"  # how a byte that is not UTF-8 reaches a program


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESKCS_HOME", str(tmp_path / "home"))


@pytest.mark.parametrize(
    "words",
    [
        ("staff", "disable", HALF),
        ("complaint", "list", "--as", HALF),
        ("handover", "accept", "--all", HALF),
    ],
)
def test_bytes_that_are_no_text_are_told_in_one_line(run: Run, words: tuple[str, ...]) -> None:
    run("complaint", "new", "--customer", "张三", "--what", "漏水")
    code, out, err = run(*words)
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert "报告" not in err, "no report: nothing went wrong in the program"


@posix
def test_a_pipe_is_neither_imported_from_nor_replaced_by_an_export(
    run: Run, tmp_path: Path
) -> None:
    pipe = tmp_path / "list.csv"
    os.mkfifo(pipe)
    run("complaint", "new", "--customer", "张三", "--what", "漏水")
    for words in (("import", "complaints", str(pipe)), ("export", "complaints", "--to", str(pipe))):
        code, _, err = run(*words)
        assert (code, len(err.splitlines())) == (1, 1)
        assert "不是普通文件" in err
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_results_that_find_no_room_are_told_in_one_line(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "deskcs", "--db", str(tmp_path / "desk.sqlite3"), "article"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    told = done.stderr.decode()
    assert (done.returncode, len(told.splitlines())) == (1, 1)
    assert "磁盘已满" in told


def test_a_verb_that_is_interrupted_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(context, "settings", interrupted)
    assert run("complaint", "list") == (1, "", "已取消。\n")
