"""Which shift is when. Pure: templates, zone and time in, windows out.

Rule: handbook article 交接班制度. A window bears the local day on which it begins, also past
midnight and past New Year.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from deskcs.handover.rules import ShiftTemplate

UNPLANNED = "值班"
_LONGEST = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class ShiftWindow:
    """One shift on one day; `start` and `end` in UTC. `pauses` lie between its intervals."""

    name: str
    day: date
    start: datetime
    end: datetime
    pauses: tuple[tuple[datetime, datetime], ...] = ()

    def holds(self, now: datetime) -> bool:
        """Return whether `now` lies in it."""
        return self.start <= now < self.end


def windows(
    templates: Sequence[ShiftTemplate], zone: tzinfo, first: date, days: int
) -> list[ShiftWindow]:
    """Return the windows that begin on `days` days from `first` on, the earliest first."""
    found = []
    for offset in range(days):
        day = first + timedelta(days=offset)
        for template in templates:
            hours = template.hours.get(day.weekday())
            if hours is None:
                continue
            found.append(_window(template, zone, day, hours))
    return sorted(found, key=lambda window: (window.start, window.end, window.name))


def _window(
    template: ShiftTemplate, zone: tzinfo, day: date, hours: tuple[time, time]
) -> ShiftWindow:
    start, end = hours

    def moment(at: time, *, is_end: bool = False) -> datetime:
        """Return a time of the shift in UTC; what is before its start lies on the next day."""
        is_next = at <= start if is_end else at < start
        there = day + timedelta(days=1) if is_next else day
        return datetime.combine(there, at, zone).astimezone(UTC)

    pauses = tuple(
        (moment(since), moment(until)) for since, until in template.pauses.get(day.weekday(), ())
    )
    return ShiftWindow(template.name, day, moment(start), moment(end, is_end=True), pauses)


def window_at(
    templates: Sequence[ShiftTemplate],
    zone: tzinfo,
    now: datetime,
    early: timedelta,
    name: str = "",
) -> ShiftWindow:
    """Return the shift that somebody who comes now is in, or the one called `name` nearest now.

    Who is early belongs to the shift that begins; between shifts it is an unplanned one up to
    the next, twelve hours at most.
    """
    near = _around(templates, zone, now)
    if name:
        named = [window for window in near if window.name == name]
        if named:
            return min(named, key=lambda window: _distance(window, now))
    running = [window for window in near if window.holds(now)]
    soon = [window for window in near if now < window.start <= now + early]
    if running and not name:
        return running[-1]
    if soon and not name:
        return soon[0]
    later = [window.start for window in near if window.start > now]
    end = min([*later, now + _LONGEST])
    return ShiftWindow(name or UNPLANNED, now.astimezone(zone).date(), now, end)


def end_of_next(
    templates: Sequence[ShiftTemplate], zone: tzinfo, start: datetime, end: datetime
) -> datetime:
    """Return when the shift after the one from `start` to `end` is over: what it must know.

    Without a later shift in the plan it is a day after `end`.
    """
    later = [
        window
        for window in _around(templates, zone, end, 8)
        if window.start > start and window.end > end
    ]
    return min((window.end for window in later), default=end + timedelta(days=1))


def _around(
    templates: Sequence[ShiftTemplate], zone: tzinfo, now: datetime, days: int = 3
) -> list[ShiftWindow]:
    return windows(templates, zone, now.astimezone(zone).date() - timedelta(days=1), days + 1)


def _distance(window: ShiftWindow, now: datetime) -> timedelta:
    if window.holds(now):
        return timedelta(0)
    return min(abs(window.start - now), abs(window.end - now))
