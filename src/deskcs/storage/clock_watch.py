"""Notices that somebody moved the computer's clock, and has the journal say so.

The journal is ordered by number, so a moved clock spoils nothing; but deadlines are counted in
wall time, and whoever judges them later must know that the clock was moved.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from deskcs.actor import SYSTEM
from deskcs.clock import Clock
from deskcs.storage import journal
from deskcs.storage.types import from_millis

TOLERANCE = timedelta(minutes=2)


class ClockWatch:
    """Compares the wall clock with the steady one since the last jump that was journalled."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._known = clock.drift()

    def unknown_jump(self) -> timedelta | None:
        """Return how far the clock was moved since the last known jump, if beyond tolerance."""
        moved = self._clock.drift() - self._known
        return moved if abs(moved) > TOLERANCE else None

    def mark_known(self, jump: timedelta) -> None:
        """Remember a jump whose journal entry is on disk."""
        self._known += jump


def set_back_since(connection: Connection, now: datetime) -> timedelta | None:
    """Return how far `now` lies before the newest journal entry, if beyond tolerance."""
    latest = connection.exec_driver_sql(
        "SELECT at FROM journal ORDER BY seq DESC LIMIT 1"
    ).scalar_one_or_none()
    if latest is None or from_millis(latest) - now <= TOLERANCE:
        return None
    return now - from_millis(latest)


def record(connection: Connection, now: datetime, jump: timedelta, noticed: str) -> None:
    """Journal a jump inside the running write transaction."""
    after = {"seconds": round(jump.total_seconds()), "noticed": noticed}
    journal.append(connection, now, SYSTEM, [journal.Change("clock.jump", "clock", after=after)])
