"""Between the complaint screen and its service."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from deskcs.complaints.events import (
    ComplaintChanged,
    ComplaintEscalated,
    ComplaintRegistered,
    ComplaintsImported,
    EscalationAcknowledged,
)
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.shapes import ComplaintCard, ComplaintPage, ComplaintQuery, ComplaintRow
from deskcs.complaints.ui.extras import Extras
from deskcs.complaints.ui.lists import Lists
from deskcs.complaints.ui.moves import carry_out
from deskcs.errors import DeskError, NotFound
from deskcs.events import ChangedElsewhere
from deskcs.search.stopping import Stoppable

if TYPE_CHECKING:
    from deskcs.actor import Actor
    from deskcs.complaints.describing import Contact
    from deskcs.complaints.service import ComplaintService
    from deskcs.handbook.service import HandbookService
    from deskcs.qt.surroundings import Surroundings
    from deskcs.staff.service import StaffService
    from deskcs.storage.store import Store

# A screenful and more; the ids of all follow, and with them any other place.
FIRST_ROWS = 64
# Changes are told in bursts; a long order takes a moment to read and is read less often.
SOON_MS, LATER_MS, LONG_ORDER = 150, 2_000, 20_000
_OURS = (
    ComplaintChanged,
    ComplaintRegistered,
    ComplaintEscalated,
    EscalationAcknowledged,
    ComplaintsImported,
    ChangedElsewhere,
)


@dataclass(frozen=True, slots=True)
class Sight:
    """Which rows of the list are looked at: from a place on so many, and their ids."""

    first: int = 0
    count: int = 0
    ids: tuple[int, ...] = ()


class Rooms(Protocol):
    """The part of the desk this screen uses."""

    @property
    def complaints(self) -> ComplaintService:
        """The tracker."""
        ...

    @property
    def staff(self) -> StaffService:
        """The people."""
        ...

    @property
    def store(self) -> Store:
        """The open database; beside it lies who has which case open."""
        ...

    @property
    def handbook(self) -> HandbookService:
        """The articles; the checklist is pinned to the revision of one."""
        ...


class ComplaintsPresenter(QObject):
    """Turns intents into service calls and results into what the page shows."""

    first_rows_ready = Signal(object)
    ids_ready = Signal(object)
    page_ready = Signal(int, object)
    order_ready = Signal(object, object)
    stale = Signal()
    lists_ready = Signal(object)
    counts_ready = Signal(dict)
    card_ready = Signal(object, object)
    changed = Signal(object, str)
    registered = Signal(object)
    revealed = Signal(object)
    proposal_ready = Signal(object)
    query_failed = Signal(object)
    failed = Signal(object, str)

    def __init__(self, rooms: Rooms, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms, self._around = rooms, around
        self._query = ComplaintQuery(view="open", order="next_due")
        self._reading = Stoppable()
        self._number = ""
        self._count = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._on_soon)
        around.relay.happened.connect(self._on_happened)

    @property
    def rooms(self) -> Rooms:
        """Return the part of the desk this screen uses."""
        return self._rooms

    @property
    def query(self) -> ComplaintQuery:
        """Return which cases are listed."""
        return self._query

    @property
    def number(self) -> str:
        """Return the case that is open, empty for none."""
        return self._number

    def show_list(self, query: ComplaintQuery) -> None:
        """List the cases of a query; what is being read for another list is stopped."""
        self._query = replace(query, text=query.text.strip(), me=self._actor.name)
        self._reading.stop()
        self._run(self._read_first, self._on_first_rows, "list", self._query)
        self.count()

    def count(self) -> None:
        """Count the views again."""
        self._run(self._rooms.complaints.counts, self._on_counts, "counts", self._actor)

    def refresh(self, sight: Sight) -> None:
        """Read the order, the rows that are looked at and the open case again."""
        self._run(self._read_again, self._on_order, "list", self._query, sight)
        self.count()
        if self._number:
            self.open(self._number)

    def load_page(self, page: int, ids: Sequence[int]) -> None:
        """Load rows that have come into sight."""
        self._run(self._read_page, self._on_page, f"page-{page}", page, ids)

    def open(self, number: str) -> None:
        """Show a case."""
        self._number = number
        self._run(self._read_case, self._on_card, "card", self._actor, number)

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

    def load_lists(self) -> None:
        """Load what the screen offers for choice."""
        self._run(self._read_lists, self._on_lists, "lists")

    def move(self, card: ComplaintCard, what: str, arguments: tuple[object, ...]) -> None:
        """Carry out a move of the case by its name; the version seen goes along."""

        def change() -> tuple[ComplaintCard, str]:
            given = arguments
            if what == "tick":
                given = (*arguments, self._revision(card) or "")
            return carry_out(self._rooms.complaints, self._actor, card, what, given), what

        def refused(error: DeskError) -> None:
            self.failed.emit(error, what)

        self._around.tasks.run(change, owner=self, done=self._on_changed, failed=refused)

    def take_back_merge(self, number: str) -> None:
        """Undo a merge just made, and open the case again."""

        def change() -> tuple[ComplaintCard, str]:
            return self._rooms.complaints.unmerge(self._actor, number), "unmerge"

        self._around.tasks.run(change, owner=self, done=self._on_unmerged, failed=self._on_failed)

    def reveal(self, number: str) -> None:
        """Read the personal data of a case in clear; it is journalled."""
        self._run(self._rooms.complaints.reveal, self._on_revealed, "reveal", self._actor, number)

    @property
    def _actor(self) -> Actor:
        return self._around.session.actor

    def _run(
        self, work: Callable[..., Any], done: Callable[..., Any], key: str, *arguments: Any
    ) -> None:
        failed = self._on_query_failed if key == "list" else self._on_failed
        self._around.tasks.run(work, *arguments, owner=self, done=done, failed=failed, key=key)

    def _read_first(self, query: ComplaintQuery) -> ComplaintPage:
        return self._rooms.complaints.page(
            query, FIRST_ROWS, is_counted=False, stoppable=self._reading
        )

    def _read_ids(self, query: ComplaintQuery) -> array[int]:
        return self._rooms.complaints.ids(query, self._reading)

    def _read_again(
        self, query: ComplaintQuery, sight: Sight
    ) -> tuple[array[int], list[ComplaintRow]]:
        cases = self._rooms.complaints
        ids = self._read_ids(query)
        there_now = ids[sight.first : sight.first + sight.count]
        return ids, cases.rows_by_ids(list(dict.fromkeys((*there_now, *sight.ids))))

    def _read_page(self, page: int, ids: Sequence[int]) -> tuple[int, list[ComplaintRow]]:
        return page, self._rooms.complaints.rows_by_ids(ids)

    def _read_lists(self) -> Lists:
        policy = self._rooms.complaints.policy
        return Lists(
            people=tuple(person.name for person in self._rooms.staff.people()),
            categories=policy.categories,
            wishes=policy.remedies,
            pauses=tuple(rule.name for rule in policy.pauses),
            questions=policy.follow_up.questions,
            causes=policy.causes,
        )

    @Slot(object)
    def _on_first_rows(self, page: ComplaintPage) -> None:
        self._count = page.total
        self.first_rows_ready.emit(page)
        if page.next is not None:
            self._run(self._read_ids, self._on_ids, "list", self._query)

    @Slot(object)
    def _on_order(self, answer: tuple[array[int], list[ComplaintRow]]) -> None:
        self._count = len(answer[0])
        self.order_ready.emit(*answer)

    @Slot(object)
    def _on_page(self, answer: tuple[int, list[ComplaintRow]]) -> None:
        self.page_ready.emit(*answer)

    @Slot(object)
    def _on_lists(self, lists: Lists) -> None:
        self.lists_ready.emit(lists)

    @Slot(object)
    def _on_ids(self, ids: array[int]) -> None:
        self._count = len(ids)
        self.ids_ready.emit(ids)

    @Slot(object)
    def _on_counts(self, counts: dict[str, int]) -> None:
        self.counts_ready.emit(counts)

    def _revision(self, card: ComplaintCard) -> str | None:
        """Return of which day the article is that prescribes the steps; None where it is gone."""
        try:
            article = self._rooms.handbook.article(card.steps.article)
        except NotFound:
            return None
        return str(article.summary.reviewed or "")

    def _read_case(self, actor: Actor, number: str) -> tuple[ComplaintCard, Extras]:
        cases = self._rooms.complaints
        card = cases.card(actor, number)
        related = tuple(cases.related(card.number))
        revision = self._revision(card) if card.steps.revision else ""
        return card, Extras(cases.path(card), related, revision)

    @Slot(object)
    def _on_card(self, answer: tuple[ComplaintCard, Extras]) -> None:
        card, extras = answer
        if card.number == self._number:
            self.card_ready.emit(card, extras)

    @Slot(object)
    def _on_changed(self, answer: tuple[ComplaintCard, str]) -> None:
        card, what = answer
        self.changed.emit(card, what)

    @Slot(object)
    def _on_unmerged(self, answer: tuple[ComplaintCard, str]) -> None:
        self.open(answer[0].number)

    @Slot(object)
    def _on_revealed(self, contact: Contact) -> None:
        self.revealed.emit(contact)

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
    def _on_query_failed(self, error: DeskError) -> None:
        self.query_failed.emit(error)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(error, "read")

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, _OURS) and not self._soon.isActive():
            self._soon.start(SOON_MS if self._count <= LONG_ORDER else LATER_MS)

    @Slot()
    def _on_soon(self) -> None:
        self.stale.emit()
