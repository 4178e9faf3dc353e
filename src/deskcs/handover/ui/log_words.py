"""How lines of the work log and pieces of feedback look in their lists. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from deskcs.handover.feedback_shapes import (
    FEEDBACK_STATE_NAMES,
    NEXT_OF,
    FeedbackCard,
    FeedbackState,
)
from deskcs.handover.log_shapes import INCIDENT, LOG_KINDS, NOTICE, WORK, LogLine
from deskcs.handover.ui.cards_model import Card
from deskcs.handover.ui.words import day_words, when_words
from deskcs.qt.language import spoken, translate

_FEEDBACK_TONES = {
    FeedbackState.RAISED: "warn",
    FeedbackState.SENT: "accent",
    FeedbackState.ANSWERED: "warn",
    FeedbackState.TOLD: "ok",
    FeedbackState.DROPPED: "muted",
}


def log_kind_words(kind: str) -> str:
    """Return the name of a kind of line."""
    return translate("Handover", LOG_KINDS[kind])


def log_rows(lines: Sequence[LogLine], now: datetime, zone: tzinfo) -> list[Card | str]:
    """Return the lines as cards under their days and shifts, as they come."""
    rows: list[Card | str] = []
    heading = ""
    for line in lines:
        above = f"{day_words(line.day, now, zone)} · {spoken(line.shift_name)}"
        if above != heading:
            heading = above
            rows.append(above)
        rows.append(log_card(line, zone))
    return rows


def log_card(line: LogLine, zone: tzinfo) -> Card:
    """Return a line as a card."""
    pills = []
    if line.kind != WORK:
        pills.append((log_kind_words(line.kind), "warn" if line.kind == INCIDENT else "accent"))
    if line.is_special:
        pills.append((translate("Handover", "特殊客户"), "danger"))
    if line.is_open and line.kind != NOTICE:
        pills.append((translate("Handover", "未结束"), "warn"))
    stripe = "danger" if line.is_special else "warn" if line.is_open else "line"
    result = line.closing or line.result
    time = line.happened_at.astimezone(zone).strftime("%H:%M")
    return Card(
        id=line.id,
        title=line.text,
        pills=tuple(pills),
        middle=translate("Handover", "结果：{text}").format(text=result) if result else "",
        facts=tuple(
            (words, "muted") for words in (time, line.author, spoken(line.category), line.customer)
        ),
        stripe=stripe,
    )


def log_story(line: LogLine, now: datetime, zone: tzinfo) -> list[tuple[str, str]]:
    """Return everything a line says, by name."""

    def when(at: datetime | None) -> str:
        return when_words(at, now, zone)

    closed = ""
    if line.closed_at is not None:
        closed = f"{line.closed_by} {when(line.closed_at)} {line.closing}".strip()
    return [
        (translate("Handover", "结果"), line.result),
        (translate("Handover", "分类"), spoken(line.category)),
        (translate("Handover", "客户"), line.customer),
        (translate("Handover", "投诉"), line.complaint),
        (translate("Handover", "发生时间"), when(line.happened_at)),
        (translate("Handover", "有效到"), when(line.ends_at)),
        (translate("Handover", "结束"), closed),
        (translate("Handover", "写的人"), f"{line.author} {when(line.written_at)}"),
    ]


def feedback_state_words(state: FeedbackState) -> str:
    """Return the name of a state of feedback."""
    return translate("Handover", FEEDBACK_STATE_NAMES[state])


def feedback_card(card: FeedbackCard, now: datetime, zone: tzinfo) -> Card:
    """Return a piece of feedback as a card."""
    following = NEXT_OF.get(card.state)
    middle = card.answer or card.suggestion or card.text
    if following:
        step = translate("Handover", following)
        middle = translate("Handover", "下一步：{step}").format(step=step)
    origin = (
        translate("Handover", "客户")
        if card.origin == "customer"
        else translate("Handover", "同事")
    )
    return Card(
        id=card.id,
        title=card.subject,
        pills=((feedback_state_words(card.state), _FEEDBACK_TONES[card.state]),),
        middle=" ".join(middle[:300].split()),
        facts=tuple(
            (words, "muted")
            for words in (
                when_words(card.raised_at, now, zone),
                origin,
                card.customer,
                spoken(card.department),
                card.holder,
            )
        ),
        stripe="line" if not card.is_open else _FEEDBACK_TONES[card.state],
        is_over=not card.is_open,
    )


def feedback_story(card: FeedbackCard, now: datetime, zone: tzinfo) -> list[tuple[str, str]]:
    """Return everything a piece of feedback says, by name."""
    return [
        (translate("Handover", "内容"), card.text),
        (translate("Handover", "建议"), card.suggestion),
        (translate("Handover", "答复"), card.answer),
        (translate("Handover", "部门"), spoken(card.department)),
        (translate("Handover", "客户"), card.customer),
        (translate("Handover", "渠道"), card.channel),
        (translate("Handover", "投诉"), card.complaint),
        (translate("Handover", "跟进人"), card.holder),
        (
            translate("Handover", "提出"),
            f"{card.raised_by} {when_words(card.raised_at, now, zone)}",
        ),
    ]


def feedback_step_words(kind: str) -> str:
    """Return what somebody did with a piece of feedback."""
    names = {
        "raised": translate("Handover", "记下"),
        "sent": translate("Handover", "转达"),
        "answered": translate("Handover", "记答复"),
        "told": translate("Handover", "告知"),
        "dropped": translate("Handover", "结束"),
        "note": translate("Handover", "备注"),
    }
    return names.get(kind, kind)
