"""The roster: a week as a grid, the chosen shift beside it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import (
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from deskcs.actor import Role
from deskcs.handover.roster_shapes import RosterCell, RosterWeek
from deskcs.handover.ui.grids import Grid, TimeHead, put_beside
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.pieces import push
from deskcs.handover.ui.roster_delegate import RosterDelegate
from deskcs.handover.ui.roster_model import RosterModel
from deskcs.handover.ui.roster_presenter import RosterPresenter
from deskcs.handover.ui.roster_side import RosterSide
from deskcs.qt.language import translate, translate_error
from deskcs.qt.surroundings import Surroundings

# A day in the language that has the longest: narrower than this the week scrolls.
WIDEST_DAY = "Wed 11-30"


class RosterTab(QWidget):
    """Everybody sees who is planned and who leads; leads plan, copy and decide swaps."""

    def __init__(self, presenter: RosterPresenter, around: Surroundings, keeper: Keeper) -> None:
        super().__init__()
        presenter.setParent(self)
        self._presenter, self._around, self._keeper = presenter, around, keeper
        self._week: RosterWeek | None = None
        self._is_shown = False
        self.model = RosterModel(self)
        self.grid = Grid("roster.grid", translate("Handover", "排班"), self.model)
        self._delegate = RosterDelegate(around.theme, self.grid)
        self.grid.setItemDelegate(self._delegate)
        self.grid.setCornerButtonEnabled(False)
        head = self.grid.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(head.fontMetrics().horizontalAdvance(WIDEST_DAY) + 16)
        self.grid.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.grid.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.side = RosterSide(keeper)
        self.copy = push(translate("Handover", "照抄上一周"), "roster.copy")
        self.head = TimeHead(
            "roster",
            translate("Handover", "上一周"),
            translate("Handover", "下一周"),
            translate("Handover", "本周"),
            [self.copy],
        )
        self._lay_out()
        self._connect()

    def set_people(self, people: list[str]) -> None:
        """Know who can be planned."""
        self.side.set_people(people)
        self.refresh_person()

    def come_up(self) -> None:
        """Load at the first sight."""
        if not self._is_shown:
            self._is_shown = True
            self._presenter.show_this_week()

    def refresh_person(self) -> None:
        """Somebody else is at the desk: what they may do, and nothing half asked by others."""
        self.side.message.hide()
        self.side.swap.close_form()
        self.side.swaps.close_form()
        if self._week is not None:
            self._on_week(self._week)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.grid, 1)
        put_beside(self, "roster.splitter", left, self.side, (860, 340))

    def _connect(self) -> None:
        presenter = self._presenter
        self.head.stepped.connect(presenter.step)
        self.head.now_requested.connect(presenter.show_this_week)
        self.copy.clicked.connect(presenter.copy_last_week)
        self.grid.selectionModel().currentChanged.connect(self._on_current)
        self.side.plan_requested.connect(presenter.plan)
        self.side.unplan_requested.connect(presenter.unplan)
        self.side.lead_requested.connect(presenter.set_lead)
        self.side.swap.swap_requested.connect(presenter.ask_swap)
        self.side.swap.closed.connect(self.grid.setFocus)
        self.side.swaps.closed.connect(self.grid.setFocus)
        self.side.swaps.decision_requested.connect(presenter.decide_swap)
        self.side.swaps.withdrawal_requested.connect(presenter.withdraw_swap)
        presenter.week_ready.connect(self._on_week)
        presenter.changed.connect(self._on_changed)
        presenter.failed.connect(self._on_failed)

    @property
    def _cell(self) -> RosterCell | None:
        return self.model.cell_at(self.grid.currentIndex())

    @Slot(object)
    def _on_week(self, week: RosterWeek) -> None:
        self._week = week
        actor, today = self._around.session.actor, self._presenter.today.isoformat()
        self._delegate.today, self._delegate.me = today, actor.name
        self.model.set_week(week)
        if not self.grid.currentIndex().isValid() and self.model.rowCount():
            column = week.days.index(today) if today in week.days else 0
            self.grid.setCurrentIndex(self.model.index(0, column))
        self.head.set_title(_week_words(week))
        self.copy.setVisible(actor.is_at_least(Role.LEAD))
        self.grid.resizeRowsToContents()
        self.side.show_cell(week, self._cell, actor)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        if self._week is not None:
            self.side.message.hide()
            self.side.show_cell(self._week, self._cell, self._around.session.actor)

    @Slot(str)
    def _on_changed(self, what: str) -> None:
        asked = self._presenter.answered
        if what in ("ask", "decide") and asked is not None:
            done = self.side.swap.done if what == "ask" else self.side.swaps.done
            with self._keeper.of(asked.actor.name):
                done(asked.arguments[0])
        if not self._presenter.is_for_me:
            return
        self.side.message.hide()
        if what == "ask":
            self._around.toast(translate("Handover", "已提出，组长批准后才换"))

    @Slot(object, str)
    def _on_failed(self, error: Exception, what: str) -> None:
        self.side.message.show_error(translate_error(error))


def _week_words(week: RosterWeek) -> str:
    first, last = date.fromisoformat(week.days[0]), date.fromisoformat(week.days[-1])
    words = translate("Handover", "{year} 年 {first} 至 {last}")
    return words.format(year=first.year, first=f"{first:%m-%d}", last=f"{last:%m-%d}")
