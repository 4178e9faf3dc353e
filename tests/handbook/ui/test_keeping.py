"""A lead writes, compares, brings back, marks, imports; agents confirm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from deskcs.actor import Actor
from deskcs.handbook.ui.page import HandbookPage

from ..conftest import Shelf, write


def action(page: HandbookPage, words: str) -> QAction:
    return next(a for a in page.reading.bar.menu.actions() if a.text() == words)


def text_of(page: HandbookPage) -> QPlainTextEdit:
    return page.findChild(QPlainTextEdit, "handbook.editor.text")


def change(page: HandbookPage, old: str, new: str) -> None:
    text = text_of(page).toPlainText()
    assert old in text
    text_of(page).setPlainText(text.replace(old, new))


def test_who_only_reads_is_offered_nothing_to_change(page: HandbookPage, around: Any) -> None:
    page.open("flow")
    assert not page.reading.bar.more.isVisible()
    page.new_item()
    assert page.stage.currentWidget() is page.reading


def test_an_article_is_edited_with_a_preview_and_shown_at_once(
    lead_page: HandbookPage, shelf: Shelf, qtbot: Any
) -> None:
    lead_page.open("flow")
    action(lead_page, "编辑这一篇").trigger()
    assert not lead_page.results.isVisible()
    change(lead_page, "热情接待", "微笑接待")
    qtbot.waitUntil(lambda: "微笑接待" in lead_page._keeping.editor.view.toPlainText())
    lead_page.findChild(QPushButton, "handbook.editor.save").click()
    assert lead_page.stage.currentWidget() is lead_page.reading
    assert "微笑接待" in lead_page.reading.view.toPlainText()
    assert "本店自编" in lead_page.reading.view.toPlainText()
    assert shelf.journal() == ["article.edited"]


def test_a_slip_is_told_by_its_line_and_the_text_stays(lead_page: HandbookPage) -> None:
    lead_page.open("flow")
    action(lead_page, "编辑这一篇").trigger()
    change(lead_page, "chapter:", "kapitel:")
    lead_page._keeping.editor.preview_now()
    assert "第 4 行" in lead_page._keeping.editor._problems.text()
    lead_page.findChild(QPushButton, "handbook.editor.save").click()
    assert "kapitel" in text_of(lead_page).toPlainText()
    assert "第 4 行" in lead_page._keeping.editor.message.words.text()
    assert lead_page.findChild(QPushButton, "handbook.editor.save").isEnabled()


def test_what_was_typed_is_there_again_after_a_crash(
    open_page: Callable[[Actor], HandbookPage], shelf: Shelf
) -> None:
    first = open_page(shelf.lead)
    first.open("flow")
    action(first, "编辑这一篇").trigger()
    change(first, "热情接待", "写到一半")
    first._keeping.editor.keep_now()
    second = open_page(shelf.lead)
    second.open("flow")
    action(second, "编辑这一篇").trigger()
    assert "写到一半" in text_of(second).toPlainText()
    assert second._keeping.editor.message.isVisible()
    second._keeping.editor.message.action.click()
    assert "热情接待" in text_of(second).toPlainText()


def test_esc_goes_from_the_editor_back_to_the_article_and_keeps_what_was_typed(
    lead_page: HandbookPage, qtbot: Any
) -> None:
    lead_page.open("flow")
    action(lead_page, "编辑这一篇").trigger()
    change(lead_page, "热情接待", "写到一半")
    qtbot.keyClick(text_of(lead_page), Qt.Key.Key_Escape)
    assert lead_page.stage.currentWidget() is lead_page.reading
    assert lead_page.focusWidget() is lead_page.reading.view
    action(lead_page, "编辑这一篇").trigger()
    assert "写到一半" in text_of(lead_page).toPlainText()


def test_somebody_else_saving_first_keeps_the_text(lead_page: HandbookPage, shelf: Shelf) -> None:
    lead_page.open("flow")
    action(lead_page, "编辑这一篇").trigger()
    change(lead_page, "热情接待", "我的写法")
    write(shelf.own, "flow", "别人的写法。", title="投诉流程")
    shelf.handbook.reload()
    lead_page.findChild(QPushButton, "handbook.editor.save").click()
    assert "我的写法" in text_of(lead_page).toPlainText()
    assert "别人刚刚改过" in lead_page._keeping.editor.message.words.text()
    lead_page.findChild(QPushButton, "handbook.editor.save").click()
    assert "我的写法" in shelf.handbook.article("flow").markdown
    assert "别人的写法" in shelf.care.editing.revisions("flow")[1].text


def test_a_new_article_begins_with_a_shape(lead_page: HandbookPage, shelf: Shelf) -> None:
    lead_page.new_item()
    assert text_of(lead_page).toPlainText().startswith("---\nid: xin-wen-zhang\n")
    lead_page.findChild(QPushButton, "handbook.editor.save").click()
    assert shelf.handbook.article("xin-wen-zhang").summary.title == "新文章"


def test_an_earlier_revision_is_compared_and_brought_back(
    lead_page: HandbookPage, shelf: Shelf
) -> None:
    lead_page.open("flow")
    action(lead_page, "编辑这一篇").trigger()
    change(lead_page, "热情接待", "微笑接待")
    lead_page.findChild(QPushButton, "handbook.editor.save").click()
    action(lead_page, "版本与对比").trigger()
    pane = lead_page._keeping.revisions
    assert pane.list.count() == 2
    assert "微笑接待" in pane.view.toPlainText()
    assert "热情接待" in pane.view.toPlainText()
    assert not pane.restore.isEnabled()
    pane.list.setCurrentRow(1)
    pane.restore.click()
    assert "热情接待" in lead_page.reading.view.toPlainText()


def test_a_note_stands_above_the_article_for_everybody(
    lead_page: HandbookPage, shelf: Shelf, around: Any
) -> None:
    lead_page.open("flow")
    action(lead_page, "置顶备注…").trigger()
    lead_page.findChild(QLineEdit, "handbook.note.text").setText("<b>大促</b>期间先转主管")
    lead_page.findChild(QPushButton, "handbook.note.keep").click()
    assert "<b>大促</b>期间先转主管" in lead_page.reading.pinned.words.text()
    around.session.switch(shelf.agent)
    assert lead_page.reading.pinned.isVisible()
    assert not lead_page.reading.bar.more.isVisible()


def test_what_must_be_read_is_confirmed_once(
    lead_page: HandbookPage, shelf: Shelf, around: Any, heard: Any
) -> None:
    lead_page.open("flow")
    action(lead_page, "设为必读").trigger()
    assert heard.undo is not None
    around.session.switch(shelf.agent)
    rows = lead_page.results.rows
    assert [rows.index(n, 0).data() for n in range(2)] == ["必读，待确认", "投诉流程"]
    assert lead_page.reading.duty.isVisible()
    lead_page.findChild(QPushButton, "handbook.confirm").click()
    assert "已确认这一版" in lead_page.reading.duty.words.text()
    assert shelf.journal() == ["article.must_read", "article.confirm"]


def test_a_reader_is_shown_only_what_changed(lead_page: HandbookPage, shelf: Shelf) -> None:
    lead_page.open("flow")
    draft = shelf.care.editing.draft("flow")
    shelf.care.editing.save(shelf.lead, draft.text.replace("热情接待", "微笑接待"), draft)
    assert lead_page.reading.news.isVisible()
    lead_page.reading.news.action.click()
    assert "－" in lead_page.reading.view.toPlainText()
    assert "快速反应" not in lead_page.reading.view.toPlainText()


def test_a_folder_is_looked_at_and_imported(
    lead_page: HandbookPage, shelf: Shelf, tmp_path: Path
) -> None:
    write(tmp_path / "旧", "gifts", "赠品说明。", title="赠品")
    (tmp_path / "旧" / "坏.docx").write_bytes(b"no")
    lead_page.open("flow")
    action(lead_page, "导入文章…").trigger()
    pane = lead_page._keeping.importing
    pane.look_requested.emit(str(tmp_path / "旧"))
    assert pane.list.count() == 2
    assert "导入 1 篇" in pane.take.text()
    pane.take.click()
    assert shelf.handbook.article("gifts").summary.title == "赠品"
    assert "赠品说明" in lead_page.reading.view.toPlainText()


def test_a_difference_takes_the_colours_of_the_theme(lead_page: HandbookPage, around: Any) -> None:
    lead_page.open("flow")
    action(lead_page, "编辑这一篇").trigger()
    change(lead_page, "热情接待", "微笑接待")
    lead_page.findChild(QPushButton, "handbook.editor.save").click()
    action(lead_page, "版本与对比").trigger()
    view = lead_page._keeping.revisions.view

    def grounds() -> set[str]:
        return {name for name in ("ok", "danger") if ground(name) in view.toHtml()}

    def ground(name: str) -> str:
        return str(around.theme.color(f"{name}_surface").name())

    light = ground("ok")
    assert grounds() == {"ok", "danger"}
    around.theme.choose("dark")
    assert grounds() == {"ok", "danger"}
    assert light not in view.toHtml()
    around.theme.choose("light")


def test_half_a_note_waits_for_who_wrote_it(
    lead_page: HandbookPage, shelf: Shelf, around: Any
) -> None:
    shelf.care.marks.require_reading(shelf.lead, "flow")
    lead_page.open("flow")
    action(lead_page, "置顶备注…").trigger()
    line = lead_page.findChild(QLineEdit, "handbook.note.text")
    line.setText("写到一半")
    line.textEdited.emit("写到一半")
    lead_page._presenter.confirm()
    assert line.isVisible()
    lead_page.open("refunds")
    assert not line.isVisible()
    around.session.switch(shelf.agent)
    around.session.switch(shelf.lead)
    lead_page.open("flow")
    action(lead_page, "置顶备注…").trigger()
    assert line.text() == "写到一半"
    lead_page.findChild(QPushButton, "handbook.note.keep").click()
    assert not line.isVisible()
    assert shelf.care.marks.standing(shelf.agent, "flow").mark.note == "写到一半"


def test_an_import_that_fails_can_be_tried_again(
    lead_page: HandbookPage, shelf: Shelf, tmp_path: Path
) -> None:
    write(tmp_path / "旧", "gifts", "赠品说明。", title="赠品")
    action(lead_page, "导入文章…").trigger()
    pane = lead_page._keeping.importing
    pane.look_requested.emit(str(tmp_path / "旧"))
    shelf.own.write_text("a file where the folder should be", "utf-8")
    pane.take.click()
    assert "写不进手册文件夹" in pane.message.words.text()
    assert pane.list.count() == 1
    shelf.own.unlink()
    pane.take.click()
    assert shelf.handbook.article("gifts").summary.title == "赠品"


def test_a_folder_without_articles_says_so(lead_page: HandbookPage, tmp_path: Path) -> None:
    action(lead_page, "导入文章…").trigger()
    lead_page._keeping.importing.look_requested.emit(str(tmp_path / "nowhere"))
    assert "打不开" in lead_page._keeping.importing.message.words.text()


def test_what_waits_for_a_lead_stands_in_one_list(
    lead_page: HandbookPage, shelf: Shelf, heard: Any
) -> None:
    shelf.care.suggestions.suggest(shelf.agent, "充电宝能寄吗")
    shelf.care.marks.require_reading(shelf.lead, "flow")
    action(lead_page, "打理手册").trigger()
    pane = lead_page._keeping.care
    lines = [pane.list.item(n).text() for n in range(pane.list.count())]
    assert any(line.startswith("充电宝能寄吗") for line in lines)
    assert any("还有 3 人没有确认" in line for line in lines)
    pane.list.setCurrentRow(next(n for n, line in enumerate(lines) if line.startswith("充电宝")))
    pane.settle.click()
    assert shelf.care.suggestions.open(shelf.lead) == []
    assert heard.undo is not None
    heard.undo()
    assert len(shelf.care.suggestions.open(shelf.lead)) == 1


def test_searching_while_writing_goes_to_the_results_and_keeps_the_text(
    lead_page: HandbookPage,
) -> None:
    lead_page.open("flow")
    action(lead_page, "编辑这一篇").trigger()
    change(lead_page, "热情接待", "写到一半")
    lead_page.search.setText("退款")
    lead_page.search.search_now()
    assert lead_page.results.isVisible()
    action(lead_page, "编辑这一篇").trigger()
    assert "写到一半" in text_of(lead_page).toPlainText()


@pytest.mark.parametrize("name", ["edit", "list_revisions"])
def test_an_article_that_is_gone_is_told_in_one_line(lead_page: HandbookPage, name: str) -> None:
    getattr(lead_page._keeping._keeper, name)("nowhere")
    assert "nowhere" in lead_page.reading.message.words.text()


def test_what_was_gone_for_a_while_cannot_be_brought_back_as_nothing(
    lead_page: HandbookPage, shelf: Shelf
) -> None:
    shelf.care.editing.revisions("flow")
    file = shelf.handbook.article("flow").summary.file
    text = file.read_text("utf-8")
    for make in (file.unlink, lambda: file.write_text(text, "utf-8")):
        make()
        shelf.handbook.reload()
        shelf.care.editing.revisions("flow")
    lead_page.open("flow")
    action(lead_page, "版本与对比").trigger()
    pane = lead_page._keeping.revisions
    can = []
    for row in range(pane.list.count()):
        pane.list.setCurrentRow(row)
        can.append(pane.restore.isEnabled())
    assert can == [False, False, True]


def test_an_article_can_be_written_to_any_question(lead_page: HandbookPage) -> None:
    for question in ("退款 #3 怎么办", '"买家"问', "[图]", "###"):
        lead_page._keeping.write_new(question)
        lead_page._keeping.editor.preview_now()
        assert lead_page._keeping.editor._problems.text() == ""
