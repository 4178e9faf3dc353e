"""Writing an article: Markdown on the left, how it will look on the right."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from deskcs.clock import Clock
from deskcs.handbook.editing import Draft, Preview
from deskcs.handbook.ui.article_view import ArticleView
from deskcs.qt.autosave import Draft as Autosave
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import spoken, translate
from deskcs.qt.theme import Theme

PREVIEW_AFTER_MS = 300
LONGEST_TYPED = 400_000


class EditorPane(QWidget):
    """Keeps what is typed until it is saved, whatever happens to the program."""

    save_requested = Signal(str, object)
    preview_requested = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, clock: Clock, zone: tzinfo) -> None:
        super().__init__()
        self._clock, self._zone = clock, zone
        self._draft: Draft | None = None
        self._autosave: Autosave | None = None
        self._sent = ""
        self._build(theme)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PREVIEW_AFTER_MS)
        self._pause.timeout.connect(self.preview_now)
        self.text.textChanged.connect(self._on_changed)
        self.save.clicked.connect(self.save_now)
        self.cancel.clicked.connect(self._on_cancel)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save_now)

    def begin(self, draft: Draft, author: str) -> None:
        """Edit an article, or go on where this author stopped without saving."""
        self.message.hide()
        self.save.setEnabled(True)
        self._draft = draft
        name = f"article-{author}-{draft.article_id or 'new'}"
        self._autosave = Autosave(name, parent=self)
        self._autosave.kept.connect(self._on_kept)
        self._autosave.not_kept.connect(self._on_not_kept)
        kept = self._autosave.read()
        has_kept = bool(kept.get("text")) and kept["text"] != draft.text
        self._set_text(kept["text"] if has_kept else draft.text)
        self._status.setText("")
        title = translate("Handbook", "编辑：{id}").format(id=draft.article_id)
        self._title.setText(title if draft.article_id else translate("Handbook", "新建文章"))
        if has_kept:
            self.message.show_note(translate("Handbook", "已恢复上次没有保存的文字。"))
            self.message.offer(translate("Handbook", "丢开它，从头编辑"), self._drop_kept)
            if kept.get("digest"):
                self._draft = Draft(draft.article_id, draft.text, kept["digest"])
        self.preview_now()
        self.text.setFocus()

    def show_preview(self, preview: Preview) -> None:
        """Show how the text will look, and what is wrong in it by line."""
        if preview.rendered is not None and preview.summary is not None:
            summary = preview.summary
            position = self.view.verticalScrollBar().value()
            self.view.show_article(summary.title, summary.chapter, preview.rendered, "")
            self.view.verticalScrollBar().setValue(position)
        lines = [
            translate("Handbook", "第 {line} 行：{reason}").format(
                line=problem.line, reason=spoken(problem.reason)
            )
            for problem in preview.problems[:5]
        ]
        self._problems.setText("\n".join(lines))
        self._problems.setVisible(bool(lines))

    def show_failure(self, words: str) -> None:
        """Say why it was not saved; the text stays."""
        self.message.show_error(words)
        self.save.setEnabled(True)

    def take_newer(self, newer: Draft) -> None:
        """Save over what somebody else saved, the next time one saves."""
        if self._draft is not None and self._draft.article_id == newer.article_id:
            self._draft = newer
            self.save.setEnabled(True)
            self._on_changed()

    @property
    def article_id(self) -> str:
        """Return which article is edited, or nothing for a new one."""
        return self._draft.article_id if self._draft is not None else ""

    def is_of(self, article_id: str, text: str) -> bool:
        """Return whether a text that was saved as this article is the one that was sent here."""
        return (
            text == self._sent and self._draft is not None and self.article_id in ("", article_id)
        )

    def finish(self, article_id: str) -> bool:
        """The text is saved as this article: let the kept copy go.

        Returns False for who has written more since: they go on, when `take_newer` has told what
        was saved.
        """
        if self._draft is not None and self.text.toPlainText() != self._sent:
            self._draft = Draft(article_id, self._sent, self._draft.digest)
            return False
        self.save.setEnabled(True)
        if self._autosave is not None:
            self._autosave.discard()
        self._draft = self._autosave = None
        return True

    def keep_now(self) -> None:
        """Put what is typed to disk at once."""
        if self._autosave is not None and self._is_changed():
            self._autosave.save_now()

    @Slot()
    def save_now(self) -> None:
        """Ask for the text to be saved."""
        if self._draft is not None and self.save.isEnabled():
            self.save.setEnabled(False)
            self._sent = self.text.toPlainText()
            draft = self._draft if self._draft.article_id else None
            self.save_requested.emit(self._sent, draft)

    @Slot()
    def preview_now(self) -> None:
        """Ask for the text to be shown as an article."""
        self._pause.stop()
        self.preview_requested.emit(self.text.toPlainText()[:LONGEST_TYPED])

    def _build(self, theme: Theme) -> None:
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._status = QLabel()
        self._status.setProperty("tone", "muted")
        self.save = QPushButton(translate("Handbook", "保存"))
        self.save.setObjectName("handbook.editor.save")
        self.save.setProperty("primary", True)
        self.save.setToolTip("Ctrl+Enter")
        self.cancel = QPushButton(translate("Handbook", "返回"))
        self.message = InlineMessage(self)
        self.text = QPlainTextEdit()
        self.text.setObjectName("handbook.editor.text")
        self.text.setAccessibleName(translate("Handbook", "文章的 Markdown 文字"))
        self.text.setTabChangesFocus(True)
        font = QFont(self.text.font())
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        font.setFamilies([mono, *font.families()])
        self.text.setFont(font)
        self._problems = QLabel()
        self._problems.setObjectName("handbook.editor.problems")
        self._problems.setTextFormat(Qt.TextFormat.PlainText)
        self._problems.setWordWrap(True)
        self._problems.setProperty("tone", "danger")
        self._problems.hide()
        self.view = ArticleView(theme)
        self.view.setObjectName("handbook.editor.preview")
        self.view.setAccessibleName(translate("Handbook", "预览"))
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(self._title)
        head.addWidget(self._status, 1)
        head.addWidget(self.cancel)
        head.addWidget(self.save)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setObjectName("handbook.editor.splitter")
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.text)
        sides.addWidget(self.view)
        sides.setSizes([500, 500])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 0, 12, 12)
        inner.addWidget(self.message)
        inner.addWidget(self._problems)
        inner.addWidget(sides, 1)
        column.addLayout(inner, 1)

    def _set_text(self, text: str) -> None:
        self.text.blockSignals(True)
        self.text.setPlainText(text)
        self.text.blockSignals(False)

    def _is_changed(self) -> bool:
        return self._draft is not None and self.text.toPlainText() != self._draft.text

    def _drop_kept(self) -> None:
        if self._autosave is not None and self._draft is not None:
            self._autosave.discard()
            self._set_text(self._draft.text)
            self.preview_now()

    @Slot()
    def _on_changed(self) -> None:
        self._pause.start()
        if self._autosave is None or self._draft is None:
            return
        if self._is_changed():
            values = {"text": self.text.toPlainText(), "digest": self._draft.digest}
            self._autosave.keep(values)
        else:
            self._autosave.discard()

    @Slot()
    def _on_kept(self) -> None:
        when = self._clock.now().astimezone(self._zone).strftime("%H:%M")
        self._status.setText(translate("Handbook", "草稿已存 {time}").format(time=when))

    @Slot(str)
    def _on_not_kept(self, reason: str) -> None:
        words = translate("Handbook", "草稿没能存下：{reason}。请尽快保存。")
        self._status.setText(words.format(reason=reason))

    @Slot()
    def _on_cancel(self) -> None:
        self.keep_now()
        self.left.emit()
