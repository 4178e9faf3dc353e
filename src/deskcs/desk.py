"""The composition root: settings in, one bundle of services out. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from deskcs.clock import Clock, SystemClock
from deskcs.complaints.service import ComplaintService
from deskcs.events import EventBus
from deskcs.finder import Finder
from deskcs.handbook.care import HandbookCare, open_care
from deskcs.handbook.opening import open_handbook
from deskcs.handbook.readings import ReadingService
from deskcs.handbook.service import HandbookService
from deskcs.handover.service import HandoverService
from deskcs.settings import Settings
from deskcs.staff.service import StaffService
from deskcs.storage.opening import open_store
from deskcs.storage.store import Store
from deskcs.today.service import TodayService


@dataclass(frozen=True)
class Desk:
    """Everything a screen or verb may call."""

    settings: Settings
    store: Store
    clock: Clock
    bus: EventBus
    staff: StaffService
    complaints: ComplaintService
    handbook: HandbookService
    readings: ReadingService
    care: HandbookCare
    handover: HandoverService
    today: TodayService
    finder: Finder

    def follow(self, zone: tzinfo) -> None:
        """Reckon days, shifts and times in another zone from now on."""
        self.complaints.follow(zone)
        self.handover.follow(zone)
        self.today.follow(zone)

    def close(self) -> None:
        """Let go of the database file."""
        self.store.close()


def open_desk(
    settings: Settings,
    *,
    clock: Clock | None = None,
    create: bool = True,
    handbook: HandbookService | None = None,
) -> Desk:
    """Open the database of the settings and wire the rooms, around a handbook that may be in use
    already. Takes about a second: not for the GUI thread. Raises StorageError, or Invalid for a
    database that cannot be used yet.
    """
    clock = clock or SystemClock()
    bus = EventBus()
    store = open_store(settings.database_path, clock, bus, create=create)
    zone = settings.zone_info
    staff = StaffService(store)
    complaints = ComplaintService(store, clock, staff, zone)
    handbook = handbook or open_handbook()
    readings = ReadingService(store, handbook)
    care = open_care(store, handbook)
    handover = HandoverService(store, clock, complaints, staff, zone)
    handover.watch_handbook(handbook)
    complaints.heed_duty(
        lambda: [it.person for it in handover.on_duty() if it.planned_end > clock.now()]
    )
    return Desk(
        settings=settings,
        store=store,
        clock=clock,
        bus=bus,
        staff=staff,
        complaints=complaints,
        handbook=handbook,
        readings=readings,
        care=care,
        handover=handover,
        today=TodayService(clock, complaints, handover, handbook, readings, care, zone),
        finder=Finder(handbook, store),
    )
