"""Information feedback goes from who raised it to a department and back, and is never forgotten."""

from __future__ import annotations

import pytest

from deskcs.errors import Conflict, Invalid, NotAllowed, NotFound
from deskcs.handover.feedback_shapes import FeedbackInput, FeedbackState

from .conftest import Log, item_of

SAID = FeedbackInput(
    "包装太薄", "三位客户说杯子到手就碎", customer="王女士", suggestion="加一层气泡膜"
)


def test_it_goes_all_the_way_and_every_step_bears_its_author(log: Log) -> None:
    card = log.handover.raise_feedback(log.day, SAID)
    assert (card.state, card.holder) == (FeedbackState.RAISED, "客服07")
    log.handover.send_feedback(log.day, card.id, "仓库", "请看图")
    log.handover.answer_feedback(log.lead, card.id, "下周起加气泡膜")
    card = log.handover.tell_feedback(log.evening, card.id, "已电话告知")
    assert (card.state, card.is_open) == (FeedbackState.TOLD, False)
    assert [(step.actor, step.kind) for step in card.steps] == [
        ("客服07", "raised"),
        ("客服07", "sent"),
        ("李组长", "answered"),
        ("客服12", "told"),
    ]
    assert (card.department, card.answer) == ("仓库", "下周起加气泡膜")


def test_it_is_carried_in_the_handover_while_it_is_open(log: Log) -> None:
    card = log.handover.raise_feedback(log.day, SAID)
    sheet = log.signed()
    item = item_of(sheet, "包装太薄")
    assert (item.kind, item.next_step) == ("feedback", "转给有关部门")
    log.handover.accept_all(log.evening, sheet.id)
    log.handover.send_feedback(log.evening, card.id, "仓库")
    log.clock.advance(hours=9)
    item = item_of(log.handover.draft(log.evening), "包装太薄")
    assert (item.carried, item.holder, item.fields["部门"]) == (1, "客服12", "仓库")
    log.handover.drop_feedback(log.lead, card.id, "已换供应商")
    assert log.handover.draft(log.evening).items == ()
    log.handover.sign(log.evening, log.handover.draft(log.evening).id, "无交接事项")
    assert log.handover.held() == []


def test_nobody_is_told_before_there_is_an_answer(log: Log) -> None:
    card = log.handover.raise_feedback(log.day, SAID)
    with pytest.raises(NotAllowed, match="待转达"):
        log.handover.tell_feedback(log.day, card.id)
    log.handover.drop_feedback(log.day, card.id, "重复")
    with pytest.raises(NotAllowed):
        log.handover.send_feedback(log.day, card.id, "仓库")


def test_the_second_of_two_who_change_it_is_told(log: Log) -> None:
    card = log.handover.raise_feedback(log.day, SAID)
    log.handover.send_feedback(log.day, card.id, "仓库", version=card.version)
    with pytest.raises(Conflict):
        log.handover.send_feedback(log.evening, card.id, "运营", version=card.version)


def test_it_is_found_by_words_and_pinyin(log: Log) -> None:
    card = log.handover.raise_feedback(log.day, SAID)
    other = log.handover.raise_feedback(log.day, FeedbackInput("发票", "太慢", origin="staff"))
    assert [one.id for one in log.handover.feedback()] == [other.id, card.id]
    assert [one.id for one in log.handover.feedback(text="气泡膜")] == [card.id]
    assert [one.id for one in log.handover.feedback(text="baozhuang")] == [card.id]
    log.handover.drop_feedback(log.day, other.id, "重复")
    assert [one.id for one in log.handover.feedback()] == [card.id]
    assert [one.id for one in log.handover.feedback(is_open=False)] == [other.id, card.id]


def test_what_cannot_be_kept_is_refused(log: Log) -> None:
    with pytest.raises(Invalid):
        FeedbackInput("", "x")
    with pytest.raises(Invalid, match="customer"):
        FeedbackInput("x", "x", origin="cat")
    with pytest.raises(NotFound):
        log.handover.feedback_card(9)
    card = log.handover.raise_feedback(log.day, SAID)
    with pytest.raises(Invalid):
        log.handover.send_feedback(log.day, card.id, "  ")
    with pytest.raises(Invalid):
        log.handover.drop_feedback(log.day, card.id, "")
