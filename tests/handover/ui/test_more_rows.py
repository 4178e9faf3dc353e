"""Older rows are added where they continue the list, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from deskcs.handover.feedback_shapes import FeedbackInput
from deskcs.handover.log_shapes import LogInput
from deskcs.handover.ui import feedback_presenter, log_presenter, presenter


@pytest.fixture
def slow(
    screen_on: Callable[..., Any], log: Any, held_tasks: Any, monkeypatch: pytest.MonkeyPatch
) -> Any:
    """The page with lists of two rows at once and answers that can be held back."""
    for module in (presenter, log_presenter, feedback_presenter):
        monkeypatch.setattr(module, "PAGE", 2)
    for word in ("退款", "退款", "退款", "发票"):
        log.handover.log(log.day, LogInput(f"{word}的事"))
        log.signed(summary=f"{word}多，无交接事项")
        log.clock.advance(hours=12)
    return screen_on(log, log.day, held_tasks)


def sheets(screen: Any) -> list[int]:
    return [sheet.id for sheet in screen.page.sheets.list.model.sheets]


def test_sheets_of_another_stretch_are_not_added(slow: Any, held_tasks: Any) -> None:
    asking = slow.page._presenter
    before = sheets(slow)
    assert len(before) == 2
    held_tasks.held = {"find_sheets"}
    asking.find("退款")
    asking.more(before[-1])
    held_tasks.let_go("find_sheets")
    found = sheets(slow)
    assert len(found) == 2
    asking.more(found[-1])
    assert len(sheets(slow)) == 3
    assert len(set(sheets(slow))) == 3


def test_a_sheet_that_comes_while_older_ones_are_read_leaves_no_gap(
    slow: Any, held_tasks: Any
) -> None:
    asking = slow.page._presenter
    held_tasks.held = {"find_sheets"}
    asking.reload()
    slow.log.signed(summary="新的，无交接事项")
    asking.more(sheets(slow)[-1])
    held_tasks.let_go("find_sheets")
    asking.more(sheets(slow)[-1])
    shown = sheets(slow)
    assert shown == list(range(shown[0], shown[-1] - 1, -1))


def test_lines_of_another_stretch_are_not_added(slow: Any, held_tasks: Any) -> None:
    slow.press("handover.part.log")
    tab = slow.page.log
    shown = list(tab._lines)
    assert len(shown) == 2
    held_tasks.held = {"log_lines"}
    slow.type("log.search", "退款")
    tab.search.ask()
    tab._presenter.more(shown[-1])
    held_tasks.let_go("log_lines")
    found = cards(tab)
    assert len(found) == 2
    tab._presenter.more(found[-1])
    assert len(cards(tab)) == len(set(cards(tab))) == 3


def test_older_feedback_is_added_at_the_end(slow: Any) -> None:
    for subject in ("包装", "发票", "快递"):
        slow.log.handover.raise_feedback(slow.log.day, FeedbackInput(subject, "客户说的"))
    slow.press("handover.part.feedback")
    tab = slow.page.feedback
    assert len(cards(tab)) == 2
    tab._presenter.more(cards(tab)[-1])
    assert len(cards(tab)) == len(set(cards(tab))) == 3
    oldest = cards(tab)[-1]
    tab.list.choose(oldest)
    assert tab.detail.number == oldest


def cards(tab: Any) -> list[int]:
    model = tab.list.model
    found = (model.card_at(model.index(row, 0)) for row in range(model.rowCount()))
    return [card.id for card in found if card is not None]
