"""Hard days: hundreds of items, clocks that are changed, disks that are full."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event

from deskcs.errors import DiskFull, Invalid
from deskcs.handover.item_shapes import ItemInput
from deskcs.handover.log_shapes import LogInput
from deskcs.handover.rules import ShiftTemplate
from deskcs.handover.sheet_shapes import SheetState
from deskcs.handover.shifting import end_of_next, window_at

from .conftest import Log

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = ShiftTemplate("night", "夜班", dict.fromkeys(range(7), (time(22, 0), time(6, 0))))
HOUR = timedelta(hours=1)


@contextmanager
def full_disk(log: Log) -> Iterator[None]:
    """Let no connection of this window get a page more than there are."""
    with log.store.read() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()

    def limit(connection: object, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")  # type: ignore[attr-defined]

    def release(connection: object, *_: object) -> None:
        connection.execute("PRAGMA max_page_count = 1073741823")  # type: ignore[attr-defined]

    event.listen(log.store.engine, "checkout", limit)
    try:
        yield
    finally:
        event.remove(log.store.engine, "checkout", limit)
        event.listen(log.store.engine, "checkout", release)


def test_a_sheet_of_five_hundred_items_is_written_signed_taken_and_proven(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    with log.store.write(log.day) as unit:
        unit.connection.exec_driver_sql(
            "INSERT INTO handover_item(version, sheet_id, position, kind, severity, text, done,"
            " next_step, contingency, holder, written_at, author, complaint, case_status, carried,"
            " is_edited, removed_by, removed_reason, fields, links, source, changed_by)"
            " VALUES (1,?,?,'note','stable',?,'','','','',0,'客服07','','',0,1,'','','','','','')",
            [(sheet.id, number, f"第 {number} 条") for number in range(499)],
        )
    log.handover.add_item(log.day, sheet.id, ItemInput("最后一条", severity="critical"))
    signed = log.handover.sign(log.day, sheet.id)
    assert (len(signed.items), signed.items[0].text) == (500, "最后一条")
    log.handover.accept_all(log.evening, sheet.id)
    done = log.handover.accept_item(log.evening, sheet.id, signed.items[0].id, "马上办")
    assert done.state is SheetState.ACCEPTED
    assert log.handover.verify(sheet.id).is_genuine
    log.clock.advance(hours=9)
    assert len(log.handover.draft(log.evening).items) == 500, "nothing is lost on the way"


def test_a_text_of_a_hundred_kilobytes_is_refused_and_nothing_is_changed(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    for write in (
        lambda: log.handover.add_item(log.day, sheet.id, ItemInput("长" * 34_000)),
        lambda: log.handover.add_item(log.day, sheet.id, ItemInput("x", done="长" * 34_000)),
        lambda: log.handover.log(log.day, LogInput("长" * 34_000)),
        lambda: log.handover.sign(log.day, sheet.id, "无交接事项" + "长" * 34_000),
    ):
        with pytest.raises(Invalid, match="太长"):
            write()
    assert log.handover.sheet(sheet.id).items == ()


@pytest.mark.parametrize(
    ("evening", "hours"), [(date(2026, 3, 28), 7), (date(2026, 10, 24), 9), (date(2026, 6, 1), 8)]
)
def test_a_night_in_which_the_clocks_change_is_as_long_as_it_is(evening: date, hours: int) -> None:
    begins = datetime.combine(evening, time(22, 0), BERLIN).astimezone(UTC)
    window = window_at([NIGHT], BERLIN, begins + timedelta(hours=5), HOUR)
    assert window.day == evening
    assert window.end - window.start == timedelta(hours=hours)
    following = end_of_next([NIGHT], BERLIN, window.start, window.end)
    assert following.astimezone(BERLIN).time() == time(6, 0)


def test_a_full_disk_while_accepting_leaves_everything_as_it_was(log: Log) -> None:
    for number in range(40):
        log.register(f"第 {number} 件")
    sheet = log.signed()

    def ask_until_it_is_full() -> None:
        for _ in range(60):
            log.handover.ask(log.evening, sheet.id, sheet.items[0].id, "长" * 900)

    with full_disk(log), pytest.raises(DiskFull):
        ask_until_it_is_full()
    assert log.handover.sheet(sheet.id).state is SheetState.SIGNED
    assert log.handover.accept_all(log.evening, sheet.id).state is SheetState.ACCEPTED


def test_a_clock_set_back_three_hours_within_a_shift_loses_nothing(log: Log) -> None:
    log.handover.start_shift(log.day)
    number = log.register().number
    log.clock.jump(hours=-3)
    sheet = log.handover.draft(log.day)
    assert (sheet.shift_name, sheet.day) == ("早班", "2026-11-23"), "one is in the shift one began"
    signed = log.handover.sign(log.day, sheet.id)
    assert [item.complaint for item in signed.items] == [number]
    assert log.handover.watch_handovers() == []
    assert log.handover.accept_all(log.evening, sheet.id).state is SheetState.ACCEPTED
    assert log.handover.verify(sheet.id).is_genuine
