"""The database's file, its copies, and the look-over; and what this program is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
)

from deskcs import __version__, paths
from deskcs.qt.flow import FlowLayout
from deskcs.qt.language import translate
from deskcs.settings import settings_file
from deskcs.shell.settings.panel import Panel

PATH = Qt.ItemDataRole.UserRole
LIST_HEIGHT, ROW = 296, 36


class DataPanel(Panel):
    """Copies are verified when they are made; restoring keeps what was there."""

    copy_requested = Signal()
    restore_requested = Signal(str)
    file_requested = Signal()

    def __init__(self, database: Path) -> None:
        super().__init__(translate("Settings", "数据库与备份"))
        self.path = QLabel(str(database))
        self.path.setObjectName("data.path")
        self.path.setTextFormat(Qt.TextFormat.PlainText)
        self.path.setWordWrap(True)
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(self.path)
        self.choose = QPushButton(translate("Settings", "换一个文件…"))
        self.choose.setObjectName("data.choose")
        self.column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_words(
            translate(
                "Settings",
                "每天自动备份一次，备份做好就校验。恢复时，现有的数据库先另存一份。",
            )
        )
        self.list = QListWidget()
        self.list.setObjectName("data.copies")
        self.list.setAccessibleName(translate("Settings", "备份"))
        self.column.addWidget(self.list)
        self.copy = QPushButton(translate("Settings", "现在备份"))
        self.copy.setObjectName("data.copy")
        self.copy.setProperty("primary", True)
        self.restore = QPushButton(translate("Settings", "恢复选中的备份"))
        self.restore.setObjectName("data.restore")
        row = FlowLayout()
        row.addWidget(self.copy)
        row.addWidget(self.restore)
        self.column.addLayout(row)
        self.column.addStretch()
        self.copy.clicked.connect(self._on_copy)
        self.restore.clicked.connect(self._on_restore)
        self.choose.clicked.connect(self.file_requested)

    def show_copies(self, copies: list[tuple[str, str]]) -> None:
        """List the copies, the newest first, as (words, file)."""
        self.copy.setEnabled(True)
        self.list.clear()
        for words, path in copies:
            item = QListWidgetItem(words)
            item.setData(PATH, path)
            item.setToolTip(path)
            self.list.addItem(item)
        self.list.setFixedHeight(min(LIST_HEIGHT, ROW * max(2, len(copies)) + 8))
        self.restore.setEnabled(bool(copies))
        if copies:
            self.list.setCurrentRow(0)

    def show_error(self, error: Exception) -> None:
        """Say what did not come through."""
        self.copy.setEnabled(True)
        self.restore.setEnabled(True)
        super().show_error(error)

    @Slot()
    def _on_copy(self) -> None:
        self.copy.setEnabled(False)
        self.message.hide()
        self.copy_requested.emit()

    @Slot()
    def _on_restore(self) -> None:
        """Ask once: what was saved since the copy will not be in the database any more."""
        item = self.list.currentItem()
        if item is None:
            return
        path = str(item.data(PATH))
        self.message.show_warning(
            translate("Settings", "将换成 {copy} 时的数据；现在的数据会另存一份。").format(
                copy=item.text().split("    ")[0]
            )
        )
        self.message.offer(translate("Settings", "恢复"), lambda: self._restore(path))
        self.message.action.setFocus()  # the next key answers, wherever the list has scrolled to

    def _restore(self, path: str) -> None:
        self.restore.setEnabled(False)
        self.restore_requested.emit(path)


class CheckupPanel(Panel):
    """What `doctor` finds."""

    check_requested = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Settings", "检查"))
        self.add_words(
            translate("Settings", "查看数据库文件、流水记录、索引、备份和手册，不改动任何内容。")
        )
        self.check = QPushButton(translate("Settings", "开始检查"))
        self.check.setObjectName("checkup.start")
        self.check.setProperty("primary", True)
        self.check.clicked.connect(self._on_check)
        self.result = QPlainTextEdit()
        self.result.setObjectName("checkup.result")
        self.result.setAccessibleName(translate("Settings", "检查结果"))
        self.result.setReadOnly(True)
        self.column.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.result, 1)

    def show_lines(self, lines: list[str]) -> None:
        """Show the findings."""
        self.check.setEnabled(True)
        self.result.setPlainText("\n".join(lines))

    def show_error(self, error: Exception) -> None:
        """Say what did not come through."""
        self.check.setEnabled(True)
        super().show_error(error)

    @Slot()
    def _on_check(self) -> None:
        self.check.setEnabled(False)
        self.message.hide()
        self.result.setPlainText(translate("Settings", "正在检查…"))
        self.check_requested.emit()


class AboutPanel(Panel):
    """Version, licence, and where things lie."""

    def __init__(self) -> None:
        super().__init__("DeskCS")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # by keys one can only scroll here
        self.add_words(
            translate("Settings", "版本 {version}，MIT 许可").format(version=__version__)
        )
        self.add_words(
            translate("Settings", "网店客服台：手册、投诉、交接班。数据只在这台电脑上。")
        )
        for words, place in (
            (translate("Settings", "设置文件"), settings_file()),
            (translate("Settings", "自己的手册文章"), paths.config_folder() / "handbook"),
            (translate("Settings", "自己的规则"), paths.config_folder() / "rules"),
            (translate("Settings", "报告"), paths.log_folder()),
        ):
            label = self.add_words(
                translate("Settings", "{name}：{path}").format(name=words, path=place)
            )
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addStretch()
