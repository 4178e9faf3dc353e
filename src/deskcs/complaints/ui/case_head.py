"""The top of a case: where it stands, what it is about, who and which order."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from deskcs.complaints.describing import Contact
from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.case_words import fact_line, wish_line
from deskcs.complaints.ui.words import status_tone, status_words
from deskcs.qt.flow import FlowLayout
from deskcs.qt.icons import icon
from deskcs.qt.language import translate
from deskcs.qt.marks import set_mark

TITLE_PIXELS, PILL_MARGIN = 16, 5


class CaseHead(QWidget):
    """State and flag, title, facts; the telephone number is hidden until it is asked for."""

    step_requested = Signal(int)
    back_requested = Signal()
    reveal_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._number = ""
        self._contact: Contact | None = None
        self._title = _text()
        self._title.setStyleSheet(f"font-size: {TITLE_PIXELS}px; font-weight: 700;")
        self._facts, self._wishes = _text(), _text()
        for label in (self._facts, self._wishes):
            label.setProperty("tone", "muted")
        self._company = _text()
        self._company.setObjectName("complaint.company")
        self._company.setProperty("tone", "warn")
        self._company.hide()
        self.status, self._flag = QLabel(), QLabel()
        self.status.setObjectName("complaint.status")
        self._flag.setObjectName("complaint.flag")
        for label in (self.status, self._flag):
            label.setProperty("pill", True)
        self._flag.setProperty("tone", "danger")
        self.back = _button("complaint.back", "back", translate("Complaints", "回到列表（Esc）"))
        self.back.hide()
        self.previous = _button(
            "complaint.previous", "chevron-up", translate("Complaints", "上一个（Ctrl+↑）")
        )
        self.next = _button(
            "complaint.next", "chevron-down", translate("Complaints", "下一个（Ctrl+↓）")
        )
        self.reveal = _button(
            "complaint.reveal",
            "lock",
            translate("Complaints", "显示完整电话和联系方式（会记入日志）"),
        )
        self.back.clicked.connect(self.back_requested)
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        self.reveal.clicked.connect(self._on_reveal)
        self._lay_out()

    def show_case(self, card: ComplaintCard) -> None:
        """Show a case; what was revealed of another is hidden again."""
        if card.number != self._number:
            self._contact = None
        self._number = card.number
        self._title.setText(card.title)
        set_mark(self.status, "tone", status_tone(card.status))
        self.status.setText(status_words(card.status))
        self._flag.setVisible(card.is_flagged)
        is_known = card.flag_state == "acknowledged"
        is_seen = translate("Complaints", "⚑ 严重，已知悉")
        self._flag.setText(is_seen if is_known else translate("Complaints", "⚑ 严重，待知悉"))
        self._facts.setText(fact_line(card, self._contact))
        self.reveal.setVisible(bool(card.phone or card.contacts) and self._contact is None)
        wishes = wish_line(card)
        self._wishes.setText(wishes)
        self._wishes.setVisible(bool(wishes))

    @Slot(str)
    def say_company(self, words: str) -> None:
        """Say who else has the case open; nothing for an empty text."""
        self._company.setText(words)
        self._company.setVisible(bool(words))

    def add_tool(self, tool: QToolButton) -> None:
        """Put a button beside those of the head."""
        self._row.addWidget(tool)

    @property
    def contact(self) -> Contact | None:
        """Return what was revealed of the case that is shown."""
        return self._contact

    def show_contact(self, card: ComplaintCard, contact: Contact) -> None:
        """Show the telephone number and the other ways to reach the customer in clear."""
        self._contact = contact
        self.show_case(card)

    def hide_contact(self, card: ComplaintCard) -> None:
        """Hide again what was revealed."""
        self._contact = None
        self.show_case(card)

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.back)
        pills = FlowLayout(gap=6)
        pills.setContentsMargins(0, PILL_MARGIN, 0, PILL_MARGIN)
        pills.addWidget(self.status)
        pills.addWidget(self._flag)
        row.addLayout(pills, 1)
        row.addWidget(self.reveal)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._company)
        column.addWidget(self._title)
        column.addWidget(self._facts)
        column.addWidget(self._wishes)

    @Slot()
    def _on_previous(self) -> None:
        self.step_requested.emit(-1)

    @Slot()
    def _on_next(self) -> None:
        self.step_requested.emit(1)

    @Slot()
    def _on_reveal(self) -> None:
        self.reveal_requested.emit(self._number)


def _text() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _button(name: str, picture: str, hint: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(icon(picture))
    button.setAutoRaise(True)
    button.setToolTip(hint)
    button.setAccessibleName(hint)
    return button
