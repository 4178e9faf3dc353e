"""The draft fills itself, and people work on it together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from deskcs.errors import Conflict, Invalid, NotFound
from deskcs.handover.drafting import MOST_ITEMS
from deskcs.handover.item_shapes import ItemInput, Severity
from deskcs.handover.sheet_shapes import SheetCard
from deskcs.storage import journal

from .conftest import Log, copy_items, item_of


def test_the_draft_holds_open_due_and_serious_cases_the_serious_on_top(log: Log) -> None:
    log.register("颜色和图片不一样", customer="李先生")
    serious = log.register("插座漏电冒烟,要打12315", customer="王女士")
    log.handover.start_shift(log.day)
    sheet = log.handover.draft(log.day)
    assert sheet.is_draft
    assert sheet.code == "20261123-早班-01"
    assert [item.kind for item in sheet.items] == ["flagged", "due"]
    first = sheet.items[0]
    assert (first.complaint, first.severity) == (serious.number, Severity.CRITICAL)
    assert first.next_step, "a next step is proposed"
    assert first.due_at == serious.first_response_due


def test_a_case_due_after_the_next_shift_is_stable(log: Log) -> None:
    card = log.register()
    log.complaints.reply(log.day, card.number, "您好,我们在查")
    sheet = log.handover.draft(log.day)
    assert [(item.kind, item.severity) for item in sheet.items] == [("complaint", Severity.STABLE)]


def test_a_second_look_brings_new_cases_and_drops_closed_ones(log: Log) -> None:
    old = log.register(customer="李先生")
    first = log.handover.draft(log.day)
    log.complaints.resolve(log.day, old.number, "已补发")
    log.complaints.close(log.day, old.number)
    new = log.register(customer="赵女士")
    second = log.handover.draft(log.day)
    assert second.id == first.id
    assert [item.complaint for item in second.items] == [new.number]
    assert [item.removed_reason for item in second.removed] == ["已办结"]


def test_a_reopened_case_comes_back_into_the_draft(log: Log) -> None:
    card = log.register()
    log.handover.draft(log.day)
    log.complaints.resolve(log.day, card.number, "已补发")
    log.complaints.close(log.day, card.number)
    assert log.handover.draft(log.day).items == ()
    log.complaints.reopen(log.day, card.number, "还是不对")
    assert [item.complaint for item in log.handover.draft(log.day).items] == [card.number]


def test_looking_twice_changes_nothing(log: Log) -> None:
    log.register()
    first = log.handover.draft(log.day)
    with log.store.read() as connection:
        head = journal.head(connection)
    assert log.handover.draft(log.day) == first
    with log.store.read() as connection:
        assert journal.head(connection) == head


def test_what_somebody_wrote_stays_when_the_draft_fills_itself_again(log: Log) -> None:
    card = log.register()
    sheet = log.handover.draft(log.day)
    line = sheet.items[0]
    log.handover.change_item(
        log.day,
        sheet.id,
        line.id,
        ItemInput(
            line.text, line.kind, "critical", "已电话致歉", "20 点前回电", complaint=card.number
        ),
    )
    log.complaints.assign(log.day, card.number, "客服12")
    again = log.handover.draft(log.day).items[0]
    assert (again.done, again.next_step, again.severity) == (
        "已电话致歉",
        "20 点前回电",
        Severity.CRITICAL,
    )


def test_each_line_bears_its_author_and_two_people_write_one_sheet(log: Log) -> None:
    log.handover.start_shift(log.day)
    log.handover.start_shift(log.lead)
    sheet = log.handover.draft(log.day)
    assert log.handover.draft(log.lead).id == sheet.id
    log.handover.add_item(log.day, sheet.id, ItemInput("值班手机没电了"))
    sheet = log.handover.add_item(
        log.lead, sheet.id, ItemInput("明天大促,备注口径见通知", "notice")
    )
    assert [(item.author, item.kind_name) for item in sheet.items] == [
        ("客服07", "其他事项"),
        ("李组长", "通知与口径变化"),
    ]


def test_the_second_of_two_who_change_a_line_is_told(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    line = log.handover.add_item(log.day, sheet.id, ItemInput("值班手机没电了")).items[0]
    log.handover.change_item(log.day, sheet.id, line.id, ItemInput("手机在充电"), line.version)
    with pytest.raises(Conflict):
        log.handover.change_item(log.lead, sheet.id, line.id, ItemInput("手机坏了"), line.version)
    assert log.handover.sheet(sheet.id).items[0].text == "手机在充电"


def test_an_item_type_has_its_own_fields(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    item = ItemInput(
        "三日未到账", "remittance", fields={"金额": "320 元", "汇款日期": "11-20", "空": ""}
    )
    line = log.handover.add_item(log.day, sheet.id, item).items[0]
    assert dict(line.fields) == {"金额": "320 元", "汇款日期": "11-20"}


def test_taking_a_due_case_off_needs_a_reason_and_stays_visible(log: Log) -> None:
    log.register()
    sheet = log.handover.draft(log.day)
    line = sheet.items[0]
    with pytest.raises(Invalid, match="写明原因"):
        log.handover.remove_item(log.day, sheet.id, line.id)
    sheet = log.handover.remove_item(log.day, sheet.id, line.id, "主管亲自跟进")
    assert sheet.items == ()
    removed = sheet.removed[0]
    assert (removed.removed_by, removed.removed_reason) == ("客服07", "主管亲自跟进")
    assert log.handover.draft(log.day).items == (), "it does not come back by itself"
    assert len(log.handover.restore_item(log.day, sheet.id, line.id).items) == 1


def test_a_note_goes_without_a_reason_and_comes_back_by_undo(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    line = log.handover.add_item(log.day, sheet.id, ItemInput("钥匙在抽屉")).items[0]
    assert log.handover.remove_item(log.day, sheet.id, line.id).items == ()
    assert len(log.handover.restore_item(log.day, sheet.id, line.id).items) == 1


def test_people_sort_within_each_severity(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    for text in ("甲", "乙", "丙"):
        sheet = log.handover.add_item(log.day, sheet.id, ItemInput(text))
    sheet = log.handover.add_item(log.day, sheet.id, ItemInput("急", severity="critical"))
    ids = {item.text: item.id for item in sheet.items}
    sheet = log.handover.reorder(log.day, sheet.id, [ids["丙"], ids["甲"], ids["急"], 999])
    assert [item.text for item in sheet.items] == ["急", "丙", "甲", "乙"]


def test_the_checklist_is_ticked_off_with_notes(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    sheet = log.handover.check(log.day, sheet.id, "phone", "bad", "屏幕碎了")
    line = next(check for check in sheet.checks if check.key == "phone")
    assert (line.state, line.note) == ("bad", "屏幕碎了")
    with pytest.raises(Invalid):
        log.handover.check(log.day, sheet.id, "nothing", "ok")
    with pytest.raises(Invalid):
        log.handover.check(log.day, sheet.id, "phone", "perhaps")


def test_a_draft_of_the_evening_is_another_sheet(log: Log) -> None:
    day = log.handover.draft(log.day)
    log.clock.advance(hours=9)
    evening = log.handover.draft(log.evening)
    assert evening.id != day.id
    assert evening.shift_name == "晚班"


BAD: dict[str, Callable[[], object]] = {
    "empty": lambda: ItemInput("  "),
    "control characters only": lambda: ItemInput("\x00\x07"),
    "100 kB": lambda: ItemInput("长" * 34_000),
    "severity": lambda: ItemInput("x", severity="red"),
    "naive time": lambda: ItemInput("x", due_at=datetime(2026, 11, 23)),
    "many fields": lambda: ItemInput("x", fields={str(n): "y" for n in range(30)}),
}


@pytest.mark.parametrize("make", BAD.values(), ids=BAD.keys())
def test_a_line_that_cannot_be_kept_is_refused_with_a_reason(make: Callable[[], object]) -> None:
    with pytest.raises(Invalid) as told:
        make()
    assert told.value.field
    assert "\n" not in str(told.value)


def test_an_item_is_one_line_and_keeps_an_emoji() -> None:
    assert ItemInput("客户\n很生气\t😡").text == "客户 很生气 😡"


def test_unknown_kinds_cases_items_and_sheets_are_told(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    with pytest.raises(Invalid, match="callback"):
        log.handover.add_item(log.day, sheet.id, ItemInput("x", "weather"))
    with pytest.raises(Invalid, match="TS1"):
        log.handover.add_item(log.day, sheet.id, ItemInput("x", complaint="TS1"))
    with pytest.raises(NotFound):
        log.handover.remove_item(log.day, sheet.id, 999)
    with pytest.raises(NotFound):
        log.handover.sheet(999)


def test_a_busy_sheet_of_hundreds_of_items_works_and_has_an_end(log: Log) -> None:
    for number in range(120):
        log.register(f"第 {number} 件:颜色不对", customer=f"客户{number}")
    sheet = log.handover.draft(log.day)
    assert len(sheet.items) == 120
    copy_items(log, sheet.items[0], MOST_ITEMS - 120)
    with pytest.raises(Invalid, match="最多"):
        log.handover.add_item(log.day, sheet.id, ItemInput("再一条"))


def test_a_line_in_the_past_or_future_keeps_its_times(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    happened, due = log.clock.now() - timedelta(hours=2), log.clock.now() + timedelta(hours=5)
    item = ItemInput("旺旺掉线", "incident", happened_at=happened, due_at=due)
    line = item_of(log.handover.add_item(log.day, sheet.id, item), "旺旺掉线")
    assert (line.happened_at, line.due_at, line.written_at) == (happened, due, log.clock.now())


def test_the_draft_is_of_the_shift_somebody_is_in_even_after_its_end(log: Log) -> None:
    log.handover.start_shift(log.day)
    log.clock.advance(hours=8)
    sheet: SheetCard = log.handover.draft(log.day)
    assert sheet.shift_name == "早班"


def test_a_line_is_put_on_another_case_only_if_there_is_one(log: Log) -> None:
    here, there = log.register().number, log.register("尺码发错了").number
    draft = log.handover.draft(log.day)
    draft = log.handover.add_item(
        log.day, draft.id, ItemInput(text="客户又来问", kind="note", complaint=here)
    )
    line = next(item for item in draft.items if item.text == "客户又来问")
    with pytest.raises(Invalid, match="没有编号为"):
        wrong = ItemInput(text="客户又来问", kind="note", complaint="TS20991231-999")
        log.handover.change_item(log.day, draft.id, line.id, wrong)
    log.complaints.resolve(log.day, there, "换货")
    moved = ItemInput(text="客户又来问", kind="note", complaint=there)
    draft = log.handover.change_item(log.day, draft.id, line.id, moved)
    line = next(item for item in draft.items if item.id == line.id)
    assert (line.complaint, line.case_status) == (there, "answered")
