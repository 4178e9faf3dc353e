"""The top of the page: who is on duty, how long the own shift lasts, coming and going."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from deskcs.handover.rules import Rules
from deskcs.handover.shift_shapes import ShiftCard
from deskcs.handover.ui.pieces import ElidedLabel, push, set_tone, tool
from deskcs.handover.ui.words import span_words
from deskcs.qt.anew import keys_kept
from deskcs.qt.language import spoken, translate


class ShiftBar(QWidget):
    """One quiet line; amber when the handover is due, red when the shift is over."""

    start_requested = Signal(str)
    end_requested = Signal()
    break_requested = Signal(bool)

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self.setObjectName("handover.shift")
        self._zone = zone
        self._draft_minutes = 30
        self._shift: ShiftCard | None = None
        self._due_shift = 0
        self._others = ElidedLabel(tone="muted", is_right=True)
        # The own shift has its words before the others have theirs.
        self._others.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._own = ElidedLabel()
        self._own.setMinimumWidth(160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.start = push(translate("Handover", "上班"), "handover.start", is_primary=True)
        self.named = tool("chevron-down", translate("Handover", "上哪个班"), "handover.startNamed")
        self.named.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.named)
        self.named.setMenu(self._menu)
        self.end = push(translate("Handover", "下班"), "handover.end")
        self.pause = push("", "handover.break")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._others, 1)
        row.addWidget(self._own)
        row.addWidget(self.start)
        row.addWidget(self.named)
        row.addWidget(self.pause)
        row.addWidget(self.end)
        self.start.clicked.connect(self._on_start)
        self.end.clicked.connect(self.end_requested)
        self.pause.clicked.connect(self._on_break)

    def set_rules(self, rules: Rules) -> None:
        """Offer the shop's shifts by name."""
        self._draft_minutes = rules.draft_minutes
        self._menu.clear()
        for template in rules.shifts:
            words = translate("Handover", "上{shift}").format(shift=spoken(template.name))
            action = QAction(words, self._menu)
            action.setData(template.name)
            action.triggered.connect(self._on_named)
            self._menu.addAction(action)

    def show_shifts(
        self, own: ShiftCard | None, on_duty: Sequence[ShiftCard], now: datetime
    ) -> None:
        """Show the own shift and who else is on duty."""
        self._shift = own
        with keys_kept(self, self.named if own is None else self.pause):
            self.end.setVisible(own is not None)
            self.pause.setVisible(own is not None)
            self.start.setVisible(own is None)
            self.named.setVisible(own is None)
        is_away = own is not None and own.is_on_break
        self.pause.setText(
            translate("Handover", "回来了") if is_away else translate("Handover", "离开一下")
        )
        others = [_person_words(shift) for shift in on_duty if own is None or shift.id != own.id]
        words = translate("Handover", "在岗 {names}") if others else ""
        shown = "、".join(others[:3]) + ("…" if len(others) > 3 else "")
        self._others.setText(words.format(names=shown))
        self._others.setToolTip("、".join(others))
        self.tick(now)

    @property
    def is_draft_due(self) -> int:
        """Return the number of the own shift when its handover is to be written now, else 0."""
        return self._due_shift

    def tick(self, now: datetime) -> None:
        """Count down."""
        shift, self._due_shift = self._shift, 0
        if shift is None:
            self._own.setText(translate("Handover", "您还没上班"))
            set_tone(self._own, "muted")
            return
        left = int((shift.planned_end - now).total_seconds() // 60)
        self._due_shift = shift.id if 0 <= left <= self._draft_minutes else 0
        end = shift.planned_end.astimezone(self._zone).strftime("%H:%M")
        if left < 0:
            words = translate("Handover", "{shift} · {end} 已到点 {time}")
        elif left <= self._draft_minutes:
            words = translate("Handover", "{shift} · 到 {end} 还剩 {time}，该写交接了")
        else:
            words = translate("Handover", "{shift} · 到 {end} 还剩 {time}")
        self._own.setText(words.format(shift=spoken(shift.name), end=end, time=span_words(left)))
        self._own.setToolTip(self._own.text())
        set_tone(
            self._own, "danger" if left < 0 else "warn" if left <= self._draft_minutes else "text"
        )

    @Slot()
    def _on_start(self) -> None:
        self.start_requested.emit("")

    @Slot()
    def _on_break(self) -> None:
        self.break_requested.emit(self._shift is not None and not self._shift.is_on_break)

    @Slot()
    def _on_named(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.start_requested.emit(str(action.data()))


def _person_words(shift: ShiftCard) -> str:
    """Return who is on duty, and that they lead or are away."""
    if shift.is_on_break:
        return translate("Handover", "{name}（离开）").format(name=shift.person)
    if shift.is_lead:
        return translate("Handover", "{name}（带班）").format(name=shift.person)
    return shift.person
