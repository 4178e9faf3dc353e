"""Gathers the words of the screens, and compiles what was translated.

uv run python tools/translations.py           # update deskcs_en.ts from the code, compile it
uv run python tools/translations.py --check   # fail on unfinished, outdated or broken entries
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = sorted((ROOT / "resources" / "i18n").glob("deskcs_*.ts"))
PLACE = re.compile(r"\{[a-z_]*(?:![rs])?(?::[^{}]*)?\}")


def sources() -> list[str]:
    """Return the files that hold words, in a stable order."""
    return [str(path.relative_to(ROOT)) for path in sorted((ROOT / "src").rglob("*.py"))]


def update(catalogue: Path) -> None:
    """Bring a catalogue up to the code; words no longer used are dropped."""
    command = ["pyside6-lupdate", "-no-obsolete", "-locations", "none", *sources()]
    subprocess.run([*command, "-ts", str(catalogue)], cwd=ROOT, check=True, capture_output=True)


def compiled(catalogue: Path) -> bytes:
    """Return the catalogue as Qt loads it."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "out.qm"
        command = ["pyside6-lrelease", "-silent", str(catalogue), "-qm", str(target)]
        subprocess.run(command, check=True, capture_output=True)
        return target.read_bytes()


def messages(catalogue: Path) -> list[tuple[str, str, str, str]]:
    """Return (context, source, translation, state) of every message."""
    found = []
    for context in ET.parse(catalogue).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            target = message.find("translation")
            text = "" if target is None else target.text or ""
            state = "unfinished" if target is None else target.get("type", "")
            found.append((name, message.findtext("source") or "", text, state))
    return found


def faults(catalogue: Path) -> list[str]:
    """Return a line for each message that is unfinished or names other places than its source."""
    lines = []
    for context, source, text, state in messages(catalogue):
        if state or not text.strip():
            lines.append(f"{catalogue.name}: unfinished [{context}] {source}")
        elif sorted(PLACE.findall(source)) != sorted(PLACE.findall(text)):
            lines.append(f"{catalogue.name}: places differ [{context}] {source} -> {text}")
    return lines


def outdated(catalogue: Path) -> list[str]:
    """Return a line for each difference between the code's words and the catalogue's."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / catalogue.name
        fresh.write_bytes(catalogue.read_bytes())
        update(fresh)
        wanted = {(context, source) for context, source, _, _ in messages(fresh)}
    kept = {(context, source) for context, source, _, _ in messages(catalogue)}
    lines = [f"{catalogue.name}: missing [{c}] {s}" for c, s in sorted(wanted - kept)]
    return lines + [f"{catalogue.name}: unused [{c}] {s}" for c, s in sorted(kept - wanted)]


def main() -> int:
    """Update and compile, or check; return the exit code."""
    checking = "--check" in sys.argv[1:]
    problems: list[str] = []
    for catalogue in CATALOGUES:
        binary = catalogue.with_suffix(".qm")
        if checking:
            problems += outdated(catalogue)
            if not binary.exists() or binary.read_bytes() != compiled(catalogue):
                problems.append(f"{binary.name}: not compiled from {catalogue.name}")
        else:
            update(catalogue)
            binary.write_bytes(compiled(catalogue))
        problems += faults(catalogue)
    for line in problems:
        print(line)
    print(f"{len(CATALOGUES)} catalogue(s), {len(problems)} problem(s)")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
