from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from deskcs.clock import FixedClock
from deskcs.desk import Desk
from deskcs.qt.tasks import ImmediateTasks
from deskcs.search import index, tidying
from deskcs.search.index import Entry
from deskcs.shell import watch as watching
from deskcs.shell.watch import Watch
from deskcs.storage import quick
from deskcs.storage.elsewhere import Elsewhere


def test_an_index_in_many_parts_is_merged_and_nobody_else_hears_of_it(
    qtbot: object, other_desk: Desk, clock: FixedClock, file: Path
) -> None:
    store = other_desk.store
    for ref in range(1, 13):
        with store.engine.begin() as connection:
            index.put_many(connection, [Entry("complaint", ref, "", f"外箱破损{ref}")])
    elsewhere = Elsewhere(store)
    watch = Watch(other_desk, elsewhere, ImmediateTasks())
    watch.tidy()
    with store.read() as connection:
        parts = quick.rows(connection, "SELECT DISTINCT segid FROM search_gram_idx")
        assert len(parts) == 1
        assert len(index.find(connection, ["破损"], ["complaint"], 20)) == 12
    assert not watch._tidy_on.isActive(), "all is done"
    assert not elsewhere.look()


def test_what_is_left_of_the_tidying_is_gone_on_with_soon(
    qtbot: Any, other_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = [True, True, False]
    monkeypatch.setattr(tidying, "tidy", lambda store: left.pop(0))
    monkeypatch.setattr(watching, "TIDY_ON_MS", 1)
    watch = Watch(other_desk, Elsewhere(other_desk.store), ImmediateTasks())
    watch.tidy()
    qtbot.waitUntil(lambda: not left)
    assert not watch._tidy_on.isActive()
