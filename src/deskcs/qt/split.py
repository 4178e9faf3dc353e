"""Widgets side by side, with handles between them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def split(name: str, *parts: tuple[QWidget, int, int]) -> QSplitter:
    """Return widgets side by side, each with its stretch and width; none can be folded away."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setObjectName(name)
    for widget, stretch, _ in parts:
        splitter.addWidget(widget)
        splitter.setStretchFactor(splitter.count() - 1, stretch)
    splitter.setSizes([width for _, _, width in parts])
    splitter.setChildrenCollapsible(False)
    return splitter
