"""Who may come in, read before the desk is open so that they can type their PIN meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from deskcs.staff import queries
from deskcs.staff.shapes import Person
from deskcs.storage.driver import dbapi
from deskcs.storage.glance import glance


class Arriving(NamedTuple):
    """The people of the desk and its name."""

    people: tuple[Person, ...]
    desk_name: str


def arriving(path: Path) -> Arriving | None:
    """Return who can be asked for, or None where the file must be opened to tell."""
    with glance(path) as connection:
        if connection is None:
            return None
        try:
            people = tuple(queries.people(connection))
            return Arriving(people, queries.desk_name(connection)) if people else None
        except (dbapi().Error, ValueError):
            return None
