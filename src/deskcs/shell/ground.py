"""What stands in the window for the first tenth of a second: rail and surface, no words.

Nothing here may touch the `Qt` namespace or QPainter: PySide6 makes all of their enumerations at
the first touch, which takes as long as everything else before the first paint.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from deskcs.qt.colours import NAMES, read_tokens

RAIL_WIDTH = 72


class Ground(QWidget):
    """The plain areas of the window, in the colours of the theme that will be in force."""

    painted = Signal()

    def __init__(self, theme: str) -> None:
        super().__init__()
        surface, rail = _colours(theme)
        self._rail, self._is_painted = QWidget(self), False
        _fill(self, surface)
        _fill(self._rail, rail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._rail.setGeometry(0, 0, RAIL_WIDTH, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)


def _fill(widget: QWidget, colour: QColor) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, colour)
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)


def system_theme() -> str:
    """Return `light` or `dark`, by the system's palette while no other has been put over it."""
    is_dark = QGuiApplication.palette().window().color().lightness() < 128
    return "dark" if is_dark else "light"


def _colours(theme: str) -> tuple[QColor, QColor]:
    tokens = read_tokens(theme if theme in NAMES else system_theme())
    return QColor(tokens["surface"]), QColor(tokens["rail"])
