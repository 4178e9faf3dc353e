"""The serious-case flag: raised by signals or a person, acknowledged, taken back, refused.

Rule: handbook article 投诉升级. Leads see a flag at once and must acknowledge it; they alone may
close the case.
"""

from __future__ import annotations

from typing import Any

from deskcs.actor import Actor, Role
from deskcs.complaints import texts
from deskcs.complaints.change import Change
from deskcs.complaints.escalation import SignalReader
from deskcs.complaints.events import ComplaintEscalated, EscalationAcknowledged
from deskcs.complaints.policy import Policy
from deskcs.complaints.room import Room, done, require_role, require_status
from deskcs.complaints.shapes import OPEN_STATUSES, ComplaintCard
from deskcs.complaints.stopwatch import millis
from deskcs.errors import NotAllowed
from deskcs.wording import QT_TRANSLATE_NOOP

_NOT_FLAGGED = QT_TRANSLATE_NOOP("errors", "投诉 {number} 没有标为严重，不需要知悉。")
_ALREADY = QT_TRANSLATE_NOOP("errors", "投诉 {number} 的严重标记已经有人确认过了。")
_NO_FLAG = QT_TRANSLATE_NOOP("errors", "投诉 {number} 没有标为严重，没有可取消的标记。")
_NOT_PROPOSED = QT_TRANSLATE_NOOP("errors", "投诉 {number} 没有待定的严重信号。")


class Flagging(Room):
    """Use cases around serious cases."""

    def escalate(
        self, actor: Actor, number: str, reason: str, version: int | None = None
    ) -> ComplaintCard:
        """Mark a case as serious: leads see it at once, must acknowledge, and alone may close."""
        why = texts.filled(reason, "reason", "严重原因")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, OPEN_STATUSES, "标为严重", "请先重开（reopen）。")
            raise_flag(change, why, self.policy, by="person")
        return done(outcome)

    def acknowledge(self, actor: Actor, number: str, version: int | None = None) -> ComplaintCard:
        """Take notice of a serious case, as a lead or supervisor."""
        require_role(actor, Role.LEAD, "确认严重投诉")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            if not change.is_flagged:
                raise NotAllowed(_NOT_FLAGGED, number=change.number)
            if change.row["flag_state"] == "acknowledged":
                raise NotAllowed(_ALREADY, number=change.number)
            change.set(flag_state="acknowledged")
            change.add("acknowledged")
            change.unit.emit(EscalationAcknowledged(change.number))
        return done(outcome)

    def decline_flag(
        self, actor: Actor, number: str, reason: str, version: int | None = None
    ) -> ComplaintCard:
        """Take the serious mark off again with a reason, as a lead or supervisor."""
        require_role(actor, Role.LEAD, "取消严重标记")
        why = texts.filled(reason, "reason", "取消原因")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            if not change.is_flagged:
                raise NotAllowed(_NO_FLAG, number=change.number)
            lower_flag(change, why)
        return done(outcome)

    def refuse_flag(
        self, actor: Actor, number: str, reason: str, version: int | None = None
    ) -> ComplaintCard:
        """Say of proposed signals that the case is not serious, with a reason."""
        why = texts.filled(reason, "reason", "原因")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            if change.is_flagged or not any(e.kind == "signals_seen" for e in change.entries):
                raise NotAllowed(_NOT_PROPOSED, number=change.number)
            change.add("flag_refused", why)
        return done(outcome)


def raise_flag(change: Change, why: str, policy: Policy, **data: Any) -> None:
    """Mark a case as serious from now on; `data` says by whom: `by`."""
    now, deadlines = millis(change.unit.now), policy.deadlines
    change.set(is_flagged=1, flag_state="raised", flag_reason=why, flagged_at=now)
    data = {
        "since": now,
        **data,
        "policy": policy.version,
        "answer_minutes": deadlines.serious_answer_minutes,
        "solve_minutes": deadlines.serious_solve_minutes,
    }
    change.add("flagged", why, data)
    change.unit.emit(ComplaintEscalated(change.number, why))


def lower_flag(change: Change, why: str) -> None:
    """Take the mark off again."""
    change.set(is_flagged=0, flag_state="", flag_reason="", flagged_at=None)
    change.add("flag_declined", why)


def heed_signals(change: Change, text: str, reader: SignalReader, policy: Policy) -> None:
    """Look for signals in what a customer adds to an open case, as in their first words.

    Kinds that were seen in the case before say nothing new: somebody has judged them, or will.
    """
    known = {
        kind
        for entry in change.entries
        if entry.kind in ("flagged", "signals_seen")
        for kind in entry.data.get("kinds", ())
    } | {signal.kind for signal in reader.read(change.row["what"])}
    new = [signal for signal in reader.read(text) if signal.kind not in known]
    if change.is_flagged or not new:
        return
    raised = reader.raised(new)
    kinds = list(dict.fromkeys(signal.kind for signal in raised or new))
    if raised:
        raise_flag(change, reader.reason(raised), policy, by="signals", kinds=kinds)
    else:
        change.add("signals_seen", reader.reason(new), {"kinds": kinds})
