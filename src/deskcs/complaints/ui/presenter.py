"""Between the list of cases on the screen and the tracker."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal, Slot

from deskcs.complaints.events import (
    ComplaintChanged,
    ComplaintEscalated,
    ComplaintRegistered,
    ComplaintsImported,
    EscalationAcknowledged,
)
from deskcs.complaints.shapes import ComplaintPage, ComplaintQuery, ComplaintRow
from deskcs.complaints.ui.case_presenter import CasePresenter
from deskcs.complaints.ui.lists import Lists
from deskcs.errors import DeskError
from deskcs.events import ChangedElsewhere
from deskcs.search.stopping import Stoppable

if TYPE_CHECKING:
    from deskcs.complaints.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings

LIST = "list"
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


class ComplaintsPresenter(CasePresenter):
    """Brings the list onto the screen, beside the case that is open."""

    first_rows_ready = Signal(object)
    ids_ready = Signal(object)
    page_ready = Signal(int, object)
    order_ready = Signal(object, object)
    stale = Signal()
    lists_ready = Signal(object)
    counts_ready = Signal(dict)
    query_failed = Signal(object)

    def __init__(self, rooms: Rooms, around: Surroundings) -> None:
        super().__init__(rooms, around)
        self._query = ComplaintQuery(view="open", order="next_due")
        self._reading = Stoppable()
        self._count = 0
        self._lists: Lists | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.stale)
        around.relay.happened.connect(self._on_happened)

    @property
    def query(self) -> ComplaintQuery:
        """Return which cases are listed."""
        return self._query

    def show_list(self, query: ComplaintQuery) -> None:
        """List the cases of a query; what is being read for another list is stopped."""
        self._query = replace(query, text=query.text.strip(), me=self._actor.name)
        self._reading.stop()
        self._reading = Stoppable()
        self._run(self._read_first, self._on_first_rows, LIST, self._query, self._reading)
        self.count()

    def count(self) -> None:
        """Count the views again."""
        self._run(self._rooms.complaints.counts, self.counts_ready.emit, "counts", self._actor)

    def refresh(self, sight: Sight) -> None:
        """Read the order, the rows that are looked at and the open case again."""
        self._run(self._read_again, self._on_order, LIST, self._query, self._reading, sight)
        self.count()
        if self._number:
            self.open(self._number)

    def load_page(self, page: int, ids: Sequence[int]) -> None:
        """Load rows that have come into sight."""
        self._run(self._read_page, self._on_page, f"page-{page}", page, ids)

    def load_lists(self) -> None:
        """Load what the screen offers for choice."""
        self._around.tasks.run(
            self._read_lists,
            owner=self,
            done=self._on_lists,
            failed=self._on_no_lists,
            key="lists",
        )

    def _run(
        self, work: Callable[..., Any], done: Callable[..., Any], key: str, *arguments: Any
    ) -> None:
        if key != LIST:
            super()._run(work, done, key, *arguments)
            return
        failed = self.query_failed.emit
        self._around.tasks.run(work, *arguments, owner=self, done=done, failed=failed, key=key)

    def _read_first(self, query: ComplaintQuery, reading: Stoppable) -> ComplaintPage:
        return self._rooms.complaints.page(query, FIRST_ROWS, is_counted=False, stoppable=reading)

    def _read_ids(self, query: ComplaintQuery, reading: Stoppable) -> array[int]:
        return self._rooms.complaints.ids(query, reading)

    def _read_again(
        self, query: ComplaintQuery, reading: Stoppable, sight: Sight
    ) -> tuple[array[int], list[ComplaintRow]]:
        cases = self._rooms.complaints
        ids = self._read_ids(query, reading)
        there_now = ids[sight.first : sight.first + sight.count]
        return ids, cases.rows_by_ids(list(dict.fromkeys((*there_now, *sight.ids))))

    def _read_page(self, page: int, ids: Sequence[int]) -> tuple[int, list[ComplaintRow]]:
        return page, self._rooms.complaints.rows_by_ids(ids)

    def _read_lists(self) -> Lists:
        people = tuple(person.name for person in self._rooms.staff.people())
        return replace(self._known_lists(), people=people, tags=self._rooms.complaints.tags())

    def _known_lists(self) -> Lists:
        policy, settings = self._rooms.complaints.policy, self._around.settings
        return Lists(
            channels=settings.channels,
            shops=settings.shops,
            categories=policy.categories,
            wishes=policy.remedies,
            pauses=tuple(rule.name for rule in policy.pauses),
            questions=policy.follow_up.questions,
            causes=policy.causes,
        )

    @Slot(object)
    def _on_lists(self, lists: Lists) -> None:
        self._lists = lists
        self.lists_ready.emit(lists)

    @Slot(object)
    def _on_no_lists(self, error: DeskError) -> None:
        """Offer what was read before, or is known without reading: a complaint is taken down all
        the same.
        """
        self._on_failed(error)
        self._on_lists(self._lists or self._known_lists())

    @Slot(object)
    def _on_first_rows(self, page: ComplaintPage) -> None:
        self._count = page.total
        self.first_rows_ready.emit(page)
        if page.next is not None:
            self._run(self._read_ids, self._on_ids, LIST, self._query, self._reading)

    @Slot(object)
    def _on_order(self, answer: tuple[array[int], list[ComplaintRow]]) -> None:
        self._count = len(answer[0])
        self.order_ready.emit(*answer)

    @Slot(object)
    def _on_page(self, answer: tuple[int, list[ComplaintRow]]) -> None:
        self.page_ready.emit(*answer)

    @Slot(object)
    def _on_ids(self, ids: array[int]) -> None:
        self._count = len(ids)
        self.ids_ready.emit(ids)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, _OURS) and not self._soon.isActive():
            self._soon.start(SOON_MS if self._count <= LONG_ORDER else LATER_MS)
