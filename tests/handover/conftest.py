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
from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.service import HandoverService
from deskcs.handover.sheet_shapes import SheetCard
from deskcs.staff.service import StaffService
from deskcs.storage.opening import open_store
from deskcs.storage.store import Store

# Monday 2026-11-23 09:30 in Shanghai, in the day shift.
MORNING = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
SHANGHAI = ZoneInfo("Asia/Shanghai")


@dataclass
class Log:
    """A shift log with a tracker, on a file of its own, with people of each role."""

    handover: HandoverService
    complaints: ComplaintService
    staff: StaffService
    store: Store
    clock: FixedClock
    day: Actor
    evening: Actor
    lead: Actor
    boss: Actor
    events: list[Event] = field(default_factory=list)

    def register(self, what: str = "颜色和图片不一样", **more: object) -> ComplaintCard:
        intake = ComplaintIntake(**{"customer": "王女士", "what": what, **more})  # type: ignore[arg-type]
        return self.complaints.register(self.day, intake)

    def told(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]

    def signed(self, actor: Actor | None = None, summary: str = "") -> SheetCard:
        """Draft and sign the running shift; the lead knows its serious cases."""
        actor = actor or self.day
        for row in self.complaints.flagged_unacknowledged():
            self.complaints.acknowledge(self.lead, row.number)
        return self.handover.sign(actor, self.handover.draft(actor).id, summary)


def item_of(sheet: SheetCard, text: str) -> ItemCard:
    found = [item for item in sheet.items if text in item.text or text == item.complaint]
    assert len(found) == 1, [item.text for item in sheet.items]
    return found[0]


def copy_items(log: Log, item: ItemCard, count: int, text: str = "第 {} 件") -> None:
    """Put `count` more lines like this one on its draft, numbered from 1, in one transaction.

    Written through the service each line reads the whole sheet again, which takes seconds here.
    """
    before, after = text.split("{}")
    with log.store.write(log.day) as unit:
        table = unit.connection.exec_driver_sql("PRAGMA table_info(handover_item)")
        columns = {row[1]: row[1] for row in table if row[1] != "id"}
        columns |= {"complaint": "''", "text": "? || i || ?"}
        unit.connection.exec_driver_sql(
            f"INSERT INTO handover_item({', '.join(columns)})"
            f" SELECT {', '.join(columns.values())} FROM handover_item CROSS JOIN"
            " (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " SELECT i FROM n) WHERE id = ?",
            (before, after, count, item.id),
        )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "desk.sqlite3"


@pytest.fixture
def opened(file: Path) -> Iterator[Callable[[], Log]]:
    """Open further windows on the same file."""
    logs: list[Log] = []

    def open_log() -> Log:
        clock, bus = FixedClock(MORNING), EventBus()
        store = open_store(file, clock, bus)
        staff = StaffService(store)
        if not logs:
            for name, role in (
                ("客服07", Role.AGENT),
                ("客服12", Role.AGENT),
                ("李组长", Role.LEAD),
                ("王主管", Role.SUPERVISOR),
            ):
                staff.add(OWNER, name, role)
        people = map(staff.actor_named, ("客服07", "客服12", "李组长", "王主管"))
        complaints = ComplaintService(store, clock, staff, SHANGHAI)
        handover = HandoverService(store, clock, complaints, staff, SHANGHAI)
        log = Log(handover, complaints, staff, store, clock, *people)
        bus.subscribe(log.events.append)
        logs.append(log)
        return log

    yield open_log
    for log in logs:
        log.store.close()


@pytest.fixture
def log(opened: Callable[[], Log]) -> Log:
    return opened()
