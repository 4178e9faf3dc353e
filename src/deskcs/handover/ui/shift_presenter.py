"""Between the bar that says who is on duty and the service: coming, going, breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from deskcs.events import ChangedElsewhere
from deskcs.handover.events import ShiftEnded, ShiftStarted
from deskcs.handover.ui.asking import Asking

if TYPE_CHECKING:
    from deskcs.actor import Actor
    from deskcs.handover.shift_shapes import ShiftCard
    from deskcs.handover.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings


class ShiftPresenter(Asking):
    """`shifts_ready` gives the own shift, or None, and everybody's who is on duty."""

    shifts_ready = Signal(object, list)

    def __init__(self, rooms: Rooms, around: Surroundings) -> None:
        super().__init__(around)
        self._log = rooms.handover
        around.relay.happened.connect(self._on_happened)
        around.session.actor_changed.connect(self._on_actor_changed)

    def start(self) -> None:
        """Read who is on duty."""
        self._read("shifts", self._load, self._on_loaded, self._actor)

    @Slot(str)
    def start_shift(self, name: str) -> None:
        """Come on duty in the shift of this name, or in the one that runs now."""
        self._do("start_shift", self._log.start_shift, self._on_changed, name)

    @Slot()
    def end_shift(self) -> None:
        """Go off duty."""
        self._do("end_shift", self._log.end_shift, self._on_changed)

    @Slot(bool)
    def take_break(self, is_leaving: bool) -> None:
        """Leave the desk for a while, or come back."""
        if is_leaving:
            self._do("break", self._log.start_break, self._on_changed)
        else:
            self._do("back", self._log.end_break, self._on_changed)

    def _load(self, actor: Actor) -> tuple[ShiftCard | None, list[ShiftCard]]:
        return self._log.current_shift(actor), self._log.on_duty()

    @Slot(object)
    def _on_loaded(self, answer: tuple[ShiftCard | None, list[ShiftCard]]) -> None:
        self.shifts_ready.emit(*answer)

    @Slot(object, str)
    def _on_changed(self, shift: ShiftCard, what: str) -> None:
        self.start()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, ShiftStarted | ShiftEnded | ChangedElsewhere):
            self.start()

    @Slot(object)
    def _on_actor_changed(self, actor: object) -> None:
        self.start()
