"""The calendar of sheets: a month as a grid, the chosen day beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from deskcs.handover.finding import CalendarDay
from deskcs.handover.reviewing import DayReview
from deskcs.handover.sheet_shapes import SheetCheck
from deskcs.handover.ui.calendar_delegate import CalendarDelegate
from deskcs.handover.ui.calendar_model import CalendarModel
from deskcs.handover.ui.calendar_presenter import CalendarPresenter
from deskcs.handover.ui.day_panel import DayPanel
from deskcs.handover.ui.grids import Grid, TimeHead, put_beside
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.lead_panel import LeadPanel
from deskcs.handover.ui.long_presenter import LongPresenter
from deskcs.handover.ui.pieces import push
from deskcs.handover.ui.progress_row import ProgressRow
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error
from deskcs.qt.surroundings import Surroundings


class CalendarTab(QWidget):
    """`open_requested` gives the number of a sheet to show."""

    open_requested = Signal(str)

    def __init__(
        self,
        presenter: CalendarPresenter,
        long: LongPresenter,
        around: Surroundings,
        keeper: Keeper,
    ) -> None:
        super().__init__()
        presenter.setParent(self)
        long.setParent(self)
        self._long = long
        self.choose_file: Callable[[QWidget], str] = choose_table
        self._presenter, self._around = presenter, around
        self._review: DayReview | None = None
        self._is_shown = self._is_marking = False
        self._has_sheets: bool | None = None  # known once a month is read
        self.model = CalendarModel(self)
        self.grid = Grid("calendar.grid", translate("Handover", "交接单日历"), self.model)
        self._delegate = CalendarDelegate(around.theme, self.grid)
        self.grid.setItemDelegate(self._delegate)
        for header in (self.grid.horizontalHeader(), self.grid.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(24)
        self.grid.horizontalHeader().setHighlightSections(False)
        self.grid.verticalHeader().hide()
        self._keeper = keeper
        self.day = DayPanel(around, keeper)
        self.lead = LeadPanel(around)
        self.verify = push(translate("Handover", "核验全部"), "calendar.verify")
        self.verify.setToolTip(translate("Handover", "逐张核对内容、校验值和日志链"))
        self.export = push(translate("Handover", "导出…"), "calendar.export")
        self.head = TimeHead(
            "calendar",
            translate("Handover", "上个月"),
            translate("Handover", "下个月"),
            translate("Handover", "今天"),
            [self.verify, self.export],
        )
        self.progress = ProgressRow("calendar")
        self.message = InlineMessage(self)
        self._lay_out()
        self._connect()

    def come_up(self) -> None:
        """Load at the first sight."""
        if not self._is_shown:
            self._is_shown = True
            self._presenter.show_today()

    def refresh_person(self) -> None:
        """Somebody else is at the desk: what they may do."""
        self.lead.refresh_person()
        for message in (self.message, self.day.message):
            message.hide()
        self.day.remark.forget_place()
        if self._review is not None:
            self.day.show_day(self._review)

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.setContentsMargins(16, 0, 16, 0)
        told.addWidget(self.message)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.progress)
        column.addLayout(told)
        column.addWidget(self.grid, 1)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.lead)
        beside.addWidget(self.day, 1)
        put_beside(self, "calendar.splitter", left, right, (840, 360))

    def _connect(self) -> None:
        self.head.stepped.connect(self._presenter.step)
        self.head.now_requested.connect(self._presenter.show_today)
        self.grid.selectionModel().currentChanged.connect(self._on_current)
        self.day.open_requested.connect(self.open_requested)
        self.lead.open_requested.connect(self.open_requested)
        self._presenter.lead_ready.connect(self.lead.show_view)
        self.day.review_requested.connect(self._presenter.review)
        self._presenter.month_ready.connect(self._on_month)
        self._presenter.day_ready.connect(self._on_day)
        self._presenter.reviewed.connect(self._on_reviewed)
        self._presenter.failed.connect(self._on_failed)
        self.verify.clicked.connect(self._on_verify)
        self.export.clicked.connect(self._on_export)
        self.progress.cancelled.connect(self._long.cancel)
        self._long.progressed.connect(self.progress.step)
        self._long.ended.connect(self.progress.end)
        self._long.verified.connect(self._on_verified)
        self._long.exported.connect(self._on_exported)
        self._long.failed.connect(self._on_long_failed)

    @Slot(object, object, list, bool)
    def _on_month(
        self, month: date, first: date, days: list[CalendarDay], has_sheets: bool
    ) -> None:
        self._has_sheets = has_sheets
        self._delegate.today = self._presenter.today
        self.model.set_month(month, first, {day.day: day.sheets for day in days})
        words = translate("Handover", "{year} 年 {month} 月")
        self.head.set_title(words.format(year=month.year, month=month.month))
        self._mark_day()

    @Slot(object)
    def _on_day(self, review: DayReview) -> None:
        self._review = review
        self.day.show_day(review)
        self._mark_day()

    def _mark_day(self) -> None:
        """Choose the shown day in the grid without asking for it again."""
        if self._review is None:
            return
        index = self.model.index_of(date.fromisoformat(self._review.day))
        self._is_marking = True
        self.grid.setCurrentIndex(index)
        self._is_marking = False

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        cell = self.model.cell_at(now)
        if cell is not None and not self._is_marking:
            self._presenter.show_day(cell.day)

    @Slot(object)
    def _on_reviewed(self, review: DayReview) -> None:
        with self._keeper.of(self._presenter.asker):
            self.day.done_reviewing(review)
        if self._presenter.is_for_me:
            self.day.say_reviewed(review)

    @Slot(object, str)
    def _on_failed(self, error: Exception, what: str) -> None:
        self.day.message.show_error(translate_error(error))

    @Slot()
    def _on_verify(self) -> None:
        self.message.hide()
        self.progress.begin(translate("Handover", "正在核验"))
        self._long.verify_all()

    @Slot()
    def _on_export(self) -> None:
        if self._has_sheets is False:
            self.message.show_note(translate("Handover", "还没有交接单"))
            return
        path = self.choose_file(self)
        if path:
            self.message.hide()
            self.progress.begin(translate("Handover", "正在导出"))
            self._long.export(Path(path))

    @Slot(list, bool)
    def _on_verified(self, checks: list[SheetCheck], is_stopped: bool) -> None:
        wrong = [check for check in checks if not check.is_genuine]
        count = len(checks)
        if wrong:
            words = translate(
                "Handover", "{wrong} 张与签字时不一致：{codes}。打开后在“签字与补充”里看。"
            )
            codes = "、".join(check.code for check in wrong[:5])
            self.message.show_error(words.format(wrong=len(wrong), codes=codes))
        elif is_stopped:
            words = translate("Handover", "已停止，核验过的 {count} 张都与签字时一致。")
            self.message.show_note(words.format(count=count))
        else:
            words = translate("Handover", "{count} 张都与签字时一致，日志链完整。")
            self.message.show_ok(words.format(count=count))

    @Slot(object, int)
    def _on_exported(self, path: Path, rows: int) -> None:
        if rows:
            words = translate("Handover", "已导出 {count} 行到 {path}")
            self.message.show_ok(words.format(count=rows, path=path))
        else:
            self.message.show_note(translate("Handover", "没有导出。"))

    @Slot(object, str)
    def _on_long_failed(self, error: Exception, what: str) -> None:
        self.message.show_error(translate_error(error))


def choose_table(parent: QWidget) -> str:
    """Return the file somebody chose to export to, empty when they did not."""
    kinds = "Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)"
    title = translate("Handover", "导出交接单")
    path, _ = QFileDialog.getSaveFileName(parent, title, "handovers.xlsx", kinds)
    return path
