"""Reads `rules/complaints.toml`: the bundled file, and what the shop laid over it.

A broken file of the shop is reported by name, line and reason; the bundled one stays in force.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from deskcs import paths
from deskcs.actor import Role
from deskcs.complaints.policy import (
    Deadlines,
    LevelRule,
    Negation,
    PauseRule,
    Policy,
    SignalRule,
)
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

FILE = "complaints.toml"

Rule = TypeVar("Rule")

_BROKEN = QT_TRANSLATE_NOOP(
    "errors",
    "规则文件有误:{path} 第 {line} 行,{reason}。这次先用随程序带的规则,改好后重新打开即可。",
)


@dataclass(frozen=True)
class LoadedPolicy:
    """The policy in force, and what is wrong with the shop's own file (at most one line)."""

    policy: Policy
    problems: tuple[Invalid, ...] = ()


class _Wrong(ValueError):
    """A value that does not fit; `key` is where to look for it in the file."""

    def __init__(self, key: str, reason: str) -> None:
        self.key = key
        super().__init__(reason)


def load_policy(bundled: Path | None = None, overlay: Path | None = None) -> LoadedPolicy:
    """Return the policy of the bundled file with the shop's laid over it.

    Raises Invalid only when the bundled file itself is broken.
    """
    ours, theirs = paths.rule_file(FILE)
    bundled, overlay = bundled or ours, overlay or theirs
    base = _read(bundled)
    policy = _checked(bundled, base)
    if not overlay.exists():
        return LoadedPolicy(policy)
    try:
        return LoadedPolicy(_checked(overlay, merged(base, _read(overlay))))
    except Invalid as problem:
        return LoadedPolicy(policy, (problem,))


def merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """Return the base with tables merged, rule tables replaced by key, and the rest replaced."""
    result = dict(base)
    for name, value in over.items():
        before = result.get(name)
        if isinstance(before, dict) and isinstance(value, dict):
            result[name] = merged(before, value)
        elif _is_rules(before) and _is_rules(value):
            result[name] = list({_key(rule): rule for rule in (before or []) + value}.values())
        else:
            result[name] = value
    return result


def _is_rules(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(v, dict) for v in value)


def _key(rule: Mapping[str, Any]) -> str:
    return str(rule.get("key") or rule.get("kind"))


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise Invalid(
            _BROKEN, field=FILE, path=path, line=line[1] if line else "末", reason="不是有效的 TOML"
        ) from None
    except UnicodeDecodeError as error:
        line_number = error.object[: error.start].count(b"\n") + 1
        raise Invalid(
            _BROKEN, field=FILE, path=path, line=line_number, reason="不是 UTF-8 文本"
        ) from None
    except OSError as error:
        raise Invalid(
            _BROKEN, field=FILE, path=path, line=1, reason=f"读不了({error.strerror})"
        ) from None


def _checked(path: Path, values: Mapping[str, Any]) -> Policy:
    try:
        return _policy(values)
    except _Wrong as wrong:
        line = _line_of(path, wrong.key)
        raise Invalid(_BROKEN, field=FILE, path=path, line=line, reason=str(wrong)) from None


def _line_of(path: Path, key: str) -> int:
    """Return the first line that speaks of the innermost name of a key such as `clocks.due_x`."""
    name = re.escape(key.rpartition(".")[2])
    for number, text in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if re.search(rf"(?<![\w.]){name}(?!\w)", text.partition("#")[0]):
            return number
    return 1


def _policy(values: Mapping[str, Any]) -> Policy:
    known = ("version", "clocks", "pauses", "levels", "signals", "negation", "amounts", "intake")
    for name in values:
        if name not in (*known, "remedy_limits_yuan", "lists"):
            raise _Wrong(name, f"没有“{name}”这一项")
    negation, amounts, intake = (_table(values, n) for n in ("negation", "amounts", "intake"))
    limits, lists = _table(values, "remedy_limits_yuan"), _table(values, "lists")
    return Policy(
        version=_text(values, "version"),
        deadlines=_deadlines(_table(values, "clocks")),
        pauses=tuple(_each(values, "pauses", _pause)),
        levels=tuple(_each(values, "levels", _level)),
        signals=tuple(_each(values, "signals", _signal)),
        negation=Negation(*(_texts(negation, name) for name in ("before", "between", "double"))),
        claim_yuan=_number(amounts, "claim_yuan"),
        order_yuan=_number(amounts, "order_yuan"),
        default_severity=_severity(intake, "default_severity"),
        repeat_days=_number(intake, "repeat_days"),
        repeat_count=_number(intake, "repeat_count"),
        remedy_limits_yuan={role: _number(limits, role.code) for role in Role},
        categories=_texts(lists, "categories"),
        causes=_texts(lists, "causes"),
        remedies=_texts(lists, "remedies"),
    )


def _deadlines(clocks: Mapping[str, Any]) -> Deadlines:
    by_severity = _table(clocks, "resolution_hours_by_severity")
    for level in by_severity:
        if level not in ("1", "2", "3", "4"):
            raise _Wrong(level, f"级别只有 1 到 4,没有“{level}”")
    return Deadlines(
        answer_minutes=_hours(clocks, "first_response_hours"),
        solve_minutes=_hours(clocks, "resolution_hours"),
        serious_answer_minutes=_hours(clocks, "serious_first_response_hours"),
        serious_solve_minutes=_hours(clocks, "serious_resolution_hours"),
        next_contact_minutes=_hours(clocks, "next_contact_hours"),
        due_soon_minutes=_hours(clocks, "due_soon_hours"),
        acknowledge_minutes=_number(clocks, "acknowledge_minutes"),
        solve_minutes_by_severity={int(level): _hours(by_severity, level) for level in by_severity},
    )


def _pause(rule: Mapping[str, Any]) -> PauseRule:
    return PauseRule(
        key=_text(rule, "key"),
        name=_text(rule, "name"),
        words=_texts(rule, "words"),
        limit_minutes=_hours(rule, "limit_hours") if "limit_hours" in rule else None,
        follow_up_minutes=_hours(rule, "follow_up_hours") if "follow_up_hours" in rule else None,
        role=_role(rule, "role"),
    )


def _level(rule: Mapping[str, Any]) -> LevelRule:
    receivers = _texts(rule, "receivers")
    for receiver in receivers:
        if receiver not in ("holder", "lead", "supervisor"):
            raise _Wrong("receivers", f"不知道通知谁:“{receiver}”")
    return LevelRule(
        key=_text(rule, "key"),
        name=_text(rule, "name"),
        percent=_number(rule, "percent") if "percent" in rule else None,
        after_minutes=_number(rule, "after_minutes") if "after_minutes" in rule else 0,
        receivers=receivers,
    )


def _signal(rule: Mapping[str, Any]) -> SignalRule:
    patterns = _texts(rule, "patterns") if "patterns" in rule else ()
    for pattern in patterns:
        try:
            re.compile(pattern)
        except re.error as error:
            raise _Wrong("patterns", f"正则表达式“{pattern}”有误({error.msg})") from None
    return SignalRule(
        kind=_text(rule, "kind"),
        name=_text(rule, "name"),
        severity=_severity(rule, "severity"),
        is_raised_at_once=rule.get("raise_at_once") is True,
        words=_texts(rule, "words"),
        patterns=patterns,
        unless=_texts(rule, "unless") if "unless" in rule else (),
    )


def _each(
    values: Mapping[str, Any], name: str, build: Callable[[Mapping[str, Any]], Rule]
) -> list[Rule]:
    rules = values.get(name)
    if not isinstance(rules, list) or not all(isinstance(rule, dict) for rule in rules):
        raise _Wrong(name, f"“{name}”应当是若干个 [[{name}]]")
    return [build(rule) for rule in rules]


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


def _texts(values: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = values.get(name)
    if not isinstance(value, list) or not all(isinstance(text, str) and text for text in value):
        raise _Wrong(name, f"“{name}”应当是文字的列表")
    return tuple(value)


def _number(values: Mapping[str, Any], name: str) -> int:
    value = values.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise _Wrong(name, f"“{name}”应当是不小于 0 的整数")
    return value


def _hours(values: Mapping[str, Any], name: str) -> int:
    """Return hours, which may be a fraction such as 0.5, in minutes."""
    value = values.get(name)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not 0 < float(str(value)) <= 24 * 366:
        raise _Wrong(name, f"“{name}”应当是大于 0 的小时数")
    return round(float(str(value)) * 60)


def _severity(values: Mapping[str, Any], name: str) -> int:
    value = _number(values, name)
    if value not in (1, 2, 3, 4):
        raise _Wrong(name, f"“{name}”只能是 1 到 4")
    return value


def _role(values: Mapping[str, Any], name: str) -> Role:
    try:
        return Role.from_code(_text(values, name))
    except ValueError:
        raise _Wrong(name, "角色只有 agent、lead、supervisor") from None
