"""How much room a screen has for a window: at 150 % a small one holds less than windows want."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

TITLE_BAR = 32
# Platforms without a screen: a picture there is as large as it is asked for.
_NO_SCREEN = ("offscreen", "minimal")


def fitted(wanted: QSize, available: QSize) -> QSize:
    """Return a size that stands on a screen with its title, and is no larger than wanted."""
    return wanted.boundedTo(available - QSize(0, TITLE_BAR)).expandedTo(QSize(1, 1))


def fitted_to_screen(window: QWidget, width: int, height: int) -> QSize:
    """Return the size that a window wants, or what its screen has room for."""
    wanted = QSize(width, height)
    if QGuiApplication.platformName() in _NO_SCREEN:
        return wanted
    return fitted(wanted, window.screen().availableGeometry().size())
