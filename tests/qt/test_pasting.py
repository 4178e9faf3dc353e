"""What is pasted into a line is there whole, or refused with a word; nothing is cut."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolTip, QVBoxLayout, QWidget

from deskcs.qt.pasting import LONGEST, WholePastes


@pytest.fixture
def form(qtbot: Any, qapp: Any) -> Iterator[QWidget]:
    pastes = WholePastes(qapp)
    form = QWidget()
    column = QVBoxLayout(form)
    box = QComboBox()
    box.setEditable(True)
    for widget in (QLineEdit(), box):
        column.addWidget(widget)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    yield form
    QToolTip.hideText()
    qapp.focusChanged.disconnect(pastes._on_focus_changed)


def line_of(form: QWidget, kind: type[Any]) -> QLineEdit:
    widget = next(child for child in form.children() if isinstance(child, kind))
    assert isinstance(widget, QWidget)
    widget.setFocus()
    line = widget.lineEdit() if isinstance(widget, QComboBox) else widget
    assert isinstance(line, QLineEdit)
    return line


def paste(line: QLineEdit, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    line.paste()


@pytest.mark.parametrize("kind", [QLineEdit, QComboBox])
def test_a_megabyte_is_refused_with_a_word_and_what_stands_there_stays(
    form: QWidget, kind: type[Any]
) -> None:
    line = line_of(form, kind)
    edited: list[str] = []
    line.textEdited.connect(edited.append)
    paste(line, "王女士")
    paste(line, "长" * 1_000_000)
    assert line.text() == "王女士"
    assert edited == ["王女士"], "nobody is asked to search for it"
    assert "没有放进来" in QToolTip.text()
    assert "1000003" in QToolTip.text()
    assert QGuiApplication.clipboard().text() == "长" * 1_000_000


def test_what_has_room_is_there_whole(form: QWidget) -> None:
    line = line_of(form, QLineEdit)
    paste(line, "长" * LONGEST)
    assert len(line.text()) == LONGEST
    event = QInputMethodEvent()
    event.setCommitString("多")
    QApplication.sendEvent(line, event)
    assert len(line.text()) == LONGEST, "neither does an input method get past the end"
    line.backspace()
    QApplication.sendEvent(line, event)
    assert line.text().endswith("多")


def test_enter_still_answers(form: QWidget, qtbot: Any) -> None:
    line = line_of(form, QLineEdit)
    paste(line, "退款")
    with qtbot.waitSignal(line.returnPressed):
        qtbot.keyClick(line, Qt.Key.Key_Return)
