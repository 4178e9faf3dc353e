"""Answers to what was asked on a sheet: what was written is let go, refusals are told in place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from deskcs.errors import Conflict
from deskcs.handover.item_shapes import ItemCard, ItemInput
from deskcs.handover.sheet_shapes import SheetCard
from deskcs.handover.ui.asking import Asked
from deskcs.handover.ui.files_presenter import FilesPresenter
from deskcs.handover.ui.keeping import Keeper
from deskcs.handover.ui.presenter import HandoverPresenter
from deskcs.handover.ui.sheet_view import SheetView
from deskcs.handover.ui.side import EDITOR, ITEM, PROOF, SIGNING
from deskcs.qt.anew import keys_kept
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error
from deskcs.qt.surroundings import Surroundings

WRITING = ("add", "rewrite")
WITH_ITEM = ("remove", "accept", "ask", "answer", "settle", "attach")
OF_ITEM = (*WITH_ITEM, "reorder", "detach")
WRITTEN = "written"
# Where the answer to what is told.
PANELS = {
    **dict.fromkeys(WRITING, EDITOR),
    **dict.fromkeys(OF_ITEM, ITEM),
    **dict.fromkeys(("sign", "signing"), SIGNING),
    **dict.fromkeys(("addendum", "verify", "review", "ask_writer", "answer_lead"), PROOF),
}


class SheetAnswers(QObject):
    """An answer may come when another item or sheet is shown, another form is open, or somebody
    else sits here: it never touches what belongs to those.
    """

    def __init__(
        self,
        view: SheetView,
        message: InlineMessage,
        presenter: HandoverPresenter,
        files: FilesPresenter,
        around: Surroundings,
        keeper: Keeper,
    ) -> None:
        super().__init__(view)
        self.view, self.message = view, message
        self._presenter, self._files, self._around = presenter, files, around
        self._keeper = keeper
        self._conflict_on = 0
        self._told_of = ("", "")  # what could not be done, for the message to go once it can
        for asking in (presenter, files):
            asking.changed.connect(self._on_changed)
            asking.failed.connect(self._on_failed)
            asking.refused_to.connect(self._on_refused_to)
        files.written.connect(self._on_written)

    def put_right(self, what: str, about: str = "") -> None:
        """Say no more that something could not be done: it is."""
        if self._told_of == (what, about):
            self._told_of = ("", "")
            self.message.hide()

    def show_newer(self, card: SheetCard) -> None:
        """Show how an item stands that somebody else has rewritten as well."""
        found = [item for item in card.items if item.id == self._conflict_on]
        if self._conflict_on:
            self._conflict_on = 0
            if found and card.is_draft:
                self.view.side.editor.show_newer(found[0])

    @property
    def _asked(self) -> Asked | None:
        """Return what is being answered: of several under way, that one."""
        return self._presenter.answered or self._files.answered

    @Slot(object, str)
    def _on_changed(self, card: SheetCard, what: str) -> None:
        asked, side, me = self._asked, self.view.side, self._around.session.actor.name
        if asked is None:
            return
        with keys_kept(self.view, self.view.items), self._keeper.of(asked.actor.name):
            self._let_go(card, asked)
        is_mine = asked.actor.name == me
        if is_mine:
            self.put_right(what, asked.about)
            self.put_right(WRITTEN)
        if self.view.sheet is not None and self.view.sheet.id != card.id:
            return
        is_over = side.panel == EDITOR and side.editor.is_over
        if is_over:
            side.back()
        self.view.show_sheet(card)
        if not is_mine:
            return
        if _item_of(asked) in (0, self.view.current_id):
            side.item.message.hide()
        if what == "add" and is_over:
            self.view.choose(max(item.id for item in card.items))
        if what in ("accept", "accept_rest", "ask", "settle"):
            self.view.go_on(_item_of(asked))
        self.view.head.say_saved(self._around.clock.now())
        self._say_done(card, asked)

    def _let_go(self, card: SheetCard, asked: Asked) -> None:
        """What was written for it is in the log now."""
        side, panel = self.view.side, self.view.side.item
        item, sheet = str(_item_of(asked)), str(card.id)
        if asked.what in WRITING:
            side.editor.done_saving(_written(asked), _saved(card, asked))
        finish: dict[str, Callable[[], None]] = {
            "sign": lambda: side.signing.done_signing(sheet),
            "ask": lambda: panel.accept_box.question.done(item),
            "answer": lambda: panel.answer.done(item),
            "accept": lambda: panel.accept_box.restate.done(item),
            "remove": lambda: panel.done_asking(panel.reason, item),
            "settle": lambda: panel.done_asking(panel.result, item),
            "check": lambda: side.checks.done(card),
            "addendum": lambda: side.proof.addendum.done(sheet),
            "review": lambda: side.proof.remark.done(sheet),
            "ask_writer": lambda: side.proof.remark.done(sheet),
            "answer_lead": lambda: side.proof.remark.done(sheet),
        }
        if asked.what in finish:
            finish[asked.what]()

    def _say_done(self, card: SheetCard, asked: Asked) -> None:
        if asked.what == "sign":
            words = translate("Handover", "{code} 已签字，等下一班来接")
            self._around.toast(words.format(code=card.code))
        elif asked.what == "remove":
            number, words = _item_of(asked), translate("Handover", "已移出“{text}”")
            removed = next((item.text for item in card.removed if item.id == number), "")
            self._around.toast(
                words.format(text=removed[:20]),
                lambda: self._presenter.restore(card, number),
            )
        elif asked.what in ("accept", "accept_rest") and card.items:
            left = sum(1 for item in card.items if item.is_pending)
            if not left:
                self._around.toast(translate("Handover", "全部接下了，这一班辛苦"))
            elif asked.what == "accept_rest":
                words = translate("Handover", "不危急的都接下了，还有 {count} 条要逐条接")
                self._around.toast(words.format(count=left))

    @Slot(object, str)
    def _on_failed(self, error: Exception, what: str) -> None:
        """Say it where it was asked for, or above the sheets where one is elsewhere by now."""
        asked, side = self._asked, self.view.side
        is_here = side.panel == PANELS.get(what)
        if asked is not None and is_here:
            is_here = self.view.sheet is not None and self.view.sheet.id == asked.arguments[0]
            is_here = is_here and _item_of(asked) in (0, self.view.current_id)
        if asked is not None and what in WRITING:
            is_here = side.editor.refused(_written(asked)) and side.panel == EDITOR
        if not is_here:
            about = asked.about if asked is not None else ""
            self._told_of = (what, about)
            self.message.show_error(f"{about}  {translate_error(error)}".strip())
        elif side.panel == EDITOR:
            side.editor.show_error(error)
            if isinstance(error, Conflict) and side.editor.is_editing is not None:
                self._conflict_on = side.editor.is_editing.id
        elif side.panel == SIGNING:
            side.signing.show_error(error, is_refused=what == "sign")
        elif side.panel == PROOF:
            side.proof.message.show_error(translate_error(error))
        else:
            side.item.show_error(error, what)
        if isinstance(error, Conflict) and what in (*WRITING, *OF_ITEM):
            self._presenter.reload()

    @Slot(str, object, str)
    def _on_refused_to(self, name: str, error: object, about: str) -> None:
        """Who wrote it may send it again when they are back."""
        asked = self._presenter.answered
        if asked is not None and asked.what in WRITING:
            with self._keeper.of(name):
                self.view.side.editor.refused(_written(asked))

    @Slot(object, int)
    def _on_written(self, path: Path, left_out: int) -> None:
        if not self._files.is_for_me:
            return
        self._told_of = (WRITTEN, "")
        words = translate("Handover", "已存为 {path}").format(path=path)
        if left_out:
            more = translate("Handover", "一页排不下，有 {count} 条没有印上。")
            self.message.show_warning(f"{words} · {more.format(count=left_out)}")
        else:
            self.message.show_ok(words)
        self.message.offer(translate("Handover", "打开"), lambda: _show_file(path))


def _show_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _item_of(asked: Asked) -> int:
    """Return the item that it is about, 0 for none."""
    return int(asked.arguments[1]) if asked.what in WITH_ITEM else 0


def _written(asked: Asked) -> ItemInput:
    """Return the item as it was written."""
    said: ItemInput = asked.arguments[1 if asked.what == "add" else 2]
    return said


def _saved(card: SheetCard, asked: Asked) -> ItemCard | None:
    """Return the item as it stands on the sheet now."""
    if asked.what == "rewrite":
        found = [item for item in card.items if item.id == asked.arguments[1]]
    else:
        found = [item for item in card.items if item.author == asked.actor.name]
    return max(found, key=lambda item: item.id, default=None)
