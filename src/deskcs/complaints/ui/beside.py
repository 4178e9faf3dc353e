"""A form and what is said of it: side by side, or one under the other where that is too narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from deskcs.qt.roomy import Roomy

# A form in three columns and what is said of it need so much to stand side by side.
WIDE = 780
GAP = 24


class Beside(QWidget):
    """Form and words scroll on a low screen; the foot below the form never does."""

    def __init__(self, form: QWidget, said: QWidget, foot: QLayout) -> None:
        super().__init__()
        self._said = said
        self._is_wide = True
        content = QWidget()
        self._inner = QVBoxLayout(content)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(GAP)
        self._inner.addWidget(form, 1)
        area, self._side = _scrolled(content), _scrolled(said)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(area, 1)
        left.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self._left, 3)
        whole.addWidget(self._side, 2)

    def minimumSizeHint(self) -> QSize:
        """Need what the form needs: the words can stand under it."""
        return self._left.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= WIDE
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self._arrange()

    def _arrange(self) -> None:
        if self._is_wide:
            self._inner.removeWidget(self._said)
            self._side.setWidget(self._said)
        else:
            self._side.takeWidget()
            self._inner.addWidget(self._said)
        self._said.show()
        self._side.setVisible(self._is_wide)


def _scrolled(content: QWidget) -> Roomy:
    """Return content that scrolls up and down, and is never wider than its place."""
    area = Roomy(content)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    bar = area.verticalScrollBar().sizeHint().width()
    area.setMinimumWidth(content.minimumSizeHint().width() + bar)
    return area
