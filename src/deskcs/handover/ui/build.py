"""Makes the screen of the shift log."""

from __future__ import annotations

from deskcs.handover.ui.calendar_presenter import CalendarPresenter
from deskcs.handover.ui.calendar_tab import CalendarTab
from deskcs.handover.ui.feedback_presenter import FeedbackPresenter
from deskcs.handover.ui.feedback_tab import FeedbackTab
from deskcs.handover.ui.files_presenter import FilesPresenter
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.log_presenter import LogPresenter
from deskcs.handover.ui.log_tab import LogTab
from deskcs.handover.ui.long_presenter import LongPresenter
from deskcs.handover.ui.page import HandoverPage
from deskcs.handover.ui.presenter import HandoverPresenter
from deskcs.handover.ui.rooms import Rooms
from deskcs.handover.ui.roster_presenter import RosterPresenter
from deskcs.handover.ui.roster_tab import RosterTab
from deskcs.handover.ui.sheets_tab import SheetsTab
from deskcs.handover.ui.shift_presenter import ShiftPresenter
from deskcs.qt.page import Page
from deskcs.qt.surroundings import Surroundings


def build(desk: Rooms, around: Surroundings) -> Page:
    """Return the page, its parts wired to their presenters."""
    presenter = HandoverPresenter(desk, around)
    keeper = Keeper(around.session.actor.name)
    return HandoverPage(
        presenter,
        ShiftPresenter(desk, around),
        SheetsTab(presenter, FilesPresenter(desk, around), around, keeper),
        CalendarTab(CalendarPresenter(desk, around), LongPresenter(desk, around), around, keeper),
        LogTab(LogPresenter(desk, around), around, keeper),
        FeedbackTab(FeedbackPresenter(desk, around), around, keeper),
        RosterTab(RosterPresenter(desk, around), around, keeper),
        around,
        keeper,
    )
