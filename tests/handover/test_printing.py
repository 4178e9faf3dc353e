"""The printed sheet: one A4 page whatever is on it, with names, times and proof."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QPdfWriter, QTextDocumentFragment

from deskcs.errors import Invalid, ReadOnly
from deskcs.handover.item_shapes import ItemInput
from deskcs.handover.sheet_shapes import SheetCard
from deskcs.handover.ui.printed_page import page_html
from deskcs.handover.ui.printing import _extents, _fitting, write_pdf

from .conftest import SHANGHAI, Log, copy_items, item_of


def pages(file: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", file.read_bytes()))


def plain(sheet: SheetCard, **more: Any) -> str:
    return QTextDocumentFragment.fromHtml(page_html(sheet, SHANGHAI, **more)).toPlainText()


@pytest.fixture
def accepted(log: Log) -> SheetCard:
    log.register("颜色和图片不一样,客户要求退款")
    sheet = log.handover.draft(log.day)
    log.handover.add_item(
        log.day,
        sheet.id,
        ItemInput("钥匙少一把", severity="critical", next_step="<b>问保安</b>", done="找过仓库"),
    )
    log.handover.check(log.day, sheet.id, "phone", "bad", "没电")
    sheet = log.handover.sign(log.day, sheet.id, "今天 60 位客户")
    log.handover.ask(log.evening, sheet.id, sheet.items[0].id, "哪一把?")
    log.handover.answer(log.day, sheet.id, sheet.items[0].id, "仓库的")
    log.handover.accept_all(log.evening, sheet.id, "我去问保安")
    return log.handover.add_addendum(log.day, sheet.id, "更正:是两把")


def test_a_sheet_is_one_page_with_text_that_can_be_selected(
    qapp: Any, accepted: SheetCard, tmp_path: Path
) -> None:
    file = tmp_path / "交接.pdf"
    assert write_pdf(accepted, file, zone=SHANGHAI, desk_name="青云小店") == 0
    assert pages(file) == 1
    assert b"/ToUnicode" in file.read_bytes(), "letters, not pictures of letters"


def test_the_page_says_who_gave_who_took_when_and_how_to_prove_it(
    qapp: Any, accepted: SheetCard
) -> None:
    said = plain(accepted, desk_name="青云小店")
    for words in (
        "青云小店",
        accepted.code,
        "客服07",
        "客服12",
        "11-23 09:30",
        "今天 60 位客户",
        "钥匙少一把",
        "<b>问保安</b>",
        "找过仓库",
        "问 客服12：哪一把?",
        "答 客服07：仓库的",
        "值班手机 异常（没电）",
        "：更正:是两把",
        accepted.content_hash,
        accepted.journal_head,
    ):
        assert words in said


def test_a_draft_says_that_it_is_one(qapp: Any, log: Log) -> None:
    log.register()
    said = plain(log.handover.draft(log.day))
    assert "草稿" in said
    assert "未签字" in said


def test_hundreds_of_items_still_make_one_page_and_say_what_is_missing(
    qapp: Any, log: Log, tmp_path: Path
) -> None:
    sheet = log.handover.draft(log.day)
    log.handover.add_item(log.day, sheet.id, ItemInput("最急的一条", severity="critical"))
    text = "第 {} 件:收到的颜色和图片不一样,联系多次没有答复"
    sheet = log.handover.add_item(log.day, sheet.id, ItemInput("颜色不一样"))
    copy_items(log, item_of(sheet, "颜色不一样"), 200, text)
    sheet = log.handover.sheet(sheet.id)
    file = tmp_path / "many.pdf"
    left_out = write_pdf(sheet, file, zone=SHANGHAI)
    assert pages(file) == 1
    assert left_out > 0
    said = plain(sheet, full=0, shown=len(sheet.items) - left_out)
    assert f"另有 {left_out} 条" in said
    assert "最急的一条" in said


def test_the_most_urgent_are_in_full_as_long_as_the_page_has_room(
    qapp: Any, log: Log, tmp_path: Path
) -> None:
    sheet = log.handover.draft(log.day)
    urgent = ItemInput("最急的一条", severity="critical", next_step="先问保安", done="找过" * 200)
    sheet = log.handover.add_item(log.day, sheet.id, urgent)
    copy_items(log, item_of(sheet, "最急的一条"), 19, "第 {} 急")
    sheet = log.handover.add_item(log.day, sheet.id, ItemInput("不急", next_step="回头再说"))
    copy_items(log, item_of(sheet, "不急"), 20)
    sheet = log.handover.sheet(sheet.id)
    paper, extent = _fitting(sheet, QPdfWriter(str(tmp_path / "page.pdf")), SHANGHAI, "")
    assert 0 < extent.full < 20, "not all of the urgent ones, but not none of them either"
    assert paper.toPlainText().count("先问保安") == extent.full
    assert "回头再说" not in paper.toPlainText()


def test_what_no_page_holds_is_not_laid_out(log: Log) -> None:
    sheet = log.handover.draft(log.day)
    sheet = log.handover.add_item(log.day, sheet.id, ItemInput("长" * 500, done="做" * 1000))
    copy_items(log, sheet.items[0], 900)
    extents = _extents(log.handover.sheet(sheet.id).items)
    assert max(extent.full for extent in extents) < 10
    assert max(extent.shown for extent in extents) == 100
    assert extents[-1].shown == 0


def test_the_page_says_of_the_state_what_the_list_says(qapp: Any, log: Log) -> None:
    log.register()
    sheet = log.signed()
    log.clock.set(sheet.planned_end + timedelta(minutes=15))
    log.handover.watch_handovers()
    assert "状态 超时未接" in plain(log.handover.sheet(sheet.id))


def test_no_file_that_is_something_else_is_replaced(
    qapp: Any, accepted: SheetCard, log: Log
) -> None:
    database = log.store.path
    before = database.read_bytes()
    with pytest.raises(Invalid, match="不是 PDF"):
        write_pdf(accepted, database, zone=SHANGHAI)
    assert database.read_bytes() == before


@pytest.mark.parametrize("name", ["", "长" * 300, "长" * 300 + ".pdf"])
def test_a_name_that_is_none_is_told_in_one_line(qapp: Any, accepted: SheetCard, name: str) -> None:
    with pytest.raises(ReadOnly, match="写不了文件"):
        write_pdf(accepted, Path(name), zone=SHANGHAI)


def test_a_folder_that_cannot_be_written_is_told_in_one_line(
    qapp: Any, accepted: SheetCard, tmp_path: Path
) -> None:
    with pytest.raises(ReadOnly, match="换一个位置"):
        write_pdf(accepted, tmp_path / "no" / "such" / "x.pdf", zone=SHANGHAI)
