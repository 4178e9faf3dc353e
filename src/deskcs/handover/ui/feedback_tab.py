"""Information feedback: what was raised on the left, its way through the shop on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from deskcs.handover.feedback_shapes import FeedbackCard, FeedbackInput, FeedbackState
from deskcs.handover.rules import Rules
from deskcs.handover.ui.cards_list import CardsList
from deskcs.handover.ui.feedback_form import FeedbackForm
from deskcs.handover.ui.feedback_presenter import FeedbackPresenter
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.log_words import (
    feedback_card,
    feedback_state_words,
    feedback_step_words,
    feedback_story,
)
from deskcs.handover.ui.pieces import push
from deskcs.handover.ui.say_box import SayBox
from deskcs.handover.ui.story_view import StoryView, Told
from deskcs.handover.ui.words import when_words
from deskcs.qt.choices import choose, chosen, offer
from deskcs.qt.empty import EmptyState
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error
from deskcs.qt.surroundings import Surroundings

SEARCH_AFTER_MS = 150
NOTHING, CARD, FORM = range(3)


class FeedbackTab(QWidget):
    """Raised → sent to a department → answered → told; what is open is handed over."""

    def __init__(
        self,
        presenter: FeedbackPresenter,
        around: Surroundings,
        keeper: Keeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        presenter.setParent(self)
        self._presenter, self._around = presenter, around
        self._cards: dict[int, FeedbackCard] = {}
        self._is_shown = False
        self.form = FeedbackForm(around.settings.channels, keeper)
        self._build(keeper)
        self._lay_out()
        self._connect()

    def set_rules(self, rules: Rules) -> None:
        """Know the shop's departments."""
        self.form.set_rules(rules)
        self.department.clear()
        offer(self.department, ["", *rules.departments])

    def come_up(self) -> None:
        """Load at the first sight."""
        if not self._is_shown:
            self._is_shown = True
            self._on_pause()

    def focus_search(self) -> None:
        """Put the cursor where one searches."""
        self.search.setFocus()
        self.search.selectAll()

    def refresh_person(self) -> None:
        """Somebody else is at the desk: their own half-written texts."""
        self.form.take_kept()
        self.text.forget_place()
        self._on_chosen(self.list.current)

    def _build(self, keeper: Keeper) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("feedback.search")
        self.search.setPlaceholderText(translate("Handover", "搜反馈：词、客户、部门"))
        self.search.setAccessibleName(translate("Handover", "搜索反馈"))
        self.search.setClearButtonEnabled(True)
        self.is_all = QCheckBox(translate("Handover", "也看已办结"))
        self.is_all.setObjectName("feedback.all")
        self.new = push(translate("Handover", "新的反馈"), "feedback.new", is_primary=True)
        self.message = InlineMessage(self)
        empty = EmptyState(
            "chat",
            translate("Handover", "没有待办的反馈"),
            translate("Handover", "客户和同事的建议记在这里，转给部门，有了答复再告知。"),
            translate("Handover", "记一条"),
        )
        empty.action_requested.connect(self._on_new)
        self.list = CardsList(
            "feedback.list",
            translate("Handover", "信息反馈"),
            self._around.theme,
            empty,
        )
        self.view = StoryView(
            "feedback.card", translate("Handover", "这条反馈"), self._around.theme
        )
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

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setContentsMargins(16, 12, 16, 8)
        filters.setSpacing(8)
        filters.addWidget(self.search, 1)
        filters.addWidget(self.is_all)
        filters.addWidget(self.new)
        left = QWidget()
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(filters)
        rows.addWidget(self.list, 1)
        detail = self._detail()
        self._side = QStackedWidget()
        self._side.addWidget(
            EmptyState(
                "chat",
                translate("Handover", "选一条"),
                translate("Handover", "这里是它转到哪、谁答复了、还差什么。"),
            )
        )
        self._side.addWidget(detail)
        self._side.addWidget(self.form)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("feedback.splitter")
        splitter.addWidget(left)
        splitter.addWidget(self._side)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        left.setMinimumWidth(360)
        self._side.setMinimumWidth(340)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _detail(self) -> QWidget:
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
        detail = QWidget()
        column = QVBoxLayout(detail)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addWidget(self.message)
        column.addWidget(self._moves)
        return detail

    def _connect(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_AFTER_MS)
        self._pause.timeout.connect(self._on_pause)
        self.search.textChanged.connect(self._pause.start)
        self.is_all.toggled.connect(self._on_pause)
        self.new.clicked.connect(self._on_new)
        self.list.chosen.connect(self._on_chosen)
        self.form.save_requested.connect(self._on_save)
        self.form.put_off.connect(self._on_put_off)
        self.send.clicked.connect(self._on_send)
        self.answer.clicked.connect(self._on_answer)
        self.text.said.connect(self._on_said)
        self.tell.clicked.connect(self._on_tell)
        self.drop.clicked.connect(self._on_drop)
        self._presenter.cards_ready.connect(self._on_cards)
        self._presenter.changed.connect(self._on_changed)
        self._presenter.failed.connect(self._on_failed)

    @property
    def _card(self) -> FeedbackCard | None:
        return self._cards.get(self.list.current)

    @Slot()
    def _on_pause(self) -> None:
        self._pause.stop()
        self._presenter.show(not self.is_all.isChecked(), self.search.text())

    @Slot(list)
    def _on_cards(self, cards: list[FeedbackCard]) -> None:
        self._cards = {card.id: card for card in cards}
        now, zone = self._around.clock.now(), self._around.zone
        self.list.set_rows([feedback_card(card, now, zone) for card in cards])
        if self._side.currentIndex() != FORM:
            self._on_chosen(self.list.current)

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        card = self._cards.get(number)
        if card is None:
            if self._side.currentIndex() == CARD:
                self._side.setCurrentIndex(NOTHING)
            return
        self._side.setCurrentIndex(CARD)
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

    def _offer(self, card: FeedbackCard) -> None:
        hints = {
            FeedbackState.RAISED: translate("Handover", "给部门的说明，可不写"),
            FeedbackState.SENT: translate("Handover", "部门怎么答复的，回车记下"),
            FeedbackState.ANSWERED: translate("Handover", "怎么告知的，可不写"),
        }
        self.text.setPlaceholderText(hints.get(card.state, ""))
        self.tell.setEnabled(card.state is FeedbackState.ANSWERED)

    @Slot()
    def _on_new(self) -> None:
        self.form.take_kept()
        self._side.setCurrentIndex(FORM)
        self.form.subject.setFocus()

    @Slot()
    def _on_put_off(self) -> None:
        self._side.setCurrentIndex(NOTHING)
        self._on_chosen(self.list.current)

    @Slot(object)
    def _on_save(self, said: FeedbackInput) -> None:
        self._presenter.take_down(said)

    @Slot()
    def _on_send(self) -> None:
        if self._card is not None:
            self._presenter.send(self._card, chosen(self.department), self.text.text)

    @Slot()
    def _on_answer(self) -> None:
        if self._card is not None:
            self._presenter.answer(self._card, self.text.text)

    @Slot()
    def _on_said(self) -> None:
        """Enter does what comes next for where the feedback stands."""
        card = self._card
        if card is None:
            return
        if card.state is FeedbackState.RAISED:
            self._on_send()
        elif card.state is FeedbackState.SENT:
            self._on_answer()
        else:
            self._on_tell()

    @Slot()
    def _on_tell(self) -> None:
        if self._card is not None:
            self._presenter.tell(self._card, self.text.text)

    @Slot()
    def _on_drop(self) -> None:
        if self._card is not None:
            self._presenter.drop(self._card, self.text.text)

    @Slot(object, str)
    def _on_changed(self, card: FeedbackCard, what: str) -> None:
        self.message.hide()
        if what == "raise":
            self.form.done_saving()
            self._side.setCurrentIndex(NOTHING)
        else:
            self.text.done()
        self._on_pause()
        self.list.choose(card.id)
        self._on_chosen(self.list.current)

    @Slot(object, str)
    def _on_failed(self, error: Exception, what: str) -> None:
        if what == "raise":
            self.form.show_error(error)
            return
        self._side.setCurrentIndex(CARD)
        self.message.show_error(translate_error(error))
        if getattr(error, "field", "") in ("reason", "text"):
            self.text.setFocus()
