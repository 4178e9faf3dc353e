"""Answers go to who asked: somebody else may sit at the desk when one comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from deskcs.errors import DeskError
from deskcs.qt.surroundings import Session


class Answers:
    """What was refused waits for who asked, until they are back; what is done is told at once or
    not at all.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._unsaid: list[tuple[str, DeskError, str]] = []  # to whom, what, of which case

    def is_here(self, name: str) -> bool:
        """Return whether this person is at the desk now."""
        return self._session.actor.name == name

    def done(self, tell: Callable[[Any], object]) -> Callable[[Any], None]:
        """Return what tells who is here now of what was done, unless they have left."""
        asker = self._session.actor.name

        def told(result: Any) -> None:
            if self.is_here(asker):
                tell(result)

        return told

    def refused(
        self, tell: Callable[[DeskError], object], number: str = ""
    ) -> Callable[[DeskError], None]:
        """Return what tells who is here now of a refusal, when they are back if they have left."""
        asker = self._session.actor.name

        def told(error: DeskError) -> None:
            if self.is_here(asker):
                tell(error)
            else:
                self._unsaid.append((asker, error, number))

        return told

    def take(self) -> list[tuple[DeskError, str]]:
        """Return what waits for who is here, with the number of its case, and forget it."""
        mine = [one for one in self._unsaid if self.is_here(one[0])]
        self._unsaid = [one for one in self._unsaid if not self.is_here(one[0])]
        return [(error, number) for _, error, number in mine]
