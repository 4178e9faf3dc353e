"""The shift of whoever is here, on every page: what is left of it, and what it asks for when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.actor import Actor
from deskcs.errors import DeskError
from deskcs.events import ChangedElsewhere
from deskcs.handover.events import RosterChanged, ShiftEnded, ShiftStarted
from deskcs.qt.language import spoken, translate

if TYPE_CHECKING:
    from deskcs.handover.service import HandoverService
    from deskcs.handover.shift_shapes import ShiftCard
    from deskcs.handover.shifting import ShiftWindow
    from deskcs.qt.surroundings import Surroundings

_OURS = (ShiftStarted, ShiftEnded, RosterChanged, ChangedElsewhere)


class Rooms(Protocol):
    """The part of the desk that shifts come from."""

    @property
    def handover(self) -> HandoverService:
        """The shift log."""
        ...


@dataclass(frozen=True, slots=True)
class Standing:
    """The shift somebody is in, or the one they are expected in."""

    person: str
    shift: ShiftCard | None
    expected: ShiftWindow | None
    draft_minutes: int


class OnDuty(QObject):
    """Reads the shift when something happens to it, and counts down in between.

    `chip_changed` carries words and tone for the top bar; `expected` a shift this person has come
    for and not begun; `sheet_waits` the sheet to read after coming on duty; `draft_due`, once for
    each shift, that its handover is to be written now, when the draft has filled itself.
    """

    chip_changed = Signal(str, str)
    expected = Signal(object)
    sheet_waits = Signal(int)
    draft_due = Signal(str)
    failed = Signal(object)

    def __init__(self, rooms: Rooms, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms, self._around = rooms, around
        self._standing: Standing | None = None
        self._offered: set[tuple[str, str, datetime]] = set()
        self._reminded: set[int] = set()
        self._is_here = False
        around.relay.happened.connect(self._on_happened)

    def enter(self) -> None:
        """Somebody came to the desk: read their shift."""
        self._standing, self._is_here = None, True
        self._read()

    def leave(self) -> None:
        """Nobody is there: what would be offered or said now waits until somebody comes."""
        self._is_here = False

    def tick(self) -> None:
        """Count down; look whether this person's shift has begun meanwhile."""
        if not self._is_here:
            return
        if self._standing is None or self._standing.shift is None:
            self._read()
        else:
            self._show(self._standing)

    def _read(self) -> None:
        self._around.tasks.run(
            self._load,
            self._around.session.actor,
            owner=self,
            done=self._on_standing,
            failed=self._on_failed,
            key="shift",
        )

    def _load(self, actor: Actor) -> Standing:
        """For the worker."""
        log = self._rooms.handover
        return Standing(
            actor.name,
            log.current_shift(actor),
            log.expected_shift(actor),
            log.rules.draft_minutes,
        )

    def _load_waiting(self, actor: Actor) -> int:
        """Return the oldest sheet this person has to take over from or read, else 0."""
        log = self._rooms.handover
        waiting = [item.sheet_id for item in log.to_accept(actor)]
        waiting = waiting or [row.id for row in log.unread(actor)]
        return min(waiting, default=0)

    def _show(self, standing: Standing) -> None:
        shift = standing.shift
        if shift is None:
            self.chip_changed.emit("", "")
            return
        left = shift.planned_end - self._around.clock.now()
        is_soon = left <= timedelta(minutes=standing.draft_minutes)
        tone = "danger" if left < timedelta(0) else "warn" if is_soon else ""
        self.chip_changed.emit(chip_words(shift, left), tone)
        if is_soon and left >= timedelta(0) and shift.id not in self._reminded:
            self._reminded.add(shift.id)
            # The draft fills itself now, so that it is there however it is opened.
            self._around.tasks.run(
                self._rooms.handover.draft,
                self._around.session.actor,
                owner=self,
                done=self._on_draft,
                failed=self._on_failed,
                key="draft",
            )

    @Slot(object)
    def _on_standing(self, standing: Standing) -> None:
        if not self._is_here or standing.person != self._around.session.actor.name:
            return
        before, self._standing = self._standing, standing
        self._show(standing)
        shift, expected = standing.shift, standing.expected
        if shift is not None and before is not None and before.person == standing.person:
            has_come = before.shift is None or before.shift.id != shift.id
            if has_come:
                self._around.tasks.run(
                    self._load_waiting,
                    self._around.session.actor,
                    owner=self,
                    done=self._on_waiting,
                    failed=self._on_failed,
                    key="waiting",
                )
        if expected is not None:
            offer = (standing.person, expected.name, expected.start)
            if offer not in self._offered:
                self._offered.add(offer)
                self.expected.emit(expected)

    @Slot(object)
    def _on_waiting(self, sheet: int) -> None:
        if sheet and self._is_here:
            self.sheet_waits.emit(sheet)

    @Slot(object)
    def _on_draft(self, sheet: object) -> None:
        standing = self._standing
        if not self._is_here:
            self._reminded.clear()  # nobody has heard it
        elif standing is not None and standing.shift is not None:
            words = translate("Shell", "{shift}快下班了，交接草稿已经备好。")
            self.draft_due.emit(words.format(shift=spoken(standing.shift.name)))

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if self._is_here and isinstance(event, _OURS):
            self._read()

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(error)


def chip_words(shift: ShiftCard, left: timedelta) -> str:
    """Return the shift with what is left of it: 早班 剩 3:12."""
    name = spoken(shift.name)
    if shift.is_on_break:
        return translate("Shell", "{shift} 离开中").format(shift=name)
    minutes = int(abs(left).total_seconds() // 60)
    time = f"{minutes // 60}:{minutes % 60:02d}"
    if left < timedelta(0):
        return translate("Shell", "{shift} 已过点 {time}").format(shift=name, time=time)
    return translate("Shell", "{shift} 剩 {time}").format(shift=name, time=time)
