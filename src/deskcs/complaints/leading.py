"""The serious-case flag, and what only a lead may decide."""

from __future__ import annotations

from deskcs.actor import Actor, Role
from deskcs.complaints import texts
from deskcs.complaints.change import changing, changing_within
from deskcs.complaints.events import ComplaintEscalated, EscalationAcknowledged
from deskcs.complaints.numbers import typed
from deskcs.complaints.room import Room, done, require_role, require_status
from deskcs.complaints.shapes import (
    OPEN_STATUSES,
    SEVERITY_NAMES,
    ComplaintCard,
    Status,
)
from deskcs.complaints.stopwatch import millis
from deskcs.errors import Invalid, NotAllowed
from deskcs.wording import QT_TRANSLATE_NOOP

_NOT_FLAGGED = QT_TRANSLATE_NOOP("errors", "投诉 {number} 没有标为严重，不需要确认。")
_ALREADY = QT_TRANSLATE_NOOP("errors", "投诉 {number} 的严重标记已经有人确认过了。")
_NO_FLAG = QT_TRANSLATE_NOOP("errors", "投诉 {number} 没有标为严重，没有可取消的标记。")
_NOT_PROPOSED = QT_TRANSLATE_NOOP("errors", "投诉 {number} 没有待定的严重信号。")
_NOT_EXEMPT = QT_TRANSLATE_NOOP("errors", "投诉 {number} 没有设为特殊疑难。")
_BAD_SEVERITY = QT_TRANSLATE_NOOP("errors", "级别只有 1 到 4，没有“{severity}”。")
_SAME_CASE = QT_TRANSLATE_NOOP("errors", "不能把投诉 {number} 合并到它自己。请写另一个编号。")
_TARGET = QT_TRANSLATE_NOOP("errors", "投诉 {number} 已合并或无效，不能再并入别的投诉。")
_NOT_MERGED = QT_TRANSLATE_NOOP("errors", "投诉 {number} 没有合并过，没有可撤销的合并。")


class Leading(Room):
    """Use cases around serious and special cases."""

    def escalate(
        self, actor: Actor, number: str, reason: str, version: int | None = None
    ) -> ComplaintCard:
        """Mark a case as serious: leads see it at once, must acknowledge, and alone may close."""
        why = texts.required(texts.line(reason, "reason", "严重原因"), "reason", "严重原因")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, OPEN_STATUSES, "标为严重", "请先重开(reopen)。")
            now, deadlines = millis(change.unit.now), self.policy.deadlines
            change.set(is_flagged=1, flag_state="raised", flag_reason=why, flagged_at=now)
            data = {
                "since": now,
                "by": "person",
                "policy": self.policy.version,
                "answer_minutes": deadlines.serious_answer_minutes,
                "solve_minutes": deadlines.serious_solve_minutes,
            }
            change.add("flagged", why, data)
            change.unit.emit(ComplaintEscalated(change.number, why))
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
        why = texts.required(texts.line(reason, "reason", "取消原因"), "reason", "取消原因")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            if not change.is_flagged:
                raise NotAllowed(_NO_FLAG, number=change.number)
            change.set(is_flagged=0, flag_state="", flag_reason="", flagged_at=None)
            change.add("flag_declined", why)
        return done(outcome)

    def refuse_flag(
        self, actor: Actor, number: str, reason: str, version: int | None = None
    ) -> ComplaintCard:
        """Say of proposed signals that the case is not serious, with a reason."""
        why = texts.required(texts.line(reason, "reason", "原因"), "reason", "原因")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            if change.is_flagged or not any(e.kind == "signals_seen" for e in change.entries):
                raise NotAllowed(_NOT_PROPOSED, number=change.number)
            change.add("flag_refused", why)
        return done(outcome)

    def grade(
        self,
        actor: Actor,
        number: str,
        severity: int,
        reason: str = "",
        version: int | None = None,
    ) -> ComplaintCard:
        """Set the severity 1 to 4. Anyone may raise it; only a lead may lower it."""
        if severity not in SEVERITY_NAMES:
            raise Invalid(_BAD_SEVERITY, field="severity", severity=severity)
        why = texts.line(reason, "reason", "原因")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, OPEN_STATUSES, "改级别")
            if severity > change.row["severity"]:
                require_role(actor, Role.LEAD, "调低级别")
            data = {
                "from": change.row["severity"],
                "severity": severity,
                "policy": self.policy.version,
                "solve_minutes": self.policy.deadlines.solve_minutes_for(severity),
            }  # the hours stay those of the case's beginning
            change.set(severity=severity)
            change.add("graded", why, data)
        return done(outcome)

    def exempt(
        self, actor: Actor, number: str, reason: str, version: int | None = None
    ) -> ComplaintCard:
        """Declare a special difficult case: no deadline counts, by a lead with a reason (S-05)."""
        require_role(actor, Role.LEAD, "设为特殊疑难")
        why = texts.required(texts.line(reason, "reason", "疑难原因"), "reason", "疑难原因")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, OPEN_STATUSES, "设为特殊疑难")
            change.set(is_exempt=1)
            change.add("exempted", why)
        return done(outcome)

    def end_exemption(
        self, actor: Actor, number: str, reason: str, version: int | None = None
    ) -> ComplaintCard:
        """Let the deadlines of a special difficult case count again, by a lead with a reason."""
        require_role(actor, Role.LEAD, "取消特殊疑难")
        why = texts.required(texts.line(reason, "reason", "原因"), "reason", "原因")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            if not change.row["is_exempt"]:
                raise NotAllowed(_NOT_EXEMPT, number=change.number)
            change.set(is_exempt=0)
            change.add("exemption_ended", why)
        return done(outcome)

    def make_accountable(
        self, actor: Actor, number: str, name: str, version: int | None = None
    ) -> ComplaintCard:
        """Make somebody else answerable for a case to its end, by a lead (首问负责)."""
        require_role(actor, Role.LEAD, "改首问负责人")
        said = texts.required(texts.line(name, "name", "首问负责人"), "name", "首问负责人")
        person = actor.name if said == actor.name else self._staff.actor_named(said).name
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            before = change.row["accountable"]
            change.set(accountable=person)
            change.add("made_accountable", "", {"from": before, "to": person})
        return done(outcome)

    def invalidate(
        self, actor: Actor, number: str, reason: str, version: int | None = None
    ) -> ComplaintCard:
        """Set a case aside as not a complaint, by a lead with a reason."""
        require_role(actor, Role.LEAD, "判为无效")
        why = texts.required(texts.line(reason, "reason", "无效原因"), "reason", "无效原因")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, OPEN_STATUSES, "判为无效")
            change.set(status=Status.INVALID.value, closed_at=millis(change.unit.now))
            change.add("invalidated", why)
        return done(outcome)

    def merge(
        self, actor: Actor, number: str, into: str, version: int | None = None
    ) -> ComplaintCard:
        """Fold a duplicate into another case, by a lead; returns the case that is left open."""
        require_role(actor, Role.LEAD, "合并投诉")
        source, target = typed(number), typed(into)
        if source == target:
            raise Invalid(_SAME_CASE, field="into", number=source)
        with changing(self._store, actor, source, version) as change:
            require_status(change, OPEN_STATUSES, "合并")
            with changing_within(change.unit, target) as other:
                if other.status in (Status.MERGED, Status.INVALID):
                    raise NotAllowed(_TARGET, number=target)
                other.add("merged_from", "", {"from": source})
            change.set(
                status=Status.MERGED.value,
                merged_into=target,
                closed_at=millis(change.unit.now),
            )
            change.add("merged", f"并入 {target}", {"into": target})
        return self._card_of(other)

    def unmerge(self, actor: Actor, number: str, version: int | None = None) -> ComplaintCard:
        """Undo a merge: the case is open again and its clocks count on."""
        require_role(actor, Role.LEAD, "撤销合并")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            if change.status is not Status.MERGED:
                raise NotAllowed(_NOT_MERGED, number=change.number)
            target = change.row["merged_into"]
            status = Status.IN_PROGRESS if change.row["owner"] else Status.RECEIVED
            change.set(status=status.value, merged_into="", closed_at=None)
            change.add("unmerged", f"撤销并入 {target}", {"from": target})
            with changing_within(change.unit, target) as other:
                other.add("unmerged_from", "", {"from": change.number})
        return done(outcome)
