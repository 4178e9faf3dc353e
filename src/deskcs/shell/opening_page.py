"""What the window shows when the desk cannot be opened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.qt.language import translate

PATH = Qt.ItemDataRole.UserRole


class OpeningPage(QWidget):
    """What happened, what was kept, and what to do."""

    retry_requested = Signal()
    file_requested = Signal()
    restore_requested = Signal(str)
    checkup_requested = Signal()
    new_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("opening")
        self._title, self._text = QLabel(), QLabel()
        self._title.setProperty("role", "title")
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._backups = QListWidget()
        self._backups.setObjectName("opening.backups")
        self._backups.setAccessibleName(translate("Shell", "可恢复的备份"))
        self._backups.itemActivated.connect(self._on_backup)
        self._backups.setMaximumHeight(200)
        self.retry = QPushButton(translate("Shell", "再试一次"))
        self.retry.setObjectName("opening.retry")
        self.retry.setProperty("primary", True)
        self.choose = QPushButton(translate("Shell", "换一个文件…"))
        self.choose.setObjectName("opening.choose")
        self.make_new = QPushButton(translate("Shell", "新建一个空的"))
        self.make_new.setObjectName("opening.new")
        self.check = QPushButton(translate("Shell", "检查数据库"))
        self.check.setObjectName("opening.check")
        self.restore = QPushButton(translate("Shell", "从选中的备份恢复"))
        self.restore.setObjectName("opening.restore")
        self.retry.clicked.connect(self.retry_requested)
        self.choose.clicked.connect(self.file_requested)
        self.check.clicked.connect(self.checkup_requested)
        self.make_new.clicked.connect(self.new_requested)
        self.restore.clicked.connect(self._on_restore)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 8, 0, 8)
        for button in (self.retry, self.choose, self.check, self.make_new):
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addWidget(self._buttons)
        column.addWidget(self._backups)
        column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def show_failure(
        self, reason: str, backups: Sequence[tuple[str, Path]], can_create: bool = False
    ) -> None:
        """Say why it cannot be opened; offer the backups there are, as (words, file)."""
        self._title.setText(translate("Shell", "数据库打不开"))
        self._text.setText(reason)
        self.make_new.setVisible(can_create)
        self._backups.clear()
        for words, path in backups:
            item = QListWidgetItem(words)
            item.setData(PATH, str(path))
            self._backups.addItem(item)
        self._backups.setVisible(bool(backups))
        self.restore.setVisible(bool(backups))
        if backups:
            self._backups.setCurrentRow(0)
        self.retry.setFocus()

    def add_text(self, text: str) -> None:
        """Say more below the reason: what a checkup found."""
        self._text.setText(f"{self._text.text()}\n\n{text}")

    @Slot(QListWidgetItem)
    def _on_backup(self, item: QListWidgetItem) -> None:
        self.restore_requested.emit(str(item.data(PATH)))

    @Slot()
    def _on_restore(self) -> None:
        item = self._backups.currentItem()
        if item is not None:
            self.restore_requested.emit(str(item.data(PATH)))
