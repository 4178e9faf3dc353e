"""Without a display or Qt's libraries the program says in one line how to go on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from deskcs.__main__ import is_for_window
from deskcs.shell.start import read_options

ROOT = Path(__file__).resolve().parents[2]


def started(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        env={**kept, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
def test_no_display_is_told_with_the_ways_round_it() -> None:
    ran = started()
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    for way in ("--platform offscreen", "deskcs tour", "--help"):
        assert way in ran.stderr


def test_missing_libraries_are_named_with_the_packages_to_install(tmp_path: Path) -> None:
    package = tmp_path / "PySide6"
    package.mkdir()
    (package / "__init__.py").write_text("", encoding="utf-8")
    (package / "QtWidgets.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object file')", encoding="utf-8"
    )
    ran = started("--platform", "offscreen", PYTHONPATH=str(tmp_path))
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert "libEGL.so.1" in ran.stderr
    assert "apt-get install -y libegl1" in ran.stderr


@pytest.mark.parametrize(
    ("arguments", "is_window"),
    [
        ([], True),
        (["--db", "x.sqlite3"], True),
        (["--db=x.sqlite3", "--as", "王主管"], True),
        (["--platform", "offscreen"], True),
        (["search", "退款"], False),
        (["--db", "x.sqlite3", "staff", "list"], False),
        (["--help"], False),
        (["--json"], False),
        (["--db"], False),
        (["--as="], False),
    ],
)
def test_only_options_of_the_window_open_it(arguments: list[str], is_window: bool) -> None:
    assert is_for_window(arguments) is is_window


def test_the_options_of_the_window_are_read_either_way() -> None:
    options = read_options(["--db=a.sqlite3", "--as", "王主管", "--platform", "offscreen"])
    assert (options.database, options.acting, options.platform) == (
        "a.sqlite3",
        "王主管",
        "offscreen",
    )


def test_the_version_is_told() -> None:
    ran = started("--version")
    assert ran.returncode == 0
    assert ran.stdout.startswith("deskcs ")
