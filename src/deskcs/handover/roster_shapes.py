"""Who is planned for which shift: frozen values, safe between threads."""

from __future__ import annotations

from dataclasses import dataclass

ASKED, APPROVED, REFUSED, WITHDRAWN = "asked", "approved", "refused", "withdrawn"


@dataclass(frozen=True, slots=True)
class Duty:
    """One person planned for one shift of a day (ISO)."""

    id: int
    day: str
    shift_name: str
    person: str
    is_lead: bool


@dataclass(frozen=True, slots=True)
class Swap:
    """Somebody wants `duty` to go to `to_person`, in exchange for `other` if that is set.

    `decision` is what a lead said of it.
    """

    id: int
    duty: Duty
    other: Duty | None
    from_person: str
    to_person: str
    reason: str
    state: str
    asked_by: str
    decided_by: str
    decision: str


@dataclass(frozen=True, slots=True)
class RosterCell:
    """A shift of a day in the grid: its times in words, and who is planned.

    `hours` is empty on a day on which the shift does not take place.
    """

    day: str
    shift_name: str
    hours: str
    duties: tuple[Duty, ...]

    @property
    def has_no_lead(self) -> bool:
        """Return whether somebody is planned, but nobody who leads."""
        return bool(self.duties) and not any(duty.is_lead for duty in self.duties)


@dataclass(frozen=True, slots=True)
class RosterWeek:
    """The grid of a week: `days` are seven ISO days from Monday on, `shifts` the rows.

    `cells` hold each shift's days in order; `swaps` are the requests that touch the week: the open
    ones, and those that were refused and not asked again.
    """

    monday: str
    days: tuple[str, ...]
    shifts: tuple[str, ...]
    cells: tuple[tuple[RosterCell, ...], ...]
    swaps: tuple[Swap, ...]

    @property
    def duties(self) -> tuple[Duty, ...]:
        """Return everybody who is planned, shift by shift."""
        return tuple(duty for row in self.cells for cell in row for duty in cell.duties)


@dataclass(frozen=True, slots=True)
class Planned:
    """Who is planned for the shift that runs at a moment, and who of them leads."""

    shift_name: str
    day: str
    people: tuple[str, ...]
    leads: tuple[str, ...]
