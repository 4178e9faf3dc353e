"""A case on paper."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from deskcs.complaints.ui.printed_case import case_html
from deskcs.complaints.work_shapes import CallRecord
from deskcs.qt.pdf_target import part_of
from deskcs.qt.surroundings import Surroundings

from .conftest import Screen


def test_the_open_case_is_saved_as_pdf(screen: Screen, heard: Any, tmp_path: Path) -> None:
    path = tmp_path / "case.pdf"
    screen.page.printer.ask = lambda window, name: str(path)
    screen.page.open(screen.desk.register("少发一件\n" * 400).number)
    screen.page.pane.ask("print")
    assert path.read_bytes().startswith(b"%PDF")
    assert path.read_bytes().count(b"/Type /Page\n") > 1
    assert heard.said == [f"已存为 {path}"]
    assert [file.name for file in tmp_path.glob(".*.part")] == []


def test_what_another_is_just_writing_to_the_same_file_is_left_alone(
    screen: Screen, tmp_path: Path
) -> None:
    path = tmp_path / "case.pdf"
    screen.page.printer.ask = lambda window, name: str(path)
    others = part_of(path)
    others.write_bytes(b"half")
    screen.page.open(screen.desk.register().number)
    screen.page.print_item()
    assert path.read_bytes().startswith(b"%PDF")
    assert others.read_bytes() == b"half"


def test_nothing_is_written_when_no_file_is_chosen(screen: Screen, heard: Any) -> None:
    screen.page.printer.ask = lambda window, name: ""
    screen.page.open(screen.desk.register().number)
    screen.page.print_item()
    assert heard.said == []


def test_a_file_that_cannot_be_written_is_said(screen: Screen, tmp_path: Path) -> None:
    screen.page.printer.ask = lambda window, name: str(tmp_path / "none" / "case.pdf")
    screen.page.open(screen.desk.register().number)
    screen.page.print_item()
    assert "写不了文件" in screen.page.pane.message.words.text()


def test_paper_shows_texts_as_they_are_and_hides_the_number(
    screen: Screen, around: Surroundings
) -> None:
    card = screen.desk.register("<script>坏</script>", phone="13912345678")
    card = screen.desk.complaints.reply(screen.desk.agent, card.number, "您好 & 抱歉")
    html = case_html(card, around.clock.now(), around.zone)
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "您好 &amp; 抱歉" in html
    assert "139****5678" in html
    assert "13912345678" not in html


def test_paper_holds_all_of_a_case_and_no_long_number(screen: Screen, around: Surroundings) -> None:
    desk, tracker = screen.desk, screen.desk.complaints
    other = desk.register("另一件").number
    number = desk.register(
        "漏电，电话 13912345678\n第二行",
        phone="13912345678",
        orders=("990575273604307329",),
        contacts=("微信 wang1388",),
        wanted=("退款",),
    ).number
    tracker.remedy(desk.agent, number, "补偿", "15", "打到 6222020200112233445")
    due = around.clock.now() + timedelta(hours=1)
    tracker.plan_follow_up(desk.agent, number, due, "客服08")
    tracker.tick(desk.agent, number, 1, "", "2026-11-22")
    tracker.attach_content(desk.agent, number, "照片.txt", b"x")
    tracker.record_call(desk.agent, number, CallRecord("王女士", "说明", how="明天取件"))
    card = tracker.link(desk.agent, number, other, "cause")
    html = case_html(card, around.clock.now(), around.zone)
    for said in (
        number,
        other,
        "补偿 15.00 元",
        "照片.txt",
        "怎么办：明天取件",
        "同一原因",
        "热情接待",
    ):
        assert said in html
    assert "约在 2026-11-22 10:30" in html
    for hidden in ("13912345678", "990575273604307329", "6222020200112233445", "wang1388"):
        assert hidden not in html
