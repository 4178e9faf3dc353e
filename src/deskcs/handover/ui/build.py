"""Makes the screen of the shift log."""

from __future__ import annotations

from deskcs.handover.ui.page import HandoverPage
from deskcs.handover.ui.presenter import HandoverPresenter, Rooms
from deskcs.qt.page import Page
from deskcs.qt.surroundings import Surroundings


def build(desk: Rooms, around: Surroundings) -> Page:
    """Return the page, wired to its presenter."""
    return HandoverPage(HandoverPresenter(desk, around), around)
