"""The page of the shift log: who is on duty on top, the sheets below."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskcs.errors import DeskError
from deskcs.handover.rules import Rules
from deskcs.handover.shapes import ShiftCard
from deskcs.handover.ui.presenter import HandoverPresenter
from deskcs.handover.ui.sheets_tab import SheetsTab
from deskcs.handover.ui.shift_bar import ShiftBar
from deskcs.handover.ui.side import CHECKS, PROOF, SIGNING
from deskcs.qt.language import translate_error
from deskcs.qt.page import Page
from deskcs.qt.surroundings import Surroundings


class HandoverPage(Page):
    """What the frame sees of the shift log."""

    def __init__(
        self, presenter: HandoverPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter, self._around = presenter, around
        presenter.setParent(self)
        self._is_started = False
        self._reminded = 0
        self.shift = ShiftBar(around.zone)
        self.sheets = SheetsTab(presenter, around)
        self._lay_out()
        presenter.started.connect(self._on_started)
        presenter.shifts_ready.connect(self._on_shifts)
        presenter.duty_changed.connect(self._on_duty_changed)
        self.shift.start_requested.connect(presenter.start_shift)
        self.shift.end_requested.connect(presenter.end_shift)
        around.session.actor_changed.connect(self._on_actor_changed)

    def open(self, target: str) -> None:
        """Show a sheet: its number or code, `sheet#item` for one item of it."""
        self.shown()
        if target:
            self.sheets.open(target)

    def shown(self) -> None:
        """Load at the first sight."""
        if not self._is_started:
            self._is_started = True
            self._presenter.start()

    def new_item(self) -> None:
        """Open the draft of the running shift."""
        self.shown()
        self.sheets.open_draft()

    def print_item(self) -> None:
        """Write the open sheet as one page."""
        self.sheets.print_sheet()

    def help_topic(self) -> str:
        """Return the article on what is being done."""
        topics = {
            SIGNING: "handover-sign",
            PROOF: "handover-responsibility",
            CHECKS: "handover-items",
        }
        sheet = self.sheets.view.sheet
        if sheet is not None and not sheet.is_draft:
            return topics.get(self.sheets.view.side.panel, "handover-rules")
        return topics.get(self.sheets.view.side.panel, "handover-what-to-write")

    def tick(self) -> None:
        """Count down; when the shift ends soon, its draft opens once and says so."""
        self.shift.tick(self._around.clock.now())
        self.sheets.tick()
        due = self.shift.is_draft_due
        if due and due != self._reminded:
            self._reminded = due
            self.sheets.remind_of_draft()

    def leave(self) -> bool:
        """Put what is half typed on disk."""
        self.sheets.keeper.save_now()
        return True

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.addStretch()
        top.addWidget(self.shift)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.sheets, 1)

    @Slot(object, list, list)
    def _on_started(self, rules: Rules, people: list[str], problems: list[DeskError]) -> None:
        self.shift.set_rules(rules)
        self.sheets.set_rules(rules, people)
        if problems:
            self.sheets.message.show_warning(translate_error(problems[0]))

    @Slot(object, list)
    def _on_shifts(self, own: ShiftCard | None, on_duty: list[ShiftCard]) -> None:
        self.shift.show_shifts(own, on_duty, self._around.clock.now())

    @Slot(str)
    def _on_duty_changed(self, what: str) -> None:
        if what == "start_shift":
            self.sheets.open_what_waits()

    @Slot(object)
    def _on_actor_changed(self, actor: object) -> None:
        self.sheets.refresh_person()
