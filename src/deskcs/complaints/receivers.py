"""Who hears of a level: the holder, or whoever leads and is on duty. Pure.

A notice has parts, one for each receiver: it is ticked off part by part, so that a holder who has
seen it does not take it from the supervisor.
"""

from __future__ import annotations

from collections.abc import Mapping

from deskcs.actor import Actor, Role
from deskcs.complaints.levels import Reached

HOLDER, LEAD, SUPERVISOR = "holder", "lead", "supervisor"
_NAMED = "="

Duty = Mapping[str, Role]
"""Who is on duty now, by name; empty where the desk keeps no shifts or nobody is there."""


def receivers_of(level: Reached, owner: str, duty: Duty) -> tuple[str, ...]:
    """Return who is told of a level: parts, or a name after `=`.

    What a holder should hear goes to the leads as well while there is none, and while the others
    are on duty and the holder is not.
    """
    receivers = level.rule.receivers
    if level.person:
        receivers = (f"{_NAMED}{level.person}",)
    elif HOLDER not in receivers:
        return receivers
    holder = level.person or owner
    is_away = not holder or (bool(duty) and holder not in duty)
    return (*receivers, LEAD) if is_away and LEAD not in receivers else receivers


def seats_of(actor: Actor, duty: Duty) -> tuple[str, ...]:
    """Return whose part of a notice reaches this person now.

    The leads' part reaches the leads on duty; while there is none, every lead and whoever stands
    above them. The supervisors' part likewise.
    """
    roles, is_here = set(duty.values()), actor.name in duty
    seats = []
    if actor.role is Role.LEAD and (is_here or Role.LEAD not in roles):
        seats.append(LEAD)
    if actor.role is Role.SUPERVISOR:
        if Role.LEAD not in roles:
            seats.append(LEAD)
        if is_here or Role.SUPERVISOR not in roles:
            seats.append(SUPERVISOR)
    return tuple(seats)


def parts_for(
    receivers: tuple[str, ...], owner: str, name: str, seats: tuple[str, ...]
) -> list[str]:
    """Return which parts of a notice somebody who sits on these seats may tick off."""
    parts = [part for part in receivers if part in seats or part == f"{_NAMED}{name}"]
    if HOLDER in receivers and owner == name:
        parts.append(HOLDER)
    return parts
