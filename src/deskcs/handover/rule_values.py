"""Reads weekdays and times of day out of the shift log's rule file; raises `Wrong` for others."""

from __future__ import annotations

import re
from datetime import time
from itertools import pairwise

from deskcs.rule_values import Wrong
from deskcs.wording import said

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_HOURS = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})")
_COMMA = re.compile("[,\uff0c、]")

Span = tuple[time, time]


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
