"""Makes the settings page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskcs.qt.page import Page
from deskcs.qt.surroundings import Surroundings
from deskcs.shell.settings.page import SettingsPage
from deskcs.shell.settings.presenter import SettingsPresenter

if TYPE_CHECKING:
    from deskcs.desk import Desk


def build(desk: Desk, around: Surroundings) -> Page:
    """Return the page, wired to its presenter."""
    return SettingsPage(SettingsPresenter(desk, around), around)
