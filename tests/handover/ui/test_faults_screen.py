"""What the screen does when something is in the way: nothing typed is lost, one line says why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit

from deskcs.handover.item_shapes import ItemInput
from deskcs.handover.log_shapes import LogInput
from deskcs.qt.surroundings import EventRelay, Session
from deskcs.qt.tasks import Tasks

from ..conftest import copy_items


def test_a_hundred_kilobytes_are_refused_in_one_line_and_stay(screen: Any) -> None:
    screen.press("handover.draft")
    screen.press("handover.add")
    text = "很长的一段" * 20_000
    screen.type("handover.text", text)
    screen.press("handover.save")
    editor = screen.view.side.editor
    assert "太长" in editor.message.words.text()
    assert editor.fields.text.text() == text
    screen.type("handover.text", "太长的全文已另存")
    screen.press("handover.save")
    assert screen.texts() == ["太长的全文已另存"]


def test_control_characters_and_emoji_are_kept_as_one_line(screen: Any) -> None:
    screen.press("handover.draft")
    screen.press("handover.add")
    screen.type("handover.text", "王女士\x00 发来 😀\u202e 表情")
    screen.press("handover.save")
    assert screen.texts() == ["王女士 发来 😀 表情"]


@pytest.mark.parametrize(("part", "search"), [("sheets", "handover.search"), ("log", "log.search")])
def test_a_search_that_was_too_long_is_told_only_until_it_is_put_right(
    screen: Any, part: str, search: str
) -> None:
    screen.log.handover.log(screen.log.day, LogInput("打单系统打不开"))
    screen.press("handover.draft")
    screen.press(f"handover.part.{part}")
    tab = getattr(screen.page, part)
    box = screen.find(QLineEdit, search)
    for words, is_told in (("长" * 2_001, True), ("打单", False)):
        box.setText(words)
        box.ask()
        assert ("太长" in tab.message.words.text() and not tab.message.isHidden()) is is_told


def test_a_database_that_vanished_is_told_and_every_text_stays(screen: Any, file: Path) -> None:
    screen.press("handover.draft")
    screen.press("handover.add")
    screen.type("handover.text", "缺货三款")
    file.rename(file.with_suffix(".away"))
    screen.press("handover.save")
    editor = screen.view.side.editor
    assert editor.isVisible()
    assert editor.message.words.text()
    assert editor.fields.text.text() == "缺货三款"
    file.with_suffix(".away").rename(file)
    screen.press("handover.save")
    assert screen.texts() == ["缺货三款"]


def test_signing_that_fails_keeps_the_summary_and_can_be_done_again(
    screen: Any, file: Path
) -> None:
    screen.press("handover.draft")
    screen.log.handover.add_item(screen.log.day, screen.sheet.id, ItemInput("缺货三款"))
    screen.press("handover.sign")
    screen.type("handover.summary", "很忙")
    panel = screen.view.side.signing
    file.rename(file.with_suffix(".away"))
    screen.press("handover.signNow")
    assert screen.sheet.is_draft
    assert panel.message.words.text()
    assert panel.summary.text == "很忙"
    file.with_suffix(".away").rename(file)
    panel._on_pause()
    screen.press("handover.signNow")
    assert screen.sheet.summary == "很忙"


def test_a_draft_folder_that_cannot_be_written_is_told(screen: Any, own_home: Path) -> None:
    from deskcs import paths

    screen.press("handover.draft")
    paths.data_folder().parent.mkdir(parents=True, exist_ok=True)
    paths.data_folder().write_text("a file where the folder should be")
    screen.press("handover.add")
    screen.type("handover.text", "写到一半")
    screen.page.leave()
    assert "没存下" in screen.view.head._saved.text()
    assert screen.view.side.editor.fields.text.text() == "写到一半"


def test_five_hundred_items_are_listed_and_chosen_by_key(screen: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    log = screen.log
    sheet = log.handover.add_item(log.day, log.handover.draft(log.day).id, ItemInput("第 0 件"))
    copy_items(log, sheet.items[0], 499)
    screen.press("handover.draft")
    assert len(screen.texts()) == 500
    QTest.keyClick(screen.view.items, Qt.Key.Key_End)
    assert screen.view.current.text == "第 499 件"


@pytest.fixture
def tasks(qapp: Any) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


def test_it_works_with_the_worker_behind_it(
    log: Any, around: Any, tasks: Tasks, qtbot: Any, tmp_path: Path
) -> None:
    from deskcs.handover.ui.build import build
    from deskcs.handover.ui.page import HandoverPage

    relay = EventRelay()
    relay.listen(log.store.bus)
    own = replace(around, tasks=tasks, relay=relay, session=Session(log.day), clock=log.clock)
    page = build(log, own)
    assert isinstance(page, HandoverPage)
    qtbot.addWidget(page)
    page.show()
    page.new_item()
    view = page.sheets.view
    qtbot.waitUntil(lambda: view.sheet is not None)
    view.add()
    view.side.editor.fields.text.setText("缺货三款")
    view.side.editor.save.click()
    qtbot.waitUntil(lambda: [item.text for item in view.model.items] == ["缺货三款"])
    for _ in range(2):
        page.log.form.save_requested.emit(LogInput("按了两下"))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert [line.text for line in log.handover.log_lines()] == ["按了两下"]
    page.sheets.intents.choose_file = lambda parent, name: str(tmp_path / "单.pdf")
    page.print_item()
    qtbot.waitUntil(lambda: "已存为" in page.sheets.message.words.text())
    assert (tmp_path / "单.pdf").read_bytes().startswith(b"%PDF")
    qtbot.waitUntil(lambda: tasks.is_idle)
    relay.stop()
