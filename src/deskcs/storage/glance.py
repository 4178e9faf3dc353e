"""A first look into a desk's file, before SQLAlchemy and the rooms are loaded. It only reads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from deskcs.errors import DeskError
from deskcs.storage import schema
from deskcs.storage.driver import dbapi


class Asked(Protocol):
    """What can be asked in the driver's SQL: SQLAlchemy's connection, and the one made here."""

    def exec_driver_sql(self, statement: str, parameters: Any = ..., /) -> Any:
        """Return what gives out rows by iteration and `fetchone`."""
        ...


class Plain:
    """The driver's own connection, asked as SQLAlchemy's is."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def exec_driver_sql(self, statement: str, parameters: Any = (), /) -> Any:
        """Return the driver's cursor."""
        return self._connection.execute(statement, parameters)


@contextmanager
def glance(path: Path) -> Iterator[Plain | None]:
    """Give what reads the file, or None where the file is not one that can be opened as it is:
    missing, of another schema, damaged, locked. Whoever opens the desk then says why.
    """
    try:
        if schema.current(path) != schema.newest():
            yield None
            return
        connection = dbapi().connect(str(path), timeout=1)
    except (DeskError, OSError, dbapi().Error):
        yield None
        return
    try:
        connection.execute("PRAGMA query_only=ON")
        yield Plain(connection)
    finally:
        connection.close()
