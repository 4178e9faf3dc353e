"""The head of a sheet: what it is, how it stands, when it was kept, what can be done with it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from deskcs.handover.sheet_shapes import SheetCard
from deskcs.handover.ui.pieces import pill, plain, push, set_pill, set_tone, tool
from deskcs.handover.ui.rights import easy_items, may_confirm_reading
from deskcs.handover.ui.words import (
    sheet_facts,
    sheet_title,
    state_tone,
    state_words,
)
from deskcs.qt.flow import Whole
from deskcs.qt.language import translate
from deskcs.qt.surroundings import Surroundings


class SheetHead(Whole):
    """Shows what it is given; buttons that the sheet does not allow are not there."""

    add_requested = Signal()
    sign_requested = Signal()
    accept_rest_requested = Signal()
    print_requested = Signal()
    read_requested = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._title = plain(role="title")
        self._state = pill()
        self._facts = plain(tone="muted")
        self._saved = plain(role="caption", is_wrapped=False)
        self._saved.setObjectName("handover.saved")
        self.add = push(translate("Handover", "添加事项"), "handover.add")
        self.add.setToolTip(translate("Handover", "添加事项（Ctrl+Shift+A）"))
        self.sign = push(translate("Handover", "签字…"), "handover.sign", is_primary=True)
        self.sign.setToolTip(translate("Handover", "先看会固定什么，再签字（Ctrl+Shift+S）"))
        self.rest = push("", "handover.acceptRest", is_primary=True)
        self.read = push(translate("Handover", "我看过了"), "handover.read")
        self.read.setToolTip(translate("Handover", "没有要接的，读过也要确认"))
        self.print = tool("print", translate("Handover", "打印、存为 PDF"), "handover.print")
        self._lay_out()
        # A button's own key acts a tenth of a second later, and what is typed till then is lost.
        QShortcut(QKeySequence("Ctrl+Shift+A"), self.add).activated.connect(self.add_requested)
        QShortcut(QKeySequence("Ctrl+Shift+S"), self.sign).activated.connect(self.sign_requested)
        self.add.clicked.connect(self.add_requested)
        self.sign.clicked.connect(self.sign_requested)
        self.rest.clicked.connect(self.accept_rest_requested)
        self.read.clicked.connect(self.read_requested)
        self.print.clicked.connect(self.print_requested)

    def show_sheet(self, card: SheetCard) -> None:
        """Show a sheet's title, state, facts, and the moves it allows."""
        now, zone = self._around.clock.now(), self._around.zone
        self._title.setText(sheet_title(card, now, zone))
        set_pill(self._state, state_words(card), state_tone(card))
        self._facts.setText(sheet_facts(card, now, zone))
        self.add.setVisible(card.is_draft)
        self.sign.setVisible(card.is_draft)
        easy = easy_items(card, self._around.session.actor)
        self.rest.setVisible(bool(easy))
        self.read.setVisible(may_confirm_reading(card, self._around.session.actor))
        words = translate("Handover", "不危急的 {count} 条一并接下").format(count=len(easy))
        self.rest.setText(words)

    def say_saved(self, at: datetime) -> None:
        """Say that everything is on disk."""
        set_tone(self._saved, "")
        time = at.astimezone(self._around.zone).strftime("%H:%M")
        self._saved.setText(translate("Handover", "已保存 {time}").format(time=time))

    @Slot(str)
    def say_not_saved(self, reason: str) -> None:
        """Say why what is half typed is not on disk; it is still on the screen."""
        set_tone(self._saved, "danger")
        words = translate("Handover", "没存下：{reason}").format(reason=reason)
        self._saved.setText(words)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._title, 1)
        first.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        second = QHBoxLayout()
        second.setSpacing(10)
        second.addWidget(self._facts, 1)
        second.addWidget(self._saved)
        third = QHBoxLayout()
        third.setSpacing(8)
        for widget in (self.sign, self.add, self.rest, self.read):
            third.addWidget(widget)
        third.addStretch()
        third.addWidget(self.print)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 12, 8)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)
        column.addLayout(third)
