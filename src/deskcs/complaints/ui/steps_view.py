"""The steps the handbook prescribes for a complaint, ticked off with time and name."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.extras import Extras
from deskcs.complaints.ui.words import when_words
from deskcs.complaints.work_shapes import Step, StepList
from deskcs.qt.icons import icon
from deskcs.qt.language import spoken, translate
from deskcs.qt.marks import set_mark


class StepsView(QWidget):
    """What to do for this kind of case, then the seven steps; ticking one saves at once."""

    move_requested = Signal(str, tuple)
    article_requested = Signal(str)

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self.setObjectName("complaint.steps")
        self._zone = zone
        self._advice = QLabel()
        self._advice.setTextFormat(Qt.TextFormat.PlainText)
        self._advice.setWordWrap(True)
        self._advice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.article = QPushButton(translate("Complaints", "看手册里的这一条"))
        self.article.setObjectName("complaint.steps.article")
        self.article.setIcon(icon("handbook"))
        self.article.setProperty("flat", True)
        self.article.clicked.connect(self._on_article)
        self._pinned = QLabel()
        self._pinned.setObjectName("complaint.steps.pinned")
        self._pinned.setTextFormat(Qt.TextFormat.PlainText)
        self._pinned.setWordWrap(True)
        self._boxes: list[QCheckBox] = []
        self._target = ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._advice)
        column.addLayout(self._rows)
        column.addWidget(self._pinned)
        column.addWidget(self.article, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def show_case(self, card: ComplaintCard, extras: Extras, now: datetime) -> None:
        """Show the steps of a case and what the prescribed path says of it."""
        advice = extras.advice
        self._advice.setText("" if advice is None else spoken(advice.text))
        self._advice.setVisible(advice is not None)
        is_gone = extras.revision is None
        self._target = advice.article if advice else "" if is_gone else card.steps.article
        self.article.setVisible(bool(self._target))
        self._say_pinned(card.steps, extras.revision)
        while len(self._boxes) < len(card.steps.steps):
            self._add_box()
        for place, box in enumerate(self._boxes):
            is_used = place < len(card.steps.steps)
            box.setVisible(is_used)
            if is_used:
                step = card.steps.steps[place]
                box.setText(self._words(step, now))
                box.setChecked(step.done_at is not None)

    def _say_pinned(self, steps: StepList, now: str | None) -> None:
        """Say which revision the case goes by, and what has become of the article since."""
        begun, tone = steps.revision, "muted"
        if not begun:
            words = ""
        elif now is None:
            tone = "warn"
            words = translate("Complaints", "手册里已没有这一条；这件投诉仍按 {begun} 版的步骤办。")
        elif now and now != begun:
            tone = "warn"
            words = translate(
                "Complaints", "手册已改为 {now} 版；这件投诉仍按开始时的 {begun} 版步骤办。"
            )
        else:
            words = translate("Complaints", "按手册 {begun} 版的步骤办")
        self._pinned.setText(words.format(begun=begun, now=now))
        self._pinned.setVisible(bool(words))
        set_mark(self._pinned, "tone", tone)

    def _add_box(self) -> None:
        box = QCheckBox()
        place = len(self._boxes) + 1
        box.setObjectName(f"complaint.step.{place}")
        box.setProperty("position", place)
        box.clicked.connect(self._on_clicked)
        self._rows.addWidget(box)
        self._boxes.append(box)

    def _words(self, step: Step, now: datetime) -> str:
        words = f"{step.position}. {spoken(step.name)}"
        if step.done_at is not None:
            words += f"   {when_words(step.done_at, now, self._zone)} {step.done_by}"
        return f"{words} · {step.note}" if step.note else words

    @Slot(bool)
    def _on_clicked(self, is_done: bool) -> None:
        box = self.sender()
        if isinstance(box, QCheckBox):
            move = "tick" if is_done else "untick"
            self.move_requested.emit(move, (int(box.property("position")),))

    @Slot()
    def _on_article(self) -> None:
        self.article_requested.emit(self._target)
