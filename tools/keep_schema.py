"""Puts a file of the present schema, with a little of everything in it, beside the older ones.

    uv run python tools/keep_schema.py

Run it when a migration was added. Every file in `tests/data/schemas/` must open for ever.
"""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from deskcs.demo.filling import fill
from deskcs.settings import Settings
from deskcs.storage import schema
from deskcs.storage.driver import dbapi

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "data" / "schemas"
EVENING = datetime(2026, 11, 25, 11, 20, tzinfo=UTC)


def main(folder: Path = FOLDER) -> Path:
    """Write `schema-NNNN.sqlite3` and return it, refusing to change one that is there."""
    target = folder / f"schema-{schema.newest():04d}.sqlite3"
    if target.exists():
        raise SystemExit(f"{target.name} is committed already and never changes")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "desk.sqlite3"
        fill(Settings(database=str(file)), rows=20, seed=1, now=EVENING, days=1)
        connection = dbapi().connect(str(file), isolation_level=None)
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("VACUUM")
        connection.close()
        target.write_bytes(file.read_bytes())
    print(target.name)
    return target


if __name__ == "__main__":
    main()
