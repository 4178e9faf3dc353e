"""The first frame is painted before anything heavy is imported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

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


ASKED = """
import json, sys
sys.path.insert(0, {src!r})
from PySide6 import QtCore, QtGui, QtWidgets
from deskcs.shell.application import make_application, open_window
application = make_application()
window = open_window({database!r})

def looked(arriving):
    window.repaint()
    made = [name for module in (QtCore, QtGui, QtWidgets) for name in vars(module)]
    print(json.dumps([type(window.frame.body.currentWidget()).__name__, made]), flush=True)
    application.quit()

def furnished():
    window.repaint()
    window.door.looked.connect(looked)

window.furnished.connect(furnished)
application.exec()
window.shut_down()
"""
# Each holds many enumerations, which PySide6 makes with the class: in their place a tenth of an
# empty window's time each. The last two are there when a call has returned a widget or a device
# that C++ made, for whose sake PySide6 looks through all classes of the kind.
COSTLY = {"Qt", "QStyle", "QGradient", "QAbstractItemView", "QMdiArea", "QPdfWriter"}


def test_nothing_heavy_is_imported_before_the_first_frame(tmp_path: Path, own_home: Path) -> None:
    painted, shown = _told(SCRIPT, tmp_path / "desk.sqlite3", own_home)
    assert set(painted).isdisjoint(HEAVY)
    assert shown == "FirstRunPage"


def test_who_is_there_is_asked_before_costly_classes_are_made(
    peopled: Path, own_home: Path
) -> None:
    ((shown, made),) = _told(ASKED, peopled, own_home)
    assert shown == "SignInPage"
    assert COSTLY.isdisjoint(made)


def _told(script: str, database: Path, own_home: Path) -> list[Any]:
    script = script.format(src=str(ROOT / "src"), database=str(database))
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
    return [json.loads(line) for line in ran.stdout.splitlines()]
