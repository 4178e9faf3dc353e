"""The picture in the desktop's tray, and its notifications for when the window lies behind."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from deskcs.qt.language import translate
from deskcs.shell.alert_list import more_words
from deskcs.shell.badge import badged
from deskcs.shell.notes import DesktopNotes
from deskcs.today.ui.alert_words import level_words, short_words

if TYPE_CHECKING:
    from deskcs.today.ui.alert_words import AnyAlert

SHOWN_MS = 15_000


class Tray(QObject):
    """Counts the alerts and tells new ones. No customer is named in a notification.

    A desktop without a tray still gets notifications where it shows any, and the window asks for
    attention in the list of windows; a tray that comes later is used from the next look on.
    """

    case_requested = Signal(object)
    alerts_requested = Signal()

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._told: AnyAlert | None = None
        self._shown = (-1, False)
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self.notes = DesktopNotes(self)
        self.notes.clicked.connect(self._on_clicked)
        self.show_alerts([])

    def show_alerts(self, alerts: Sequence[AnyAlert]) -> None:
        """Paint how many alerts there are, red where somebody must act now."""
        self._look_for_tray()
        urgent = sum(alert.is_urgent for alert in alerts)
        if self._icon is None:
            return
        self._icon.setToolTip(tip_words(len(alerts), urgent))
        shown = len(alerts), bool(urgent)
        if shown != self._shown:
            self._shown = shown
            self._icon.setIcon(badged(shown[0], is_urgent=shown[1]))
        if not self._icon.isVisible():
            self._icon.show()

    def tell(self, alerts: Sequence[AnyAlert]) -> None:
        """Show one notification: the first alert, and how many more there are."""
        if not alerts:
            return
        first = alerts[0]
        self._told = first
        title, text = level_words(first), short_words(first) + more_words(alerts)
        if not self._window.isActiveWindow():
            QApplication.alert(self._window)
        if self._needs_notes() and self.notes.tell(title, text, is_urgent=first.is_urgent):
            return
        if self._icon is None:
            return
        kinds = QSystemTrayIcon.MessageIcon
        kind = kinds.Critical if first.is_urgent else kinds.Warning
        self._icon.showMessage(title, text, kind, SHOWN_MS)

    def hide(self) -> None:
        """Leave the tray."""
        self.notes.withdraw()
        if self._icon is not None:
            self._icon.hide()
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def _needs_notes(self) -> bool:
        """Return whether Qt would tell nothing, or by a balloon of its own, as in a tray that says
        where its pictures stand: only those of old X11 panels do, on Linux.
        """
        if self._icon is None:
            return True
        return sys.platform.startswith("linux") and not self._icon.geometry().isNull()

    def _look_for_tray(self) -> None:
        if self._icon is not None or not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self._menu = QMenu()
        self._menu.addAction(translate("Shell", "打开 DeskCS")).triggered.connect(self._on_open)
        self._menu.addAction(translate("Shell", "看提醒")).triggered.connect(self._on_list)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.messageClicked.connect(self._on_clicked)
        self._icon.activated.connect(self._on_activated)

    @Slot()
    def _on_open(self) -> None:
        bring_forward(self._window)

    @Slot()
    def _on_list(self) -> None:
        bring_forward(self._window)
        self.alerts_requested.emit()

    @Slot()
    def _on_clicked(self) -> None:
        bring_forward(self._window)
        if self._told is not None:
            self.case_requested.emit(self._told)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            bring_forward(self._window)


def bring_forward(window: QWidget) -> None:
    """Put a window before all others as it was: a large one stays large."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def tip_words(count: int, urgent: int) -> str:
    """Return what stands beside the picture when one points at it."""
    if not count:
        return translate("Shell", "DeskCS：没有提醒")
    if not urgent:
        return translate("Shell", "DeskCS：{count} 条提醒").format(count=count)
    words = translate("Shell", "DeskCS：{count} 条提醒，{urgent} 条要马上处理")
    return words.format(count=count, urgent=urgent)
