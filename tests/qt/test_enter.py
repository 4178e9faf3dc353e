from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QToolButton, QVBoxLayout, QWidget

from deskcs.qt.enter import EnterPresses


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
def test_enter_presses_the_button_with_the_focus(qtbot: Any, qapp: Any, kind: Any) -> None:
    presses = EnterPresses(qapp)
    window, pressed = QWidget(), []
    column = QVBoxLayout(window)
    first, second = kind(), kind()
    for button in (first, second):
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _=False, button=button: pressed.append(button))
        column.addWidget(button)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    first.setEnabled(False)
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert pressed == [second, first]
    qapp.focusChanged.disconnect(presses._on_focus_changed)


def test_enter_in_a_check_box_is_left_to_its_form(qtbot: Any, qapp: Any) -> None:
    presses = EnterPresses(qapp)
    box = QCheckBox()
    qtbot.addWidget(box)
    with qtbot.waitActive(box):
        box.show()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert not box.isChecked()
    qapp.focusChanged.disconnect(presses._on_focus_changed)
