"""No window is larger than its screen, whose points are few at 150 %."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from deskcs.qt import screens
from deskcs.qt.screens import TITLE_BAR, FittedFiles, fitted, fitted_to_screen, inside

lengths = st.integers(min_value=1, max_value=5_000)


def test_a_small_laptop_at_150_percent_holds_the_window_with_its_title() -> None:
    assert fitted(QSize(1280, 800), QSize(853, 533)) == QSize(853, 533 - TITLE_BAR)
    assert fitted(QSize(1280, 800), QSize(1920, 1040)) == QSize(1280, 800)


@given(lengths, lengths, lengths, lengths)
def test_what_fits_is_never_larger_than_wanted_nor_than_the_screen(
    width: int, height: int, across: int, down: int
) -> None:
    size = fitted(QSize(width, height), QSize(across, down))
    assert size.isValid()
    assert size.width() <= min(width, across)
    assert size.height() <= max(1, min(height, down - TITLE_BAR))


places = st.integers(min_value=-4_000, max_value=4_000)


@given(places, places, lengths, lengths, places, places, lengths, st.integers(80, 3_000))
def test_a_window_stands_wholly_on_the_screen_wherever_it_stood(
    x: int, y: int, width: int, height: int, left: int, top: int, across: int, down: int
) -> None:
    available = QRect(left, top, across, down)
    titled = available.adjusted(0, TITLE_BAR, 0, 0)
    place = inside(QRect(x, y, width, height), available)
    assert titled.contains(place)
    assert inside(place, available) == place
    if titled.contains(QRect(x, y, width, height)):
        assert place == QRect(x, y, width, height), "what is in sight stays where it was"


def test_a_picture_without_a_screen_is_as_large_as_it_is_asked_for(qtbot: object) -> None:
    assert fitted_to_screen(QWidget(), 1280, 800) == QSize(1280, 800)


def test_the_file_dialog_of_qt_stands_wholly_on_a_small_screen(
    qtbot: Any, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screens, "_NO_SCREEN", ())
    monkeypatch.setattr(screens, "_room_of", lambda _: QRect(0, 0, 640, 400))
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    follows = FittedFiles(qapp)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.geometry().bottom() < 400)
    follows.deleteLater()
