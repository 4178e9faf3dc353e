"""Times the shift log: a busy draft, past sheets, the proof of ten years.

    python benchmarks/handover.py [--cases 100000] [--open 500] [--years 10] [--to FILE]

Prints a Markdown table. The desk is made anew in a temporary folder; making it takes minutes.
"""

from __future__ import annotations

import argparse
import csv
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from deskcs.actor import OWNER, Actor, Role
from deskcs.clock import FixedClock
from deskcs.complaints.service import ComplaintService
from deskcs.events import EventBus
from deskcs.handover import queries
from deskcs.handover.content import content_hash, content_of
from deskcs.handover.finding import SheetQuery
from deskcs.handover.room import packed
from deskcs.handover.service import HandoverService
from deskcs.handover.signing import hidden_text, search_text
from deskcs.search import index
from deskcs.search.index import Entry
from deskcs.staff.service import StaffService
from deskcs.storage import journal
from deskcs.storage.opening import open_store
from deskcs.storage.store import Store
from deskcs.storage.types import to_millis
from deskcs.storage.unit import UnitOfWork

NOW = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Shanghai")
SHIFTS = ("早班", "中班", "晚班")
GOODS = ("保温杯", "电热毯", "连衣裙", "运动鞋", "充电宝", "行李箱", "台灯", "空气炸锅")
FAULTS = ("收到就破损", "颜色不对", "少发一件", "快递五天没有更新", "漏水", "退款没有到账")
WISHES = ("要求退款", "要求换货", "要求补发", "要求给个说法")
ITEMS_A_SHEET = 12


def make_cases(folder: Path, complaints: ComplaintService, total: int, still_open: int) -> None:
    """Import `total` cases, of which `still_open` are open."""
    chance = random.Random(7)
    for name, count, is_history in (
        ("history.csv", total - still_open, True),
        ("open.csv", still_open, False),
    ):
        file = folder / name
        with file.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(["客户", "订单号", "商品", "问题描述", "收到时间"])
            for number in range(count):
                at = NOW - timedelta(
                    minutes=chance.randrange(10, 2_000 if not is_history else 10**6)
                )
                goods = chance.choice(GOODS)
                what = f"{goods}{chance.choice(FAULTS)},第 {number} 位客户{chance.choice(WISHES)}"
                order = f"T{int(is_history)}{number:09d}"
                shown = at.astimezone(ZONE).strftime("%Y-%m-%d %H:%M")
                writer.writerow([f"客户{number % 5000}", order, goods, what, shown])
        report = complaints.import_file(OWNER, file, {}, is_history=is_history)
        assert report.imported == count, report.rejected[:3]


def make_sheets(store: Store, handover: HandoverService, years: int) -> int:
    """Write signed and accepted sheets of three shifts a day, as the service would."""
    chance = random.Random(11)
    first = date(2026, 11, 22) - timedelta(days=365 * years)
    made = 0
    for start in range(0, 365 * years, 50):
        with store.write(OWNER) as unit:
            entries = []
            for offset in range(start, min(start + 50, 365 * years)):
                for shift in SHIFTS:
                    day = first + timedelta(days=offset)
                    entries.append(_sheet(unit, handover, day, shift, chance))
                    made += 1
            index.put_many(unit.connection, entries)
    return made


def _sheet(
    unit: UnitOfWork, handover: HandoverService, day: date, shift: str, chance: random.Random
) -> Entry:
    ask = unit.connection.exec_driver_sql
    hour = 9 + 8 * SHIFTS.index(shift)
    at = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(hours=hour)
    code = f"{day:%Y%m%d}-{shift}-01"
    number = ask(
        "INSERT INTO handover_sheet(version, code, day, shift_name, state, author, created_at,"
        " planned_end, horizon, signed_by, summary, override_reason, behalf_reason, checks,"
        " content, on_behalf_of, content_hash, journal_seq, journal_head)"
        " VALUES (1,?,?,?,'draft','客服07',?,?,?,'','','','','','','','',0,'')",
        (code, day.isoformat(), shift, *[to_millis(at)] * 3),
    ).lastrowid
    rows = []
    for position in range(ITEMS_A_SHEET):
        text = f"{chance.choice(GOODS)}{chance.choice(FAULTS)},客户{chance.randrange(5000)}"
        severity = chance.choice(("stable", "stable", "watch", "critical"))
        rows.append((number, position, severity, text, chance.choice(WISHES), to_millis(at)))
    ask(
        "INSERT INTO handover_item(version, sheet_id, position, kind, severity, text, done,"
        " next_step, contingency, holder, written_at, author, complaint, case_status, carried,"
        " is_edited, removed_by, removed_reason, fields, links, source, changed_by)"
        " VALUES (1,?,?,'note',?,?,'已电话致歉',?,'','客服12',?,'客服07','','',0,1,"
        " '','','','','','')",
        rows,
    )
    card = queries.sheet(unit.connection, number, handover.rules)
    card = replace(card, cut_off_at=at, signed_by="客服07")
    content = content_of(card)
    digest, (seq, head) = content_hash(content), journal.head(unit.connection)
    ask(
        "UPDATE handover_sheet SET state = 'signed', cut_off_at = ?, signed_at = ?, signed_by ="
        " '客服07', checks = ?, content = ?, content_hash = ?, journal_seq = ?, journal_head = ?,"
        " version = 2 WHERE id = ?",
        (
            *[to_millis(at)] * 2,
            packed([asdict(check) for check in card.checks]),
            content,
            digest,
            seq,
            head,
            number,
        ),
    )
    ask(
        "INSERT INTO handover_step(sheet_id, item_id, at, actor, kind, text)"
        " SELECT sheet_id, id, ?, '客服12', 'accepted', '' FROM handover_item WHERE sheet_id = ?",
        (to_millis(at + timedelta(minutes=5)), number),
    )
    change = journal.Change(
        "handover.sign", f"handover:{number}", after={"code": code, "content_hash": digest}
    )
    journal.append(unit.connection, at, OWNER, [change])
    return Entry("handover", number, *search_text(card, "客服07"), hidden_text(card))


def times(act: Callable[[], object], rounds: int) -> tuple[str, str, str]:
    """Return the median, the 95th percentile and the median of the processor's time, in words."""
    took, worked = [], []
    for _ in range(rounds):
        start, at_work = time.perf_counter(), time.process_time()
        act()
        took.append((time.perf_counter() - start) * 1000)
        worked.append((time.process_time() - at_work) * 1000)
    late = sorted(took)[min(len(took) - 1, int(len(took) * 0.95))]
    return (
        f"{statistics.median(took):.1f} ms",
        f"{late:.1f} ms",
        f"{statistics.median(worked):.1f} ms",
    )


def measure(arguments: argparse.Namespace) -> list[tuple[str, ...]]:
    """Return rows of what, median, p95, processor time and the wanted limit."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clock = FixedClock(NOW)
        store = open_store(folder / "desk.sqlite3", clock, EventBus())
        staff = StaffService(store)
        complaints = ComplaintService(store, clock, staff, ZONE)
        handover = HandoverService(store, clock, complaints, staff, ZONE)
        actor = Actor(None, "客服07", Role.AGENT)
        print(f"making {arguments.cases} cases …", file=sys.stderr)
        make_cases(folder, complaints, arguments.cases, arguments.open)
        print(f"making {arguments.years} years of sheets …", file=sys.stderr)
        count = make_sheets(store, handover, arguments.years)
        print("measuring …", file=sys.stderr)
        rows = _draft_rows(handover, actor, arguments)
        rows += _sheet_rows(handover, count)
        store.close()
    return rows


def _draft_rows(
    handover: HandoverService, actor: Actor, arguments: argparse.Namespace
) -> list[tuple[str, ...]]:
    start, at_work = time.perf_counter(), time.process_time()
    sheet = handover.draft(actor)
    first = (time.perf_counter() - start) * 1000
    worked = (time.process_time() - at_work) * 1000
    assert len(sheet.items) >= arguments.open, len(sheet.items)
    again = times(lambda: handover.draft(actor), 20)
    case = f"{arguments.open} open of {arguments.cases} cases"
    return [
        (f"draft made and filled ({case})", f"{first:.0f} ms", "", f"{worked:.0f} ms", "200 ms"),
        (f"draft looked at again ({case})", *again, "200 ms"),
    ]


def _sheet_rows(handover: HandoverService, count: int) -> list[tuple[str, ...]]:
    chance = random.Random(3)
    opened = times(lambda: handover.sheet(chance.randrange(1, count + 1)), 300)
    listed = times(lambda: handover.sheets(60, chance.randrange(100, count)), 100)
    found = times(lambda: handover.find_sheets(SheetQuery(chance.choice(GOODS))), 50)
    month = times(lambda: handover.calendar(date(2022, 3, 1), date(2022, 3, 31)), 30)
    seen = list[tuple[int, int]]()
    start, at_work = time.perf_counter(), time.process_time()
    checks = handover.verify_all(lambda *at: seen.append(at))
    took, worked = time.perf_counter() - start, time.process_time() - at_work
    assert all(check.is_genuine for check in checks)
    return [
        (f"a past sheet opened ({count} sheets)", *opened, "50 ms"),
        ("60 sheets listed", *listed, ""),
        ("sheets found by a word", *found, ""),
        ("a month of the calendar", *month, ""),
        (
            f"{count} sheets proven, {len(seen)} times progress told",
            f"{took:.1f} s",
            "",
            f"{worked:.1f} s",
            "10 s",
        ),
    ]


def main() -> None:
    """Read the arguments, measure, print and, if asked, write the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--open", type=int, default=500)
    parser.add_argument("--years", type=int, default=10)
    parser.add_argument("--to", type=Path)
    arguments = parser.parse_args()
    rows = measure(arguments)
    lines = ["| what | median | p95 | processor | wanted |", "|---|---|---|---|---|"]
    lines += [f"| {' | '.join(row)} |" for row in rows]
    table = "\n".join(lines)
    print(table)
    if arguments.to:
        arguments.to.parent.mkdir(parents=True, exist_ok=True)
        arguments.to.write_text(
            "# Shift log\n\nMade by `python benchmarks/handover.py` on two cores shared with other"
            " work: the processor's time is what the desk itself needs.\n\n"
            f"{table}\n",
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
