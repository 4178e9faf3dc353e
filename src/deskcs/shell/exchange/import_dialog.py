"""Bringing a file of complaints in: look at it, say which column is what, try it, import it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.errors import DeskError
from deskcs.qt.file_job import FileJob
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import spoken, translate, translate_error
from deskcs.qt.screens import fitted_to_screen
from deskcs.qt.surroundings import Surroundings
from deskcs.shell.choosing import choose_import
from deskcs.shell.exchange.mapping import Mapping
from deskcs.shell.exchange.preview import Preview, look_into

if TYPE_CHECKING:
    from deskcs.complaints.shapes import ImportReport
    from deskcs.desk import Desk

SHOWN_REJECTED = 500


class ImportDialog(QDialog):
    """Not modal: the desk can be used while a file comes in."""

    run_requested = Signal(object, bool, bool)
    stop_requested = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import")
        self.setWindowTitle(translate("Shell", "导入投诉"))
        self.setModal(False)
        self.resize(fitted_to_screen(self, 760, 620))
        self.path = path
        self._rejected_file = ""
        title = QLabel(path.name)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("role", "title")
        self.message = InlineMessage()
        self.mapping = Mapping()
        self.history = QCheckBox(translate("Shell", "都是旧案：作为已关闭的导入，不提醒"))
        self.history.setObjectName("import.history")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.count = QLabel()
        self.count.setProperty("tone", "muted")
        self.refused = QPlainTextEdit()
        self.refused.setObjectName("import.rejected")
        self.refused.setAccessibleName(translate("Shell", "没有导入的行"))
        self.refused.setReadOnly(True)
        self.try_it = QPushButton(translate("Shell", "先试一次"))
        self.try_it.setObjectName("import.try")
        self.start = QPushButton(translate("Shell", "导入"))
        self.start.setObjectName("import.start")
        self.start.setToolTip("Ctrl+Enter")
        self.start.setProperty("primary", True)
        self.stop = QPushButton(translate("Shell", "停下"))
        self.stop.setObjectName("import.stop")
        self.leave = QPushButton(translate("Shell", "关闭"))
        self.leave.setObjectName("import.close")
        self.try_it.clicked.connect(self._on_try)
        self.start.clicked.connect(self._on_start)
        self.stop.clicked.connect(self.stop_requested)
        self.leave.clicked.connect(self.close)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_keys)
        self._lay_out(title)
        for button in self._buttons:
            button.setAutoDefault(False)
        self._show_running(False)
        self.refused.hide()
        self.try_it.setEnabled(False)
        self.start.setEnabled(False)

    def show_preview(self, preview: Preview) -> None:
        """Let the person check which column is what."""
        self.mapping.show_preview(preview)
        self.try_it.setEnabled(True)
        self.start.setEnabled(True)
        self.start.setFocus()

    def show_progress(self, done: int, share: float) -> None:
        """Show how far it is; without a share the bar only moves."""
        self.bar.setRange(0, 1000 if share else 0)
        self.bar.setValue(int(share * 1000))
        self.count.setText(translate("Shell", "已处理 {count} 行").format(count=f"{done:,}"))

    def show_report(self, report: ImportReport, is_trial: bool) -> None:
        """Say what became of every row; the keys are where one goes on."""
        self._show_running(False)
        is_over = not is_trial and not report.is_cancelled
        (self.leave if is_over else self.start).setFocus()
        template = (
            translate("Shell", "可导入 {imported} 条，重复 {duplicates} 条，拒绝 {rejected} 条")
            if is_trial
            else translate(
                "Shell", "已导入 {imported} 条，重复 {duplicates} 条，拒绝 {rejected} 条"
            )
        )
        words = template.format(
            imported=report.imported,
            duplicates=report.duplicates,
            rejected=len(report.rejected),
        )
        if report.flagged:
            words += translate("Shell", "，其中 {count} 条严重，请组长知悉").format(
                count=report.flagged
            )
        if report.is_cancelled:
            self.message.show_warning(translate("Shell", "已停下。") + words)
        elif report.rejected:
            self.message.show_warning(words)
        else:
            self.message.show_ok(words)
        if report.rejected_file:
            self._rejected_file = report.rejected_file
            self.message.offer(translate("Shell", "看拒绝的行"), self._open_rejected)
        line = translate("Shell", "第 {line} 行：{reason}")
        shown = [
            line.format(line=r.line, reason=spoken(r.reason).rstrip("。."))
            for r in report.rejected[:SHOWN_REJECTED]
        ]
        self.refused.setPlainText("\n".join(shown))
        self.refused.setVisible(bool(shown))

    def show_error(self, error: DeskError) -> None:
        """Say why it could not be imported; the choice of columns stays."""
        self._show_running(False)
        self.start.setFocus()
        self.message.show_error(translate_error(error))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop_requested.emit()
        super().closeEvent(event)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.leave, self.stop, self.try_it, self.start

    def _lay_out(self, title: QLabel) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.bar, 1)
        buttons.addWidget(self.count)
        buttons.addStretch()
        for button in self._buttons:
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self.message)
        column.addWidget(self.mapping, 3)
        column.addWidget(self.refused, 2)
        column.addWidget(self.history)
        column.addLayout(buttons)

    def _show_running(self, is_running: bool) -> None:
        self.bar.setVisible(is_running)
        self.count.setVisible(is_running)
        self.stop.setVisible(is_running)
        if is_running:  # before the pressed button goes, else the keys fall onto another widget
            self.stop.setFocus()
        self.try_it.setVisible(not is_running)
        self.start.setVisible(not is_running)
        self.mapping.setEnabled(not is_running)

    def _run(self, is_trial: bool) -> None:
        self.message.hide()
        self.refused.hide()
        self.show_progress(0, 0.0)
        self._show_running(True)
        self.run_requested.emit(self.mapping.chosen(), is_trial, self.history.isChecked())

    def _open_rejected(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._rejected_file))

    @Slot()
    def _on_try(self) -> None:
        self._run(True)

    @Slot()
    def _on_start(self) -> None:
        self._run(False)

    @Slot()
    def _on_keys(self) -> None:
        if self.start.isVisible():
            self.start.click()


class Importer(FileJob):
    """Between the dialog and the tracker."""

    def __init__(self, desk: Desk, around: Surroundings, dialog: ImportDialog) -> None:
        super().__init__(around, dialog)
        self._desk, self._dialog = desk, dialog
        self._is_trial = False
        dialog.run_requested.connect(self._on_run)
        dialog.stop_requested.connect(self.stop)
        self.progressed.connect(dialog.show_progress)
        self.done.connect(self._on_done)
        self.failed.connect(dialog.show_error)
        around.tasks.run_file(
            look_into,
            dialog.path,
            owner=self,
            done=dialog.show_preview,
            failed=dialog.show_error,
            key="look",
        )

    @Slot(object, bool, bool)
    def _on_run(self, mapping: dict[str, str], is_trial: bool, is_history: bool) -> None:
        self._is_trial = is_trial
        self.start(
            self._desk.complaints.import_file,
            self._around.session.actor,
            self._dialog.path,
            mapping,
            is_dry_run=is_trial,
            is_history=is_history,
        )

    @Slot(object)
    def _on_done(self, report: ImportReport) -> None:
        self._dialog.show_report(report, self._is_trial)


def open_import(
    desk: Desk, around: Surroundings, window: QWidget, path: Path | None = None
) -> ImportDialog | None:
    """Return the dialog for a file, asking for the file where none is given."""
    path = path or choose_import(window)
    if path is None:
        return None
    dialog = ImportDialog(path, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    Importer(desk, around, dialog)
    return dialog
