"""Between the case on the screen and the tracker: opening, moving, taking down."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.extras import Extras
from deskcs.complaints.ui.moves import carry_out
from deskcs.errors import DeskError, NotFound

if TYPE_CHECKING:
    from deskcs.actor import Actor
    from deskcs.complaints.describing import Contact
    from deskcs.complaints.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings


class CasePresenter(QObject):
    """Turns intents on one case into service calls, and results into what the pane shows."""

    card_ready = Signal(object, object)
    changed = Signal(object, str)
    registered = Signal(object)
    revealed = Signal(object)
    proposal_ready = Signal(object)
    failed = Signal(object, str)
    failed_elsewhere = Signal(object, str)

    def __init__(self, rooms: Rooms, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms, self._around = rooms, around
        self._number = ""
        self._unsaid: list[tuple[str, DeskError, str]] = []  # to whom, what, of which case

    @property
    def rooms(self) -> Rooms:
        """Return the part of the desk this screen uses."""
        return self._rooms

    @property
    def number(self) -> str:
        """Return the case that is open, empty for none."""
        return self._number

    def open(self, number: str) -> None:
        """Show a case."""
        self._number = number
        self._run(self._read_case, self._on_card, "card", self._actor, number)

    def forget(self) -> None:
        """Show no case."""
        self._number = ""

    def propose(
        self, what: str, customer: str, orders: tuple[str, ...], phone: str, chat: str
    ) -> None:
        """Look at what is being typed into the intake."""
        self._run(
            self._rooms.complaints.propose,
            self._on_proposal,
            "propose",
            what,
            customer,
            orders,
            phone,
            chat,
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

    def move(self, card: ComplaintCard, what: str, arguments: tuple[object, ...]) -> None:
        """Carry out a move of the case by its name; the version seen goes along."""

        actor = self._actor

        def change() -> tuple[ComplaintCard, str]:
            given = arguments
            if what == "tick":
                given = (*arguments, self._revision(card) or "")
            return carry_out(self._rooms.complaints, actor, card, what, given), what

        def refused(error: DeskError) -> None:
            if actor.name != self._actor.name:
                self._unsaid.append((actor.name, error, card.number))
            elif card.number == self._number:
                self.failed.emit(error, what)
            else:
                self.failed_elsewhere.emit(error, card.number)

        self._around.tasks.run(change, owner=self, done=self._on_changed, failed=refused)

    def tell_unsaid(self) -> None:
        """Tell who sits here what was refused while somebody else did: it is theirs alone."""
        me = self._actor.name
        mine = [one for one in self._unsaid if one[0] == me]
        self._unsaid = [one for one in self._unsaid if one[0] != me]
        for _, error, number in mine:
            self.failed_elsewhere.emit(error, number)

    def take_back_merge(self, number: str) -> None:
        """Undo a merge just made, and open the case again."""

        actor = self._actor

        def change() -> tuple[ComplaintCard, str]:
            return self._rooms.complaints.unmerge(actor, number), "unmerge"

        def refused(error: DeskError) -> None:
            if actor.name == self._actor.name:
                self._on_failed(error)
            else:
                self._unsaid.append((actor.name, error, number))

        self._around.tasks.run(change, owner=self, done=self._on_unmerged, failed=refused)

    def reveal(self, number: str) -> None:
        """Read the personal data of a case in clear; it is journalled."""
        self._run(self._rooms.complaints.reveal, self._on_revealed, "reveal", self._actor, number)

    @property
    def _actor(self) -> Actor:
        return self._around.session.actor

    def _run(
        self, work: Callable[..., Any], done: Callable[..., Any], key: str, *arguments: Any
    ) -> None:
        failed = self._on_failed
        self._around.tasks.run(work, *arguments, owner=self, done=done, failed=failed, key=key)

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
    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(error, "read")
