"""A week of three shifts a day: whatever happens, every open case and promise is in one person's
hands, and every sheet can be proven at the end."""

from __future__ import annotations

import csv
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from deskcs.actor import OWNER, Actor, Role
from deskcs.clock import FixedClock
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.service import ComplaintService
from deskcs.complaints.shapes import Status
from deskcs.errors import NotAllowed
from deskcs.events import EventBus
from deskcs.handover import queries
from deskcs.handover.feedback_shapes import FeedbackInput
from deskcs.handover.item_shapes import ItemInput
from deskcs.handover.log_shapes import LogInput
from deskcs.handover.rule_file import LoadedRules, load_rules
from deskcs.handover.rules import ShiftTemplate
from deskcs.handover.service import HandoverService
from deskcs.handover.sheet_shapes import SheetCard, SheetState
from deskcs.staff.service import StaffService
from deskcs.storage.opening import open_store
from deskcs.storage.store import Store

REAL = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "complaints-real-text.csv"
SHANGHAI = ZoneInfo("Asia/Shanghai")
# Monday 2026-12-28 08:00 in Shanghai: the week goes over New Year.
MONDAY = datetime(2026, 12, 28, 0, 0, tzinfo=UTC)
MADE_UP = (
    "收到的保温杯漏水,退货被拒绝三次了",
    "插座漏电冒烟,孩子差点碰到,要求马上处理",
    "颜色和图片完全不一样,客服说话很难听",
    "快递五天没有更新,说好的赔付没有到账",
    "少发一件,联系多次没有答复",
)
SHIFTS = tuple(
    ShiftTemplate(key, name, dict.fromkeys(range(7), hours))
    for key, name, hours in (
        ("day", "早班", (time(8, 0), time(16, 0))),
        ("evening", "晚班", (time(16, 0), time(0, 0))),
        ("night", "夜班", (time(0, 0), time(8, 0))),
    )
)


@dataclass
class Week:
    """A desk that is played, and what must not be lost from it."""

    store: Store
    clock: FixedClock
    complaints: ComplaintService
    handover: HandoverService
    agents: tuple[Actor, ...]
    lead: Actor
    boss: Actor
    texts: Iterator[str]
    chance: random.Random = field(default_factory=lambda: random.Random(20261228))
    cases: list[str] = field(default_factory=list)
    promises: set[str] = field(default_factory=set)
    steps: int = 0

    @property
    def people(self) -> set[str]:
        return {actor.name for actor in (*self.agents, self.lead, self.boss)}

    def open_cases(self) -> list[str]:
        rows = self.complaints.rows_by_numbers(self.cases)
        return [row.number for row in rows if row.status.is_open]

    def check(self) -> None:
        """Every matter has one holder; no case or promise has two matters or is lost."""
        self.steps += 1
        with self.store.read() as connection:
            matters = queries.open_matters(connection)
            drafts = connection.exec_driver_sql(
                "SELECT i.text FROM handover_item i JOIN handover_sheet s ON s.id = i.sheet_id"
                " WHERE s.state = 'draft' AND i.removed_by = '' AND i.matter_id IS NULL"
            ).fetchall()
        assert {matter.holder for matter in matters} <= self.people
        by_case = Counter(matter.complaint for matter in matters if matter.complaint)
        assert all(count == 1 for count in by_case.values()), by_case
        said = Counter(matter.text for matter in matters)
        said.update(row[0] for row in drafts)
        for promise in self.promises:
            assert said[promise] == 1, promise
        held = {item.complaint: item.holder for item in self.handover.held() if item.complaint}
        for row in self.complaints.rows_by_numbers(list(held)):
            if row.status.is_open:
                assert held[row.number] == row.owner

    def check_change(self, sheet: SheetCard, taker: Actor) -> None:
        """After a change of shift all open cases of the sheet are in the hands of one person."""
        self.check()
        numbers = [item.complaint for item in sheet.items if item.complaint]
        for row in self.complaints.rows_by_numbers(numbers):
            if row.status.is_open:
                assert row.owner == taker.name, row.number
        assert self.handover.sheet(sheet.id).state is SheetState.ACCEPTED


@pytest.fixture
def week(tmp_path: Path) -> Iterator[Week]:
    """A week on real texts where the sample is beside this checkout, else on made-up ones."""
    clock = FixedClock(MONDAY)
    store = open_store(tmp_path / "desk.sqlite3", clock, EventBus())
    staff = StaffService(store)
    names = [f"客服{number:02d}" for number in range(1, 7)]
    for name, role in (
        *((name, Role.AGENT) for name in names),
        ("李组长", Role.LEAD),
        ("王主管", Role.SUPERVISOR),
    ):
        staff.add(OWNER, name, role)
    complaints = ComplaintService(store, clock, staff, SHANGHAI)
    rules = LoadedRules(replace(load_rules().rules, shifts=SHIFTS))
    yield Week(
        store=store,
        clock=clock,
        complaints=complaints,
        handover=HandoverService(store, clock, complaints, staff, SHANGHAI, rules),
        agents=tuple(map(staff.actor_named, names)),
        lead=staff.actor_named("李组长"),
        boss=staff.actor_named("王主管"),
        texts=iter(_real() if REAL.exists() else MADE_UP * 100),
    )
    store.close()


def _real() -> list[str]:
    with REAL.open(encoding="gb18030", newline="") as stream:
        return [row["问题描述"] for row in csv.DictReader(stream)][:400]


@pytest.mark.slow
def test_no_case_and_no_promise_falls_between_two_shifts(week: Week) -> None:
    count = 21
    for number in range(count):
        writer = week.agents[number % 6]
        week.clock.set(MONDAY + timedelta(hours=8 * number))
        week.handover.watch_handovers()
        shift = week.handover.start_shift(writer)
        assert shift.name == SHIFTS[number % 3].name
        _work(week, writer, number)
        week.clock.set(shift.planned_end - timedelta(minutes=20))
        sheet = _hand_over(week, writer, number)
        week.handover.end_shift(writer)
        _take_over(week, sheet, week.agents[(number + 1) % 6], number)
    assert week.steps > 150
    checks = week.handover.verify_all()
    assert len(checks) == count
    assert all(check.is_genuine for check in checks)
    days = week.handover.calendar(MONDAY.date(), MONDAY.date() + timedelta(days=8))
    assert [day.day for day in days][3:5] == ["2026-12-31", "2027-01-01"]
    assert sum(len(day.sheets) for day in days) == count


def _work(week: Week, writer: Actor, number: int) -> None:
    handover, chance = week.handover, week.chance
    for _ in range(chance.randrange(2, 5)):
        week.clock.advance(minutes=chance.randrange(5, 40))
        what = next(week.texts)[:2000]
        card = week.complaints.register(writer, ComplaintIntake(customer="王女士", what=what))
        week.cases.append(card.number)
        if card.is_flagged:
            week.complaints.acknowledge(week.lead, card.number)
        week.check()
    for case in chance.sample(week.open_cases(), k=min(3, len(week.open_cases()))):
        _move_on(week, writer, case)
        week.check()
    if number % 5 == 2:
        handover.log(writer, LogInput(f"旺旺掉线 {number}", kind="incident"))
    if number % 4 == 1:
        handover.raise_feedback(writer, FeedbackInput(f"包装太薄 {number}", "客户说一碰就碎"))
    if number == 10:
        week.clock.jump(hours=-3)
        week.check()
        week.clock.jump(hours=3)
    told = _promise(week, writer, number) if number % 2 and week.open_cases() else ""
    sheet = handover.draft(writer)
    week.promises |= {told} - {""}
    week.check()
    promise = f"第 {number} 班答应客户回电"
    due = week.clock.now() + timedelta(hours=chance.randrange(2, 30))
    handover.add_item(writer, sheet.id, ItemInput(promise, "callback", "watch", due_at=due))
    week.promises.add(promise)
    week.check()


def _move_on(week: Week, writer: Actor, case: str) -> None:
    card = week.complaints.card(writer, case)
    if card.status is Status.RECEIVED and card.owner in ("", writer.name):
        week.complaints.accept(writer, case)
    elif card.status is Status.IN_PROGRESS and week.chance.random() < 0.6:
        week.complaints.resolve(writer, case, "已安排补发并致歉")
    elif card.status is Status.ANSWERED:
        _close(week, case)
    else:
        week.complaints.note(writer, case, "再催一次仓库")


def _close(week: Week, case: str) -> None:
    """Close a case as the lead: keep what was promised, and say why it took so long."""
    card = week.complaints.card(week.lead, case)
    for promise in card.commitments:
        if promise.kept_at is None:
            week.complaints.keep_commitment(week.lead, case, promise.ref, "已办到")
            week.promises.discard(f"{card.customer}：{promise.text}")
    try:
        week.complaints.close(week.lead, case)
    except NotAllowed:
        week.complaints.explain_breach(week.lead, case, "仓库回复晚")
        week.complaints.close(week.lead, case)


def _promise(week: Week, writer: Actor, number: int) -> str:
    """Promise a customer something in the tracker; returns how the handover will call it."""
    cases = week.complaints.rows_by_numbers(week.open_cases())
    case = week.chance.choice(cases)
    due = week.clock.now() + timedelta(hours=week.chance.randrange(2, 30))
    week.complaints.promise(writer, case.number, f"第 {number} 班答应的补发单号", due)
    return f"{case.customer}：第 {number} 班答应的补发单号"


def _hand_over(week: Week, writer: Actor, number: int) -> SheetCard:
    handover = week.handover
    sheet = handover.draft(writer)
    week.check()
    if number % 7 == 3:
        week.clock.set(sheet.planned_end + timedelta(minutes=10))
        assert sheet.id in handover.watch_handovers()
        sheet = handover.sheet(sheet.id)
        assert sheet.is_unsigned
    elif number % 7 == 5:
        sheet = handover.sign(
            week.lead, sheet.id, on_behalf_of=writer.name, behalf_reason="身体不适,先走"
        )
    else:
        sheet = handover.sign(writer, sheet.id, "接待 60 人", sheet.version)
    week.check()
    numbers = {item.complaint for item in sheet.items if item.complaint}
    assert numbers == set(week.open_cases()), "each open case stands on the sheet, once"
    assert week.promises <= {item.text for item in sheet.items}
    return sheet


def _take_over(week: Week, sheet: SheetCard, taker: Actor, number: int) -> None:
    handover = week.handover
    if number % 6 == 4:
        return  # nobody takes it; the next sheet carries everything over
    waiting = [item for item in sheet.items if item.is_pending]
    if waiting and number % 3 == 0:
        asked = waiting[0]
        handover.ask(taker, sheet.id, asked.id, "电话打通了吗?")
        week.check()
        handover.answer(week.lead, sheet.id, asked.id, "没有,再打一次")
        week.check()
    if number % 4 == 2:
        case = next((item.complaint for item in waiting if item.complaint), "")
        card = week.complaints.card(week.lead, case)
        if card.status is not Status.ANSWERED:
            week.complaints.resolve(week.lead, case, "已退款")
        _close(week, case)
        week.check()
    for item in handover.sheet(sheet.id).items:
        if item.is_pending and item.needs_restating:
            handover.accept_item(taker, sheet.id, item.id, "我先给客户打电话")
            week.check()
    if any(item.is_pending for item in handover.sheet(sheet.id).items):
        handover.accept_all(taker, sheet.id)
    week.check_change(sheet, taker)
    kept = sorted(promise for promise in week.promises if promise.startswith("第"))
    for promise in week.chance.sample(kept, k=min(len(kept), 1 + number % 2)):
        item = next(item for item in sheet.items if item.text == promise)
        handover.settle(taker, sheet.id, item.id, "已回电,客户满意")
        week.promises.discard(promise)
        week.check()
