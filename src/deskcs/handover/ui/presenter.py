"""Between the sheets on the screen and their service."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot

from deskcs.complaints import events as case_events
from deskcs.events import ChangedElsewhere
from deskcs.handover import events
from deskcs.handover.finding import SheetQuery
from deskcs.handover.item_shapes import ItemCard, ItemInput
from deskcs.handover.sheet_shapes import SheetCard, SheetRow
from deskcs.handover.ui.asking import Asking
from deskcs.handover.ui.listed import Listed
from deskcs.handover.ui.reading_query import read_query
from deskcs.handover.ui.sheets_model import MOST_PAGES, PAGE

if TYPE_CHECKING:
    from deskcs.handover.ui.accept_box import Acceptance
    from deskcs.handover.ui.rooms import Rooms
    from deskcs.handover.ui.signing_panel import Signature
    from deskcs.qt.surroundings import Surroundings

_OF_SHEETS = (
    ChangedElsewhere,
    events.HandoverDrafted,
    events.HandoverSigned,
    events.HandoverItemAccepted,
    events.HandoverQuestionAsked,
    events.HandoverQuestionAnswered,
    events.HandoverPublished,
    events.HandoverOverdue,
    events.HandoverRead,
)
_OF_CASES = (
    case_events.ComplaintChanged,
    case_events.ComplaintRegistered,
    case_events.ComplaintEscalated,
    case_events.EscalationAcknowledged,
    case_events.ComplaintsImported,
)


class HandoverPresenter(Asking):
    """Turns intents into service calls and results into what the page shows."""

    started = Signal(object, list, list)
    rows_ready = Signal(list, bool)
    more_ready = Signal(list, bool)
    sheet_ready = Signal(object)
    changed = Signal(object, str)
    signing_ready = Signal(object)
    acceptance_ready = Signal(object)
    verified = Signal(object)

    def __init__(self, rooms: Rooms, around: Surroundings) -> None:
        super().__init__(around)
        self._log, self._staff = rooms.handover, rooms.staff
        self._sheet_id = self._draft_id = 0
        self._query, self._listed = SheetQuery(), Listed(PAGE, MOST_PAGES)
        self._shift_names: list[str] = []
        self._people: list[str] = []
        around.relay.happened.connect(self._on_happened)
        around.session.actor_changed.connect(self._on_actor_changed)

    def start(self) -> None:
        """Load the rules, the people and the newest sheets."""
        self._read("start", self._load_start, self._on_started)
        self.reload()

    def reload(self) -> None:
        """Read everything that is shown again."""
        self._list()
        self._again()

    @Slot(int)
    def more(self, before: int) -> None:
        """List older sheets of what is listed."""
        query = self._listed.query
        if self._listed.continues(query, before):
            done = partial(self._on_more, query, before)
            self._read("more", self._log.find_sheets, done, query, PAGE, before)

    @Slot(str)
    def find(self, said: str) -> None:
        """List the sheets of a day, shift, person, case or with these words; all for nothing."""
        today = self._around.clock.now().astimezone(self._around.zone).date()
        self._query = read_query(said, today, self._shift_names, self._people)
        self._list()

    def open(self, target: str) -> None:
        """Show a sheet by its number or code."""
        self._read("sheet", self._load_sheet, self._on_sheet, target)

    def open_draft(self) -> None:
        """Show the draft of the running shift, brought up to date."""
        self._read("sheet", self._log.draft, self._on_draft, self._actor)

    def add(self, card: SheetCard, item: ItemInput) -> None:
        """Write an item into the draft."""
        self._change("add", self._log.add_item, card, item, item=item)

    def rewrite(self, card: SheetCard, old: ItemCard, item: ItemInput, version: int) -> None:
        """Write an item anew, unless somebody changed it since `version`."""
        self._change("rewrite", self._log.change_item, card, old.id, item, version, item=item)

    def remove(self, card: SheetCard, item: ItemCard, reason: str) -> None:
        """Take an item off the draft."""
        self._change("remove", self._log.remove_item, card, item.id, reason, item=item)

    def restore(self, card: SheetCard, item_id: int) -> None:
        """Put an item back."""
        self._change("restore", self._log.restore_item, card, item_id)

    def reorder(self, card: SheetCard, item_ids: Sequence[int]) -> None:
        """Put the items into this order."""
        self._change("reorder", self._log.reorder, card, list(item_ids))

    def check(self, card: SheetCard, key: str, state: str, note: str, counted: int | None) -> None:
        """Tick off a line of the checklist, with the number that was counted."""
        self._change("check", self._log.check, card, key, state, note, counted)

    def look_before_signing(self, card: SheetCard, summary: str) -> None:
        """Ask what a signature would fix now."""
        look, done = self._log.signing_view, self.signing_ready.emit
        self._read("signing", look, done, self._actor, card.id, summary)

    def sign(self, card: SheetCard, said: Signature) -> None:
        """Fix the sheet as it was shown."""
        self._change(
            "sign",
            self._log.sign,
            card,
            said.summary,
            card.version,
            said.override_reason,
            said.on_behalf_of,
            said.behalf_reason,
        )

    def look_before_accepting(self, card: SheetCard) -> None:
        """Ask what stands against this person's taking the sheet over."""
        look, done = self._log.acceptance_view, self.acceptance_ready.emit
        self._read("acceptance", look, done, self._actor, card.id)

    def accept(self, card: SheetCard, item: ItemCard, said: Acceptance) -> None:
        """Take an item over, or pass it to a named person."""
        self._change(
            "accept",
            self._log.accept_item,
            card,
            item.id,
            said.restate,
            said.holder,
            said.override_reason,
            item=item,
        )

    def accept_rest(self, card: SheetCard, override_reason: str = "") -> None:
        """Take over all that is not critical."""
        self._change("accept_rest", self._log.accept_all, card, "", override_reason)

    def confirm_read(self, card: SheetCard) -> None:
        """Say that one has read the sheet."""
        self._change("read", self._log.confirm_read, card)

    def review(self, card: SheetCard, text: str) -> None:
        """Mark the sheet as seen, as a lead."""
        self._change("review", self._log.review_sheet, card, text)

    def ask_writer(self, card: SheetCard, text: str) -> None:
        """Ask the writer something, as a lead."""
        self._change("ask_writer", self._log.ask_writer, card, text)

    def answer_lead(self, card: SheetCard, text: str) -> None:
        """Answer what a lead asked."""
        self._change("answer_lead", self._log.answer_lead, card, text)

    def ask(self, card: SheetCard, item: ItemCard, question: str) -> None:
        """Send a question back to the writer."""
        self._change("ask", self._log.ask, card, item.id, question, item=item)

    def answer(self, card: SheetCard, item: ItemCard, text: str) -> None:
        """Answer a question."""
        self._change("answer", self._log.answer, card, item.id, text, item=item)

    def settle(self, card: SheetCard, item: ItemCard, text: str) -> None:
        """Say that nothing is left to do."""
        self._change("settle", self._log.settle, card, item.id, text, item=item)

    def add_addendum(self, card: SheetCard, text: str) -> None:
        """Correct a signed sheet beside it."""
        self._change("addendum", self._log.add_addendum, card, text)

    def verify(self, card: SheetCard) -> None:
        """Prove the sheet."""
        self._read("verify", self._log.verify, self.verified.emit, card.id)

    def _change(
        self,
        what: str,
        work: Callable[..., SheetCard],
        card: SheetCard,
        *arguments: Any,
        item: ItemCard | ItemInput | None = None,
    ) -> None:
        about = card.code if item is None else item.text
        self._do(what, work, self.changed.emit, card.id, *arguments, about=about)

    def _load_start(self) -> tuple[Any, list[str], list[Any]]:
        people = [person.name for person in self._staff.people()]
        return self._log.rules, people, list(self._log.problems)

    def _load_sheet(self, target: str) -> SheetCard:
        return self._log.sheet(self._log.sheet_id(target))

    def _list(self) -> None:
        query, limit = self._query, self._listed.limit(self._query)
        self._read("rows", self._log.find_sheets, partial(self._on_rows, query), query, limit)

    def _again(self) -> None:
        if self._sheet_id:
            self._read("again", self._log.sheet, self._on_again, self._sheet_id)

    def _refill(self) -> None:
        """The running draft fills itself anew; an older sheet only shows its cases as they are."""
        if self._sheet_id and self._sheet_id == self._draft_id:
            self._read("again", self._log.draft, self._on_again, self._actor)
        else:
            self._again()

    @Slot(object)
    def _on_started(self, answer: tuple[Any, list[str], list[Any]]) -> None:
        rules, self._people, problems = answer
        self._shift_names = [shift.name for shift in rules.shifts]
        self.started.emit(rules, self._people, problems)

    def _on_rows(self, query: SheetQuery, rows: list[SheetRow]) -> None:
        self.rows_ready.emit(rows, self._listed.show(query, rows))

    def _on_more(self, query: SheetQuery, before: int, rows: list[SheetRow]) -> None:
        if self._listed.continues(query, before):
            self.more_ready.emit(rows, self._listed.add(rows))

    @Slot(object)
    def _on_sheet(self, card: SheetCard) -> None:
        self._sheet_id = card.id
        self.sheet_ready.emit(card)

    @Slot(object)
    def _on_draft(self, card: SheetCard) -> None:
        self._draft_id = card.id
        self._on_sheet(card)

    @Slot(object)
    def _on_again(self, card: SheetCard) -> None:
        if card.id == self._sheet_id:
            self.sheet_ready.emit(card)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, _OF_SHEETS):
            self.reload()
        elif isinstance(event, _OF_CASES):
            self._refill()

    @Slot(object)
    def _on_actor_changed(self, actor: object) -> None:
        self._draft_id = 0
        self._again()
