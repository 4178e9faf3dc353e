"""Triggers that migrations put on tables. Frozen: committed schemas were made with these words."""

from __future__ import annotations


def append_only(table: str) -> tuple[str, str]:
    """Return the triggers that refuse every UPDATE and DELETE on `table`."""
    return (
        f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table}"
        f" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
        f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table}"
        f" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
    )


def versioned(table: str) -> str:
    """Return the trigger that refuses an UPDATE which does not raise `version` by one."""
    return (
        f"CREATE TRIGGER {table}_version BEFORE UPDATE ON {table}"
        f" WHEN new.version IS NOT old.version + 1"
        f" BEGIN SELECT RAISE(ABORT, 'version conflict in {table}'); END"
    )
