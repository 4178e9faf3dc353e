from __future__ import annotations

from collections.abc import Callable

import pytest

from deskcs.actor import OWNER
from deskcs.errors import Conflict
from deskcs.events import Event
from deskcs.staff.records import PersonRecord
from deskcs.storage import journal
from deskcs.storage.store import Store


def _add(store: Store, name: str = "客服07") -> int:
    with store.write(OWNER) as unit:
        person = PersonRecord(name=name, role="agent", created_at=unit.now)
        unit.session.add(person)
        unit.session.flush()
        unit.journal("staff.add", f"person:{person.id}", after={"name": name})
        assert person.id is not None
        return person.id


def _names(store: Store) -> list[str]:
    with store.read() as connection:
        rows = connection.exec_driver_sql("SELECT name FROM person ORDER BY id")
        return [row[0] for row in rows]


def test_what_was_saved_is_there_after_reopening(opened: Callable[[], Store]) -> None:
    first = opened()
    _add(first)
    first.close()
    assert _names(opened()) == ["客服07"]


def test_a_failing_use_case_leaves_neither_row_nor_journal_nor_event(store: Store) -> None:
    heard: list[Event] = []
    store.bus.subscribe(heard.append)
    with pytest.raises(RuntimeError, match="out of ideas"), store.write(OWNER) as unit:
        unit.session.add(PersonRecord(name="x", role="agent", created_at=unit.now))
        unit.session.flush()
        unit.journal("staff.add", "person:1")
        unit.emit(Event())
        raise RuntimeError("out of ideas")
    assert _names(store) == []
    assert heard == []
    with store.read() as connection:
        assert journal.head(connection) == (0, journal.GENESIS)


def test_events_are_told_after_the_commit(opened: Callable[[], Store]) -> None:
    store, other = opened(), opened()
    seen: list[list[str]] = []
    store.bus.subscribe(lambda event: seen.append(_names(other)))
    with store.write(OWNER) as unit:
        unit.session.add(PersonRecord(name="甲", role="agent", created_at=unit.now))
        unit.emit(Event())
        assert seen == []
    assert seen == [["甲"]]


def test_a_listener_that_fails_does_not_stop_the_others(store: Store) -> None:
    heard: list[Event] = []

    def fail(event: Event) -> None:
        raise ValueError

    store.bus.subscribe(fail)
    store.bus.subscribe(heard.append)
    with store.write(OWNER) as unit:
        unit.emit(Event())
    assert len(heard) == 1


def test_the_second_saver_of_one_row_sees_a_conflict(opened: Callable[[], Store]) -> None:
    first, second = opened(), opened()
    person_id = _add(first)
    with first.read() as connection:
        seen_version = connection.exec_driver_sql(
            "SELECT version FROM person WHERE id = ?", (person_id,)
        ).scalar_one()
    with second.write(OWNER) as unit:
        record = unit.session.get(PersonRecord, person_id)
        assert record is not None
        record.number = "08"
    with pytest.raises(Conflict), first.write(OWNER) as unit:
        unit.connection.exec_driver_sql(
            "UPDATE person SET number = '09', version = ? WHERE id = ?",
            (seen_version + 1, person_id),
        )
    with first.read() as connection:
        number = connection.exec_driver_sql("SELECT number FROM person").scalar_one()
    assert number == "08"


def test_an_update_that_forgets_the_version_is_refused(store: Store) -> None:
    _add(store)
    with pytest.raises(Conflict), store.write(OWNER) as unit:
        unit.connection.exec_driver_sql("UPDATE person SET number = '1'")


def test_an_open_read_does_not_hold_up_a_writer(opened: Callable[[], Store]) -> None:
    reader, writer = opened(), opened()
    with reader.read() as connection:
        connection.exec_driver_sql("SELECT * FROM person").fetchall()
        _add(writer)
        rows = connection.exec_driver_sql("SELECT count(*) FROM person").scalar_one()
        assert rows == 0, "one read sees one moment"
    assert _names(reader) == ["客服07"]


def test_every_write_takes_the_lock_at_its_beginning(opened: Callable[[], Store]) -> None:
    one, two = opened(), opened()
    _add(one)
    with one.write(OWNER) as unit:
        driver = two.engine.raw_connection()
        driver.driver_connection.execute("PRAGMA busy_timeout=0")
        with pytest.raises(Exception, match="locked"):
            driver.driver_connection.execute("BEGIN IMMEDIATE")
        driver.close()
        assert unit.session.in_transaction()
