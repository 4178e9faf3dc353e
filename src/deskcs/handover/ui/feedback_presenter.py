"""Between the screen of information feedback and its service."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from deskcs.events import ChangedElsewhere
from deskcs.handover.events import FeedbackChanged
from deskcs.handover.feedback_shapes import FeedbackCard, FeedbackInput
from deskcs.handover.ui.asking import Asking
from deskcs.handover.ui.listed import Listed

if TYPE_CHECKING:
    from deskcs.handover.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings

PAGE, MOST_PAGES = 200, 5


class FeedbackPresenter(Asking):
    """Takes feedback down, moves it on, lists it."""

    cards_ready = Signal(list, bool)
    more_ready = Signal(list, bool)
    changed = Signal(object, str)

    def __init__(self, rooms: Rooms, around: Surroundings) -> None:
        super().__init__(around)
        self._log = rooms.handover
        self._asked: tuple[bool, str] | None = None
        self._listed = Listed(PAGE, MOST_PAGES)
        around.relay.happened.connect(self._on_happened)

    def show(self, is_open: bool, text: str) -> None:
        """List what is open, or all, holding all words."""
        query = self._asked = (is_open, text)
        done = partial(self._on_cards, query)
        self._read("cards", self._log.feedback, done, *query, self._listed.limit(query))

    @Slot(int)
    def more(self, before: int) -> None:
        """List older ones of what is listed."""
        query = self._listed.query
        if self._listed.continues(query, before):
            done = partial(self._on_more, query, before)
            self._read("more", self._log.feedback, done, *query, PAGE, before)

    @Slot(object)
    def take_down(self, said: FeedbackInput) -> None:
        """Take down what somebody said."""
        self._do("raise", self._log.raise_feedback, self.changed.emit, said, about=said.subject)

    @Slot(object, str, str)
    def send(self, card: FeedbackCard, department: str, text: str) -> None:
        """Pass it on to a department."""
        self._move("send", self._log.send_feedback, card, department, text)

    @Slot(object, str)
    def answer(self, card: FeedbackCard, text: str) -> None:
        """Write down what the department answered."""
        self._move("answer", self._log.answer_feedback, card, text)

    @Slot(object, str)
    def tell(self, card: FeedbackCard, text: str) -> None:
        """Say that who raised it has been told."""
        self._move("tell", self._log.tell_feedback, card, text)

    @Slot(object, str)
    def drop(self, card: FeedbackCard, reason: str) -> None:
        """Let it go with a reason."""
        self._move("drop", self._log.drop_feedback, card, reason)

    def _move(
        self, what: str, work: Callable[..., FeedbackCard], card: FeedbackCard, *said: str
    ) -> None:
        given = (card.id, *said, card.version)
        self._do(what, work, self.changed.emit, *given, about=card.subject)

    def _on_cards(self, query: tuple[bool, str], cards: list[FeedbackCard]) -> None:
        self.cards_ready.emit(cards, self._listed.show(query, cards))

    def _on_more(self, query: tuple[bool, str], before: int, cards: list[FeedbackCard]) -> None:
        if self._listed.continues(query, before):
            self.more_ready.emit(cards, self._listed.add(cards))

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, FeedbackChanged | ChangedElsewhere) and self._asked is not None:
            self.show(*self._asked)
