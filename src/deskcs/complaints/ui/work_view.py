"""What was given, promised and planned for a case."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from deskcs.actor import Actor
from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.actions import ADDING, adding
from deskcs.complaints.ui.moves import move_words
from deskcs.complaints.ui.work_rows import WorkRow, rows_of
from deskcs.qt.anew import empty, keys_kept
from deskcs.qt.flow import FlowLayout
from deskcs.qt.language import translate


class WorkView(QWidget):
    """Buttons to add, then a line for each thing with the buttons that settle it."""

    move_chosen = Signal(str, int)

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self.setObjectName("complaint.work")
        self._zone = zone
        self._shown: tuple[WorkRow, ...] | None = None
        self._adding = {move: self._button(move, 0) for move in ADDING}
        tools = FlowLayout(gap=6)
        for button in self._adding.values():
            tools.addWidget(button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._nothing = QLabel(
            translate("Complaints", "还没有补救、承诺或回访。加上以后，到期前会提醒。")
        )
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("tone", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addLayout(tools)
        column.addWidget(self._nothing)
        column.addLayout(self._rows)
        column.addStretch()

    def show_case(self, card: ComplaintCard, actor: Actor, now: datetime) -> None:
        """Show what belongs to a case; equal lines stay as they are."""
        for move, button in self._adding.items():
            button.setEnabled(move in adding(card))
        rows = tuple(rows_of(card, actor, now, self._zone))
        if rows == self._shown:
            return
        self._shown = rows
        with keys_kept(self, next(iter(self._adding.values()))):
            empty(self._rows)
            self._nothing.setVisible(not rows)
            for row in rows:
                self._rows.addWidget(self._line(row))

    def _line(self, row: WorkRow) -> QWidget:
        line = QFrame()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for words, tone in ((row.words, "text"), (row.note, row.tone)):
            label = QLabel(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("tone", tone)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        if row.moves:
            tools = FlowLayout(gap=6)
            for move in row.moves:
                tools.addWidget(self._button(move, row.ref))
            column.addLayout(tools)
        return line

    def _button(self, move: str, ref: int) -> QPushButton:
        button = QPushButton(move_words(move))
        button.setObjectName(f"complaint.{move}")
        button.setProperty("compact", True)
        button.setProperty("move", move)
        button.setProperty("ref", ref)
        button.clicked.connect(self._on_clicked)
        return button

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.move_chosen.emit(str(button.property("move")), int(button.property("ref")))
