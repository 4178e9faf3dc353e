"""Installs the built wheel into an empty environment and uses it from an empty home.

uv run python tools/check_wheel.py dist
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

# Run by the installed program's Python: where its files lie, and that Qt takes them.
LOOK = """
import json, xml.etree.ElementTree as ET
from PySide6.QtGui import QGuiApplication, QRawFont
from deskcs import paths
from deskcs.qt import language
application = QGuiApplication([])
resources = paths.resources()
untranslated = []
for spoken in ('en', 'zh_TW'):
    language.install(spoken)
    untranslated += [
        source
        for context in ET.parse(resources / 'i18n' / f'deskcs_{spoken}.ts').iter('context')
        for message in context.iter('message')
        for source, wanted in [(message.findtext('source'), message.findtext('translation'))]
        if wanted and language.translate(context.findtext('name'), source) != wanted
    ]
font = QRawFont(str(resources / 'fonts' / 'DeskCSFallback-SC.otf'), 16)
print(json.dumps({
    'resources': str(resources),
    'untranslated': untranslated,
    'has_font': font.supportsCharacter(ord('诉')),
}))
"""

# The window on a new desk, until the first form is there; its words, and a picture of it.
START = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit
from deskcs.shell.application import make_application, open_window
application = make_application()
window = open_window(sys.argv[1])
def look():
    field = window.findChild(QLineEdit, 'firstRun.desk')
    if field is not None and field.isVisible():
        window.grab().save(sys.argv[2])
        print(json.dumps({'words': field.placeholderText()}))
        application.quit()
watch = QTimer(timeout=look, interval=100)
watch.start()
QTimer.singleShot(60_000, application.quit)
application.exec()
window.shut_down()
"""


def main(folder: Path) -> None:
    """Fail with the command that failed, else print what was seen."""
    wheel = max(folder.glob("deskcs-*.whl"), key=lambda path: path.stat().st_mtime)
    with tempfile.TemporaryDirectory() as home:
        place = Path(home)
        python = install(wheel, place)
        said = use(python, place)
    print(f"{wheel.name}: {said}")


def install(wheel: Path, place: Path) -> Path:
    """Install the wheel with the versions of the project's own environment; return its Python."""
    python = place / "env" / ("Scripts" if os.name == "nt" else "bin") / "python"
    run(["uv", "venv", "-q", "--python", sys.executable, str(place / "env")], place)
    pins = subprocess.run(
        ["uv", "pip", "freeze", "--exclude-editable"], capture_output=True, text=True, check=True
    ).stdout
    (place / "pins.txt").write_text(pins, encoding="utf-8")
    (place / "drop.txt").write_text("pyside6-addons ; sys_platform == 'never'\n", encoding="utf-8")
    command = ["uv", "pip", "install", "-q", "--python", str(python), str(wheel)]
    limits = ["-c", str(place / "pins.txt"), "--overrides", str(place / "drop.txt")]
    run([*command, *limits], place)
    return python


def use(python: Path, place: Path) -> str:
    """Use the installed program for a while; return what was seen."""
    deskcs = [str(python), "-m", "deskcs"]
    looked = json.loads(run([str(python), "-c", LOOK], place))
    assert Path(looked["resources"]).is_relative_to(place), looked["resources"]
    assert not looked["untranslated"], looked["untranslated"][:5]
    assert looked["has_font"], "the font of the wheel does not load"
    articles = json.loads(run([*deskcs, "article", "--json"], place))["articles"]
    assert len(articles) >= 25, f"{len(articles)} articles in the wheel"
    search = [*deskcs, "search", "投诉", "--scope", "handbook", "--json"]
    assert json.loads(run(search, place))["hits"], "search finds nothing in the wheel"
    new = [*deskcs, "complaint", "new", "--customer", "王女士", "--what", "漏发", "--json"]
    case = json.loads(run(new, place))
    assert case["number"].startswith("TS"), case
    checks = json.loads(run([*deskcs, "doctor", "--json"], place))
    assert checks["ok"], checks
    run([*deskcs, "demo", "--rows", "30", "--db", str(place / "demo.sqlite3")], place)
    words, picture = start(python, place)
    return f"{len(articles)} articles, case {case['number']}, doctor well, {words}, {picture} bytes"


def start(python: Path, place: Path) -> tuple[str, int]:
    """Start the window in English on a new desk; return a word on it and its picture's size."""
    settings = place / ".config" / "DeskCS" / "settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text('language = "en"\n', encoding="utf-8")
    picture = place / "window.png"
    shown = run([str(python), "-c", START, str(place / "new.sqlite3"), str(picture)], place)
    assert shown, "the first form did not come within a minute"
    words = json.loads(shown)["words"]
    assert words, "the first field says nothing"
    assert words.isascii(), f"not English: {words}"
    return words, picture.stat().st_size


def run(command: list[str], home: Path) -> str:
    """Run in the empty home and return stdout; exit with stderr when it fails."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "DESKCS_", "PYTHON")) and name != "VIRTUAL_ENV"
    }
    cache = subprocess.run(["uv", "cache", "dir"], capture_output=True, text=True, check=True)
    environment = {
        **kept,
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "UV_CACHE_DIR": cache.stdout.strip(),
    }
    done = subprocess.run(
        command, check=False, cwd=home, env=environment, capture_output=True, text=True
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}\n{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
