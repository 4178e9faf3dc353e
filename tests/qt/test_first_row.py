from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from deskcs.qt.first_row import FirstRow


@pytest.fixture
def rows(qtbot: Any, qapp: Any) -> Iterator[QListWidget]:
    follows = FirstRow(qapp)
    window = QWidget()
    column = QVBoxLayout(window)
    rows = QListWidget()
    caption = QListWidgetItem("今天")
    caption.setFlags(Qt.ItemFlag.ItemIsEnabled)
    rows.addItem(caption)
    rows.addItems(["甲", "乙"])
    for widget in (QPushButton(), rows):
        column.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    yield rows
    qapp.focusChanged.disconnect(follows._on_focus_changed)


def test_the_first_row_that_can_be_chosen_is_chosen_and_the_next_arrow_goes_on(
    rows: QListWidget, qtbot: Any
) -> None:
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    assert [item.text() for item in rows.selectedItems()] == ["甲"]
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert [item.text() for item in rows.selectedItems()] == ["乙"]


def test_what_was_chosen_stays_chosen(rows: QListWidget, qtbot: Any) -> None:
    rows.setCurrentRow(2)
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    assert [item.text() for item in rows.selectedItems()] == ["乙"]
