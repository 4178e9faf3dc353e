"""Cases that belong to this one, and those that may."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.complaints.shapes import ComplaintCard, EarlierCase, Status
from deskcs.complaints.ui.extras import Extras
from deskcs.complaints.ui.moves import move_words
from deskcs.complaints.ui.words import status_words
from deskcs.complaints.work_shapes import LINK_NAMES, Link
from deskcs.qt.anew import empty, keys_kept
from deskcs.qt.icons import icon
from deskcs.qt.language import spoken, translate

PADDING = 10


class ElidedButton(QPushButton):
    """A flat button of several lines, each cut with dots where there is no room."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self.setAccessibleName(words)
        self.setProperty("flat", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room, metrics = self.width() - 2 * PADDING, self.fontMetrics()
        end = Qt.TextElideMode.ElideRight
        lines = (metrics.elidedText(line, end, room) for line in self._words.split("\n"))
        self.setText("\n".join(lines))


class LinksView(QWidget):
    """Each case is a button that opens it; beside it, what ties or unties it."""

    case_requested = Signal(str)
    move_requested = Signal(str, tuple)
    move_chosen = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("complaint.links")
        self._shown: tuple[object, ...] = ()
        self.add = QPushButton(move_words("link"))
        self.add.setObjectName("complaint.link")
        self.add.setProperty("compact", True)
        self.add.clicked.connect(self._on_add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._rows)
        column.addStretch()

    def show_case(self, card: ComplaintCard, extras: Extras) -> None:
        """Show the links of a case, then those proposed."""
        linked = {link.number for link in card.links}
        proposed = tuple(case for case in extras.related if case.number not in linked)
        shown = (card.number, card.links, proposed)
        if shown == self._shown:
            return
        self._shown = shown
        with keys_kept(self, self.add):
            empty(self._rows)
            if not card.links and not proposed:
                self._say(translate("Complaints", "没有关联的投诉，也没有看起来相关的。"))
            for link in card.links:
                self._link(link)
            if proposed:
                self._say(translate("Complaints", "看起来相关"))
            for case in proposed:
                self._proposal(case)

    def _link(self, link: Link) -> None:
        kind = translate("Complaints", LINK_NAMES[link.kind])
        words = f"{kind} · {link.number} · {status_words(Status(link.status))}\n{link.title}"
        hint = translate("Complaints", "取消关联")
        self._row(link.number, words, "", "close", hint, self._on_unlink)

    def _proposal(self, case: EarlierCase) -> None:
        why = [spoken(reason) for reason in case.why]
        words = f"{case.number} · {status_words(case.status)} · {'、'.join(why)}\n{case.title}"
        hint = translate("Complaints", "关联起来")
        self._row(case.number, words, "\n".join(why), "link", hint, self._on_link)

    def _row(
        self, number: str, words: str, tip: str, picture: str, hint: str, then: object
    ) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        button = ElidedButton(words)
        button.setProperty("number", number)
        button.setToolTip(tip)
        button.clicked.connect(self._on_case)
        act = QToolButton()
        act.setIcon(icon(picture))
        act.setToolTip(hint)
        act.setAccessibleName(f"{hint} {number}")
        act.setProperty("number", number)
        act.setObjectName(f"complaint.{picture}.{number}")
        act.clicked.connect(then)
        row.addWidget(button, 1)
        row.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(line)

    def _say(self, words: str) -> None:
        label = QLabel(words)
        label.setProperty("role", "caption")
        label.setWordWrap(True)
        self._rows.addWidget(label)

    def _number(self) -> str:
        button = self.sender()
        return "" if button is None else str(button.property("number"))

    @Slot()
    def _on_add(self) -> None:
        self.move_chosen.emit("link", 0)

    @Slot()
    def _on_case(self) -> None:
        self.case_requested.emit(self._number())

    @Slot()
    def _on_link(self) -> None:
        self.move_requested.emit("link", (self._number(), "related"))

    @Slot()
    def _on_unlink(self) -> None:
        self.move_requested.emit("unlink", (self._number(),))
