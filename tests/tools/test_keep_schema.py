"""The kept file of a schema has something in it, and is written once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from deskcs.storage import schema
from deskcs.storage.driver import dbapi


def test_a_kept_file_holds_cases_and_sheets_and_is_never_written_again(
    tool: Callable[[str], ModuleType], tmp_path: Path
) -> None:
    keep = tool("keep_schema")
    kept = keep.main(tmp_path)
    assert schema.current(kept) == schema.newest()
    connection = dbapi().connect(str(kept))
    counts = [
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("person", "complaint", "complaint_entry", "handover_sheet", "journal")
    ]
    connection.close()
    assert all(counts)
    assert kept.stat().st_size < 2_000_000
    with pytest.raises(SystemExit, match="never changes"):
        keep.main(tmp_path)
