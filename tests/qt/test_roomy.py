"""On a small screen a page scrolls, and what gets the keys comes into sight."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from deskcs.qt.roomy import Roomy


class Form(QWidget):
    """Two columns of fields far apart, and a text higher than any low window."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(1_000, 1_400)
        self.fields = [QLineEdit() for _ in range(8)]
        self.text = QPlainTextEdit()
        self.text.setMinimumHeight(600)
        columns = QHBoxLayout()
        for part in (self.fields[:4], self.fields[4:]):
            column = QVBoxLayout()
            for field in part:
                column.addWidget(field)
            columns.addLayout(column)
        whole = QVBoxLayout(self)
        whole.addLayout(columns)
        whole.addWidget(self.text)
        for before, after in pairwise(self.fields):
            QWidget.setTabOrder(before, after)


@pytest.fixture
def form(qtbot: Any) -> Form:
    return Form()


@pytest.fixture
def area(qtbot: Any, form: Form) -> Roomy:
    area = Roomy(form)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    qtbot.waitExposed(area)
    return area


def in_sight(area: Roomy, widget: QWidget) -> bool:
    """Whether the beginning of a widget stands in the window."""
    at = widget.mapTo(area.viewport(), QPoint(0, 0))
    return QRect(QPoint(0, 0), area.viewport().size()).contains(at + QPoint(4, 4))


def test_a_field_that_is_given_the_keys_is_seen(area: Roomy, form: Form) -> None:
    for field in (form.fields[7], form.fields[0], form.fields[3]):
        field.setFocus()
        assert in_sight(area, field)


def test_tab_leads_through_all_fields_in_sight(area: Roomy, form: Form) -> None:
    form.fields[0].setFocus()
    for field in form.fields[1:]:
        QTest.keyClick(area.focusWidget(), Qt.Key.Key_Tab)
        assert field.hasFocus()
        assert in_sight(area, field)


def test_of_what_is_higher_than_the_window_the_beginning_is_seen(area: Roomy, form: Form) -> None:
    form.text.setFocus()
    assert in_sight(area, form.text)


def test_what_has_the_keys_stays_in_sight_when_the_content_grows(
    qtbot: Any, area: Roomy, form: Form
) -> None:
    last = form.fields[3]
    last.setFocus()
    form.setMinimumHeight(2_600)
    qtbot.waitUntil(lambda: form.height() == 2_600 and in_sight(area, last))


def test_nothing_scrolls_where_all_has_room(qtbot: Any, form: Form, area: Roomy) -> None:
    area.resize(1_100, 1_500)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    assert area.horizontalScrollBar().maximum() == 0
    form.text.setFocus()
    assert area.verticalScrollBar().value() == 0
