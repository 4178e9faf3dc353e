"""A handover of the shift moves cases into other hands, in its own transaction."""

from __future__ import annotations

from deskcs.complaints import queries
from deskcs.complaints.change import changing_within
from deskcs.complaints.room import Room
from deskcs.complaints.shapes import Status
from deskcs.storage.unit import UnitOfWork


class Handing(Room):
    """What the shift log asks of the tracker."""

    def hand_within(self, unit: UnitOfWork, number: str, name: str) -> bool:
        """Make `name` responsible for an open case, within a transaction under way.

        Returns False and changes nothing when the case is no longer open or already theirs.
        Anybody on the incoming shift may: the handover itself is the permission.
        """
        row = queries.case_row(unit.connection, number)
        if not Status(row["status"]).is_open or row["owner"] == name:
            return False
        with changing_within(unit, number) as change:
            change.set(owner=name)
            change.add("handed", "", {"from": row["owner"], "to": name})
        return True
