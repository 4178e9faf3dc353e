from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from deskcs.clock import FixedClock
from deskcs.events import EventBus
from deskcs.storage.opening import open_store
from deskcs.storage.store import Store

NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def quick_storage() -> None:
    """Here migrations are run, and commits waited for, in earnest."""


@pytest.fixture
def fixed() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "desk.sqlite3"


@pytest.fixture
def opened(file: Path, fixed: FixedClock) -> Iterator[Callable[[], Store]]:
    """Open further stores on the same file, as further windows would."""
    stores: list[Store] = []

    def open_another() -> Store:
        stores.append(open_store(file, fixed, EventBus()))
        return stores[-1]

    yield open_another
    for store in stores:
        store.close()


@pytest.fixture
def store(opened: Callable[[], Store]) -> Store:
    return opened()
