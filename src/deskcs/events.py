"""What has happened, told after the commit to whoever asked to hear it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that is now true and on disk."""


@dataclass(frozen=True, slots=True)
class ChangedElsewhere(Event):
    """Another window or desk committed to the same file; screens should read again."""


Listener = Callable[[Event], None]


class EventBus:
    """Delivers events to listeners in the thread that committed.

    A listener that fails is logged and does not stop the others: the change is already saved.
    """

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._guard = threading.Lock()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear every later event; call what is returned to stop hearing."""
        with self._guard:
            self._listeners.append(listener)

        def unsubscribe() -> None:
            with self._guard:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return unsubscribe

    def publish(self, events: Iterable[Event]) -> None:
        """Tell all listeners of each event in order."""
        with self._guard:
            listeners = tuple(self._listeners)
        for event in events:
            for listener in listeners:
                try:
                    listener(event)
                except Exception:
                    log.exception("listener failed on %s", type(event).__name__)
