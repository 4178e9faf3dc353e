"""The chosen item beside the list: what it says, and the moves it allows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.sheet_shapes import SheetCard
from deskcs.handover.ui.accept_box import AcceptBox
from deskcs.handover.ui.files_row import FilesRow
from deskcs.handover.ui.item_view import ItemView
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.links_row import LinksRow
from deskcs.handover.ui.pieces import beside, pill, push, set_pill, tool
from deskcs.handover.ui.rights import is_empty_to_accept, may_accept, may_answer, may_settle
from deskcs.handover.ui.say_box import SayBox
from deskcs.handover.ui.words import (
    item_state_tone,
    item_state_words,
    severity_tone,
    severity_words,
)
from deskcs.qt.empty import EmptyState
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error
from deskcs.qt.surroundings import Surroundings


class ItemPanel(QWidget):
    """Shows what it is given and says what was asked for; knows no service."""

    edit_requested = Signal()
    remove_requested = Signal(str)
    move_requested = Signal(int)
    answer_requested = Signal(str)
    settle_requested = Signal(str)
    accept_requested = Signal(object)
    attach_requested = Signal()
    file_requested = Signal(object)
    detach_requested = Signal(int)
    ask_requested = Signal(str)

    def __init__(self, around: Surroundings, keeper: Keeper) -> None:
        super().__init__()
        self._around = around
        self._item: ItemCard | None = None
        self._people: Sequence[str] = ()
        self._build(keeper)
        self._lay_out()
        self._connect()

    def set_people(self, people: Sequence[str]) -> None:
        """Know who an item can be passed to."""
        self._people = people

    def show_item(self, sheet: SheetCard, item: ItemCard | None) -> None:
        """Show an item, or what to do where the sheet has none."""
        is_other = item is None or self._item is None or item.id != self._item.id
        self._item = item
        self.accept_box.begin_sheet(sheet.id)
        self._body.setVisible(item is not None)
        actor = self._around.session.actor
        is_empty = item is None and is_empty_to_accept(sheet, actor)
        self._empty.setVisible(item is None)
        if is_other:
            self.put_off()
            self.message.hide()
        if item is None:
            self._say_what_is_missing(sheet, is_empty)
            self.accept_box.setVisible(is_empty)
            self._answer_row.hide()
            self._draft_row.hide()
            self.files.hide()
            self.links.hide()
            if is_empty:
                self.accept_box.show_empty_sheet()
            return
        self.links.show()
        self._show_facts(sheet, item)
        self._draft_row.setVisible(sheet.is_draft)
        can_accept = may_accept(sheet, item, actor)
        self.accept_box.setVisible(can_accept)
        if can_accept:
            if is_other:
                self.accept_box.set_people(actor.name, self._people)
            self.accept_box.show_item(item)
        can_answer = may_answer(sheet, item, actor)
        self._answer_row.setVisible(can_answer)
        if can_answer:
            self.answer.set_place(str(item.id))
        self.settle.setVisible(may_settle(sheet, item))

    def put_off(self) -> None:
        """Ask no more why it is taken off or how it was settled; the words that were begun stay."""
        self._reason_row.hide()
        self._result_row.hide()

    def show_error(self, error: Exception, what: str) -> None:
        """Say what hindered it, and put the cursor there; every text is still there."""
        self.message.show_error(translate_error(error))
        if what == "accept" and self.accept_box.restate.isVisible():
            self.accept_box.restate.setFocus()
        elif what == "remove" and getattr(error, "field", "") == "reason" and self.isVisible():
            self._ask(self._reason_row, self.reason)

    def done_asking(self, box: SayBox, item: str) -> None:
        """Empty the reason or the result: it is in the log now."""
        box.done(item)
        if self._item is not None and str(self._item.id) == item:
            self.put_off()

    def forget_places(self) -> None:
        """Somebody else sits here: their half-written texts are others."""
        self.accept_box.forget_places()
        for box in (self.answer, self.reason, self.result):
            box.forget_place()
        self._item = None

    def _build(self, keeper: Keeper) -> None:
        self._empty = EmptyState("handover", "", "")
        self.message = InlineMessage(self)
        self._severity, self._state = pill(), pill()
        self.view = ItemView(self._around.theme, self._around.zone)
        self.edit = push(translate("Handover", "改写"), "handover.edit")
        self.edit.setToolTip(translate("Handover", "改写这一条（Enter）"))
        self.attach = tool("paperclip", translate("Handover", "附上文件"), "handover.attach")
        self.files = FilesRow()
        self.remove = push(translate("Handover", "移出"), "handover.remove")
        self.remove.setToolTip(translate("Handover", "移出交接单（Delete）"))
        self.up = tool("chevron-up", translate("Handover", "上移（Alt+↑）"), "handover.up")
        self.down = tool("chevron-down", translate("Handover", "下移（Alt+↓）"), "handover.down")
        self.reason = SayBox("handover.reason", keeper, lines=1)
        self.reason.setPlaceholderText(translate("Handover", "为什么不交给下一班"))
        self.reason.setAccessibleName(translate("Handover", "移出原因"))
        self.confirm = push(translate("Handover", "移出"), "handover.removeNow", is_primary=True)
        self.settle = push(translate("Handover", "已办结"), "handover.settle")
        self.settle.setToolTip(translate("Handover", "没有要做的了，不再往下交"))
        self.links = LinksRow(self.settle)
        self.result = SayBox("handover.result", keeper, lines=1)
        self.result.setPlaceholderText(translate("Handover", "怎么办好的，可不填"))
        self.result.setAccessibleName(translate("Handover", "结果"))
        self.settle_now = push(
            translate("Handover", "已办结"), "handover.settleNow", is_primary=True
        )
        self.answer = SayBox("handover.answer", keeper)
        self.answer.setPlaceholderText(translate("Handover", "回答接班的人，回车发出"))
        self.answer.setAccessibleName(translate("Handover", "回答"))
        self.send_answer = push(
            translate("Handover", "回答"), "handover.answerNow", is_primary=True
        )
        self.accept_box = AcceptBox(keeper)

    def _lay_out(self) -> None:
        pills = QHBoxLayout()
        pills.setSpacing(8)
        for widget in (self._severity, self._state):
            pills.addWidget(widget)
        pills.addStretch()
        self._draft_row = QWidget()
        moves = QHBoxLayout(self._draft_row)
        moves.setContentsMargins(0, 0, 0, 0)
        moves.setSpacing(8)
        for button in (self.edit, self.attach, self.remove):
            moves.addWidget(button)
        moves.addStretch()
        moves.addWidget(self.up)
        moves.addWidget(self.down)
        self._reason_row = beside(self.reason, self.confirm)
        self._result_row = beside(self.result, self.settle_now)
        self._answer_row = beside(self.answer, self.send_answer)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(10)
        body.addLayout(pills)
        body.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._empty, 1)
        column.addWidget(self._body, 1)
        column.addWidget(self.message)
        column.addWidget(self.files)
        column.addWidget(self.links)
        column.addWidget(self._result_row)
        column.addWidget(self._draft_row)
        column.addWidget(self._reason_row)
        column.addWidget(self._answer_row)
        column.addWidget(self.accept_box)

    def _connect(self) -> None:
        self.edit.clicked.connect(self.edit_requested)
        self.remove.clicked.connect(self.on_remove)
        self.attach.clicked.connect(self.attach_requested)
        self.files.file_requested.connect(self.file_requested)
        self.files.detach_requested.connect(self.detach_requested)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.confirm.clicked.connect(self._on_reason)
        self.reason.said.connect(self._on_reason)
        self.settle.clicked.connect(self._on_settle)
        self.settle_now.clicked.connect(self._on_settled)
        self.result.said.connect(self._on_settled)
        self.answer.said.connect(self._on_answer)
        self.send_answer.clicked.connect(self._on_answer)
        self.accept_box.accept_requested.connect(self.accept_requested)
        self.accept_box.ask_requested.connect(self.ask_requested)

    def _show_facts(self, sheet: SheetCard, item: ItemCard) -> None:
        set_pill(self._severity, severity_words(item.severity), severity_tone(item.severity))
        set_pill(self._state, item_state_words(item, sheet.is_draft), item_state_tone(item))
        self.view.show_item(item, self._around.clock.now())
        self.files.show_files(item.files, sheet.is_draft)
        self.links.show_links(item)

    def _say_what_is_missing(self, sheet: SheetCard, is_empty: bool) -> None:
        if is_empty or (not sheet.is_draft and not sheet.items):
            self._empty.say(
                translate("Handover", "无交接事项"),
                sheet.summary or translate("Handover", "这一班没有留下要办的事。"),
            )
        elif sheet.is_draft and not sheet.items:
            self._empty.say(
                translate("Handover", "还没有事项"),
                translate(
                    "Handover",
                    "未结、将到期和严重的投诉会自己进来；其他要交的用“添加事项”写上。",
                ),
            )
        else:
            self._empty.say(
                translate("Handover", "选一条"),
                translate("Handover", "↑↓ 选择，这里是它的经过和下一步。"),
            )

    @Slot()
    def on_remove(self) -> None:
        """Take the item off, or ask for the reason first where one is needed."""
        if self._item is None:
            return
        if self._item.needs_reason_to_remove:
            self._ask(self._reason_row, self.reason)
        else:
            self.remove_requested.emit("")

    def _ask(self, row: QWidget, box: SayBox) -> None:
        """Ask for words about the item, in the page."""
        if self._item is not None:
            box.set_place(str(self._item.id))
            row.show()
            box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_reason(self) -> None:
        if self.reason.text:
            self.remove_requested.emit(self.reason.take())
        else:
            self.reason.setFocus()

    @Slot()
    def _on_up(self) -> None:
        self.move_requested.emit(-1)

    @Slot()
    def _on_down(self) -> None:
        self.move_requested.emit(1)

    @Slot()
    def _on_settle(self) -> None:
        """Ask how it was done first: a press too much would take it off everybody's list."""
        self._ask(self._result_row, self.result)

    @Slot()
    def _on_settled(self) -> None:
        self.settle_requested.emit(self.result.take())

    @Slot()
    def _on_answer(self) -> None:
        if self.answer.text:
            self.answer_requested.emit(self.answer.take())
