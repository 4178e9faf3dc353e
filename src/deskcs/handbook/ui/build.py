"""Makes the handbook's screen."""

from __future__ import annotations

from deskcs.handbook.ui.page import HandbookPage
from deskcs.handbook.ui.presenter import HandbookPresenter, Rooms
from deskcs.qt.page import Page
from deskcs.qt.surroundings import Surroundings


def build(desk: Rooms, around: Surroundings) -> Page:
    """Return the page, wired to its presenter."""
    return HandbookPage(HandbookPresenter(desk, around), around)
