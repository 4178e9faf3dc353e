"""A day beside the calendar: its sheets, who worked, the log, and the lead's review."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskcs.actor import Role
from deskcs.complaints.stopwatch import span
from deskcs.handover.log_shapes import INCIDENT
from deskcs.handover.reviewing import DayReview
from deskcs.handover.sheet_shapes import SheetRow
from deskcs.handover.shift_shapes import ShiftCard
from deskcs.handover.ui.cards_list import CardsList
from deskcs.handover.ui.cards_model import Card
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.pieces import beside, plain, push
from deskcs.handover.ui.say_box import SayBox
from deskcs.handover.ui.words import date_words, row_facts, state_tone, state_words
from deskcs.qt.anew import keys_kept
from deskcs.qt.empty import EmptyState
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import spoken, translate
from deskcs.qt.surroundings import Surroundings


class DayPanel(QWidget):
    """Enter opens a sheet; a lead signs the whole day at once.

    `review_requested` gives the day (ISO) that is shown, and the remark.
    """

    open_requested = Signal(str)
    review_requested = Signal(str, str)

    def __init__(self, around: Surroundings, keeper: Keeper) -> None:
        super().__init__()
        self._around = around
        self._review: DayReview | None = None
        self._title = plain(role="title")
        self._work = plain(tone="muted")
        self.message = InlineMessage(self)
        self.sheets = CardsList(
            "calendar.sheets",
            translate("Handover", "当天的交接单"),
            around.theme,
            EmptyState(
                "handover",
                translate("Handover", "这天没有交接单"),
                translate("Handover", "有班就有一张；没有事项也要写明“无交接事项”再签。"),
            ),
        )
        self.open_sheet = push(translate("Handover", "打开"), "calendar.open")
        self.remark = SayBox("calendar.remark", keeper)
        self.remark.setPlaceholderText(translate("Handover", "没办完的，写明原因"))
        self.remark.setAccessibleName(translate("Handover", "审阅意见"))
        self.review = push(translate("Handover", "审阅这一天"), "calendar.review", is_primary=True)
        self._lay_out()
        self.sheets.opened.connect(self._on_opened)
        self.open_sheet.clicked.connect(self._on_open)
        self.sheets.chosen.connect(self._on_chosen)
        self.review.clicked.connect(self._on_review)
        self.remark.said.connect(self._on_review)

    def show_day(self, review: DayReview) -> None:
        """Show what there is of a day."""
        if self._review is None or self._review.day != review.day:
            self.message.hide()
        self._review = review
        now, zone = self._around.clock.now(), self._around.zone
        self._title.setText(date_words(review.day, now, zone))
        self._work.setText(self._work_words(review, now))
        self.sheets.set_rows([self._card(row) for row in review.sheets])
        self._on_chosen(self.sheets.current)
        fixed = [row for row in review.sheets if row.signed_at or row.is_unsigned]
        is_lead = self._around.session.is_at_least(Role.LEAD)
        can_review = is_lead and bool(fixed) and not all(row.is_reviewed for row in fixed)
        with keys_kept(self, self.sheets):
            self._review_row.setVisible(can_review)
        if can_review:
            self.remark.set_place(review.day)

    def done_reviewing(self, review: DayReview) -> None:
        """The day is signed: what was written of it is on disk."""
        self.remark.done(review.day)

    def say_reviewed(self, review: DayReview) -> None:
        """Say that the day is signed, where it is the one that is shown."""
        if self._review is not None and self._review.day == review.day:
            self.message.show_ok(translate("Handover", "这一天已审阅。"))

    def _lay_out(self) -> None:
        self._review_row = beside(self.remark, self.review)
        self._review_row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 16, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self.open_sheet)
        column.addLayout(head)
        self._work.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self._work)
        column.addWidget(self.sheets, 1)
        column.addWidget(self.message)
        column.addWidget(self._review_row)

    def _work_words(self, review: DayReview, now: datetime) -> str:
        lines = [self._shift_words(shift) for shift in review.shifts]
        if review.log:
            said = translate("Handover", "工作日志 {count} 条").format(count=len(review.log))
            special = sum(1 for line in review.log if line.is_special)
            faults = sum(1 for line in review.log if line.kind == INCIDENT)
            if special:
                said += " · " + translate("Handover", "特殊客户 {count}").format(count=special)
            if faults:
                said += " · " + translate("Handover", "系统异常 {count}").format(count=faults)
            lines.append(said)
        return "\n".join(lines)

    def _shift_words(self, shift: ShiftCard) -> str:
        zone = self._around.zone
        words = f"{spoken(shift.name)} {shift.person} {shift.started_at.astimezone(zone):%H:%M}"
        if shift.ended_at is not None:
            words += f"–{shift.ended_at.astimezone(zone):%H:%M}"
        if shift.late_minutes:
            late = translate("Handover", "迟到 {span}").format(
                span=spoken(span(shift.late_minutes))
            )
            words += f" · {late}"
        return words

    def _card(self, row: SheetRow) -> Card:
        tone = state_tone(row)
        seen = ((translate("Handover", "已审阅"), "ok"),) if row.is_reviewed else ()
        return Card(
            id=row.id,
            title=f"{spoken(row.shift_name)} · {row.code}",
            pills=((state_words(row), tone), *seen),
            facts=((row_facts(row, self._around.zone), "muted"),),
            stripe=tone,
        )

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self.open_sheet.setEnabled(bool(number))

    @Slot(int)
    def _on_opened(self, number: int) -> None:
        self.open_requested.emit(str(number))

    @Slot()
    def _on_open(self) -> None:
        if self.sheets.current:
            self.open_requested.emit(str(self.sheets.current))

    @Slot()
    def _on_review(self) -> None:
        if self._review is not None:
            self.review_requested.emit(self._review.day, self.remark.take())
