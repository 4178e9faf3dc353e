"""A strip under the top bar, on every page: somebody must act now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from deskcs.complaints.shapes import Notice
from deskcs.qt.language import translate
from deskcs.shell.alert_list import words_of
from deskcs.shell.alerts import FLAG


class Banner(QFrame):
    """Shows one alert and how many more; leads can take notice of a serious case from here."""

    case_requested = Signal(str, str)
    acknowledge_requested = Signal(str)
    list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alerts.banner")
        self.setProperty("message", "error")
        self._notice: Notice | None = None
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.acknowledge = QPushButton(translate("Shell", "知悉"))
        self.acknowledge.setObjectName("alerts.acknowledge")
        self.open = QPushButton(translate("Shell", "打开"))
        self.open.setObjectName("alerts.open")
        self.later = QPushButton(translate("Shell", "收起"))
        self.later.setObjectName("alerts.later")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for button in (self.acknowledge, self.open, self.later):
            button.setProperty("compact", True)
            row.addWidget(button)
        self.acknowledge.clicked.connect(self._on_acknowledge)
        self.open.clicked.connect(self._on_open)
        self.later.clicked.connect(self.hide)
        self.hide()

    def show_notices(self, notices: list[Notice], can_acknowledge: bool) -> None:
        """Show the first of these and say how many there are."""
        self._notice = notice = notices[0]
        more = ""
        if len(notices) > 1:
            more = translate("Shell", "  (另有 {count} 条)").format(count=len(notices) - 1)
        text = f"⚑ {words_of(notice)}  {notice.title}{more}"
        self.words.setText(text)
        self.words.setToolTip(text)
        self.setAccessibleName(text)
        self.acknowledge.setVisible(can_acknowledge and notice.clock == FLAG)
        self.show()

    def keep_only(self, notices: list[Notice]) -> None:
        """Go when what is shown has been seen or taken notice of."""
        if self._notice is not None and self._notice.id not in {notice.id for notice in notices}:
            self._notice = None
            self.hide()

    @Slot()
    def _on_acknowledge(self) -> None:
        if self._notice is not None:
            self.acknowledge_requested.emit(self._notice.number)

    @Slot()
    def _on_open(self) -> None:
        if self._notice is not None:
            self.hide()
            self.case_requested.emit(self._notice.number, self._notice.id)
