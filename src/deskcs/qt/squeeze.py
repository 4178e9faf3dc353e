"""Content that takes the height it needs while there is room, and scrolls when there is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class Squeeze(QScrollArea):
    """A scroll area as high as its content wants; its layout may make it lower."""

    # What Python says once it has forgotten what it kept: Qt may ask while it takes a window apart.
    _content: QWidget | None = None
    _part: QWidget | None = None
    _wanted = 0

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._content = content
        self.setWidget(content)
        content.installEventFilter(self)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled)

    def bring(self, part: QWidget) -> None:
        """Show a part whole or its beginning, also once it is laid out, until somebody scrolls."""
        self._part = part
        QTimer.singleShot(0, self, self._show_part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_content = watched is self._content
        if is_content and event.type() == QEvent.Type.LayoutRequest:
            self._measure()
        elif is_content and event.type() == QEvent.Type.Resize and self._part:
            QTimer.singleShot(0, self, self._show_part)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted)

    def minimumSizeHint(self) -> QSize:
        width = self._content.minimumSizeHint().width() if self._content is not None else 0
        return QSize(width, min(self._wanted, 80))

    def _measure(self) -> None:
        if self._content is None:
            return
        layout = self._content.layout()
        width = self.viewport().width()
        has_height = layout is not None and layout.hasHeightForWidth()
        wanted = layout.totalHeightForWidth(width) if has_height and layout else 0
        wanted = wanted or self._content.sizeHint().height()
        if wanted != self._wanted:
            self._wanted = wanted
            self.updateGeometry()

    @Slot()
    def _show_part(self) -> None:
        part = self._part
        if part is None or self._content is None or not part.isVisibleTo(self._content):
            self._part = None
        elif part.height() > self.viewport().height():
            self.verticalScrollBar().setValue(part.y())
        else:
            self.ensureWidgetVisible(part)

    @Slot(int)
    def _on_scrolled(self, _action: int) -> None:
        self._part = None
