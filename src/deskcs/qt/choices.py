"""Boxes that offer names of the rules: shown in the user's language, kept as they are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox

from deskcs.qt.language import spoken


def offer(box: QComboBox, names: Iterable[str]) -> None:
    """Add names to a box, each standing for itself."""
    for name in names:
        box.addItem(spoken(name), name)


def choose(box: QComboBox, name: str) -> None:
    """Show a name in a box; one that is not offered is written where the box takes text."""
    box.setCurrentText(spoken(name))


def chosen(box: QComboBox) -> str:
    """Return the name that a box stands for, or what was typed into it."""
    place = box.findText(box.currentText())
    name = box.itemData(place) if place >= 0 else None
    return name if isinstance(name, str) else box.currentText()
