"""When nobody has touched the window for a while: is it to be locked?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.errors import DeskError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskcs.qt.surroundings import Surroundings
    from deskcs.shell.gate import Gate
    from deskcs.shell.watch import IdleWatch
    from deskcs.staff.service import StaffService
    from deskcs.staff.shapes import Person


class IdleLock(QObject):
    """`due` for who has a PIN by now: they may have got it since they came, or founded the desk."""

    due = Signal()

    def __init__(
        self,
        watch: IdleWatch,
        staff: StaffService,
        gate: Gate,
        around: Surroundings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._staff, self._gate, self._around = staff, gate, around
        watch.idle.connect(self._on_idle)

    @Slot()
    def _on_idle(self) -> None:
        if self._gate.is_open:
            self._around.tasks.run(
                self._staff.people,
                owner=self,
                done=self._on_people,
                failed=self._on_unread,
                key="idle",
            )

    @Slot(object)
    def _on_people(self, people: Sequence[Person]) -> None:
        me = self._around.session.actor.person_id
        if self._gate.is_open and any(it.has_pin and it.id == me for it in people):
            self.due.emit()

    @Slot(object)
    def _on_unread(self, error: DeskError) -> None:
        """Whoever was known last is known well enough."""
        self._on_people(self._gate.people)
