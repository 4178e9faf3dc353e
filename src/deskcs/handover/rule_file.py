"""Reads `rules/handover.toml`: the bundled file, and what the shop laid over it.

A broken file of the shop is reported by name, line and reason; the bundled one stays in force.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from itertools import pairwise
from pathlib import Path
from typing import Any

from deskcs import paths
from deskcs.errors import Invalid
from deskcs.handover.rules import ItemType, Rules, ShiftTemplate, SigningRule
from deskcs.handover.shapes import CASE_KINDS, CheckCard, Severity
from deskcs.wording import QT_TRANSLATE_NOOP

FILE = "handover.toml"
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_TABLES = ("shifts", "items", "checks", "checklist")
_KNOWN = ("version", "timing", "carrying", "filling", "log", "feedback", *_TABLES)
_HOURS = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})")

_BROKEN = QT_TRANSLATE_NOOP(
    "errors",
    "规则文件有误：{path} 第 {line} 行，{reason}。这次先用随程序带的规则，改好后重新打开即可。",
)


@dataclass(frozen=True)
class LoadedRules:
    """The rules in force, and what is wrong with the shop's own file (at most one line)."""

    rules: Rules
    problems: tuple[Invalid, ...] = ()


class _Wrong(ValueError):
    """A value that does not fit; `key` is where to look for it in the file."""

    def __init__(self, key: str, reason: str) -> None:
        self.key = key
        super().__init__(reason)


def load_rules(bundled: Path | None = None, overlay: Path | None = None) -> LoadedRules:
    """Return the rules of the bundled file with the shop's laid over it.

    Raises Invalid only when the bundled file itself is broken.
    """
    ours, theirs = paths.rule_file(FILE)
    bundled, overlay = bundled or ours, overlay or theirs
    base = _read(bundled)
    rules = _checked(bundled, base)
    if not overlay.exists():
        return LoadedRules(rules)
    try:
        return LoadedRules(_checked(overlay, _merged(base, _read(overlay))))
    except Invalid as problem:
        return LoadedRules(rules, (problem,))


def _merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    result = dict(base)
    for name, value in over.items():
        if name in _TABLES and isinstance(value, list):
            entries = [entry for entry in value if isinstance(entry, dict)]
            if len(entries) != len(value):
                raise _broken(Path(FILE), 1, f"“{name}”应当是若干个 [[{name}]]")
            by_key = {str(entry.get("key")): entry for entry in [*base.get(name, []), *entries]}
            result[name] = list(by_key.values())
        elif isinstance(value, dict) and isinstance(base.get(name), dict):
            result[name] = {**base[name], **value}
        else:
            result[name] = value
    return result


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise _broken(path, line[1] if line else "末", "不是有效的 TOML") from None
    except UnicodeDecodeError as error:
        raise _broken(
            path, error.object[: error.start].count(b"\n") + 1, "不是 UTF-8 文本"
        ) from None
    except OSError as error:
        raise _broken(path, 1, f"读不了（{error.strerror}）") from None


def _broken(path: Path, line: object, reason: str) -> Invalid:
    return Invalid(_BROKEN, field=FILE, path=path, line=line, reason=reason)


def _checked(path: Path, values: Mapping[str, Any]) -> Rules:
    try:
        return _rules(values)
    except _Wrong as wrong:
        raise _broken(path, _line_of(path, wrong.key), str(wrong)) from None


def _line_of(path: Path, key: str) -> int:
    for number, text in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if re.search(rf"(?<![\w.]){re.escape(key)}(?!\w)", text.partition("#")[0]):
            return number
    return 1


def _rules(values: Mapping[str, Any]) -> Rules:
    for name in values:
        if name not in _KNOWN:
            raise _Wrong(name, f"没有“{name}”这一项")
    shifts = tuple(_shift(entry) for entry in _each(values, "shifts"))
    if not shifts:
        raise _Wrong("shifts", "至少要有一个班次")
    timing, carrying = _table(values, "timing"), _table(values, "carrying")
    return Rules(
        version=_text(values, "version"),
        shifts=shifts,
        items=tuple(_item(entry) for entry in _each(values, "items")),
        checklist=tuple(_line(entry) for entry in _each(values, "checklist")),
        checks=tuple(_check(entry) for entry in _each(values, "checks")),
        early_minutes=_number(timing, "early_minutes"),
        draft_minutes=_number(timing, "draft_minutes"),
        accept_late_minutes=_number(timing, "accept_late_minutes"),
        carried_often=_number(carrying, "often"),
        most_cases=_number(_table(values, "filling"), "most_cases"),
        publish_minutes=_number(timing, "publish_minutes"),
        log_categories=_words(_table(values, "log"), "categories"),
        departments=_words(_table(values, "feedback"), "departments"),
    )


def _shift(entry: Mapping[str, Any]) -> ShiftTemplate:
    hours: dict[int, tuple[time, time]] = {}
    pauses: dict[int, tuple[tuple[time, time], ...]] = {}
    for days, said in _table(entry, "hours").items():
        spans = _intervals(said, days)
        hours |= dict.fromkeys(_days(days), (spans[0][0], spans[-1][1]))
        between = tuple((one[1], next_one[0]) for one, next_one in pairwise(spans))
        pauses |= dict.fromkeys(_days(days), between)
    pauses = {day: between for day, between in pauses.items() if between}
    return ShiftTemplate(_text(entry, "key"), _text(entry, "name"), hours, pauses)


def _intervals(said: object, days: str) -> list[tuple[time, time]]:
    """Return the intervals of `08:30-12:00, 13:30-17:00`; they must follow one another."""
    parts = re.split("[,\uff0c、]", said) if isinstance(said, str) else [""]
    spans = []
    for part in parts:
        found = _HOURS.fullmatch(part.strip())
        if not found:
            raise _Wrong(str(days), f"时间“{said}”看不懂，应当像 08:30-17:00")
        spans.append((_time(found[1], found[2], days), _time(found[3], found[4], days)))
    minutes = [at.hour * 60 + at.minute for span in spans for at in span]
    turns = sum(later <= earlier for earlier, later in pairwise(minutes))
    if turns > 1 or (turns == 1 and len(spans) > 1 and minutes[-1] >= minutes[0]):
        raise _Wrong(str(days), f"时间“{said}”前后重叠，各段要依次排列，合起来不超过一天")
    return spans


def _days(said: str) -> range:
    first, _, last = said.partition("-")
    if first not in DAYS or (last or first) not in DAYS:
        raise _Wrong(said, f"“{said}”不是星期，应当像 mon、mon-fri、sat-sun")
    return range(DAYS.index(first), DAYS.index(last or first) + 1)


def _time(hour: str, minute: str, key: str) -> time:
    if int(hour) == 24 and int(minute) == 0:
        return time(0, 0)
    try:
        return time(int(hour), int(minute))
    except ValueError:
        raise _Wrong(key, f"没有 {hour}:{minute} 这个时间") from None


def _item(entry: Mapping[str, Any]) -> ItemType:
    key, fields = _text(entry, "key"), entry.get("fields", [])
    if key in CASE_KINDS:
        raise _Wrong(key, f"“{key}”是程序自己用的类型，请换一个 key")
    if not isinstance(fields, list) or not all(isinstance(name, str) for name in fields):
        raise _Wrong("fields", "“fields”应当是文字的列表")
    try:
        severity = Severity(entry.get("severity", "stable"))
    except ValueError:
        raise _Wrong("severity", "轻重只有 stable、watch、critical") from None
    is_information = entry.get("is_information", False)
    if not isinstance(is_information, bool):
        raise _Wrong("is_information", "“is_information”应当是 true 或 false")
    return ItemType(key, _text(entry, "name"), severity, tuple(fields), is_information)


def _line(entry: Mapping[str, Any]) -> CheckCard:
    unit = _text(entry, "unit") if "unit" in entry else ""
    expected = _number(entry, "count") if "count" in entry else None
    if expected is not None and not unit:
        raise _Wrong("count", "写了“count”也要写“unit”（件、把、台……）")
    return CheckCard(_text(entry, "key"), _text(entry, "name"), unit=unit, expected=expected)


def _check(entry: Mapping[str, Any]) -> SigningRule:
    level = _text(entry, "level")
    if level not in ("block", "warn", "off"):
        raise _Wrong("level", "“level”只有 block、warn、off")
    return SigningRule(_text(entry, "key"), _text(entry, "name"), _text(entry, "article"), level)


def _each(values: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    entries = values.get(name, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise _Wrong(name, f"“{name}”应当是若干个 [[{name}]]")
    return entries


def _table(values: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    table = values.get(name, {})
    if not isinstance(table, dict):
        raise _Wrong(name, f"“{name}”应当是一个 [{name}]")
    return table


def _text(values: Mapping[str, Any], name: str) -> str:
    value = values.get(name)
    if not isinstance(value, str) or not value.strip():
        raise _Wrong(name, f"“{name}”应当是文字")
    return value


def _words(values: Mapping[str, Any], name: str) -> tuple[str, ...]:
    found = values.get(name, [])
    if not isinstance(found, list) or not all(isinstance(word, str) for word in found):
        raise _Wrong(name, f"“{name}”应当是文字的列表")
    return tuple(found)


def _number(values: Mapping[str, Any], name: str) -> int:
    value = values.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 10_000:
        raise _Wrong(name, f"“{name}”应当是 0 到 10000 的整数")
    return value
