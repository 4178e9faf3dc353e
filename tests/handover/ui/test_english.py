"""What the program itself says is said in English; what people wrote stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from deskcs.errors import Invalid
from deskcs.handover.feedback_shapes import FeedbackInput
from deskcs.handover.item_shapes import ItemInput
from deskcs.handover.sheet_shapes import Difference, SheetCheck
from deskcs.handover.ui.item_view import ItemView
from deskcs.handover.ui.roster_model import RosterModel
from deskcs.handover.ui.words import field_words
from deskcs.qt.language import install, translate_error
from deskcs.qt.theme import Theme
from deskcs.wording import said

from ..conftest import MORNING, SHANGHAI, Log, item_of

CHINESE = re.compile("[\u4e00-\u9fff]")


@pytest.fixture
def english(qapp: Any) -> Iterator[None]:
    install("en")
    yield
    install("zh_CN")


def test_what_is_wrong_with_a_sheet_and_where(english: None, screen: Any) -> None:
    screen.press("handover.draft")
    proof = screen.view.side.proof
    changed = Difference("事项 1 › 下一步", "back", "forth")
    proof.show_check(SheetCheck(screen.sheet.id, "x", (said("事项与签字的内容不符"),), (changed,)))
    assert not CHINESE.search(proof.message.words.text())


def test_the_shifts_of_the_roster(english: None, log: Log) -> None:
    model = RosterModel()
    model.set_week(log.handover.roster_week(MORNING.date()))
    heads = [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]
    assert heads
    assert not [head for head in heads if CHINESE.search(head)]


def test_the_state_of_feedback_but_no_words_that_people_wrote(english: None, log: Log) -> None:
    log.handover.raise_feedback(log.day, FeedbackInput("包装", "箱子太大", department="客户"))
    sheet = log.handover.draft(log.day)
    own = item_of(sheet, "包装")
    assert not [words for words, _ in field_words(own) if CHINESE.search(words)]
    assert "待转达" not in dict(field_words(own)).values()
    theirs = log.handover.add_item(
        log.day, sheet.id, ItemInput("退货", fields={"情况": "客户、同事"})
    )
    written = replace(item_of(theirs, "退货"), kind="note")
    assert "客户、同事" in dict(field_words(written)).values()


def test_who_wrote_what_came_by_itself(english: None, log: Log, screen: Any, qtbot: Any) -> None:
    number = log.register("收到的东西破了").number
    screen.press("handover.draft")
    told = ItemView(Theme("light"), SHANGHAI)
    qtbot.addWidget(told)
    item = item_of(log.handover.draft(log.day), number)
    told.show_item(item, MORNING)
    assert "System" in told.toPlainText()
    assert "系统" not in told.toPlainText()


def test_why_a_sheet_cannot_be_signed(english: None, log: Log) -> None:
    log.register("收到的东西破了,已经送医院")
    sheet = log.handover.draft(log.day)
    log.handover.check(log.day, sheet.id, "phone", "bad")
    with pytest.raises(Invalid) as caught:
        log.handover.sign(log.day, sheet.id)
    assert not CHINESE.search(translate_error(caught.value))
