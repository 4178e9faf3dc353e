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


def main(folder: Path) -> None:
    """Fail with the command that failed, else print what was seen."""
    wheel = max(folder.glob("deskcs-*.whl"), key=lambda path: path.stat().st_mtime)
    with tempfile.TemporaryDirectory() as home:
        place = Path(home)
        python = place / "env" / ("Scripts" if os.name == "nt" else "bin") / "python"
        run(["uv", "venv", "-q", "--python", sys.executable, str(place / "env")], place)
        # The same versions as the project's own environment.
        pins = subprocess.run(
            ["uv", "pip", "freeze", "--exclude-editable"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        (place / "pins.txt").write_text(pins, encoding="utf-8")
        (place / "drop.txt").write_text(
            "pyside6-addons ; sys_platform == 'never'\n", encoding="utf-8"
        )
        install = ["uv", "pip", "install", "-q", "--python", str(python), str(wheel)]
        run(
            [*install, "-c", str(place / "pins.txt"), "--overrides", str(place / "drop.txt")], place
        )
        deskcs = [str(python), "-m", "deskcs"]
        articles = json.loads(run([*deskcs, "article", "--json"], place))["articles"]
        hits = json.loads(run([*deskcs, "search", "投诉", "--scope", "handbook", "--json"], place))[
            "hits"
        ]
        case = json.loads(
            run(
                [*deskcs, "complaint", "new", "--customer", "王女士", "--what", "漏发", "--json"],
                place,
            )
        )
        checks = json.loads(run([*deskcs, "doctor", "--json"], place))
        pictures = place / "pictures"
        run([*deskcs, "tour", "--to", str(pictures)], place)
        assert articles, "no articles in the wheel"
        assert hits, "search finds nothing in the wheel"
        assert case["number"].startswith("TS"), case
        assert checks["ok"], checks
        assert len(list(pictures.glob("*.png"))) >= 8, "the tour drew too little"
    print(f"{wheel.name}: {len(articles)} articles, case {case['number']}, doctor well, tour drawn")


def run(command: list[str], home: Path) -> str:
    """Run in the empty home and return stdout; exit with stderr when it fails."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment = {
        **kept,
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "UV_CACHE_DIR": subprocess.run(
            ["uv", "cache", "dir"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip(),
    }
    environment.pop("VIRTUAL_ENV", None)
    done = subprocess.run(
        command, check=False, cwd=home, env=environment, capture_output=True, text=True
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}\n{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
