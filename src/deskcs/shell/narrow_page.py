"""What stands in the narrow window: a search box, what it finds, and the opened article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.handbook.ui.article_view import ArticleView
from deskcs.handbook.ui.phrases import take_phrase
from deskcs.qt.icons import icon
from deskcs.qt.language import translate
from deskcs.qt.theme import Theme
from deskcs.shell.palette_choice import PaletteRow, hit_row
from deskcs.shell.palette_rows import PaletteDelegate, PaletteModel

if TYPE_CHECKING:
    from deskcs.finder import Answer
    from deskcs.handbook.shapes import Article, ArticleSummary, Rendered

# Asked as soon as the sign that was typed is painted; who types on makes the question stale.
SEARCH_AFTER_MS = 0
_READING = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class NarrowPage(QWidget):
    """A search box, what it finds, and the article that is opened."""

    search_requested = Signal(str)
    at_hand_requested = Signal()
    article_requested = Signal(str)
    wide_requested = Signal()
    copied = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("narrow")
        self._phrases: tuple[str, ...] = ()
        self.input = QLineEdit()
        self.input.setObjectName("narrow.search")
        self.input.setAccessibleName(translate("Shell", "搜索手册"))
        self.input.setPlaceholderText(translate("Shell", "搜索手册"))
        self.input.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.input.setClearButtonEnabled(True)
        self.input.textChanged.connect(self._on_typed)
        self.input.installEventFilter(self)
        self.back = QToolButton()
        self.back.setIcon(icon("back"))
        self.back.setAccessibleName(translate("Shell", "回到结果"))
        self.back.setToolTip(translate("Shell", "回到结果"))
        self.back.clicked.connect(self.show_results)
        self.wide = QToolButton()
        self.wide.setObjectName("narrow.wide")
        self.wide.setIcon(icon("forward"))
        self.wide.setAccessibleName(translate("Shell", "回到整个窗口"))
        self.wide.setToolTip(translate("Shell", "回到整个窗口  Ctrl+Shift+M"))
        self.wide.clicked.connect(self.wide_requested)
        self.list = QListView()
        self.list.setObjectName("narrow.results")
        self.list.setAccessibleName(translate("Shell", "结果"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self._rows = PaletteModel(self)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(PaletteDelegate(theme, self.list))
        self.list.clicked.connect(self._on_chosen)
        self.reader = ArticleView(theme)
        self.reader.setObjectName("narrow.reader")
        self.reader.document().setDocumentMargin(12)
        self.reader.article_requested.connect(self.article_requested)
        self.reader.copy_requested.connect(self._on_copy)
        copy = QShortcut(QKeySequence("Ctrl+Shift+C"), self)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self._on_copy_first)
        self._body = QStackedWidget()
        self._body.addWidget(self.list)
        self._body.addWidget(self.reader)
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_AFTER_MS)
        self._pause.timeout.connect(self._on_pause)
        self.show_results()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self.input, 1)
        row.addWidget(self.wide)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._body, 1)

    @Slot()
    def show_results(self) -> None:
        """Show the list again."""
        self._body.setCurrentWidget(self.list)
        self.back.setEnabled(False)
        self.input.setFocus()

    def show_at_hand(self, groups: list[tuple[str, list[ArticleSummary]]]) -> None:
        """List articles that one reads often, as long as nothing is looked for."""
        if self.input.text().strip():
            return
        rows: dict[str, PaletteRow] = {}
        for words, articles in groups:
            for article in articles:
                row = PaletteRow("handbook", article.id, article.title, words, article.chapter)
                rows.setdefault(article.id, row)
        self._rows.set_rows(list(rows.values()))
        self.list.setCurrentIndex(self._rows.index(0, 0))

    def show_answer(self, answer: Answer) -> None:
        """List what was found, unless something else stands in the box by now."""
        if answer.query == self.input.text().strip():
            self._rows.set_rows([hit_row(hit) for hit in answer.hits])
            self.list.setCurrentIndex(self._rows.index(0, 0))

    def show_article(self, article: Article, rendered: Rendered, anchor: str) -> None:
        """Show an article from one of its sections on."""
        self._phrases = rendered.phrases
        summary = article.summary
        self.reader.show_article(summary.title, summary.chapter, rendered, "")
        if anchor:
            self.reader.scrollToAnchor(anchor)
        self._body.setCurrentWidget(self.reader)
        self.back.setEnabled(True)

    def show_failure(self, words: str) -> None:
        """Say what went wrong."""
        self.reader.show_message(translate("Shell", "打不开"), words)
        self._body.setCurrentWidget(self.reader)
        self.back.setEnabled(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            key = Qt.Key(event.key())
            if key in _READING and self._body.currentWidget() is self.reader:
                self.reader.verticalScrollBar().triggerAction(_READING[key])
                return True
            if key in steps:
                self._move(steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_chosen(self.list.currentIndex())
                return True
            if key == Qt.Key.Key_Escape:
                self.show_results()
                self.input.selectAll()
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        if self._rows.rowCount():
            row = max(0, min(self._rows.rowCount() - 1, self.list.currentIndex().row() + step))
            self.list.setCurrentIndex(self._rows.index(row, 0))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.show_results()
        if text.strip():
            self._pause.start()
        else:
            self.at_hand_requested.emit()

    @Slot()
    def _on_pause(self) -> None:
        self.search_requested.emit(self.input.text().strip())

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is not None:
            self.article_requested.emit(row.target)

    @Slot(int)
    def _on_copy(self, number: int) -> None:
        if 0 <= number < len(self._phrases):
            self.copied.emit(take_phrase(self._phrases[number]))

    @Slot()
    def _on_copy_first(self) -> None:
        if self._body.currentWidget() is self.reader:
            self.reader.copy_first()
