"""How much room a screen has for a window: at 150 % a small one holds less than windows want."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

TITLE_BAR = 32
# Platforms without a screen: a picture there is as large as it is asked for.
_NO_SCREEN = ("offscreen", "minimal")


def fitted(wanted: QSize, available: QSize) -> QSize:
    """Return a size that stands on a screen with its title, and is no larger than wanted."""
    return wanted.boundedTo(available - QSize(0, TITLE_BAR)).expandedTo(QSize(1, 1))


def inside(place: QRect, available: QRect) -> QRect:
    """Return a window's place moved and shrunk so that it is on a screen with its title."""
    size = fitted(place.size(), available.size())
    right, low = available.right() + 1 - size.width(), available.bottom() + 1 - size.height()
    x = min(max(place.x(), available.x()), right)
    y = min(max(place.y(), available.y() + TITLE_BAR), low)
    return QRect(x, y, size.width(), size.height())


def bring_into_sight(window: QWidget) -> None:
    """Put a window wholly on the screen it stands on, or on the first where its own is gone."""
    if QGuiApplication.platformName() not in _NO_SCREEN:
        window.setGeometry(inside(window.geometry(), _room_of(window)))


def fitted_to_screen(window: QWidget, width: int, height: int) -> QSize:
    """Return the size that a window wants, or what its screen has room for."""
    wanted = QSize(width, height)
    if QGuiApplication.platformName() in _NO_SCREEN:
        return wanted
    return fitted(wanted, _room_of(window).size())


class FittedFiles(QObject):
    """Fits Qt's own file dialog to the screen, where the system has none."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._on_focus_changed)

    @Slot()
    def _on_focus_changed(self) -> None:
        window = QApplication.activeWindow()
        if window is not None and window.inherits("QFileDialog"):
            bring_into_sight(window)


def _room_of(window: QWidget) -> QRect:
    """Return the room on the screen of a window: Qt knows that of a new one by its place only."""
    is_main = window.parentWidget() is None
    there = QGuiApplication.screenAt(window.geometry().center()) if is_main else None
    return (there or window.screen()).availableGeometry()
