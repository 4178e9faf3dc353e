"""Reads a time as people type it in a hurry: 16:30, 1630, 11-24 09:00, 明天 9:00. Pure."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, tzinfo

from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

_TIME = re.compile(r"(\d{1,2})[:.点时](\d{2})?分?|(\d{2})(\d{2})")
_DAY = re.compile(r"(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?")
_NAMED = {
    **{"今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2, "昨天": -1, "昨日": -1},
    **{"today": 0, "tomorrow": 1, "yesterday": -1},
}
_HALF_A_YEAR = timedelta(days=183)

_BAD = QT_TRANSLATE_NOOP("errors", "时间“{said}”看不懂，请写成 16:30、明天 9:00 或 11-24 09:00。")


def read_moment(
    said: str, now: datetime, zone: tzinfo, *, is_ahead: bool = True, field: str = ""
) -> datetime | None:
    """Return the moment meant, or None for an empty text; raise Invalid(field=…).

    A time without a day is the next one (`is_ahead`) or the last one, so that 01:30 typed before
    midnight is tonight. A day without a year is the nearest such day.
    """
    text = " ".join(said.replace("\uff1a", ":").split())
    if not text:
        return None
    there = now.astimezone(zone)
    day, rest = _day(text, there.date())
    clock = _clock(rest)
    if clock is None:
        raise Invalid(_BAD, field=field, said=said.strip()[:40])
    if day is not None:
        return datetime.combine(day, clock, zone)
    moment = datetime.combine(there.date(), clock, zone)
    if is_ahead and moment < there - timedelta(minutes=1):
        return datetime.combine(there.date() + timedelta(days=1), clock, zone)
    if not is_ahead and moment > there + timedelta(minutes=1):
        return datetime.combine(there.date() - timedelta(days=1), clock, zone)
    return moment


def moment_words(at: datetime | None, zone: tzinfo, now: datetime) -> str:
    """Return a moment as `read_moment` reads it again, with the year where it is another one."""
    if at is None:
        return ""
    there = at.astimezone(zone)
    near = abs(there - now.astimezone(zone)) < _HALF_A_YEAR - timedelta(days=1)
    return there.strftime("%m-%d %H:%M" if near else "%Y-%m-%d %H:%M")


def _day(text: str, today: date) -> tuple[date | None, str]:
    for name, offset in _NAMED.items():
        if text.casefold().startswith(name):
            return today + timedelta(days=offset), text[len(name) :].strip()
    found = _DAY.match(text)
    if not found:
        return None, text
    rest = text[found.end() :].lstrip("T ").strip()
    years = (int(found[1]),) if found[1] else (today.year, today.year + 1, today.year - 1)
    days = []
    for year in years:
        try:
            days.append(date(year, int(found[2]), int(found[3])))
        except ValueError:
            continue
    if not days:
        return None, ""
    return min(days, key=lambda that: abs(that - today)), rest


def _clock(text: str) -> time | None:
    found = _TIME.fullmatch(text)
    if not found:
        return None
    hour, minute = found[1] or found[3], found[2] or found[4] or "0"
    try:
        return time(int(hour), int(minute))
    except ValueError:
        return None
