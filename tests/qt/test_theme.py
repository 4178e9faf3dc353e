"""Colours change at once, however many pages have been looked at."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QVBoxLayout, QWidget

from deskcs.qt.theme import Theme


class Dressed(QLabel):
    """Counts how often it is dressed anew."""

    times = 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.times += 1


def test_a_widget_deep_in_a_page_is_dressed_no_more_often_than_one_above_it(qtbot: Any) -> None:
    """Qt by itself dresses it once more for each widget around it: two seconds for all pages."""
    theme = Theme("light")
    theme.apply()
    page = QWidget()
    qtbot.addWidget(page)
    high = Dressed("高", page)
    inner = page
    for _ in range(12):
        inner = QWidget(inner)
    deep = Dressed("深", inner)
    page.show()
    high.times = deep.times = 0
    theme.choose("dark")
    assert deep.times <= high.times
    theme.choose("light")


def test_a_page_that_is_put_together_is_dressed_once_it_stands_in_the_window(
    qtbot: Any, qapp: QApplication
) -> None:
    """By the application's sheet Qt goes through all that is in a widget for each one around it."""
    qapp.setStyleSheet("")
    window = QMainWindow()
    qtbot.addWidget(window)
    theme = Theme("light")
    theme.dress(window)
    window.show()
    deep = Dressed("深")
    inner: QWidget = deep
    for _ in range(12):
        around = QWidget()
        QVBoxLayout(around).addWidget(inner)
        inner = around
    assert deep.times == 0
    window.setCentralWidget(inner)
    assert deep.times == 1
    deep.setProperty("tone", "danger")
    deep.ensurePolished()
    for name in ("dark", "light"):
        theme.choose(name)
        assert deep.palette().color(deep.foregroundRole()) == theme.color("danger")


def test_the_colours_of_words_follow_the_theme(qtbot: Any) -> None:
    theme = Theme("light")
    theme.apply()
    label = QLabel("字")
    label.setProperty("tone", "danger")
    qtbot.addWidget(label)
    label.show()
    for name in ("dark", "light"):
        theme.choose(name)
        role = label.foregroundRole()
        assert label.palette().color(role) == theme.color("danger")
        assert QApplication.palette().window().color() == theme.color("surface")
