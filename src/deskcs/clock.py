"""Where the time comes from. Rules take the time as an argument; only services ask a clock."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Gives the present moment."""

    def now(self) -> datetime:
        """Return an aware datetime in UTC."""
        ...


class SystemClock:
    """The computer's clock, which also notices when somebody moves it."""

    def __init__(self) -> None:
        self._wall_start = datetime.now(UTC)
        self._steady_start = time.monotonic()

    def now(self) -> datetime:
        """Return the wall time in UTC, cut to milliseconds, the precision that is stored."""
        now = datetime.now(UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def drift(self) -> timedelta:
        """Return how far the wall clock has moved against the steady clock since the start."""
        steady = timedelta(seconds=time.monotonic() - self._steady_start)
        return datetime.now(UTC) - self._wall_start - steady


class FixedClock:
    """A clock for tests and the tour: stands still until it is moved."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        """Return the moment it was set to."""
        return self._at

    def advance(self, **amount: float) -> None:
        """Move on by a `timedelta(**amount)`; a negative amount sets the clock back."""
        self._at += timedelta(**amount)

    def set(self, at: datetime) -> None:
        """Stand at `at` (aware, UTC)."""
        self._at = at
