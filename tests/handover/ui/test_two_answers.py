"""Two answers under way: each lets go what it was the answer to, under the name of who asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

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
