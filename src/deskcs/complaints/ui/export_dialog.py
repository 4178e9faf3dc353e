"""Taking a list out: which columns, where to, and how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.complaints.exporting import COLUMNS, DOSSIER
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate
from deskcs.qt.screens import fitted_to_screen

KINDS = "Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)"


def ask_file(parent: QWidget, name: str) -> str:
    """Ask where to save; return an empty text when nothing was chosen."""
    title = translate("Complaints", "导出到文件")
    path, kind = QFileDialog.getSaveFileName(parent, title, name, KINDS)
    if path and not Path(path).suffix:
        path += kind[kind.index("*") + 1 : kind.index(")")]
    return path


class ExportDialog(QDialog):
    """Names of columns are those of the file. Closing it while it writes cancels."""

    export_requested = Signal(str, tuple, bool)
    cancel_requested = Signal()

    def __init__(self, words: str, *, may_reveal: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export")
        self.setWindowTitle(translate("Complaints", "导出投诉"))
        self.resize(fitted_to_screen(self, 420, 560))
        self.ask = ask_file
        self.columns = QListWidget()
        self.columns.setObjectName("export.columns")
        self.columns.setAccessibleName(translate("Complaints", "要导出的列"))
        for name in COLUMNS:
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.columns.addItem(item)
        self.reveal = QCheckBox(translate("Complaints", "带完整的客户、电话和订单号（会记入日志）"))
        self.reveal.setObjectName("export.reveal")
        self.reveal.setVisible(may_reveal)
        self.reveal.toggled.connect(self._on_reveal)
        self.whole = QLabel(
            translate(
                "Complaints",
                "“{name}”一列要勾上这一项才有：带上它的文件可以原样导回，不丢时间线、补救和承诺。",
            ).format(name=DOSSIER)
        )
        self.whole.setProperty("role", "caption")
        self.whole.setWordWrap(True)
        self.whole.setVisible(may_reveal)
        self._on_reveal(False)
        self.message = InlineMessage(self)
        self.bar = QProgressBar()
        self.bar.setObjectName("export.progress")
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.start = QPushButton(translate("Complaints", "选文件并导出"))
        self.start.setObjectName("export.start")
        self.start.setProperty("primary", True)
        self.start.clicked.connect(self._on_start)
        self.stop = QPushButton(translate("Complaints", "关闭"))
        self.stop.setObjectName("export.stop")
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_keys)
        self.start.setToolTip("Ctrl+Enter")
        self._lay_out(words)

    def is_running(self) -> bool:
        """Return whether a file is being written."""
        return not self.start.isEnabled()

    def show_progress(self, share: float) -> None:
        """Say how much is written, 0 to 1."""
        self.bar.setValue(round(share * 100))

    def show_done(self, words: str) -> None:
        """Say what was written, or that it was cancelled."""
        self._set_running(False)
        self.message.show_ok(words)

    def show_error(self, words: str) -> None:
        """Say what went wrong; the keys are where one tries again."""
        self._set_running(False)
        self.start.setFocus()
        self.message.show_error(words)

    def reject(self) -> None:
        """Cancel what runs; close when nothing does."""
        if self.is_running():
            self.cancel_requested.emit()
            return
        super().reject()

    def _lay_out(self, words: str) -> None:
        head = QLabel(words)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        every = QPushButton(translate("Complaints", "全选"))
        none = QPushButton(translate("Complaints", "全不选"))
        for button, state in ((every, Qt.CheckState.Checked), (none, Qt.CheckState.Unchecked)):
            button.setProperty("compact", True)
            button.setProperty("state", state)
            button.setAutoDefault(False)
            button.clicked.connect(self._on_check)
        choices = QHBoxLayout()
        choices.addWidget(every)
        choices.addWidget(none)
        choices.addStretch()
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.stop)
        buttons.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(self.columns, 1)
        column.addLayout(choices)
        column.addWidget(self.reveal)
        column.addWidget(self.whole)
        column.addWidget(self.bar)
        column.addWidget(self.message)
        column.addLayout(buttons)

    def _set_running(self, is_running: bool) -> None:
        self.stop.setFocus()  # else the keys fall from the pressed button onto another widget
        self.start.setEnabled(not is_running)
        self.columns.setEnabled(not is_running)
        self.bar.setVisible(is_running)
        words = translate("Complaints", "取消") if is_running else translate("Complaints", "关闭")
        self.stop.setText(words)

    def _chosen(self) -> tuple[str, ...]:
        items = (self.columns.item(place) for place in range(self.columns.count()))
        return tuple(
            item.text()
            for item in items
            if item.checkState() == Qt.CheckState.Checked and not item.isHidden()
        )

    @Slot(bool)
    def _on_reveal(self, is_revealed: bool) -> None:
        """Offer the whole case only together with the personal data that it holds."""
        for item in self.columns.findItems(DOSSIER, Qt.MatchFlag.MatchExactly):
            item.setHidden(not is_revealed)

    @Slot()
    def _on_check(self) -> None:
        button = self.sender()
        if button is None:
            return
        for place in range(self.columns.count()):
            self.columns.item(place).setCheckState(button.property("state"))

    @Slot()
    def _on_keys(self) -> None:
        if self.start.isEnabled():
            self._on_start()

    @Slot()
    def _on_start(self) -> None:
        chosen = self._chosen()
        if not chosen:
            self.message.show_error(translate("Complaints", "请至少选一列。"))
            return
        path = self.ask(self, translate("Complaints", "投诉.xlsx"))
        if path:
            self.message.hide()
            self.bar.setValue(0)
            self._set_running(True)
            self.export_requested.emit(path, chosen, self.reveal.isChecked())
