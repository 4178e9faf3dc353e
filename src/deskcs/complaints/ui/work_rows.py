"""Remedies, promises and call-backs as lines with what can be done about each. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo

from deskcs.actor import Actor, Role
from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.words import when_words
from deskcs.complaints.work_shapes import OUTCOME_NAMES, Commitment, FollowUp, Remedy
from deskcs.qt.language import spoken, translate


@dataclass(frozen=True, slots=True)
class WorkRow:
    """A line; `tone` is a colour of the theme, `moves` what can be done about `ref`."""

    ref: int
    words: str
    note: str
    tone: str
    moves: tuple[str, ...] = ()


def rows_of(card: ComplaintCard, actor: Actor, now: datetime, zone: tzinfo) -> Iterator[WorkRow]:
    """Return all that was given, promised and planned, open things first."""
    rows = [
        *(_remedy(remedy, actor, now, zone) for remedy in card.remedies),
        *(_commitment(one, actor, now, zone) for one in card.commitments),
        *(_follow_up(one, card, actor, now, zone) for one in card.follow_ups),
    ]
    return iter(sorted(rows, key=lambda row: not row.moves))


def _remedy(remedy: Remedy, actor: Actor, now: datetime, zone: tzinfo) -> WorkRow:
    amount = translate("Complaints", "{yuan} 元").format(yuan=remedy.yuan) if remedy.fen else ""
    words = " ".join(
        part for part in (translate("Complaints", "补救"), spoken(remedy.kind), amount) if part
    )
    if remedy.is_cancelled:
        return WorkRow(remedy.ref, words, translate("Complaints", "已取消"), "muted")
    if remedy.done_at is not None:
        on = when_words(remedy.done_at, now, zone)
        done = translate("Complaints", "{time} 已办，{name}").format(time=on, name=remedy.done_by)
        agreed = translate("Complaints", "{name} 批准").format(name=remedy.approved_by)
        return WorkRow(remedy.ref, words, _joined(done, agreed, remedy.note), "ok")
    if remedy.approved_by:
        approved = translate("Complaints", "{name} 已批准，待办").format(name=remedy.approved_by)
        moves = ("finish_remedy", "cancel_remedy")
        return WorkRow(remedy.ref, words, _joined(approved, remedy.note), "text", moves)
    waiting = translate("Complaints", "待批准，{name} 提出").format(name=remedy.asked_by)
    note = _joined(waiting, remedy.note)
    may = ("approve_remedy",) if actor.is_at_least(Role.LEAD) else ()
    return WorkRow(remedy.ref, words, note, "warn", (*may, "cancel_remedy"))


def _commitment(one: Commitment, actor: Actor, now: datetime, zone: tzinfo) -> WorkRow:
    kinds = {
        "promise": translate("Complaints", "承诺"),
        "platform": translate("Complaints", "平台期限"),
    }
    words = f"{kinds.get(one.kind, one.kind)} {one.text}"
    if one.is_withdrawn:
        return WorkRow(one.ref, words, translate("Complaints", "已撤回"), "muted")
    if one.kept_at is not None:
        is_late = one.kept_at > one.due
        kept = (
            translate("Complaints", "已兑现，但迟了")
            if is_late
            else translate("Complaints", "已兑现")
        )
        return WorkRow(one.ref, words, kept, "danger" if is_late else "ok")
    due = translate("Complaints", "期限 {time}").format(time=when_words(one.due, now, zone))
    moves = ("keep_commitment", *_withdraw(actor))
    return WorkRow(one.ref, words, due, "danger" if one.due < now else "text", moves)


def _follow_up(
    one: FollowUp, card: ComplaintCard, actor: Actor, now: datetime, zone: tzinfo
) -> WorkRow:
    words = " ".join((translate("Complaints", "回访"), one.person, one.note)).strip()
    if one.is_withdrawn:
        return WorkRow(one.ref, words, translate("Complaints", "已撤回"), "muted")
    if one.outcome:
        parts = [translate("Complaints", OUTCOME_NAMES[one.outcome])]
        if one.is_accepted is not None:
            yes, no = translate("Complaints", "接受方案"), translate("Complaints", "不接受方案")
            parts.append(yes if one.is_accepted else no)
        if one.satisfaction is not None:
            score = translate("Complaints", "满意度 {score}")
            parts.append(score.format(score=one.satisfaction))
        tone = "danger" if one.is_accepted is False else "ok"
        if one.outcome != "reached":
            tone = "muted"
        return WorkRow(one.ref, words, _joined(*parts, one.said, _next_call(one, card)), tone)
    due = translate("Complaints", "约在 {time}").format(time=when_words(one.planned_for, now, zone))
    moves = ("record_follow_up", *_withdraw(actor))
    return WorkRow(one.ref, words, due, "danger" if one.planned_for < now else "text", moves)


def _next_call(one: FollowUp, card: ComplaintCard) -> str:
    """Return what is to follow on the last attempt where it led to nothing."""
    if one != card.follow_ups[-1]:
        return ""
    if one.is_accepted is False:
        return translate("Complaints", "请换一位同事、换个时间再约")
    return "" if one.outcome == "reached" else translate("Complaints", "请再约一次")


def _withdraw(actor: Actor) -> tuple[str, ...]:
    return ("withdraw_commitment",) if actor.is_at_least(Role.LEAD) else ()


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
