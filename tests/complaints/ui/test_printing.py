"""A case on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from deskcs.complaints.ui.case_paper import case_html
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
