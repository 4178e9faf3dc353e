"""Serious cases and deadlines reach whoever must act, on every screen and without a click."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.actor import Role
from deskcs.complaints.events import (
    ComplaintChanged,
    ComplaintEscalated,
    ComplaintRegistered,
    ComplaintsImported,
    EscalationAcknowledged,
    NoticesRaised,
)
from deskcs.complaints.shapes import Notice
from deskcs.errors import DeskError
from deskcs.events import ChangedElsewhere

if TYPE_CHECKING:
    from deskcs.complaints.service import ComplaintService
    from deskcs.qt.surroundings import Surroundings

_NEW_LEVELS = (ComplaintRegistered, ComplaintEscalated, ChangedElsewhere)
_ONLY_FRESHEN = (ComplaintChanged, ComplaintsImported, NoticesRaised)
FLAG = "flag"


class Rooms(Protocol):
    """The part of the desk that alerts come from."""

    @property
    def complaints(self) -> ComplaintService:
        """The tracker."""
        ...


class Alerts(QObject):
    """Looks for levels newly reached, and tells this person of theirs.

    `changed` carries all that are unseen; `announced` those that this window has not told yet. At
    the first look of a person, `caught_up` carries what came while nobody was here, once.
    """

    changed = Signal(list)
    announced = Signal(list)
    caught_up = Signal(list)
    acknowledged = Signal(str)
    failed = Signal(object)

    def __init__(self, rooms: Rooms, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms, self._around = rooms, around
        self._told: set[str] | None = None
        around.relay.happened.connect(self._on_happened)
        around.session.actor_changed.connect(self._on_actor_changed)

    def look(self) -> None:
        """Note the levels that cases have newly reached, then read what is unseen."""
        self._around.tasks.run(
            self._rooms.complaints.raise_notices,
            owner=self,
            done=self._on_looked,
            failed=self._on_failed,
            key="look",
        )

    def freshen(self) -> None:
        """Read what is unseen."""
        self._around.tasks.run(
            self._rooms.complaints.notices,
            self._around.session.actor,
            owner=self,
            done=self._on_notices,
            failed=self._on_failed,
            key="freshen",
        )

    def see(self, ids: list[str]) -> None:
        """Tick alerts off."""
        if ids:
            self._around.tasks.run(
                self._rooms.complaints.see_notices,
                self._around.session.actor,
                ids,
                owner=self,
                done=self._on_seen,
                failed=self._on_failed,
            )

    def acknowledge(self, number: str) -> None:
        """Take notice of a serious case, as a lead."""
        self._around.tasks.run(
            self._rooms.complaints.acknowledge,
            self._around.session.actor,
            number,
            owner=self,
            done=self._on_acknowledged,
            failed=self._on_failed,
        )

    def _see_flag(self, number: str) -> int:
        """Tick off the alerts of a flag that somebody has taken notice of. For the worker."""
        actor, complaints = self._around.session.actor, self._rooms.complaints
        ids = [
            notice.id
            for notice in complaints.notices(actor)
            if notice.number == number and notice.clock == FLAG
        ]
        return complaints.see_notices(actor, ids) if ids else 0

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, EscalationAcknowledged):
            if self._around.session.is_at_least(Role.LEAD):
                self._around.tasks.run(
                    self._see_flag,
                    event.number,
                    owner=self,
                    done=self._on_seen,
                    failed=self._on_failed,
                )
        elif isinstance(event, _NEW_LEVELS):
            self.look()
        elif isinstance(event, _ONLY_FRESHEN):
            self.freshen()

    @Slot(object)
    def _on_actor_changed(self, actor: object) -> None:
        self._told = None
        self.freshen()

    @Slot(object)
    def _on_looked(self, raised: list[Notice]) -> None:
        if not raised:  # what was raised comes back as an event
            self.freshen()

    @Slot(object)
    def _on_notices(self, notices: list[Notice]) -> None:
        self.changed.emit(notices)
        told, self._told = self._told, {notice.id for notice in notices} | (self._told or set())
        fresh = [notice for notice in notices if told is None or notice.id not in told]
        if fresh:
            (self.caught_up if told is None else self.announced).emit(fresh)

    @Slot(object)
    def _on_seen(self, count: int) -> None:
        self.freshen()

    @Slot(object)
    def _on_acknowledged(self, card: object) -> None:
        self.acknowledged.emit(str(getattr(card, "number", "")))

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(error)


def is_urgent(notice: Notice) -> bool:
    """Return whether somebody must act now: a serious flag, or a deadline that has passed."""
    return notice.clock == FLAG or notice.is_flagged or notice.level.startswith("breach")
