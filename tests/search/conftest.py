from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from deskcs.storage import migrate
from deskcs.storage.store import make_engine


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("search") / "desk.sqlite3"
    migrate.upgrade(file)
    return file


@pytest.fixture
def connection(migrated: Path) -> Iterator[Connection]:
    """Give a transaction on a migrated file; it is undone at the end."""
    engine = make_engine(migrated)
    with engine.connect() as opened:
        outer = opened.begin()
        yield opened
        outer.rollback()
    engine.dispose()
