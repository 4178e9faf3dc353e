"""Which hours count for a deadline: round the clock, or working hours with holidays. Pure.

What held when an entry was made is kept in the entry, so that a later change of the shop's table
never moves a deadline of the past.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Any, Protocol
from zoneinfo import ZoneInfo

Span = tuple[int, int]
"""Minutes of a day, from and to."""

_DAY = timedelta(days=1)
_HORIZON = 370
_MOST_DAYS = 3660
_WEEKDAYS = "一二三四五六日"


class Hours(Protocol):
    """Measures time as a deadline counts it."""

    @property
    def name(self) -> str:
        """Return the hours in words, empty for round the clock."""
        ...

    def between(self, start: datetime, end: datetime) -> timedelta:
        """Return how much counts from `start` to `end`; zero when `end` is earlier."""
        ...

    def after(self, start: datetime, length: timedelta) -> datetime:
        """Return the moment at which so much has counted."""
        ...

    def unknown_years(self, start: datetime, end: datetime) -> tuple[int, ...]:
        """Return the years between whose holidays are not known."""
        ...


class RoundTheClock:
    """Every minute counts."""

    name = ""

    def between(self, start: datetime, end: datetime) -> timedelta:
        """Return the plain length."""
        return max(end - start, timedelta(0))

    def after(self, start: datetime, length: timedelta) -> datetime:
        """Return the plain sum."""
        return start + length

    def unknown_years(self, start: datetime, end: datetime) -> tuple[int, ...]:
        """Return none: holidays do not matter."""
        return ()


ALWAYS = RoundTheClock()


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """Several spans a day by weekday, holidays without any, make-up days like a Monday."""

    zone: str
    week: tuple[tuple[Span, ...], ...]
    off: frozenset[date] = frozenset()
    on: frozenset[date] = frozenset()
    known_years: frozenset[int] = field(default_factory=frozenset)

    @property
    def name(self) -> str:
        """Return the hours in words: 周一至周五 08:30-17:00."""
        parts: list[str] = []
        day = 0
        while day < 7:
            last = day
            while last < 6 and self.week[last + 1] == self.week[day]:
                last += 1
            if self.week[day]:
                days = f"周{_WEEKDAYS[day]}" + (f"至周{_WEEKDAYS[last]}" if last > day else "")
                parts.append(f"{days} {'、'.join(map(_written, self.week[day]))}")
            day = last + 1
        return ";".join(parts)

    def between(self, start: datetime, end: datetime) -> timedelta:
        """Return the working time between two moments."""
        total = timedelta(0)
        for opens, closes in self._spans(start):
            if opens >= end:
                break
            total += max(min(closes, end) - max(opens, start), timedelta(0))
        return total

    def after(self, start: datetime, length: timedelta) -> datetime:
        """Return the moment at which so much working time has passed."""
        left = length
        for opens, closes in self._spans(start):
            begin = max(opens, start)
            room = closes - begin
            if room >= left and closes > start:
                return begin + left
            left -= max(room, timedelta(0))
        return start + length

    def unknown_years(self, start: datetime, end: datetime) -> tuple[int, ...]:
        """Return the years between whose holidays the table does not have."""
        zone = ZoneInfo(self.zone)
        years = range(start.astimezone(zone).year, end.astimezone(zone).year + 1)
        return tuple(year for year in years if year not in self.known_years)

    def packed(self, since: datetime) -> dict[str, Any]:
        """Return what an entry keeps of the hours: the week, and the days off within a year."""
        first = since.date() - _DAY
        last = first + _HORIZON * _DAY
        return {
            "zone": self.zone,
            "week": [[list(span) for span in day] for day in self.week],
            "off": sorted(day.isoformat() for day in self.off if first <= day <= last),
            "on": sorted(day.isoformat() for day in self.on if first <= day <= last),
            "years": sorted(self.known_years),
        }

    def _spans(self, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        zone = ZoneInfo(self.zone)
        day = start.astimezone(zone).date()
        for _ in range(_MOST_DAYS):
            for low, high in self._of(day):
                yield _at(day, low, zone), _at(day, high, zone)
            day += _DAY

    def _of(self, day: date) -> tuple[Span, ...]:
        if day in self.on:
            return self.week[0]
        return () if day in self.off else self.week[day.weekday()]


def of_entry(data: Mapping[str, Any]) -> Hours:
    """Return the hours that an entry was made under."""
    kept = data.get("hours")
    return ALWAYS if not kept else _read(json.dumps(kept, sort_keys=True))


@lru_cache(maxsize=256)
def _read(kept: str) -> WorkingHours:
    said = json.loads(kept)
    return WorkingHours(
        zone=said["zone"],
        week=tuple(tuple((span[0], span[1]) for span in day) for day in said["week"]),
        off=frozenset(map(date.fromisoformat, said["off"])),
        on=frozenset(map(date.fromisoformat, said["on"])),
        known_years=frozenset(said["years"]),
    )


def _at(day: date, minute: int, zone: tzinfo) -> datetime:
    # Through UTC, so that lengths across a change of the clocks are true.
    if minute == 24 * 60:
        return datetime.combine(day + _DAY, time(), zone).astimezone(UTC)
    return datetime.combine(day, time(*divmod(minute, 60)), zone).astimezone(UTC)


def _written(span: Span) -> str:
    return "-".join(f"{minute // 60:02d}:{minute % 60:02d}" for minute in span)
