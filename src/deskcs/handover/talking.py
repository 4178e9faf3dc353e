"""What is said of a signed sheet: questions to the writer, answers, and corrections beside it."""

from __future__ import annotations

from deskcs.actor import Actor, Role
from deskcs.complaints import texts
from deskcs.errors import Conflict, NotAllowed
from deskcs.handover import queries
from deskcs.handover.accepting import Accepting
from deskcs.handover.events import HandoverQuestionAnswered, HandoverQuestionAsked
from deskcs.handover.sheet_shapes import SheetCard
from deskcs.handover.taking_over import OWN
from deskcs.wording import QT_TRANSLATE_NOOP

NOT_THEIRS = QT_TRANSLATE_NOOP("errors", "这个问题要由写交接的人（{name}）或组长回答。")
_NO_QUESTION = QT_TRANSLATE_NOOP("errors", "“{text}”没有等待回答的问题。")


class Talking(Accepting):
    """Use cases of words that go between the shifts; each stays with its author and time."""

    def ask(self, actor: Actor, sheet_id: int, item_id: int, question: str) -> SheetCard:
        """Send a question back to the writer; it shows on both sides until it is answered."""
        said = texts.line(question, "question", "问题", 1000)
        texts.required(said, "question", "问题")
        with self._store.write(actor) as unit:
            item, _ = self._waiting(unit, sheet_id, item_id)
            card = self._signed(unit, sheet_id)
            if actor.name in card.writers:
                raise NotAllowed(OWN, code=card.code, name=actor.name)
            self._step(unit, sheet_id, item.id, "asked", said)
            unit.emit(HandoverQuestionAsked(sheet_id, item_id))
        return self.sheet(sheet_id)

    def answer(self, actor: Actor, sheet_id: int, item_id: int, text: str) -> SheetCard:
        """Answer a question, as the signer, the author of the item or a lead."""
        said = texts.line(text, "text", "回答", 1000)
        texts.required(said, "text", "回答")
        with self._store.write(actor) as unit:
            card = self._signed(unit, sheet_id)
            item = self._item_in(unit, sheet_id, item_id)
            if queries.unanswered(item) is None:
                raise Conflict(_NO_QUESTION, text=item.text[:20])
            may = actor.name in (*card.writers, item.author) or actor.is_at_least(Role.LEAD)
            if not may:
                raise NotAllowed(NOT_THEIRS, name="、".join(card.writers))
            self._step(unit, sheet_id, item_id, "answered", said)
            unit.emit(HandoverQuestionAnswered(sheet_id, item_id))
        return self.sheet(sheet_id)

    def add_addendum(self, actor: Actor, sheet_id: int, text: str) -> SheetCard:
        """Correct a signed sheet beside it, with author and time; what was signed stays."""
        said = texts.body(text, "text", "补充说明")
        with self._store.write(actor) as unit:
            self._signed(unit, sheet_id)
            self._step(unit, sheet_id, None, "addendum", said)
        return self.sheet(sheet_id)
