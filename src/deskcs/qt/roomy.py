"""Where something needs more room than the screen has: it scrolls, and follows the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

MARGIN = 12


class Roomy(QScrollArea):
    """As large as there is room for; whatever gets the keys comes into sight."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What was given the keys may be laid out only now.
        if watched is self.widget() and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._follow)
        return super().eventFilter(watched, event)

    @Slot()
    def _on_focus_changed(self) -> None:
        """Follow the keys; what was clicked is in sight and stays where it is."""
        content, new = self.widget(), QApplication.focusWidget()
        if new is None or content is None or not content.isAncestorOf(new):
            return
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._follow()
            QTimer.singleShot(0, self, self._follow)  # where it stands once it is laid out

    @Slot()
    def _follow(self) -> None:
        content, focus = self.widget(), QApplication.focusWidget()
        if focus is not None and content is not None and content.isAncestorOf(focus):
            self._bring(QRect(focus.mapTo(content, QPoint(0, 0)), focus.size()))

    def _bring(self, place: QRect) -> None:
        """Scroll as little as shows the place; of one that is too large, its beginning."""
        room = self.viewport().size()
        for bar, first, length, seen in (
            (self.horizontalScrollBar(), place.x(), place.width(), room.width()),
            (self.verticalScrollBar(), place.y(), place.height(), room.height()),
        ):
            last = first + min(length, seen - 2 * MARGIN)
            if first < bar.value():
                bar.setValue(first - MARGIN)
            elif last > bar.value() + seen:
                bar.setValue(last + MARGIN - seen)
