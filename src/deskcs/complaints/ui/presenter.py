"""Between the complaint screen and its service."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.complaints.events import (
    ComplaintChanged,
    ComplaintEscalated,
    ComplaintRegistered,
    ComplaintsImported,
    EscalationAcknowledged,
)
from deskcs.complaints.shapes import (
    ComplaintCard,
    ComplaintIntake,
    ComplaintPage,
    ComplaintQuery,
    ComplaintRow,
)
from deskcs.errors import DeskError
from deskcs.events import ChangedElsewhere

if TYPE_CHECKING:
    from deskcs.complaints.cases import Cases
    from deskcs.qt.surroundings import Surroundings
    from deskcs.staff.service import StaffService

FIRST_ROWS = 200
_OURS = (
    ComplaintChanged,
    ComplaintRegistered,
    ComplaintEscalated,
    EscalationAcknowledged,
    ComplaintsImported,
    ChangedElsewhere,
)


class Rooms(Protocol):
    """The part of the desk this screen uses."""

    @property
    def complaints(self) -> Cases:
        """The tracker."""
        ...

    @property
    def staff(self) -> StaffService:
        """The people."""
        ...


class ComplaintsPresenter(QObject):
    """Turns intents into service calls and results into what the page shows."""

    first_rows_ready = Signal(object)
    ids_ready = Signal(object)
    counts_ready = Signal(dict)
    card_ready = Signal(object)
    changed = Signal(object, str)
    registered = Signal(object)
    proposal_ready = Signal(object)
    people_ready = Signal(list)
    query_failed = Signal(object)
    failed = Signal(object, str)

    def __init__(self, rooms: Rooms, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms, self._around = rooms, around
        self._query = ComplaintQuery(view="open", order="next_due")
        self._number = ""
        around.relay.happened.connect(self._on_happened)

    @property
    def query(self) -> ComplaintQuery:
        """Return which cases are listed."""
        return self._query

    def list_view(self, view: str) -> None:
        """List another view, keeping what stands in the search box."""
        self._list(replace(self._query, view=view))

    def list_text(self, text: str) -> None:
        """List the cases of a query; a stale answer is dropped."""
        self._list(replace(self._query, text=text.strip()))

    def list_order(self, order: str) -> None:
        """List in another order."""
        self._list(replace(self._query, order=order))

    def reload(self) -> None:
        """Read list and counts again, and the open case."""
        self._list(self._query)
        if self._number:
            self.open(self._number)

    def rows(self, ids: Sequence[int]) -> list[ComplaintRow]:
        """Return the rows of these ids. For the worker."""
        return self._rooms.complaints.rows_by_ids(ids)

    def open(self, number: str) -> None:
        """Show a case."""
        self._number = number
        self._run(self._rooms.complaints.card, self._on_card, "card", self._actor, number)

    def forget(self) -> None:
        """Show no case."""
        self._number = ""

    def propose(self, what: str, customer: str, orders: tuple[str, ...], phone: str) -> None:
        """Look at what is being typed into the intake."""
        self._run(
            self._rooms.complaints.propose,
            self._on_proposal,
            "propose",
            what,
            customer,
            orders,
            phone,
        )

    def register(self, intake: ComplaintIntake) -> None:
        """Save a new case."""
        self._around.tasks.run(
            self._rooms.complaints.register,
            self._actor,
            intake,
            owner=self,
            done=self._on_registered,
            failed=self._on_register_failed,
        )

    def load_people(self) -> None:
        """Load who a case can be assigned to."""
        self._run(self._rooms.staff.people, self._on_people, "people")

    def note(self, card: ComplaintCard, text: str) -> None:
        """Add an internal note."""
        self._change(self._rooms.complaints.note, card, "note", text)

    def reply(self, card: ComplaintCard, text: str) -> None:
        """Record what the customer was told."""
        self._change(self._rooms.complaints.reply, card, "reply", text)

    def customer_said(self, card: ComplaintCard, text: str) -> None:
        """Record what the customer wrote."""
        self._change(self._rooms.complaints.customer_said, card, "customer_said", text)

    def resolve(self, card: ComplaintCard, text: str) -> None:
        """Record the solution the customer was told."""
        self._change(self._rooms.complaints.resolve, card, "resolve", text)

    def accept(self, card: ComplaintCard) -> None:
        """Take the case on."""
        self._change(self._rooms.complaints.accept, card, "accept")

    def assign(self, card: ComplaintCard, name: str) -> None:
        """Give the case to somebody."""
        self._change(self._rooms.complaints.assign, card, "assign", name)

    def wait(self, card: ComplaintCard, reason: str, until: datetime) -> None:
        """Wait for something until a time."""
        self._change(self._rooms.complaints.wait, card, "wait", reason, until)

    def resume(self, card: ComplaintCard) -> None:
        """Go on with a case that waited."""
        self._change(self._rooms.complaints.resume, card, "resume")

    def escalate(self, card: ComplaintCard, reason: str) -> None:
        """Flag the case as serious."""
        self._change(self._rooms.complaints.escalate, card, "escalate", reason)

    def acknowledge(self, card: ComplaintCard) -> None:
        """Take notice of a flagged case, as a lead."""
        self._change(self._rooms.complaints.acknowledge, card, "acknowledge")

    def decline_flag(self, card: ComplaintCard, reason: str) -> None:
        """Take the flag off, with the reason."""
        self._change(self._rooms.complaints.decline_flag, card, "decline_flag", reason)

    def close(self, card: ComplaintCard, satisfaction: int | None) -> None:
        """Close the case."""
        self._change(self._rooms.complaints.close, card, "close", satisfaction)

    def reopen(self, card: ComplaintCard, reason: str) -> None:
        """Open a closed case again."""
        self._change(self._rooms.complaints.reopen, card, "reopen", reason)

    @property
    def _actor(self) -> Any:
        return self._around.session.actor

    def _run(
        self, work: Callable[..., Any], done: Callable[..., Any], key: str, *arguments: Any
    ) -> None:
        self._around.tasks.run(
            work, *arguments, owner=self, done=done, failed=self._on_failed, key=key
        )

    def _change(
        self, work: Callable[..., ComplaintCard], card: ComplaintCard, what: str, *arguments: Any
    ) -> None:
        def change() -> tuple[ComplaintCard, str]:
            return work(self._actor, card.number, *arguments, version=card.version), what

        def refused(error: DeskError) -> None:
            self.failed.emit(error, what)

        self._around.tasks.run(change, owner=self, done=self._on_changed, failed=refused)

    def _list(self, query: ComplaintQuery) -> None:
        self._query = replace(query, me=self._actor.name)
        tasks, cases = self._around.tasks, self._rooms.complaints
        tasks.run(
            cases.page,
            self._query,
            FIRST_ROWS,
            owner=self,
            done=self._on_first_rows,
            failed=self._on_query_failed,
            key="page",
        )
        self._run(cases.counts, self._on_counts, "counts", self._actor)

    @Slot(object)
    def _on_first_rows(self, page: ComplaintPage) -> None:
        self.first_rows_ready.emit(page)
        if page.next is not None:
            self._run(self._rooms.complaints.ids, self._on_ids, "ids", self._query)

    @Slot(object)
    def _on_ids(self, ids: array[int]) -> None:
        self.ids_ready.emit(ids)

    @Slot(object)
    def _on_counts(self, counts: dict[str, int]) -> None:
        self.counts_ready.emit(counts)

    @Slot(object)
    def _on_card(self, card: ComplaintCard) -> None:
        if card.number == self._number:
            self.card_ready.emit(card)

    @Slot(object)
    def _on_changed(self, answer: tuple[ComplaintCard, str]) -> None:
        card, what = answer
        self.changed.emit(card, what)

    @Slot(object)
    def _on_registered(self, card: ComplaintCard) -> None:
        self._number = card.number
        self.registered.emit(card)

    @Slot(object)
    def _on_register_failed(self, error: DeskError) -> None:
        self.failed.emit(error, "register")

    @Slot(object)
    def _on_proposal(self, proposal: object) -> None:
        self.proposal_ready.emit(proposal)

    @Slot(object)
    def _on_people(self, people: list[Any]) -> None:
        self.people_ready.emit([person.name for person in people])

    @Slot(object)
    def _on_query_failed(self, error: DeskError) -> None:
        self.query_failed.emit(error)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(error, "read")

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, _OURS):
            self.reload()
