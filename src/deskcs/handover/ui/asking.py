"""What the presenters of this room share: asking a service in the worker, telling what failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from deskcs.errors import DeskError

if TYPE_CHECKING:
    from deskcs.actor import Actor
    from deskcs.qt.surroundings import Surroundings


class Asking(QObject):
    """`failed` gives the error and what was asked for."""

    failed = Signal(object, str)

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._under_way: list[tuple[str, Actor, tuple[Any, ...]]] = []

    @property
    def _actor(self) -> Actor:
        return self._around.session.actor

    def _read(
        self, what: str, work: Callable[..., Any], done: Callable[..., Any], *arguments: Any
    ) -> None:
        """Ask for something to show; a newer request of the same kind makes this one stale."""
        self._around.tasks.run(
            work, *arguments, owner=self, done=done, failed=self._refused(what), key=what
        )

    def _do(
        self, what: str, work: Callable[..., Any], done: Callable[..., Any], *arguments: Any
    ) -> None:
        """Change something as who is at the desk now; `done` gets the result and `what`.

        The very same change is not asked for again while it is under way: a key pressed twice
        writes once.
        """
        asked = (what, self._actor, arguments)
        if asked in self._under_way:
            return
        self._under_way.append(asked)

        def finished(result: Any) -> None:
            self._under_way.remove(asked)
            done(result, what)

        def refused(error: DeskError) -> None:
            self._under_way.remove(asked)
            self.failed.emit(error, what)

        self._around.tasks.run(
            work,
            self._actor,
            *arguments,
            owner=self,
            done=finished,
            failed=refused,
        )

    def _refused(self, what: str) -> Callable[[DeskError], None]:
        def refused(error: DeskError) -> None:
            self.failed.emit(error, what)

        return refused
