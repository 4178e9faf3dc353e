"""What hangs under the bell: the alerts nobody has ticked off yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.clock import Clock
from deskcs.qt.language import translate
from deskcs.qt.theme import Theme
from deskcs.shell.palette_choice import PaletteRow
from deskcs.shell.palette_rows import PaletteDelegate, PaletteModel
from deskcs.today.ui.alert_words import (
    AnyAlert,
    below_words,
    level_words,
    picture_of_alert,
    thing_words,
    tone_of_alert,
)

WIDTH, HEIGHT, MARGIN = 420, 440, 12


class AlertList(QFrame):
    """↑↓ choose, Enter opens the case or sheet, Delete ticks off, Esc leaves."""

    case_requested = Signal(object)
    seen_requested = Signal(list)

    def __init__(self, theme: Theme, zone: tzinfo, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("alerts")
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._zone, self._clock = zone, clock
        self._alerts: list[AnyAlert] = []
        title = QLabel(translate("Shell", "提醒"))
        title.setProperty("role", "title")
        self.all_seen = QPushButton(translate("Shell", "全部标为已看"))
        self.all_seen.setObjectName("alerts.seen")
        self.all_seen.setProperty("compact", True)
        self.all_seen.setToolTip(translate("Shell", "严重投诉要有人知悉后才会消失"))
        self.all_seen.clicked.connect(self._on_all_seen)
        self.list = QListView()
        self.list.setObjectName("alerts.list")
        self.list.setAccessibleName(translate("Shell", "提醒"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self._rows = PaletteModel(self)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(PaletteDelegate(theme, self.list))
        self.list.clicked.connect(self._on_chosen)
        self.list.installEventFilter(self)
        self._empty = QLabel(
            translate(
                "Shell",
                "没有提醒。有人标记严重、期限将到或已过、交接没人签或没人接时，会在这里。",
            )
        )
        self._empty.setWordWrap(True)
        self._empty.setProperty("tone", "muted")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self.all_seen)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addStretch()
        parent.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        self.show_alerts([])
        self.hide()

    def show_alerts(self, alerts: list[AnyAlert]) -> None:
        """Show these alerts, the newest first."""
        self._alerts = alerts
        now = self._clock.now()
        self._rows.set_rows([_row(alert, now, self._zone) for alert in alerts])
        self.list.setVisible(bool(alerts))
        self.all_seen.setVisible(bool(alerts))
        self._empty.setVisible(not alerts)
        if alerts and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._rows.index(0, 0))

    def follow(self, zone: tzinfo) -> None:
        """Show the times in another zone."""
        self._zone = zone
        self.show_alerts(self._alerts)

    @Slot()
    def toggle(self) -> None:
        """Come up under the bell, or go."""
        if self.isVisible():
            self._leave()
            return
        self._place()
        self.show()
        self.raise_()
        (self.list if self._alerts else self).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.list and is_press and self._took_key(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def _took_key(self, event: QEvent) -> bool:
        key = Qt.Key(event.key()) if isinstance(event, QKeyEvent) else Qt.Key.Key_unknown
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_chosen(self.list.currentIndex())
        elif key == Qt.Key.Key_Delete:
            row = self.list.currentIndex().row()
            if 0 <= row < len(self._alerts):
                self.seen_requested.emit(list(self._alerts[row].ids))
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            return False
        return True

    def _leave(self) -> None:
        self._over.setFocus()  # which passes the keys on; else Qt looks for the next widget
        self.hide()

    @Slot()
    def _on_focus(self) -> None:
        """Go when the keys go on to the page: it must not lie over what one works at. The signal
        brings a widget that may just be deleted, so it is not taken.
        """
        now = QApplication.focusWidget()
        if self.isVisible() and now is not None and not self._is_here(now):
            self.hide()

    def _is_here(self, widget: QWidget) -> bool:
        in_same_window = widget.window() is self.window()
        return self.isAncestorOf(widget) or widget is self or not in_same_window

    def _place(self) -> None:
        parent = self._over
        width, height = min(WIDTH, parent.width() - 24), min(HEIGHT, parent.height() - 80)
        self.setGeometry(parent.width() - width - MARGIN, 60, width, height)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._alerts):
            self.hide()
            self.case_requested.emit(self._alerts[index.row()])

    @Slot()
    def _on_all_seen(self) -> None:
        self.seen_requested.emit([name for alert in self._alerts for name in alert.ids])
        self._leave()


def words_of(alert: AnyAlert) -> str:
    """Return an alert in one line: what it is, of which case or sheet, and how that begins."""
    return f"{level_words(alert)}  {thing_words(alert)}"


def more_words(alerts: Sequence[AnyAlert]) -> str:
    """Return how many more there are than the first."""
    if len(alerts) < 2:
        return ""
    return translate("Shell", "（另有 {count} 条）").format(count=len(alerts) - 1)


def _row(alert: AnyAlert, now: datetime, zone: tzinfo) -> PaletteRow:
    return PaletteRow(
        picture_of_alert(alert),
        alert.target,
        level_words(alert),
        _when(alert.at, now, zone),
        below_words(alert),
        tone_of_alert(alert),
    )


def _when(at: datetime, now: datetime, zone: tzinfo) -> str:
    there = at.astimezone(zone)
    is_today = there.date() == now.astimezone(zone).date()
    return there.strftime("%H:%M" if is_today else "%m-%d %H:%M")
