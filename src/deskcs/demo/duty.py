"""Who is at the desk in the invented month, and when. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from deskcs.actor import Actor
from deskcs.handover.shifting import ShiftWindow


@dataclass(frozen=True, slots=True)
class Crew:
    """The people of one shift. The next crew shares no agent with it."""

    window: ShiftWindow
    agents: tuple[Actor, ...]
    lead: Actor

    @property
    def everybody(self) -> tuple[Actor, ...]:
        """Return agents and lead."""
        return (*self.agents, self.lead)

    @property
    def writer(self) -> Actor:
        """Return who takes over for this shift, and writes and signs what it leaves."""
        return self.agents[self.window.day.toordinal() % len(self.agents)]


class Roster:
    """The crews of all shifts in order."""

    def __init__(
        self, windows: Sequence[ShiftWindow], agents: Sequence[Actor], leads: Sequence[Actor]
    ) -> None:
        half = len(agents) // 3
        self.crews = [
            Crew(
                window,
                tuple(agents[(half * n + i) % len(agents)] for i in range(half)),
                leads[n % len(leads)],
            )
            for n, window in enumerate(windows)
        ]
        self._starts = [window.start for window in windows]

    def crew_at(self, at: datetime) -> Crew:
        """Return who is there, or was there last."""
        return self.crews[max(bisect_right(self._starts, at) - 1, 0)]

    def at_work(self, at: datetime) -> datetime:
        """Return `at`, or a little after the next shift begins when nobody is there."""
        if self.crew_at(at).window.holds(at):
            return at
        later = bisect_right(self._starts, at)
        start = self._starts[later] if later < len(self._starts) else at + timedelta(hours=12)
        late = at.minute % 40 + 5
        return start + timedelta(minutes=late)
