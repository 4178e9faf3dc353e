"""The clocks of a case: state, time left as words and a bar, and why the time is what it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, tzinfo

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.complaints.shapes import ClockReading, ComplaintCard
from deskcs.complaints.ui.ahead_words import ahead_lines
from deskcs.complaints.ui.words import (
    TimeLeft,
    clock_name,
    clock_state,
    due_words,
    time_left,
    when_words,
)
from deskcs.qt.icons import icon
from deskcs.qt.language import spoken, translate
from deskcs.qt.marks import set_mark
from deskcs.qt.theme import Theme


class TimeBar(QWidget):
    """A thin bar that fills as the time runs out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._left = TimeLeft("", 0.0, "muted")
        self.setFixedHeight(6)

    def show_left(self, left: TimeLeft) -> None:
        """Show another time."""
        self._left = left
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(24, 6)  # it takes what is left beside the words

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            whole = QRectF(self.rect())
            painter.setBrush(self._theme.color("line"))
            painter.drawRoundedRect(whole, 3, 3)
            whole.setWidth(whole.width() * min(1.0, max(0.0, self._left.share)))
            painter.setBrush(self._theme.color(self._left.tone))
            painter.drawRoundedRect(whole, 3, 3)


class ClocksView(QWidget):
    """One line a clock, with “why this time” to unfold."""

    unfolded = Signal()

    def __init__(self, theme: Theme, zone: tzinfo) -> None:
        super().__init__()
        self.setObjectName("complaint.clocks")
        self.setAccessibleName(translate("Complaints", "时限"))
        self._theme, self._zone = theme, zone
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self._why = QLabel()
        self._why.setObjectName("complaint.clocks.why")
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setWordWrap(True)
        self._why.setProperty("tone", "muted")
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._why.hide()
        words = translate("Complaints", "为什么是这个时间")
        self._button = QToolButton()
        self._button.setObjectName("complaint.clocks.toggle")
        self._button.setIcon(icon("question"))
        self._button.setToolTip(words)
        self._button.setAccessibleName(words)
        self._button.setCheckable(True)
        self._button.setAutoRaise(True)
        self._button.toggled.connect(self._on_toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(self._grid, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self._why)
        self._readings: tuple[ClockReading, ...] = ()
        self._lines: list[tuple[QLabel, QLabel, TimeBar]] = []

    def show_case(self, card: ComplaintCard, now: datetime) -> None:
        """Show the clocks of a case at a moment."""
        self._readings = card.clocks
        while len(self._lines) < len(card.clocks):
            self._add_line()
        for position, (name, words, bar) in enumerate(self._lines):
            is_used = position < len(card.clocks)
            for widget in (name, words, bar):
                widget.setVisible(is_used)
            if is_used:
                self._fill(card.clocks[position], card.received_at, now, name, words, bar)
        self._why.setText("\n\n".join(self._explained(card, now)))
        self._button.setVisible(any(reading.why for reading in card.clocks))

    def _explained(self, card: ComplaintCard, now: datetime) -> Iterator[str]:
        """Yield why each time is what it is and who is told next, then what belongs to no clock."""
        shown, later = set[tuple[str, int]](), [one for one in card.ahead if one.at > now]
        for reading in filter(lambda reading: reading.why, card.clocks):
            key = reading.clock, reading.ref
            shown.add(key)
            ahead = [one for one in later if (one.clock, one.ref) == key]
            yield "\n".join((_why(reading), *ahead_lines(ahead, now, self._zone)))
        others = [one for one in later if (one.clock, one.ref) not in shown]
        if others:
            head = translate("Complaints", "其他提醒")
            yield "\n".join((head, *ahead_lines(others, now, self._zone)))

    def _add_line(self) -> None:
        row = len(self._lines)
        name, words, bar = QLabel(), QLabel(), TimeBar(self._theme)
        for label in (name, words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("tone", "muted")
        words.setWordWrap(True)  # a longer language goes on below instead of over the edge
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(words, row, 1)
        self._grid.addWidget(bar, row, 2, Qt.AlignmentFlag.AlignVCenter)
        self._lines.append((name, words, bar))

    def _fill(
        self,
        reading: ClockReading,
        received_at: datetime,
        now: datetime,
        name: QLabel,
        words: QLabel,
        bar: TimeBar,
    ) -> None:
        name.setText(clock_name(reading.clock))
        name.setToolTip(reading.what)
        left = time_left(reading.started_at or received_at, reading.due, reading.met_at, now)
        state, tone = clock_state(reading)
        parts = [state]
        if reading.state in ("running", "breached"):
            is_left = reading.due is not None and reading.due >= now
            words_left = translate("Complaints", "剩 {time}").format(time=left.words)
            parts = [words_left if is_left else left.words]
        if reading.due is not None and reading.met_at is None:
            due = due_words(reading.due, now, self._zone)
            parts.append(translate("Complaints", "期限 {time}").format(time=due))
        if reading.met_at is not None:
            parts.append(when_words(reading.met_at, now, self._zone))
        words.setText(" · ".join(parts))
        set_mark(words, "tone", left.tone if reading.state == "running" else tone)
        bar.setVisible(reading.met_at is None and left.share > 0)
        bar.show_left(left)

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:
        self._why.setVisible(is_open)
        if is_open:
            self.unfolded.emit()


def _why(reading: ClockReading) -> str:
    name = " ".join(part for part in (clock_name(reading.clock), reading.what) if part)
    return f"{name}\n" + "\n".join(map(spoken, reading.why))
