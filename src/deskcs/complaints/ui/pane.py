"""One case beside the list: facts, clocks, timeline, composer, and the moves it allows."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.actions import allowed
from deskcs.complaints.ui.clocks_view import ClocksView
from deskcs.complaints.ui.composer import KINDS, Composer
from deskcs.complaints.ui.lists import Lists
from deskcs.complaints.ui.move_form import ASKING, MoveForm
from deskcs.complaints.ui.timeline_view import TimelineView
from deskcs.complaints.ui.words import severity_words, status_tone, status_words
from deskcs.errors import Conflict
from deskcs.qt.autosave import Draft
from deskcs.qt.empty import EmptyState
from deskcs.qt.flow import FlowLayout
from deskcs.qt.icons import icon
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error
from deskcs.qt.squeeze import Squeeze
from deskcs.qt.surroundings import Surroundings

SIDE = 16
LEAST_TIMELINE = 96
TITLE_PIXELS = 16


class CasePane(QWidget):
    """Shows what it is given and says what was asked for; knows no service."""

    move_requested = Signal(str, tuple)
    send_requested = Signal(str, str)
    step_requested = Signal(int)
    back_requested = Signal()

    def __init__(self, around: Surroundings, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("complaint.pane")
        self._around = around
        self._card: ComplaintCard | None = None
        self._lists = Lists()
        self._build(draft)
        self.show_nothing()

    @property
    def card(self) -> ComplaintCard | None:
        """Return the case that is shown."""
        return self._card

    def show_nothing(self) -> None:
        """Say that no case is chosen."""
        self._card = None
        self._empty.show()
        self._body.hide()

    def show_case(self, card: ComplaintCard, now: datetime) -> None:
        """Show a case as it stands; what is being written stays when it is the same one."""
        if self._card is None or self._card.number != card.number:
            self.message.hide()
            self.form.close_form()
        self.composer.set_case(card.number)
        self._card = card
        self._title.setText(card.title)
        _tone(self.status, status_tone(card.status))
        self.status.setText(status_words(card.status))
        self._flag.setVisible(card.is_flagged)
        is_known = card.flag_state == "acknowledged"
        flag = (
            translate("Complaints", "⚑ 严重,已知悉")
            if is_known
            else translate("Complaints", "⚑ 严重,待知悉")
        )
        self._flag.setText(flag)
        self._facts.setText(self._fact_line(card))
        self._wishes.setText(self._wish_line(card))
        self._wishes.setVisible(bool(self._wishes.text()))
        self.clocks.show_case(card, now)
        self.timeline.show_case(card, now)
        self._fill_moves(card)
        self._empty.hide()
        self._body.show()

    def set_lists(self, lists: Lists) -> None:
        """Offer these people and reasons."""
        self._lists = lists

    def set_alone(self, is_alone: bool) -> None:
        """Say whether the pane stands in the place of the list, so that one must get back."""
        self.back.setVisible(is_alone)

    def done(self, what: str) -> None:
        """A move or an entry is on disk: clear what asked for it."""
        self.message.hide()
        if what in KINDS:
            self.composer.done_saving()
        if what == self.form.move_name:
            self.form.done()

    def refused(self, error: Exception, what: str) -> None:
        """Say what hindered a move; everything typed stays."""
        self.composer.refused()
        self.form.refused()
        self.message.show_error(translate_error(error))
        if isinstance(error, Conflict) and what in KINDS:
            self.message.show_warning(translate_error(error))
            self.message.offer(translate("Complaints", "再存一次"), self.composer.send_now)

    def tick(self, now: datetime) -> None:
        """Count the clocks down."""
        if self._card is not None:
            self.clocks.show_case(self._card, now)

    def refresh_rights(self) -> None:
        """Show the moves of whoever is at the desk now."""
        if self._card is not None:
            self._fill_moves(self._card)

    def _build(self, draft: Draft) -> None:
        self._empty = EmptyState(
            "complaints",
            translate("Complaints", "选一个投诉"),
            translate("Complaints", "左边选中后,这里是它的时限、经过和下一步。"),
        )
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setStyleSheet(f"font-size: {TITLE_PIXELS}px; font-weight: 600;")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.status = QLabel()
        self.status.setObjectName("complaint.status")
        _tone(self.status, "muted")
        self._flag = QLabel()
        self._flag.setObjectName("complaint.flag")
        _tone(self._flag, "danger")
        self._facts, self._wishes = QLabel(), QLabel()
        for label in (self._facts, self._wishes):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setProperty("tone", "muted")
        self.message = InlineMessage(self)
        self.clocks = ClocksView(self._around.theme, self._around.zone)
        self.timeline = TimelineView(self._around.theme, self._around.zone)
        self.timeline.setMinimumHeight(LEAST_TIMELINE)
        self.form = MoveForm(self._around.zone, self)
        self.form.confirmed.connect(self.move_requested)
        self.composer = Composer(draft, self)
        self.composer.send_requested.connect(self.send_requested)
        self._moves = FlowLayout(gap=6)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        self.back = QToolButton()
        self.back.setObjectName("complaint.back")
        self.back.setIcon(icon("back"))
        self.back.setToolTip(translate("Complaints", "回到列表 (Esc)"))
        self.back.setAccessibleName(translate("Complaints", "回到列表"))
        self.back.clicked.connect(self.back_requested)
        self.back.hide()
        head.addWidget(self.back)
        head.addWidget(self.status, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._flag, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        for name, picture, step in (
            ("complaint.previous", "chevron-up", -1),
            ("complaint.next", "chevron-down", 1),
        ):
            button = QToolButton()
            button.setObjectName(name)
            button.setIcon(icon(picture))
            button.setAutoRaise(True)
            button.setProperty("step", step)
            hint = (
                translate("Complaints", "上一个 (Ctrl+↑)")
                if step < 0
                else translate("Complaints", "下一个 (Ctrl+↓)")
            )
            button.setToolTip(hint)
            button.setAccessibleName(hint)
            button.clicked.connect(self._on_step)
            head.addWidget(button)
        told = QWidget()
        top = QVBoxLayout(told)
        top.setContentsMargins(SIDE, 8, SIDE, 8)
        top.setSpacing(6)
        top.addLayout(head)
        top.addWidget(self._title)
        top.addWidget(self._facts)
        top.addWidget(self._wishes)
        top.addWidget(self.clocks)
        top.addLayout(self._moves)
        top.addWidget(self.form)
        top.addWidget(self.message)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._squeeze = Squeeze(told)
        column.addWidget(self._squeeze)
        column.addWidget(self.timeline, 1)
        column.addWidget(self.composer)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._empty)
        whole.addWidget(self._body)

    def _fact_line(self, card: ComplaintCard) -> str:
        owner = card.owner or translate("Complaints", "还没有责任人")
        orders = "、".join(card.orders)
        lines = (
            (
                card.number,
                severity_words(card.severity),
                translate("Complaints", "责任人 {name}").format(name=owner),
            ),
            (
                f"{card.customer} {card.honorific}".strip(),
                card.phone,
                translate("Complaints", "订单 {orders}").format(orders=orders) if orders else "",
            ),
            (card.goods, card.channel, card.shop, card.category, " ".join(card.tags)),
        )
        joined = (" · ".join(part for part in parts if part) for parts in lines)
        return "\n".join(line for line in joined if line)

    def _wish_line(self, card: ComplaintCard) -> str:
        parts = []
        if card.wanted:
            wanted = "、".join(card.wanted)
            parts.append(translate("Complaints", "要求:{wanted}").format(wanted=wanted))
        if card.flag_reason:
            parts.append(
                translate("Complaints", "严重原因:{reason}").format(reason=card.flag_reason)
            )
        if card.waiting_reason:
            parts.append(
                translate("Complaints", "等待:{reason}").format(reason=card.waiting_reason)
            )
        if card.merged_into:
            parts.append(translate("Complaints", "已并入 {number}").format(number=card.merged_into))
        return " · ".join(parts)

    def _fill_moves(self, card: ComplaintCard) -> None:
        while self._moves.count():
            item = self._moves.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        moves = allowed(card, self._around.session.actor)
        for position, move in enumerate(moves):
            button = QPushButton(move_words(move))
            button.setObjectName(f"complaint.{move}")
            button.setProperty("move", move)
            button.setProperty("primary", position == 0)
            button.setProperty("compact", True)
            button.clicked.connect(self._on_move)
            self._moves.addWidget(button)
        self.composer.set_status(card.status)

    def ask(self, move: str) -> None:
        """Begin a move: at once, or after what it still needs to know."""
        if self._card is None:
            return
        if move == "resolve":
            self.composer.choose("resolve")
        elif move in ASKING:
            now = self._around.clock.now()
            self.form.ask(move, move_words(move), self._card, self._lists, now)
            QTimer.singleShot(0, self._on_form_shown)
        else:
            self.move_requested.emit(move, ())

    @Slot()
    def _on_move(self) -> None:
        button = self.sender()
        if button is not None:
            self.ask(str(button.property("move")))

    @Slot()
    def _on_form_shown(self) -> None:
        self._squeeze.ensureWidgetVisible(self.form)

    @Slot()
    def _on_step(self) -> None:
        button = self.sender()
        if button is not None:
            self.step_requested.emit(int(button.property("step")))


def move_words(move: str) -> str:
    """Return the words of a button."""
    words = {
        "acknowledge": translate("Complaints", "知悉"),
        "decline_flag": translate("Complaints", "不算严重"),
        "accept": translate("Complaints", "受理"),
        "resume": translate("Complaints", "继续处理"),
        "resolve": translate("Complaints", "告知方案"),
        "close": translate("Complaints", "关闭"),
        "reopen": translate("Complaints", "重开"),
        "assign": translate("Complaints", "指派"),
        "wait": translate("Complaints", "等待"),
        "escalate": translate("Complaints", "标为严重"),
    }
    return words[move]


def _tone(label: QLabel, tone: str) -> None:
    label.setProperty("tone", tone)
    label.setProperty("pill", True)
    label.style().unpolish(label)
    label.style().polish(label)
