"""Finds what a person could not read or reach: what is cut, and what lies outside its place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

TOLD = (QAbstractButton, QLabel, QLineEdit, QComboBox)
# These shorten their words themselves and tell the whole in their hint.
SHORTENED = ("ElidedLabel", "_Line")


def cuts(top: QWidget) -> list[str]:
    """Return what is cut in a window; what one can scroll to is not."""
    return [
        f"{_name(widget)}: {why}" for widget in top.findChildren(QWidget) for why in _of(widget)
    ]


def _of(widget: QWidget) -> Iterator[str]:
    if not widget.isVisible() or not isinstance(widget, TOLD):
        return
    if isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox | QHeaderView):
        return
    if isinstance(widget, QAbstractButton) and widget.text():
        if widget.width() < widget.sizeHint().width() - 1:
            yield f"{widget.width()} wide, its words need {widget.sizeHint().width()}"
    elif isinstance(widget, QLabel) and widget.text():
        if widget.height() < widget.fontMetrics().height() - 2:
            yield f"{widget.height()} high"
        is_one_line = not widget.wordWrap() and type(widget).__name__ not in SHORTENED
        if is_one_line and widget.width() < widget.sizeHint().width() - 1:
            yield f"{widget.width()} wide, its words need {widget.sizeHint().width()}"
    yield from _outside(widget)


def _outside(widget: QWidget) -> Iterator[str]:
    """Tell of a place that reaches out of what holds it, up to the window."""
    place, holder = QRect(QPoint(0, 0), widget.size()), widget
    while not holder.isWindow() and (parent := holder.parentWidget()) is not None:
        place, holder = place.translated(holder.pos()), parent
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is parent:
            fixed = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if fixed and (place.left() < 0 or place.right() > parent.width()):
                yield f"{place.getRect()} beside a place {parent.width()} wide that does not scroll"
            place = place.intersected(parent.rect())
            if place.isEmpty():
                return
        elif not parent.rect().contains(place):
            yield f"{place.getRect()} outside {_name(parent)} {parent.size().toTuple()}"
            return


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return f"{widget.objectName() or type(widget).__name__} “{words[:40]}”"
