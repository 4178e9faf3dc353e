from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from deskcs.actor import OWNER, Actor, Role
from deskcs.clock import FixedClock
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.service import ComplaintService
from deskcs.complaints.shapes import ComplaintCard
from deskcs.events import Event, EventBus
from deskcs.staff.service import StaffService
from deskcs.storage.opening import open_store
from deskcs.storage.store import Store

# 2026-11-22 09:30 in Shanghai.
MORNING = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
SHANGHAI = ZoneInfo("Asia/Shanghai")


@dataclass
class Room:
    """A tracker on a file of its own, with people of each role."""

    complaints: ComplaintService
    staff: StaffService
    store: Store
    clock: FixedClock
    agent: Actor
    other: Actor
    lead: Actor
    boss: Actor
    events: list[Event] = field(default_factory=list)

    def register(self, what: str = "颜色和图片不一样", **more: object) -> ComplaintCard:
        intake = ComplaintIntake(**{"customer": "王女士", "what": what, **more})  # type: ignore[arg-type]
        return self.complaints.register(self.agent, intake)

    def told(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "desk.sqlite3"


@pytest.fixture
def opened(file: Path) -> Iterator[Callable[[], Room]]:
    """Open further windows on the same file."""
    rooms: list[Room] = []

    def open_room() -> Room:
        clock, bus = FixedClock(MORNING), EventBus()
        store = open_store(file, clock, bus)
        staff = StaffService(store)
        if not rooms:
            for name, role in (
                ("客服07", Role.AGENT),
                ("客服08", Role.AGENT),
                ("李组长", Role.LEAD),
                ("王主管", Role.SUPERVISOR),
            ):
                staff.add(OWNER, name, role)
        agent, other, lead, boss = map(staff.actor_named, ("客服07", "客服08", "李组长", "王主管"))
        complaints = ComplaintService(store, clock, staff, SHANGHAI)
        room = Room(complaints, staff, store, clock, agent, other, lead, boss)
        bus.subscribe(room.events.append)
        rooms.append(room)
        return room

    yield open_room
    for room in rooms:
        room.store.close()


@pytest.fixture
def room(opened: Callable[[], Room]) -> Room:
    return opened()
