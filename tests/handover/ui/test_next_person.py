"""An answer that comes after somebody else sat down lets go the words of who had asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from deskcs.handover.log_shapes import LogInput


@pytest.fixture
def slow(screen_on: Callable[..., Any], log: Any, held_tasks: Any) -> Any:
    """The page, with answers that can be held back."""
    return screen_on(log, log.day, held_tasks)


def kept(screen: Any, author: str, place: str) -> dict[str, str]:
    with screen.page.keeper.of(author):
        return {name: said for name, said in screen.page.keeper.read(place).items() if said}


def test_a_line_saved_for_one_person_leaves_the_line_of_the_next(
    slow: Any, held_tasks: Any
) -> None:
    log = slow.log
    slow.press("handover.part.log")
    slow.type("log.text", "王女士问退款")
    held_tasks.held = {"log"}
    slow.press("log.save")
    slow.sit_down(log.evening)
    slow.type("log.text", "李先生问发票")
    held_tasks.let_go("log")
    form = slow.page.log.form
    assert form.body.toPlainText() == "李先生问发票"
    assert kept(slow, log.evening.name, "log-new")["text"] == "李先生问发票"
    assert kept(slow, log.day.name, "log-new") == {}


def test_a_closing_of_one_person_leaves_the_words_of_the_next(slow: Any, held_tasks: Any) -> None:
    log = slow.log
    line = log.handover.log(log.day, LogInput("等财务开票", needs_follow_up=True))
    slow.press("handover.part.log")
    slow.page.log.list.choose(line.id)
    slow.type("log.closing", "已寄出")
    held_tasks.held = {"close_log"}
    slow.around.relay.stop()
    slow.press("log.close")
    slow.sit_down(log.evening)
    slow.type("log.closing", "财务说明天")
    held_tasks.let_go("close_log")
    assert kept(slow, log.day.name, f"closing-{line.id}") == {}
    assert kept(slow, log.evening.name, f"closing-{line.id}") == {"text": "财务说明天"}


def test_an_item_saved_for_one_person_leaves_the_form_of_the_next(
    slow: Any, held_tasks: Any
) -> None:
    log = slow.log
    slow.press("handover.draft")
    place = f"item-{slow.sheet.id}-new"
    slow.press("handover.add")
    slow.type("handover.text", "打印机缺纸")
    held_tasks.held = {"add_item"}
    slow.press("handover.save")
    slow.sit_down(log.evening)
    slow.press("handover.add")
    slow.type("handover.text", "钥匙少一把")
    held_tasks.let_go("add_item")
    assert slow.view.side.editor.isVisible()
    assert slow.view.side.editor.fields.text.text() == "钥匙少一把"
    assert kept(slow, log.day.name, place) == {}
    assert kept(slow, log.evening.name, place)["text"] == "钥匙少一把"
