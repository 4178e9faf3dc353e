"""Reads `rules/complaints.toml`: the bundled file, and what the shop laid over it.

A broken file of the shop is reported by name, line and reason; the bundled one stays in force.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from deskcs.actor import Role
from deskcs.complaints import policy_work
from deskcs.complaints.policy import (
    Deadlines,
    LevelRule,
    Negation,
    PauseRule,
    Policy,
    SignalRule,
)
from deskcs.errors import Invalid
from deskcs.rule_values import (
    Wrong,
    each,
    hours,
    laid_over,
    number,
    switch,
    table,
    text,
    texts,
    texts_if_any,
)
from deskcs.wording import said

FILE = "complaints.toml"


@dataclass(frozen=True)
class LoadedPolicy:
    """The policy in force, and what is wrong with the shop's own file (at most one line)."""

    policy: Policy
    problems: tuple[Invalid, ...] = ()


def load_policy(bundled: Path | None = None, overlay: Path | None = None) -> LoadedPolicy:
    """Return the policy of the bundled file with the shop's laid over it.

    Raises Invalid only when the bundled file itself is broken.
    """
    return LoadedPolicy(
        *laid_over(FILE, bundled, overlay, lambda base, over: _policy(merged(base, over)))
    )


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


_KNOWN = frozenset(
    {
        "version", "clocks", "pauses", "levels", "signals", "negation", "amounts", "intake",
        "remedy_limits_yuan", "lists", "working_hours", "holidays", "closing", "checklist", "paths",
        "attachments", "follow_up", "openings", "category_words",
    }
)  # fmt: skip


def _policy(values: Mapping[str, Any]) -> Policy:
    for name in values:
        if name not in _KNOWN:
            raise Wrong(name, said("没有“{name}”这一项", name=name))
    negation, amounts, intake = (table(values, n) for n in ("negation", "amounts", "intake"))
    limits, lists = table(values, "remedy_limits_yuan"), table(values, "lists")
    return Policy(
        version=text(values, "version"),
        deadlines=_deadlines(table(values, "clocks")),
        pauses=tuple(_pause(rule) for rule in each(values, "pauses")),
        levels=tuple(_level(rule) for rule in each(values, "levels")),
        signals=tuple(_signal(rule) for rule in each(values, "signals")),
        negation=_negation(negation),
        claim_yuan=number(amounts, "claim_yuan"),
        order_yuan=number(amounts, "order_yuan"),
        default_severity=_severity(intake, "default_severity"),
        repeat_days=number(intake, "repeat_days"),
        repeat_count=number(intake, "repeat_count"),
        group_count=number(intake, "group_count"),
        remedy_limits_yuan={role: number(limits, role.code) for role in Role},
        categories=texts(lists, "categories"),
        causes=texts(lists, "causes"),
        remedies=texts(lists, "remedies"),
        calendar=policy_work.calendar(table(values, "working_hours"), table(values, "holidays")),
        needs_breach_reason=switch(table(values, "closing"), "needs_breach_reason"),
        checklist=policy_work.checklist(table(values, "checklist")),
        paths=tuple(policy_work.path(rule) for rule in each(values, "paths")),
        attachments=policy_work.attachments(table(values, "attachments")),
        follow_up=policy_work.follow_up(table(values, "follow_up")),
        openings=tuple(policy_work.opening(rule) for rule in each(values, "openings")),
        category_words=dict(
            policy_work.category_words(rule) for rule in each(values, "category_words")
        ),
    )


def _deadlines(clocks: Mapping[str, Any]) -> Deadlines:
    by_severity = table(clocks, "resolution_hours_by_severity")
    for level in by_severity:
        if level not in ("1", "2", "3", "4"):
            raise Wrong(level, said("级别只有 1 到 4，没有“{level}”", level=level))
    return Deadlines(
        answer_minutes=hours(clocks, "first_response_hours"),
        solve_minutes=hours(clocks, "resolution_hours"),
        serious_answer_minutes=hours(clocks, "serious_first_response_hours"),
        serious_solve_minutes=hours(clocks, "serious_resolution_hours"),
        next_contact_minutes=hours(clocks, "next_contact_hours"),
        case_minutes=hours(clocks, "case_answer_hours"),
        due_soon_minutes=hours(clocks, "due_soon_hours"),
        acknowledge_minutes=number(clocks, "acknowledge_minutes"),
        solve_minutes_by_severity={int(level): hours(by_severity, level) for level in by_severity},
    )


def _pause(rule: Mapping[str, Any]) -> PauseRule:
    return PauseRule(
        key=text(rule, "key"),
        name=text(rule, "name"),
        words=texts(rule, "words"),
        limit_minutes=hours(rule, "limit_hours") if "limit_hours" in rule else None,
        follow_up_minutes=hours(rule, "follow_up_hours") if "follow_up_hours" in rule else None,
        role=_role(rule, "role"),
    )


def _level(rule: Mapping[str, Any]) -> LevelRule:
    receivers = texts(rule, "receivers")
    for receiver in receivers:
        if receiver not in ("holder", "lead", "supervisor"):
            raise Wrong("receivers", said("不知道通知谁：“{receiver}”", receiver=receiver))
    return LevelRule(
        key=text(rule, "key"),
        name=text(rule, "name"),
        percent=number(rule, "percent") if "percent" in rule else None,
        after_minutes=number(rule, "after_minutes") if "after_minutes" in rule else 0,
        receivers=receivers,
    )


def _negation(words: Mapping[str, Any]) -> Negation:
    asked = (texts_if_any(words, name) for name in ("asked_before", "asked_after"))
    return Negation(*(texts(words, name) for name in ("before", "between", "double")), *asked)


def _signal(rule: Mapping[str, Any]) -> SignalRule:
    patterns = texts_if_any(rule, "patterns")
    for pattern in patterns:
        try:
            re.compile(f"(?:{pattern})|(?:{pattern})")  # it will stand beside others
        except re.error as error:
            words = said("正则表达式“{pattern}”有误（{why}）", pattern=pattern, why=error.msg)
            raise Wrong("patterns", words) from None
    return SignalRule(
        kind=text(rule, "kind"),
        name=text(rule, "name"),
        severity=_severity(rule, "severity"),
        is_raised_at_once=rule.get("raise_at_once") is True,
        words=texts(rule, "words"),
        patterns=patterns,
        unless=texts_if_any(rule, "unless"),
    )


def _severity(values: Mapping[str, Any], name: str) -> int:
    value = number(values, name)
    if value not in (1, 2, 3, 4):
        raise Wrong(name, said("“{name}”只能是 1 到 4", name=name))
    return value


def _role(values: Mapping[str, Any], name: str) -> Role:
    try:
        return Role.from_code(text(values, name))
    except ValueError:
        raise Wrong(name, said("角色只有 agent、lead、supervisor")) from None
