"""Reads the parts of the rule file that concern the work on a case, not its deadlines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from deskcs.complaints.policy import (
    Advice,
    AttachmentRule,
    Calendar,
    Checklist,
    FollowUpRule,
)
from deskcs.complaints.policy_values import days, spans, years
from deskcs.rule_values import Wrong, hours, number, switch, text, texts
from deskcs.wording import said


def calendar(working: Mapping[str, Any], holidays: Mapping[str, Any]) -> Calendar:
    """Return the working hours and the days off."""
    workdays = spans(working, "workdays")
    is_on = switch(working, "is_on")
    if is_on and not workdays:
        raise Wrong("workdays", said("打开工作时间后，“workdays”至少要有一段"))
    return Calendar(
        is_on=is_on,
        week=(*[workdays] * 5, spans(working, "saturday"), spans(working, "sunday")),
        off=days(holidays, "off"),
        on=days(holidays, "on"),
        known_years=years(holidays, "known_years"),
    )


def checklist(values: Mapping[str, Any]) -> Checklist:
    """Return the steps to tick off."""
    return Checklist(text(values, "article"), texts(values, "steps"))


def path(rule: Mapping[str, Any]) -> Advice:
    """Return what the prescribed path says for one cause."""
    return Advice(text(rule, "key"), text(rule, "advice"), text(rule, "article"))


def opening(rule: Mapping[str, Any]) -> Advice:
    """Return the first words to say for one kind of signal."""
    return Advice(text(rule, "key"), text(rule, "text"), text(rule, "article"))


def attachments(values: Mapping[str, Any]) -> AttachmentRule:
    """Return what may be attached."""
    types = tuple(kind.lower().lstrip(".") for kind in texts(values, "types"))
    return AttachmentRule(number(values, "most_mb") * 1_000_000, types)


def follow_up(values: Mapping[str, Any]) -> FollowUpRule:
    """Return when a call-back is due and what is asked."""
    return FollowUpRule(hours(values, "after_hours"), texts(values, "questions"))


def category_words(rule: Mapping[str, Any]) -> tuple[str, tuple[str, ...]]:
    """Return a category and the words that speak of it."""
    return text(rule, "key"), texts(rule, "words")
