"""Reads `rules/handover.toml`: the bundled file, and what the shop laid over it.

A broken file of the shop is reported by name, line and reason; the bundled one stays in force.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from deskcs.errors import Invalid
from deskcs.handover.item_shapes import CASE_KINDS, Severity
from deskcs.handover.rule_values import Span, intervals, weekdays
from deskcs.handover.rules import ItemType, Rules, ShiftTemplate, SigningRule
from deskcs.handover.sheet_shapes import CheckCard
from deskcs.rule_values import (
    Wrong,
    each,
    laid_over,
    number,
    switch,
    table,
    text,
    texts_if_any,
)
from deskcs.wording import said

FILE = "handover.toml"
_TABLES = ("shifts", "items", "checks", "checklist")
_KNOWN = ("version", "timing", "carrying", "filling", "log", "feedback", *_TABLES)


@dataclass(frozen=True)
class LoadedRules:
    """The rules in force, and what is wrong with the shop's own file (at most one line)."""

    rules: Rules
    problems: tuple[Invalid, ...] = ()


def load_rules(bundled: Path | None = None, overlay: Path | None = None) -> LoadedRules:
    """Return the rules of the bundled file with the shop's laid over it.

    Raises Invalid only when the bundled file itself is broken.
    """
    return LoadedRules(
        *laid_over(FILE, bundled, overlay, lambda base, over: _rules(_merged(base, over)))
    )


def _merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of both; entries of a list replace those with the same key."""
    result = dict(base)
    for name, value in over.items():
        if name in _TABLES and isinstance(value, list):
            entries = [*base.get(name, []), *each(over, name)]
            result[name] = list({str(entry.get("key")): entry for entry in entries}.values())
        elif isinstance(value, dict) and isinstance(base.get(name), dict):
            result[name] = {**base[name], **value}
        else:
            result[name] = value
    return result


def _rules(values: Mapping[str, Any]) -> Rules:
    for name in values:
        if name not in _KNOWN:
            raise Wrong(name, said("没有“{name}”这一项", name=name))
    shifts = tuple(_shift(entry) for entry in each(values, "shifts"))
    if not shifts:
        raise Wrong("shifts", said("至少要有一个班次"))
    timing, carrying = table(values, "timing"), table(values, "carrying")
    return Rules(
        version=text(values, "version"),
        shifts=shifts,
        items=tuple(_item_type(entry) for entry in each(values, "items")),
        checklist=tuple(_check(entry) for entry in each(values, "checklist")),
        checks=tuple(_signing_rule(entry) for entry in each(values, "checks")),
        early_minutes=number(timing, "early_minutes"),
        draft_minutes=number(timing, "draft_minutes"),
        accept_late_minutes=number(timing, "accept_late_minutes"),
        carried_often=number(carrying, "often"),
        most_cases=number(table(values, "filling"), "most_cases"),
        publish_minutes=number(timing, "publish_minutes"),
        log_categories=texts_if_any(table(values, "log"), "categories"),
        departments=texts_if_any(table(values, "feedback"), "departments"),
    )


def _shift(entry: Mapping[str, Any]) -> ShiftTemplate:
    hours: dict[int, Span] = {}
    pauses: dict[int, tuple[Span, ...]] = {}
    for days, written in table(entry, "hours").items():
        spans = intervals(written, days)
        hours |= dict.fromkeys(weekdays(days), (spans[0][0], spans[-1][1]))
        between = tuple((one[1], next_one[0]) for one, next_one in pairwise(spans))
        pauses |= dict.fromkeys(weekdays(days), between)
    pauses = {day: between for day, between in pauses.items() if between}
    return ShiftTemplate(text(entry, "key"), text(entry, "name"), hours, pauses)


def _item_type(entry: Mapping[str, Any]) -> ItemType:
    key = text(entry, "key")
    if key in CASE_KINDS:
        raise Wrong(key, said("“{key}”是程序自己用的类型，请换一个 key", key=key))
    try:
        severity = Severity(entry.get("severity", "stable"))
    except ValueError:
        raise Wrong("severity", said("轻重只有 stable、watch、critical")) from None
    return ItemType(
        key,
        text(entry, "name"),
        severity,
        texts_if_any(entry, "fields"),
        switch(entry, "is_information"),
    )


def _check(entry: Mapping[str, Any]) -> CheckCard:
    unit = text(entry, "unit") if "unit" in entry else ""
    expected = number(entry, "count") if "count" in entry else None
    if expected is not None and not unit:
        raise Wrong("count", said("写了“count”也要写“unit”（件、把、台……）"))
    return CheckCard(text(entry, "key"), text(entry, "name"), unit=unit, expected=expected)


def _signing_rule(entry: Mapping[str, Any]) -> SigningRule:
    level = text(entry, "level")
    if level not in ("block", "warn", "off"):
        raise Wrong("level", said("“level”只有 block、warn、off"))
    return SigningRule(text(entry, "key"), text(entry, "name"), text(entry, "article"), level)
