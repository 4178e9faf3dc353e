"""The reader: shows one article and loads nothing from outside the program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPoint, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from deskcs.handbook.rendering import COPY
from deskcs.handbook.shapes import Rendered
from deskcs.handbook.ui.paper import Sheet, nothing
from deskcs.handbook.ui.stylesheet import stylesheet
from deskcs.qt.language import translate
from deskcs.qt.theme import Theme

# The word of the link is the window's, not the article's.
_COPY_LINK = re.compile(rf'(<a href="{COPY}\d+">)复制</a>')
SMALLEST, LARGEST, NORMAL = 12, 28, 15
MOST_MARKS = 500
SECTION = 2  # the level of its heading


class ArticleView(QTextBrowser):
    """A `QTextBrowser` whose links are only told, never followed."""

    copy_requested = Signal(int)
    article_requested = Signal(str)
    hovered = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("handbook.reader")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(24)
        self._theme = theme
        self._pixels = NORMAL
        self._shown: tuple[str, str] = ("", "")
        self._words: list[str] = []
        self._section: tuple[str, int] = ("", 0)
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.highlighted.connect(self._on_highlighted)
        theme.changed.connect(self.restyle)
        self._colour_found()

    def show_article(self, title: str, chapter: str, rendered: Rendered, facts: str) -> None:
        """Show the article under its title; `facts` is a plain line about its dates."""
        head = (
            f'<p class="chapter">{_escaped(chapter)}</p><h1>{_escaped(title)}</h1>'
            f'<p class="facts">{_escaped(facts)}</p>'
        )
        copy = rf"\1{_escaped(translate('Handbook', '复制'))}</a>"
        self._show(head + _COPY_LINK.sub(copy, rendered.html), title)

    def show_message(self, title: str, text: str) -> None:
        """Show a plain message in place of an article."""
        self._show(f"<h1>{_escaped(title)}</h1><p>{_escaped(text)}</p>", title)

    def show_difference(self, title: str, html: str) -> None:
        """Show a difference that was made safe before."""
        self._show(f"<h1>{_escaped(title)}</h1>{html}", title)

    @property
    def title(self) -> str:
        """Return the title of what is shown."""
        return self._shown[1]

    @property
    def pixels(self) -> int:
        """Return the size of the text in pixels."""
        return self._pixels

    def anchor_in_view(self) -> str:
        """Return the section whose heading was passed last, or nothing in the opening."""
        at = self.cursorForPosition(QPoint(8, 8)).position()
        anchor, block = "", self.document().begin()
        while block.isValid() and block.position() <= at:
            for fragment in _fragments(block):
                names = fragment.charFormat().anchorNames()
                anchor = names[0] if names else anchor
            block = block.next()
        return anchor

    def go_to(self, anchor: str) -> None:
        """Bring a section into sight; its phrases are the next to be copied."""
        self.scrollToAnchor(anchor)
        self._section = anchor, self.verticalScrollBar().value()

    @Slot()
    def copy_first(self) -> None:
        """Ask for the first phrase in sight to be copied, or the next one below.

        Near the end a section cannot stand at the top: there it is the first phrase of the section
        one has gone to, as long as nobody scrolls on. What is said to a customer comes before the
        remark that goes into the order.
        """
        anchor, place = self._section
        block = (
            self._block_of(anchor) if place == self.verticalScrollBar().value() else QTextBlock()
        )
        if not block.isValid():
            at = self.cursorForPosition(QPoint(8, 8)).position()
            block = self.document().findBlock(at)
        remark = ""
        while block.isValid() and not (remark and block.blockFormat().headingLevel() == SECTION):
            for fragment in _fragments(block):
                target = fragment.charFormat().anchorHref()
                if target.startswith(COPY) and QTextCursor(block).currentTable() is not None:
                    self._on_anchor_clicked(QUrl(target))
                    return
                remark = remark or (target if target.startswith(COPY) else "")
            block = block.next()
        if remark:
            self._on_anchor_clicked(QUrl(remark))

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller by `steps` pixels; 0 puts it back."""
        wanted = self._pixels + steps if steps else NORMAL
        self._pixels = max(SMALLEST, min(LARGEST, wanted))
        self.restyle()

    def _block_of(self, anchor: str) -> QTextBlock:
        """Return the paragraph that bears an anchor, or an invalid one."""
        block = self.document().begin() if anchor else QTextBlock()
        while block.isValid():
            if any(anchor in one.charFormat().anchorNames() for one in _fragments(block)):
                return block
            block = block.next()
        return block

    @Slot()
    def restyle(self) -> None:
        """Draw the article again, in the colours and the size of now; the place stays."""
        self._colour_found()
        bar, words = self.verticalScrollBar(), self._words
        position = bar.value() / max(1, bar.maximum())
        self._show(*self._shown)
        self.mark(words)
        bar.setValue(round(position * bar.maximum()))

    def mark(self, words: list[str]) -> int:
        """Mark the occurrences of the words, at most MOST_MARKS, and return how many."""
        self._words = words
        found: list[QTextEdit.ExtraSelection] = []
        for word in filter(None, words):
            cursor = self.document().find(word)
            while not cursor.isNull() and len(found) < MOST_MARKS:
                found.append(self._selection(cursor))
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)
        return len(found)

    def stay_at_found(self) -> None:
        """Let what was found last be found again, when one letter more is looked for."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)

    def find_next(self, words: str, backward: bool = False) -> bool:
        """Select the next occurrence, going round at the end; False when there is none."""
        flags = QTextDocument.FindFlag(0)
        if backward:
            flags |= QTextDocument.FindFlag.FindBackward
        if self.find(words, flags):
            return True
        cursor = self.textCursor()
        edge = QTextCursor.MoveOperation.End if backward else QTextCursor.MoveOperation.Start
        cursor.movePosition(edge)
        self.setTextCursor(cursor)
        return self.find(words, flags)

    def found_at(self) -> int:
        """Return which of the marked occurrences is selected, from 1, or 0."""
        marked, start = self.extraSelections(), self.textCursor().selectionStart()
        starts = [one.cursor.selectionStart() for one in marked]
        return starts.index(start) + 1 if start in starts else 0

    def sheet(self) -> Sheet:
        """Return what is shown as it comes to paper."""
        html, title = self._shown
        font = self.document().defaultFont()
        return Sheet(title, html, stylesheet(self._theme.on_paper(), NORMAL), font)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return nothing(kind)

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = (  # noqa: A002 - Qt calls it so
            QTextDocument.ResourceType.UnknownResource
        ),
    ) -> None:
        """Go nowhere: articles are only ever put in by `show_article`."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # Alt and an arrow go back and forward in the page.
            return
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
            if event.key() in steps:
                self.zoom(steps[Qt.Key(event.key())])
                return
        super().keyPressEvent(event)

    @Slot(QUrl)
    def _on_highlighted(self, url: QUrl) -> None:
        target = url.toString()
        is_link = bool(target) and not target.startswith(COPY)
        self.hovered.emit(_article_of(url) if is_link else "")

    @Slot(QUrl)
    def _on_anchor_clicked(self, url: QUrl) -> None:
        target = url.toString()
        if target.startswith(COPY):
            number = target.removeprefix(COPY)
            if number.isdigit():
                self.copy_requested.emit(int(number))
        elif target.startswith("#"):
            self.go_to(target[1:])
        elif not url.scheme() or url.scheme() == "deskcs":
            self.article_requested.emit(_article_of(url))

    def _show(self, html: str, title: str) -> None:
        self._shown, self._words, self._section = (html, title), [], ("", 0)
        self.setExtraSelections([])
        self.document().setDefaultStyleSheet(stylesheet(self._theme, self._pixels))
        self.setHtml(html)

    def _colour_found(self) -> None:
        """Have what is found stand out among what is only marked, wherever the keys are."""
        ground, words = (self._theme.color(one).name() for one in ("accent", "accent_text"))
        self.setStyleSheet(f"selection-background-color: {ground}; selection-color: {words};")

    def _selection(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        look = cursor.charFormat()
        look.setBackground(QColor(self._theme.color("mark")))
        selection.format = look
        return selection


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1


def _article_of(url: QUrl) -> str:
    name = url.toString().removeprefix("deskcs://").removeprefix("deskcs:")
    return QUrl.fromPercentEncoding(name.encode())


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
