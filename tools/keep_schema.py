"""Puts a file of the present schema, with a little of everything in it, beside the older ones.

    uv run python tools/keep_schema.py

Run it when a migration was added. Every file in `tests/data/schemas/` must open for ever.
"""

from __future__ import annotations

from pathlib import Path

from deskcs.storage import schema
from deskcs.storage.driver import dbapi
from deskcs.storage.migrate import upgrade

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "data" / "schemas"


def main() -> None:
    """Write `schema-NNNN.sqlite3`, refusing to change one that is there."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    target = FOLDER / f"schema-{schema.newest():04d}.sqlite3"
    if target.exists():
        raise SystemExit(f"{target.name} is committed already and never changes")
    upgrade(target)
    connection = dbapi().connect(str(target), isolation_level=None)
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.execute("VACUUM")
    connection.close()
    print(target.name)


if __name__ == "__main__":
    main()
