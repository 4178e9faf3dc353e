"""The QApplication and its window, dressed: style, fonts, language, theme, hooks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from deskcs import __version__
from deskcs.qt import fonts, language
from deskcs.qt.enter import EnterPresses
from deskcs.qt.icons import icon
from deskcs.qt.theme import Theme, text_font
from deskcs.settings import Settings, given_database, load_settings
from deskcs.shell.failures import Failures
from deskcs.shell.window import MainWindow


def make_application() -> QApplication:
    """Return the one QApplication."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    application = QApplication(["deskcs"])
    application.setApplicationName("DeskCS")
    application.setApplicationDisplayName("DeskCS")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("deskcs")
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(True)
    EnterPresses(application)
    return application


def dress(settings: Settings) -> Theme:
    """Give the application its language, font and theme; return the theme."""
    language.install(settings.language)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setFont(text_font(fonts.families()))
    application.setWindowIcon(icon("complaints"))
    theme = Theme(settings.theme, settings.is_compact)
    theme.apply()
    return theme


def open_window(database: str = "", acting: str = "") -> MainWindow:
    """Show the window at once; the desk opens behind it."""
    settings = load_settings()
    if database:
        settings = given_database(settings, database)
    window = MainWindow(settings, dress(settings), acting)
    failures = Failures(parent=window)
    failures.install()
    failures.reported.connect(window.say_failure)
    for problem in settings.problems:
        window.frame.message.show_warning(language.translate_error(problem))
    window.show()
    window.open_desk_soon()
    return window
