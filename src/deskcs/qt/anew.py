"""Rows of widgets that are made anew whenever what they show has changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLayout, QWidget


def empty(layout: QLayout) -> None:
    """Take all widgets out; each is let go later, since it may be the one that was pressed."""
    while layout.count():
        place = layout.takeAt(0)
        widget = place.widget() if place else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


@contextmanager
def keys_kept(whole: QWidget, otherwise: QWidget) -> Iterator[None]:
    """Rows are made anew within: the keys stay at the widget of the same name, about the same
    `ref`, or go where one goes on instead.
    """
    held = whole.focusWidget()
    name = held.objectName() if held is not None and held.hasFocus() else ""
    yield
    if held is None or not name or held.isVisible():
        return
    again = [
        one
        for one in whole.findChildren(QWidget, name)
        if one is not held and one.property("ref") == held.property("ref")
    ]
    for one in again[-1:]:
        if (row := one.parentWidget()) is not None:
            row.show()  # it is only just laid out
        one.setFocus()
    if not again:
        otherwise.setFocus()
