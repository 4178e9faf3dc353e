from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Connection

from deskcs.clock import SystemClock
from deskcs.errors import Locked
from deskcs.events import EventBus
from deskcs.search import index, sampling, tidying
from deskcs.search.index import Entry
from deskcs.storage import migrate, quick
from deskcs.storage.store import Store

WORDS = ["破损", "漏水", "退款", "换货", "补发", "订单", "客户", "催件", "到账", "客服", "快递"]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    file = tmp_path / "desk.sqlite3"
    migrate.upgrade(file)
    return Store(file, SystemClock(), EventBus())


def _texts(number: int, first: int = 1) -> list[Entry]:
    chance = Random(first)
    return [
        Entry("complaint", ref, "", "".join(chance.choices(WORDS, k=12)) + str(ref * 7919))
        for ref in range(first, first + number)
    ]


def _saved(store: Store, rows: list[Entry], at_once: int = 1) -> None:
    """Save rows, so many to a transaction, each of which leaves a part of the index."""
    with store.engine.begin() as connection:
        quick.change(connection, "INSERT INTO search_gram(search_gram, rank) VALUES('automerge',0)")
    for start in range(0, len(rows), at_once):
        with store.engine.begin() as connection:
            index.put_many(connection, rows[start : start + at_once])


def _parts(connection: Connection) -> int:
    return len(quick.rows(connection, "SELECT DISTINCT segid FROM search_gram_idx"))


def _answers(connection: Connection) -> list[list[int]]:
    asked = [*WORDS[:3], "破损漏水", "7919", "919"]
    return [
        [hit.ref for hit in index.find(connection, [word], ["complaint"], 9_000)] for word in asked
    ]


def _tidied(store: Store) -> None:
    while tidying.tidy(store):
        pass


def test_the_parts_become_one_and_searches_find_the_same(store: Store) -> None:
    _saved(store, _texts(120), at_once=10)
    with store.read() as connection:
        assert _parts(connection) == 12
        before = _answers(connection)
    _tidied(store)
    with store.read() as connection:
        assert _parts(connection) == 1
        assert _answers(connection) == before
    assert any(before)
    store.close()


def test_between_two_steps_searches_find_the_same_and_records_are_saved(
    store: Store,
) -> None:
    rows = _texts(3_520)
    _saved(store, rows[:3_500], at_once=350)
    late = iter(rows[3_500:])
    is_left, saved, steps = True, 3_500, 0
    while is_left:
        with store.engine.begin() as connection:
            is_left = tidying.step(connection)
            found = index.refs(connection, WORDS[:1], "complaint", cap=9_000) or []
        assert len(found) == sum(WORDS[0] in row.body for row in rows[:saved])
        _saved(store, [row for row in [next(late, None)] if row])
        saved, steps = min(saved + 1, len(rows)), steps + 1
    assert steps > 1
    with store.engine.begin() as connection:
        answers = _answers(connection)
        assert sampling.check(connection) == []
        index.rebuild(connection, rows[:saved])
        assert _answers(connection) == answers
    store.close()


def test_little_beside_the_whole_is_left_alone(store: Store) -> None:
    _saved(store, _texts(3_000), at_once=3_000)
    _tidied(store)
    _saved(store, _texts(3, first=3_001))
    with store.engine.begin() as connection:
        assert _parts(connection) == 4
        assert not tidying.step(connection)
        assert _parts(connection) == 4
    store.close()


def test_a_file_that_another_desk_writes_is_told(store: Store) -> None:
    _saved(store, _texts(9))
    other = Store(store.path, SystemClock(), EventBus())
    with store.engine.connect() as waiting:
        quick.rows(waiting, "PRAGMA busy_timeout = 1")
    with other.engine.begin(), pytest.raises(Locked):
        tidying.tidy(store)
    store.close()
    other.close()
