"""What the crews of the invented month do with the shift log."""

from __future__ import annotations

from random import Random

from deskcs.demo.duty import Crew
from deskcs.demo.texts import Teller
from deskcs.desk import Desk
from deskcs.handover.item_shapes import ItemInput
from deskcs.handover.sheet_shapes import SheetCard

_ASKED, _SETTLED, _SEEN = 0.2, 0.7, 0.8


class ShiftLog:
    """Comes, writes, signs, takes over and leaves, at the present time of the desk's clock."""

    def __init__(self, desk: Desk, teller: Teller, random: Random) -> None:
        self._handover, self._tracker = desk.handover, desk.complaints
        self._teller, self._random = teller, random
        self._texts = teller.texts["handover"]
        self._sheets: dict[Crew, int] = {}

    def come(self, crew: Crew) -> None:
        """Everybody of the crew comes on duty."""
        for person in crew.everybody:
            self._handover.start_shift(person, crew.window.name)

    def leave(self, crew: Crew) -> None:
        """Everybody goes off duty who is not already in a later shift."""
        for person in crew.everybody:
            running = self._handover.current_shift(person)
            if running is not None and running.planned_end == crew.window.end:
                self._handover.end_shift(person)

    def look_at_alerts(self, crew: Crew) -> None:
        """Let the deadlines tell what they have to tell; most of it is seen."""
        self._tracker.raise_notices()
        seen = [n.id for n in self._tracker.notices(crew.lead) if self._chance(_SEEN)]
        if seen:
            self._tracker.see_notices(crew.lead, seen)

    def write(self, crew: Crew) -> None:
        """Let the draft fill itself, add a line or two and go through the checklist."""
        sheet = self._handover.draft(crew.writer)
        self._sheets[crew] = sheet.id
        for _ in range(self._teller.one_of((0, 1, 1, 2))):
            number = int(self._random.random() * len(self._texts["items"]))
            text = self._texts["items"][number].format_map(self._teller.blanks())
            item = ItemInput(text=text, kind=self._texts["kinds"][number])
            self._handover.add_item(crew.writer, sheet.id, item)
        for check in sheet.checks:
            self._handover.check(crew.writer, sheet.id, check.key, "ok")

    def sign(self, crew: Crew) -> None:
        """Sign what the shift leaves."""
        sheet = self._handover.draft(crew.writer)
        nothing = "" if sheet.items else "无交接事项。"
        summary = nothing + self._teller.one_of(self._texts["summaries"])
        hindered = self._handover.signing_view(crew.writer, sheet.id, summary).problems
        signer, reason = (crew.lead, "组长已逐项核对") if hindered else (crew.writer, "")
        self._handover.sign(signer, sheet.id, summary, override_reason=reason)

    def take_over(self, crew: Crew, before: Crew, is_last: bool) -> None:
        """Accept what the shift before left; of the last sheet a part stays with a question."""
        number = self._sheets.get(before)
        if number is None:
            return
        sheet = self._handover.sheet(number)
        if sheet.is_draft:
            return
        if is_last or self._chance(_ASKED):
            self._ask(crew, before, sheet, is_answered=not is_last)
        if is_last:
            self._accept_few(crew, sheet)
        else:
            self._accept_rest(crew, sheet)

    def _ask(self, crew: Crew, before: Crew, sheet: SheetCard, is_answered: bool) -> None:
        pending = [item for item in sheet.items if item.is_pending]
        if not pending:
            return
        item = pending[-1]
        question = self._teller.one_of(self._texts["questions"])
        self._handover.ask(crew.writer, sheet.id, item.id, question)
        if is_answered:
            answer = self._teller.one_of(self._texts["answers"])
            self._handover.answer(before.lead, sheet.id, item.id, answer)

    def _accept_few(self, crew: Crew, sheet: SheetCard) -> None:
        easy = [i for i in sheet.items if i.is_pending and not i.needs_restating]
        for item in easy[: len(easy) // 2]:
            self._handover.accept_item(crew.writer, sheet.id, item.id)

    def _accept_rest(self, crew: Crew, sheet: SheetCard) -> None:
        pending = [item for item in sheet.items if item.is_pending]
        for position, item in enumerate(i for i in pending if i.needs_restating):
            taker = crew.agents[position % len(crew.agents)]
            said = self._teller.one_of(self._texts["restates"])
            self._handover.accept_item(taker, sheet.id, item.id, said)
        if not all(item.needs_restating for item in pending) or not sheet.items:
            self._handover.accept_all(crew.writer, sheet.id)

    def settle_some(self, crew: Crew) -> None:
        """Be done with most of what was accepted beside the cases."""
        for item in self._handover.held():
            if not item.complaint and self._chance(_SETTLED):
                self._handover.settle(crew.agents[-1], item.sheet_id, item.id, "已办妥")

    def _chance(self, share: float) -> bool:
        return self._random.random() < share
