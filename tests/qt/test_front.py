"""What stands behind the page in front asks for no room."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from deskcs.qt.front import Front


def page(width: int, height: int) -> QWidget:
    widget = QWidget()
    widget.setMinimumSize(width, height)
    return widget


def test_only_the_page_in_front_is_given_its_room(qtbot: Any) -> None:
    front = Front()
    qtbot.addWidget(front)
    small, large = QLabel("小"), page(900, 700)
    front.addWidget(small)
    front.addWidget(large)
    assert front.minimumSizeHint() == small.minimumSizeHint()
    front.setCurrentWidget(large)
    assert not front.hasHeightForWidth()
    front.setCurrentWidget(small)
    assert front.minimumSizeHint() == small.minimumSizeHint()
