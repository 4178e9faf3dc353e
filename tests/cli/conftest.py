"""What a script does: one verb after another, on a desk of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from deskcs.cli import app

Run = Callable[..., tuple[int, str, str]]
Told = Callable[..., Any]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one verb; returns exit code, stdout and stderr."""

    def run_verb(*words: str) -> tuple[int, str, str]:
        code = app.run([*words, "--db", str(tmp_path / "desk.sqlite3")])
        out, err = capsys.readouterr()
        return code, out, err

    return run_verb


@pytest.fixture
def told(run: Run) -> Told:
    """Run one verb and return its JSON object, which stands on one line."""

    def run_json(*words: str) -> Any:
        code, out, err = run(*words, "--json")
        assert code == 0, err
        assert out.count("\n") == 1
        return json.loads(out)

    return run_json
