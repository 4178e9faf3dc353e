"""Enter presses the button that has the focus, as people expect; Qt does so in dialogs only.

A check box is ticked with the space bar: Enter answers the form that it stands in.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QWidget


class EnterPresses(QObject):
    """Follows the focus and listens to the one button that has it, not to every event."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QAbstractButton)
            and not isinstance(watched, QCheckBox)
            and watched.isEnabled()
            and _is_enter(event)
            and not event.isAutoRepeat()
        ):
            watched.click()
            return True
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, QAbstractButton):
            old.removeEventFilter(self)
        if isinstance(new, QAbstractButton):
            new.installEventFilter(self)


def _is_enter(event: QKeyEvent) -> bool:
    from PySide6.QtCore import Qt  # see deskcs.qt.early: not before a key is pressed

    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
