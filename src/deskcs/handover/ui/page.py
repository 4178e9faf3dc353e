"""The page of the shift log: its parts and who is on duty on top, one part below."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QVBoxLayout,
)

from deskcs.errors import DeskError
from deskcs.handover.rules import Rules
from deskcs.handover.shift_shapes import ShiftCard
from deskcs.handover.ui.asking import Asking
from deskcs.handover.ui.calendar_tab import CalendarTab
from deskcs.handover.ui.feedback_tab import FeedbackTab
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.log_tab import LogTab
from deskcs.handover.ui.presenter import HandoverPresenter
from deskcs.handover.ui.roster_tab import RosterTab
from deskcs.handover.ui.sheets_tab import SheetsTab
from deskcs.handover.ui.shift_bar import ShiftBar
from deskcs.handover.ui.shift_presenter import ShiftPresenter
from deskcs.handover.ui.side import CHECKS, PROOF, SIGNING
from deskcs.qt.flow import FlowLayout, Whole
from deskcs.qt.front import Front
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error
from deskcs.qt.page import Page
from deskcs.qt.surroundings import Surroundings

SHEETS, CALENDAR, LOG, FEEDBACK, ROSTER = range(5)


class HandoverPage(Page):
    """What the frame sees of the shift log."""

    def __init__(
        self,
        presenter: HandoverPresenter,
        shifts: ShiftPresenter,
        sheets: SheetsTab,
        calendar: CalendarTab,
        log: LogTab,
        feedback: FeedbackTab,
        roster: RosterTab,
        around: Surroundings,
        keeper: Keeper,
    ) -> None:
        super().__init__()
        presenter.setParent(self)
        shifts.setParent(self)
        keeper.setParent(self)
        self._presenter, self._shifts = presenter, shifts
        self._around, self.keeper = around, keeper
        self.sheets, self.log, self.feedback = sheets, log, feedback
        self.calendar, self.roster = calendar, roster
        self._is_started = False
        self._reminded = 0
        self._own_shift: tuple[str, int] | None = None
        self.shift = ShiftBar(around.zone)
        self._unsaid: list[tuple[str, str]] = []  # to whom, and what
        self.message, self.refusal = InlineMessage(self), InlineMessage(self)
        self._lay_out()
        presenter.started.connect(self._on_started)
        shifts.shifts_ready.connect(self._on_shifts)
        shifts.failed.connect(self._on_shift_failed)
        self.shift.start_requested.connect(shifts.start_shift)
        self.shift.end_requested.connect(shifts.end_shift)
        self.shift.break_requested.connect(shifts.take_break)
        calendar.open_requested.connect(self.open)
        for asking in self.findChildren(Asking):
            asking.refused_to.connect(self._on_refused_to)
        around.session.actor_changed.connect(self._on_actor_changed)

    @Slot(str)
    def open(self, target: str) -> None:
        """Show a sheet: its number or code, `sheet#item` for one item of it; or a part by name."""
        self.shown()
        parts = {
            "sheets": SHEETS,
            "calendar": CALENDAR,
            "log": LOG,
            "feedback": FEEDBACK,
            "roster": ROSTER,
        }
        if target in parts:
            self.show_part(parts[target])
        elif target:
            self.show_part(SHEETS)
            self.sheets.open(target)

    def shown(self) -> None:
        """Load at the first sight."""
        if not self._is_started:
            self._is_started = True
            self._presenter.start()
            self._shifts.start()

    def begin(self) -> None:
        """Put the keys on the items of the open sheet, else where one searches."""
        if self._parts.currentIndex() == SHEETS:
            self.sheets.view.take_keys()
        else:
            self.focus_search()

    def focus_search(self) -> None:
        """Put the cursor where one searches."""
        part = self._parts.currentWidget()
        if isinstance(part, SheetsTab | LogTab | FeedbackTab):
            part.focus_search()

    def new_item(self) -> None:
        """Open the draft of the running shift."""
        self.shown()
        self.show_part(SHEETS)
        self.sheets.open_draft()

    def print_item(self) -> None:
        """Write the open sheet as one page."""
        self.sheets.intents.print_sheet()

    def help_topic(self) -> str:
        """Return the article on what is being done."""
        part = self._parts.currentIndex()
        if part != SHEETS:
            topics_of_parts = {
                CALENDAR: "handover-sign",
                LOG: "work-log",
                FEEDBACK: "information-feedback",
                ROSTER: "working-hours",
            }
            return topics_of_parts[part]
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
        self.keeper.save_now()
        return True

    @Slot(int)
    def show_part(self, number: int) -> None:
        """Bring a part to the front; it loads at the first sight."""
        self._tabs.button(number).setChecked(True)
        self._parts.setCurrentIndex(number)
        part = self._parts.currentWidget()
        if isinstance(part, CalendarTab | LogTab | FeedbackTab | RosterTab):
            part.come_up()

    def _lay_out(self) -> None:
        self._tabs = QButtonGroup(self)
        self._tabs.setExclusive(True)
        self._parts = Front()
        head = Whole()
        top = FlowLayout(gap=2, parent=head)
        top.setContentsMargins(12, 8, 12, 8)
        for name, words, part in (
            ("sheets", translate("Handover", "交接单"), self.sheets),
            ("calendar", translate("Handover", "日历与审阅"), self.calendar),
            ("log", translate("Handover", "工作日志"), self.log),
            ("feedback", translate("Handover", "信息反馈"), self.feedback),
            ("roster", translate("Handover", "排班"), self.roster),
        ):
            tab = QPushButton(words)
            tab.setObjectName(f"handover.part.{name}")
            tab.setCheckable(True)
            tab.setAutoDefault(False)
            tab.setProperty("tab", True)
            self._tabs.addButton(tab, self._parts.count())
            self._parts.addWidget(part)
            top.addWidget(tab)
        self._tabs.button(SHEETS).setChecked(True)
        self._tabs.idClicked.connect(self.show_part)
        top.addWidget(self.shift)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        told = QVBoxLayout()
        told.setContentsMargins(16, 0, 16, 0)
        told.addWidget(self.message)
        told.addWidget(self.refusal)
        column.addWidget(head)
        column.addLayout(told)
        column.addWidget(self._parts, 1)

    @Slot(object, list, list)
    def _on_started(self, rules: Rules, people: list[str], problems: list[DeskError]) -> None:
        self.shift.set_rules(rules)
        self.sheets.set_rules(rules, people)
        self.log.set_rules(rules)
        self.feedback.set_rules(rules)
        self.roster.set_people(people)
        if problems:
            self.sheets.message.show_warning(translate_error(problems[0]))

    @Slot(object, list)
    def _on_shifts(self, own: ShiftCard | None, on_duty: list[ShiftCard]) -> None:
        me = self._around.session.actor.name
        before, self._own_shift = self._own_shift, (me, own.id if own else 0)
        is_same_person = before is not None and before[0] == me
        if own is not None and is_same_person and before != self._own_shift:
            self.sheets.open_what_waits()  # whoever comes reads first
        self.shift.show_shifts(own, on_duty, self._around.clock.now())
        self.message.hide()

    @Slot(object, str)
    def _on_shift_failed(self, error: DeskError, what: str) -> None:
        """Say it above the parts: people come and go whichever part is in front."""
        self.message.show_error(translate_error(error))

    @Slot(str, object, str)
    def _on_refused_to(self, name: str, error: DeskError, about: str) -> None:
        """Who had asked has left: they alone are told, when they are back."""
        self._unsaid.append((name, f"{about}  {translate_error(error)}".strip()))

    def _tell_unsaid(self) -> None:
        me = self._around.session.actor.name
        mine = [words for name, words in self._unsaid if name == me]
        self._unsaid = [one for one in self._unsaid if one[0] != me]
        self.refusal.hide()
        if mine:
            self.refusal.show_error("\n".join(mine))

    @Slot(object)
    def _on_actor_changed(self, actor: object) -> None:
        self._tell_unsaid()
        self.message.hide()
        self.keeper.set_author(self._around.session.actor.name)
        self.sheets.refresh_person()
        self.log.refresh_person()
        self.feedback.refresh_person()
        self.roster.refresh_person()
        self.calendar.refresh_person()
