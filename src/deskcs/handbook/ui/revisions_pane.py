"""The history of an article: who changed what and when, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from deskcs.handbook.shapes import ArticleSummary, DiffLine, Revision
from deskcs.handbook.ui.article_view import ArticleView
from deskcs.handbook.ui.diff_html import diff_html
from deskcs.handbook.ui.wrapping_list import WrappingList
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate
from deskcs.qt.theme import Theme

NUMBER = Qt.ItemDataRole.UserRole
HAS_TEXT = Qt.ItemDataRole.UserRole + 1


class RevisionsPane(QWidget):
    """Revisions on the left, the difference on the right."""

    compare_requested = Signal(int, bool)
    restore_requested = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.message = InlineMessage(self)
        self.list = WrappingList()
        self.list.setObjectName("handbook.revisions")
        self.list.setAccessibleName(translate("Handbook", "版本"))
        self.view = ArticleView(theme)
        self.view.setObjectName("handbook.revisions.difference")
        self.view.setAccessibleName(translate("Handbook", "改动"))
        self.since = QCheckBox(translate("Handbook", "与现在比较"))
        self.restore = QPushButton(translate("Handbook", "恢复这一版"))
        self.restore.setObjectName("handbook.revisions.restore")
        self.restore.setEnabled(False)
        leave = QPushButton(translate("Handbook", "返回"))
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(self._title, 1)
        head.addWidget(self.since)
        head.addWidget(leave)
        head.addWidget(self.restore)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setObjectName("handbook.revisions.splitter")
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.list)
        sides.addWidget(self.view)
        sides.setSizes([260, 740])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.message)
        column.addWidget(sides, 1)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.since.toggled.connect(self._on_since)
        self.restore.clicked.connect(self._on_restore)
        leave.clicked.connect(self.left)

    def show_revisions(self, summary: ArticleSummary, revisions: Sequence[Revision]) -> None:
        """List the revisions, the newest first and chosen."""
        self.message.hide()
        self._title.setText(translate("Handbook", "版本：{title}").format(title=summary.title))
        self.list.clear()
        for revision in revisions:
            when = revision.at.astimezone(self._zone).strftime("%Y-%m-%d %H:%M")
            who = " · ".join(
                part for part in (origin_words(revision.origin), revision.person) if part
            )
            item = QListWidgetItem(f"{when}\n{who}")
            item.setData(NUMBER, revision.id)
            item.setData(HAS_TEXT, bool(revision.text))
            self.list.add(item)
        self.list.setCurrentRow(0)

    def show_difference(self, lines: Sequence[DiffLine]) -> None:
        """Show what the chosen revision changed."""
        title = translate("Handbook", "这之后的改动") if self.since.isChecked() else ""
        self.view.show_difference(title or translate("Handbook", "这一版的改动"), diff_html(lines))

    @property
    def chosen(self) -> int:
        """Return the number of the chosen revision, or 0."""
        item = self.list.currentItem()
        return int(item.data(NUMBER)) if item is not None else 0

    @Slot()
    def _on_chosen(self) -> None:
        item = self.list.currentItem()
        has_text = item is not None and bool(item.data(HAS_TEXT))
        self.restore.setEnabled(self.list.currentRow() > 0 and has_text)
        if self.chosen:
            self.compare_requested.emit(self.chosen, self.since.isChecked())

    @Slot(bool)
    def _on_since(self, is_since: bool) -> None:
        if self.chosen:
            self.compare_requested.emit(self.chosen, is_since)

    @Slot()
    def _on_restore(self) -> None:
        if self.chosen:
            self.restore_requested.emit(self.chosen)


def origin_words(origin: str) -> str:
    """Return how a revision came about, for people."""
    return {
        "first": translate("Handbook", "最初"),
        "bundled": translate("Handbook", "随程序更新"),
        "file": translate("Handbook", "在文件里改"),
        "edited": translate("Handbook", "编辑"),
        "restored": translate("Handbook", "恢复"),
        "imported": translate("Handbook", "导入"),
        "gone": translate("Handbook", "已移走"),
    }.get(origin, origin)
