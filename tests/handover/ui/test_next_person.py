"""An answer that comes after somebody else sat down lets go the words of who had asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from deskcs.errors import DiskFull
from deskcs.handover.feedback_shapes import FeedbackInput
from deskcs.handover.item_shapes import ItemInput
from deskcs.handover.log_shapes import LogInput
from deskcs.qt.inline import InlineMessage


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
    place = "item-new"
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


def refuse(monkeypatch: pytest.MonkeyPatch, screen: Any, name: str) -> None:
    def full(*_: object) -> None:
        raise DiskFull("磁盘满了")

    monkeypatch.setattr(screen.log.handover, name, full)


def assert_told_to_who_asked(screen: Any, words: str) -> None:
    """Somebody else sits here now, and hears nothing; who had asked does when they are back."""
    log, page = screen.log, screen.page
    told = page.findChildren(InlineMessage)
    assert [message.words.text() for message in told if message.isVisible()] == []
    screen.sit_down(log.day)
    assert page.refusal.isVisible()
    assert page.refusal.words.text() == f"✕ {words}  磁盘满了"
    screen.sit_down(log.evening)
    assert page.refusal.isHidden(), "it goes with who was told"


def test_an_item_refused_to_one_person_is_told_to_them_alone(
    slow: Any, held_tasks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = slow.log
    slow.press("handover.draft")
    slow.press("handover.add")
    slow.type("handover.text", "打印机缺纸")
    refuse(monkeypatch, slow, "add_item")
    held_tasks.held = {"full"}
    slow.press("handover.save")
    slow.sit_down(log.evening)
    held_tasks.let_go("full")
    assert_told_to_who_asked(slow, "打印机缺纸")
    slow.sit_down(log.day)
    slow.press("handover.add")
    assert slow.view.side.editor.fields.text.text() == "打印机缺纸"
    assert slow.view.side.editor.save.isEnabled()


def test_a_line_refused_to_one_person_is_told_to_them_alone(
    slow: Any, held_tasks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = slow.log
    slow.press("handover.part.log")
    slow.type("log.text", "王女士问退款")
    refuse(monkeypatch, slow, "log")
    held_tasks.held = {"full"}
    slow.press("log.save")
    slow.sit_down(log.evening)
    held_tasks.let_go("full")
    assert_told_to_who_asked(slow, "王女士问退款")
    slow.sit_down(log.day)
    assert slow.page.log.form.body.toPlainText() == "王女士问退款"


def test_a_file_that_could_not_be_written_is_told_to_who_wanted_it(
    slow: Any, held_tasks: Any, tmp_path: Path
) -> None:
    log = slow.log
    slow.press("handover.draft")
    held_tasks.held = {"write"}
    slow.page.sheets.intents.choose_file = lambda parent, name: str(tmp_path / "no" / "a.pdf")
    slow.press("handover.print")
    slow.sit_down(log.evening)
    held_tasks.let_go("write")
    assert slow.page.sheets.message.isHidden()
    slow.sit_down(log.day)
    assert slow.sheet.code in slow.page.refusal.words.text()


def test_what_one_person_took_off_is_not_put_back_by_the_next(slow: Any, held_tasks: Any) -> None:
    log = slow.log
    slow.press("handover.draft")
    log.handover.add_item(log.day, slow.sheet.id, ItemInput("打印机缺纸"))
    slow.choose("打印机缺纸")
    held_tasks.held = {"remove_item"}
    slow.press("handover.remove")
    slow.sit_down(log.evening)
    held_tasks.let_go("remove_item")
    assert slow.heard.said == []


def test_a_message_for_one_person_does_not_stand_before_the_next(
    slow: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = slow.log
    log.handover.log(log.day, LogInput("等财务开票", needs_follow_up=True))
    log.handover.raise_feedback(log.day, FeedbackInput("包装", "箱子太薄"))
    log.handover.plan(log.lead, date(2026, 11, 23), "早班", log.day.name)
    slow.sit_down(log.lead)
    told = slow.page.findChildren(InlineMessage)
    for part, name, button in (
        ("log", "close_log", "log.close"),
        ("feedback", "send_feedback", "feedback.send"),
        ("roster", "unplan", "roster.off.1"),
    ):
        slow.press(f"handover.part.{part}")
        if part == "feedback":
            slow.page.feedback.list.choose(1)
        if part == "log":
            slow.page.log.list.choose(1)
        with monkeypatch.context() as patch:
            refuse(patch, slow, name)
            slow.press(button)
        assert [message for message in told if message.isVisible()], part
        slow.sit_down(log.evening)
        assert [message.words.text() for message in told if message.isVisible()] == []
        slow.sit_down(log.lead)


def test_a_swap_that_is_being_asked_for_stays_with_who_asks(slow: Any) -> None:
    log = slow.log
    log.handover.plan(log.lead, date(2026, 11, 23), "早班", log.day.name)
    slow.press("handover.part.roster")
    slow.press(f"roster.swap.{duty_of(slow)}")
    slow.type("roster.swapReason", "孩子发烧")
    slow.sit_down(log.evening)
    assert not slow.page.roster.side.swap.isVisible()
    slow.sit_down(log.day)
    slow.press(f"roster.swap.{duty_of(slow)}")
    assert slow.page.roster.side.swap.reason.text == "孩子发烧"


def duty_of(screen: Any) -> int:
    week = screen.page.roster._week
    return next(int(duty.id) for duty in week.duties)
