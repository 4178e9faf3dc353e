"""Promises to the customer and deadlines of the platform: each with a time of its own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo

from deskcs.actor import Actor, Role
from deskcs.complaints import story, texts
from deskcs.complaints.change import Change
from deskcs.complaints.room import Room, done, require_likely, require_role, require_status
from deskcs.complaints.shapes import OPEN_STATUSES, ComplaintCard
from deskcs.complaints.stopwatch import millis
from deskcs.complaints.work_shapes import Work
from deskcs.errors import Invalid, NotFound
from deskcs.wording import QT_TRANSLATE_NOOP

_NO_ZONE = QT_TRANSLATE_NOOP("errors", "期限缺少时区，请写成 2026-11-22T18:00+08:00。")
_PAST = QT_TRANSLATE_NOOP("errors", "期限 {due} 已经过去。请写一个将来的时间。")
_NONE = QT_TRANSLATE_NOOP(
    "errors", "投诉 {number} 没有第 {ref} 号未了的承诺或期限。请重新打开看看。"
)


_SHORT = 80


class Promising(Room):
    """Use cases on commitments. `ref` is the number of a commitment in the card."""

    def promise(
        self, actor: Actor, number: str, text: str, due: datetime, version: int | None = None
    ) -> ComplaintCard:
        """Write down what the customer was promised until when; it counts as told to them."""
        said = texts.body(text, "text", "承诺")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, OPEN_STATUSES, "记承诺", "请先重开（reopen）。")
            data = {"due": due_ahead(due, change, self._zone), "person": change.row["owner"]}
            change.add("promised", said, data, is_visible=True)
        return done(outcome)

    def set_platform_deadline(
        self, actor: Actor, number: str, text: str, due: datetime, version: int | None = None
    ) -> ComplaintCard:
        """Write down what the platform wants until when, e.g. to hand in evidence."""
        said = texts.body(text, "text", "平台期限")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, OPEN_STATUSES, "记平台期限", "请先重开（reopen）。")
            change.add("platform_set", said, {"due": due_ahead(due, change, self._zone)})
        return done(outcome)

    def keep_commitment(
        self, actor: Actor, number: str, ref: int, text: str = "", version: int | None = None
    ) -> ComplaintCard:
        """Note that a promise was kept or a platform's deadline met."""
        said = texts.optional(text, "text", "说明")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            what = _about(change, ref, _commitments(self._work(change)))
            change.add("kept", said, {"ref": ref, "what": what})
        return done(outcome)

    def withdraw_commitment(
        self, actor: Actor, number: str, ref: int, reason: str, version: int | None = None
    ) -> ComplaintCard:
        """Take a promise, a platform's deadline or a planned call-back off, as a lead."""
        require_role(actor, Role.LEAD, "撤回承诺、期限或回访")
        why = texts.filled(reason, "reason", "撤回原因")
        with self._changing(actor, number, version) as outcome:
            change, work = outcome.change, self._work(outcome.change)
            what = _about(change, ref, _commitments(work) | _calls(work))
            change.add("withdrawn", why, {"ref": ref, "what": what})
        return done(outcome)

    def _work(self, change: Change) -> Work:
        return story.work_of(change.entries, self.policy.checklist)


def _commitments(work: Work) -> dict[int, str]:
    return {c.ref: c.text for c in work.commitments if not (c.kept_at or c.is_withdrawn)}


def _calls(work: Work) -> dict[int, str]:
    return {f.ref: f.note for f in work.follow_ups if not (f.outcome or f.is_withdrawn)}


def _about(change: Change, ref: int, open_ones: Mapping[int, str]) -> str:
    """Return what one of those that are open is about; raise NotFound."""
    if ref not in open_ones:
        raise NotFound(_NONE, number=change.number, ref=ref)
    return open_ones[ref][:_SHORT]


def due_ahead(due: datetime, change: Change, zone: tzinfo) -> int:
    """Return a time that lies ahead as it is kept; raise Invalid for another."""
    if due.tzinfo is None:
        raise Invalid(_NO_ZONE, field="due")
    require_likely(due, "due")
    if due <= change.unit.now:
        shown = due.astimezone(zone).strftime("%Y-%m-%d %H:%M")
        raise Invalid(_PAST, field="due", due=shown)
    return millis(due)
