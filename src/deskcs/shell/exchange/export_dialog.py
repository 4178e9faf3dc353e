"""Taking complaints out: which, with personal data or masked, into which file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.actor import Role
from deskcs.complaints.shapes import ComplaintQuery
from deskcs.errors import DeskError
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error
from deskcs.qt.surroundings import Surroundings
from deskcs.shell.choosing import choose_export
from deskcs.shell.exchange.job import FileJob

if TYPE_CHECKING:
    from deskcs.desk import Desk


class ExportDialog(QDialog):
    """Asks with the same words as the search box; an empty box takes everything."""

    run_requested = Signal(str, bool, object)
    stop_requested = Signal()

    def __init__(self, can_reveal: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export")
        self.setWindowTitle(translate("Shell", "导出投诉"))
        self.setModal(False)
        self.resize(560, 260)
        self.query = QLineEdit()
        self.query.setObjectName("export.query")
        self.query.setPlaceholderText(
            translate("Shell", "空着就是全部;如 状态:已关闭 登记:30d 退款")
        )
        label = QLabel(translate("Shell", "导出哪些投诉"))
        label.setBuddy(self.query)
        self.query.setAccessibleName(label.text())
        self.reveal = QCheckBox(translate("Shell", "不打码个人信息(会记入流水)"))
        self.reveal.setObjectName("export.reveal")
        self.reveal.setEnabled(can_reveal)
        if not can_reveal:
            self.reveal.setToolTip(translate("Shell", "组长和主管才能导出完整的个人信息"))
        self.message = InlineMessage()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.start = QPushButton(translate("Shell", "选择文件并导出…"))
        self.start.setObjectName("export.start")
        self.start.setProperty("primary", True)
        self.stop = QPushButton(translate("Shell", "停下"))
        self.stop.setObjectName("export.stop")
        buttons = QHBoxLayout()
        buttons.addWidget(self.bar, 1)
        buttons.addStretch()
        buttons.addWidget(self.stop)
        buttons.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label)
        column.addWidget(self.query)
        column.addWidget(self.reveal)
        column.addWidget(self.message)
        column.addStretch()
        column.addLayout(buttons)
        self.start.clicked.connect(self._on_start)
        self.stop.clicked.connect(self.stop_requested)
        self._show_running(False)

    def show_progress(self, done: int, share: float) -> None:
        """Show how far it is."""
        self.bar.setValue(int(share * 1000))

    def show_done(self, count: int, path: Path) -> None:
        """Say how many were written, or that it was stopped and nothing is left."""
        self._show_running(False)
        if count:
            words = translate("Shell", "已导出 {count} 条:{path}").format(count=count, path=path)
            self.message.show_ok(words)
        else:
            self.message.show_note(translate("Shell", "没有导出:没有符合的投诉,或已停下。"))

    def show_error(self, error: DeskError) -> None:
        """Say why not."""
        self._show_running(False)
        self.message.show_error(translate_error(error))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop_requested.emit()
        super().closeEvent(event)

    def begin(self, path: Path) -> None:
        """Write to this file."""
        self.message.hide()
        self.bar.setValue(0)
        self._show_running(True)
        self.run_requested.emit(self.query.text(), self.reveal.isChecked(), path)

    def _show_running(self, is_running: bool) -> None:
        self.bar.setVisible(is_running)
        self.stop.setVisible(is_running)
        self.start.setEnabled(not is_running)

    @Slot()
    def _on_start(self) -> None:
        path = choose_export(self, translate("Shell", "投诉.xlsx"))
        if path is not None:
            self.begin(path)


class Exporter(FileJob):
    """Between the dialog and the tracker."""

    def __init__(self, desk: Desk, around: Surroundings, dialog: ExportDialog) -> None:
        super().__init__(around, dialog)
        self._desk, self._dialog = desk, dialog
        self._path = Path()
        dialog.run_requested.connect(self._on_run)
        dialog.stop_requested.connect(self.stop)
        self.progressed.connect(dialog.show_progress)
        self.done.connect(self._on_done)
        self.failed.connect(dialog.show_error)

    @Slot(str, bool, object)
    def _on_run(self, text: str, is_revealed: bool, path: Path) -> None:
        self._path = path
        actor = self._around.session.actor
        self.start(
            self._desk.complaints.export_file,
            actor,
            ComplaintQuery(text, order="received_at", me=actor.name),
            path,
            is_revealed=is_revealed,
        )

    @Slot(object)
    def _on_done(self, count: int) -> None:
        self._dialog.show_done(count, self._path)


def open_export(desk: Desk, around: Surroundings, window: QWidget) -> ExportDialog:
    """Return the dialog."""
    dialog = ExportDialog(around.session.is_at_least(Role.LEAD), window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    Exporter(desk, around, dialog)
    return dialog
