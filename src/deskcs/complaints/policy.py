"""The rules a shop may set: deadlines, pauses, levels, signals, lists. Pure values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from deskcs.actor import Role
from deskcs.complaints.hours import Span


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
    """How words before a signal take it back: 没有过敏; doubled they do not: 不是没有过敏.

    Words around it that only ask take it back as well: 会过敏吗.
    """

    before: tuple[str, ...]
    between: tuple[str, ...]
    double: tuple[str, ...]
    asked_before: tuple[str, ...] = ()
    asked_after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deadlines:
    """What is allowed, in minutes."""

    answer_minutes: int
    solve_minutes: int
    serious_answer_minutes: int
    serious_solve_minutes: int
    next_contact_minutes: int
    case_minutes: int
    due_soon_minutes: int
    acknowledge_minutes: int
    solve_minutes_by_severity: Mapping[int, int]

    def solve_minutes_for(self, severity: int) -> int:
        """Return the minutes to solve a case of this severity."""
        return self.solve_minutes_by_severity.get(severity, self.solve_minutes)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The working hours of the shop and the days off; round the clock unless `is_on`."""

    is_on: bool
    week: tuple[tuple[Span, ...], ...]
    off: frozenset[date]
    on: frozenset[date]
    known_years: frozenset[int]


@dataclass(frozen=True, slots=True)
class Advice:
    """What to say or do, and the article that tells more. `key` is what it belongs to."""

    key: str
    text: str
    article: str


@dataclass(frozen=True, slots=True)
class Checklist:
    """The steps to tick off, and the article that prescribes them."""

    article: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AttachmentRule:
    """What may be attached to a case."""

    most_bytes: int
    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FollowUpRule:
    """When a call-back is proposed after the case was closed, and what is asked then."""

    after_minutes: int
    questions: tuple[str, ...]


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
    group_count: int
    remedy_limits_yuan: Mapping[Role, int]
    categories: tuple[str, ...]
    causes: tuple[str, ...]
    remedies: tuple[str, ...]
    calendar: Calendar
    needs_breach_reason: bool
    checklist: Checklist
    paths: tuple[Advice, ...]
    attachments: AttachmentRule
    follow_up: FollowUpRule
    openings: tuple[Advice, ...]
    category_words: Mapping[str, tuple[str, ...]]

    def path_for(self, cause: str, *, is_serious: bool) -> Advice | None:
        """Return what the prescribed path says for a cause; a serious case comes first."""
        wanted = "严重" if is_serious else cause
        return next((path for path in self.paths if path.key == wanted), None)

    def opening_for(self, kinds: Sequence[str]) -> Advice | None:
        """Return the first words to say, by the kinds of signals found."""
        return next((said for said in self.openings if said.key in (*kinds, "default")), None)

    def category_for(self, text: str) -> str:
        """Return the category that the words of a complaint speak of, or an empty text."""
        for name, words in self.category_words.items():
            if any(word in text for word in words):
                return name
        return ""

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
