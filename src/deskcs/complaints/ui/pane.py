"""One case beside the list: facts, clocks, timeline, composer, and the moves it allows."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
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
from deskcs.complaints.ui.composer import Composer
from deskcs.complaints.ui.timeline_view import TimelineView
from deskcs.complaints.ui.words import severity_words, status_tone, status_words
from deskcs.qt.empty import EmptyState
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate
from deskcs.qt.surroundings import Surroundings

MOST_BUTTONS = 4


class CasePane(QWidget):
    """Shows what it is given and says what was asked for; knows no service."""

    move_requested = Signal(str)
    send_requested = Signal(str, str)
    step_requested = Signal(int)
    article_requested = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("complaint.pane")
        self._around = around
        self._card: ComplaintCard | None = None
        self._build()
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
        self.composer.set_case(card.number)
        self._card = card
        self._title.setText(card.title)
        self.status.setText(status_words(card.status))
        _tone(self.status, status_tone(card.status))
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

    def tick(self, now: datetime) -> None:
        """Count the clocks down."""
        if self._card is not None:
            self.clocks.show_case(self._card, now)

    def refresh_rights(self) -> None:
        """Show the moves of whoever is at the desk now."""
        if self._card is not None:
            self._fill_moves(self._card)

    def _build(self) -> None:
        self._empty = EmptyState(
            "complaints",
            translate("Complaints", "选一个投诉"),
            translate("Complaints", "左边选中后,这里是它的时限、经过和下一步。"),
        )
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setProperty("role", "title")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.status = QLabel()
        self.status.setObjectName("complaint.status")
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
        self.composer = Composer(self)
        self.composer.send_requested.connect(self.send_requested)
        self._moves = QHBoxLayout()
        self._moves.setSpacing(8)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.status)
        head.addWidget(self._flag)
        head.addStretch()
        for name, words, step in (
            ("complaint.previous", "↑", -1),
            ("complaint.next", "↓", 1),
        ):
            button = QToolButton()
            button.setObjectName(name)
            button.setText(words)
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
        top = QVBoxLayout()
        top.setContentsMargins(20, 16, 20, 8)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self._title)
        top.addWidget(self._facts)
        top.addWidget(self._wishes)
        top.addWidget(self.clocks)
        top.addLayout(self._moves)
        top.addWidget(self.message)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.timeline, 1)
        column.addWidget(self.composer)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._empty)
        whole.addWidget(self._body)

    def _fact_line(self, card: ComplaintCard) -> str:
        customer = f"{card.customer} {card.honorific}".strip()
        owner = card.owner or translate("Complaints", "还没有责任人")
        parts = [
            card.number,
            customer,
            card.phone,
            "、".join(card.orders),
            card.goods,
            card.channel,
            card.shop,
            severity_words(card.severity),
            card.category,
            translate("Complaints", "责任人 {name}").format(name=owner),
        ]
        return " · ".join(part for part in parts if part)

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
        self._moves.addStretch()
        self.composer.set_enabled(card.status.is_open)

    @Slot()
    def _on_move(self) -> None:
        button = self.sender()
        if button is not None:
            self.move_requested.emit(str(button.property("move")))

    @Slot()
    def _on_step(self) -> None:
        button = self.sender()
        if button is not None:
            self.step_requested.emit(int(button.property("step")))


def move_words(move: str) -> str:
    """Return the words of a button."""
    words = {
        "acknowledge": translate("Complaints", "知悉"),
        "decline_flag": translate("Complaints", "不作严重处理"),
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
