"""What the presenters of this room share: asking a service in the worker, telling what failed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from deskcs.errors import DeskError
from deskcs.qt.language import translate_error

if TYPE_CHECKING:
    from deskcs.actor import Actor
    from deskcs.qt.surroundings import Surroundings


SHORT = 20  # so much of a text names what it is about


class Asked(NamedTuple):
    """What was asked for: its name, by whom, with what, and the words by which they know it."""

    what: str
    actor: Actor
    arguments: tuple[Any, ...]
    about: str = ""


class Asking(QObject):
    """`failed` gives the error and what was asked for; `refused_to` instead who had asked, where
    somebody else sits here when the answer comes, the error and what it is about.

    `answered` is that whose answer is being told: several may be under way.
    """

    failed = Signal(object, str)
    refused_to = Signal(str, object, str)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
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

    @property
    def is_for_me(self) -> bool:
        """Return whether who sits here asked for what is being answered."""
        return self.asker == self._actor.name

    def _read(
        self, what: str, work: Callable[..., Any], done: Callable[..., Any], *arguments: Any
    ) -> None:
        """Ask for something to show; a newer request of the same kind makes this one stale."""

        def refused(error: DeskError) -> None:
            self.failed.emit(error, what)

        self._around.tasks.run(work, *arguments, owner=self, done=done, failed=refused, key=what)

    def _do(
        self,
        what: str,
        work: Callable[..., Any],
        done: Callable[..., Any],
        *arguments: Any,
        about: str = "",
    ) -> None:
        """Change something as who is at the desk now; `done` gets the result and `what`."""
        asked = Asked(what, self._actor, arguments, about[:SHORT])
        self._ask(asked, self._around.tasks.run, work, done, self._actor, *arguments)

    def _ask(
        self,
        asked: Asked,
        run: Callable[..., None],
        work: Callable[..., Any],
        done: Callable[..., Any],
        *arguments: Any,
    ) -> None:
        """Have it done by `run`. The very same is not asked for again while it is under way: a key
        pressed twice writes once.
        """
        if asked in self._under_way:
            return
        self._under_way.append(asked)

        def finished(result: Any) -> None:
            self._under_way.remove(asked)
            with self._answering(asked):
                done(result, asked.what)

        def refused(error: DeskError) -> None:
            self._under_way.remove(asked)
            with self._answering(asked):
                if self.is_for_me:
                    self.failed.emit(error, asked.what)
                else:
                    self.refused_to.emit(asked.actor.name, error, asked.about)

        run(work, *arguments, owner=self, done=finished, failed=refused)

    def told(self, error: DeskError, place: object = None) -> str:
        """Return the words for an error, with what it is about where `place`, the first thing that
        was asked with, is not what one looks at.
        """
        words, asked = translate_error(error), self.answered
        is_elsewhere = asked is not None and place not in asked.arguments[:1]
        return f"{asked.about}  {words}".strip() if asked is not None and is_elsewhere else words

    @contextmanager
    def _answering(self, asked: Asked) -> Iterator[None]:
        before, self.answered = self.answered, asked
        try:
            yield
        finally:
            self.answered = before
