"""The window stands before its frame, and may be closed again before that comes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from deskcs.qt.theme import Theme
from deskcs.settings import Settings
from deskcs.shell.ground import RAIL_WIDTH, Ground
from deskcs.shell.window import MainWindow


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_ground_has_the_colours_of_the_theme(theme: str, qtbot: Any) -> None:
    ground = Ground(theme)
    qtbot.addWidget(ground)
    ground.resize(400, 300)
    with qtbot.waitSignal(ground.painted):
        ground.show()
    picture = ground.grab().toImage()
    colours = Theme(theme)
    assert picture.pixelColor(RAIL_WIDTH // 2, 100) == colours.color("rail")
    assert picture.pixelColor(RAIL_WIDTH + 50, 100) == colours.color("surface")


def test_a_window_without_its_frame_can_be_closed(settings: Settings, qtbot: Any) -> None:
    window = MainWindow(replace(settings, theme="dark"))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    assert window.close()
    window.shut_down()
