"""A month of complaints with a moved clock: every level is reached, every notice is given once.

Some cases are worked on as they should be, some late, some not at all. Every hour the desk
looks for what is due, as the window does; at the second weekend it is closed and must catch up.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest

from deskcs.actor import OWNER, Actor, Role
from deskcs.clock import FixedClock
from deskcs.complaints import clocks
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.service import ComplaintService
from deskcs.complaints.shapes import ComplaintQuery, Status
from deskcs.demo.texts import Teller
from deskcs.events import EventBus
from deskcs.staff.service import StaffService
from deskcs.storage.opening import open_store
from deskcs.storage.store import Store

START = datetime(2026, 11, 2, 0, 0, tzinfo=UTC)
DAYS, CASES = 30, 200
CLOSED = (START + timedelta(days=12), START + timedelta(days=14))
REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "complaints-real-text.csv"


def real_texts() -> list[tuple[str, str, str]]:
    with REAL.open(encoding="gb18030", newline="") as file:
        rows = [(row["客户昵称"], row["订单号"], row["问题描述"]) for row in csv.DictReader(file)]
    return Random(20261102).sample([row for row in rows if row[2].strip()], CASES)


def made_up_texts() -> list[tuple[str, str, str]]:
    teller = Teller(Random(20261102))
    troubles = [teller.trouble() for _ in range(CASES)]
    return [(trouble.customer, trouble.order, trouble.what) for trouble in troubles]


class Desk:
    """Three agents, a lead and a supervisor at one tracker."""

    def __init__(self, file: Path) -> None:
        self.clock, self.bus = FixedClock(START), EventBus()
        self.store: Store = open_store(file, self.clock, self.bus)
        self.staff = StaffService(self.store)
        for name, role in (
            ("客服07", Role.AGENT),
            ("客服08", Role.AGENT),
            ("客服12", Role.AGENT),
            ("李组长", Role.LEAD),
            ("王主管", Role.SUPERVISOR),
        ):
            self.staff.add(OWNER, name, role)
        self.agents = [self.staff.actor_named(name) for name in ("客服07", "客服08", "客服12")]
        self.lead = self.staff.actor_named("李组长")
        self.boss = self.staff.actor_named("王主管")
        self.complaints = ComplaintService(
            self.store, self.clock, self.staff, ZoneInfo("Asia/Shanghai")
        )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "desk.sqlite3")
    yield desk
    desk.store.close()


def work_on(desk: Desk, random: Random, number: str, agent: Actor) -> None:
    """Do the next sensible thing with a case."""
    tracker, card = desk.complaints, desk.complaints.card(desk.boss, number)
    if card.flag_state == "raised" and random.random() < 0.5:
        tracker.acknowledge(desk.lead, number)
    if card.status is Status.RECEIVED:
        tracker.accept(desk.lead if card.owner else agent, number)
    elif card.status is Status.IN_PROGRESS and card.first_response_at is None:
        tracker.reply(agent, number, "您好,我是客服,正在核对您的订单,今天给您结果。")
    elif card.status is Status.IN_PROGRESS and random.random() < 0.25:
        tracker.wait(agent, number, "等客户寄回", desk.clock.now() + timedelta(hours=30))
    elif card.status is Status.WAITING:
        tracker.resume(agent, number)
    elif card.status is Status.IN_PROGRESS:
        tracker.resolve(agent, number, "已同意换货,运费由本店承担。")
    elif card.status is Status.ANSWERED and random.random() < 0.15:
        tracker.reopen(agent, number, "客户不接受")
    elif card.status is Status.ANSWERED:
        card = tracker.card(desk.boss, number)
        if card.flag_state == "raised":
            tracker.acknowledge(desk.lead, number)
        if card.needs_breach_reason:
            tracker.explain_breach(agent, number, "等仓库核对出库记录")
        tracker.close(desk.lead if card.is_flagged else agent, number, random.randint(3, 5))


def test_a_month_on_the_desk(desk: Desk) -> None:
    texts = real_texts() if REAL.exists() else made_up_texts()
    random, tracker = Random(7), desk.complaints
    arrivals = sorted(
        (START + timedelta(minutes=random.randrange(DAYS * 24 * 60 - 600)), text) for text in texts
    )
    told: Counter[str] = Counter()
    numbers: list[str] = []
    neglected: set[str] = set()
    caught_up: list[int] = []
    while desk.clock.now() < START + timedelta(days=DAYS):
        desk.clock.advance(hours=1)
        now = desk.clock.now()
        while arrivals and arrivals[0][0] <= now:
            at, (customer, order, what) = arrivals.pop(0)
            card = tracker.register(
                random.choice(desk.agents),
                ComplaintIntake(customer=customer, what=what, orders=(order,), received_at=at),
            )
            numbers.append(card.number)
            if random.random() < 0.2:
                neglected.add(card.number)
        if CLOSED[0] <= now < CLOSED[1]:
            continue
        notices = tracker.raise_notices()
        if now == CLOSED[1]:
            caught_up.append(len(notices))
            assert tracker.raise_notices() == []
        told.update(notice.id for notice in notices)
        for row in tracker.open_rows():
            if row.number in neglected and random.random() > 0.008:
                continue
            if random.random() < 0.2:
                agent = next((a for a in desk.agents if a.name == row.owner), desk.agents[0])
                work_on(desk, random, row.number, agent)

    assert len(numbers) == len(set(numbers)) == CASES
    assert [notice for notice, times in told.items() if times > 1] == []
    assert caught_up
    assert caught_up[0] > 0

    every = [notice for number in numbers for notice in tracker.notices_of(number)]
    assert len({notice.id for notice in every}) == len(every)
    reached = {notice.level for notice in every}
    assert reached >= {level.key for level in tracker.policy.levels} | {"flagged"}
    assert "unacknowledged" in reached
    # The window was told of a level or of a higher one of the same clock, never of none.
    clocks_told = {tuple(notice_id.split("/")[:3]) for notice_id in told}
    assert {tuple(notice.id.split("/")[:3]) for notice in every} == clocks_told

    overdue = {row.number for row in tracker.page(ComplaintQuery(view="overdue"), 1000).rows}
    breached = {notice.number for notice in every if notice.level.startswith("breach")}
    assert overdue <= breached
    for number in numbers:
        card = tracker.card(desk.boss, number)
        computed = clocks.times(tracker.timeline(number))
        kept = (card.first_response_due, card.first_response_at, card.resolution_due)
        assert kept == (
            computed.first_response_due,
            computed.first_response_at,
            computed.resolution_due,
        ), number
