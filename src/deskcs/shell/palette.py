"""Ctrl+K: one box that finds everything and does everything."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from deskcs.qt.language import translate
from deskcs.qt.theme import Theme
from deskcs.shell.palette_choice import MOST_RECENT, Command, PaletteRow, hit_row, rows_for
from deskcs.shell.palette_rows import PaletteList, PaletteModel, fill

WIDTH, HEIGHT, FROM_TOP = 640, 460, 56
CORNER = 6
# So long the rows of the last key may stand before the commands that fit this one are shown alone.
ALONE_AFTER_MS = 60
PATIENCE_MS = 250
MOST_HITS = 20
KEYS_FOR_ROWS = frozenset(
    {
        Qt.Key.Key_Down,
        Qt.Key.Key_Up,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
    }
)


class Palette(QFrame):
    """Lies over the page. ↑↓ choose, Enter does, Esc leaves.

    It lets nothing shine through: else the page behind would be painted anew with each key, and all
    of it when the scroll bar comes or goes.
    """

    search_requested = Signal(str)
    go_requested = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._theme = parent, theme
        self.setObjectName("palette")
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._commands: tuple[Command, ...] = ()
        self._recent: list[str] = []
        self._hits: list[PaletteRow] = []
        self._answered = self._filled = ""
        self.input = QLineEdit()
        self.input.setObjectName("palette.input")
        self.input.setAccessibleName(translate("Shell", "搜索全部"))
        self.input.installEventFilter(self)
        self.input.textChanged.connect(self._on_typed)
        self.list = PaletteList(theme)
        self.list.setObjectName("palette.list")
        self.list.setAccessibleName(translate("Shell", "结果"))
        self._rows = PaletteModel(self)
        self.list.setModel(self._rows)
        self.list.clicked.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.input)
        self.state = QLabel()
        self.state.setObjectName("palette.state")
        self.state.setProperty("tone", "muted")
        self.state.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.state)
        column.addWidget(self.list, 1)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience)
        self._alone = QTimer(self)
        self._alone.setSingleShot(True)
        self._alone.setInterval(ALONE_AFTER_MS)
        self._alone.timeout.connect(self._on_alone)
        parent.installEventFilter(self)
        self.hide()

    def start_anew(self, commands: tuple[Command, ...], words: str) -> None:
        """Offer these commands and forget what was found; `words` say what can be found now."""
        self._commands = commands
        self._recent, self._hits, self._answered = [], [], ""
        self.hide()
        self.input.clear()
        self.input.setPlaceholderText(words)
        self._fill()

    def open(self, text: str = "") -> None:
        """Come up with the cursor in the box."""
        self._place()
        self.show()
        # The style sheet takes this away each time it is applied.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.raise_()
        self.input.setText(text)
        self.input.setFocus()
        if text:
            self.input.setCursorPosition(len(text))
        else:
            self.input.selectAll()
        self._fill()

    def show_hits(self, query: str, hits: list[Any]) -> None:
        """Show what was found for a query, unless another stands in the box by now."""
        if query != self.input.text().strip():
            return
        self._answered = query
        self._hits = [hit_row(hit) for hit in hits[:MOST_HITS]]
        self._fill()

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(self, event, self._theme)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._theme.color("line"))
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, CORNER, CORNER)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what lies beyond the rounded corners."""
        super().resizeEvent(event)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), CORNER, CORNER)
        self.setMask(QRegion(shape.toFillPolygon().toPolygon()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.input and is_press and self._took_key(event):
            return True
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.input and event.type() == QEvent.Type.FocusOut:
            # A click into the list takes the focus for a moment; anywhere else closes.
            QTimer.singleShot(0, self, self._close_unless_used)
        return super().eventFilter(watched, event)

    def _took_key(self, event: QEvent) -> bool:
        key = Qt.Key(event.key()) if isinstance(event, QKeyEvent) else Qt.Key.Key_unknown
        if key in KEYS_FOR_ROWS and self._filled != self.input.text().strip():
            self._fill()  # what is chosen fits what was typed, however fast
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 6,
            Qt.Key.Key_PageUp: -6,
        }
        if key in steps:
            self._move(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self._over.setFocus()  # before it goes, else Qt looks for the next widget
            self.hide()
            self.left.emit()
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        count = self._rows.rowCount()
        if count:
            row = max(0, min(count - 1, self.list.currentIndex().row() + step))
            self.list.setCurrentIndex(self._rows.index(row, 0))

    def _fill(self) -> None:
        self._alone.stop()
        text = self._filled = self.input.text().strip()
        rows = rows_for(text, self._commands, self._recent, self._hits)
        self._rows.set_rows(rows)
        if rows:
            self.list.setCurrentIndex(self._rows.index(0, 0))
        self._say(text, bool(rows))

    def _say(self, text: str, has_rows: bool) -> None:
        """Say that nothing was found, or after a while that it is still being looked for."""
        is_answered = self._answered == text
        nothing = translate("Shell", "没有找到。换个说法、少打几个字，或用拼音首字母再试。")
        self.state.setText(nothing)
        self.state.setVisible(bool(text) and not has_rows and is_answered)

    def _do(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is None:
            return
        self._over.setFocus()
        self.hide()
        if row.kind != "command":
            self.go_requested.emit(row.kind, row.target)
            return
        self._recent = [row.target, *(n for n in self._recent if n != row.target)][:MOST_RECENT]
        for command in self._commands:
            if command.name == row.target:
                command.run()

    def _place(self) -> None:
        parent = self._over
        width, height = min(WIDTH, parent.width() - 48), min(HEIGHT, parent.height() - 96)
        self.setGeometry((parent.width() - width) // 2, FROM_TOP, width, height)

    @Slot()
    def _close_unless_used(self) -> None:
        if self.isVisible() and not (self.input.hasFocus() or self.list.hasFocus()):
            self.hide()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        """Ask at once; the rows change once for each key, when the answer is there.

        Until then, for a moment, those of the last key stand.
        """
        wanted = text.strip()
        if not wanted:
            self._hits, self._answered = [], ""
        if not wanted or wanted == self._answered:
            self._fill()
            return
        for timer in (self._alone, self._patience):
            if not timer.isActive():
                timer.start()
        self.search_requested.emit(wanted)

    @Slot()
    def _on_alone(self) -> None:
        self._fill()

    @Slot()
    def _on_patience(self) -> None:
        text = self.input.text().strip()
        if text and self._answered != text:
            self.state.setText(translate("Shell", "正在查找…"))
            self.state.setVisible(not self._rows.rowCount())

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        self._do(index)
