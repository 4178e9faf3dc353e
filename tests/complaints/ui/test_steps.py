"""The checklist beside a case, and what is written of calls: what came later changes neither."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.sections import STEPS
from deskcs.complaints.work_shapes import CallRecord, FollowUpResult

from .conftest import Screen


@pytest.fixture
def ticked(screen: Screen) -> ComplaintCard:
    card = screen.desk.register()
    screen.page.open(card.number)
    screen.find(QPushButton, f"complaint.section.{STEPS}").click()
    screen.find(QCheckBox, "complaint.step.1").click()
    return card


def pinned(screen: Screen, case: ComplaintCard) -> tuple[str, str]:
    screen.page.open(case.number)
    label = screen.page.pane.sections.steps.findChild(QLabel, "complaint.steps.pinned")
    assert label is not None
    return label.text(), str(label.property("tone"))


def test_the_steps_say_by_which_revision_a_case_goes(screen: Screen, ticked: ComplaintCard) -> None:
    assert pinned(screen, ticked) == ("按手册 2026-11-22 版的步骤办", "muted")


def test_a_later_revision_is_told_and_the_steps_stay(screen: Screen, ticked: ComplaintCard) -> None:
    screen.desk.handbook.reviewed = date(2026, 12, 1)
    words, tone = pinned(screen, ticked)
    assert "手册已改为 2026-12-01 版" in words
    assert "2026-11-22 版" in words
    assert tone == "warn"
    screen.find(QCheckBox, "complaint.step.2").click()
    card = screen.page.pane.card
    assert card is not None
    assert (card.steps.revision, card.steps.done) == ("2026-11-22", 2)


def test_a_removed_article_leaves_the_steps_and_no_way_into_nothing(
    screen: Screen, ticked: ComplaintCard
) -> None:
    screen.desk.handbook.reviewed = None
    words, _ = pinned(screen, ticked)
    assert "手册里已没有这一条" in words
    assert screen.page.pane.sections.steps.article.isHidden()
    assert screen.find(QCheckBox, "complaint.step.1").isChecked()


def test_nothing_is_said_of_a_revision_before_the_first_tick(screen: Screen) -> None:
    assert pinned(screen, screen.desk.register())[0] == ""


def test_a_call_is_read_in_the_timeline_in_all_six_points(screen: Screen) -> None:
    desk, card = screen.desk, screen.desk.register()
    call = CallRecord("王女士", "换货", None, "门店", "颜色不对", "明天寄出", True, True, 3)
    desk.complaints.record_call(desk.agent, card.number, call)
    screen.page.open(card.number)
    story = screen.page.pane.timeline.toPlainText()
    for words in ("王女士", "换货", "哪里：门店", "为什么：颜色不对", "怎么办：明天寄出", "3 分钟"):
        assert words in story
    assert "打给客户，接通了 · 09:30" in story


def test_a_call_back_is_read_in_the_timeline_with_its_survey(screen: Screen) -> None:
    desk, card = screen.desk, screen.desk.register()
    due = desk.clock.now().replace(hour=9)
    ref = desk.complaints.plan_follow_up(desk.agent, card.number, due).follow_ups[0].ref
    result = FollowUpResult("reached", False, 2, (("问题解决了没有？", "没有"),), "还是不行")
    desk.complaints.record_follow_up(desk.agent, card.number, ref, result)
    screen.page.open(card.number)
    story = screen.page.pane.timeline.toPlainText()
    assert "已联系上 · 不接受方案 · 满意度 2" in story
    assert "问题解决了没有？ 没有" in story
    assert "还是不行" in story
    assert "已兑现" not in story
