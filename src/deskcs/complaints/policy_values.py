"""Reads days and times of day out of the complaints' rule file; raises `Wrong` for others."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from deskcs.rule_values import Wrong
from deskcs.wording import said

_SPAN = re.compile(r"(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})")


def spans(values: Mapping[str, Any], name: str) -> tuple[tuple[int, int], ...]:
    """Return spans of a day such as 08:30-12:00 in minutes, in order and apart."""
    value = values.get(name, [])
    if not isinstance(value, list):
        raise Wrong(name, said('“{name}”应当是时段的列表，如 ["08:30-12:00"]', name=name))
    found: list[tuple[int, int]] = []
    for written in value:
        match = _SPAN.fullmatch(str(written))
        if match is None:
            raise Wrong(name, said("时段“{written}”看不懂，请写成 08:30-12:00", written=written))
        low, high = (int(match[n]) * 60 + int(match[n + 1]) for n in (1, 3))
        if not (found[-1][1] if found else 0) <= low < high <= 24 * 60:
            raise Wrong(name, said("时段“{written}”先后不对或与前面的重叠", written=written))
        found.append((low, high))
    return tuple(found)


def days(values: Mapping[str, Any], name: str) -> frozenset[date]:
    """Return days written as 2026-10-01 or 2026-10-01..2026-10-07."""
    value = values.get(name, [])
    if not isinstance(value, list):
        raise Wrong(name, said("“{name}”应当是日期的列表", name=name))
    found: set[date] = set()
    for written in value:
        first, _, last = str(written).partition("..")
        try:
            low = date.fromisoformat(first)
            high = date.fromisoformat(last or first)
        except ValueError:
            raise Wrong(
                name, said("日期“{written}”看不懂，请写成 2026-10-01", written=written)
            ) from None
        if not low <= high <= low + timedelta(days=60):
            raise Wrong(name, said("日期“{written}”先后不对或太长", written=written))
        found |= {low + timedelta(days=n) for n in range((high - low).days + 1)}
    return frozenset(found)


def years(values: Mapping[str, Any], name: str) -> frozenset[int]:
    """Return a list of years."""
    value = values.get(name, [])
    if not isinstance(value, list) or not all(isinstance(year, int) for year in value):
        raise Wrong(name, said("“{name}”应当是年份的列表，如 [2026]", name=name))
    return frozenset(value)
