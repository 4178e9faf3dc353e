"""Rows that wrap, and content that scrolls only when it must."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from deskcs.qt.flow import FlowLayout, Whole
from deskcs.qt.squeeze import Squeeze


def row(qtbot: Any, count: int) -> tuple[QWidget, list[QWidget]]:
    widget = QWidget()
    qtbot.addWidget(widget)
    flow, buttons = FlowLayout(gap=8, parent=widget), list[QWidget]()
    for _ in range(count):
        button = QWidget()
        button.setFixedSize(100, 30)
        flow.addWidget(button)
        buttons.append(button)
    return widget, buttons


def test_what_does_not_fit_goes_on_in_the_next_line(qtbot: Any) -> None:
    widget, buttons = row(qtbot, 5)
    widget.resize(330, 200)
    widget.show()
    assert [button.y() for button in buttons] == [0, 0, 0, 38, 38]
    assert widget.heightForWidth(330) == 68
    assert widget.heightForWidth(1_000) == 30
    assert all(button.geometry().right() < 330 for button in buttons)


def test_margins_count(qtbot: Any) -> None:
    widget, buttons = row(qtbot, 2)
    widget.layout().setContentsMargins(12, 4, 12, 6)
    widget.resize(240, 100)
    widget.show()
    assert (buttons[0].x(), buttons[0].y()) == (12, 4)
    assert widget.heightForWidth(240) == 30 + 10


def test_hidden_buttons_take_no_room(qtbot: Any) -> None:
    widget, buttons = row(qtbot, 4)
    buttons[0].hide()
    assert widget.heightForWidth(330) == 30


def test_content_is_as_high_as_it_wants_while_there_is_room(qtbot: Any) -> None:
    window, content, label = QWidget(), QWidget(), QLabel("话 " * 160)
    qtbot.addWidget(window)
    label.setWordWrap(True)
    QVBoxLayout(content).addWidget(label)
    area = Squeeze(content)
    column = QVBoxLayout(window)
    column.addWidget(area)
    column.addStretch(1)
    window.resize(200, 600)
    window.show()
    qtbot.waitUntil(lambda: area.height() >= content.layout().totalHeightForWidth(area.width()))
    assert area.verticalScrollBar().maximum() == 0
    window.resize(200, 110)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)


def test_lines_that_wrapped_are_never_squeezed_over_what_stands_below(qtbot: Any) -> None:
    window, part = QWidget(), Whole()
    qtbot.addWidget(window)
    flow = FlowLayout(gap=8, parent=part)
    for _ in range(5):
        button = QWidget()
        button.setFixedSize(100, 30)
        flow.addWidget(button)
    greedy = QWidget()
    greedy.setMinimumHeight(50)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(greedy, 1)
    column.addWidget(part)
    window.resize(330, 60)
    window.show()
    qtbot.waitUntil(lambda: part.height() == 68)
    assert window.minimumSizeHint().height() >= 50 + 68
    window.resize(1_000, 200)
    qtbot.waitUntil(lambda: part.minimumHeight() == 30)
