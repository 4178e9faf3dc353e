"""The rules a shop may set for its shift log. Pure values and functions of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import time

from deskcs.handover.item_shapes import CASE_KINDS, FLAGGED, ItemCard, Severity
from deskcs.handover.sheet_shapes import CheckCard
from deskcs.wording import joined, said

NOTHING = "无交接事项"
EMPTY, BAD_WITHOUT_NOTE, UNACKNOWLEDGED = "empty", "bad_without_note", "unacknowledged"
NO_NEXT_STEP, SECRETS = "no_next_step", "secrets"
UNRECONCILED, UNCOUNTED, NOT_PLANNED = "unreconciled", "uncounted", "not_planned"
SAME_PERSON = "same_person"


@dataclass(frozen=True, slots=True)
class ShiftTemplate:
    """A shift of the week. `hours` maps weekdays (0 Monday) to start and end, local time.

    An end of 24:00 is given as 00:00; an end not after the start lies on the next day. `pauses`
    are the times between the intervals of a shift that has several.
    """

    key: str
    name: str
    hours: dict[int, tuple[time, time]]
    pauses: dict[int, tuple[tuple[time, time], ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ItemType:
    """A kind of item, with the names of its own fields.

    One that `is_information` is done with when it has been accepted, and is not carried over.
    """

    key: str
    name: str
    severity: Severity
    fields: tuple[str, ...]
    is_information: bool = False


@dataclass(frozen=True, slots=True)
class SigningRule:
    """A check before signing. `level` is block, warn or off; `article` says why."""

    key: str
    name: str
    article: str
    level: str


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules of the shift log."""

    version: str
    shifts: tuple[ShiftTemplate, ...]
    items: tuple[ItemType, ...]
    checklist: tuple[CheckCard, ...]
    checks: tuple[SigningRule, ...]
    early_minutes: int
    draft_minutes: int
    accept_late_minutes: int
    carried_often: int
    most_cases: int
    publish_minutes: int = 10
    log_categories: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()

    def item_type(self, key: str) -> ItemType | None:
        """Return the item type, or None for an unknown one."""
        return next((kind for kind in self.items if kind.key == key), None)

    def rule(self, key: str) -> SigningRule | None:
        """Return the check with this key unless it is switched off."""
        return next((one for one in self.checks if one.key == key and one.level != "off"), None)

    def is_information(self, kind: str) -> bool:
        """Return whether such an item is done with when it has been accepted."""
        found = self.item_type(kind)
        return found is not None and found.is_information

    def kind_name(self, key: str) -> str:
        """Return the words for a kind of item; an old kind that is gone keeps its key."""
        found = self.item_type(key)
        return found.name if found else CASE_KINDS.get(key, key)


def carried_severity(severity: Severity, carried: int, often: int) -> Severity:
    """Return the severity of something carried over once more: one step up every `often` times.

    Rule: handbook article 交接写什么 (three shifts unsettled tell the lead).
    """
    if often <= 0 or carried <= 0 or carried % often:
        return severity
    return Severity.WATCH if severity is Severity.STABLE else Severity.CRITICAL


def signing_faults(
    rules: Rules,
    items: Sequence[ItemCard],
    checks: Sequence[CheckCard],
    summary: str,
    unacknowledged: Sequence[str],
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what forbids signing and what should be looked at, in words."""
    found = {
        EMPTY: [] if items or NOTHING in summary else [""],
        BAD_WITHOUT_NOTE: [c.name for c in checks if c.state == "bad" and not c.note.strip()],
        UNACKNOWLEDGED: [
            item.complaint
            for item in items
            if item.kind == FLAGGED and item.complaint in unacknowledged
        ],
        UNRECONCILED: [_count_off(c) for c in checks if c.is_off],
        UNCOUNTED: [c.name for c in checks if c.is_counted and c.counted is None],
        NO_NEXT_STEP: [
            item.text[:20]
            for item in items
            if item.severity is Severity.CRITICAL and not item.next_step
        ],
        SECRETS: [item.text[:20] for item in items if _looks_secret(item)],
    }
    told: dict[str, list[str]] = {"block": [], "warn": []}
    for rule in rules.checks:
        if rule.level not in told or not found.get(rule.key):
            continue
        count = len(found[rule.key])
        where = joined("、", [text for text in found[rule.key][:3] if text])
        if count > 3:
            where = said("{where} 等 {count} 处", where=where, count=count)
        told[rule.level].append(
            said("{rule}：{where}", rule=rule.name, where=where) if where else rule.name
        )
    return tuple(told["block"]), tuple(told["warn"])


def _count_off(check: CheckCard) -> str:
    return said(
        "{name}应有 {expected} {unit}，清点 {counted} {unit}",
        name=check.name,
        expected=check.expected,
        counted=check.counted,
        unit=check.unit,
    )


_SECRET = re.compile(
    r"(密码|口令|验证码)\s*(是|为|[::=])\s*\S"
    r"|(?<!\d)\d{17}[\dXx](?!\d)"
    r"|(?<!\d)(?:62|4\d|5[1-5])\d{14,17}(?!\d)"
)


def _looks_secret(item: ItemCard) -> bool:
    said = (item.text, item.done, item.next_step, *item.fields.values())
    return any(_SECRET.search(text) for text in said)
