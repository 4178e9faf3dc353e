"""The dashboard: numbers on top, below them what to do, what was handed over, what changed."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from deskcs.complaints import masking
from deskcs.errors import DeskError
from deskcs.handover.item_shapes import ItemCard, Severity
from deskcs.qt.empty import EmptyState
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import spoken, translate, translate_error
from deskcs.qt.page import Page
from deskcs.qt.split import turning_split
from deskcs.qt.surroundings import Surroundings
from deskcs.today.shapes import Board, Number, Todo, list_behind
from deskcs.today.ui.changes import change_rows
from deskcs.today.ui.column import Column
from deskcs.today.ui.first_steps import FirstSteps
from deskcs.today.ui.handed import AcceptBox
from deskcs.today.ui.numbers import Numbers
from deskcs.today.ui.presenter import TodayPresenter
from deskcs.today.ui.rows import Row
from deskcs.today.ui.words import due_words, left_of, picture_of, reason_words, target_of

_TONES = {Severity.CRITICAL: "danger", Severity.WATCH: "warn", Severity.STABLE: "muted"}


class TodayPage(Page):
    """Always as things stand now; red only where somebody must act."""

    def __init__(self, presenter: TodayPresenter, around: Surroundings) -> None:
        super().__init__()
        self.setObjectName("today")
        self._presenter, self._around = presenter, around
        presenter.setParent(self)
        self._board: Board | None = None
        self._refused, self._refused_item = "", 0
        self.numbers = Numbers()
        self.message = InlineMessage()
        self.accept_box = AcceptBox()
        self._build()
        self._connect()

    def shown(self) -> None:
        """Read the board as it stands now."""
        self._presenter.load()

    def focus_search(self) -> None:
        """Put the cursor on what is to be done."""
        self.to_do.take_keys()

    def help_topic(self) -> str:
        """Return the article on what the person is looking at."""
        if self.handed.isAncestorOf(self.focusWidget() or self):
            return "handover-sign"
        return "complaint-deadlines"

    def tick(self) -> None:
        """Count down."""
        self._presenter.load()

    def _build(self) -> None:
        theme = self._around.theme
        self.steps = FirstSteps()
        self.to_do = Column("today.to_do", translate("Today", "现在要做"), self.steps, theme)
        self.handed = Column(
            "today.handed",
            translate("Today", "交给我的"),
            EmptyState(
                "handover",
                translate("Today", "没有待接的事项"),
                translate("Today", "上一班签字后，交给您的事项会列在这里，一条一条接下。"),
            ),
            theme,
        )
        self.handed.add_above(self.accept_box)
        self.changed = Column(
            "today.changed",
            translate("Today", "有变化的"),
            EmptyState(
                "handbook",
                translate("Today", "没有新变化"),
                translate("Today", "提醒、通知、您读过后又改过的文章、过期的平台规则会列在这里。"),
            ),
            theme,
        )
        for column in (self.to_do, self.handed, self.changed):
            column.setMinimumWidth(240)
        columns = turning_split(
            "today.columns", (self.to_do, 5, 500), (self.handed, 4, 400), (self.changed, 3, 300)
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 0)
        box.setSpacing(12)
        box.addWidget(self.message)
        box.addWidget(self.numbers)
        box.addWidget(columns, 1)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.board_ready.connect(self._on_board)
        presenter.failed.connect(self._on_failed)
        presenter.accepted.connect(self._on_accepted)
        presenter.accept_failed.connect(self._on_accept_failed)
        self.numbers.list_requested.connect(self._on_list)
        for column in (self.to_do, self.handed, self.changed):
            column.opened.connect(self._on_opened)
        self.steps.step_requested.connect(self._on_step)
        self.handed.chosen.connect(self.accept_box.show_row)
        self.accept_box.accept_requested.connect(self._on_accept)
        self.accept_box.sheet_requested.connect(self._on_sheet)
        self._around.session.actor_changed.connect(self.accept_box.forget)

    @Slot(object)
    def _on_board(self, board: Board) -> None:
        self._board = board
        self.message.hide()
        self.numbers.show_numbers(board.numbers)
        self.steps.show_steps(board, self._around.session.actor)
        self.to_do.show_rows([self._todo(todo) for todo in board.to_do], _count(board.to_do))
        self.handed.show_rows([self._item(item) for item in board.handed], _count(board.handed))
        self.changed.show_rows(change_rows(board, self._around.zone), "")
        if board.handed and not self.handed.list.currentIndex().isValid():
            self.handed.list.setCurrentIndex(self.handed.rows.index(0, 0))
        self._tell_refusal(board)

    def _tell_refusal(self, board: Board) -> None:
        """Say why an item was not taken where it is gone from the list: another took it."""
        if self._refused and self._refused_item not in (one.id for one in board.handed):
            self.message.show_error(self._refused)
        self._refused = ""

    def _todo(self, todo: Todo) -> Row:
        assert self._board is not None
        left = left_of(todo, self._board.at)
        is_case = todo.page == "complaints"
        parts = (todo.target if is_case else "", todo.customer, reason_words(todo))
        is_late = left.tone == "danger"
        return Row(
            title=masking.text(todo.title) or reason_words(todo),
            below=" · ".join(part for part in parts if part),
            aside=left.words,
            tone=left.tone,
            picture=picture_of(todo),
            picture_tone="danger" if todo.is_flagged else left.tone,
            share=left.share,
            page=todo.page,
            target=todo.target,
            key=(todo.page, todo.target, todo.title),
            is_bold=is_late or todo.is_flagged,
        )

    def _item(self, item: ItemCard) -> Row:
        carried = translate("Today", "已结转 {count} 次").format(count=item.carried)
        assert self._board is not None
        now = self._board.at
        due = "" if item.due_at is None else due_words(item.due_at, now)
        is_late = item.due_at is not None and item.due_at <= now
        next_step = translate("Today", "下一步：{step}").format(step=spoken(item.next_step))
        parts = (
            spoken(item.kind_name),
            item.complaint,
            carried if item.carried else "",
            next_step if item.next_step else "",
        )
        return Row(
            title=masking.text(item.text),
            below=" · ".join(part for part in parts if part),
            aside=due,
            tone="danger" if is_late else "muted",
            picture={Severity.CRITICAL: "alert", Severity.WATCH: "clock"}.get(
                item.severity, "handover"
            ),
            picture_tone=_TONES[item.severity],
            page="handover",
            target=f"{item.sheet_id}#{item.id}",
            key=("item", item.id),
            is_bold=item.severity is Severity.CRITICAL,
            thing=item,
        )

    @Slot(object)
    def _on_list(self, number: Number) -> None:
        query = list_behind(number, self._around.session.actor.name)
        self._around.go("complaints", target_of(query))

    @Slot(object)
    def _on_opened(self, row: Row) -> None:
        self._around.go(row.page, row.target)

    @Slot(str)
    def _on_step(self, command: str) -> None:
        self._around.go("", command)

    @Slot(object, str)
    def _on_accept(self, item: ItemCard, restate: str) -> None:
        self._refused_item = item.id
        self._presenter.accept(item, restate)

    @Slot(object)
    def _on_sheet(self, item: ItemCard) -> None:
        self._around.go("handover", f"{item.sheet_id}#{item.id}")

    @Slot(str)
    def _on_accepted(self, text: str) -> None:
        self._around.toast(translate("Today", "已接下：{text}").format(text=text[:40]))

    @Slot(object)
    def _on_accept_failed(self, error: DeskError) -> None:
        self._refused = translate_error(error)
        self.accept_box.show_error(error)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.message.show_error(translate_error(error))


def _count(values: tuple[object, ...]) -> str:
    return str(len(values)) if values else ""
