"""What happens to the open case: moves go to the presenter, answers come into the pane."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.actions import PRINT
from deskcs.complaints.ui.case_list import CaseList, list_row
from deskcs.complaints.ui.company import CompanyWatch
from deskcs.complaints.ui.extras import NOTHING_MORE, Extras
from deskcs.complaints.ui.pane import CasePane
from deskcs.complaints.ui.presenter import ComplaintsPresenter
from deskcs.errors import Conflict, DeskError, NotFound
from deskcs.qt.language import translate, translate_error
from deskcs.qt.surroundings import Surroundings


class CaseDesk(QObject):
    """Tells when a case is `shown` and when it is `gone`, so that the page can make room."""

    case_requested = Signal(str)
    print_requested = Signal()
    shown = Signal()
    gone = Signal()

    def __init__(
        self,
        presenter: ComplaintsPresenter,
        around: Surroundings,
        pane: CasePane,
        listed: CaseList,
        company: CompanyWatch,
    ) -> None:
        super().__init__(pane)
        self._presenter, self._around = presenter, around
        self._pane, self._list, self._company = pane, listed, company
        self._seen: tuple[ComplaintCard | None, Extras] = (None, NOTHING_MORE)
        pane.move_requested.connect(self._on_move)
        pane.head.reveal_requested.connect(presenter.reveal)
        pane.sections.steps.article_requested.connect(self._on_article)
        presenter.revealed.connect(pane.show_contact)
        presenter.card_ready.connect(self._on_card)
        presenter.settled.connect(pane.settle)
        presenter.changed.connect(self._on_changed)
        presenter.changed_elsewhere.connect(self._on_changed_elsewhere)
        presenter.registered.connect(self._on_registered)
        presenter.failed.connect(self._on_failed)
        presenter.failed_elsewhere.connect(self.tell)

    @Slot(str, tuple)
    def _on_move(self, move: str, arguments: tuple[object, ...]) -> None:
        if move == PRINT:
            self.print_requested.emit()
        elif self._pane.card is not None:
            self._presenter.move(self._pane.card, move, arguments)

    @Slot(object, object)
    def _on_card(self, card: ComplaintCard, extras: Extras) -> None:
        if (card, extras) != self._seen:
            self._seen = (card, extras)
            self._pane.show_case(card, self._around.clock.now(), extras)
        self._company.open(card.number)
        self._list.mark_case(card)

    @Slot(object, str)
    def _on_changed(self, card: ComplaintCard, what: str) -> None:
        before = self._pane.card
        if before is None:
            return
        if what == "merge":
            self._on_merged(before, card)
        elif before.number == card.number:
            self._pane.message.hide()
            self._show(card)
            self._list.mark_case(card)
            if what == "unlink":
                self._on_unlinked(before, card)
        else:
            self._list.model.update_row(list_row(card))

    @Slot(object)
    def _on_changed_elsewhere(self, card: ComplaintCard) -> None:
        """Who asked for it has left the desk: only how the case stands now is shown."""
        before = self._pane.card
        if before is not None and before.number == card.number:
            self._show(card)
        self._list.model.update_row(list_row(card))

    def _show(self, card: ComplaintCard) -> None:
        self._pane.show_case(card, self._around.clock.now(), self._seen[1])
        self._seen = (card, self._seen[1])

    def _on_unlinked(self, before: ComplaintCard, card: ComplaintCard) -> None:
        left = {link.number for link in card.links}
        gone = [link for link in before.links if link.number not in left]

        def undo() -> None:
            shown = self._pane.card
            newest = shown if shown is not None and shown.number == card.number else card
            for link in gone:
                self._presenter.move(newest, "link", (link.number, link.kind))

        words = translate("Complaints", "已取消和 {number} 的关联")
        numbers = "、".join(link.number for link in gone)
        self._around.toast(words.format(number=numbers), undo)

    def _on_merged(self, merged: ComplaintCard, into: ComplaintCard) -> None:
        self._pane.message.hide()
        self.case_requested.emit(into.number)

        def undo() -> None:
            self._presenter.take_back_merge(merged.number)

        words = translate("Complaints", "{number} 已并入 {into}")
        self._around.toast(words.format(number=merged.number, into=into.number), undo)

    @Slot(object)
    def _on_registered(self, card: ComplaintCard) -> None:
        self._around.toast(translate("Complaints", "已登记 {number}").format(number=card.number))
        self._seen = (card, NOTHING_MORE)
        self._pane.show_case(card, self._around.clock.now())
        self.shown.emit()
        self._list.mark_case(card)

    @Slot(object, str)
    def _on_failed(self, error: DeskError, what: str) -> None:
        if what == "read":
            if isinstance(error, NotFound):
                self._presenter.forget()
                self._pane.show_nothing()
                self._company.close()
                self.gone.emit()
            self._list.message.show_error(translate_error(error))
            return
        if (card := self._pane.card) is not None and card.number == self._presenter.number:
            self._pane.refused(error, what)
        else:
            self.tell(error, self._presenter.number)
        if isinstance(error, Conflict):
            self._presenter.open(self._presenter.number)

    @Slot(object, str)
    def tell(self, error: DeskError, number: str) -> None:
        """Say beside the case what was refused, or under its number where it is not shown."""
        card = self._pane.card
        if card is not None and card.number == number == self._presenter.number:
            self._pane.message.show_error(translate_error(error))
        else:
            self._list.refusal.show_error(_under_number(error, number))

    def tell_unsaid(self) -> None:
        """Say to who is back what was refused to them since they left."""
        lines = [_under_number(*one) for one in self._presenter.answers.take()]
        if lines:
            self._list.refusal.show_error("\n".join(lines))

    @Slot(str)
    def _on_article(self, article: str) -> None:
        self._around.go("handbook", article)


def _under_number(error: DeskError, number: str) -> str:
    return f"{number}  {translate_error(error)}".strip()
