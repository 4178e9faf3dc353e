"""The QApplication and its window, shown at once and dressed when it has been painted."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from deskcs import __version__
from deskcs.settings import given_database, load_settings
from deskcs.shell.window import MainWindow


def make_application() -> QApplication:
    """Return the one QApplication."""
    application = QApplication(["deskcs"])
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
