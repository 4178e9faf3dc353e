"""What is done while an answer is still under way: nothing that was typed or meant goes astray."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from deskcs.handover.feedback_shapes import FeedbackInput
from deskcs.handover.item_shapes import ItemInput
from deskcs.handover.log_shapes import LogInput
from deskcs.handover.ui.files_presenter import FilesPresenter

SUNDAY, MONDAY = date(2026, 11, 22), date(2026, 11, 23)


@pytest.fixture
def slow(screen_on: Callable[..., Any], log: Any, held_tasks: Any) -> Any:
    """The page, with answers that can be held back; a lead sits there."""
    return screen_on(log, log.lead, held_tasks)


def test_a_lead_reviews_the_day_that_is_shown(slow: Any, held_tasks: Any) -> None:
    log = slow.log
    log.clock.advance(days=-1)
    log.signed(summary="无交接事项")
    log.clock.advance(days=1)
    log.signed(summary="无交接事项")
    slow.press("handover.part.calendar")
    held_tasks.held = {"day_review"}
    slow.page.calendar._presenter.show_day(SUNDAY)
    slow.type("calendar.remark", "看过了")
    slow.press("calendar.review")
    held_tasks.let_go("day_review")
    assert log.handover.day_review(MONDAY).is_done
    assert not log.handover.day_review(SUNDAY).is_done


def test_last_week_is_copied_into_the_week_that_is_shown(slow: Any, held_tasks: Any) -> None:
    log = slow.log
    log.handover.plan(log.lead, date(2026, 11, 16), "早班", "客服07")
    slow.press("handover.part.roster")
    held_tasks.held = {"roster_week"}
    slow.page.roster._presenter.step(1)
    slow.press("roster.copy")
    held_tasks.let_go("roster_week")
    assert log.handover.planned_for(MONDAY, "早班").people == ("客服07",)


def test_what_is_typed_about_another_line_stays_when_one_is_closed(
    slow: Any, held_tasks: Any
) -> None:
    log = slow.log
    first = log.handover.log(log.day, LogInput("等财务开票", needs_follow_up=True))
    second = log.handover.log(log.day, LogInput("等仓库回话", needs_follow_up=True))
    slow.press("handover.part.log")
    tab = slow.page.log
    tab.list.choose(first.id)
    slow.type("log.closing", "已寄出")
    held_tasks.held = {"close_log"}
    slow.press("log.close")
    tab.list.choose(second.id)
    slow.type("log.closing", "仓库说明天")
    held_tasks.let_go("close_log")
    tab.list.choose(second.id)
    assert tab.closing.text == "仓库说明天"
    assert not tab.closing._keeper.read(f"closing-{first.id}").get("text")


def test_what_is_typed_about_another_feedback_stays_when_one_goes_on(
    slow: Any, held_tasks: Any
) -> None:
    log = slow.log
    first = log.handover.raise_feedback(log.day, FeedbackInput("包装", "箱子太薄"))
    second = log.handover.raise_feedback(log.day, FeedbackInput("说明书", "字太小"))
    slow.press("handover.part.feedback")
    tab = slow.page.feedback
    tab.list.choose(first.id)
    slow.type("feedback.say", "换了五层的")
    held_tasks.held = {"answer_feedback"}
    slow.press("feedback.answer")
    tab.list.choose(second.id)
    slow.type("feedback.say", "已问印刷厂")
    held_tasks.let_go("answer_feedback")
    tab.list.choose(second.id)
    assert tab.detail.text.text == "已问印刷厂"
    assert not tab.detail.text._keeper.read(f"say-{first.id}").get("text")


def test_a_line_begun_before_the_one_before_it_is_on_disk_stays(slow: Any, held_tasks: Any) -> None:
    """Another desk may hold the database for seconds."""
    slow.press("handover.part.log")
    slow.type("log.text", "王女士问退款")
    slow.type("log.customer", "王女士")
    held_tasks.held = {"log"}
    slow.press("log.save")
    slow.type("log.text", "李先生问发票")
    held_tasks.let_go("log")
    form = slow.page.log.form
    assert form.body.toPlainText() == "李先生问发票"
    assert form.customer.text() == ""
    assert [line.text for line in slow.log.handover.log_lines()] == ["王女士问退款"]
    assert form._keeper.read("log-new")["text"] == "李先生问发票"


def test_what_is_added_to_an_answer_that_is_on_its_way_stays(slow: Any, held_tasks: Any) -> None:
    log = slow.log
    sheet = log.signed(summary="无交接事项")
    slow.page.open(str(sheet.id))
    slow.view.side.show_panel(2)
    slow.type("handover.addendum", "钥匙在抽屉里")
    held_tasks.held = {"add_addendum"}
    slow.press("handover.addendumNow")
    slow.type("handover.addendum", "钥匙在抽屉里\n第二把在门卫")
    held_tasks.let_go("add_addendum")
    assert slow.view.side.proof.addendum.text == "第二把在门卫"


def test_both_files_are_written_where_one_chose(
    screen_on: Callable[..., Any], log: Any, tmp_path: Path
) -> None:
    """A second file saved while the worker is busy must not take the place of the first."""
    sheet = log.handover.draft(log.day)
    sheet = log.handover.add_item(log.day, sheet.id, ItemInput("有照片"))
    item = sheet.items[0].id
    for name in ("a.txt", "b.txt"):
        sheet = log.handover.attach(log.day, sheet.id, item, name, name.encode())
    screen = screen_on(log, log.day)
    files = screen.page.findChild(FilesPresenter)
    asked: list[Any] = []
    files._around = replace(files._around, tasks=Later(asked))
    for file in sheet.items[0].files:
        files.save_file(file.id, tmp_path / file.name)
    assert [one.get("key") for one in asked] == [None, None]


class Later:
    """Notes what it is asked to do, and does nothing."""

    def __init__(self, asked: list[Any]) -> None:
        self._asked = asked

    def run(self, work: Any, *arguments: Any, **named: Any) -> None:
        self._asked.append(named)

    run_file = run
