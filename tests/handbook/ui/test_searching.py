"""Results as one types, with the keyboard and with an input method."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QListWidget

from deskcs.actor import Actor
from deskcs.handbook.ui.page import HandbookPage
from deskcs.handbook.ui.rows import ROW, ListRow, RowsModel

from ..conftest import Shelf


def titles(page: HandbookPage) -> list[str]:
    rows = page.results.rows
    return [rows.index(n, 0).data(ROW).title for n in range(rows.rowCount())]


def typed(page: HandbookPage, text: str) -> None:
    page.search.setText(text)
    page.search.search_now()


def compose(page: HandbookPage, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(page.search, event)


def test_rows_are_a_sound_model(qtbot: Any) -> None:
    model = RowsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_rows([ListRow("", "收藏"), ListRow("a", "甲", caption="章", snippet="文")])
    model.set_rows([])
    assert model.rowCount() == 0


def test_an_empty_box_shows_everything_at_hand(page: HandbookPage) -> None:
    assert titles(page) == ["全部文章", "投诉时限", "投诉流程", "退款"]


def test_results_come_after_a_short_pause(page: HandbookPage, qtbot: Any) -> None:
    page.search.setText("退款")
    assert titles(page)[0] == "全部文章"
    qtbot.waitUntil(lambda: titles(page)[0] == "退款")


def test_enter_opens_the_first_hit_even_before_the_list_has_caught_up(
    page: HandbookPage, qtbot: Any
) -> None:
    page.search.setFocus()
    page.search.setText("tuikuan")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page._presenter.opened is not None
    assert page._presenter.opened.article.summary.id == "refunds"
    assert page.search.hasFocus()


def test_the_arrows_choose_without_leaving_the_box(page: HandbookPage, qtbot: Any) -> None:
    typed(page, "投诉")
    first = page.results.list.currentIndex().row()
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.results.list.currentIndex().row() == first + 1
    qtbot.keyClick(page.search, Qt.Key.Key_Up)
    assert page.results.list.currentIndex().row() == first
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""


def test_the_matched_words_are_marked_also_for_pinyin_and_traditional(page: HandbookPage) -> None:
    for query in ("tuikuan", "退款", "tk"):
        typed(page, query)
        row = page.results.rows.index(0, 0).data(ROW)
        assert [row.title[a:b] for a, b in row.title_marks] == ["退款"], query
    typed(page, "投訴時限")
    row = page.results.rows.index(0, 0).data(ROW)
    assert "投诉时限" in [row.title[a:b] for a, b in row.title_marks]


def test_the_list_stays_as_it_is_when_the_answer_is_the_same(page: HandbookPage) -> None:
    typed(page, "退款")
    resets: list[int] = []
    page.results.rows.modelReset.connect(lambda: resets.append(1))
    typed(page, "退款 ")
    assert resets == []


def test_composing_a_character_never_searches(page: HandbookPage, qtbot: Any) -> None:
    asked: list[str] = []
    page.search.search_requested.connect(asked.append)
    for preedit in ("t", "tu", "tui", "tui k", "tui kuan"):
        compose(page, preedit)
    qtbot.wait(80)
    assert asked == []
    compose(page, "", "退款")
    assert page.search.text() == "退款"
    qtbot.waitUntil(lambda: asked == ["退款"])
    assert titles(page)[0] == "退款"


def test_words_committed_while_composing_wait_for_the_end(page: HandbookPage, qtbot: Any) -> None:
    asked: list[str] = []
    page.search.search_requested.connect(asked.append)
    compose(page, "liu", "投诉")
    qtbot.wait(80)
    assert asked == []
    compose(page, "", "流程")
    qtbot.waitUntil(lambda: asked == ["投诉流程"])


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape])
def test_keys_belong_to_the_input_method_while_it_composes(
    page: HandbookPage, qtbot: Any, key: Qt.Key
) -> None:
    typed(page, "投诉")
    row = page.results.list.currentIndex().row()
    compose(page, "tui")
    qtbot.keyClick(page.search, key)
    assert page._presenter.opened is None
    assert page.results.list.currentIndex().row() == row
    assert page.search.text() == "投诉"
    compose(page, "", "退")
    assert page.search.text() == "投诉退"


def test_a_composition_that_is_called_off_leaves_all_as_it_was(page: HandbookPage) -> None:
    typed(page, "退款")
    compose(page, "xin")
    compose(page, "")
    assert page.search.text() == "退款"
    assert titles(page)[0] == "退款"


def test_when_nothing_fits_the_nearest_stand_there_and_one_can_suggest(
    page: HandbookPage, shelf: Shelf, heard: Any
) -> None:
    typed(page, "月球快递能不能开发票退款")
    assert page.results.suggest.isVisible()
    assert 1 <= page.results.rows.rowCount() <= 3
    page.results.suggest.click()
    assert [s.query for s in shelf.care.suggestions.open(shelf.lead)] == [
        "月球快递能不能开发票退款"
    ]
    assert heard.said
    assert not page.results.suggest.isVisible()


def test_without_any_word_in_common_one_can_still_suggest(page: HandbookPage) -> None:
    typed(page, "zzzzqqqq")
    assert page.results.suggest.isVisible()
    typed(page, "退款")
    assert not page.results.suggest.isVisible()


def test_a_chapter_lists_its_articles(page: HandbookPage, qtbot: Any) -> None:
    chapters = page.findChild(QListWidget, "handbook.chapters")
    assert [chapters.item(n).text() for n in range(chapters.count())] == ["投诉处理", "售后与退换"]
    chapters.setCurrentRow(0)
    qtbot.keyClick(chapters, Qt.Key.Key_Return)
    assert titles(page) == ["投诉处理", "投诉时限", "投诉流程"]


@pytest.mark.parametrize("text", ["\U0001f600", "a" * 100_000, "\x00\x01", "退" * 5_000, "((("])
def test_anything_may_be_typed(page: HandbookPage, text: str) -> None:
    typed(page, text)
    assert page.results.rows.rowCount() >= 0


def test_a_text_that_is_no_question_is_asked_by_its_beginning_and_stays(
    page: HandbookPage,
) -> None:
    pasted = "投诉多久要答复，客户说" + "很急" * 16_000
    typed(page, pasted)
    assert page.search.text() == pasted
    note = page.results.findChild(QLabel, "handbook.note").text()
    assert note == "太长了：只按前 120 个字查找。"
    assert "投诉时限" in titles(page)
    typed(page, "zzqq" * 20)
    assert len(page.results.findChild(QLabel, "handbook.note").text()) < 100


def test_enter_waits_for_the_answer_that_is_under_way(
    open_page: Callable[[Actor], HandbookPage],
    around: Any,
    shelf: Shelf,
    held_tasks: Any,
    qtbot: Any,
) -> None:
    page = open_page(shelf.agent)
    typed(page, "投诉")
    page._presenter.listing._around = replace(around, tasks=held_tasks)
    held_tasks.held = {"found"}
    typed(page, "退款")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page._presenter.opened is None
    held_tasks.let_go("found")
    assert page._presenter.opened is not None
    assert page._presenter.opened.article.summary.id == "refunds"


def test_who_types_on_after_enter_opens_nothing_yet(
    open_page: Callable[[Actor], HandbookPage],
    around: Any,
    shelf: Shelf,
    held_tasks: Any,
    qtbot: Any,
) -> None:
    page = open_page(shelf.agent)
    page._presenter.listing._around = replace(around, tasks=held_tasks)
    held_tasks.held = {"found"}
    typed(page, "退款")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    typed(page, "退款流程")
    held_tasks.let_go("found")
    assert page._presenter.opened is None


def test_a_chapter_stays_listed_when_an_article_of_it_is_kept(
    page: HandbookPage, qtbot: Any
) -> None:
    typed(page, "流程")
    chapters = page.findChild(QListWidget, "handbook.chapters")
    chapters.setCurrentRow(0)
    qtbot.keyClick(chapters, Qt.Key.Key_Return)
    assert page.search.text() == ""
    page.open("flow")
    page._presenter.toggle_favourite()
    assert titles(page) == ["投诉处理", "投诉时限", "投诉流程"]


def test_a_link_in_the_box_opens_its_section(page: HandbookPage, qtbot: Any) -> None:
    page.search.setText(" deskcs://deadlines#为什么 ")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page._presenter.opened is not None
    assert page._presenter.opened.anchor == "为什么"
