"""What is done while something else is under way, or when somebody else sits down."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from deskcs.actor import Actor, Role
from deskcs.handbook.ui.keeper import Keeper
from deskcs.handbook.ui.page import HandbookPage
from deskcs.handbook.ui.presenter import HandbookPresenter
from deskcs.qt.tasks import Tasks

from ..conftest import Shelf
from .test_keeping import action, change, text_of


@pytest.fixture
def busy(qapp: Any) -> Iterator[tuple[Tasks, threading.Event]]:
    """A worker that waits, as for a file that another desk writes, until the event is set."""
    tasks, may_go_on = Tasks(), threading.Event()
    tasks.run(may_go_on.wait, 10, owner=tasks)
    yield tasks, may_go_on
    may_go_on.set()
    tasks.close()


def test_every_change_is_made_however_soon_the_next_one_follows(
    around: Any, shelf: Shelf, busy: tuple[Tasks, threading.Event], qtbot: Any
) -> None:
    tasks, may_go_on = busy
    numbers = [shelf.care.suggestions.suggest(shelf.agent, words) for words in ("发票", "换货")]
    around.session.switch(shelf.lead)
    keeper = Keeper(shelf, replace(around, tasks=tasks))
    for number in numbers:
        keeper.settle(number)
    for name in ("flow", "refunds"):
        keeper.require_reading(name, True)
        keeper.pin(name, "先看这里")
    with qtbot.waitSignal(tasks.idle):
        may_go_on.set()
    assert not shelf.care.suggestions.open(shelf.lead)
    marks = {mark.article_id: mark for mark in shelf.care.marks.marks()}
    assert {name: (it.is_must_read, it.note) for name, it in marks.items()} == {
        "flow": (True, "先看这里"),
        "refunds": (True, "先看这里"),
    }


def test_two_articles_confirmed_and_kept_in_a_row_are_both(
    around: Any, shelf: Shelf, busy: tuple[Tasks, threading.Event], qtbot: Any
) -> None:
    tasks, may_go_on = busy
    for name in ("flow", "refunds"):
        shelf.care.marks.require_reading(shelf.lead, name, True)
    around.session.switch(shelf.agent)
    presenter = HandbookPresenter(shelf, replace(around, tasks=tasks))
    for name in ("flow", "refunds"):
        presenter._opened = presenter._loads.again(shelf.agent, name)
        presenter.confirm()
        presenter.toggle_favourite()
    with qtbot.waitSignal(tasks.idle):
        may_go_on.set()
    assert not shelf.care.marks.to_confirm(shelf.agent)
    assert {it.id for it in shelf.readings.favourites(shelf.agent)} == {"flow", "refunds"}


def test_who_sits_down_before_an_open_article_has_not_read_it(
    page: HandbookPage, around: Any, shelf: Shelf
) -> None:
    page.open("flow")
    around.session.switch(shelf.lead)
    assert page._presenter.opened is not None
    assert [it.id for it in shelf.readings.recent(shelf.agent)] == ["flow"]
    assert shelf.readings.recent(shelf.lead) == []


def test_the_reader_stays_where_one_reads_when_the_article_is_confirmed_or_the_colours_change(
    page: HandbookPage, around: Any, shelf: Shelf
) -> None:
    shelf.care.marks.require_reading(shelf.lead, "flow", True)
    page.resize(1280, 260)
    page.open("flow")
    for _ in range(13):
        page.reading.view.zoom(1)
    QCoreApplication.processEvents()
    bar = page.reading.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    assert place > 0
    page._presenter.confirm()
    assert bar.value() == place
    page.reading.view.mark(["第二步"])
    around.theme.choose("dark")
    assert abs(bar.value() - place) <= 1
    assert len(page.reading.view.extraSelections()) == 1
    around.theme.choose("light")


def test_every_reader_takes_the_colours_of_the_theme(lead_page: HandbookPage, around: Any) -> None:
    lead_page.open("flow")
    action(lead_page, "编辑这一篇").trigger()
    view = lead_page._keeping.editor.view
    around.theme.choose("dark")
    assert around.theme.color("text").name() in view.document().defaultStyleSheet()
    around.theme.choose("light")


def test_half_a_text_of_one_lead_is_not_shown_to_another(
    lead_page: HandbookPage, around: Any, shelf: Shelf
) -> None:
    lead_page.open("flow")
    action(lead_page, "编辑这一篇").trigger()
    change(lead_page, "热情接待", "乙写到一半")
    around.session.switch(Actor(99, "组长丁", Role.LEAD))
    assert lead_page.stage.currentWidget() is lead_page.reading
    action(lead_page, "编辑这一篇").trigger()
    assert "乙写到一半" not in text_of(lead_page).toPlainText()
    around.session.switch(shelf.lead)
    action(lead_page, "编辑这一篇").trigger()
    assert "乙写到一半" in text_of(lead_page).toPlainText()


def test_what_is_written_while_an_article_is_being_saved_goes_on(
    open_page: Callable[..., HandbookPage], around: Any, shelf: Shelf, held_tasks: Any
) -> None:
    page = open_page(shelf.lead)
    page.open("flow")
    action(page, "编辑这一篇").trigger()
    change(page, "热情接待", "微笑接待")
    keeper = page._keeping._keeper
    keeper._around = replace(around, tasks=held_tasks)
    held_tasks.held = {"save"}
    page.findChild(QPushButton, "handbook.editor.save").click()
    change(page, "快速反应", "马上反应")
    held_tasks.let_go("save")
    assert page.stage.currentWidget() is page._keeping.editor
    assert "微笑接待" in shelf.handbook.article("flow").markdown
    page.findChild(QPushButton, "handbook.editor.save").click()
    assert "马上反应" in shelf.handbook.article("flow").markdown
    assert page.stage.currentWidget() is page.reading


def test_the_answer_to_a_save_is_not_taken_for_that_of_another_article(
    open_page: Callable[..., HandbookPage], around: Any, shelf: Shelf, held_tasks: Any
) -> None:
    page = open_page(shelf.lead)
    page.open("flow")
    action(page, "编辑这一篇").trigger()
    change(page, "热情接待", "微笑接待")
    keeper = page._keeping._keeper
    keeper._around = replace(around, tasks=held_tasks)
    held_tasks.held = {"save"}
    page.findChild(QPushButton, "handbook.editor.save").click()
    page._keeping.editor.cancel.click()
    page.open("refunds")
    action(page, "编辑这一篇").trigger()
    change(page, "先撤单", "写到一半")
    held_tasks.let_go("save")
    assert "微笑接待" in shelf.handbook.article("flow").markdown
    assert page.stage.currentWidget() is page._keeping.editor
    assert page._keeping.editor.article_id == "refunds"
    page.findChild(QPushButton, "handbook.editor.save").click()
    assert "写到一半" in shelf.handbook.article("refunds").markdown


def test_who_reads_on_while_an_article_is_being_saved_stays_there(
    open_page: Callable[..., HandbookPage], around: Any, shelf: Shelf, held_tasks: Any
) -> None:
    page = open_page(shelf.lead)
    page.open("flow")
    action(page, "编辑这一篇").trigger()
    change(page, "热情接待", "微笑接待")
    keeper = page._keeping._keeper
    keeper._around = replace(around, tasks=held_tasks)
    held_tasks.held = {"save"}
    page.findChild(QPushButton, "handbook.editor.save").click()
    page._keeping.editor.cancel.click()
    page.open("refunds")
    held_tasks.let_go("save")
    assert page._presenter.opened is not None
    assert page._presenter.opened.article.summary.id == "refunds"


def test_a_draft_that_was_changed_back_is_not_brought_back(lead_page: HandbookPage) -> None:
    lead_page.open("flow")
    action(lead_page, "编辑这一篇").trigger()
    editor = lead_page._keeping.editor
    change(lead_page, "热情接待", "写错了")
    editor.keep_now()
    change(lead_page, "写错了", "热情接待")
    editor.cancel.click()
    action(lead_page, "编辑这一篇").trigger()
    assert not editor.message.isVisible()


def test_what_is_confirmed_is_what_stood_on_the_screen(
    open_page: Callable[..., HandbookPage], around: Any, shelf: Shelf, held_tasks: Any
) -> None:
    shelf.care.marks.require_reading(shelf.lead, "flow", True)
    page = open_page(shelf.agent)
    page.open("flow")
    page._presenter._around = replace(around, tasks=held_tasks)
    held_tasks.held = {"again"}
    draft = shelf.care.editing.draft("flow")
    shelf.care.editing.save(shelf.lead, draft.text.replace("热情接待", "微笑接待"), draft)
    page.findChild(QPushButton, "handbook.confirm").click()
    assert [it.id for it in shelf.care.marks.to_confirm(shelf.agent)] == ["flow"]
    held_tasks.let_go("again")
    assert "微笑接待" in page.reading.view.toPlainText()
    assert page.reading.duty.isVisible()
    page.findChild(QPushButton, "handbook.confirm").click()
    assert not shelf.care.marks.to_confirm(shelf.agent)
