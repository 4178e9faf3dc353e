"""Where the time comes from. Rules take the time as an argument; only services ask a clock."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Gives the present moment."""

    def now(self) -> datetime:
        """Return an aware datetime in UTC."""
        ...

    def drift(self) -> timedelta:
        """Return how far the wall clock has been moved against steadily passing time."""
        ...


def _steady_seconds() -> float:
    """Return seconds that pass evenly, also while a notebook sleeps with its lid closed."""
    name = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}.get(sys.platform, "")
    number = getattr(time, name, None) if name else None
    return time.monotonic() if number is None else time.clock_gettime(number)


class SystemClock:
    """The computer's clock, which also notices when somebody moves it."""

    def __init__(self) -> None:
        self._wall_start = datetime.now(UTC)
        self._steady_start = _steady_seconds()

    def now(self) -> datetime:
        """Return the wall time in UTC, cut to milliseconds, the precision that is stored."""
        now = datetime.now(UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def drift(self) -> timedelta:
        """Return how far the wall clock has moved against the steady clock since the start."""
        steady = timedelta(seconds=_steady_seconds() - self._steady_start)
        return datetime.now(UTC) - self._wall_start - steady


class FixedClock:
    """A clock for tests and the tour: stands still until it is moved."""

    def __init__(self, at: datetime) -> None:
        self._at = at
        self._drift = timedelta(0)

    def now(self) -> datetime:
        """Return the moment it was set to."""
        return self._at

    def advance(self, **amount: float) -> None:
        """Move on by a `timedelta(**amount)`; a negative amount sets the clock back."""
        self._at += timedelta(**amount)

    def set(self, at: datetime) -> None:
        """Stand at `at` (aware, UTC)."""
        self._at = at

    def jump(self, **amount: float) -> None:
        """Move the wall time by a `timedelta(**amount)` that did not pass, as by hand."""
        self._at += timedelta(**amount)
        self._drift += timedelta(**amount)

    def drift(self) -> timedelta:
        """Return the sum of all jumps."""
        return self._drift
