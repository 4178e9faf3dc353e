"""Widgets side by side, with handles between them; one under the other where that is too narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

# So much of a list is worth scrolling to where the parts stand one under the other.
LOWEST = 240


Part = tuple[QWidget, int, int]


def split(name: str, *parts: Part) -> QSplitter:
    """Return widgets side by side, each with its stretch and width; none can be folded away."""
    return _filled(QSplitter(Qt.Orientation.Horizontal), name, parts)


def turning_split(name: str, *parts: Part) -> QSplitter:
    """Return the same, which stand one under the other where they have no room."""
    return _filled(TurningSplit(Qt.Orientation.Horizontal), name, parts)


class TurningSplit(QSplitter):
    """Turns where its parts have no room beside one another, and back where they have."""

    _beside = QByteArray()  # how it was divided before it turned

    def saveState(self) -> QByteArray:
        """Return how the parts stand side by side, which is what one wants to find again."""
        return self._beside if self.is_turned else super().saveState()

    @property
    def is_turned(self) -> bool:
        """Return whether the parts stand one under the other."""
        return self.orientation() is Qt.Orientation.Vertical

    def minimumSizeHint(self) -> QSize:
        """Need the width of the widest part, and turned the height of all."""
        needs = [_need(part) for part in self._parts()]
        width = max((need.width() for need in needs), default=0)
        heights = [max(need.height(), LOWEST) for need in needs]
        height = sum(heights) if self.is_turned else super().minimumSizeHint().height()
        return QSize(width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a part has come, gone or grown
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        parts = self._parts()
        handles = self.handleWidth() * max(0, len(parts) - 1)
        is_narrow = self.width() < sum(_need(part).width() for part in parts) + handles
        if is_narrow and not self.is_turned:
            self._beside = self.saveState()
            self.setOrientation(Qt.Orientation.Vertical)
            self.setSizes([max(_need(part).height(), LOWEST) for part in self._all()])
        elif not is_narrow and self.is_turned:
            self.restoreState(self._beside)

    def _all(self) -> list[QWidget]:
        return [part for place in range(self.count()) if (part := self.widget(place)) is not None]

    def _parts(self) -> list[QWidget]:
        return [part for part in self._all() if not part.isHidden()]


def _filled(splitter: QSplitter, name: str, parts: Sequence[Part]) -> QSplitter:
    splitter.setObjectName(name)
    for widget, stretch, _ in parts:
        splitter.addWidget(widget)
        splitter.setStretchFactor(splitter.count() - 1, stretch)
    splitter.setSizes([width for _, _, width in parts])
    splitter.setChildrenCollapsible(False)
    return splitter


def _need(part: QWidget) -> QSize:
    """Return what a part needs at least; what it was given as its minimum goes before."""
    needed, given = part.minimumSizeHint(), part.minimumSize()
    return QSize(given.width() or needed.width(), given.height() or needed.height())
