"""What only a lead may decide, and how serious a case is."""

from __future__ import annotations

from deskcs.actor import Actor, Role
from deskcs.complaints import texts
from deskcs.complaints.flagging import Flagging
from deskcs.complaints.merging import Merging
from deskcs.complaints.room import done, require_role, require_status
from deskcs.complaints.shapes import (
    OPEN_STATUSES,
    SEVERITY_NAMES,
    ComplaintCard,
    Status,
)
from deskcs.complaints.stopwatch import millis
from deskcs.errors import Invalid, NotAllowed
from deskcs.wording import QT_TRANSLATE_NOOP

_NOT_EXEMPT = QT_TRANSLATE_NOOP("errors", "投诉 {number} 没有设为特殊疑难。")
_BAD_SEVERITY = QT_TRANSLATE_NOOP("errors", "级别只有 1 到 4，没有“{severity}”。")


class Leading(Flagging, Merging):
    """Use cases of grading, exempting and setting aside; flags and merging stand beside them."""

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
        why = texts.filled(reason, "reason", "疑难原因")
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
        why = texts.filled(reason, "reason", "原因")
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
        said = texts.filled(name, "name", "首问负责人")
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
        why = texts.filled(reason, "reason", "无效原因")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, OPEN_STATUSES, "判为无效")
            change.set(status=Status.INVALID.value, closed_at=millis(change.unit.now))
            change.add("invalidated", why)
        return done(outcome)
