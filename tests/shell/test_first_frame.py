"""The first frame is painted before anything heavy is imported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "sqlalchemy",
    "sqlmodel",
    "pydantic",
    "alembic",
    "markdown",
    "nh3",
    "pypinyin",
    "argon2",
    "typer",
    "xlsxwriter",
    "python_calamine",
    "sqlcipher3",
    "sqlite3",
)

SCRIPT = """
import json, sys
sys.path.insert(0, {src!r})
from deskcs.shell.application import make_application, open_window
application = make_application()
window = open_window({database!r})

def painted():
    print(json.dumps(sorted(name.partition(".")[0] for name in sys.modules)), flush=True)

def entered():
    pass

def opened(what):
    print(json.dumps(type(window.frame.body.currentWidget()).__name__), flush=True)
    application.quit()

window.first_painted.connect(painted)
window.furnished.connect(lambda: window.door.opened.connect(opened))
application.exec()
window.shut_down()
"""


def test_nothing_heavy_is_imported_before_the_first_frame(tmp_path: Path, own_home: Path) -> None:
    script = SCRIPT.format(src=str(ROOT / "src"), database=str(tmp_path / "desk.sqlite3"))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(own_home)}
    ran = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    painted, shown = (json.loads(line) for line in ran.stdout.splitlines())
    assert set(painted).isdisjoint(HEAVY)
    assert shown == "FirstRunPage"
