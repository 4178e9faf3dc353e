"""What was learnt of the records and stays with the driver's connection."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

from deskcs.storage import quick

T = TypeVar("T")


def learnt(connection: Connection, name: str, begin: Callable[[], T]) -> T:
    """Return what is known under a name, at first what `begin` makes.

    It begins anew when a backup was put in place of the records: the connection stays then, while
    SQLite counts up the version of the schema.
    """
    version = quick.number(connection, "PRAGMA schema_version")
    known: tuple[int, T] | None = connection.info.get(name)
    if known is None or known[0] != version:
        known = connection.info[name] = (version, begin())
    return known[1]
