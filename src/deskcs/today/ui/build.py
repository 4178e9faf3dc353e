"""Makes the dashboard."""

from __future__ import annotations

from deskcs.qt.page import Page
from deskcs.qt.surroundings import Surroundings
from deskcs.today.ui.page import TodayPage
from deskcs.today.ui.presenter import Rooms, TodayPresenter


def build(desk: Rooms, around: Surroundings) -> Page:
    """Return the page, wired to its presenter."""
    return TodayPage(TodayPresenter(desk, around), around)
