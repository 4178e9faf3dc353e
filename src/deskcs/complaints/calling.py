"""Telephone calls, and calling back to ask whether all is well (回访)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from deskcs.actor import Actor
from deskcs.complaints import story, texts
from deskcs.complaints.change import Change
from deskcs.complaints.flagging import heed_signals
from deskcs.complaints.promising import due_ahead
from deskcs.complaints.room import Room, done, require_likely, require_status
from deskcs.complaints.shapes import OPEN_STATUSES, ComplaintCard, Status
from deskcs.complaints.stopwatch import millis
from deskcs.complaints.work_shapes import (
    OUTCOME_NAMES,
    CallRecord,
    FollowUp,
    FollowUpResult,
    refused_by,
)
from deskcs.errors import Invalid, NotAllowed, NotFound
from deskcs.wording import QT_TRANSLATE_NOOP, joined

_ANOTHER = QT_TRANSLATE_NOOP(
    "errors", "{person} 上次联系时客户没有接受，请换一位同事、换个时间再联系（C-30）。"
)
_NONE = QT_TRANSLATE_NOOP("errors", "投诉 {number} 没有第 {ref} 号待办的回访。请重新打开看看。")
_OUTCOME = QT_TRANSLATE_NOOP("errors", "回访结果只有 {known}，没有“{outcome}”。")
_SATISFACTION = QT_TRANSLATE_NOOP("errors", "满意度是 1 到 5，没有“{value}”。")
_FUTURE = QT_TRANSLATE_NOOP("errors", "通话时间在将来，请核对。")
_ONCE_REACHED = (*OPEN_STATUSES, Status.CLOSED)


class Calling(Room):
    """Use cases on calls. A planned call-back runs on after its case was closed."""

    def proposed_follow_up(self) -> datetime:
        """Return when a call-back is best planned for, by the policy."""
        return self._clock.now() + timedelta(minutes=self.policy.follow_up.after_minutes)

    def plan_follow_up(
        self,
        actor: Actor,
        number: str,
        due: datetime,
        person: str = "",
        note: str = "",
        version: int | None = None,
    ) -> ComplaintCard:
        """Plan a call-back by somebody, oneself by default.

        After a customer refused the solution the next attempt is another person's (C-30):
        NotAllowed for the one who called last.
        """
        why = texts.optional(note, "note", "回访说明")
        said = texts.line(person, "person", "回访人")
        name = self._staff.actor_named(said).name if said not in ("", actor.name) else actor.name
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, _ONCE_REACHED, "计划回访")
            _require_another(self._follow_ups(change), name)
            data = {"due": due_ahead(due, change, self._zone), "person": name}
            change.add("follow_up_planned", why, data)
        return done(outcome)

    def record_follow_up(
        self,
        actor: Actor,
        number: str,
        ref: int,
        result: FollowUpResult,
        version: int | None = None,
    ) -> ComplaintCard:
        """Write down how a planned call-back went. Reaching the customer counts as an answer.

        A satisfaction that was asked becomes that of the case. NotAllowed for the one to whom the
        customer refused the solution last, whoever it was planned for (C-30).
        """
        said = texts.optional(result.said, "said", "客户的话")
        _check(result)
        data: dict[str, Any] = {"ref": ref, "outcome": result.outcome}
        if result.outcome == "reached":
            data |= {"accepted": result.is_accepted, "satisfaction": result.satisfaction}
            data["answers"] = [list(pair) for pair in _answers(result.answers)]
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            known = self._follow_ups(change)
            if ref not in [f.ref for f in known if not (f.outcome or f.is_withdrawn)]:
                raise NotFound(_NONE, number=change.number, ref=ref)
            _require_another(known, actor.name)
            if result.outcome == "reached" and result.satisfaction is not None:
                change.set(satisfaction=result.satisfaction)
            change.add("kept", said, data, is_visible=result.outcome == "reached")
            self._heed(change, said)
        return done(outcome)

    def record_call(
        self, actor: Actor, number: str, call: CallRecord, version: int | None = None
    ) -> ComplaintCard:
        """Write a telephone call down in 5W1H (E-23); an answered outgoing one is an answer."""
        who = texts.filled(call.who, "who", "谁")
        what = texts.body(call.what, "what", "什么事")
        facts = {
            name: texts.optional(getattr(call, name), name, label)
            for name, label in (("where", "哪里"), ("why", "为什么"), ("how", "怎么办"))
        }
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, _ONCE_REACHED, "记电话")
            when = call.when or change.unit.now
            require_likely(when, "when")
            if when > change.unit.now:
                raise Invalid(_FUTURE, field="when")
            data = {
                **facts, "who": who, "when": millis(when), "outgoing": call.is_outgoing,
                "answered": call.is_answered, "minutes": max(call.minutes, 0),
            }  # fmt: skip
            change.add("call", what, data, is_visible=call.is_outgoing and call.is_answered)
            if not call.is_outgoing:
                self._heed(change, what)
        return done(outcome)

    def _heed(self, change: Change, said: str) -> None:
        """Look for signals in what the customer said by telephone, as in any further message."""
        if change.status.is_open:
            heed_signals(change, said, self._reader, self.policy)

    def _follow_ups(self, change: Change) -> tuple[FollowUp, ...]:
        return story.work_of(change.entries, self.policy.checklist).follow_ups


def _require_another(known: Sequence[FollowUp], name: str) -> None:
    if name == refused_by(known):
        raise NotAllowed(_ANOTHER, person=name)


def _check(result: FollowUpResult) -> None:
    if result.outcome not in OUTCOME_NAMES:
        known = joined("、", OUTCOME_NAMES)
        raise Invalid(_OUTCOME, field="outcome", outcome=result.outcome, known=known)
    if result.satisfaction is not None and result.satisfaction not in range(1, 6):
        raise Invalid(_SATISFACTION, field="satisfaction", value=result.satisfaction)


def _answers(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [
        (texts.line(question, "answers", "问题"), texts.optional(answer, "answers", "回答"))
        for question, answer in pairs
    ]
