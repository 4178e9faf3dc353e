"""What a time in a query means: lengths from now, days of the desk's zone, ranges of days."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo
from typing import TypeAlias

from deskcs.complaints.stopwatch import millis
from deskcs.search.fields import CalendarSpan, DayOffset, Duration, Range, Value

Piece: TypeAlias = tuple[str, tuple[int, ...]]
_A_DAY = 24 * 60 * 60 * 1000


def since(column: str, operator: str, value: Value, now: datetime, zone: tzinfo) -> Piece:
    """Return the condition on a time behind us: `:7d` and `<7d` are younger, `>7d` older."""
    if isinstance(value, Duration):
        edge = millis(now - timedelta(minutes=value.minutes))
        sign = "<" if operator in (">", ">=") else ">="
        return f"{column} {sign} ?", (edge,)
    return _by_day(column, operator, value, now, zone)


def until(column: str, operator: str, value: Value, now: datetime, zone: tzinfo) -> Piece:
    """Return the condition on a time ahead: `<4h` has less left, overdue included; `:4h` not."""
    if isinstance(value, Duration):
        edge = millis(now + timedelta(minutes=value.minutes))
        if operator == ":":
            return f"{column} >= ? AND {column} <= ?", (millis(now), edge)
        return f"{column} {operator} ?", (edge,)
    return _by_day(column, operator, value, now, zone)


def _by_day(column: str, operator: str, value: Value, now: datetime, zone: tzinfo) -> Piece:
    first, last = _days(value, now.astimezone(zone).date())
    start = None if first is None else millis(_midnight(first, zone))
    end = None if last is None else _end_of(last, zone)
    low, high = {
        ":": (start, end),
        "<": (None, start),
        "<=": (None, end),
        ">": (end, None),
        ">=": (start, None),
    }[operator]
    pieces = [(f"{column} >= ?", low), (f"{column} < ?", high)]
    kept = [(text, edge) for text, edge in pieces if edge is not None]
    if not kept:
        return f"{column} IS NOT NULL", ()
    return " AND ".join(text for text, _ in kept), tuple(edge for _, edge in kept)


def _days(value: Value, today: date) -> tuple[date | None, date | None]:
    if isinstance(value, DayOffset):
        first = today + timedelta(days=value.offset)
        return first, first + timedelta(days=value.days - 1)
    if isinstance(value, CalendarSpan):
        return _span(value, today)
    if isinstance(value, Range):
        low, high = value.low, value.high
        return (low if isinstance(low, date) else None, high if isinstance(high, date) else None)
    assert isinstance(value, date)
    return value, value


def _span(value: CalendarSpan, today: date) -> tuple[date, date]:
    """Return the first and the last day of a week or a month."""
    if value.unit == "week":
        monday = today + timedelta(days=7 * value.offset - today.weekday())
        return monday, monday + timedelta(days=6)
    months = today.year * 12 + today.month - 1 + value.offset
    first, after = (date(count // 12, count % 12 + 1, 1) for count in (months, months + 1))
    return first, after - timedelta(days=1)


def _end_of(day: date, zone: tzinfo) -> int:
    """Return when a day is over, in milliseconds; the last one that there is ends like another."""
    if day == date.max:
        return millis(_midnight(day, zone)) + _A_DAY
    return millis(_midnight(day + timedelta(days=1), zone))


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), zone)
