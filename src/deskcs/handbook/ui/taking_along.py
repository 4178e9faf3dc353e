"""What one takes along from an article: a phrase, its link, a PDF, a sheet of paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from deskcs.errors import DeskError
from deskcs.handbook.ui.loading import SCHEME
from deskcs.handbook.ui.paper import ask_pdf, print_sheet, write_pdf
from deskcs.handbook.ui.phrases import take_phrase
from deskcs.handbook.ui.presenter import HandbookPresenter
from deskcs.handbook.ui.reading_pane import ReadingPane
from deskcs.qt.language import translate, translate_error
from deskcs.qt.surroundings import Surroundings


class TakingAlong(QObject):
    """Copies, saves and prints the open article at the asking of the reader's buttons."""

    def __init__(
        self,
        page: QWidget,
        presenter: HandbookPresenter,
        reading: ReadingPane,
        around: Surroundings,
        ask: Callable[[QWidget, str], str] = ask_pdf,
    ) -> None:
        super().__init__(page)
        self._page, self._presenter = page, presenter
        self._reading, self._around, self.ask = reading, around, ask
        bar, view = reading.bar, reading.view
        view.copy_requested.connect(self._on_copy)
        copy = QShortcut(QKeySequence("Ctrl+Shift+C"), page)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(view.copy_first)
        bar.print_requested.connect(self.print_item)
        bar.pdf_requested.connect(self._on_pdf)
        bar.link_requested.connect(self._on_link)

    @Slot()
    def print_item(self) -> None:
        """Print the open article."""
        if self._presenter.opened is not None:
            print_sheet(self._page, self._reading.view.sheet())

    @Slot(int)
    def _on_copy(self, number: int) -> None:
        opened = self._presenter.opened
        if opened is None or number >= len(opened.rendered.phrases):
            return
        self._around.toast(take_phrase(opened.rendered.phrases[number]))

    @Slot()
    def _on_link(self) -> None:
        opened = self._presenter.opened
        if opened is not None:
            anchor = self._reading.view.anchor_in_view()
            place = opened.article.summary.id + (f"#{anchor}" if anchor else "")
            QGuiApplication.clipboard().setText(SCHEME + place)
            self._around.toast(translate("Handbook", "链接已复制"))

    @Slot()
    def _on_pdf(self) -> None:
        sheet = self._reading.view.sheet()
        path = self.ask(self._page, sheet.title)
        if path:
            self._around.tasks.run_file(
                write_pdf,
                sheet,
                Path(path),
                owner=self,
                done=self._on_written,
                failed=self._on_unwritten,
            )

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._around.toast(translate("Handbook", "已存为 {path}").format(path=path))

    @Slot(object)
    def _on_unwritten(self, error: DeskError) -> None:
        self._reading.message.show_error(translate_error(error))
