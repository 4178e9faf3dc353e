"""What goes in and out of the staff room."""

from __future__ import annotations

from typing import NamedTuple

from deskcs.actor import Actor, Role


class Person(NamedTuple):
    """Somebody who works at the desk."""

    id: int
    name: str
    number: str
    role: Role
    has_pin: bool
    is_active: bool

    def as_actor(self) -> Actor:
        """Return this person as the one who acts."""
        return Actor(self.id, self.name, self.role)
