"""What the first frame sets on its widgets, by the names of properties and in plain numbers.

PySide6 makes all ninety enumerations of the namespace `Qt` when it is first named: as long as the
first frame takes in all. So nothing that stands there before somebody is asked who they are may
name it, at the top of a module least of all; a test holds the numbers against Qt's own.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QToolButton

PLAIN_TEXT = 0
SELECTABLE_BY_MOUSE = 1
ALIGNED_TOP = 0x20
TEXT_BESIDE_ICON, TEXT_UNDER_ICON = 2, 3


def make_plain(*labels: QLabel) -> None:
    """Show the text as it is, whatever looks like HTML in it."""
    for label in labels:
        label.setProperty("textFormat", PLAIN_TEXT)


def make_selectable(label: QLabel) -> None:
    """Let the words be marked and copied with the mouse."""
    label.setProperty("textInteractionFlags", SELECTABLE_BY_MOUSE)


def align_top(label: QLabel) -> None:
    """Put the words at the top left of their place."""
    label.setProperty("alignment", ALIGNED_TOP)


def put_text_under_icon(button: QToolButton) -> None:
    """Show picture and words, one above the other."""
    button.setProperty("toolButtonStyle", TEXT_UNDER_ICON)


def put_text_beside_icon(button: QToolButton) -> None:
    """Show picture and words side by side."""
    button.setProperty("toolButtonStyle", TEXT_BESIDE_ICON)
