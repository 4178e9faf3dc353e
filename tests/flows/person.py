"""Somebody before the window: presses keys, clicks, types as an input method does, and sees."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QWidget,
)

from deskcs.clock import FixedClock
from deskcs.shell.window import MainWindow

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 20_000


class StrayWindows(QObject):
    """Notes windows that come up though nobody made one: a widget shown before it has a place.

    On a screen such a window flashes and takes the keys away from whoever is typing.
    """

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            plain = watched.windowType() is Qt.WindowType.Window
            if plain and watched.isWindow() and not isinstance(watched, QMainWindow):
                self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


class Person:
    """Knows widgets by the names that stay stable; waits for what is seen, never for seconds."""

    def __init__(self, window: MainWindow, qtbot: Any, clock: FixedClock, folder: Path) -> None:
        self.window, self.clock, self._folder = window, clock, folder
        self._qtbot = qtbot
        self.strays = StrayWindows()
        QApplication.instance().installEventFilter(self.strays)
        self.turn_to(window)

    @property
    def desk(self) -> Any:
        assert self.window.inside is not None
        return self.window.inside.opened.desk

    def turn_to(self, window: QWidget) -> None:
        """Let a window have the keys."""
        window.activateWindow()
        self.wait(window.isActiveWindow)

    def wait(self, seen: Callable[[], object]) -> None:
        """Wait until something is seen; a picture shows what was seen instead."""
        try:
            self._qtbot.waitUntil(lambda: bool(seen()), timeout=PATIENCE_MS)
        except self._qtbot.TimeoutError:
            self.window.grab().save(str(self._folder / "gave-up.png"))
            pytest.fail(f"not seen; what was seen is in {self._folder / 'gave-up.png'}")

    def see(self, name: str, kind: type[W] = QWidget) -> W:
        """Return the visible widget of that name, as soon as there is one."""

        def seen() -> W | None:
            tops = [self.window, *QApplication.topLevelWidgets()]
            found = (widget for top in tops for widget in top.findChildren(kind, name))
            return next((widget for widget in found if widget.isVisible()), None)

        self.wait(seen)
        widget = seen()
        assert widget is not None
        return widget

    def is_there(self, name: str) -> bool:
        """Return whether a widget of that name is visible now."""
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    def read(self, name: str) -> str:
        """Return the words of a label or text field."""
        widget: Any = self.see(name)
        return str(widget.text() if hasattr(widget, "text") else widget.toPlainText())

    def reads(self, name: str, words: str) -> None:
        """Wait until a label or text field holds these words."""
        self.wait(lambda: words in self.read(name))

    def words_seen(self) -> str:
        """Return everything that labels say."""
        labels = self.window.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def sees_words(self, words: str) -> None:
        """Wait until some label says this."""
        self.wait(lambda: words in self.words_seen())

    def click(self, name: str) -> None:
        """Click on a button in the middle."""
        button = self.see(name, QAbstractButton)
        self.wait(button.isEnabled)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_middle(button))

    def press(self, *keys: str) -> None:
        """Press keys where the focus is."""
        for key in keys:
            QTest.keySequence(QApplication.focusWidget() or self.window, QKeySequence(key))

    def write(self, text: str) -> None:
        """Type Chinese as an input method does: first offered, then taken."""
        field = QApplication.focusWidget()
        assert field is not None
        QApplication.sendEvent(field, QInputMethodEvent(text[:4], []))
        taken = QInputMethodEvent()
        taken.setCommitString(text)
        QApplication.sendEvent(field, taken)

    def do(self, command: str) -> None:
        """Do a command by its words from the palette."""
        self.press("Ctrl+K")
        field = self.see("palette.input", QLineEdit)
        self.wait(field.hasFocus)
        self.write(command)
        offered = self.see("palette.list", QAbstractItemView)

        def is_chosen() -> bool:
            rows = [str(offered.model().index(row, 0).data()) for row in range(_count(offered))]
            step = rows.index(command) - offered.currentIndex().row() if command in rows else 0
            self.press(*["Down" if step > 0 else "Up"] * abs(step))
            return offered.currentIndex().data() == command

        self.wait(is_chosen)
        self.press("Return")

    def choose_row(self, name: str, words: str) -> None:
        """Click on the row of a list that says this."""
        view = self.see(name, QAbstractItemView)
        rows = [str(view.model().index(row, 0).data()) for row in range(_count(view))]
        found = [row for row, said in enumerate(rows) if words in said]
        assert len(found) == 1, rows
        self.click_row(view, found[0])

    def click_row(self, view: QAbstractItemView, row: int) -> None:
        """Click on a row of a list."""
        place = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def sit_down(self, name: str, pin: str = "") -> None:
        """Sign in where the window asks who is here; whoever was here locks it first."""
        self.clock.advance(minutes=5)
        if not self.is_there("signIn.name"):
            self.press("Ctrl+Shift+L")
        box = self.see("signIn.name", QComboBox)
        box.setFocus()
        step = "Down" if box.findText(name) > box.currentIndex() else "Up"
        while box.currentText() != name:
            box.setFocus()
            self.press(step)
        if pin:
            field = self.see("signIn.pin", QLineEdit)
            field.setFocus()
            QTest.keyClicks(field, pin)
            self.press("Return")
        else:
            self.click("signIn.ok")
        self.wait(lambda: not self.is_there("signIn.name"))
        self.wait(lambda: name in self.window.windowTitle())

    def pick_file(self, path: str, then: Callable[[], object]) -> None:
        """Do what opens the dialog for files, and choose one by typing its name."""
        timer = QTimer(self.window)
        timer.setInterval(50)

        def choose() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QFileDialog):
                timer.stop()
                field = dialog.findChild(QLineEdit, "fileNameEdit")
                assert field is not None
                field.setText(path)
                QTest.keyClick(field, Qt.Key.Key_Return)

        timer.timeout.connect(choose)
        timer.start()
        then()
        assert not timer.isActive()
        timer.deleteLater()

    def dialog(self, name: str) -> QDialog:
        """Return an open dialog, with the keys in it."""
        dialog = self.see_dialog(name)
        self.turn_to(dialog)
        return dialog

    def see_dialog(self, name: str) -> QDialog:
        """Return the visible dialog of that name."""

        def seen() -> QDialog | None:
            tops = QApplication.topLevelWidgets()
            dialogs = (w for w in tops if isinstance(w, QDialog) and w.objectName() == name)
            return next((dialog for dialog in dialogs if dialog.isVisible()), None)

        self.wait(seen)
        found = seen()
        assert found is not None
        return found


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()


def _count(view: QAbstractItemView) -> int:
    return view.model().rowCount()
