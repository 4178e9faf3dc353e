"""Importing articles: choose a folder or file, look at each, take what is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from deskcs.handbook.importing import Candidate
from deskcs.handbook.ui.article_view import ArticleView
from deskcs.handbook.ui.wrapping_list import WrappingList
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import spoken, translate
from deskcs.qt.theme import Theme

PLACE = Qt.ItemDataRole.UserRole


class ImportPane(QWidget):
    """Nothing is changed before the last button."""

    look_requested = Signal(str)
    stop_requested = Signal()
    preview_requested = Signal(str)
    take_requested = Signal(list)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._candidates: tuple[Candidate, ...] = ()
        self._build(theme)
        self.folder.clicked.connect(self._on_folder)
        self.file.clicked.connect(self._on_file)
        self.stop.clicked.connect(self.stop_requested)
        self.leave.clicked.connect(self.left)
        self.take.clicked.connect(self._on_take)
        self.list.currentRowChanged.connect(self._on_chosen)
        self.list.itemChanged.connect(self._on_ticked)
        self.show_candidates(())

    def begin(self) -> None:
        """Begin with nothing chosen."""
        self.message.hide()
        self.show_candidates(())

    def show_progress(self, done: int, all_files: int) -> None:
        """Show how far the reading of the files is."""
        self._progress.setMaximum(max(1, all_files))
        self._progress.setValue(done)
        self._progress.show()
        self.stop.show()

    def show_failure(self, words: str) -> None:
        """Say what went wrong; what is listed stays to be tried again."""
        self._progress.hide()
        self.stop.hide()
        self.message.show_error(words)
        self._on_ticked()

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """List what could be imported; what makes no article says why and cannot be ticked."""
        self._progress.hide()
        self.stop.hide()
        self._candidates = tuple(candidates)
        self.list.blockSignals(True)
        self.list.clear()
        for place, candidate in enumerate(self._candidates):
            item = QListWidgetItem(_words(candidate))
            item.setData(PLACE, place)
            item.setToolTip(f"<p>{escape(str(candidate.file))}</p>")
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if candidate.article is not None:
                item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked)
            else:
                item.setFlags(flags)
            self.list.add(item)
        self.list.blockSignals(False)
        self._on_ticked()
        self.list.setCurrentRow(0)

    def ticked(self) -> list[Candidate]:
        """Return the candidates that are to be imported."""
        return [
            self._candidates[place]
            for place in range(self.list.count())
            if self.list.item(place).checkState() is Qt.CheckState.Checked
            and self._candidates[place].article is not None
        ]

    def _build(self, theme: Theme) -> None:
        self.message = InlineMessage(self)
        self._hint = QLabel(
            translate(
                "Handbook", "导入 Markdown（.md）或 Word（.docx）。先看再导入，原文件不会改动。"
            )
        )
        self._hint.setWordWrap(True)
        self._hint.setProperty("tone", "muted")
        self.folder = QPushButton(translate("Handbook", "选文件夹…"))
        self.file = QPushButton(translate("Handbook", "选文件…"))
        self.leave = QPushButton(translate("Handbook", "返回"))
        self.take = QPushButton()
        self.take.setObjectName("handbook.import.take")
        self.take.setProperty("primary", True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self.stop = QPushButton(translate("Handbook", "停"))
        self.list = WrappingList()
        self.list.setObjectName("handbook.import.list")
        self.list.setAccessibleName(translate("Handbook", "要导入的文章"))
        self.view = ArticleView(theme)
        self.view.setObjectName("handbook.import.preview")
        self.view.setAccessibleName(translate("Handbook", "预览"))
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(self.folder)
        head.addWidget(self.file)
        head.addWidget(self._progress, 1)
        head.addWidget(self.stop)
        head.addStretch()
        head.addWidget(self.leave)
        head.addWidget(self.take)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setObjectName("handbook.import.splitter")
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.list)
        sides.addWidget(self.view)
        sides.setSizes([360, 640])
        self._hint.setContentsMargins(12, 0, 12, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addWidget(self.message)
        column.addWidget(sides, 1)

    @Slot()
    def _on_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, translate("Handbook", "选文件夹"))
        if path:
            self.look_requested.emit(path)

    @Slot()
    def _on_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, translate("Handbook", "选文件"), "", "Markdown, Word (*.md *.markdown *.docx)"
        )
        if path:
            self.look_requested.emit(path)

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        if 0 <= row < len(self._candidates):
            candidate = self._candidates[row]
            if candidate.article is not None:
                self.preview_requested.emit(candidate.text)
            else:
                reasons = "\n".join(spoken(problem.reason) for problem in candidate.problems)
                self.view.show_message(candidate.file.name, reasons)
        else:
            self.view.show_message("", "")

    @Slot()
    def _on_ticked(self) -> None:
        count = len(self.ticked())
        self.take.setText(translate("Handbook", "导入 {count} 篇").format(count=count))
        self.take.setEnabled(count > 0)

    @Slot()
    def _on_take(self) -> None:
        self.take.setEnabled(False)
        self.take_requested.emit(self.ticked())


def _words(candidate: Candidate) -> str:
    if candidate.article is None:
        reason = spoken(candidate.problems[0].reason) if candidate.problems else ""
        words = translate("Handbook", "不能导入：{file}\n{reason}")
        return words.format(file=candidate.file.name, reason=reason)
    summary = candidate.article.summary
    words = f"{summary.title}\n{summary.chapter}"
    if candidate.is_replacing:
        words += " · " + translate("Handbook", "替换现有的一篇")
    return words
