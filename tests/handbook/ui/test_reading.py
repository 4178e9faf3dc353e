"""The reader: where one is, where one was, what one takes away."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QToolButton

from deskcs.handbook.ui import article_view
from deskcs.handbook.ui.article_view import NORMAL
from deskcs.handbook.ui.page import HandbookPage
from deskcs.handbook.ui.phrases import take_phrase
from deskcs.handbook.ui.rows import ListRow
from deskcs.qt.fonts import families
from deskcs.qt.theme import text_font

from ..conftest import Shelf, write


def shown(page: HandbookPage) -> str:
    return page.reading.view.toPlainText()


def outline(page: HandbookPage) -> list[str]:
    return [page.side.item(n).text() for n in range(page.side.count())]


def test_an_article_opens_with_its_outline_and_related_articles(page: HandbookPage) -> None:
    page.open("deadlines#为什么")
    assert "投诉须在 12 小时 内答复" in shown(page)
    assert "审阅 2026-11-20" in shown(page)
    assert outline(page) == ["本文目录", "答复要多久", "为什么", "相关文章", "投诉流程"]


def test_back_and_forward_as_in_a_browser(page: HandbookPage, qtbot: Any) -> None:
    for name in ("deadlines", "flow", "refunds"):
        page.open(name)
    back = page.findChild(QToolButton, "handbook.back")
    forward = page.findChild(QToolButton, "handbook.forward")
    back.click()
    back.click()
    assert "投诉须在" in shown(page)
    assert not back.isEnabled()
    forward.click()
    assert "投诉分七步" in shown(page)
    page.open("refunds")
    assert not forward.isEnabled()
    qtbot.keyClick(page.reading.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert "投诉分七步" in shown(page)


def test_next_and_previous_in_the_chapter(page: HandbookPage, qtbot: Any) -> None:
    page.open("deadlines")
    page.findChild(QToolButton, "handbook.next").click()
    assert "投诉分七步" in shown(page)
    page.findChild(QToolButton, "handbook.next").click()
    assert "投诉分七步" in shown(page)
    qtbot.keyClick(page.reading.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert "投诉须在" in shown(page)


def test_who_comes_back_to_the_handbook_asks_and_does_not_type_into_an_article(
    page: HandbookPage, qtbot: Any
) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.open("deadlines")
    assert page.reading.view.hasFocus(), "a link leads into the article"
    page.shown()
    assert page.search.hasFocus()
    assert "投诉须在" in shown(page), "which stays in sight"


def test_the_link_that_copies_speaks_the_language_of_the_window(
    page: HandbookPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open("deadlines")
    assert "✓ 建议 复制" in shown(page)
    monkeypatch.setattr(article_view, "translate", lambda _, words: {"复制": "Copy"}[words])
    page.open("flow")
    page.open("deadlines")
    assert "✓ 建议 Copy" in shown(page)


def test_a_phrase_is_copied_with_one_click(page: HandbookPage, heard: Any) -> None:
    page.open("deadlines")
    page.reading.view.anchorClicked.emit(QUrl("deskcs:copy/0"))
    assert QGuiApplication.clipboard().text() == "您好,我这就为您核实。"
    assert heard.said
    page.reading.view.anchorClicked.emit(QUrl("deskcs:copy/99"))


def test_what_a_phrase_leaves_open_is_named_before_it_goes_to_the_customer(qtbot: Any) -> None:
    said = take_phrase("{时间} 前给您回电话，退款 {金额} 元，{时间} 前到。")
    assert said.endswith("先填：时间、金额")
    assert QGuiApplication.clipboard().text().startswith("{时间} 前")
    assert "先填" not in take_phrase("您好，我这就为您核实。")


def test_the_first_phrase_in_sight_is_copied_by_a_key(page: HandbookPage, qtbot: Any) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.open("deadlines")
    assert page.reading.view.hasFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for start in (page.reading.view, page.search):
        QGuiApplication.clipboard().clear()
        start.setFocus()
        qtbot.keyClick(start, Qt.Key.Key_C, keys)
        assert QGuiApplication.clipboard().text() == "您好,我这就为您核实。"


def test_links_lead_within_the_handbook_and_nowhere_else(page: HandbookPage) -> None:
    page.open("deadlines")
    page.reading.view.anchorClicked.emit(QUrl("flow#第一步"))
    assert "投诉分七步" in shown(page)
    page.reading.view.anchorClicked.emit(QUrl("deskcs://refunds#已打单的退款"))
    assert "退款由买家申请" in shown(page)
    for address in ("http://example.com", "file:///etc/passwd", "javascript:alert(1)"):
        page.reading.view.anchorClicked.emit(QUrl(address))
    assert "退款由买家申请" in shown(page)


def test_a_deep_link_opens_the_article_and_a_wrong_one_says_so(page: HandbookPage) -> None:
    page.open("deskcs://deadlines#为什么")
    assert "投诉须在" in shown(page)
    page.open("deskcs://nowhere")
    assert "nowhere" in page.reading.message.words.text()
    assert "投诉须在" in shown(page)


def test_the_link_of_what_one_reads_can_be_copied(page: HandbookPage) -> None:
    page.open("refunds")
    page.findChild(QToolButton, "handbook.link").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("deskcs://refunds")
    page.open("flow")
    page.open(copied)
    assert "退款由买家申请" in shown(page)


def test_favourites_and_recent_articles_stand_in_the_empty_list(page: HandbookPage) -> None:
    page.open("refunds")
    star = page.findChild(QToolButton, "handbook.favourite")
    star.click()
    assert star.isChecked()
    page.open("flow")
    assert not star.isChecked()
    page.search.setText("")
    page.search.search_now()
    rows = page.results.rows
    shown_rows = [rows.index(n, 0).data() for n in range(rows.rowCount())]
    assert shown_rows[:4] == ["收藏", "退款", "最近读过", "投诉流程"]


def test_words_are_found_in_the_page(page: HandbookPage, qtbot: Any) -> None:
    page.open("flow")
    page.findChild(QToolButton, "handbook.find").click()
    assert page.reading.find_bar.isVisible()
    page.reading.find_bar.words.setText("第")
    assert page.reading.view.textCursor().selectedText() == "第"
    assert page.reading.find_bar._count.text() == "1 / 2"
    first = page.reading.view.textCursor().position()
    qtbot.keyClick(page.reading.find_bar.words, Qt.Key.Key_Return)
    assert page.reading.view.textCursor().position() != first
    assert page.reading.find_bar._count.text() == "2 / 2"
    page.reading.find_bar.words.setText("没有")
    assert page.reading.find_bar._count.text() == "0 处"
    qtbot.keyClick(page.reading.find_bar.words, Qt.Key.Key_Escape)
    assert not page.reading.find_bar.isVisible()
    assert page.reading.view.extraSelections() == []


def test_the_text_grows_and_shrinks_within_bounds(page: HandbookPage, qtbot: Any) -> None:
    page.open("flow")
    for _ in range(40):
        page.findChild(QToolButton, "handbook.larger").click()
    assert page.reading.view.pixels == 28
    qtbot.keyClick(page.reading.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.reading.view.pixels == NORMAL
    for _ in range(40):
        page.findChild(QToolButton, "handbook.smaller").click()
    assert page.reading.view.pixels == 12


def test_a_link_tells_what_it_leads_to(page: HandbookPage) -> None:
    page.open("deadlines")
    told: list[tuple[str, str, str]] = []
    page._presenter.preview_ready.connect(lambda *answer: told.append(answer))
    page.link_preview.hover("flow#第一步")
    page.link_preview.look()
    assert told == [("flow#第一步", "投诉流程 › 第一步", "热情接待。")]
    page._presenter.look_at("nowhere")
    assert told[-1][2] == "没有这一篇。"


def test_a_pdf_holds_chinese_text_that_can_be_selected(
    page: HandbookPage, shelf: Shelf, tmp_path: Path
) -> None:
    font = text_font(families())
    page.reading.view.document().setDefaultFont(font)
    write(shelf.own, "flow", "客户用方言,先看车门,长话短说。", title="投诉流程")
    shelf.handbook.reload()
    page.open("flow")
    file = tmp_path / "流程.pdf"
    page._taking.ask = lambda *_: str(file)
    page.reading.bar.pdf_requested.emit()
    meanings = characters_of(file.read_bytes())
    assert set("客户用方言先看车门长话短说") <= meanings
    assert not {char for char in meanings if "\u2e80" <= char <= "\u2fdf"}


def characters_of(pdf: bytes) -> set[str]:
    """Return what the glyphs of a PDF mean, by the tables in it."""
    tables = b"".join(re.findall(rb"begincmap.*?endcmap", pdf, re.S))
    return {chr(int(code, 16)) for code in re.findall(rb"<([0-9A-Fa-f]{4})>", tables)}


def test_a_pdf_that_cannot_be_written_says_so_and_replaces_nothing_else(
    page: HandbookPage, shelf: Shelf, tmp_path: Path
) -> None:
    page.open("flow")
    kept = shelf.store.path.read_bytes()
    for path, said in (
        (tmp_path / "missing" / "a.pdf", "文件或文件夹不在了"),
        (shelf.store.path, "又不是 PDF"),
    ):
        page._taking.ask = lambda *_, chosen=path: str(chosen)
        page.reading.bar.pdf_requested.emit()
        assert said in page.reading.message.words.text()
    assert shelf.store.path.read_bytes() == kept
    assert not list(tmp_path.rglob("*.part"))


def test_paper_is_light_whatever_the_theme(page: HandbookPage, around: Any) -> None:
    page.open("flow")
    light = page.reading.view.sheet()
    around.theme.choose("dark")
    assert page.reading.view.sheet().styles == light.styles
    around.theme.choose("light")


def test_typing_on_in_the_find_line_stays_at_what_is_found(
    page: HandbookPage, shelf: Shelf, qtbot: Any
) -> None:
    write(shelf.own, "flow", "退货退款。\n\n后面还有退款。", title="投诉流程")
    shelf.handbook.reload()
    page.open("flow")
    page.reading.find_bar.open()
    for words in ("退", "退款"):
        page.reading.find_bar.words.setText(words)
    first = page.reading.view.textCursor()
    assert first.selectedText() == "退款"
    qtbot.keyClick(page.reading.find_bar.words, Qt.Key.Key_Return)
    assert page.reading.view.textCursor().position() > first.position()
    page.reading.find_bar.words.setText("没有这个词")
    page.reading.find_bar.words.setText("退款")
    assert page.reading.view.textCursor().selectedText() == "退款"


def test_the_phrase_of_the_section_one_came_for_is_copied_even_at_the_end(
    page: HandbookPage, shelf: Shelf
) -> None:
    parts = [f"## 第{n}节\n\n> 建议：这是第{n}句。\n" for n in range(1, 5)]
    write(shelf.own, "flow", "\n".join(parts), title="投诉流程")
    shelf.handbook.reload()
    page.open("flow#第4节")
    page.reading.view.copy_first()
    assert QGuiApplication.clipboard().text() == "这是第4句。"
    page.open("flow")
    page.reading.view.copy_first()
    assert QGuiApplication.clipboard().text() == "这是第1句。"


def test_what_is_said_to_the_customer_is_copied_before_the_remark_of_the_order(
    page: HandbookPage, shelf: Shelf
) -> None:
    remark = "```remark\n{某人}已上架\n```"
    say = "> 建议：这就为您处理。"
    body = f"## 拍错\n\n{remark}\n\n{say}\n\n## 改价\n\n{remark}\n\n## 末尾\n\n> 建议：好。"
    write(shelf.own, "flow", body, title="投诉流程")
    shelf.handbook.reload()
    for anchor, copied in (("拍错", "这就为您处理。"), ("改价", "{某人}已上架"), ("末尾", "好。")):
        page.open(f"flow#{anchor}")
        page.reading.view.copy_first()
        assert QGuiApplication.clipboard().text() == copied, anchor


def test_what_looks_like_markup_is_text_in_a_tooltip(page: HandbookPage) -> None:
    page.results.rows.set_rows([ListRow("a", "甲", snippet="<img src='x.png'> 文字")])
    shown = page.results.rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert shown == "<p>&lt;img src=&#x27;x.png&#x27;&gt; 文字</p>"


def test_nothing_is_loaded_from_outside(page: HandbookPage, tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"no picture")
    kind = QTextDocument.ResourceType.ImageResource.value
    for address in (secret.as_uri(), "http://example.com/a.png", str(secret)):
        picture = page.reading.view.loadResource(kind, QUrl(address))
        assert (picture.width(), picture.height()) == (1, 1)
    style = QTextDocument.ResourceType.StyleSheetResource.value
    assert page.reading.view.loadResource(style, QUrl(secret.as_uri())).isEmpty()
    page.reading.view.setSource(QUrl(secret.as_uri()))
    assert "no picture" not in shown(page)


def test_broken_articles_are_told_and_the_rest_can_be_read(
    page: HandbookPage, shelf: Shelf
) -> None:
    write(shelf.own, "broken", "文字").write_text("---\nid: broken\n乱\n---\n", "utf-8")
    shelf.handbook.reload()
    page._presenter.start()
    words = page.reading.message.words.text()
    assert "broken.md" in words
    assert "第 3 行" in words
    page.open("flow")
    assert "投诉分七步" in shown(page)


def test_one_can_read_where_nothing_can_be_written(
    page: HandbookPage, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    from deskcs.errors import ReadOnly

    def refused(*_: object) -> None:
        raise ReadOnly("read only")

    monkeypatch.setattr(shelf.readings, "record", refused)
    page.open("flow")
    assert "投诉分七步" in shown(page)


def test_a_narrow_window_keeps_its_width_for_the_article(page: HandbookPage) -> None:
    page.open("flow")
    assert page.side.isVisible()
    page.resize(950, 648)
    assert not page.side.isVisible()
    page.findChild(QToolButton, "handbook.showOutline").click()
    assert page.side.isVisible()


def test_where_the_lists_stand_one_above_the_other_what_is_found_gets_the_room(
    page: HandbookPage,
) -> None:
    page.resize(560, 400)
    page.search.setText("投诉")
    assert not page.chapters.isVisible()
    page.search.clear()
    assert page.chapters.isVisible()
    page.search.setText("投诉")
    page.resize(1280, 800)
    assert page.chapters.isVisible()


def test_dark_and_light_show_the_same_words(page: HandbookPage, around: Any) -> None:
    page.open("flow")
    before = shown(page)
    around.theme.choose("dark")
    assert shown(page) == before
    around.theme.choose("light")
