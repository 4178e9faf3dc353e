"""The sheets: the list by day on the left, the open sheet on the right, wired to the presenter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskcs.errors import Conflict
from deskcs.handover.rules import Rules
from deskcs.handover.sheet_shapes import SheetCard, SheetRow
from deskcs.handover.taking_over import AcceptanceView
from deskcs.handover.ui.files_presenter import FilesPresenter
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.presenter import HandoverPresenter
from deskcs.handover.ui.rights import is_empty_to_accept, may_accept
from deskcs.handover.ui.sheet_intents import SheetIntents
from deskcs.handover.ui.sheet_view import SheetView
from deskcs.handover.ui.sheets_list import SheetsList
from deskcs.handover.ui.side import EDITOR, PROOF, SIGNING
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error
from deskcs.qt.split import turning_split
from deskcs.qt.surroundings import Surroundings

OF_ITEM = ("remove", "accept", "ask", "answer", "settle", "reorder", "attach", "detach", "file")


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
        self._presenter, self._files, self._around = presenter, files, around
        self._keeper = keeper
        self._conflict_on = 0
        self._wanted_item = 0
        self._is_asked = False
        self._told_of = ""  # what could not be done, for the message to go once it can
        self.list = SheetsList(around)
        self.view = SheetView(around, keeper)
        self.message = InlineMessage(self)
        self._lay_out()
        self._connect_presenter()
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
        """The shift ends soon: say so and show its draft, unless somebody is in a form."""
        if self.isVisible():  # on other pages the window says so
            self._around.toast(translate("Handover", "快下班了，交接草稿已经备好"))
        if self.view.side.panel not in (EDITOR, SIGNING):
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
        presenter.changed.connect(self._on_changed)
        presenter.signing_ready.connect(self.view.side.signing.show_view)
        presenter.acceptance_ready.connect(self._on_acceptance)
        presenter.verified.connect(self.view.side.proof.show_check)
        presenter.failed.connect(self._on_failed)
        self._files.changed.connect(self._on_changed)
        self._files.written.connect(self._on_written)
        self._files.failed.connect(self._on_failed)

    @Slot(list, bool)
    def _on_rows(self, rows: list[SheetRow], has_more: bool) -> None:
        if self._told_of == "rows":
            self.message.hide()
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
        if self._conflict_on:
            self._show_newer(card)

    def _look_before_accepting(self, card: SheetCard) -> None:
        """Whoever may take something over sees at once what stands against it."""
        actor = self._around.session.actor
        is_waiting = any(may_accept(card, item, actor) for item in card.items)
        if is_waiting or is_empty_to_accept(card, actor):
            self._presenter.look_before_accepting(card)

    def _show_newer(self, card: SheetCard) -> None:
        found = [item for item in card.items if item.id == self._conflict_on]
        self._conflict_on = 0
        if found and card.is_draft:
            self.view.side.editor.show_newer(found[0])

    @Slot(object, str)
    def _on_changed(self, card: SheetCard, what: str) -> None:
        side, panel = self.view.side, self.view.side.item
        self._told_of = ""
        self.message.hide()
        panel.message.hide()
        item, sheet = str(self._item_of_answer), str(card.id)
        finish: dict[str, Callable[[], None]] = {
            "add": side.editor.done_saving,
            "rewrite": side.editor.done_saving,
            "sign": lambda: side.signing.done_signing(sheet),
            "ask": lambda: panel.accept_box.question.done(item),
            "answer": lambda: panel.answer.done(item),
            "accept": lambda: panel.accept_box.restate.done(item),
            "remove": lambda: panel.done_removing(item),
            "check": lambda: side.checks.done(card),
            "addendum": lambda: side.proof.addendum.done(sheet),
            "review": lambda: side.proof.remark.done(sheet),
            "ask_writer": lambda: side.proof.remark.done(sheet),
            "answer_lead": lambda: side.proof.remark.done(sheet),
        }
        asker = self._presenter.asker
        if what in finish:
            with self._keeper.of(asker):
                finish[what]()
        if self.view.sheet is not None and self.view.sheet.id != card.id:
            return
        if what in ("add", "rewrite", "sign") and asker == self._around.session.actor.name:
            side.back()
        self.view.show_sheet(card)
        if what == "add" and card.items:
            self.view.choose(max(item.id for item in card.items))
        if what in ("accept", "accept_rest", "ask"):
            self.view.go_on()
        self.view.head.say_saved(self._around.clock.now())
        self._say_done(card, what)

    @property
    def _item_of_answer(self) -> int:
        """Return the item that the answer being told is about: of several under way, that one."""
        asked = self._presenter.answered
        if asked is None or asked.what not in ("accept", "ask", "answer", "remove"):
            return 0
        return int(asked.arguments[1])

    def _say_done(self, card: SheetCard, what: str) -> None:
        if what == "sign":
            words = translate("Handover", "{code} 已签字，等下一班来接")
            self._around.toast(words.format(code=card.code))
        elif what == "remove":
            number, words = self._item_of_answer, translate("Handover", "已移出“{text}”")
            removed = next((item.text for item in card.removed if item.id == number), "")
            self._around.toast(
                words.format(text=removed[:20]),
                lambda: self._presenter.restore(card, number),
            )
        elif what in ("accept", "accept_rest") and card.items:
            left = sum(1 for item in card.items if item.is_pending)
            if not left:
                self._around.toast(translate("Handover", "全部接下了，这一班辛苦"))

    @Slot(object, str)
    def _on_failed(self, error: Exception, what: str) -> None:
        side = self.view.side
        if what in ("add", "rewrite"):
            side.editor.show_error(error)
            if isinstance(error, Conflict) and side.editor.is_editing is not None:
                self._conflict_on = side.editor.is_editing.id
                self._presenter.reload()
        elif what in ("sign", "signing"):
            side.signing.show_error(error, is_refused=what == "sign")
        elif what in OF_ITEM:
            side.item.show_error(error, what)
            if isinstance(error, Conflict):
                self._presenter.reload()
        elif what in ("addendum", "verify", "review", "ask_writer", "answer_lead"):
            side.show_panel(PROOF)
            side.proof.message.show_error(translate_error(error))
        else:
            self._told_of = what
            self.message.show_error(translate_error(error))

    @Slot()
    def _on_kept(self) -> None:
        self.view.head.say_saved(self._around.clock.now())

    @Slot(object)
    def _on_acceptance(self, view: AcceptanceView) -> None:
        if self.view.sheet is not None and view.sheet.id == self.view.sheet.id:
            self.view.side.item.accept_box.show_view(view)

    @Slot(object, int)
    def _on_written(self, path: Path, left_out: int) -> None:
        self._told_of = ""
        words = translate("Handover", "已存为 {path}").format(path=path)
        if left_out:
            more = translate("Handover", "一页排不下，有 {count} 条没有印上。")
            self.message.show_warning(f"{words} · {more.format(count=left_out)}")
        else:
            self.message.show_ok(words)
        self.message.offer(translate("Handover", "打开"), lambda: _show_file(path))


def _show_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
