"""A write that finds the file held by another program waits by short tries, and is heard of."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from deskcs.actor import OWNER
from deskcs.errors import Locked
from deskcs.storage import driver, patience
from deskcs.storage.store import Store


class Heard:
    def __init__(self) -> None:
        self.said: list[object] = []
        self.meanwhile: dict[int, Callable[[], object]] = {}

    def begin(self) -> None:
        self.said.append("begin")

    def wait(self, tries: int) -> None:
        self.said.append(tries)
        self.meanwhile.get(tries, lambda: None)()

    def end(self, has_lock: bool) -> None:
        self.said.append(has_lock)


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "TRY_MS", 1)
    monkeypatch.setattr(patience, "TRIES", 4)


@pytest.fixture
def heard(store: Store) -> Heard:
    store.patience = heard = Heard()
    return heard


@pytest.fixture
def other(store: Store) -> Iterator[Callable[[str], object]]:
    """Another program on the same file."""
    connection = driver.dbapi().connect(str(store.path), isolation_level=None)
    yield connection.execute
    connection.close()


def _set(store: Store, value: str) -> None:
    with store.write(OWNER) as unit:
        unit.connection.exec_driver_sql("UPDATE desk_fact SET value = ?", (value,))


def _values(store: Store) -> set[str]:
    with store.read() as connection:
        return {row[0] for row in connection.exec_driver_sql("SELECT value FROM desk_fact")}


def _timeout(store: Store) -> int:
    with store.read() as connection:
        return int(connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one())


def test_a_free_file_is_written_at_once(store: Store, heard: Heard) -> None:
    _set(store, "一")
    assert _values(store) == {"一"}
    assert heard.said == ["begin", True]
    assert _timeout(store) == 10_000, "what else waits, waits as ever"


def test_it_is_saved_as_soon_as_the_other_is_done_and_reads_go_on_meanwhile(
    store: Store, heard: Heard, other: Callable[[str], object]
) -> None:
    before = _values(store)
    read: list[set[str]] = []
    other("BEGIN IMMEDIATE")
    heard.meanwhile = {1: lambda: read.append(_values(store)), 2: lambda: other("COMMIT")}
    _set(store, "二")
    assert heard.said == ["begin", 1, 2, True]
    assert read == [before]
    assert _values(store) == {"二"}


def test_in_the_end_it_is_refused_and_nothing_is_saved(
    store: Store, heard: Heard, other: Callable[[str], object]
) -> None:
    before = _values(store)
    other("BEGIN IMMEDIATE")
    with pytest.raises(Locked, match="占用"):
        _set(store, "三")
    assert heard.said == ["begin", 1, 2, 3, False]
    assert _values(store) == before
    assert _timeout(store) == 10_000
    other("ROLLBACK")
    _set(store, "三")
    assert _values(store) == {"三"}


def test_what_ends_the_wait_leaves_the_file_as_it_was(
    store: Store, heard: Heard, other: Callable[[str], object]
) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    before = _values(store)
    other("BEGIN IMMEDIATE")
    heard.meanwhile = {2: stop}
    with pytest.raises(KeyboardInterrupt):
        _set(store, "四")
    other("ROLLBACK")
    assert heard.said == ["begin", 1, 2, False]
    assert _values(store) == before
    _set(store, "五")
    assert _values(store) == {"五"}


def test_what_comes_again_by_itself_waits_for_a_few_tries_only(
    store: Store, heard: Heard, other: Callable[[str], object]
) -> None:
    other("BEGIN IMMEDIATE")
    with pytest.raises(Locked), store.write(OWNER, tries=2):
        pass
    assert heard.said == ["begin", 1, False]
    assert _timeout(store) == 10_000
    heard.said.clear()
    heard.meanwhile = {2: lambda: other("COMMIT")}
    _set(store, "六")
    assert heard.said == ["begin", 1, 2, True], "others wait as long as ever"
