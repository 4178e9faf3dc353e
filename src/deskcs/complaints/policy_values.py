"""Reads single values out of a rule file, and says of a wrong one what it should have been."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, TypeVar

Rule = TypeVar("Rule")
_SPAN = re.compile(r"(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})")


class Wrong(ValueError):
    """A value that does not fit; `key` is where to look for it in the file."""

    def __init__(self, key: str, reason: str) -> None:
        self.key = key
        super().__init__(reason)


def each(
    values: Mapping[str, Any], name: str, build: Callable[[Mapping[str, Any]], Rule]
) -> list[Rule]:
    """Return the rules of a list of tables."""
    rules = values.get(name)
    if not isinstance(rules, list) or not all(isinstance(rule, dict) for rule in rules):
        raise Wrong(name, f"“{name}”应当是若干个 [[{name}]]")
    return [build(rule) for rule in rules]


def table(values: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Return a table; one that is left out is empty."""
    value = values.get(name, {})
    if not isinstance(value, dict):
        raise Wrong(name, f"“{name}”应当是一个 [{name}]")
    return value


def text(values: Mapping[str, Any], name: str) -> str:
    """Return a text that is not empty."""
    value = values.get(name)
    if not isinstance(value, str) or not value.strip():
        raise Wrong(name, f"“{name}”应当是文字")
    return value


def texts(values: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Return a list of texts."""
    value = values.get(name)
    if not isinstance(value, list) or not all(isinstance(said, str) and said for said in value):
        raise Wrong(name, f"“{name}”应当是文字的列表")
    return tuple(value)


def number(values: Mapping[str, Any], name: str) -> int:
    """Return a whole number, not below 0."""
    value = values.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise Wrong(name, f"“{name}”应当是不小于 0 的整数")
    return value


def hours(values: Mapping[str, Any], name: str) -> int:
    """Return hours, which may be a fraction such as 0.5, in minutes."""
    value = values.get(name)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not 0 < float(str(value)) <= 24 * 366:
        raise Wrong(name, f"“{name}”应当是大于 0 的小时数")
    return round(float(str(value)) * 60)


def switch(values: Mapping[str, Any], name: str) -> bool:
    """Return a value that is true or false."""
    value = values.get(name)
    if not isinstance(value, bool):
        raise Wrong(name, f"“{name}”应当是 true 或 false")
    return value


def spans(values: Mapping[str, Any], name: str) -> tuple[tuple[int, int], ...]:
    """Return spans of a day such as 08:30-12:00 in minutes, in order and apart."""
    value = values.get(name, [])
    if not isinstance(value, list):
        raise Wrong(name, f'“{name}”应当是时段的列表，如 ["08:30-12:00"]')
    found: list[tuple[int, int]] = []
    for written in value:
        match = _SPAN.fullmatch(str(written))
        if match is None:
            raise Wrong(name, f"时段“{written}”看不懂，请写成 08:30-12:00")
        low, high = (int(match[n]) * 60 + int(match[n + 1]) for n in (1, 3))
        if not (found[-1][1] if found else 0) <= low < high <= 24 * 60:
            raise Wrong(name, f"时段“{written}”先后不对或与前面的重叠")
        found.append((low, high))
    return tuple(found)


def days(values: Mapping[str, Any], name: str) -> frozenset[date]:
    """Return days written as 2026-10-01 or 2026-10-01..2026-10-07."""
    value = values.get(name, [])
    if not isinstance(value, list):
        raise Wrong(name, f"“{name}”应当是日期的列表")
    found: set[date] = set()
    for written in value:
        first, _, last = str(written).partition("..")
        try:
            low = date.fromisoformat(first)
            high = date.fromisoformat(last or first)
        except ValueError:
            raise Wrong(name, f"日期“{written}”看不懂，请写成 2026-10-01") from None
        if not low <= high <= low + timedelta(days=60):
            raise Wrong(name, f"日期“{written}”先后不对或太长")
        found |= {low + timedelta(days=n) for n in range((high - low).days + 1)}
    return frozenset(found)


def years(values: Mapping[str, Any], name: str) -> frozenset[int]:
    """Return a list of years."""
    value = values.get(name, [])
    if not isinstance(value, list) or not all(isinstance(year, int) for year in value):
        raise Wrong(name, f"“{name}”应当是年份的列表，如 [2026]")
    return frozenset(value)
