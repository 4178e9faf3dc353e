"""Makes the complaint screen."""

from __future__ import annotations

from deskcs.complaints.presence import Presence
from deskcs.complaints.ui.page import ComplaintsPage
from deskcs.complaints.ui.presenter import ComplaintsPresenter
from deskcs.complaints.ui.rooms import Rooms
from deskcs.qt.page import Page
from deskcs.qt.surroundings import Surroundings


def build(desk: Rooms, around: Surroundings) -> Page:
    """Return the page, wired to its presenter."""
    presence = Presence(desk.store.path.parent / "open")
    return ComplaintsPage(ComplaintsPresenter(desk, around), presence, around)
