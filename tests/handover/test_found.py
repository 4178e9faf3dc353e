"""What a search shows of a sheet is what the sheet was indexed with."""

from __future__ import annotations

from deskcs.finder import Finder
from deskcs.handbook.opening import open_handbook
from deskcs.handover.found import found_sheets
from deskcs.handover.item_shapes import ItemInput
from deskcs.handover.signing import search_text
from deskcs.search import index

from .conftest import Log


def test_the_text_of_a_sheet_is_what_was_indexed(log: Log) -> None:
    case = log.register("外箱破损,要求换货")
    log.handover.start_shift(log.day)
    sheet = log.handover.draft(log.day)
    for item in (
        ItemInput("三日未到账", "remittance", fields={"金额": "320 元", "汇款日期": "11-20"}),
        ItemInput(
            "仓库明天盘点",
            severity="watch",
            done="已通知",
            next_step="早上再问",
            holder="李组长",
            contingency="没人接就打给组长",
            links=(case.number, "article:complaint-deadlines"),
        ),
        ItemInput("写错了"),
    ):
        sheet = log.handover.add_item(log.day, sheet.id, item)
    wrong = next(item for item in sheet.items if item.text == "写错了")
    log.handover.remove_item(log.day, sheet.id, wrong.id)
    signed = log.signed(summary="今天很忙")
    with log.store.read() as connection:
        found = found_sheets(connection, [signed.id, 9_999])
        hits = index.find(connection, ["盘点"], ["handover"], 5)
    assert list(found) == [signed.id]
    number, title, text = found[signed.id]
    assert number == str(signed.id)
    assert (title, text) == search_text(log.handover.sheet(signed.id), log.day.name)
    assert [text[start:end] for start, end in hits[0].body_marks] == ["盘点"]
    assert "李组长" in text
    assert "写错了" not in text


def test_sheets_without_items_have_their_summary(log: Log) -> None:
    log.handover.start_shift(log.day)
    signed = log.signed(summary="无交接事项")
    with log.store.read() as connection:
        found = found_sheets(connection, [signed.id])
    assert found[signed.id].text == "无交接事项"
    assert log.day.name in found[signed.id].title


def test_a_sheet_that_was_found_before_is_shown_as_it_was_signed(log: Log) -> None:
    finder = Finder(open_handbook(), log.store)
    log.handover.start_shift(log.day)
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput("仓库明天盘点"))
    log.signed(summary="今天很忙")
    first = finder.search("盘点", "handover").hits
    assert [hit.text for hit in first] == ["今天很忙\n仓库明天盘点"]
    assert finder.search("盘点", "handover").hits == first
    assert [hit.text for hit in finder.search("很忙", "handover").hits] == [first[0].text]
