"""Statements straight through the driver, inside the transaction of a connection.

SQLAlchemy describes every result anew: 50 µs beside the 3 µs that a small statement takes, and a
saved complaint is some fifteen of them. What a use case does a thousand times a day goes this way.
The driver's errors come out as they are; `storage.faults` knows them in either form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection


def rows(connection: Connection, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
    """Return all rows of a query."""
    found: list[tuple[Any, ...]] = _driver(connection).execute(sql, values).fetchall()
    return found


def portions(
    connection: Connection, sql: str, values: Sequence[object] = (), size: int = 20_000
) -> Iterator[list[tuple[Any, ...]]]:
    """Yield a long result by portions of `size` rows, so that they are never all in memory."""
    cursor = _driver(connection).execute(sql, values)
    while found := cursor.fetchmany(size):
        yield found


def row(connection: Connection, sql: str, values: Sequence[object] = ()) -> tuple[Any, ...] | None:
    """Return the first row of a query, or None."""
    found: tuple[Any, ...] | None = _driver(connection).execute(sql, values).fetchone()
    return found


def number(connection: Connection, sql: str, values: Sequence[object] = ()) -> int:
    """Return the one number that a statement gives."""
    return int(_driver(connection).execute(sql, values).fetchone()[0])


def named(connection: Connection, sql: str, values: Sequence[object] = ()) -> list[dict[str, Any]]:
    """Return all rows of a query by the names of their columns."""
    cursor = _driver(connection).execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, values, strict=True)) for values in cursor]


def insert(connection: Connection, sql: str, values: Sequence[object]) -> int:
    """Insert a row and return its number."""
    return int(_driver(connection).execute(sql, values).lastrowid)


def change(connection: Connection, sql: str, values: Sequence[object] = ()) -> int:
    """Run a statement and return how many rows it changed."""
    return int(_driver(connection).execute(sql, values).rowcount)


def change_all(connection: Connection, sql: str, many: Iterable[Sequence[object]]) -> None:
    """Run a statement once for each row of values."""
    _driver(connection).executemany(sql, many)


@contextmanager
def interruptible(connection: Connection) -> Iterator[Callable[[], None]]:
    """Give what stops the queries of this block, for another thread to call.

    The query under way, and each that the block begins afterwards, raises the driver's
    OperationalError ("interrupted"), or sqlalchemy's around it, and changes nothing.
    """
    driver = _driver(connection)
    # SQLite forgets an interrupt when nothing is running, so one between two queries would be
    # lost. A statement that is never read to its end keeps the connection running.
    held = driver.execute("SELECT 1 UNION ALL SELECT 2")
    try:
        yield driver.interrupt
    finally:
        held.close()


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection
