"""Renews the exact versions in `[tool.uv] constraint-dependencies` from a fresh resolution.

    uv run python tools/pin_versions.py

Resolves without the present pins and writes `name==version` lines; no addresses.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"
PINS = re.compile(r"^constraint-dependencies = \[.*?^\]$", re.M | re.S)


def main() -> None:
    """Rewrite the list in place."""
    text = PROJECT.read_text(encoding="utf-8")
    lines = "".join(f'    "{pin}",\n' for pin in resolve(PINS.sub("", text)))
    PROJECT.write_text(
        PINS.sub(lambda _: f"constraint-dependencies = [\n{lines}]", text, count=1),
        encoding="utf-8",
    )


def resolve(project: str) -> list[str]:
    """Return `name==version ; marker` for every package the project can need, sorted."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "pyproject.toml").write_text(project, encoding="utf-8")
        (Path(folder) / "README.md").touch()
        subprocess.run(["uv", "lock", "--project", folder], check=True)
        lock = tomllib.loads((Path(folder) / "uv.lock").read_text(encoding="utf-8"))
    settings = tomllib.loads(project)
    dropped = {entry.partition(" ")[0] for entry in settings["tool"]["uv"]["override-dependencies"]}
    dropped.add(settings["project"]["name"])
    pins = []
    for package in lock["package"]:
        if package["name"] in dropped:
            continue
        markers = package.get("resolution-markers", [])
        suffix = f" ; {' or '.join(f'({marker})' for marker in markers)}" if markers else ""
        pins.append(f"{package['name']}=={package['version']}{suffix}")
    return sorted(pins)


if __name__ == "__main__":
    main()
