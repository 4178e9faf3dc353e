"""The sheets: the list by day on the left, the open sheet on the right, wired to the presenter."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from deskcs.handover.rules import Rules
from deskcs.handover.sheet_shapes import SheetCard, SheetRow
from deskcs.handover.taking_over import AcceptanceView
from deskcs.handover.ui.files_presenter import FilesPresenter
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.presenter import HandoverPresenter
from deskcs.handover.ui.rights import is_empty_to_accept, may_accept
from deskcs.handover.ui.sheet_answers import SheetAnswers
from deskcs.handover.ui.sheet_intents import SheetIntents
from deskcs.handover.ui.sheet_view import SheetView
from deskcs.handover.ui.sheets_list import SheetsList
from deskcs.handover.ui.side import EDITOR, SIGNING
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate
from deskcs.qt.split import turning_split
from deskcs.qt.surroundings import Surroundings


class SheetsTab(QWidget):
    """Every change goes to the presenter; its answer is shown where it was asked for."""

    def __init__(
        self,
        presenter: HandoverPresenter,
        files: FilesPresenter,
        around: Surroundings,
        keeper: Keeper,
    ) -> None:
        super().__init__()
        files.setParent(self)
        self._presenter, self._around = presenter, around
        self._keeper = keeper
        self._wanted_item = 0
        self._is_asked = False
        self.list = SheetsList(around)
        self.view = SheetView(around, keeper)
        self.message = InlineMessage(self)
        self._lay_out()
        self._connect_presenter()
        self._answers = SheetAnswers(self.view, self.message, presenter, files, around, keeper)
        self.intents = SheetIntents(self.view, presenter, files, around)
        self.list.open_requested.connect(self.open)
        self.list.draft_requested.connect(self.open_draft)
        self.list.more_wanted.connect(presenter.more)
        self.list.search_requested.connect(presenter.find)
        self.view.draft_requested.connect(self.open_draft)
        keeper.kept.connect(self._on_kept)
        keeper.not_kept.connect(self.view.head.say_not_saved)

    @Slot(str)
    def open(self, target: str) -> None:
        """Show a sheet by number or code, `sheet#item` with an item of it chosen."""
        sheet, _, item = target.partition("#")
        self._wanted_item = int(item) if item.isdecimal() else 0
        self._is_asked = True
        self._presenter.open(sheet)

    @Slot()
    def open_draft(self) -> None:
        """Show the draft of the running shift."""
        self._is_asked = True
        self._presenter.open_draft()

    def open_what_waits(self) -> None:
        """Somebody came on duty: show them what was handed over, unless they are in a form."""
        if self.view.side.panel not in (EDITOR, SIGNING):
            self._open_what_waits(self.list.model.sheets)

    def remind_of_draft(self) -> None:
        """The shift ends soon: say so and show its draft, unless somebody writes here."""
        if self.isVisible():  # on other pages the window says so
            self._around.toast(translate("Handover", "快下班了，交接草稿已经备好"))
        held = self.focusWidget()
        is_typing = isinstance(held, QLineEdit | QPlainTextEdit) and held.hasFocus()
        if self.view.side.panel not in (EDITOR, SIGNING) and not is_typing:
            self.open_draft()

    def set_rules(self, rules: Rules, people: list[str]) -> None:
        """Know the shop's rules and people."""
        self.view.side.set_rules(rules, people)

    def refresh_person(self) -> None:
        """Somebody else is at the desk: their own texts, and the moves they may make."""
        self.view.side.forget_places()
        if self.view.sheet is not None:
            self.view.show_sheet(self.view.sheet)
            self.view.choose_first()  # not where the one before has stopped
            self._look_before_accepting(self.view.sheet)

    def focus_search(self) -> None:
        """Put the cursor where one searches."""
        self.list.search.begin()

    def tick(self) -> None:
        """Paint again what depends on the time."""
        self.view.items.viewport().update()

    def _lay_out(self) -> None:
        splitter = turning_split("handover.splitter", (self.list, 0, 232), (self.view, 1, 900))
        self.list.setMinimumWidth(160)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 0, 16, 0)
        inside.addWidget(self.message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside)
        column.addWidget(splitter, 1)

    def _connect_presenter(self) -> None:
        presenter = self._presenter
        presenter.rows_ready.connect(self._on_rows)
        presenter.more_ready.connect(self.list.model.add_sheets)
        presenter.sheet_ready.connect(self._on_sheet)
        presenter.signing_ready.connect(self.view.side.signing.show_view)
        presenter.acceptance_ready.connect(self._on_acceptance)
        presenter.verified.connect(self.view.side.proof.show_check)

    @Slot(list, bool)
    def _on_rows(self, rows: list[SheetRow], has_more: bool) -> None:
        self._answers.put_right("rows")
        self.list.set_sheets(rows, has_more)
        if self.view.sheet is not None:
            self.list.mark(self.view.sheet.id)
        elif not self._is_asked:
            self._open_what_waits(rows)

    def _open_what_waits(self, rows: list[SheetRow]) -> None:
        """Who comes reads first: the oldest sheet of others that waits to be accepted opens."""
        me = self._around.session.actor.name
        waiting = [row for row in rows if row.pending_count and (row.signed_by or row.author) != me]
        if waiting:
            self.open(str(waiting[-1].id))

    @Slot(object)
    def _on_sheet(self, card: SheetCard) -> None:
        self.view.show_sheet(card)
        self.list.mark(card.id)
        self._look_before_accepting(card)
        if self._wanted_item:
            self.view.choose(self._wanted_item)
            self._wanted_item = 0
        self._answers.show_newer(card)

    def _look_before_accepting(self, card: SheetCard) -> None:
        """Whoever may take something over sees at once what stands against it."""
        actor = self._around.session.actor
        is_waiting = any(may_accept(card, item, actor) for item in card.items)
        if is_waiting or is_empty_to_accept(card, actor):
            self._presenter.look_before_accepting(card)

    @Slot()
    def _on_kept(self) -> None:
        self.view.head.say_saved(self._around.clock.now())

    @Slot(object)
    def _on_acceptance(self, view: AcceptanceView) -> None:
        if self.view.sheet is not None and view.sheet.id == self.view.sheet.id:
            self.view.side.item.accept_box.show_view(view)
