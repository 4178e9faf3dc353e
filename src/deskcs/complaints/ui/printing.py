"""Asks where a case is to be saved as PDF and writes it beside the database worker."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.answers import Answers
from deskcs.complaints.ui.case_paper import write_case
from deskcs.errors import DeskError
from deskcs.qt.fonts import families
from deskcs.qt.language import translate
from deskcs.qt.surroundings import Surroundings


def ask_pdf(parent: QWidget, name: str) -> str:
    """Ask where to save; return an empty text when nothing was chosen."""
    title = translate("Complaints", "存为 PDF")
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    place = Path(QStandardPaths.writableLocation(documents), name)
    return QFileDialog.getSaveFileName(parent, title, str(place), "PDF (*.pdf)")[0]


class CasePrinter(QObject):
    """Prints one case; `failed` tells why it could not, and which."""

    failed = Signal(object, str)

    def __init__(self, around: Surroundings, window: QWidget, answers: Answers) -> None:
        super().__init__(window)
        self._around, self._window, self._answers = around, window, answers
        self.ask = ask_pdf

    def print_case(self, card: ComplaintCard) -> None:
        """Ask for a file and write the case into it."""

        def tell(error: DeskError) -> None:
            self.failed.emit(error, card.number)

        path = self.ask(self._window, f"{card.number}.pdf")
        if path:
            self._around.tasks.run_file(
                write_case,
                card,
                Path(path),
                self._around.clock.now(),
                self._around.zone,
                families(),
                owner=self,
                done=self._answers.done(self._on_done),
                failed=self._answers.refused(tell, card.number),
            )

    @Slot(object)
    def _on_done(self, path: Path) -> None:
        self._around.toast(translate("Complaints", "已存为 {path}").format(path=path))
