"""Fields of the query language and the values they take."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any, TypeAlias

from deskcs.search.folding import fold
from deskcs.wording import QT_TRANSLATE_NOOP, joined

_MISSING = QT_TRANSLATE_NOOP("errors", "“{name}”后面还没有写内容。{hint}")
_CHOICE = QT_TRANSLATE_NOOP("errors", "“{name}”没有“{value}”这一项，可以是：{known}。")
_NUMBER = QT_TRANSLATE_NOOP("errors", "“{value}”不是数字。例：{name}:1 或 {name}:1..2。")
_FLAG = QT_TRANSLATE_NOOP("errors", "“{name}”只能是“是”或“否”。")
_TIME = QT_TRANSLATE_NOOP(
    "errors",
    "看不懂“{value}”这个时间。例：{name}:7d、{name}<4h、{name}:今天、{name}:2026-11-01..2026-11-30。",
)
_COMPARED = QT_TRANSLATE_NOOP("errors", "“{name}”不能比大小，请写 {name}:值。")


class Kind(Enum):
    """What a field's values are."""

    CHOICE = "choice"
    TEXT = "text"
    NUMBER = "number"
    FLAG = "flag"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time: since now or until now, as the room reads the field."""

    minutes: int


@dataclass(frozen=True, slots=True)
class DayOffset:
    """A day counted from today: 0 is today, -1 yesterday. `days` of them in a row."""

    offset: int
    days: int = 1


@dataclass(frozen=True, slots=True)
class CalendarSpan:
    """A whole week from Monday, or a month, counted from the one that today is in."""

    unit: str
    offset: int


@dataclass(frozen=True, slots=True)
class Range:
    """From one value to another, both included; an open end is None."""

    low: int | date | None
    high: int | date | None


Value: TypeAlias = str | int | bool | date | Duration | DayOffset | CalendarSpan | Range


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the query language.

    `key` is what the room knows it by, `names` what people type. `choices` maps words to values:
    all there are for a CHOICE, special ones (我 → me) for a TEXT, names of some for a NUMBER.
    """

    key: str
    names: tuple[str, ...]
    kind: Kind
    choices: Mapping[str, str] = field(default_factory=dict)


class Bad(Exception):
    """A value that does not fit; what to say about it."""

    def __init__(self, template: str, **params: Any) -> None:
        self.template, self.params = template, params
        super().__init__(template)


def values_of(of: Field, operator: str, written: str) -> tuple[Value, ...]:
    """Return the values, of which one is enough, or raise Bad."""
    name = of.names[0]
    if operator != ":" and of.kind not in (Kind.NUMBER, Kind.TIME):
        raise Bad(_COMPARED, name=name)
    parts = [part for part in _divided(written) if part]
    if not parts:
        raise Bad(_MISSING, name=name, hint=_known(of))
    return tuple(_READERS[of.kind](of, part) for part in parts)


def _divided(written: str) -> list[str]:
    """Return what stands between commas, without quotes."""
    folded, parts, start = fold(written), list[str](), 0
    for comma in (*re.finditer("[,|]", folded), None):
        end = comma.start() if comma else len(written)
        inner = folded[start:end].strip(' "')
        left = folded.index(inner, start, end)
        parts.append(written[left : left + len(inner)])
        start = comma.end() if comma else end
    return parts


def _choice(of: Field, part: str) -> Value:
    typed = fold(part)
    words = {fold(word): value for word, value in of.choices.items()}
    if typed in words:
        return words[typed]
    begun = {value for word, value in words.items() if word.startswith(typed)}
    if len(begun) == 1:
        return begun.pop()
    raise Bad(_CHOICE, name=of.names[0], value=part[:40], known=_known(of))


def _text(of: Field, part: str) -> Value:
    words = {fold(word): value for word, value in of.choices.items()}
    return words.get(fold(part), part)


def _number(of: Field, part: str) -> Value:
    typed = str(_text(of, part))
    found = re.fullmatch(r"(\d{0,15})(?:(\.\.|-|~|到)(\d{0,15}))?", fold(typed))
    if not found or not (found[1] or found[3]):
        raise Bad(_NUMBER, name=of.names[0], value=part[:40])
    if not found[2]:
        return int(found[1])
    return Range(_int(found[1]), _int(found[3]))


def _flag(of: Field, part: str) -> Value:
    word = fold(part)
    if word in ("是", "有", "对", "y", "yes", "true", "1"):
        return True
    if word in ("否", "不是", "没有", "无", "n", "no", "false", "0"):
        return False
    raise Bad(_FLAG, name=of.names[0])


_UNITS = {
    **dict.fromkeys(("m", "min", "分", "分钟"), 1),
    **dict.fromkeys(("h", "小时", "个小时", "时"), 60),
    **dict.fromkeys(("d", "天", "日"), 24 * 60),
    **dict.fromkeys(("w", "周", "个星期", "星期"), 7 * 24 * 60),
}
_DURATION = re.compile(r"(\d{1,5})\s*([a-z]+|[一-鿿]+)")
_DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_SPANS: dict[str, DayOffset | CalendarSpan] = {
    "今天": DayOffset(0),
    "today": DayOffset(0),
    "昨天": DayOffset(-1),
    "yesterday": DayOffset(-1),
    "前天": DayOffset(-2),
    "明天": DayOffset(1),
    "tomorrow": DayOffset(1),
    "后天": DayOffset(2),
    "近三天": DayOffset(-2, 3),
    "近一周": DayOffset(-6, 7),
    **dict.fromkeys(("本周", "这周", "this_week"), CalendarSpan("week", 0)),
    **dict.fromkeys(("上周", "last_week"), CalendarSpan("week", -1)),
    **dict.fromkeys(("本月", "这个月", "this_month"), CalendarSpan("month", 0)),
    **dict.fromkeys(("上月", "上个月", "last_month"), CalendarSpan("month", -1)),
}
_DAYS = {fold(word): span for word, span in _SPANS.items()}


def _time(of: Field, part: str) -> Value:
    typed = fold(part)
    low, dots, high = typed.partition("..")
    try:
        if dots:
            if not (low or high):
                raise ValueError(typed)
            return Range(_day(low), _day(high))
        if typed in _DAYS:
            return _DAYS[typed]
        if found := _DURATION.fullmatch(typed):
            return Duration(int(found[1]) * _UNITS[found[2]])
        day = _day(typed)
    except (ValueError, KeyError):
        raise Bad(_TIME, name=of.names[0], value=part[:40]) from None
    assert day is not None
    return day


def _day(typed: str) -> date | None:
    if not typed:
        return None
    found = _DATE.fullmatch(typed)
    if not found:
        raise ValueError(typed)
    return date(int(found[1]), int(found[2]), int(found[3]))


def _int(digits: str) -> int | None:
    return int(digits) if digits else None


def _known(of: Field) -> str:
    """Return one word for each choice, the first given."""
    first: dict[str, str] = {}
    for word, value in of.choices.items():
        first.setdefault(value, word)
    return joined("、", first.values())


_READERS = {
    Kind.CHOICE: _choice,
    Kind.TEXT: _text,
    Kind.NUMBER: _number,
    Kind.FLAG: _flag,
    Kind.TIME: _time,
}
