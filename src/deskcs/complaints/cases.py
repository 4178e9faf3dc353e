"""What other rooms ask of the tracker. `ComplaintService` is the real one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from deskcs.actor import Actor
from deskcs.complaints.shapes import ComplaintRow


class OpenCases(Protocol):
    """The reads that the shift log and the dashboard live on."""

    def open_rows(self, limit: int = 500) -> list[ComplaintRow]:
        """Return the open cases, the soonest due first."""
        ...

    def pressing_rows(self, limit: int = 500) -> list[ComplaintRow]:
        """Return open cases: the serious ones, those in somebody's hands, then the others.

        Within each of the three the soonest due comes first.
        """
        ...

    def open_count(self) -> int:
        """Return how many cases are open."""
        ...

    def flagged_unacknowledged(self) -> list[ComplaintRow]:
        """Return the flagged cases that no lead has acknowledged, the oldest flag first."""
        ...

    def counts(self, actor: Actor | None = None) -> dict[str, int]:
        """Return the size of each view, exact up to 1,000; 1,001 means more."""
        ...

    def rows_by_numbers(self, numbers: Sequence[str]) -> list[ComplaintRow]:
        """Return the rows of these cases, in the order asked; unknown numbers are left out."""
        ...
