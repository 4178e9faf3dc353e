"""The overview of keys is one card."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from deskcs.qt.theme import Theme
from deskcs.shell.keys import KeysOverview
from deskcs.shell.palette_choice import Command


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_keys_stand_on_the_ground_of_the_card(qtbot: Any, name: str) -> None:
    Theme(name).apply()
    commands = tuple(Command(f"c{n}", f"命令{n}", "Ctrl+1", lambda: None) for n in range(16))
    over = QWidget()
    over.resize(900, 600)
    qtbot.addWidget(over)
    keys = KeysOverview(commands, over)
    over.show()
    keys.toggle()
    QApplication.processEvents()
    picture = keys.grab().toImage()
    row = [picture.pixelColor(x, keys.height() // 2).name() for x in range(12, keys.width() - 12)]
    assert Counter(row).most_common(1)[0][0] == row[0], "the margin's ground"
