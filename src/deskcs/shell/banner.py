"""A strip under the top bar, on every page: somebody must act now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from deskcs.qt.icons import icon
from deskcs.qt.language import translate
from deskcs.shell.alert_list import more_words, words_of
from deskcs.today.folding import Alert


class Banner(QFrame):
    """Shows one alert and how many more; leads can take notice of a serious case from here."""

    case_requested = Signal(object)
    acknowledge_requested = Signal(str)
    list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alerts.banner")
        self.setProperty("message", "error")
        self._alert: Alert | None = None
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.acknowledge = QPushButton(translate("Shell", "知悉"))
        self.acknowledge.setObjectName("alerts.acknowledge")
        self.open = QPushButton(translate("Shell", "打开"))
        self.open.setObjectName("alerts.open")
        self.later = QPushButton(translate("Shell", "收起"))
        self.later.setObjectName("alerts.later")
        picture = QLabel()
        picture.setPixmap(icon("alert", self.palette().brightText().color()).pixmap(18, 18))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(picture)
        row.addWidget(self.words, 1)
        for button in (self.acknowledge, self.open, self.later):
            button.setProperty("compact", True)
            row.addWidget(button)
        self.acknowledge.clicked.connect(self._on_acknowledge)
        self.open.clicked.connect(self._on_open)
        self.later.clicked.connect(self.hide)
        self.hide()

    def show_alerts(self, alerts: list[Alert], can_acknowledge: bool) -> None:
        """Show the first of these and say how many there are."""
        self._alert = alert = alerts[0]
        text = f"{words_of(alert)}{more_words(alerts)}"
        self.words.setText(text)
        self.words.setToolTip(text)
        self.setAccessibleName(text)
        self.acknowledge.setVisible(can_acknowledge and alert.is_flag)
        self.show()

    def keep_only(self, alerts: list[Alert]) -> None:
        """Go when what is shown has been seen or taken notice of."""
        left = {alert.number for alert in alerts}
        if self._alert is not None and self._alert.number not in left:
            self._alert = None
            self.hide()

    @Slot()
    def _on_acknowledge(self) -> None:
        if self._alert is not None:
            self.acknowledge_requested.emit(self._alert.number)

    @Slot()
    def _on_open(self) -> None:
        if self._alert is not None:
            self.hide()
            self.case_requested.emit(self._alert)
