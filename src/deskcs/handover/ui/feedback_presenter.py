"""Between the screen of information feedback and its service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from deskcs.events import ChangedElsewhere
from deskcs.handover.events import FeedbackChanged
from deskcs.handover.feedback_shapes import FeedbackCard, FeedbackInput
from deskcs.handover.ui.asking import Asking

if TYPE_CHECKING:
    from deskcs.handover.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings

PAGE = 200


class FeedbackPresenter(Asking):
    """Takes feedback down, moves it on, lists it."""

    cards_ready = Signal(list)
    changed = Signal(object, str)

    def __init__(self, rooms: Rooms, around: Surroundings) -> None:
        super().__init__(around)
        self._log = rooms.handover
        self._asked: tuple[bool, str] | None = None
        around.relay.happened.connect(self._on_happened)

    def show(self, is_open: bool, text: str) -> None:
        """List what is open, or all, holding all words."""
        self._asked = (is_open, text)
        self._read("cards", self._log.feedback, self._on_cards, is_open, text, PAGE)

    @Slot(object)
    def take_down(self, said: FeedbackInput) -> None:
        """Take down what somebody said."""
        self._do("raise", self._log.raise_feedback, self._on_changed, said)

    @Slot(object, str, str)
    def send(self, card: FeedbackCard, department: str, text: str) -> None:
        """Pass it on to a department."""
        self._do(
            "send",
            self._log.send_feedback,
            self._on_changed,
            card.id,
            department,
            text,
            card.version,
        )

    @Slot(object, str)
    def answer(self, card: FeedbackCard, text: str) -> None:
        """Write down what the department answered."""
        self._do("answer", self._log.answer_feedback, self._on_changed, card.id, text, card.version)

    @Slot(object, str)
    def tell(self, card: FeedbackCard, text: str) -> None:
        """Say that who raised it has been told."""
        self._do("tell", self._log.tell_feedback, self._on_changed, card.id, text, card.version)

    @Slot(object, str)
    def drop(self, card: FeedbackCard, reason: str) -> None:
        """Let it go with a reason."""
        self._do("drop", self._log.drop_feedback, self._on_changed, card.id, reason, card.version)

    @Slot(object)
    def _on_cards(self, cards: list[FeedbackCard]) -> None:
        self.cards_ready.emit(cards)

    @Slot(object, str)
    def _on_changed(self, card: FeedbackCard, what: str) -> None:
        self.changed.emit(card, what)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, FeedbackChanged | ChangedElsewhere) and self._asked is not None:
            self.show(*self._asked)
