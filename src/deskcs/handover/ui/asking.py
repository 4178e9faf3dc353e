"""What the presenters of this room share: asking a service in the worker, telling what failed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from deskcs.errors import DeskError

if TYPE_CHECKING:
    from deskcs.actor import Actor
    from deskcs.qt.surroundings import Surroundings


class Asked(NamedTuple):
    """A change that was asked for: its name, by whom, and with what."""

    what: str
    actor: Actor
    arguments: tuple[Any, ...]


class Asking(QObject):
    """`failed` gives the error and what was asked for.

    `answered` is the change whose answer is being told: several may be under way.
    """

    failed = Signal(object, str)

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._under_way: list[Asked] = []
        self.answered: Asked | None = None

    @property
    def _actor(self) -> Actor:
        return self._around.session.actor

    @property
    def asker(self) -> str:
        """Return who asked for what is being answered; who sits here where nothing is."""
        return (self.answered.actor if self.answered is not None else self._actor).name

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
        asked = Asked(what, self._actor, arguments)
        if asked in self._under_way:
            return
        self._under_way.append(asked)

        def finished(result: Any) -> None:
            self._under_way.remove(asked)
            with self._answering(asked):
                done(result, what)

        def refused(error: DeskError) -> None:
            self._under_way.remove(asked)
            with self._answering(asked):
                self.failed.emit(error, what)

        self._around.tasks.run(
            work,
            self._actor,
            *arguments,
            owner=self,
            done=finished,
            failed=refused,
        )

    @contextmanager
    def _answering(self, asked: Asked) -> Iterator[None]:
        before, self.answered = self.answered, asked
        try:
            yield
        finally:
            self.answered = before

    def _refused(self, what: str) -> Callable[[DeskError], None]:
        def refused(error: DeskError) -> None:
            self.failed.emit(error, what)

        return refused
