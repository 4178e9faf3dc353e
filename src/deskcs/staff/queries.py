"""Reads of the staff room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskcs.actor import Role
from deskcs.staff.shapes import Person

if TYPE_CHECKING:
    from deskcs.storage.glance import Asked

LONGEST_NAME = 40
_COLUMNS = "id, name, number, role, pin_hash <> '', is_active"


def people(connection: Asked, active_only: bool = True) -> list[Person]:
    """Return the people in the order they were added."""
    where = "WHERE is_active" if active_only else ""
    rows = connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM person {where} ORDER BY id")
    return [_person(tuple(row)) for row in rows]


def by_name(connection: Asked, name: str) -> Person | None:
    """Return the person with this name or staff number, or None."""
    row = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM person WHERE name = ? OR (number <> '' AND number = ?)"
        " ORDER BY name = ? DESC LIMIT 1",
        (name, name, name),
    ).fetchone()
    return _person(tuple(row)) if row else None


def desk_name(connection: Asked) -> str:
    """Return the name the desk was given at its founding, or an empty text.

    Earlier versions let it be of any length; what is too much of it is never shown.
    """
    row = connection.exec_driver_sql(
        "SELECT value FROM desk_fact WHERE name = 'desk_name'"
    ).fetchone()
    name = str(row[0] or "") if row else ""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


def _person(row: tuple[object, ...]) -> Person:
    person_id, name, number, role, has_pin, is_active = row
    return Person(
        id=int(str(person_id)),
        name=str(name),
        number=str(number),
        role=Role.from_code(str(role)),
        has_pin=bool(has_pin),
        is_active=bool(is_active),
    )
