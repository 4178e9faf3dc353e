"""The QApplication and its window, shown at once and dressed when it has been painted."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from deskcs import __version__
from deskcs.settings import given_database, load_settings
from deskcs.shell.window import MainWindow


def make_application() -> QApplication:
    """Return the one QApplication."""
    # Named here, the style is made once: chosen later it would be made a second time, and asking
    # which one there is makes PySide6 put up all enumerations of QStyle.
    application = QApplication(["deskcs", "-style", "fusion"])
    application.setApplicationName("DeskCS")
    application.setApplicationDisplayName("DeskCS")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("deskcs")
    application.setQuitOnLastWindowClosed(True)
    return application


def open_window(database: str = "", acting: str = "") -> MainWindow:
    """Show the window at once; its frame and the desk come behind it."""
    settings = load_settings()
    if database:
        settings = given_database(settings, database)
    window = MainWindow(settings, acting=acting)
    window.show()
    window.open_desk_soon()
    return window
