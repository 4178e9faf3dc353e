"""Information feedback: what was raised on the left, its way through the shop on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from deskcs.errors import DeskError
from deskcs.handover.feedback_shapes import FeedbackCard
from deskcs.handover.rules import Rules
from deskcs.handover.ui.cards_list import CardsList
from deskcs.handover.ui.feedback_detail import FeedbackDetail
from deskcs.handover.ui.feedback_form import FeedbackForm
from deskcs.handover.ui.feedback_presenter import FeedbackPresenter
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.log_words import feedback_card
from deskcs.handover.ui.pieces import push
from deskcs.handover.ui.search_line import SearchLine
from deskcs.qt.anew import keys_kept
from deskcs.qt.empty import EmptyState
from deskcs.qt.language import translate
from deskcs.qt.split import turning_split
from deskcs.qt.surroundings import Surroundings

NOTHING, CARD, FORM = range(3)


class FeedbackTab(QWidget):
    """Raised → sent to a department → answered → told; what is open is handed over."""

    def __init__(self, presenter: FeedbackPresenter, around: Surroundings, keeper: Keeper) -> None:
        super().__init__()
        presenter.setParent(self)
        self._presenter, self._around, self._keeper = presenter, around, keeper
        self._cards: dict[int, FeedbackCard] = {}
        self._is_shown = False
        self.form = FeedbackForm(around.settings.channels, keeper)
        self.detail = FeedbackDetail(around, keeper)
        self._build()
        self._lay_out()
        self._connect()

    def set_rules(self, rules: Rules) -> None:
        """Know the shop's departments."""
        self.form.set_rules(rules)
        self.detail.set_rules(rules)

    def come_up(self) -> None:
        """Load at the first sight."""
        if not self._is_shown:
            self._is_shown = True
            self.search.ask()

    def focus_search(self) -> None:
        """Put the cursor where one searches."""
        self.search.begin()

    def refresh_person(self) -> None:
        """Somebody else is at the desk: their own half-written texts."""
        self.form.take_kept()
        self.detail.message.hide()
        self.detail.text.forget_place()
        self._on_chosen(self.list.current)

    def _build(self) -> None:
        self.search = SearchLine(
            "feedback.search",
            translate("Handover", "搜反馈：词、客户、部门"),
            translate("Handover", "搜索反馈"),
        )
        self.is_all = QCheckBox(translate("Handover", "也看已办结"))
        self.is_all.setObjectName("feedback.all")
        self.new = push(translate("Handover", "新的反馈"), "feedback.new", is_primary=True)
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
        self._side = QStackedWidget()
        self._side.addWidget(
            EmptyState(
                "chat",
                translate("Handover", "选一条"),
                translate("Handover", "这里是它转到哪、谁答复了、还差什么。"),
            )
        )
        self._side.addWidget(self.detail)
        self._side.addWidget(self.form)
        splitter = turning_split("feedback.splitter", (left, 3, 600), (self._side, 2, 400))
        left.setMinimumWidth(370)
        self._side.setMinimumWidth(340)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _connect(self) -> None:
        presenter = self._presenter
        self.search.asked.connect(self._on_asked)
        self.is_all.toggled.connect(self.search.ask)
        self.new.clicked.connect(self._on_new)
        self.list.chosen.connect(self._on_chosen)
        self.list.model.more_wanted.connect(presenter.more, Qt.ConnectionType.QueuedConnection)
        self.form.save_requested.connect(presenter.take_down)
        self.form.put_off.connect(self._on_put_off)
        self.detail.send_requested.connect(presenter.send)
        self.detail.answer_requested.connect(presenter.answer)
        self.detail.tell_requested.connect(presenter.tell)
        self.detail.drop_requested.connect(presenter.drop)
        presenter.cards_ready.connect(self._on_cards)
        presenter.more_ready.connect(self._on_more)
        presenter.changed.connect(self._on_changed)
        presenter.failed.connect(self._on_failed)

    @Slot()
    def _on_asked(self) -> None:
        self._presenter.show(not self.is_all.isChecked(), self.search.text())

    @Slot(list, bool)
    def _on_cards(self, cards: list[FeedbackCard], has_more: bool) -> None:
        self._cards = {card.id: card for card in cards}
        self.search.explain(
            self.list.empty,
            translate("Handover", "没有待办的反馈"),
            translate("Handover", "客户和同事的建议记在这里，转给部门，有了答复再告知。"),
            translate("Handover", "记一条"),
        )
        now, zone = self._around.clock.now(), self._around.zone
        with keys_kept(self, self.list):
            self.list.set_rows([feedback_card(card, now, zone) for card in cards], has_more)
            if self._side.currentIndex() != FORM:
                self._on_chosen(self.list.current)

    @Slot(list, bool)
    def _on_more(self, cards: list[FeedbackCard], has_more: bool) -> None:
        self._cards |= {card.id: card for card in cards}
        now, zone = self._around.clock.now(), self._around.zone
        self.list.model.add_rows([feedback_card(card, now, zone) for card in cards], has_more)

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        card = self._cards.get(number)
        if card is None:
            if self._side.currentIndex() == CARD:
                self._side.setCurrentIndex(NOTHING)
            return
        self._side.setCurrentIndex(CARD)
        self.detail.show_card(card)

    @Slot()
    def _on_new(self) -> None:
        self.form.take_kept()
        self._side.setCurrentIndex(FORM)
        self.form.subject.setFocus()

    @Slot()
    def _on_put_off(self) -> None:
        with keys_kept(self, self.list):
            self._side.setCurrentIndex(NOTHING)
            self._on_chosen(self.list.current)

    @Slot(object, str)
    def _on_changed(self, card: FeedbackCard, what: str) -> None:
        is_mine = self._presenter.is_for_me
        if is_mine:
            self.detail.message.hide()
        with self._keeper.of(self._presenter.asker):
            if what == "raise":
                self.form.done_saving()
            else:
                self.detail.text.done(str(card.id))
        is_over = is_mine and self._side.currentIndex() == FORM and self.form.is_blank
        if what == "raise" and is_over:
            with keys_kept(self, self.list):
                self._side.setCurrentIndex(NOTHING)
        self.search.ask()
        if what == "raise" and is_over:
            self.list.choose(card.id)
        if self._side.currentIndex() != FORM:
            self._on_chosen(self.list.current)

    @Slot(object, str)
    def _on_failed(self, error: DeskError, what: str) -> None:
        """Say it where one is; nothing that is being written is put away."""
        if self._side.currentIndex() == NOTHING:
            self._side.setCurrentIndex(FORM if what == "raise" else CARD)
        is_form = self._side.currentIndex() == FORM
        if is_form and what in ("raise", "cards"):
            self.form.show_error(error)
        elif is_form:
            self.form.message.show_error(self._presenter.told(error))
        elif what == "raise":
            self.detail.message.show_error(self._presenter.told(error))
        else:
            words = self._presenter.told(error, self.detail.number)
            self.detail.show_error(error, words)
