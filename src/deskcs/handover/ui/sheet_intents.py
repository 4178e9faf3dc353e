"""What people do on a sheet, handed to the presenter; and the files they choose for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from deskcs.handover.item_shapes import FileCard, ItemCard, ItemInput
from deskcs.handover.sheet_shapes import SheetCard
from deskcs.handover.ui.accept_box import Acceptance
from deskcs.handover.ui.files_presenter import FilesPresenter
from deskcs.handover.ui.presenter import HandoverPresenter
from deskcs.handover.ui.sheet_view import SheetView
from deskcs.handover.ui.signing_panel import Signature
from deskcs.qt.language import translate
from deskcs.qt.surroundings import Surroundings


def choose_pdf(parent: QWidget, name: str) -> str:
    """Return the file somebody chose to write, empty when they did not."""
    path, _ = QFileDialog.getSaveFileName(
        parent, translate("Handover", "存为 PDF"), name, "PDF (*.pdf)"
    )
    return path


def choose_place(parent: QWidget, name: str) -> str:
    """Return where somebody wants an attachment, empty when they do not."""
    path, _ = QFileDialog.getSaveFileName(parent, translate("Handover", "存附件"), name)
    return path


def choose_attachment(parent: QWidget) -> str:
    """Return the file somebody chose to attach, empty when they did not."""
    path, _ = QFileDialog.getOpenFileName(parent, translate("Handover", "附上文件"))
    return path


class SheetIntents(QObject):
    """Knows no answer: what an answer is to, the presenter says."""

    def __init__(
        self,
        view: SheetView,
        presenter: HandoverPresenter,
        files: FilesPresenter,
        around: Surroundings,
    ) -> None:
        super().__init__(view)
        self._view, self._around = view, around
        self._presenter, self._files = presenter, files
        self.choose_file: Callable[[QWidget, str], str] = choose_pdf
        self.choose_place: Callable[[QWidget, str], str] = choose_place
        self.choose_attachment: Callable[[QWidget], str] = choose_attachment
        self._connect()

    @Slot()
    def print_sheet(self) -> None:
        """Write the open sheet as one page."""
        sheet = self._view.sheet
        if sheet is None:
            return
        path = self.choose_file(self._view, f"{sheet.code}.pdf")
        if path:
            self._files.write_pdf(sheet, Path(path))

    def _connect(self) -> None:
        view, side, head = self._view, self._view.side, self._view.head
        view.move_requested.connect(self._on_move)
        head.add_requested.connect(view.add)
        head.sign_requested.connect(view.begin_signing)
        head.accept_rest_requested.connect(self._on_accept_rest)
        head.print_requested.connect(self.print_sheet)
        head.read_requested.connect(self._on_read)
        side.item.attach_requested.connect(self._on_attach)
        side.item.file_requested.connect(self._on_file)
        side.item.detach_requested.connect(self._on_detach)
        side.proof.review_requested.connect(self._on_review)
        side.proof.question_requested.connect(self._on_question)
        side.proof.answer_requested.connect(self._on_answer_lead)
        side.item.remove_requested.connect(self._on_remove)
        side.item.links.case_requested.connect(self._on_case)
        side.item.links.article_requested.connect(self._on_article)
        side.item.answer_requested.connect(self._on_answer)
        side.item.settle_requested.connect(self._on_settle)
        side.item.accept_requested.connect(self._on_accept)
        side.item.ask_requested.connect(self._on_ask)
        side.checks.check_requested.connect(self._on_check)
        side.editor.save_requested.connect(self._on_save)
        side.signing.look_requested.connect(self._on_look)
        side.signing.sign_requested.connect(self._on_sign)
        side.signing.faults.article_requested.connect(self._on_article)
        side.proof.verify_requested.connect(self._on_verify)
        side.proof.addendum_requested.connect(self._on_addendum)
        side.proof.restore_requested.connect(self._on_restore)

    @property
    def _chosen(self) -> tuple[SheetCard, ItemCard] | None:
        sheet, item = self._view.sheet, self._view.current
        return None if sheet is None or item is None else (sheet, item)

    @Slot(list)
    def _on_move(self, order: list[int]) -> None:
        if self._view.sheet is not None:
            self._presenter.reorder(self._view.sheet, order)

    @Slot()
    def _on_accept_rest(self) -> None:
        if self._view.sheet is not None:
            reason = self._view.side.item.accept_box.override_reason
            self._presenter.accept_rest(self._view.sheet, reason)

    @Slot(str)
    def _on_remove(self, reason: str) -> None:
        if self._chosen is not None:
            self._presenter.remove(*self._chosen, reason)

    @Slot(str)
    def _on_case(self, number: str) -> None:
        self._around.go("complaints", number)

    @Slot(str)
    def _on_answer(self, text: str) -> None:
        if self._chosen is not None:
            self._presenter.answer(*self._chosen, text)

    @Slot(str)
    def _on_settle(self, text: str) -> None:
        if self._chosen is not None:
            self._presenter.settle(*self._chosen, text)

    @Slot(object)
    def _on_accept(self, said: Acceptance) -> None:
        if self._chosen is not None:
            self._presenter.accept(*self._chosen, said)
        elif self._view.sheet is not None and not self._view.sheet.items:
            self._presenter.accept_rest(self._view.sheet, said.override_reason)

    @Slot(str)
    def _on_ask(self, question: str) -> None:
        if self._chosen is not None:
            self._presenter.ask(*self._chosen, question)

    @Slot(object, str, str, str, object)
    def _on_check(
        self, sheet: SheetCard, key: str, state: str, note: str, counted: int | None
    ) -> None:
        self._presenter.check(sheet, key, state, note, counted)

    @Slot(object, object, int)
    def _on_save(self, old: ItemCard | None, item: ItemInput, version: int) -> None:
        sheet = self._view.sheet
        if sheet is None:
            return
        if old is None:
            self._presenter.add(sheet, item)
        else:
            self._presenter.rewrite(sheet, old, item, version)

    @Slot(str)
    def _on_look(self, summary: str) -> None:
        if self._view.sheet is not None:
            self._presenter.look_before_signing(self._view.sheet, summary)

    @Slot(object, object)
    def _on_sign(self, seen: SheetCard, said: Signature) -> None:
        self._presenter.sign(seen, said)

    @Slot(str)
    def _on_article(self, article: str) -> None:
        self._around.go("handbook", article)

    @Slot()
    def _on_read(self) -> None:
        if self._view.sheet is not None:
            self._presenter.confirm_read(self._view.sheet)

    @Slot()
    def _on_attach(self) -> None:
        if self._chosen is None:
            return
        path = self.choose_attachment(self._view)
        if path:
            self._files.attach(*self._chosen, Path(path))

    @Slot(object)
    def _on_file(self, file: FileCard) -> None:
        path = self.choose_place(self._view, file.name)
        if path:
            self._files.save_file(file.id, Path(path))

    @Slot(int)
    def _on_detach(self, file_id: int) -> None:
        if self._view.sheet is not None:
            self._files.detach(self._view.sheet, file_id)

    @Slot(str)
    def _on_review(self, text: str) -> None:
        if self._view.sheet is not None:
            self._presenter.review(self._view.sheet, text)

    @Slot(str)
    def _on_question(self, text: str) -> None:
        if self._view.sheet is not None:
            self._presenter.ask_writer(self._view.sheet, text)

    @Slot(str)
    def _on_answer_lead(self, text: str) -> None:
        if self._view.sheet is not None:
            self._presenter.answer_lead(self._view.sheet, text)

    @Slot()
    def _on_verify(self) -> None:
        if self._view.sheet is not None:
            self._presenter.verify(self._view.sheet)

    @Slot(str)
    def _on_addendum(self, text: str) -> None:
        if self._view.sheet is not None:
            self._presenter.add_addendum(self._view.sheet, text)

    @Slot(int)
    def _on_restore(self, item_id: int) -> None:
        if self._view.sheet is not None:
            self._presenter.restore(self._view.sheet, item_id)
