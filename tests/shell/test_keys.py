"""The overview of keys is one card."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from deskcs.desk import Desk
from deskcs.qt.theme import Theme
from deskcs.shell.keys import KeysOverview
from deskcs.shell.palette_choice import Command
from deskcs.shell.window import MainWindow


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


def test_the_keys_go_back_to_what_one_was_at(
    enter: Callable[..., MainWindow], other_desk: Desk, qtbot: Any
) -> None:
    window = enter("客服07")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go("complaints")
    assert window.inside is not None
    assert window.inside.pages is not None
    page = window.inside.pages.page
    assert page is not None
    page.focus_search()
    before = window.focusWidget()
    keys = window.inside.keys
    keys.toggle()
    said = {label.text() for label in keys.findChildren(QLabel)}
    assert {"Alt+1…4", "Ctrl+Shift+S"} <= said, "those of a case and of a sheet are there too"
    QTest.keyClick(keys, Qt.Key.Key_Escape)
    assert not keys.isVisible()
    assert window.focusWidget() is before
