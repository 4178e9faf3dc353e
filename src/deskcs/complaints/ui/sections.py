"""The parts of a case under one row of tabs: its story, steps, work, files and links."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from deskcs.actor import Actor
from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.extras import Extras
from deskcs.complaints.ui.files_view import FilesView
from deskcs.complaints.ui.links_view import LinksView
from deskcs.complaints.ui.steps_view import StepsView
from deskcs.complaints.ui.timeline_view import TimelineView
from deskcs.complaints.ui.work_view import WorkView
from deskcs.qt.flow import FlowLayout
from deskcs.qt.language import translate
from deskcs.qt.surroundings import Surroundings

STORY, STEPS, WORK, FILES, LINKS = "story", "steps", "work", "files", "links"
# Under the tabs, however many lines those take.
LEAST_HEIGHT = 100


class Sections(QWidget):
    """Shows one part; the tabs say how much is in the others."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.timeline = TimelineView(around.theme, around.zone)
        self.steps = StepsView(around.zone)
        self.work = WorkView(around.zone)
        self.files = FilesView()
        self.links = LinksView()
        self._stack = QStackedWidget()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._tabs = QButtonGroup(self)
        self._names: list[str] = []
        self._tab_row = QWidget()
        row = FlowLayout(gap=4, parent=self._tab_row)
        row.setContentsMargins(12, 0, 12, 4)
        for name, widget in (
            (STORY, self.timeline),
            (STEPS, _scrolled(self.steps)),
            (WORK, _scrolled(self.work)),
            (FILES, self.files),
            (LINKS, _scrolled(self.links)),
        ):
            tab = QPushButton()
            tab.setObjectName(f"complaint.section.{name}")
            tab.setCheckable(True)
            tab.setProperty("tab", True)
            self._tabs.addButton(tab, len(self._names))
            self._names.append(name)
            row.addWidget(tab)
            self._stack.addWidget(widget)
        self._tabs.button(0).setChecked(True)
        self._tabs.idToggled.connect(self._on_toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tab_row)
        column.addWidget(self._stack, 1)

    def show_case(self, card: ComplaintCard, extras: Extras, actor: Actor, now: datetime) -> None:
        """Show a case in every part."""
        self.timeline.show_case(card, now)
        self.steps.show_case(card, extras, now)
        self.work.show_case(card, actor, now)
        self.files.show_case(card)
        self.links.show_case(card, extras)
        self._say(card)

    def choose(self, name: str) -> None:
        """Show a part."""
        self._tabs.button(self._names.index(name)).setChecked(True)

    def take_keys(self) -> None:
        """Let the arrow keys scroll the part that is shown."""
        if (part := self._stack.currentWidget()) is not None:
            part.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        least = self._tab_row.heightForWidth(self.width()) + LEAST_HEIGHT
        if least != self.minimumHeight():
            self.setMinimumHeight(least)

    def hasHeightForWidth(self) -> bool:
        """Take the room that is left, whatever the parts would like."""
        return False

    def _say(self, card: ComplaintCard) -> None:
        steps = card.steps
        left = sum(one.kept_at is None and not one.is_withdrawn for one in card.commitments)
        left += sum(not one.outcome and not one.is_withdrawn for one in card.follow_ups)
        left += sum(one.done_at is None and not one.is_cancelled for one in card.remedies)
        counts = {
            STORY: "",
            STEPS: f"{steps.done}/{len(steps.steps)}" if steps.steps else "",
            WORK: _count(left),
            FILES: _count(len(card.attachments)),
            LINKS: _count(len(card.links)),
        }
        words = {
            STORY: translate("Complaints", "经过"),
            STEPS: translate("Complaints", "步骤"),
            WORK: translate("Complaints", "补救与承诺"),
            FILES: translate("Complaints", "附件"),
            LINKS: translate("Complaints", "关联"),
        }
        for place, name in enumerate(self._names):
            self._tabs.button(place).setText(f"{words[name]} {counts[name]}".rstrip())
        self._keep_room()

    @Slot(int, bool)
    def _on_toggled(self, place: int, is_chosen: bool) -> None:
        if is_chosen:
            self._stack.setCurrentIndex(place)


def _count(count: int) -> str:
    return str(count) if count else ""


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area
