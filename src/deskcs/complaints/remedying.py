"""What is given to the customer: asked for, approved within limits, carried out."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from deskcs.actor import Actor, Role
from deskcs.complaints import story, texts
from deskcs.complaints.amounts import fen_of
from deskcs.complaints.change import Change
from deskcs.complaints.room import Room, done, require_likely, require_role, require_status
from deskcs.complaints.shapes import OPEN_STATUSES, ComplaintCard, Status
from deskcs.complaints.stopwatch import millis
from deskcs.complaints.work_shapes import Remedy
from deskcs.errors import Invalid, NotAllowed, NotFound
from deskcs.wording import QT_TRANSLATE_NOOP

_NO_REMEDY = QT_TRANSLATE_NOOP("errors", "投诉 {number} 没有第 {ref} 号补救措施。请重新打开看看。")
_OVER_LIMIT = QT_TRANSLATE_NOOP(
    "errors", "{yuan} 元超过您能批的 {limit} 元。请找组长、主管或负责人批。"
)
_NEEDS_NAME = QT_TRANSLATE_NOOP(
    "errors", "{yuan} 元超过主管能批的 {limit} 元，请写明哪位负责人批准。"
)
_NOT_APPROVED = QT_TRANSLATE_NOOP("errors", "这项补救还没有批准，不能记为已办。请先批准。")
_SETTLED = QT_TRANSLATE_NOOP("errors", "这项补救已经办完或取消，不能再改。")
_FUTURE = QT_TRANSLATE_NOOP("errors", "办结时间在将来，请核对。")
_KEPT_OPEN = (*OPEN_STATUSES, Status.CLOSED)


class Remedying(Room):
    """Use cases on remedies. `ref` is the number of a remedy in the card."""

    def remedy(
        self,
        actor: Actor,
        number: str,
        kind: str,
        yuan: str = "",
        note: str = "",
        version: int | None = None,
    ) -> ComplaintCard:
        """Give the customer something. `kind` is free, the policy's `remedies` are proposed.

        Within the limit of the person's role it is approved at once; else it waits for somebody
        whose limit reaches.
        """
        said = texts.filled(kind, "kind", "补救措施")
        fen, why = fen_of(yuan), texts.optional(note, "note", "说明")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, _KEPT_OPEN, "登记补救")
            may = fen <= self._limit(actor)
            data = {"remedy": said, "fen": fen, "approved_by": actor.name if may else ""}
            change.add("remedy", why, data)
        return done(outcome)

    def approve_remedy(
        self,
        actor: Actor,
        number: str,
        ref: int,
        by: str = "",
        version: int | None = None,
    ) -> ComplaintCard:
        """Approve a remedy. Past a supervisor's own limit `by` names the head who agreed."""
        head = texts.line(by, "by", "批准人")
        with self._changing(actor, number, version) as outcome:
            remedy = self._open_remedy(outcome.change, ref)
            limit = self._limit(actor)
            if remedy.fen > limit:
                shown = {"yuan": remedy.yuan, "limit": limit // 100}
                if not actor.is_at_least(Role.SUPERVISOR):
                    raise NotAllowed(_OVER_LIMIT, **shown)
                if not head:
                    raise Invalid(_NEEDS_NAME, field="by", **shown)
            outcome.change.add("remedy_approved", "", {**_what(remedy), "by": head})
        return done(outcome)

    def finish_remedy(
        self,
        actor: Actor,
        number: str,
        ref: int,
        on: datetime | None = None,
        version: int | None = None,
    ) -> ComplaintCard:
        """Note that a remedy was carried out, now or at an earlier time."""
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            remedy = self._open_remedy(change, ref)
            if not remedy.approved_by:
                raise NotAllowed(_NOT_APPROVED)
            at = on or change.unit.now
            require_likely(at, "on")
            if at > change.unit.now:
                raise Invalid(_FUTURE, field="on")
            change.add("remedy_done", "", {**_what(remedy), "on": millis(at)})
        return done(outcome)

    def cancel_remedy(
        self, actor: Actor, number: str, ref: int, reason: str, version: int | None = None
    ) -> ComplaintCard:
        """Take a remedy back that was not carried out; an approved one only as a lead."""
        why = texts.filled(reason, "reason", "取消原因")
        with self._changing(actor, number, version) as outcome:
            remedy = self._open_remedy(outcome.change, ref)
            if remedy.approved_by and remedy.approved_by != actor.name:
                require_role(actor, Role.LEAD, "取消已批准的补救")
            outcome.change.add("remedy_cancelled", why, _what(remedy))
        return done(outcome)

    def _limit(self, actor: Actor) -> int:
        return self.policy.remedy_limits_yuan[actor.role] * 100

    def _open_remedy(self, change: Change, ref: int) -> Remedy:
        known = story.work_of(change.entries, self.policy.checklist).remedies
        remedy = next((remedy for remedy in known if remedy.ref == ref), None)
        if remedy is None:
            raise NotFound(_NO_REMEDY, number=change.number, ref=ref)
        if remedy.is_cancelled or remedy.done_at is not None:
            raise NotAllowed(_SETTLED)
        return remedy


def _what(remedy: Remedy) -> dict[str, Any]:
    """Return which remedy an entry is about, readable without looking for it."""
    return {"ref": remedy.ref, "remedy": remedy.kind, "fen": remedy.fen}
