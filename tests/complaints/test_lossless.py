"""A list taken out whole comes back into an empty desk as it was, field by field."""

from __future__ import annotations

import csv
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from deskcs.actor import OWNER, Role
from deskcs.clock import FixedClock
from deskcs.complaints.events import ComplaintsImported, NoticesRaised
from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.service import ComplaintService
from deskcs.complaints.shapes import ComplaintCard, ComplaintQuery, Status
from deskcs.complaints.work_shapes import CallRecord, FollowUpResult
from deskcs.errors import DeskError
from deskcs.events import EventBus
from deskcs.staff.service import StaffService
from deskcs.storage import journal
from deskcs.storage.opening import open_store

from .conftest import MORNING, SHANGHAI, Room

CASES = 200
ALL = ComplaintQuery(order="received_at")
PICTURE = b"\x89PNG\r\n\x1a\n" + b"\0" * 64
WORDS = (
    "热水器漏电，电话 13912345678",
    "=1+1 是公式吗",
    '\t\'=@SUM(1)\n第二行,有逗号、顿号；分号和"引号"',
    "_x0041_ 和 &amp; <b>粗</b>",
    "-3 度就坏",
    "|管道% 和 ＝全角＋",
)
LONG_WORDS = (
    "很长。" * 3_000,
    "\n".join(f"第 {n} 行" for n in range(400)),
    "😀" * 9_000,
)
NAMES = ("王女士", "+cmd|' /C calc'!A0", "𠮷先生😡", "'李", 'O\'Neil, "Bob"', "@客户")
WISHES = ("退款", "补偿 50 元", "道歉、当面", "=换货")
TAGS = ("色差", "两 个字", "a,b", "-急")
CONTACTS = ("微信 abc_1", "qq 123", "旺旺 =1")
ORDERS = ("990575273604307329", "A 1,2", "00123", "9.9E+17")


def empty_desk(folder: Path) -> Room:
    """Return an empty desk on another file, with a lead of its own."""
    folder.mkdir()
    clock, bus = FixedClock(MORNING), EventBus()
    store = open_store(folder / "other.sqlite3", clock, bus)
    staff = StaffService(store)
    staff.add(OWNER, "赵组长", Role.LEAD)
    lead = staff.actor_named("赵组长")
    tracker = ComplaintService(store, clock, staff, SHANGHAI)
    room = Room(tracker, staff, store, clock, lead, lead, lead, lead)
    bus.subscribe(room.events.append)
    return room


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Room]:
    room = empty_desk(tmp_path / "elsewhere")
    yield room
    room.store.close()


def acts(room: Room, chance: random.Random) -> list[Callable[[str], ComplaintCard]]:
    """Return everything a desk does to a case; what does not fit is refused by the desk."""
    t, soon = room.complaints, lambda: room.clock.now() + timedelta(hours=chance.randint(1, 60))
    people = (room.agent, room.other, room.lead, room.boss)

    def last(number: str, what: str) -> Any:
        found = getattr(t.card(room.lead, number), what)
        return chance.choice(found).ref if found else 0

    return [
        lambda n: t.accept(chance.choice(people), n),
        lambda n: t.assign(room.lead, n, "客服08"),
        lambda n: t.note(room.agent, n, chance.choice(WORDS)),
        lambda n: t.reply(room.agent, n, "您好\n已登记"),
        lambda n: t.customer_said(room.agent, n, "怎么还没好"),
        lambda n: t.wait(room.lead, n, "等快递核实", soon()),
        lambda n: t.wait(room.agent, n, "出差", soon()),
        lambda n: t.resume(room.agent, n),
        lambda n: t.escalate(room.agent, n, "起火"),
        lambda n: t.acknowledge(room.lead, n),
        lambda n: t.decline_flag(room.lead, n, "误会"),
        lambda n: t.refuse_flag(room.agent, n, "不是"),
        lambda n: t.grade(room.lead, n, chance.randint(1, 4), "改级"),
        lambda n: t.exempt(room.lead, n, "疑难"),
        lambda n: t.end_exemption(room.lead, n, "好了"),
        lambda n: t.make_accountable(room.lead, n, "客服07"),
        lambda n: t.judge(room.lead, n, chance.choice((True, False, None))),
        lambda n: t.correct(room.agent, n, {"found": "查过了\n= 没有", "goods": "=水杯"}),
        lambda n: t.correct(room.agent, n, {"cause": "质量", "order_remark": "加急 'x'"}),
        lambda n: t.set_wanted(room.agent, n, chance.sample(WISHES, 2)),
        lambda n: t.set_orders(room.agent, n, chance.sample(ORDERS, 2)),
        lambda n: t.set_contacts(room.agent, n, ["微信 wang、1", "qq 5"]),
        lambda n: t.tag(room.agent, n, add=chance.sample(TAGS, 2)),
        lambda n: t.tag(room.agent, n, remove=[TAGS[0]]),
        lambda n: t.remedy(room.agent, n, "补偿", "12.50", "运费"),
        lambda n: t.remedy(room.agent, n, "补偿", "80"),
        lambda n: t.approve_remedy(room.lead, n, last(n, "remedies")),
        lambda n: t.finish_remedy(room.agent, n, last(n, "remedies")),
        lambda n: t.cancel_remedy(room.lead, n, last(n, "remedies"), "不要了"),
        lambda n: t.promise(room.agent, n, "明天回电", soon()),
        lambda n: t.set_platform_deadline(room.agent, n, "举证", soon()),
        lambda n: t.keep_commitment(room.agent, n, last(n, "commitments")),
        lambda n: t.withdraw_commitment(room.lead, n, last(n, "commitments"), "改口"),
        lambda n: t.plan_follow_up(room.agent, n, soon(), "客服08", "问问"),
        lambda n: t.record_follow_up(
            chance.choice(people),
            n,
            last(n, "follow_ups"),
            FollowUpResult("reached", chance.choice((True, False)), 3, (("好吗？", "好"),), "嗯"),
        ),
        lambda n: t.record_call(room.agent, n, CallRecord("王女士", "说明", how="再打", minutes=3)),
        lambda n: t.attach_content(room.agent, n, "截图.png", PICTURE + n.encode()),
        lambda n: t.detach(room.agent, n, last(n, "attachments"), "传错"),
        lambda n: t.tick(room.agent, n, chance.randint(1, 7), "好", "2026-11-22"),
        lambda n: t.untick(room.agent, n, chance.randint(1, 7)),
        lambda n: t.resolve(room.agent, n, "换货"),
        lambda n: t.explain_breach(room.agent, n, "仓库慢"),
        lambda n: t.close(room.lead, n, chance.choice((None, 1, 5))),
        lambda n: settled(room, n),
        lambda n: settled(room, n),
        lambda n: t.reopen(room.lead, n, "又坏了"),
        lambda n: t.invalidate(room.lead, n, "不是投诉"),
    ]


def settled(room: Room, number: str) -> ComplaintCard:
    """Bring a case to its end as far as the desk allows."""
    tracker, card = room.complaints, room.complaints.card(room.lead, number)
    for one in card.commitments:
        if one.kept_at is None and not one.is_withdrawn:
            tracker.keep_commitment(room.lead, number, one.ref)
    if card.flag_state == "raised":
        tracker.acknowledge(room.lead, number)
    if card.status is not Status.ANSWERED:
        tracker.resolve(room.lead, number, "已退款")
    tracker.explain_breach(room.lead, number, "忙")
    return tracker.close(room.lead, number, 4)


@pytest.fixture
def filled(room: Room) -> Room:
    chance = random.Random(20261122)
    room.clock.set(MORNING - timedelta(days=12))
    numbers: list[str] = []
    for place in range(CASES):
        room.clock.advance(minutes=chance.randint(1, 40))
        more: dict[str, Any] = {
            "customer": chance.choice(NAMES),
            "phone": chance.choice(("", "13912345678", "0571-88886666")),
            "orders": tuple(chance.sample(ORDERS, chance.randint(0, 3))),
            "wanted": tuple(chance.sample(WISHES, chance.randint(0, 3))),
            "contacts": tuple(chance.sample(CONTACTS, chance.randint(0, 2))),
            "goods": chance.choice(("", "水杯", "-2+3")),
            "batch": chance.choice(("", "B7")),
            "kind": chance.choice(("complaint", "complaint", "case")),
            "order_remark": chance.choice(("", "加急\n第二行")),
            "transcript": chance.choice(("", "客户：在吗\n客服：在")),
            "parent": chance.choice(("", *numbers[-3:])),
        }
        if chance.random() < 0.5:
            more["received_at"] = room.clock.now() - timedelta(seconds=chance.randint(0, 90_000))
        words = LONG_WORDS[place // 60 % 3] if place % 60 == 59 else chance.choice(WORDS)
        numbers.append(room.register(words, **more).number)
    for _ in range(8):
        room.clock.advance(hours=chance.randint(1, 20))
        room.complaints.raise_notices()
        everything = acts(room, chance)
        for number in numbers:
            try:
                chance.choice(everything)(number)
            except DeskError:
                continue
    for first, second in zip(numbers[::9], numbers[4::9], strict=False):
        try:
            room.complaints.link(room.agent, first, second, chance.choice(("cause", "child")))
            room.complaints.merge(room.lead, second, numbers[numbers.index(first) + 2])
        except DeskError:
            continue
    room.complaints.unmerge(room.lead, next(n for n in numbers if is_merged(room, n)))
    room.clock.set(max(room.clock.now(), MORNING))
    return room


def is_merged(room: Room, number: str) -> bool:
    return room.complaints.card(room.lead, number).status is Status.MERGED


def cards(room: Room) -> list[ComplaintCard]:
    found = [row.number for row in room.complaints.page(ALL, limit=1000).rows]
    return [room.complaints.card(room.lead, number) for number in sorted(found)]


def plain(card: ComplaintCard) -> dict[str, Any]:
    """Return a case without the numbers that each desk gives its own, and without who restored."""
    entries = [entry for entry in card.timeline if entry.kind != "restored"]
    place = {entry.seq: n for n, entry in enumerate(entries)}

    def told(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(map(told, value))
        if hasattr(value, "ref"):
            return {
                f.name: place.get(value.ref, -1) if f.name == "ref" else getattr(value, f.name)
                for f in fields(value)
                if f.name != "state" or not hasattr(value, "digest")
            }
        return value

    found = {f.name: told(getattr(card, f.name)) for f in fields(card)}
    found["foresee"] = told(card.ahead)
    for name in ("id", "version", "timeline", "tellings"):
        found.pop(name, None)
    found["timeline"] = [
        (e.at, e.author, e.kind, e.text, e.visible_to_customer, at_place(e.data, place))
        for e in entries
    ]
    found["orders"], found["tags"] = sorted(card.orders), sorted(card.tags)
    return found


def at_place(data: Any, place: dict[int, int]) -> dict[str, Any]:
    return {name: place.get(value, -1) if name == "ref" else value for name, value in data.items()}


@pytest.mark.slow
def test_every_case_comes_back_field_by_field(filled: Room, tmp_path: Path) -> None:
    before = cards(filled)
    kinds = {entry.kind for card in before for entry in card.timeline}
    assert len(kinds) > 35, kinds
    assert len({card.status for card in before}) == len(Status)
    for ending in (".csv", ".xlsx", ".json"):
        path = tmp_path / f"all{ending}"
        assert filled.complaints.export_file(filled.lead, ALL, path, is_revealed=True) == CASES
        desk = empty_desk(tmp_path / ending[1:])
        try:
            desk.clock.set(filled.clock.now())
            report = desk.complaints.import_file(desk.lead, path)
            assert (report.imported, report.duplicates, report.rejected) == (CASES, 0, ()), ending
            compare(filled, before, desk)
            again = desk.complaints.import_file(desk.lead, path)
            assert (again.imported, again.duplicates, again.rejected) == (0, CASES, ()), ending
        finally:
            desk.store.close()


def compare(filled: Room, before: list[ComplaintCard], desk: Room) -> None:
    for old, new in zip(before, cards(desk), strict=True):
        was, now = plain(old), plain(new)
        assert {name for name in was if was[name] != now[name]} == set(), old.number
        number = old.number
        there = filled.complaints.reveal(filled.lead, number)
        assert desk.complaints.reveal(desk.lead, number) == there
        levels = {notice.level for notice in filled.complaints.notices_of(number)}
        assert levels <= {notice.level for notice in desk.complaints.notices_of(number)}
    # What became due on the way is told in one summary, not aloud for each.
    desk.complaints.raise_notices()
    assert desk.told(NoticesRaised) == []
    assert len(desk.told(ComplaintsImported)) == 1
    with desk.store.read() as connection:
        assert journal.verify(connection) is None
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []


@pytest.fixture
def worked(room: Room) -> str:
    """A case with a past: its number."""
    tracker = room.complaints
    number = room.register("杯子裂了", phone="13912345678", orders=("990575273604307329",)).number
    tracker.reply(room.agent, number, "您好")
    tracker.promise(room.agent, number, "明天回电", MORNING + timedelta(hours=3))
    tracker.tag(room.agent, number, add=["急"])
    return number


def taken_out(room: Room, path: Path, **more: Any) -> Path:
    room.complaints.export_file(room.lead, ALL, path, is_revealed=True, **more)
    return path


def mend(path: Path, column: str, words: str) -> None:
    """Change a cell of the first case, as a person would in a spreadsheet."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.reader(file))
    table[1][table[0].index(column)] = words
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(table)


def test_what_was_mended_in_the_table_counts_and_is_noted(
    room: Room, elsewhere: Room, worked: str, tmp_path: Path
) -> None:
    path = taken_out(room, tmp_path / "out.csv")
    mend(path, "客户昵称", "李女士")
    # A spreadsheet takes long numbers for numbers: that is no mending.
    mend(path, "订单号", "9.90575E+17")
    assert elsewhere.complaints.import_file(elsewhere.lead, path).imported == 1
    card = elsewhere.complaints.card(elsewhere.lead, worked)
    assert (card.customer, card.orders) == ("李女士", ("990575273604307329",))
    assert card.first_response_at == MORNING
    assert card.timeline[-1].kind == "restored"
    assert card.timeline[-1].author == "赵组长"
    assert card.timeline[-1].data["mended"] == ["customer"]


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ('{"v":1,"case":{}', "JSON"),
        ("[]", "版本"),
        ('{"v":2}', "版本"),
        ("[" * 100_000, "JSON"),
        ('{"v":1,"case":{},"entries":[[1,"a","registered",0,"",{}]]}', "第 1 条"),
    ],
)
def test_a_broken_story_is_rejected_with_a_reason(
    room: Room, elsewhere: Room, worked: str, tmp_path: Path, words: str, reason: str
) -> None:
    path = taken_out(room, tmp_path / "out.csv")
    mend(path, "完整经过", words)
    report = elsewhere.complaints.import_file(elsewhere.lead, path)
    assert report.imported == 0
    assert reason in report.rejected[0].reason
    assert "\n" not in report.rejected[0].reason


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"digest":"', '"digest":"../../'),
        ('"remedy":"补偿"', '"remedy":7'),
        ('"fen":1250', '"fen":-1'),
        ('"status":"received"', '"status":"gone"'),
        ('"severity":', '"severity":9'),
        ('"due":1', '"due":99999999991'),
    ],
)
def test_a_forged_story_is_rejected(
    room: Room, elsewhere: Room, worked: str, tmp_path: Path, old: str, new: str
) -> None:
    room.complaints.remedy(room.agent, worked, "补偿", "12.50")
    room.complaints.attach_content(room.agent, worked, "a.png", PICTURE)
    path = taken_out(room, tmp_path / "out.json")
    (said,) = json.loads(path.read_text(encoding="utf-8"))
    story = json.dumps(said["完整经过"], ensure_ascii=False, separators=(",", ":"))
    assert old in story
    said["完整经过"] = story.replace(old, new)
    path.write_text(json.dumps([said]), encoding="utf-8")
    report = elsewhere.complaints.import_file(elsewhere.lead, path)
    assert (report.imported, len(report.rejected)) == (0, 1)


def test_only_a_lead_brings_in_what_others_are_said_to_have_done(
    room: Room, worked: str, tmp_path: Path, opened: Callable[[], Room]
) -> None:
    path = taken_out(room, tmp_path / "out.csv")
    desk = empty_desk(tmp_path / "desk")
    desk.staff.add(OWNER, "小陈", Role.AGENT)
    with pytest.raises(DeskError, match="组长"):
        desk.complaints.import_file(desk.staff.actor_named("小陈"), path)
    assert desk.complaints.page(ALL).total == 0
    desk.store.close()


def test_a_masked_list_says_that_it_cannot_come_back(
    room: Room, elsewhere: Room, worked: str, tmp_path: Path
) -> None:
    path = tmp_path / "out.csv"
    room.complaints.export_file(room.agent, ALL, path)
    assert "完整经过" not in path.read_text(encoding="utf-8-sig")
    report = elsewhere.complaints.import_file(elsewhere.lead, path)
    assert "打了码" in report.rejected[0].reason
    with pytest.raises(DeskError, match="个人信息"):
        room.complaints.export_file(room.agent, ALL, path, columns=("完整经过",))


def test_a_whole_case_taken_in_as_history_is_closed_and_waits_for_nobody(
    room: Room, elsewhere: Room, worked: str, tmp_path: Path
) -> None:
    path = taken_out(room, tmp_path / "out.json")
    elsewhere.clock.advance(days=9)
    elsewhere.complaints.import_file(elsewhere.lead, path, is_history=True)
    card = elsewhere.complaints.card(elsewhere.lead, worked)
    assert (card.status, card.next_due, card.is_overdue) == (Status.CLOSED, None, False)
    assert [entry.kind for entry in card.timeline][-3:] == ["restored", "exempted", "closed"]
    elsewhere.complaints.raise_notices()
    assert elsewhere.told(NoticesRaised) == []


def test_the_columns_of_a_whole_case_may_be_few(
    room: Room, elsewhere: Room, worked: str, tmp_path: Path
) -> None:
    path = taken_out(room, tmp_path / "out.xlsx", columns=("完整经过", "客户昵称"))
    # What the table must have of any file is asked for by name.
    with pytest.raises(DeskError, match="登记时间"):
        elsewhere.complaints.import_file(elsewhere.lead, path)


def test_a_case_goes_on_where_it_was_when_it_has_come_back(
    room: Room, elsewhere: Room, worked: str, tmp_path: Path
) -> None:
    elsewhere.complaints.import_file(elsewhere.lead, taken_out(room, tmp_path / "out.json"))
    tracker, lead = elsewhere.complaints, elsewhere.lead
    promise = tracker.card(lead, worked).commitments[0]
    assert promise.due == MORNING + timedelta(hours=3)
    assert tracker.keep_commitment(lead, worked, promise.ref).commitments[0].kept_at == MORNING
    assert [row.number for row in tracker.page(ComplaintQuery("明天回电")).rows] == [worked]
    new = elsewhere.complaints.register(lead, ComplaintIntake("甲", "乙"))
    assert new.number > worked


@pytest.mark.parametrize("said", ["", "{}", "[1]", '[{"编号":', "[[]]", "null"])
def test_a_file_that_is_no_list_of_objects_is_refused(
    room: Room, tmp_path: Path, said: str
) -> None:
    path = tmp_path / "in.json"
    path.write_text(said, encoding="utf-8")
    with pytest.raises(DeskError) as refused:
        room.complaints.import_file(room.lead, path)
    assert "in.json" in str(refused.value)


def test_a_list_of_objects_from_elsewhere_is_taken(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    first = {
        "登记时间": "2026-11-20 10:00",
        "客户昵称": "甲",
        "问题描述": "'=坏了",
        "订单号": 12345,
    }
    second = {**first, "客户昵称": "乙", "多出": 1}
    path.write_text(json.dumps([first, second], ensure_ascii=False, indent=2), encoding="utf-8")
    report = room.complaints.import_file(room.lead, path)
    assert (report.imported, [r.line for r in report.rejected]) == (1, [2])
    (row,) = room.complaints.page(ALL).rows
    card = room.complaints.card(room.lead, row.number)
    assert (card.what, card.orders) == ("'=坏了", ("12345",))
