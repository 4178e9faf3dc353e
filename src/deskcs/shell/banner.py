"""A strip under the top bar, on every page: somebody must act now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
)

from deskcs.qt.early import make_plain
from deskcs.qt.icons import icon
from deskcs.qt.language import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from deskcs.today.ui.alert_words import AnyAlert


# Narrower than this the buttons stand under the words.
NARROW = 520


class _Line(QLabel):
    """A line that ends in an ellipsis where it has no room for all its words."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        make_plain(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, words: str) -> None:
        """Show these words."""
        self._whole = words
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._whole:
            return
        from PySide6.QtCore import Qt  # see deskcs.qt.early: not before there is an alert

        cut = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._whole, cut, self.width()))


class Banner(QFrame):
    """Shows one alert and how many more; leads can take notice of a serious case from here."""

    case_requested = Signal(object)
    acknowledge_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("alerts.banner")
        self.setProperty("message", "error")
        self._alerts: list[AnyAlert] = []
        self._can_acknowledge = False
        self.words = _Line()
        self.more = QLabel()
        make_plain(self.more)
        self.acknowledge = QPushButton(translate("Shell", "知悉"))
        self.acknowledge.setObjectName("alerts.acknowledge")
        self.open = QPushButton(translate("Shell", "打开"))
        self.open.setObjectName("alerts.open")
        self.later = QPushButton(translate("Shell", "收起"))
        self.later.setObjectName("alerts.later")
        self._picture = QLabel()
        self._tint()
        self._is_narrow = False
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        for button in (self.acknowledge, self.open, self.later):
            button.setProperty("compact", True)
            self._buttons.addWidget(button)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(16, 6, 12, 6)
        grid.setSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._picture, 0, 0)
        grid.addWidget(self.words, 0, 1)
        grid.addWidget(self.more, 0, 2)
        grid.addLayout(self._buttons, 0, 3)
        self.acknowledge.clicked.connect(self._on_acknowledge)
        self.open.clicked.connect(self._on_open)
        self.later.clicked.connect(self._on_later)
        self.hide()

    def show_alerts(self, alerts: list[AnyAlert], can_acknowledge: bool) -> None:
        """Add these to what is shown: serious cases first, then what is past its time."""
        self._can_acknowledge = can_acknowledge
        new = {alert.number for alert in alerts}
        kept = [alert for alert in self._alerts if alert.number not in new]
        joined = [*alerts, *kept]
        self._alerts = sorted(joined, key=lambda alert: (not alert.is_flag, not alert.is_urgent))
        self._show_first()

    def keep_only(self, alerts: list[AnyAlert]) -> None:
        """Let go of what has been seen or taken notice of."""
        left = {alert.number for alert in alerts}
        self._alerts = [alert for alert in self._alerts if alert.number in left]
        self._show_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._grid.removeItem(self._buttons)
            self._grid.addLayout(self._buttons, *((1, 0, 1, 3) if is_narrow else (0, 3, 1, 1)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _show_first(self) -> None:
        if not self._alerts:
            self.hide()
            return
        first = self._alerts[0]
        # They need the tracker's shapes, and the frame is painted before those are there.
        from deskcs.shell.alert_list import more_words, words_of

        words, more = words_of(first), more_words(self._alerts)
        text = f"{words}{more}"
        self.words.say(words)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.words.setToolTip(text)
        self.setAccessibleName(text)
        self.acknowledge.setVisible(self._can_acknowledge and first.is_flag)
        self.show()

    def _tint(self) -> None:
        colour = self.palette().brightText().color()
        self._picture.setPixmap(icon("alert", colour).pixmap(18, 18))

    @Slot()
    def _on_acknowledge(self) -> None:
        if self._alerts:
            self.acknowledge_requested.emit(self._alerts[0].number)

    @Slot()
    def _on_open(self) -> None:
        if self._alerts:
            first = self._alerts.pop(0)
            self._show_first()
            self.case_requested.emit(first)

    @Slot()
    def _on_later(self) -> None:
        self._alerts = []
        self.hide()
