"""The work log: a form on the left, the lines in the middle, the chosen line on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from deskcs.errors import DeskError
from deskcs.handover.log_shapes import LOG_KINDS, NOTICE, LogLine, LogQuery
from deskcs.handover.rules import Rules
from deskcs.handover.ui.cards_list import CardsList
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.log_form import LogForm
from deskcs.handover.ui.log_presenter import LogPresenter
from deskcs.handover.ui.log_words import log_kind_words, log_rows, log_story
from deskcs.handover.ui.pieces import beside, push
from deskcs.handover.ui.say_box import SayBox
from deskcs.handover.ui.search_line import SearchLine
from deskcs.handover.ui.story_view import StoryView
from deskcs.qt.anew import keys_kept
from deskcs.qt.empty import EmptyState
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate
from deskcs.qt.split import turning_split
from deskcs.qt.surroundings import Surroundings


class LogTab(QWidget):
    """Any agent writes at any time; open lines go into the next draft by themselves."""

    def __init__(self, presenter: LogPresenter, around: Surroundings, keeper: Keeper) -> None:
        super().__init__()
        presenter.setParent(self)
        self._presenter, self._around, self._keeper = presenter, around, keeper
        self._lines: dict[int, LogLine] = {}
        self._told_of = ""
        self._is_shown = False
        self.form = LogForm(around, keeper)
        self._build(keeper)
        self._lay_out()
        self._connect()

    def set_rules(self, rules: Rules) -> None:
        """Know the shop's categories."""
        self.form.set_rules(rules)

    def come_up(self) -> None:
        """Load at the first sight."""
        if not self._is_shown:
            self._is_shown = True
            self.form.take_kept()
            self.search.ask()

    def focus_search(self) -> None:
        """Put the cursor where one searches."""
        self.search.begin()

    def refresh_person(self) -> None:
        """Somebody else is at the desk: their own half-written line."""
        self.form.take_kept()
        self.message.hide()
        self.closing.forget_place()
        self._on_chosen(self.list.current)

    def _build(self, keeper: Keeper) -> None:
        self.search = SearchLine(
            "log.search",
            translate("Handover", "搜日志：词、客户、拼音"),
            translate("Handover", "搜索工作日志"),
        )
        self.kinds = QComboBox()
        self.kinds.setObjectName("log.kinds")
        self.kinds.setAccessibleName(translate("Handover", "哪一种"))
        self.kinds.addItem(translate("Handover", "全部"), "")
        for kind in LOG_KINDS:
            self.kinds.addItem(log_kind_words(kind), kind)
        self.is_open = QCheckBox(translate("Handover", "只看未结束"))
        self.is_open.setObjectName("log.open")
        self.message = InlineMessage(self)
        self.list = CardsList(
            "log.list",
            translate("Handover", "工作日志"),
            self._around.theme,
            EmptyState(
                "edit",
                translate("Handover", "还没有日志"),
                translate("Handover", "左边随时记一条。要跟进的会自己进交接单。"),
            ),
        )
        self.view = StoryView("log.line", translate("Handover", "这一条"), self._around.theme)
        self.closing = SayBox("log.closing", keeper)
        self.closing.setPlaceholderText(translate("Handover", "结果，回车结束这一条"))
        self.closing.setAccessibleName(translate("Handover", "结果"))
        self.close_line = push(translate("Handover", "结束"), "log.close", is_primary=True)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setContentsMargins(16, 12, 16, 8)
        filters.setSpacing(8)
        filters.addWidget(self.search, 1)
        filters.addWidget(self.kinds)
        filters.addWidget(self.is_open)
        middle = QWidget()
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(filters)
        rows.addWidget(self.list, 1)
        self._closing_row = beside(self.closing, self.close_line)
        self._detail = QWidget()
        detail = QVBoxLayout(self._detail)
        detail.setContentsMargins(16, 12, 16, 16)
        detail.setSpacing(8)
        detail.addWidget(self.view, 1)
        detail.addWidget(self.message)
        detail.addWidget(self._closing_row)
        self._detail.hide()
        splitter = turning_split(
            "log.splitter", (self.form, 0, 320), (middle, 1, 560), (self._detail, 0, 320)
        )
        self.form.setMinimumWidth(250)
        middle.setMinimumWidth(290)
        self._detail.setMinimumWidth(220)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)

    def _connect(self) -> None:
        self.search.asked.connect(self._on_asked)
        self.kinds.currentIndexChanged.connect(self.search.ask)
        self.is_open.toggled.connect(self.search.ask)
        self.list.chosen.connect(self._on_chosen)
        self.list.model.more_wanted.connect(
            self._presenter.more, Qt.ConnectionType.QueuedConnection
        )
        self.form.save_requested.connect(self._presenter.write)
        self.closing.said.connect(self._on_close)
        self.close_line.clicked.connect(self._on_close)
        presenter = self._presenter
        presenter.lines_ready.connect(self._on_lines)
        presenter.more_ready.connect(self._on_more)
        presenter.changed.connect(self._on_changed)
        presenter.failed.connect(self._on_failed)

    @Slot()
    def _on_asked(self) -> None:
        self._presenter.show(
            LogQuery(
                text=self.search.text(),
                kind=str(self.kinds.currentData()),
                is_open=self.is_open.isChecked(),
            )
        )

    @Slot(list, bool)
    def _on_lines(self, lines: list[LogLine], has_more: bool) -> None:
        if self._told_of == "lines":
            self.message.hide()
        self._lines = {line.id: line for line in lines}
        self.search.explain(
            self.list.empty,
            translate("Handover", "还没有日志"),
            translate("Handover", "左边随时记一条。要跟进的会自己进交接单。"),
        )
        now, zone = self._around.clock.now(), self._around.zone
        with keys_kept(self, self.list):
            self.list.set_rows(log_rows(lines, now, zone), has_more)
            self._on_chosen(self.list.current)

    @Slot(list, bool)
    def _on_more(self, lines: list[LogLine], has_more: bool) -> None:
        self._lines |= {line.id: line for line in lines}
        now, zone = self._around.clock.now(), self._around.zone
        self.list.model.add_rows(log_rows(lines, now, zone), has_more)

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        line = self._lines.get(number)
        self._detail.setVisible(line is not None)
        if line is None:
            return
        now, zone = self._around.clock.now(), self._around.zone
        self.view.tell(line.text, log_story(line, now, zone))
        self._closing_row.setVisible(line.is_open)
        words = translate("Handover", "撤下") if line.kind == NOTICE else ""
        self.close_line.setText(words or translate("Handover", "结束"))
        if line.is_open:
            self.closing.set_place(str(line.id))

    @Slot()
    def _on_close(self) -> None:
        line = self._lines.get(self.list.current)
        if line is not None:
            self._presenter.close(line, self.closing.take())

    @Slot(object, str)
    def _on_changed(self, line: LogLine, what: str) -> None:
        with self._keeper.of(self._presenter.asker):
            if what == "write":
                self.form.done_saving()
            else:
                self.closing.done(str(line.id))
        self.search.ask()
        if not self._presenter.is_for_me:
            return
        self.message.hide()
        if what == "write":
            self._around.toast(translate("Handover", "已记进工作日志"))
            self.list.choose(line.id)

    @Slot(object, str)
    def _on_failed(self, error: DeskError, what: str) -> None:
        if what == "write":
            self.form.show_error(error)
            return
        self._told_of = what
        self._detail.show()
        self.message.show_error(self._presenter.told(error, self.list.current))
