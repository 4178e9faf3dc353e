"""The handbook's screen: chapters, results as one types, and the reader with its outline."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from deskcs.handbook.ui.article_view import ArticleView
from deskcs.handbook.ui.find_bar import FindBar
from deskcs.handbook.ui.presenter import HandbookPresenter, Opened
from deskcs.handbook.ui.reader_bar import ReaderBar
from deskcs.handbook.ui.row_delegate import RowDelegate
from deskcs.handbook.ui.rows import ListRow, RowsModel
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import translate, translate_error
from deskcs.qt.page import Page
from deskcs.qt.surroundings import Surroundings

SEARCH_AFTER_MS = 30
ID = Qt.ItemDataRole.UserRole


class HandbookPage(Page):
    """Everything is reached from the search box: ↑↓ choose, Enter opens, Esc empties."""

    open_requested = Signal(str, tuple)

    def __init__(
        self, presenter: HandbookPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter, self._around = presenter, around
        presenter.setParent(self)
        self._is_started = False
        self._rows = RowsModel(self)
        self._build()
        self._connect()

    def open(self, target: str) -> None:
        """Show an article: `id` or `id#section`."""
        if target:
            self._presenter.open(target)

    def shown(self) -> None:
        """Load at the first sight."""
        if not self._is_started:
            self._is_started = True
            self._presenter.start()
            self._presenter.show_at_hand()

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus()
        self.search.selectAll()

    def print_item(self) -> None:
        """Write the open article as a PDF."""
        opened = self._presenter.opened
        if opened is None:
            return
        name = f"{opened.article.summary.title}.pdf"
        path, _ = QFileDialog.getSaveFileName(
            self, translate("Handbook", "存为 PDF"), name, "PDF (*.pdf)"
        )
        if path:
            self.reader.write_pdf(path)
            self._around.toast(translate("Handbook", "已存为 {path}").format(path=path))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and self._took_key(event):
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("handbook.search")
        self.search.setPlaceholderText(
            translate("Handbook", "搜手册:词、拼音、首字母,如 退款、tuikuan、hdfk")
        )
        self.search.setAccessibleName(translate("Handbook", "搜索手册"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.chapters = QListWidget()
        self.chapters.setObjectName("handbook.chapters")
        self.chapters.setAccessibleName(translate("Handbook", "章节"))
        self.results = QListView()
        self.results.setObjectName("handbook.results")
        self.results.setAccessibleName(translate("Handbook", "结果"))
        self.results.setModel(self._rows)
        self.results.setItemDelegate(RowDelegate(self._around.theme, self.results))
        self.results.setMouseTracking(True)
        self.results.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.results.setResizeMode(QListView.ResizeMode.Adjust)
        self._note = QLabel()
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setProperty("tone", "muted")
        self._note.setContentsMargins(12, 8, 12, 4)
        self._note.hide()
        self._message = InlineMessage(self)
        self.bar = ReaderBar(self)
        self.reader = ArticleView(self._around.theme)
        self.reader.setAccessibleName(translate("Handbook", "正文"))
        self.find_bar = FindBar(self)
        self.find_bar.hide()
        self.outline = QListWidget()
        self.outline.setObjectName("handbook.outline")
        self.outline.setAccessibleName(translate("Handbook", "本文目录与相关文章"))
        self.outline.setWordWrap(True)
        self._lay_out()
        self.reader.show_message(
            translate("Handbook", "服务手册"),
            translate("Handbook", "在左上角搜索,或选一章。Ctrl+F 查找,↑↓ 选择,Enter 打开。"),
        )

    def _lay_out(self) -> None:
        middle = QWidget()
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._note)
        rows.addWidget(self.results, 1)
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.find_bar)
        column.addWidget(self._message)
        column.addWidget(self.reader, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("handbook.splitter")
        for widget, stretch in ((self.chapters, 0), (middle, 0), (reading, 1), (self.outline, 0)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setSizes([170, 300, 620, 190])
        self.splitter.setChildrenCollapsible(False)
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 12)
        top.addWidget(self.search)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        presenter = self._presenter
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_AFTER_MS)
        self._pause.timeout.connect(self._on_pause)
        self.search.textChanged.connect(self._on_typed)
        self.chapters.itemActivated.connect(self._on_chapter)
        self.chapters.itemClicked.connect(self._on_chapter)
        self.results.activated.connect(self._on_chosen)
        self.results.clicked.connect(self._on_chosen)
        self.outline.itemActivated.connect(self._on_outline)
        self.outline.itemClicked.connect(self._on_outline)
        self.reader.copy_requested.connect(self._on_copy)
        self.reader.article_requested.connect(presenter.open)
        self.bar.step_requested.connect(presenter.go)
        self.bar.neighbour_requested.connect(presenter.neighbour)
        self.bar.favourite_requested.connect(presenter.toggle_favourite)
        self.bar.print_requested.connect(self.print_item)
        self.bar.find_requested.connect(self._on_find_requested)
        self.bar.link_requested.connect(self._on_link)
        self.find_bar.find_requested.connect(self._on_find)
        self.find_bar.closed.connect(self._on_find_closed)
        presenter.chapters_ready.connect(self._on_chapters)
        presenter.rows_ready.connect(self._on_rows)
        presenter.article_ready.connect(self._on_article)
        presenter.history_changed.connect(self.bar.set_history)
        presenter.favourite_changed.connect(self.bar.set_favourite)
        presenter.failed.connect(self._on_failed)
        presenter.problems_found.connect(self._on_problems)
        for keys, step in (("Alt+Left", -1), ("Alt+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.bar.back.click if step < 0 else self.bar.forward.click)

    def _took_key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 6,
            Qt.Key.Key_PageUp: -6,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._move(steps[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # What stands in the box may be newer than the list.
            if self._pause.isActive():
                self._on_pause()
            self._open(self.results.currentIndex() or self._rows.first_choice())
            return True
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        return False

    def _move(self, step: int) -> None:
        current = self.results.currentIndex()
        start = current.row() + step if current.isValid() else 0
        start = max(0, min(self._rows.rowCount() - 1, start))
        index = self._rows.first_choice(start, 1 if step > 0 else -1)
        if index.isValid():
            self.results.setCurrentIndex(index)

    def _open(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index if index.isValid() else self._rows.first_choice())
        if row is None or not row.article_id:
            return
        target = f"{row.article_id}#{row.anchor}" if row.anchor else row.article_id
        words = tuple(
            {row.snippet[start:end] for start, end in row.snippet_marks}
            | {row.title[start:end] for start, end in row.title_marks}
        )
        self._presenter.open(target, words)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        self._pause.stop()
        self._presenter.search(self.search.text())

    @Slot(QListWidgetItem)
    def _on_chapter(self, item: QListWidgetItem) -> None:
        self._presenter.show_chapter(str(item.data(ID)))

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        self._open(index)

    @Slot(QListWidgetItem)
    def _on_outline(self, item: QListWidgetItem) -> None:
        target = str(item.data(ID) or "")
        if target.startswith("#"):
            self.reader.scrollToAnchor(target[1:])
        elif target:
            self._presenter.open(target)

    @Slot(int)
    def _on_copy(self, number: int) -> None:
        opened = self._presenter.opened
        if opened is None or number >= len(opened.rendered.phrases):
            return
        QGuiApplication.clipboard().setText(opened.rendered.phrases[number])
        self._around.toast(translate("Handbook", "话术已复制,可以粘贴到聊天窗口"))

    @Slot()
    def _on_link(self) -> None:
        opened = self._presenter.opened
        if opened is not None:
            QGuiApplication.clipboard().setText(f"deskcs://{opened.article.summary.id}")
            self._around.toast(translate("Handbook", "文章链接已复制"))

    @Slot(list)
    def _on_chapters(self, chapters: list[tuple[str, int]]) -> None:
        self.chapters.clear()
        for name, count in chapters:
            item = QListWidgetItem(name)
            item.setData(ID, name)
            item.setToolTip(translate("Handbook", "{count} 篇").format(count=count))
            self.chapters.addItem(item)

    @Slot(list, str)
    def _on_rows(self, rows: list[ListRow], note: str) -> None:
        self._rows.set_rows(rows)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        first = self._rows.first_choice()
        if first.isValid() and self.search.text():
            self.results.setCurrentIndex(first)
        self.results.scrollToTop()

    @Slot(object)
    def _on_article(self, opened: Opened) -> None:
        self._message.hide()
        summary = opened.article.summary
        self.reader.show_article(
            summary.title, summary.chapter, opened.rendered, self._facts(opened)
        )
        self._fill_outline(opened)
        self.bar.set_open(True)
        if opened.words:
            self.reader.mark(list(opened.words))
        if opened.anchor:
            self.reader.scrollToAnchor(opened.anchor)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._message.show_error(translate_error(error))

    @Slot(list)
    def _on_problems(self, problems: list[object]) -> None:
        first = problems[0]
        text = translate(
            "Handbook", "手册有 {count} 处读不出来,第一处:{file} 第 {line} 行,{reason}"
        )
        self._message.show_warning(
            text.format(
                count=len(problems),
                file=getattr(getattr(first, "file", None), "name", ""),
                line=getattr(first, "line", 0),
                reason=getattr(first, "reason", ""),
            )
        )

    @Slot()
    def _on_find_requested(self) -> None:
        self.find_bar.open()

    @Slot(str, bool)
    def _on_find(self, words: str, backward: bool) -> None:
        count = self.reader.mark([words]) if words else 0
        if count:
            self.reader.find_next(words, backward)
        self.find_bar.set_count(count if words else None)

    @Slot()
    def _on_find_closed(self) -> None:
        self.reader.setExtraSelections([])
        self.reader.setFocus()

    def _facts(self, opened: Opened) -> str:
        summary = opened.article.summary
        parts = []
        if summary.reviewed:
            parts.append(translate("Handbook", "审阅 {day}").format(day=summary.reviewed))
        if summary.expires:
            today = self._around.clock.now().astimezone(self._around.zone).date()
            words = translate("Handbook", "有效至 {day}")
            if summary.expires < today:
                words = translate("Handbook", "已于 {day} 过期,请以平台现行规则为准")
            parts.append(words.format(day=summary.expires))
        if summary.is_overlay:
            parts.append(translate("Handbook", "本店自编"))
        return " · ".join(parts)

    def _fill_outline(self, opened: Opened) -> None:
        self.outline.clear()
        for anchor, heading in opened.rendered.outline:
            self._outline_item(heading, f"#{anchor}")
        if opened.related:
            self._outline_item("", "")
            self._outline_item(translate("Handbook", "相关文章"), "", is_caption=True)
        for summary in opened.related:
            self._outline_item(summary.title, summary.id)

    def _outline_item(self, words: str, target: str, is_caption: bool = False) -> None:
        item = QListWidgetItem(words)
        item.setData(ID, target)
        if not target:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        if is_caption:
            item.setForeground(self._around.theme.color("muted"))
        self.outline.addItem(item)
