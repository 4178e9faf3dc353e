"""One piece of feedback: its way through the shop so far, and the steps that come next."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from deskcs.handover.feedback_shapes import FeedbackCard, FeedbackState
from deskcs.handover.rules import Rules
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.log_words import (
    feedback_state_words,
    feedback_step_words,
    feedback_story,
)
from deskcs.handover.ui.pieces import push
from deskcs.handover.ui.say_box import SayBox
from deskcs.handover.ui.story_view import StoryView, Told
from deskcs.handover.ui.words import when_words
from deskcs.qt.choices import choose, chosen, offer
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate
from deskcs.qt.surroundings import Surroundings


class FeedbackDetail(QWidget):
    """Emits the card with the department or text of the step; the text stays until it is done."""

    send_requested = Signal(object, str, str)
    answer_requested = Signal(object, str)
    tell_requested = Signal(object, str)
    drop_requested = Signal(object, str)

    def __init__(self, around: Surroundings, keeper: Keeper) -> None:
        super().__init__()
        self._around = around
        self._card: FeedbackCard | None = None
        self.message = InlineMessage(self)
        self.view = StoryView("feedback.card", translate("Handover", "这条反馈"), around.theme)
        self.department = QComboBox()
        self.department.setObjectName("feedback.to")
        self.department.setEditable(True)
        self.department.setAccessibleName(translate("Handover", "转给哪个部门"))
        self.department.setMinimumContentsLength(6)
        self.text = SayBox("feedback.say", keeper)
        self.text.setAccessibleName(translate("Handover", "说明、答复或原因"))
        self.send = push(translate("Handover", "转给部门"), "feedback.send")
        self.answer = push(translate("Handover", "记下答复"), "feedback.answer")
        self.tell = push(translate("Handover", "已告知"), "feedback.tell")
        self.drop = push(translate("Handover", "不再跟进"), "feedback.drop")
        self._lay_out()
        self.send.clicked.connect(self._on_send)
        self.answer.clicked.connect(self._on_answer)
        self.tell.clicked.connect(self._on_tell)
        self.drop.clicked.connect(self._on_drop)
        self.text.said.connect(self._on_said)

    def set_rules(self, rules: Rules) -> None:
        """Offer the shop's departments."""
        self.department.clear()
        offer(self.department, ["", *rules.departments])

    def show_card(self, card: FeedbackCard) -> None:
        """Show how a piece of feedback stands; only what is open can go on."""
        self._card = card
        now, zone = self._around.clock.now(), self._around.zone
        steps = [
            Told(
                f"{step.actor} {feedback_step_words(step.kind)} · {when_words(step.at, now, zone)}",
                step.text,
            )
            for step in card.steps
        ]
        title = f"{card.subject} · {feedback_state_words(card.state)}"
        self.view.tell(title, feedback_story(card, now, zone), steps, translate("Handover", "经过"))
        self._moves.setVisible(card.is_open)
        if card.is_open:
            self.text.set_place(str(card.id))
            choose(self.department, card.department)
            self._offer(card)

    @property
    def number(self) -> int:
        """Return which feedback is shown, 0 for none."""
        return 0 if self._card is None else self._card.id

    def show_error(self, error: Exception, words: str) -> None:
        """Say in these words what hindered the step; what is written stays."""
        self.message.show_error(words)
        if getattr(error, "field", "") in ("reason", "text") and self.text.isVisible():
            self.text.setFocus()

    def _lay_out(self) -> None:
        sending = QHBoxLayout()
        sending.setSpacing(8)
        sending.addWidget(self.department, 1)
        sending.addWidget(self.send)
        moves = QHBoxLayout()
        moves.setSpacing(8)
        moves.addWidget(self.answer)
        moves.addWidget(self.tell)
        moves.addStretch()
        moves.addWidget(self.drop)
        self._moves = QWidget()
        steps = QVBoxLayout(self._moves)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(8)
        steps.addWidget(self.text)
        steps.addLayout(sending)
        steps.addLayout(moves)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addWidget(self.message)
        column.addWidget(self._moves)

    def _offer(self, card: FeedbackCard) -> None:
        hints = {
            FeedbackState.RAISED: translate("Handover", "给部门的说明，可不写"),
            FeedbackState.SENT: translate("Handover", "部门怎么答复的，回车记下"),
            FeedbackState.ANSWERED: translate("Handover", "怎么告知的，可不写"),
        }
        self.text.setPlaceholderText(hints.get(card.state, ""))
        self.tell.setEnabled(card.state is FeedbackState.ANSWERED)

    @Slot()
    def _on_said(self) -> None:
        """Enter does what comes next for where the feedback stands."""
        if self._card is None:
            return
        if self._card.state is FeedbackState.RAISED:
            self._on_send()
        elif self._card.state is FeedbackState.SENT:
            self._on_answer()
        else:
            self._on_tell()

    @Slot()
    def _on_send(self) -> None:
        if self._card is not None:
            self.send_requested.emit(self._card, chosen(self.department), self.text.take())

    @Slot()
    def _on_answer(self) -> None:
        if self._card is not None:
            self.answer_requested.emit(self._card, self.text.take())

    @Slot()
    def _on_tell(self) -> None:
        if self._card is not None:
            self.tell_requested.emit(self._card, self.text.take())

    @Slot()
    def _on_drop(self) -> None:
        if self._card is not None:
            self.drop_requested.emit(self._card, self.text.take())
