"""The part of the desk that the shift log's screen uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from deskcs.handover.service import HandoverService
    from deskcs.staff.service import StaffService


class Rooms(Protocol):
    """The part of the desk this screen uses."""

    @property
    def handover(self) -> HandoverService:
        """The shift log."""
        ...

    @property
    def staff(self) -> StaffService:
        """The people."""
        ...
