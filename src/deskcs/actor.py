"""Who acts: handed to every use case, checked there, written into the journal."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from deskcs.wording import QT_TRANSLATE_NOOP


class Role(IntEnum):
    """What a person may do; each role may do all that the ones below it may."""

    AGENT = 1
    LEAD = 2
    SUPERVISOR = 3

    @property
    def code(self) -> str:
        """Return the word used in the database and on the command line."""
        return self.name.lower()

    @classmethod
    def from_code(cls, code: str) -> Role:
        """Return the role for `agent`, `lead` or `supervisor`; ValueError for anything else."""
        try:
            return cls[code.upper()]
        except KeyError:
            raise ValueError(code) from None


class Actor(NamedTuple):
    """A person at work. `person_id` is None only for the built-in owner of an empty database."""

    person_id: int | None
    name: str
    role: Role

    def is_at_least(self, role: Role) -> bool:
        """Return whether this person may do what `role` may do."""
        return self.role >= role


OWNER = Actor(person_id=None, name=QT_TRANSLATE_NOOP("Words", "店主"), role=Role.SUPERVISOR)
SYSTEM = Actor(person_id=None, name=QT_TRANSLATE_NOOP("Words", "系统"), role=Role.SUPERVISOR)
