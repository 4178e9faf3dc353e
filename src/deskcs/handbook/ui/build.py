"""Makes the handbook's screen."""

from __future__ import annotations

from deskcs.handbook.ui.keeper import Keeper
from deskcs.handbook.ui.loading import Rooms
from deskcs.handbook.ui.page import HandbookPage
from deskcs.handbook.ui.presenter import HandbookPresenter
from deskcs.qt.page import Page
from deskcs.qt.surroundings import Surroundings


def build(desk: Rooms, around: Surroundings) -> Page:
    """Return the page, wired to its presenters."""
    return HandbookPage(HandbookPresenter(desk, around), Keeper(desk, around), around)
