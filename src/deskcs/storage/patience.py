"""How a write waits for its turn while somebody else writes into the file.

SQLite waits in one piece, and whoever shares the thread waits with it. A window lets the lock be
asked for by short tries, and is told between them: it may read meanwhile.
"""

from __future__ import annotations

from typing import Protocol

from sqlalchemy import Connection

from deskcs.storage import driver, quick

TRY_MS = 100
TRIES = 100  # as long as one that waits in one piece
# For what comes again by itself: somebody's own change may wait behind it.
FEW_TRIES = 5


class Patience(Protocol):
    """Heard in the thread of a write, before and while it waits. What it raises ends the write."""

    def begin(self) -> None:
        """Take note that a write is about to ask for the lock."""

    def wait(self, tries: int) -> None:
        """Use the time: the lock was asked for so often in vain."""

    def end(self, has_lock: bool) -> None:
        """Take note that the wait is over, with the lock or without."""


def take_lock(connection: Connection, patience: Patience, most: int | None = None) -> None:
    """Begin a transaction that may write; raise the driver's error if the lock is not to be had.

    `most` is how often it is asked for, TRIES by default.
    """
    most = most or TRIES
    patience.begin()
    has_lock, tries = False, 0
    quick.rows(connection, f"PRAGMA busy_timeout={TRY_MS}")
    try:
        while not has_lock:
            has_lock = _has_begun(connection, tries + 1 < most)
            if not has_lock:
                tries += 1
                patience.wait(tries)
    finally:
        quick.rows(connection, driver.PRAGMAS[0])
        patience.end(has_lock)


def _has_begun(connection: Connection, may_wait: bool) -> bool:
    try:
        quick.change(connection, "BEGIN IMMEDIATE")
    except driver.dbapi().OperationalError as error:
        if may_wait and "database is locked" in str(error):
            return False
        raise
    return True
