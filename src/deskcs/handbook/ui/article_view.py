"""The reader: shows one article and loads nothing from outside the program."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QSizeF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from deskcs.handbook.rendering import COPY
from deskcs.handbook.shapes import Rendered
from deskcs.handbook.ui.stylesheet import stylesheet
from deskcs.qt.theme import Theme

SMALLEST, LARGEST, NORMAL = 12, 28, 15
_EMPTY = QImage(1, 1, QImage.Format.Format_ARGB32)


class ArticleView(QTextBrowser):
    """A `QTextBrowser` whose links are only told, never followed."""

    copy_requested = Signal(int)
    article_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handbook.reader")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(24)
        self._theme = theme
        self._pixels = NORMAL
        self._shown: tuple[str, str] = ("", "")
        self.anchorClicked.connect(self._on_anchor_clicked)

    def show_article(self, title: str, chapter: str, rendered: Rendered, facts: str) -> None:
        """Show the article under its title; `facts` is a plain line about its dates."""
        head = (
            f'<p class="chapter">{_escaped(chapter)}</p><h1>{_escaped(title)}</h1>'
            f'<p class="facts">{_escaped(facts)}</p>'
        )
        self._show(head + rendered.html, title)

    def show_message(self, title: str, text: str) -> None:
        """Show a plain message in place of an article."""
        self._show(f"<h1>{_escaped(title)}</h1><p>{_escaped(text)}</p>", title)

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller by `steps` pixels; 0 puts it back."""
        wanted = self._pixels + steps if steps else NORMAL
        self._pixels = max(SMALLEST, min(LARGEST, wanted))
        position = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
        self._show(*self._shown)
        self.verticalScrollBar().setValue(round(position * self.verticalScrollBar().maximum()))

    def restyle(self) -> None:
        """Draw the article again after the theme has changed."""
        self._show(*self._shown)

    def mark(self, words: list[str]) -> int:
        """Mark every occurrence of the words and return how many there are."""
        found: list[QTextEdit.ExtraSelection] = []
        for word in filter(None, words):
            cursor = self.document().find(word)
            while not cursor.isNull():
                found.append(self._selection(cursor))
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)
        return len(found)

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

    def write_pdf(self, path: str) -> None:
        """Write the article as A4 pages in the light colours, whatever the screen's are."""
        writer = QPdfWriter(path)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageOrientation(QPageLayout.Orientation.Portrait)
        writer.setTitle(self._shown[1])
        writer.setResolution(96)
        paper = QTextDocument()
        paper.setDefaultFont(self.document().defaultFont())
        paper.setDefaultStyleSheet(stylesheet(self._theme.on_paper(), NORMAL))
        paper.setHtml(self._shown[0])
        paper.setPageSize(QSizeF(writer.width(), writer.height()))
        paper.print_(writer)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        # Returning None would make Qt look for the file itself.
        if kind == QTextDocument.ResourceType.ImageResource.value:
            _EMPTY.fill(Qt.GlobalColor.transparent)
            return _EMPTY
        return QByteArray()

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
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
            if event.key() in steps:
                self.zoom(steps[Qt.Key(event.key())])
                return
        super().keyPressEvent(event)

    @Slot(QUrl)
    def _on_anchor_clicked(self, url: QUrl) -> None:
        target = url.toString()
        if target.startswith(COPY):
            number = target.removeprefix(COPY)
            if number.isdigit():
                self.copy_requested.emit(int(number))
        elif target.startswith("#"):
            self.scrollToAnchor(target[1:])
        elif not url.scheme() or url.scheme() == "deskcs":
            name = target.removeprefix("deskcs://").removeprefix("deskcs:")
            self.article_requested.emit(QUrl.fromPercentEncoding(name.encode()))

    def _show(self, html: str, title: str) -> None:
        self._shown = (html, title)
        self.setExtraSelections([])
        self.document().setDefaultStyleSheet(stylesheet(self._theme, self._pixels))
        self.setHtml(html)

    def _selection(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        look = cursor.charFormat()
        look.setBackground(QColor(self._theme.color("mark")))
        selection.format = look
        return selection


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
