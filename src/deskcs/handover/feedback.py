"""Information feedback: raised, sent to a department, answered, told to who raised it.

Rule: handbook article 信息反馈: whoever hears it passes it on, and says when it is done.
"""

from __future__ import annotations

from collections.abc import Sequence

from deskcs.actor import Actor
from deskcs.complaints import texts
from deskcs.errors import Conflict, NotAllowed, NotFound
from deskcs.handover.events import FeedbackChanged
from deskcs.handover.feedback_shapes import (
    FEEDBACK_STATE_NAMES,
    NEXT_OF,
    FeedbackCard,
    FeedbackInput,
    FeedbackState,
)
from deskcs.handover.filling import Filled
from deskcs.handover.item_shapes import TEXT_LIMIT, Severity
from deskcs.handover.queries import feedback as feedback_queries
from deskcs.handover.room import DraftSource, DraftSpan, Room
from deskcs.search import index
from deskcs.search.index import Entry
from deskcs.storage.types import to_millis
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP

_NO_FEEDBACK = QT_TRANSLATE_NOOP("errors", "没有编号为 {id} 的信息反馈，请核对编号。")
_WRONG_STATE = QT_TRANSLATE_NOOP("errors", "信息反馈 {id} 现在是“{state}”，不能{act}。")
_INSERT = (
    "INSERT INTO feedback(version, state, origin, channel, customer, subject, text, suggestion,"
    " department, complaint, holder, raised_by, raised_at, answer, is_open)"
    " VALUES (1,'raised',?,?,?,?,?,?,?,?,?,?,?,'',1)"
)
_OPEN = (FeedbackState.RAISED, FeedbackState.SENT, FeedbackState.ANSWERED)


class Feedback(Room):
    """Use cases of feedback; each step is kept with author and time."""

    def raise_feedback(self, actor: Actor, said: FeedbackInput) -> FeedbackCard:
        """Take down what a customer or colleague said; it is carried in handovers while open."""
        with self._store.write(actor) as unit:
            number = unit.connection.exec_driver_sql(
                _INSERT,
                (
                    said.origin,
                    said.channel,
                    said.customer,
                    said.subject,
                    said.text,
                    said.suggestion,
                    said.department,
                    said.complaint,
                    actor.name,
                    actor.name,
                    to_millis(unit.now),
                ),
            ).lastrowid
            self._step_on(unit, number, "raised", "")
        return self.feedback_card(number)

    def send_feedback(
        self,
        actor: Actor,
        number: int,
        department: str,
        text: str = "",
        version: int | None = None,
    ) -> FeedbackCard:
        """Pass it on to a department, again if need be; raise Conflict when changed since."""
        where = texts.filled(department, "department", "部门", 100)
        with self._store.write(actor) as unit:
            self._move(unit, number, FeedbackState.SENT, _OPEN, "转达", version)
            self._set(unit, number, "department", where)
            self._step_on(unit, number, "sent", texts.line(text, "text", "说明", 1000) or where)
        return self.feedback_card(number)

    def answer_feedback(
        self, actor: Actor, number: int, text: str, version: int | None = None
    ) -> FeedbackCard:
        """Write down what the department answered."""
        said = texts.body(text, "text", "答复")
        with self._store.write(actor) as unit:
            self._move(unit, number, FeedbackState.ANSWERED, _OPEN, "记答复", version)
            self._set(unit, number, "answer", said)
            self._step_on(unit, number, "answered", said)
        return self.feedback_card(number)

    def tell_feedback(
        self, actor: Actor, number: int, text: str = "", version: int | None = None
    ) -> FeedbackCard:
        """Say that who raised it has been told; that ends it. Only after an answer."""
        said = texts.line(text, "text", "说明", 1000)
        with self._store.write(actor) as unit:
            self._move(unit, number, FeedbackState.TOLD, (FeedbackState.ANSWERED,), "告知", version)
            self._step_on(unit, number, "told", said)
            self._settle_source(unit, f"feedback:{number}", said)
        return self.feedback_card(number)

    def drop_feedback(
        self, actor: Actor, number: int, reason: str, version: int | None = None
    ) -> FeedbackCard:
        """Let it go with a reason."""
        why = texts.filled(reason, "reason", "原因", 500)
        with self._store.write(actor) as unit:
            self._move(unit, number, FeedbackState.DROPPED, _OPEN, "结束", version)
            self._step_on(unit, number, "dropped", why)
            self._settle_source(unit, f"feedback:{number}", why)
        return self.feedback_card(number)

    def feedback_card(self, number: int) -> FeedbackCard:
        """Return a piece of feedback with its steps; raise NotFound."""
        with self._store.read() as connection:
            found = feedback_queries.card(connection, number)
        if found is None:
            raise NotFound(_NO_FEEDBACK, id=number)
        return found

    def feedback(
        self,
        is_open: bool = True,
        text: str = "",
        limit: int = 200,
        before: int | None = None,
    ) -> list[FeedbackCard]:
        """Return feedback, the newest first, all or only what is open, holding all words.

        A limit of -1 is none.
        """
        with self._store.read() as connection:
            return feedback_queries.cards(connection, is_open, text, limit, before)

    def _own_sources(self) -> list[DraftSource]:
        return [*super()._own_sources(), self._feedback_for_draft]

    def _feedback_for_draft(self, span: DraftSpan) -> Sequence[Filled]:
        return [_filled(card) for card in reversed(self.feedback(limit=-1))]

    def _move(
        self,
        unit: UnitOfWork,
        number: int,
        to: FeedbackState,
        allowed: Sequence[FeedbackState],
        act: str,
        version: int | None,
    ) -> None:
        card = feedback_queries.card(unit.connection, number)
        if card is None:
            raise NotFound(_NO_FEEDBACK, id=number)
        if version is not None and card.version != version:
            raise Conflict
        if card.state not in allowed:
            state = FEEDBACK_STATE_NAMES[card.state]
            raise NotAllowed(_WRONG_STATE, id=number, state=state, act=act)
        unit.connection.exec_driver_sql(
            "UPDATE feedback SET state = ?, is_open = ?, version = version + 1 WHERE id = ?",
            (to.value, int(to in _OPEN), number),
        )

    def _set(self, unit: UnitOfWork, number: int, column: str, value: str) -> None:
        unit.connection.exec_driver_sql(
            f"UPDATE feedback SET {column} = ?, version = version + 1 WHERE id = ?",
            (value, number),
        )

    def _step_on(self, unit: UnitOfWork, number: int, kind: str, text: str) -> None:
        unit.connection.exec_driver_sql(
            "INSERT INTO feedback_step(feedback_id, at, actor_id, actor, kind, text)"
            " VALUES (?,?,?,?,?,?)",
            (number, to_millis(unit.now), unit.actor.person_id, unit.actor.name, kind, text),
        )
        card = feedback_queries.card(unit.connection, number)
        assert card is not None
        index.put_many(unit.connection, [feedback_entry(card)])
        unit.journal(f"feedback.{kind}", f"feedback:{number}", after={"text": unit.sealed(text)})
        unit.emit(FeedbackChanged(number))


def feedback_entry(card: FeedbackCard) -> Entry:
    """Return what a piece of feedback is found by."""
    title = " ".join(part for part in (card.subject, card.customer, card.department) if part)
    said = (card.text, card.suggestion, *(step.text for step in card.steps))
    return Entry(
        "feedback", card.id, title, "\n".join(part for part in said if part), card.complaint
    )


def _filled(card: FeedbackCard) -> Filled:
    fields = {"部门": card.department, "客户": card.customer}
    return Filled(
        kind="feedback",
        severity=Severity.WATCH if card.state is FeedbackState.ANSWERED else Severity.STABLE,
        text=f"{card.subject}：{' '.join(card.text.split())}"[:TEXT_LIMIT],
        holder=card.holder,
        done=" ".join(card.answer.split())[:500],
        next_step=NEXT_OF[card.state],
        happened_at=card.raised_at,
        links=(card.complaint,) if card.complaint else (),
        source=f"feedback:{card.id}",
        fields={
            **{name: said for name, said in fields.items() if said},
            "进展": FEEDBACK_STATE_NAMES[card.state],
        },
    )
