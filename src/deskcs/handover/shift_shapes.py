"""Who is at work, and their breaks: frozen values, safe between threads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class BreakCard:
    """A break within a shift; `ended_at` is None while it lasts."""

    started_at: datetime
    ended_at: datetime | None
    reason: str


@dataclass(frozen=True, slots=True)
class ShiftCard:
    """Somebody at work. `planned_end` says when the handover is due."""

    id: int
    name: str
    day: str
    person: str
    planned_start: datetime
    planned_end: datetime
    started_at: datetime
    ended_at: datetime | None
    is_lead: bool = False
    breaks: tuple[BreakCard, ...] = ()

    @property
    def late_minutes(self) -> int:
        """Return how many full minutes after the planned start they came, 0 for in time."""
        return max(0, int((self.started_at - self.planned_start).total_seconds() // 60))

    @property
    def is_on_break(self) -> bool:
        """Return whether a break lasts."""
        return bool(self.breaks) and self.breaks[-1].ended_at is None
