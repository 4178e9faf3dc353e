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
from deskcs.errors import DeskError
from deskcs.events import ChangedElsewhere
from deskcs.handover.events import (
    HandoverCarriedOften,
    HandoverItemAccepted,
    HandoverOverdue,
    HandoverPublished,
    HandoverRead,
    ShiftEnded,
    ShiftStarted,
)

if TYPE_CHECKING:
    from deskcs.actor import Actor
    from deskcs.complaints.service import ComplaintService
    from deskcs.complaints.shapes import Notice
    from deskcs.qt.surroundings import Surroundings
    from deskcs.today.service import TodayService
    from deskcs.today.ui.alert_words import AnyAlert

_NEW_LEVELS = (ComplaintRegistered, ComplaintEscalated, ChangedElsewhere)
_ONLY_FRESHEN = (ComplaintChanged, ComplaintsImported, EscalationAcknowledged, NoticesRaised)
_LEADS_FRESHEN = (
    HandoverPublished,
    HandoverOverdue,
    HandoverCarriedOften,
    HandoverItemAccepted,
    HandoverRead,
    ShiftEnded,
    ShiftStarted,
)


class Rooms(Protocol):
    """The part of the desk that alerts come from."""

    @property
    def complaints(self) -> ComplaintService:
        """The tracker."""
        ...

    @property
    def today(self) -> TodayService:
        """The dashboard, which folds notices into alerts."""
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
        self._coming_again: set[str] = set()
        self._put_off: set[str] = set()
        around.relay.happened.connect(self._on_happened)
        around.session.actor_changed.connect(self._on_actor_changed)

    def enter(self) -> None:
        """Somebody came to the desk, or back to it: tell what came meanwhile, once."""
        self._told = None
        self.look()

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
            self._load,
            self._around.session.actor,
            owner=self,
            done=self._on_alerts,
            failed=self._on_failed,
            key="freshen",
        )

    def see(self, ids: list[str]) -> None:
        """Tick alerts off. Serious cases stay until somebody has taken notice of them; sheets and
        imported files come back with the person while nobody has acted.
        """
        put_off = self._coming_again.intersection(ids)
        self._put_off |= put_off
        ids = [name for name in ids if name not in put_off]
        if put_off and not ids:
            self.freshen()
        elif ids:
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

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, _NEW_LEVELS):
            self.look()
        else:
            is_lead = self._around.session.is_at_least(Role.LEAD)
            if isinstance(event, _ONLY_FRESHEN + _LEADS_FRESHEN * is_lead):
                self.freshen()

    @Slot(object)
    def _on_actor_changed(self, actor: object) -> None:
        self._told = None
        self._put_off = set()
        self.look()

    @Slot(object)
    def _on_looked(self, raised: list[Notice]) -> None:
        if not raised:  # what was raised comes back as an event
            self.freshen()

    def _load(self, actor: Actor) -> tuple[Actor, list[AnyAlert]]:
        """For the worker."""
        return actor, self._rooms.today.alerts(actor)

    @Slot(object)
    def _on_alerts(self, answer: tuple[Actor, list[AnyAlert]]) -> None:
        actor, found = answer
        if actor != self._around.session.actor:
            return  # somebody else has come meanwhile, and is asked for next
        self._coming_again = {name for alert in found if alert.comes_again for name in alert.ids}
        alerts = [alert for alert in found if not self._put_off.issuperset(alert.ids)]
        self.changed.emit(alerts)
        told, ids = self._told, {name for alert in alerts for name in alert.ids}
        self._told = ids | (told or set())
        fresh = [alert for alert in alerts if told is None or not told.issuperset(alert.ids)]
        if told is not None:
            fresh = [alert for alert in fresh if not alert.is_quiet]
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
