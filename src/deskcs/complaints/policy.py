"""The rules a shop may set: deadlines, pauses, levels, signals, lists. Pure values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from deskcs.actor import Role


@dataclass(frozen=True, slots=True)
class PauseRule:
    """A reason that stops the solution clock. `limit_minutes` bounds all such pauses together."""

    key: str
    name: str
    words: tuple[str, ...]
    limit_minutes: int | None
    follow_up_minutes: int | None
    role: Role


@dataclass(frozen=True, slots=True)
class LevelRule:
    """When somebody is told that a case is late. `percent` None counts from an unowned receipt."""

    key: str
    name: str
    percent: int | None
    after_minutes: int
    receivers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignalRule:
    """Words that hint at one kind of serious case."""

    kind: str
    name: str
    severity: int
    is_raised_at_once: bool
    words: tuple[str, ...]
    patterns: tuple[str, ...]
    unless: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Negation:
    """How words before a signal take it back: 没有过敏; doubled they do not: 不是没有过敏."""

    before: tuple[str, ...]
    between: tuple[str, ...]
    double: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Deadlines:
    """What is allowed, in minutes."""

    answer_minutes: int
    solve_minutes: int
    serious_answer_minutes: int
    serious_solve_minutes: int
    next_contact_minutes: int
    due_soon_minutes: int
    acknowledge_minutes: int
    solve_minutes_by_severity: Mapping[int, int]

    def solve_minutes_for(self, severity: int) -> int:
        """Return the minutes to solve a case of this severity."""
        return self.solve_minutes_by_severity.get(severity, self.solve_minutes)


@dataclass(frozen=True, slots=True)
class Policy:
    """All rules of the tracker. `version` is written into every timeline that relies on it."""

    version: str
    deadlines: Deadlines
    pauses: tuple[PauseRule, ...]
    levels: tuple[LevelRule, ...]
    signals: tuple[SignalRule, ...]
    negation: Negation
    claim_yuan: int
    order_yuan: int
    default_severity: int
    repeat_days: int
    repeat_count: int
    remedy_limits_yuan: Mapping[Role, int]
    categories: tuple[str, ...]
    causes: tuple[str, ...]
    remedies: tuple[str, ...]

    def pause_for(self, reason: str) -> PauseRule | None:
        """Return the rule that a reason in words falls under; None: the clock runs on."""
        said = reason.casefold()
        for rule in self.pauses:
            if said in (rule.key.casefold(), rule.name.casefold()):
                return rule
        found = [
            (said.find(word.casefold()), rule)
            for rule in self.pauses
            for word in rule.words
            if word.casefold() in said
        ]
        return min(found, key=lambda pair: pair[0])[1] if found else None

    def signal_name(self, kind: str) -> str:
        """Return the words for a kind of signal."""
        return next((rule.name for rule in self.signals if rule.kind == kind), kind)
