"""The ordinary moves of a case: who has it, what was said, wait, solve, close, open again."""

from __future__ import annotations

from datetime import datetime

from deskcs.actor import Actor, Role
from deskcs.complaints import story, texts
from deskcs.complaints.cards import breached_clocks, needs_reason
from deskcs.complaints.change import Change
from deskcs.complaints.flagging import heed_signals
from deskcs.complaints.room import Room, done, require_likely, require_role, require_status
from deskcs.complaints.shapes import OPEN_STATUSES, ComplaintCard, Status
from deskcs.complaints.stopwatch import millis
from deskcs.errors import Invalid, NotAllowed
from deskcs.wording import QT_TRANSLATE_NOOP

_AT_WORK = (Status.RECEIVED, Status.IN_PROGRESS, Status.WAITING)
_NOT_HIS = QT_TRANSLATE_NOOP(
    "errors", "投诉 {number} 由 {owner} 负责，客服不能转走别人的投诉。请由 {owner} 或组长转派。"
)
_PAST = QT_TRANSLATE_NOOP("errors", "等到的时间 {until} 已经过去。请写一个将来的时间。")
_NO_ZONE = QT_TRANSLATE_NOOP("errors", "等到的时间缺少时区，请写成 2026-11-22T09:30+08:00。")
_SATISFACTION = QT_TRANSLATE_NOOP("errors", "满意度是 1 到 5，没有“{value}”。")
_UNACKNOWLEDGED = QT_TRANSLATE_NOOP(
    "errors", "投诉 {number} 是严重投诉，还没有人确认。请先确认（acknowledge）再关闭。"
)
_PROMISED = QT_TRANSLATE_NOOP(
    "errors", "投诉 {number} 还有没兑现的承诺：{text}。请先兑现，或由组长撤回。"
)
_UNEXPLAINED = QT_TRANSLATE_NOOP(
    "errors", "投诉 {number} 超过了时限，请先写明超时原因（explain-breach）再关闭。"
)
_HINT_RESOLVE = QT_TRANSLATE_NOOP("errors", "请先把处理方案告诉客户（resolve）。")
_HINT_REOPEN = QT_TRANSLATE_NOOP("errors", "要继续处理请先重开（reopen）。")
_HINT_ALREADY = QT_TRANSLATE_NOOP("errors", "它已经在处理。")


class Moving(Room):
    """Use cases that anyone at the desk may carry out, within the rules of each."""

    def note(
        self, actor: Actor, number: str, text: str, version: int | None = None
    ) -> ComplaintCard:
        """Add an internal note; it does not stop any clock."""
        said = texts.body(text, "text", "备注")
        with self._changing(actor, number, version) as outcome:
            outcome.change.add("note", said)
        return done(outcome)

    def reply(
        self, actor: Actor, number: str, text: str, version: int | None = None
    ) -> ComplaintCard:
        """Record what the customer was told; the first reply stops the answer clock."""
        said = texts.body(text, "text", "回复")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, (*OPEN_STATUSES, Status.CLOSED), "回复客户")
            change.add("reply", said, is_visible=True)
        return done(outcome)

    def customer_said(
        self, actor: Actor, number: str, text: str, version: int | None = None
    ) -> ComplaintCard:
        """Record a further message of the customer; it wants an answer within 12 hours."""
        said = texts.body(text, "text", "客户来话")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, OPEN_STATUSES, "记录客户来话", _HINT_REOPEN)
            minutes = self.policy.deadlines.next_contact_minutes
            change.add(
                "customer_said",
                said,
                {
                    "answer_minutes": minutes,
                    "policy": self.policy.version,
                    **self._hours(change.unit.now),
                },
            )
            heed_signals(change, said, self._reader, self.policy)
        return done(outcome)

    def assign(
        self, actor: Actor, number: str, name: str, version: int | None = None
    ) -> ComplaintCard:
        """Make somebody responsible. An agent may give away unowned cases and their own."""
        owner = self._holder(actor, name)
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, OPEN_STATUSES, "转派", _HINT_REOPEN)
            before = change.row["owner"]
            if before not in ("", actor.name) and not actor.is_at_least(Role.LEAD):
                raise NotAllowed(_NOT_HIS, number=change.number, owner=before)
            change.set(owner=owner, accountable=change.row["accountable"] or owner)
            change.add("assigned", "", {"from": before, "to": owner})
        return done(outcome)

    def accept(self, actor: Actor, number: str, version: int | None = None) -> ComplaintCard:
        """Take a case on: received becomes in progress, owned by whoever accepts it."""
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, (Status.RECEIVED,), "受理", _HINT_ALREADY)
            before = change.row["owner"]
            if before not in ("", actor.name) and not actor.is_at_least(Role.LEAD):
                raise NotAllowed(_NOT_HIS, number=change.number, owner=before)
            change.set(
                owner=actor.name,
                accountable=change.row["accountable"] or actor.name,
                status=Status.IN_PROGRESS.value,
            )
            change.add("accepted", "", {"from": before, "to": actor.name})
        return done(outcome)

    def wait(
        self,
        actor: Actor,
        number: str,
        reason: str,
        until: datetime,
        version: int | None = None,
    ) -> ComplaintCard:
        """Wait for somebody outside until a time. Only the policy's reasons stop the clock."""
        why = texts.filled(reason, "reason", "等待原因")
        if until.tzinfo is None:
            raise Invalid(_NO_ZONE, field="until")
        require_likely(until, "until")
        pause = self.policy.pause_for(why)
        if pause is not None:
            require_role(actor, pause.role, f"以“{pause.name}”停表")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, _AT_WORK, "转入等待", _HINT_REOPEN)
            if until <= change.unit.now:
                shown = until.astimezone(self._zone).strftime("%Y-%m-%d %H:%M")
                raise Invalid(_PAST, field="until", until=shown)
            data = {"until": millis(until), "policy": self.policy.version}
            if pause is not None:
                data |= {"pause": pause.key, "limit_minutes": pause.limit_minutes}
            self._take_over(change, actor)
            change.set(
                status=Status.WAITING.value,
                waiting_reason=why,
                waiting_since=millis(change.unit.now),
                waiting_until=millis(until),
            )
            change.add("waiting", why, data)
        return done(outcome)

    def resume(self, actor: Actor, number: str, version: int | None = None) -> ComplaintCard:
        """Go on with a waiting case; the clock runs again."""
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, (Status.WAITING,), "恢复处理")
            self._at_work(change)
            change.add("resumed")
        return done(outcome)

    def resolve(
        self, actor: Actor, number: str, text: str, version: int | None = None
    ) -> ComplaintCard:
        """Record the solution the customer was told; it stops the solution clock."""
        said = texts.body(text, "text", "处理方案")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, _AT_WORK, "提交方案", _HINT_REOPEN)
            self._take_over(change, actor)
            change.set(
                status=Status.ANSWERED.value,
                waiting_reason="",
                waiting_since=None,
                waiting_until=None,
            )
            change.add("resolved", said, is_visible=True)
        return done(outcome)

    def close(
        self,
        actor: Actor,
        number: str,
        satisfaction: int | None = None,
        version: int | None = None,
    ) -> ComplaintCard:
        """Close a solved case. A serious one only by a lead, after it was acknowledged.

        Without a `satisfaction` the one that a call-back asked for stays.
        NotAllowed while a promise is open or a missed deadline is unexplained (explain_breach).
        """
        if satisfaction is not None and satisfaction not in range(1, 6):
            raise Invalid(_SATISFACTION, field="satisfaction", value=satisfaction)
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, (Status.ANSWERED,), "关闭", _HINT_RESOLVE)
            if change.is_flagged:
                require_role(actor, Role.LEAD, "关闭严重投诉")
                if change.row["flag_state"] != "acknowledged":
                    raise NotAllowed(_UNACKNOWLEDGED, number=change.number)
            self._require_settled(change)
            data = {} if satisfaction is None else {"satisfaction": satisfaction}
            change.set(status=Status.CLOSED.value, closed_at=millis(change.unit.now), **data)
            change.add("closed", "", data)
        return done(outcome)

    def reopen(
        self, actor: Actor, number: str, reason: str, version: int | None = None
    ) -> ComplaintCard:
        """Go on with a case: a refused solution counts on, a closed case starts a new cycle.

        So does one that was judged invalid, which only a lead takes back.
        """
        why = texts.filled(reason, "reason", "重开原因")
        with self._changing(actor, number, version) as outcome:
            change = outcome.change
            require_status(change, (Status.ANSWERED, Status.CLOSED, Status.INVALID), "重开")
            if change.status is Status.INVALID:
                require_role(actor, Role.LEAD, "重开判为无效的投诉")
            was_over = change.status is not Status.ANSWERED
            self._at_work(change)
            if was_over:
                self._new_cycle(change, why)
            else:
                change.add("refused", why)
        return done(outcome)

    def _require_settled(self, change: Change) -> None:
        work = story.work_of(change.entries, self.policy.checklist)
        for promise in work.commitments:
            if promise.kind == "promise" and not (promise.kept_at or promise.is_withdrawn):
                raise NotAllowed(_PROMISED, number=change.number, text=promise.text[:40])
        breached = breached_clocks(change.entries, change.row, change.unit.now)
        if needs_reason(change.row, breached, self.policy):
            raise NotAllowed(_UNEXPLAINED, number=change.number)

    def _new_cycle(self, change: Change, why: str) -> None:
        deadlines, cycle = self.policy.deadlines, change.row["cycle"] + 1
        now = millis(change.unit.now)
        change.set(cycle=cycle, cycle_started_at=now, closed_at=None, satisfaction=None)
        change.set(breach_reason="")
        data = {
            "since": now,
            "cycle": cycle,
            "policy": self.policy.version,
            **self._hours(change.unit.now),
        }
        if change.row["kind"] == "case":
            data["case_minutes"] = deadlines.case_minutes
        else:
            data["answer_minutes"] = deadlines.answer_minutes
            data["solve_minutes"] = deadlines.solve_minutes_for(change.row["severity"])
        if change.is_flagged:
            data["serious_answer_minutes"] = deadlines.serious_answer_minutes
            data["serious_solve_minutes"] = deadlines.serious_solve_minutes
        change.add("reopened", why, data)

    def _holder(self, actor: Actor, name: str) -> str:
        said = texts.filled(name, "name", "责任人")
        return actor.name if said == actor.name else self._staff.actor_named(said).name

    def _take_over(self, change: Change, actor: Actor) -> None:
        """Make whoever acts on an unowned case responsible for it."""
        if not change.row["owner"]:
            change.set(owner=actor.name, accountable=change.row["accountable"] or actor.name)
            change.add("assigned", "", {"from": "", "to": actor.name})

    def _at_work(self, change: Change) -> None:
        owned = change.row["owner"]
        change.set(
            status=(Status.IN_PROGRESS if owned else Status.RECEIVED).value,
            waiting_reason="",
            waiting_since=None,
            waiting_until=None,
        )
