"""The dress of the application: language, fonts, theme, hooks. After the first paint."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from deskcs.qt import fonts, language
from deskcs.qt.enter import EnterPresses
from deskcs.qt.first_row import FirstRow
from deskcs.qt.icons import icon
from deskcs.qt.pasting import WholePastes
from deskcs.qt.screens import FittedFiles
from deskcs.qt.theme import Theme, text_font
from deskcs.settings import Settings
from deskcs.shell.failures import Failures
from deskcs.shell.ground import system_theme
from deskcs.shell.unsaid import Unsaid
from deskcs.shell.window import MainWindow


def dress(settings: Settings, window: MainWindow | None = None) -> Theme:
    """Give the application its language, font and theme, worn by its one window; return it."""
    speak(settings.language)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for follows_the_keys in (EnterPresses, FirstRow, WholePastes, FittedFiles):
        follows_the_keys(application)
    application.setWindowIcon(icon("complaints"))
    theme = Theme(settings.theme, settings.is_compact, of_system=system_theme())
    theme.dress(window)
    return theme


def speak(wanted: str) -> None:
    """Give the application a language of the settings, and the font that suits it."""
    language.install(wanted)
    QApplication.setFont(text_font(fonts.families()))


def dress_window(window: MainWindow) -> None:
    """Furnish a window that shows its ground, and let it tell of failures."""
    settings = window.settings
    window.furnish(dress(settings, window))
    failures = Failures(parent=window)
    failures.install()
    failures.reported.connect(window.say_failure)
    crash = failures.last_crash()
    if crash is not None:
        words = language.translate(
            "Shell", "上次没有正常结束，写到一半的内容还在。报告（不含个人信息）：{file}"
        )
        window.frame.message.show_note(words.format(file=crash))
    unsaid = Unsaid(parent=window)
    window.tasks.untold.connect(unsaid.keep)
    if words := unsaid.take():
        window.frame.message.show_warning(words)
    for problem in settings.problems:
        window.frame.message.show_warning(language.translate_error(problem))
