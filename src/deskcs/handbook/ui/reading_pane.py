"""The reader: its buttons, what stands above an article, and the article."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, tzinfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskcs.handbook.shapes import DiffLine, Problem
from deskcs.handbook.ui.article_view import ArticleView
from deskcs.handbook.ui.diff_html import diff_html
from deskcs.handbook.ui.find_bar import FindBar
from deskcs.handbook.ui.loading import Opened
from deskcs.handbook.ui.note_row import NoteRow
from deskcs.handbook.ui.reader_bar import ReaderBar
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import spoken, translate
from deskcs.qt.theme import Theme


class ReadingPane(QWidget):
    """Shows one article with its pinned note, and what a person must still confirm."""

    confirm_requested = Signal()
    news_requested = Signal()

    def __init__(self, theme: Theme, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone
        self._shown = ""
        self.bar = ReaderBar(self)
        self.find_bar = FindBar(self)
        self.find_bar.hide()
        self.message = InlineMessage(self)
        self.pinned = InlineMessage(self)
        self.pinned.setObjectName("handbook.pinned")
        self.duty = InlineMessage(self)
        self.duty.setObjectName("handbook.duty")
        self.duty.action.setObjectName("handbook.confirm")
        self.news = InlineMessage(self)
        self.news.setObjectName("handbook.news")
        self.view = ArticleView(theme)
        self.view.setAccessibleName(translate("Handbook", "正文"))
        self.note = NoteRow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.find_bar)
        above = QVBoxLayout()
        above.setContentsMargins(12, 0, 12, 0)
        above.setSpacing(4)
        for widget in (self.message, self.note, self.pinned, self.duty, self.news):
            above.addWidget(widget)
        column.addLayout(above)
        column.addWidget(self.view, 1)
        self.find_bar.find_requested.connect(self._on_find)
        self.find_bar.typed.connect(self._on_find_typed)
        self.find_bar.closed.connect(self._on_find_closed)
        self.bar.find_requested.connect(self.find_bar.open)

    def show_opened(self, opened: Opened, today: date) -> None:
        """Show an article, where one stands in it, and what is to be known of it."""
        self.message.hide()
        summary = opened.article.summary
        if self.note.article_id != summary.id:
            self.note.put_aside()
        # Read again because something became of it, it stays where one reads.
        is_same, bar = summary.id == self._shown, self.view.verticalScrollBar()
        place, self._shown = bar.value() if is_same else 0, summary.id
        self.view.show_article(
            summary.title, summary.chapter, opened.rendered, facts_of(opened, today)
        )
        bar.setValue(place)
        self.bar.set_open(True)
        self._show_standing(opened)
        if opened.words:
            self.view.mark(list(opened.words))
        if opened.anchor:
            self.view.go_to(opened.anchor)
        if self.find_bar.isVisible():
            self._on_find(self.find_bar.words.text(), is_going=False)

    def show_difference(self, title: str, lines: Sequence[DiffLine]) -> None:
        """Show what changed in place of the article."""
        self.news.hide()
        self.view.show_difference(title, diff_html(lines))

    @Slot(list)
    def show_problems(self, problems: list[Problem]) -> None:
        """Say how many places of the handbook could not be read, and where the first one is."""
        text = translate(
            "Handbook", "手册有 {count} 处读不出来，第一处：{file} 第 {line} 行，{reason}"
        )
        first = problems[0]
        self.message.show_warning(
            text.format(
                count=len(problems),
                file=first.file.name,
                line=first.line,
                reason=spoken(first.reason),
            )
        )

    def _show_standing(self, opened: Opened) -> None:
        mark = opened.standing.mark
        self.pinned.setVisible(False)
        if mark.note:
            when = mark.at.astimezone(self._zone).strftime("%m-%d %H:%M") if mark.at else ""
            words = translate("Handbook", "{note}（{person} {when}）")
            self.pinned.show_warning(words.format(note=mark.note, person=mark.person, when=when))
        self.duty.setVisible(False)
        if opened.standing.is_to_confirm:
            self.duty.show_note(translate("Handbook", "这一篇要求人人读过并确认。"))
            self.duty.offer(translate("Handbook", "我已读"), self.confirm_requested.emit)
        elif mark.is_must_read:
            self.duty.show_ok(translate("Handbook", "必读，您已确认这一版。"))
        self.news.setVisible(False)
        if opened.news:
            self.news.show_note(translate("Handbook", "您上次读过之后，这一篇有改动。"))
            self.news.offer(translate("Handbook", "只看改动"), self.news_requested.emit)

    @Slot(str, bool)
    def _on_find(self, words: str, backward: bool = False, is_going: bool = True) -> None:
        count, at = (self.view.mark([words]) if words else 0), 0
        if count and is_going:
            self.view.find_next(words, backward)
            at = self.view.found_at()
        self.find_bar.set_count(count if words else None, at)

    @Slot(str)
    def _on_find_typed(self, words: str) -> None:
        self.view.stay_at_found()
        self._on_find(words)

    @Slot()
    def _on_find_closed(self) -> None:
        self.view.mark([])
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)


def facts_of(opened: Opened, today: date) -> str:
    """Return the line under the title: when it was reviewed, until when it holds, whose it is."""
    summary = opened.article.summary
    parts = []
    if summary.reviewed:
        parts.append(translate("Handbook", "审阅 {day}").format(day=summary.reviewed))
    if summary.expires:
        words = translate("Handbook", "有效至 {day}")
        if summary.expires < today:
            words = translate("Handbook", "已于 {day} 过期，请以平台现行规则为准")
        parts.append(words.format(day=summary.expires))
    if summary.is_overlay:
        parts.append(translate("Handbook", "本店自编"))
    return " · ".join(parts)
