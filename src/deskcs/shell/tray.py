"""The desktop's own notification, for when the window lies behind others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from deskcs.qt.icons import icon
from deskcs.qt.language import translate
from deskcs.shell.alert_list import more_words
from deskcs.today.ui.alert_words import level_words, short_words

if TYPE_CHECKING:
    from deskcs.today.ui.alert_words import AnyAlert

SHOWN_MS = 15_000


class Tray(QObject):
    """Does nothing where the desktop has no tray. No customer is named in a notification."""

    case_requested = Signal(object)

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._told: AnyAlert | None = None
        self._icon: QSystemTrayIcon | None = None
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon = QSystemTrayIcon(icon("complaints"), self)
            self._icon.messageClicked.connect(self._on_clicked)
            self._icon.activated.connect(self._on_activated)
            self._icon.show()
            self.set_count(0)

    def set_count(self, count: int) -> None:
        """Say how many alerts there are."""
        if self._icon is not None:
            words = translate("Shell", "{count} 条提醒").format(count=count)
            self._icon.setToolTip(f"DeskCS  {words}" if count else "DeskCS")
            self._icon.setIcon(icon("bell" if count else "complaints"))

    def tell(self, alerts: list[AnyAlert]) -> None:
        """Show the first alert, and how many more there are."""
        if self._icon is None or not alerts:
            return
        first = alerts[0]
        self._told = first
        kinds = QSystemTrayIcon.MessageIcon
        kind = kinds.Critical if first.is_urgent else kinds.Warning
        self._icon.showMessage(
            level_words(first), short_words(first) + more_words(alerts), kind, SHOWN_MS
        )

    def hide(self) -> None:
        """Leave the tray."""
        if self._icon is not None:
            self._icon.hide()

    @Slot()
    def _on_clicked(self) -> None:
        if self._told is not None:
            self.case_requested.emit(self._told)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._window.showNormal()
            self._window.raise_()
            self._window.activateWindow()
