"""Turns what is typed above the sheets into a query: days, shifts, people, cases, words. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from deskcs.handover.finding import SheetQuery

_CASE = re.compile(r"(?:TS)?\d{4,8}-\d{1,6}", re.IGNORECASE)
_DAY = re.compile(r"(?:(\d{4})-)?(\d{1,2})-(\d{1,2})|(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?")
_NAMED = {"今天": 0, "昨天": 1, "前天": 2}


def read_query(said: str, today: date, shifts: Sequence[str], people: Sequence[str]) -> SheetQuery:
    """Return the query meant by words separated by blanks; what is nothing else is looked for.

    Two days are the first and last of a span. A day without a year is the last such day.
    """
    days: list[date] = []
    shift = person = case = ""
    words = []
    for word in said.split():
        day = _day(word, today)
        if day is not None:
            days.append(day)
        elif word in shifts and not shift:
            shift = word
        elif word in people and not person:
            person = word
        elif _CASE.fullmatch(word) and not case:
            case = word
        else:
            words.append(word)
    return SheetQuery(
        text=" ".join(words),
        since=min(days).isoformat() if days else "",
        until=max(days).isoformat() if days else "",
        shift_name=shift,
        person=person,
        case=case,
    )


def _day(word: str, today: date) -> date | None:
    if word in _NAMED:
        return today - timedelta(days=_NAMED[word])
    found = _DAY.fullmatch(word)
    if not found:
        return None
    year = found[1] or found[4]
    month, day = int(found[2] or found[5]), int(found[3] or found[6])
    for candidate in (int(year),) if year else (today.year, today.year - 1):
        try:
            that = date(candidate, month, day)
        except ValueError:
            continue
        if year or that <= today:
            return that
    return None
