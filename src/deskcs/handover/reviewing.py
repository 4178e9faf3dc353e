"""Who has read a sheet, and what a lead says of the day's sheets.

Rule: handbook article 交接签字与生效 (read before work; a lead sees and signs every day, X-H-57).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from deskcs.actor import Actor, Role
from deskcs.complaints import texts
from deskcs.errors import Conflict, NotAllowed
from deskcs.handover import queries
from deskcs.handover.events import HandoverQuestionAnswered, HandoverQuestionAsked, HandoverRead
from deskcs.handover.item_shapes import Step
from deskcs.handover.log_shapes import LogLine, LogQuery
from deskcs.handover.queries.steps import open_review_questions
from deskcs.handover.sheet_shapes import SheetCard, SheetRow
from deskcs.handover.shift_shapes import ShiftCard
from deskcs.handover.talking import NOT_THEIRS, Talking
from deskcs.wording import QT_TRANSLATE_NOOP

_ONLY_LEAD = QT_TRANSLATE_NOOP("errors", "只有组长或主管可以审阅交接单。")
_NOTHING = QT_TRANSLATE_NOOP("errors", "{day} 没有要审阅的交接单。")
_NO_QUESTION = QT_TRANSLATE_NOOP("errors", "交接单 {code} 没有等待回答的审阅问题。")
_OF_DAY = "s.id IN (SELECT id FROM handover_sheet WHERE day = ?)"
_UNREAD_DAYS, _ASKED_DAYS = 3, 30
_MOST = 200


@dataclass(frozen=True, slots=True)
class DayReview:
    """What a lead reviews of a day: its sheets, who worked, and the work log."""

    day: str
    sheets: tuple[SheetRow, ...]
    shifts: tuple[ShiftCard, ...]
    log: tuple[LogLine, ...]

    @property
    def is_done(self) -> bool:
        """Return whether a lead has seen every signed sheet of the day."""
        signed = [row for row in self.sheets if row.signed_at is not None]
        return bool(signed) and all(row.is_reviewed for row in signed)


@dataclass(frozen=True, slots=True)
class ReviewQuestion:
    """What a lead wants to know of the writer of a sheet, and has not been told yet."""

    sheet_id: int
    asked_by: str
    text: str


class Reviewing(Talking):
    """Use cases of reading and of the daily review."""

    def unread(self, actor: Actor) -> list[SheetRow]:
        """Return the fixed sheets of the last days that this person has neither written, read nor
        taken anything from, the oldest first: to be read before work."""
        since = self._days_ago(_UNREAD_DAYS)
        with self._store.read() as connection:
            rows = queries.sheet_rows(
                connection,
                _MOST,
                None,
                [
                    "s.state <> 'draft'",
                    "s.id IN (SELECT id FROM handover_sheet WHERE day >= ?)",
                    "? NOT IN (s.signed_by, s.on_behalf_of, s.author)",
                    "NOT EXISTS (SELECT 1 FROM handover_step t WHERE t.sheet_id = s.id"
                    " AND t.actor = ? AND t.kind IN ('read', 'accepted', 'settled', 'reviewed'))",
                ],
                (since, actor.name, actor.name),
            )
        return rows[::-1]

    def review_questions(self, actor: Actor) -> list[ReviewQuestion]:
        """Return what leads asked this writer in the last weeks and wait to be told."""
        with self._store.read() as connection:
            rows = open_review_questions(connection, actor.name, self._days_ago(_ASKED_DAYS))
        return [ReviewQuestion(*row) for row in rows]

    def confirm_read(self, actor: Actor, sheet_id: int) -> SheetCard:
        """Say that one has read a sheet; saying it again changes nothing."""
        with self._store.write(actor) as unit:
            card = self._signed(unit, sheet_id)
            if actor.name not in card.read_by:
                self._step(unit, sheet_id, None, "read")
                unit.emit(HandoverRead(sheet_id, actor.name))
        return self.sheet(sheet_id)

    def day_review(self, day: date) -> DayReview:
        """Return what there is to review of a day."""
        said = day.isoformat()
        with self._store.read() as connection:
            sheets = queries.sheet_rows(connection, _MOST, None, [_OF_DAY], (said,))
            shifts = queries.shifts_of(connection, said)
        log = self.log_lines(LogQuery(day=said), 1000)
        return DayReview(said, tuple(sheets[::-1]), tuple(shifts), tuple(log[::-1]))

    def review_sheet(self, actor: Actor, sheet_id: int, text: str = "") -> SheetCard:
        """Mark a sheet as seen by a lead, with a remark (why something is not done, X-H-58)."""
        _require_lead(actor)
        said = texts.line(text, "text", "意见", 1000)
        with self._store.write(actor) as unit:
            self._signed(unit, sheet_id)
            self._step(unit, sheet_id, None, "reviewed", said)
            unit.emit(HandoverRead(sheet_id, actor.name))
        return self.sheet(sheet_id)

    def review_day(self, actor: Actor, day: date, text: str = "") -> DayReview:
        """Sign the day: mark all its fixed sheets no lead has seen; Conflict if none is left."""
        _require_lead(actor)
        said = texts.line(text, "text", "意见", 1000)
        with self._store.write(actor) as unit:
            rows = queries.sheet_rows(
                unit.connection,
                _MOST,
                None,
                [_OF_DAY, "s.state <> 'draft'"],
                (day.isoformat(),),
            )
            left = [row for row in rows if not row.is_reviewed]
            if not left:
                raise Conflict(_NOTHING, day=day.isoformat())
            for row in reversed(left):
                self._step(unit, row.id, None, "reviewed", said)
                unit.emit(HandoverRead(row.id, actor.name))
        return self.day_review(day)

    def ask_writer(self, actor: Actor, sheet_id: int, question: str) -> SheetCard:
        """Ask the writer of a sheet something as a lead; it shows until it is answered."""
        _require_lead(actor)
        said = texts.line(question, "question", "问题", 1000)
        texts.required(said, "question", "问题")
        with self._store.write(actor) as unit:
            self._signed(unit, sheet_id)
            self._step(unit, sheet_id, None, "review_asked", said)
            unit.emit(HandoverQuestionAsked(sheet_id, 0))
        return self.sheet(sheet_id)

    def answer_lead(self, actor: Actor, sheet_id: int, text: str) -> SheetCard:
        """Answer what a lead asked, as a writer of the sheet or a lead."""
        said = texts.line(text, "text", "回答", 1000)
        texts.required(said, "text", "回答")
        with self._store.write(actor) as unit:
            card = self._signed(unit, sheet_id)
            if open_review_question(card) is None:
                raise Conflict(_NO_QUESTION, code=card.code)
            if actor.name not in card.writers and not actor.is_at_least(Role.LEAD):
                raise NotAllowed(NOT_THEIRS, name="、".join(card.writers))
            self._step(unit, sheet_id, None, "review_answered", said)
            unit.emit(HandoverQuestionAnswered(sheet_id, 0))
        return self.sheet(sheet_id)

    def _days_ago(self, days: int) -> str:
        today = self._clock.now().astimezone(self.zone).date()
        return (today - timedelta(days=days)).isoformat()


def open_review_question(card: SheetCard) -> Step | None:
    """Return the question of a lead that waits for an answer, or None."""
    talk = [step for step in card.reviews if step.kind in ("review_asked", "review_answered")]
    return talk[-1] if talk and talk[-1].kind == "review_asked" else None


def _require_lead(actor: Actor) -> None:
    if not actor.is_at_least(Role.LEAD):
        raise NotAllowed(_ONLY_LEAD)
