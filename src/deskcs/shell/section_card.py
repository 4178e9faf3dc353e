"""A section of the handbook for somebody who has not signed in: over the window, to be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from deskcs.qt.language import translate
from deskcs.shell.window_frame import WindowFrame

WIDTH, HEIGHT, FROM_TOP = 640, 460, 56


class SectionCard(QFrame):
    """Title, place and text; the whole article comes after signing in. Esc leaves."""

    closed = Signal()
    wanted = Signal(str)

    def __init__(self, over: WindowFrame) -> None:
        super().__init__(over)
        self._over, self._target = over, ""
        self.setObjectName("sectionCard")
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._place = QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._place.setProperty("tone", "muted")
        for label in (self._title, self._place):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setObjectName("sectionCard.text")
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(translate("Shell", "小节内容"))
        self._whole = QPushButton(translate("Shell", "登录后看全文"))
        self._whole.setObjectName("sectionCard.whole")
        self._whole.clicked.connect(self._on_whole)
        self._close = QPushButton(translate("Shell", "关闭"))
        self._close.setObjectName("sectionCard.close")
        self._close.clicked.connect(self._on_close)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._whole)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._place)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        over.installEventFilter(self)
        self.hide()

    def show_section(self, target: str, title: str, heading: str, text: str) -> None:
        """Show the words of a section, without its heading twice."""
        self._target = target
        self._title.setText(title)
        self._place.setText(heading)
        self._place.setVisible(bool(heading))
        self.text.setPlainText(text.removeprefix(heading).lstrip("\n"))
        self._put()
        self.show()
        self.raise_()
        self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._put()
        return super().eventFilter(watched, event)

    def _put(self) -> None:
        width = min(WIDTH, self._over.width() - 48)
        height = min(HEIGHT, self._over.height() - 96)
        self.setGeometry((self._over.width() - width) // 2, FROM_TOP, width, height)

    @Slot()
    def _on_whole(self) -> None:
        self.hide()
        self.wanted.emit(self._target)
        self.closed.emit()

    @Slot()
    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
