"""Two answers under way: each lets go what it was the answer to, under the name of who asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from deskcs.errors import DiskFull
from deskcs.handover.feedback_shapes import FeedbackInput
from deskcs.handover.item_shapes import ItemInput


@pytest.fixture
def slow(screen_on: Callable[..., Any], log: Any, held_tasks: Any) -> Any:
    """The page of who takes over, with answers that can be held back."""
    draft = log.handover.draft(log.day)
    for text in ("插座冒烟", "客户要起诉"):
        log.handover.add_item(log.day, draft.id, ItemInput(text, severity="critical"))
    log.handover.sign(log.day, draft.id)
    log.clock.advance(hours=8)
    screen = screen_on(log, log.evening, held_tasks)
    screen.page.open(str(draft.id))
    return screen


def kept(screen: Any, place: str) -> str:
    return str(screen.page.keeper.read(place).get("text", ""))


def test_two_items_accepted_at_once_are_each_let_go(slow: Any, held_tasks: Any) -> None:
    first, second = slow.sheet.items
    held_tasks.held = {"accept_item"}
    for item in (first, second):
        slow.view.choose(item.id)
        slow.type("handover.restate", f"先看{item.text}")
        slow.press("handover.accept")
    held_tasks.let_go("accept_item")
    assert kept(slow, f"restate-{first.id}") == ""
    assert kept(slow, f"restate-{second.id}") == ""
    assert not any(item.is_pending for item in slow.sheet.items)


def test_what_is_asked_of_one_item_leaves_the_words_for_another(slow: Any, held_tasks: Any) -> None:
    first, second = slow.sheet.items
    held_tasks.held = {"accept_item"}
    slow.view.choose(first.id)
    slow.type("handover.restate", "先断电")
    slow.press("handover.accept")
    slow.view.choose(second.id)
    slow.type("handover.restate", "转法务")
    slow.type("handover.question", "哪家法院？")
    slow.press("handover.ask")
    held_tasks.let_go("accept_item")
    assert kept(slow, f"restate-{first.id}") == ""
    assert kept(slow, f"restate-{second.id}") == "转法务"


def test_two_items_taken_off_at_once_are_each_named(
    screen_on: Callable[..., Any], log: Any, held_tasks: Any
) -> None:
    screen = screen_on(log, log.day, held_tasks)
    screen.press("handover.draft")
    for text in ("打印机缺纸", "钥匙少一把"):
        log.handover.add_item(log.day, screen.sheet.id, ItemInput(text))
    first, second = screen.view.model.items
    held_tasks.held = {"remove_item"}
    screen.around.relay.stop()  # what the first one tells would show the second as well
    for item in (first, second):
        screen.view.choose(item.id)
        screen.press("handover.remove")
    held_tasks.let_go("remove_item")
    assert [
        item.text in words
        for item, words in zip((first, second), screen.heard.said[-2:], strict=True)
    ] == [True, True]


@pytest.fixture
def writing(screen_on: Callable[..., Any], log: Any, held_tasks: Any) -> Any:
    """The page of who writes the draft, with answers that can be held back."""
    screen = screen_on(log, log.day, held_tasks)
    screen.press("handover.draft")
    return screen


def answer_first(held_tasks: Any) -> None:
    """Let the answer come that was asked for first, and no other."""
    (_, take), *held_tasks._waiting = held_tasks._waiting
    take()


def add(screen: Any, text: str) -> None:
    screen.press("handover.add")
    screen.type("handover.text", text)
    screen.press("handover.save")


def test_two_items_added_at_once_are_each_let_go_with_their_answer(
    writing: Any, held_tasks: Any
) -> None:
    held_tasks.held = {"add_item"}
    add(writing, "打印机缺纸")
    writing.press("handover.cancel")
    writing.press("handover.add")
    editor = writing.view.side.editor
    assert editor.fields.text.text() == "", "what is being saved is not offered again"
    writing.type("handover.text", "钥匙少一把")
    answer_first(held_tasks)
    assert editor.isVisible(), "the second is being written"
    assert editor.fields.text.text() == "钥匙少一把"
    writing.press("handover.save")
    held_tasks.let_go("add_item")
    assert not editor.isVisible()
    assert writing.texts() == ["打印机缺纸", "钥匙少一把"]
    writing.press("handover.add")
    assert editor.fields.text.text() == ""


def test_of_two_items_at_once_the_refused_one_comes_back(
    writing: Any, held_tasks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    held_tasks.held = {"add_item", "full"}

    def full(*_: object) -> None:
        raise DiskFull("磁盘满了")

    with monkeypatch.context() as patch:
        patch.setattr(writing.log.handover, "add_item", full)
        add(writing, "打印机缺纸")
    writing.press("handover.cancel")
    add(writing, "钥匙少一把")
    held_tasks.let_go("full")
    editor = writing.view.side.editor
    assert not editor.message.isVisible(), "the second was not refused"
    assert writing.page.sheets.message.words.text() == "✕ 打印机缺纸  磁盘满了"
    held_tasks.let_go("add_item")
    assert writing.page.sheets.message.isVisible(), "that is still so"
    writing.press("handover.add")
    assert editor.fields.text.text() == "打印机缺纸"
    assert writing.texts() == ["钥匙少一把"]


def test_what_is_written_on_while_an_item_is_saved_changes_that_item(
    writing: Any, held_tasks: Any
) -> None:
    held_tasks.held = {"add_item"}
    add(writing, "打印机缺纸")
    writing.type("handover.next", "去行政领一箱")
    held_tasks.let_go("add_item")
    assert writing.view.side.editor.isVisible()
    writing.press("handover.save")
    assert writing.texts() == ["打印机缺纸"]
    assert writing.view.model.items[0].next_step == "去行政领一箱"
    assert not writing.view.side.editor.isVisible()


def test_an_item_rewritten_twice_in_a_row_is_no_conflict_with_oneself(
    writing: Any, held_tasks: Any
) -> None:
    add(writing, "打印机缺纸")
    writing.press("handover.edit")
    held_tasks.held = {"change_item"}
    writing.type("handover.text", "打印机缺墨")
    writing.press("handover.save")
    writing.type("handover.text", "打印机缺墨和纸")
    assert not writing.view.side.editor.save.isEnabled(), "one after the other"
    held_tasks.let_go("change_item")
    writing.press("handover.save")
    assert writing.texts() == ["打印机缺墨和纸"]


def test_a_conflict_on_one_item_does_not_reach_another(writing: Any, held_tasks: Any) -> None:
    log = writing.log
    for text in ("打印机缺纸", "钥匙少一把"):
        add(writing, text)
    first, second = writing.view.model.items
    writing.view.choose(first.id)
    writing.press("handover.edit")
    writing.type("handover.text", "打印机缺墨")
    writing.around.relay.stop()
    log.handover.change_item(log.evening, writing.sheet.id, first.id, ItemInput("打印机修好了"))
    held_tasks.held = {"change_item"}
    writing.press("handover.save")
    writing.press("handover.cancel")
    writing.view.choose(second.id)
    writing.press("handover.edit")
    writing.type("handover.text", "钥匙找到了")
    held_tasks.let_go("change_item")
    assert writing.page.sheets.message.words.text().startswith("✕ 打印机缺墨  ")
    writing.press("handover.save")
    assert writing.texts() == ["打印机修好了", "钥匙找到了"]


def test_who_writes_about_the_next_item_is_not_moved_on_by_an_answer(
    slow: Any, held_tasks: Any
) -> None:
    first, second = slow.sheet.items
    held_tasks.held = {"accept_item"}
    slow.view.choose(first.id)
    slow.type("handover.restate", "先断电")
    slow.press("handover.accept")
    slow.view.choose(second.id)
    box = slow.view.side.item.accept_box.restate
    box.setFocus()
    slow.type("handover.restate", "转法务")
    held_tasks.let_go("accept_item")
    assert slow.view.current_id == second.id
    assert slow.page.focusWidget() is box


def test_why_an_item_was_not_accepted_is_not_told_of_another(slow: Any, held_tasks: Any) -> None:
    first, second = slow.sheet.items
    held_tasks.held = {"accept_item"}
    slow.view.choose(first.id)
    slow.press("handover.accept")
    slow.view.choose(second.id)
    held_tasks.let_go("accept_item")
    assert not slow.view.side.item.message.isVisible()
    assert slow.page.sheets.message.words.text().startswith(f"✕ {first.text}  ")


def test_who_writes_the_next_feedback_stays_in_its_form(writing: Any, held_tasks: Any) -> None:
    log = writing.log
    shown = log.handover.raise_feedback(log.day, FeedbackInput("发票", "抬头写不下"))
    writing.press("handover.part.feedback")
    tab = writing.page.feedback
    tab.list.choose(shown.id)
    writing.press("feedback.new")
    writing.type("feedback.subject", "包装")
    writing.type("feedback.text", "箱子太薄")
    held_tasks.held = {"raise_feedback"}
    writing.press("feedback.save")
    writing.type("feedback.subject", "说明书")
    writing.type("feedback.text", "字太小")
    held_tasks.let_go("raise_feedback")
    assert tab.form.isVisible()
    assert tab.form.subject.text() == "说明书"


def test_a_refused_step_of_feedback_does_not_put_away_what_is_being_written(
    writing: Any, monkeypatch: pytest.MonkeyPatch, held_tasks: Any
) -> None:
    log = writing.log
    card = log.handover.raise_feedback(log.day, FeedbackInput("包装", "箱子太薄"))
    writing.press("handover.part.feedback")
    tab = writing.page.feedback
    tab.list.choose(card.id)

    def full(*_: object) -> None:
        raise DiskFull("磁盘满了")

    monkeypatch.setattr(log.handover, "drop_feedback", full)
    held_tasks.held = {"full"}
    writing.press("feedback.drop")
    writing.press("feedback.new")
    writing.type("feedback.subject", "说明书")
    held_tasks.let_go("full")
    assert tab.form.isVisible()
    assert tab.form.message.words.text() == "✕ 包装  磁盘满了"


def test_what_another_desk_raises_does_not_put_away_the_form(writing: Any) -> None:
    log = writing.log
    shown = log.handover.raise_feedback(log.day, FeedbackInput("发票", "抬头写不下"))
    writing.press("handover.part.feedback")
    tab = writing.page.feedback
    tab.list.choose(shown.id)
    writing.press("feedback.new")
    writing.type("feedback.subject", "包装")
    log.handover.raise_feedback(log.evening, FeedbackInput("说明书", "字太小"))
    assert tab.form.isVisible()
    assert tab.list.current == shown.id
