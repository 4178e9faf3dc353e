from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from deskcs.search import index
from deskcs.search.stopping import Stoppable, Stopped
from deskcs.storage import quick
from deskcs.storage.driver import dbapi

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


@pytest.mark.parametrize(
    "ask",
    [
        lambda connection: connection.exec_driver_sql(ENDLESS),
        lambda connection: quick.rows(connection, ENDLESS),
    ],
)
def test_a_query_under_way_is_stopped_from_another_thread(
    connection: Connection, ask: Callable[[Connection], object]
) -> None:
    stoppable = Stoppable()
    timer = threading.Timer(0.05, stoppable.stop)
    timer.start()
    with pytest.raises(Stopped), stoppable.running(connection):
        ask(connection)
    timer.join()


def test_the_connection_goes_on_after_a_stop(connection: Connection) -> None:
    index.put(connection, "complaint", 1, "", "外箱破损")
    stoppable = Stoppable()
    timer = threading.Timer(0.05, stoppable.stop)
    timer.start()
    with pytest.raises(Stopped), stoppable.running(connection):
        quick.rows(connection, ENDLESS)
    timer.join()
    assert [hit.ref for hit in index.find(connection, ["破损"], ["complaint"], 5)] == [1]


@pytest.mark.parametrize(
    "ask",
    [
        lambda connection: connection.exec_driver_sql(ENDLESS),
        lambda connection: quick.rows(connection, ENDLESS),
    ],
)
def test_a_stop_just_before_the_query_begins_is_not_lost(
    connection: Connection, ask: Callable[[Connection], object]
) -> None:
    """SQLite alone forgets an interrupt while no statement runs."""
    stoppable = Stoppable()
    with pytest.raises(Stopped), stoppable.running(connection):
        quick.rows(connection, "SELECT 1")
        stoppable.stop()
        ask(connection)
    assert quick.rows(connection, "SELECT 1") == [(1,)]


def test_a_question_stopped_before_it_was_begun_is_not_asked(connection: Connection) -> None:
    stoppable = Stoppable()
    stoppable.stop()
    with pytest.raises(Stopped), stoppable.running(connection):
        raise AssertionError("asked")
    with Stoppable().running(connection):
        assert quick.rows(connection, "SELECT 1") == [(1,)]


def test_a_stop_after_the_answer_does_nothing(connection: Connection) -> None:
    stoppable = Stoppable()
    with stoppable.running(connection):
        pass
    stoppable.stop()
    assert quick.rows(connection, "SELECT 1") == [(1,)]


def test_other_errors_of_the_driver_stay_what_they_are(connection: Connection) -> None:
    stoppable = Stoppable()
    with pytest.raises(OperationalError), stoppable.running(connection):
        connection.exec_driver_sql("SELECT nothing FROM nowhere")
    with pytest.raises(dbapi().OperationalError), stoppable.running(connection):
        quick.rows(connection, "SELECT nothing FROM nowhere")
