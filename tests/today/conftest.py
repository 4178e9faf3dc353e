from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from deskcs.actor import OWNER, Actor, Role
from deskcs.clock import FixedClock
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.shapes import ComplaintCard
from deskcs.desk import Desk, open_desk
from deskcs.handbook.opening import open_handbook
from deskcs.handbook.service import HandbookService
from deskcs.settings import Settings, given_database

# Monday 2026-11-23 09:30 in Shanghai, in the day shift.
MORNING = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)


@dataclass
class Day:
    """A desk with a person of each role, on a clock that is moved by hand."""

    desk: Desk
    clock: FixedClock
    agent: Actor
    other: Actor
    lead: Actor

    def register(self, what: str = "颜色和图片不一样", **more: object) -> ComplaintCard:
        intake = ComplaintIntake(**{"customer": "王女士", "what": what, **more})  # type: ignore[arg-type]
        return self.desk.complaints.register(self.agent, intake)


@pytest.fixture(scope="session")
def handbook() -> HandbookService:
    return open_handbook()


@pytest.fixture
def day(
    tmp_path: Path, handbook: HandbookService, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Day]:
    monkeypatch.setattr("deskcs.desk.open_handbook", lambda: handbook)
    clock = FixedClock(MORNING)
    settings = given_database(Settings(), str(tmp_path / "desk.sqlite3"))
    desk = open_desk(settings, clock=clock)
    for name, role in (("客服07", Role.AGENT), ("客服12", Role.AGENT), ("李组长", Role.LEAD)):
        desk.staff.add(OWNER, name, role)
    people = map(desk.staff.actor_named, ("客服07", "客服12", "李组长"))
    yield Day(desk, clock, *people)
    desk.close()
