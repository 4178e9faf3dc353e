"""Everything that takes a key has a name for a screen reader, and the keyboard reaches it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)

from deskcs.handover.item_shapes import ItemInput

INPUTS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView, QTextBrowser)


def own_inputs(screen: Any) -> list[QWidget]:
    """Return the page's inputs without those Qt puts inside others."""
    inside = (QComboBox, QAbstractItemView)
    return [
        widget
        for kind in INPUTS
        for widget in screen.page.findChildren(kind)
        if not isinstance(widget.parentWidget(), inside)
        and not widget.objectName().startswith("qt_")
        and "QComboBoxPrivate" not in type(widget.parentWidget()).__name__
        and widget.window() is screen.page
    ]


def test_every_input_and_button_is_called_something(screen: Any) -> None:
    screen.press("handover.draft")
    screen.log.handover.add_item(screen.log.day, screen.sheet.id, ItemInput("缺货三款"))
    for part in ("calendar", "log", "feedback", "roster", "sheets"):
        screen.press(f"handover.part.{part}")
    nameless = [
        widget.objectName() or type(widget).__name__
        for widget in own_inputs(screen)
        if not widget.accessibleName()
    ]
    assert nameless == []
    mute = [
        button.objectName() or type(button).__name__
        for button in screen.page.findChildren(QAbstractButton)
        if not (button.text() or button.accessibleName())
        and button.window() is screen.page
        and not button.objectName().startswith("qt_")
        and not isinstance(button.parentWidget(), QLineEdit | QAbstractItemView)
        and button.isVisibleTo(screen.page)
    ]
    assert mute == []


def test_tab_goes_from_the_list_to_the_items_and_on(screen: Any, qtbot: Any) -> None:
    screen.press("handover.draft")
    screen.log.handover.add_item(screen.log.day, screen.sheet.id, ItemInput("缺货三款"))
    screen.page.activateWindow()
    screen.find(QWidget, "handover.draft").setFocus()
    seen = set()
    for _ in range(40):
        focused = screen.page.focusWidget()
        seen.add(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {"handover.list", "handover.items", "handover.sign", "handover.edit"} <= seen
