"""The part of the desk that the complaint screen uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from deskcs.complaints.service import ComplaintService
    from deskcs.handbook.service import HandbookService
    from deskcs.staff.service import StaffService
    from deskcs.storage.store import Store


class Rooms(Protocol):
    """The part of the desk this screen uses."""

    @property
    def complaints(self) -> ComplaintService:
        """The tracker."""
        ...

    @property
    def staff(self) -> StaffService:
        """The people."""
        ...

    @property
    def store(self) -> Store:
        """The open database; beside it lies who has which case open."""
        ...

    @property
    def handbook(self) -> HandbookService:
        """The articles; the checklist is pinned to the revision of one."""
        ...
