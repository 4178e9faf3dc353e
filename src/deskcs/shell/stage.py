"""A window with hands and eyes: finds widgets by name, presses, types, takes pictures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from deskcs.clock import FixedClock
from deskcs.qt.tasks import ImmediateTasks
from deskcs.qt.theme import Theme
from deskcs.settings import Settings, given_database
from deskcs.shell.window import USUAL, MainWindow

if TYPE_CHECKING:
    from deskcs.desk import Desk
    from deskcs.shell.inside import Inside

# Monday 2026-11-23, 16:40 in Shanghai: the day shift is about to hand over.
AFTERNOON = datetime(2026, 11, 23, 8, 40, tzinfo=UTC)
SETTLE_MS = 220
THEMES = ("light", "dark")


class Broken(RuntimeError):
    """A screen does not hold what the tour needs: a bug of the tour or of the screen."""


class Stage:
    """A stretch of the tour in one window."""

    def __init__(
        self,
        home: Path,
        theme: Theme,
        folder: Path,
        say: Callable[[str], None],
        language: str = "zh_CN",
    ) -> None:
        self._home, self._theme, self._folder, self._say = home, theme, folder, say
        self._settings = Settings(theme="light", language=language)
        self._made: list[Path] = []
        self.clock = FixedClock(AFTERNOON)

    def open(self, name: str) -> MainWindow:
        """Open a window on a database of its own."""
        settings = given_database(self._settings, str(self._home / f"{name}.sqlite3"))
        self.window = MainWindow(settings, self._theme, tasks=ImmediateTasks(), clock=self.clock)
        self.window.show()
        self.window.resize(USUAL)
        self.window.open_desk()
        return self.window

    @property
    def inside(self) -> Inside:
        """Return what the window holds while its desk is open."""
        if self.window.inside is None:
            raise Broken("the desk is not open")
        return self.window.inside

    @property
    def desk(self) -> Desk:
        """Return the open desk."""
        return self.inside.opened.desk

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        """Save how the window, or a dialog, looks in either theme."""
        for theme in THEMES:
            self._theme.choose(theme)
            pause()
            path = self._folder / f"{name}-{theme}.png"
            (widget or self.window).grab().save(str(path))
            self._made.append(path)
            self._say(path.name)
        self._theme.choose(THEMES[0])
        pause()

    def find(self, name: str, kind: type[Any] = QWidget) -> Any:
        """Return the widget of that name that is seen."""
        places = [self.window, *(w for w in QApplication.topLevelWidgets() if w.isVisible())]
        for _ in range(20):
            for place in places:
                for widget in place.findChildren(kind, name):
                    if widget.isVisible():
                        return widget
            pause()
        raise Broken(f"no widget is called {name}")

    def click(self, name: str) -> None:
        """Press a button."""
        button = self.find(name)
        if not button.isEnabled():
            raise Broken(f"{name} cannot be pressed")
        button.click()
        pause()

    def type(self, name: str, text: str) -> None:
        """Write into a field."""
        field = self.find(name)
        if isinstance(field, QLineEdit):
            field.setText(text)
        elif isinstance(field, QComboBox):
            field.setCurrentText(text)
        else:
            field.setPlainText(text)
        pause()

    def close(self) -> list[Path]:
        """Let the window go; return the pictures."""
        self.window.close()
        self.window.shut_down()
        self.window.deleteLater()
        pause()
        return self._made


def pause(milliseconds: int = SETTLE_MS) -> None:
    """Let what was begun come to an end: timers, layouts, painting."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
