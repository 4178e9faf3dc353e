"""Draws a row of the handbook's list: title, chapter, two lines of text, matches marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from deskcs.handbook.ui.rows import ROW, ListRow
from deskcs.qt.theme import Theme

PADDING_X, PADDING_Y, LINE_GAP = 12, 8, 2
SNIPPET_LINES = 2
SNIPPET_LENGTH = 160
Index = QModelIndex | QPersistentModelIndex
Marks = tuple[tuple[int, int], ...]


_ANYWHERE = QTextOption()
_ANYWHERE.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


class RowDelegate(QStyledItemDelegate):
    """Paints `ListRow`s. Heights are the same for rows of one kind, so nothing moves."""

    def __init__(self, theme: Theme, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ListRow = index.data(ROW)
        metrics = option.fontMetrics
        lines = 1 + (SNIPPET_LINES if row.snippet else 0) + (1 if row.caption else 0)
        if not row.article_id:
            lines = 1
        return QSize(120, lines * (metrics.height() + LINE_GAP) + 2 * PADDING_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ListRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if row.article_id and (is_selected or is_hovered):
            ground = "selected" if is_selected else "hover"
            has_keys = is_selected and bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(self._theme.color("focus" if has_keys else ground))
            painter.setBrush(self._theme.color(ground))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5), 6, 6)
        self._paint_lines(painter, option, row)
        painter.restore()

    def _paint_lines(self, painter: QPainter, option: QStyleOptionViewItem, row: ListRow) -> None:
        left = option.rect.left() + PADDING_X
        width = option.rect.width() - 2 * PADDING_X
        top = float(option.rect.top() + PADDING_Y)
        small = QFont(option.font)
        small.setPixelSize(max(11, option.font.pixelSize() - 2))
        if not row.article_id:
            self._line(painter, row.title, (), small, self._theme.color("muted"), left, top, width)
            return
        title = QFont(option.font)
        title.setBold(True)
        text, muted = option.palette.color(QPalette.ColorRole.Text), self._theme.color("muted")
        top += self._line(painter, row.title, row.title_marks, title, text, left, top, width)
        if row.caption:
            top += self._line(painter, row.caption, (), small, muted, left, top, width)
        if row.snippet:
            self._line(
                painter,
                row.snippet,
                row.snippet_marks,
                small,
                text,
                left,
                top,
                width,
                SNIPPET_LINES,
            )

    def _line(
        self,
        painter: QPainter,
        text: str,
        marks: Marks,
        font: QFont,
        color: QColor,
        left: int,
        top: float,
        width: int,
        lines: int = 1,
    ) -> float:
        """Draw up to `lines` lines and return the height they took; what is left out shows."""
        text = text[:SNIPPET_LENGTH].replace("\n", " ")
        formats = [self._marked(start, end) for start, end in marks]
        layout = _laid_out(text, formats, font, width, lines)
        last = layout.lineAt(max(0, layout.lineCount() - 1))
        start = last.textStart() if last.isValid() else 0
        if last.isValid() and start + last.textLength() < len(text):
            mode = Qt.TextElideMode.ElideRight
            end = QFontMetricsF(font).elidedText(text[start:], mode, width)
            layout = _laid_out(text[:start] + end, formats, font, width, lines)
        painter.setPen(color)
        layout.draw(painter, QPointF(left, top))
        return layout.boundingRect().height() + LINE_GAP

    def _marked(self, start: int, end: int) -> QTextLayout.FormatRange:
        span = QTextLayout.FormatRange()
        span.start, span.length = start, end - start
        look = QTextCharFormat()
        look.setBackground(self._theme.color("mark"))
        span.format = look
        return span


def _laid_out(
    text: str, formats: list[QTextLayout.FormatRange], font: QFont, width: int, lines: int
) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setTextOption(_ANYWHERE)
    layout.setFormats(formats)  # set afterwards they take the lines away
    layout.beginLayout()
    height = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() + LINE_GAP
    layout.endLayout()
    return layout
