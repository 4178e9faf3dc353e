"""What the frame gives to every screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.actor import OWNER, Actor, Role

# The window makes relay and session before anything else is there.
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from deskcs.clock import Clock
    from deskcs.events import Event, EventBus
    from deskcs.qt.tasks import Tasks
    from deskcs.qt.theme import Theme
    from deskcs.settings import Settings


class EventRelay(QObject):
    """Brings events from whichever thread committed to the GUI thread."""

    happened = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leave: Callable[[], None] | None = None
        self._arrived.connect(self._on_arrived)

    def listen(self, bus: EventBus) -> None:
        """Hear everything that happens on this bus."""
        self.stop()
        self._leave = bus.subscribe(self._hear)

    def stop(self) -> None:
        """Hear nothing more."""
        if self._leave is not None:
            self._leave()
            self._leave = None

    def _hear(self, event: Event) -> None:
        self._arrived.emit(event)

    @Slot(object)
    def _on_arrived(self, event: Event) -> None:
        self.happened.emit(event)


class Session(QObject):
    """Who is at the desk now."""

    actor_changed = Signal(object)

    def __init__(self, actor: Actor = OWNER, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actor = actor

    @property
    def actor(self) -> Actor:
        """Return who acts."""
        return self._actor

    def switch(self, actor: Actor) -> None:
        """Let somebody else act."""
        if actor != self._actor:
            self._actor = actor
            self.actor_changed.emit(actor)

    def is_at_least(self, role: Role) -> bool:
        """Return whether who acts may do what `role` may."""
        return self._actor.is_at_least(role)


class Going(Protocol):
    """Shows another page; without a page it does what the command named by `target` does."""

    def __call__(self, page: str, target: str = "") -> None: ...


class Toasting(Protocol):
    """Says something in passing, with a way to undo it for ten seconds."""

    def __call__(self, text: str, undo: Callable[[], object] | None = None) -> None: ...


@dataclass(frozen=True)
class Surroundings:
    """Handed to each page when it is made."""

    tasks: Tasks
    relay: EventRelay
    session: Session
    go: Going
    toast: Toasting
    zone: tzinfo
    clock: Clock
    theme: Theme
    settings: Settings
