"""Reads single values out of a rule file, and says of a wrong one what it should have been."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time
from itertools import pairwise
from typing import Any

from deskcs.wording import Said, said

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MOST = 10_000
_HOURS = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})")
_COMMA = re.compile("[,\uff0c、]")

Span = tuple[time, time]


class Wrong(ValueError):
    """A value that does not fit; `key` is where to look for it in the file."""

    def __init__(self, key: str, reason: Said) -> None:
        self.key, self.reason = key, reason
        super().__init__(reason)


def each(values: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    """Return the entries of a list of tables; one that is left out is empty."""
    entries = values.get(name, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise Wrong(name, said("“{name}”应当是若干个 [[{name}]]", name=name))
    return entries


def table(values: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Return a table; one that is left out is empty."""
    found = values.get(name, {})
    if not isinstance(found, dict):
        raise Wrong(name, said("“{name}”应当是一个 [{name}]", name=name))
    return found


def text(values: Mapping[str, Any], name: str) -> str:
    """Return a text that is not blank."""
    value = values.get(name)
    if not isinstance(value, str) or not value.strip():
        raise Wrong(name, said("“{name}”应当是文字", name=name))
    return value


def texts(values: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Return a list of texts; one that is left out is empty."""
    found = values.get(name, [])
    if not isinstance(found, list) or not all(isinstance(word, str) for word in found):
        raise Wrong(name, said("“{name}”应当是文字的列表", name=name))
    return tuple(found)


def number(values: Mapping[str, Any], name: str) -> int:
    """Return a whole number from 0 to 10000."""
    value = values.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MOST:
        raise Wrong(name, said("“{name}”应当是 0 到 {most} 的整数", name=name, most=MOST))
    return value


def switch(values: Mapping[str, Any], name: str) -> bool:
    """Return true or false; one that is left out is false."""
    value = values.get(name, False)
    if not isinstance(value, bool):
        raise Wrong(name, said("“{name}”应当是 true 或 false", name=name))
    return value


def weekdays(key: str) -> range:
    """Return the days (0 Monday) that `mon`, `mon-fri` or `sat-sun` names."""
    first, _, last = key.partition("-")
    if first not in DAYS or (last or first) not in DAYS:
        raise Wrong(key, said("“{key}”不是星期，应当像 mon、mon-fri、sat-sun", key=key))
    return range(DAYS.index(first), DAYS.index(last or first) + 1)


def intervals(written: object, key: str) -> list[Span]:
    """Return the intervals of `08:30-12:00, 13:30-17:00`; they must follow one another.

    The last may reach past midnight, but not into the first.
    """
    spans = []
    for part in _COMMA.split(written) if isinstance(written, str) else [""]:
        found = _HOURS.fullmatch(part.strip())
        if not found:
            raise Wrong(key, said("时间“{text}”看不懂，应当像 08:30-17:00", text=written))
        spans.append((_time(found[1], found[2], key), _time(found[3], found[4], key)))
    minutes = [at.hour * 60 + at.minute for span in spans for at in span]
    turns = sum(later <= earlier for earlier, later in pairwise(minutes))
    if turns > 1 or (turns == 1 and len(spans) > 1 and minutes[-1] >= minutes[0]):
        raise Wrong(
            key, said("时间“{text}”前后重叠，各段要依次排列，合起来不超过一天", text=written)
        )
    return spans


def _time(hour: str, minute: str, key: str) -> time:
    """Return a time of day; 24:00 is midnight, 00:00."""
    if int(hour) == 24 and int(minute) == 0:
        return time(0, 0)
    try:
        return time(int(hour), int(minute))
    except ValueError:
        raise Wrong(key, said("没有 {hour}:{minute} 这个时间", hour=hour, minute=minute)) from None
