"""Between the case on the screen and the tracker: opening, moving, taking down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.answers import Answers
from deskcs.complaints.ui.extras import Extras
from deskcs.complaints.ui.moves import Asked, carry_out
from deskcs.errors import DeskError, NotFound

if TYPE_CHECKING:
    from deskcs.actor import Actor
    from deskcs.complaints.describing import Contact
    from deskcs.complaints.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings


class CasePresenter(QObject):
    """Turns intents on one case into service calls, and results into what the pane shows.

    `settled` and `intake_settled` tell that something is not under way any more, of whom, and
    whether it is on disk. What follows is for who asked alone.
    """

    card_ready = Signal(object, object)
    settled = Signal(object, bool)
    changed = Signal(object, str)
    changed_elsewhere = Signal(object)
    intake_settled = Signal(str, bool)
    registered = Signal(object)
    not_registered = Signal(object)
    revealed = Signal(str, object)
    proposal_ready = Signal(object)
    failed = Signal(object, str)
    failed_elsewhere = Signal(object, str)

    def __init__(self, rooms: Rooms, around: Surroundings) -> None:
        super().__init__()
        self._rooms, self._around = rooms, around
        self._number = ""
        self.answers = Answers(around.session)

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

    def propose(self, written: Sequence[Any]) -> None:
        """Look at what is being typed into the intake."""
        propose, tell = self._rooms.complaints.propose, self.proposal_ready.emit
        self._run(propose, tell, "propose", *written)

    def register(self, intake: ComplaintIntake) -> None:
        """Save a new case."""
        actor = self._actor
        show = self.answers.done(self._on_registered)
        tell = self.answers.refused(self.not_registered.emit)

        def registered(card: ComplaintCard) -> None:
            self.intake_settled.emit(actor.name, True)
            show(card)

        def refused(error: DeskError) -> None:
            self.intake_settled.emit(actor.name, False)
            tell(error)

        self._around.tasks.run(
            self._rooms.complaints.register,
            actor,
            intake,
            owner=self,
            done=registered,
            failed=refused,
        )

    def move(self, card: ComplaintCard, what: str, arguments: tuple[object, ...]) -> None:
        """Carry out a move of the case by its name; the version seen goes along."""
        actor, number = self._actor, card.number
        asked = Asked(number, what, actor.name, arguments)

        def change() -> ComplaintCard:
            given = arguments
            if what == "tick":
                given = (*arguments, self._revision(card) or "")
            return carry_out(self._rooms.complaints, actor, card, what, given)

        def changed(now: ComplaintCard) -> None:
            self.settled.emit(asked, True)
            if self.answers.is_here(actor.name):
                self.changed.emit(now, what)
            else:
                self.changed_elsewhere.emit(now)

        def say(error: DeskError) -> None:
            if number == self._number:
                self.failed.emit(error, what)
            else:
                self.failed_elsewhere.emit(error, number)

        tell = self.answers.refused(say, number)

        def refused(error: DeskError) -> None:
            self.settled.emit(asked, False)
            tell(error)

        self._around.tasks.run(change, owner=self, done=changed, failed=refused)

    def take_back_merge(self, number: str) -> None:
        """Undo a merge just made, and open the case again."""
        self._around.tasks.run(
            self._rooms.complaints.unmerge,
            self._actor,
            number,
            owner=self,
            done=self.answers.done(self._on_unmerged),
            failed=self.answers.refused(self._on_failed, number),
        )

    def reveal(self, number: str) -> None:
        """Read the personal data of a case in clear; it is journalled."""

        def show(contact: Contact) -> None:
            self.revealed.emit(number, contact)

        self._around.tasks.run(
            self._rooms.complaints.reveal,
            self._actor,
            number,
            owner=self,
            done=self.answers.done(show),
            failed=self.answers.refused(self._on_failed, number),
            key="reveal",
        )

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
    def _on_registered(self, card: ComplaintCard) -> None:
        self._number = card.number
        self.registered.emit(card)

    @Slot(object)
    def _on_unmerged(self, card: ComplaintCard) -> None:
        self.open(card.number)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(error, "read")
