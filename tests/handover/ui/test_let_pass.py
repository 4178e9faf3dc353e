"""Why a lead lets somebody take a sheet over holds for that sheet and that lead alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from deskcs.handover.item_shapes import ItemInput
from deskcs.handover.rule_file import load_rules
from deskcs.handover.rules import NOT_PLANNED


@pytest.fixture
def slow(
    screen_on: Callable[..., Any],
    log: Any,
    held_tasks: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> Any:
    """A lead who is not planned before the newer of two sheets, with a reason half written."""
    loaded = load_rules()
    checks = tuple(
        replace(rule, level="block") if rule.key == NOT_PLANNED else rule
        for rule in loaded.rules.checks
    )
    strict = replace(loaded, rules=replace(loaded.rules, checks=checks))
    monkeypatch.setattr(log.handover, "_given", strict)
    monkeypatch.delitem(vars(log.handover), "_loaded", raising=False)
    sheets = []
    for text in ("打印机缺纸", "钥匙少一把"):
        draft = log.handover.draft(log.day)
        log.handover.add_item(log.day, draft.id, ItemInput(text))
        sheets.append(log.handover.sign(log.day, draft.id))
        log.clock.advance(hours=24)
    for day in (23, 24, 25):
        for shift in ("早班", "晚班"):
            log.handover.plan(log.lead, date(2026, 11, day), shift, log.evening.name)
    screen = screen_on(log, log.lead, held_tasks)
    screen.page.open(str(sheets[-1].id))
    screen.type("handover.acceptOverride", "连班")
    assert screen.view.side.item.accept_box.override_reason == "连班"
    return screen


def test_a_reason_for_one_sheet_is_none_for_the_next(slow: Any, held_tasks: Any) -> None:
    box, newer = slow.view.side.item.accept_box, slow.sheet.id
    slow.page.open(str(newer - 1))
    assert box.override_reason == ""
    held_tasks.held = {"acceptance_view"}
    slow.page.open(str(newer))
    assert box.override_reason == ""
    held_tasks.let_go("acceptance_view")
    assert box.override_reason == "连班"


def test_a_reason_of_one_lead_is_none_of_another(slow: Any, held_tasks: Any) -> None:
    held_tasks.held = {"acceptance_view"}
    box = slow.view.side.item.accept_box
    slow.sit_down(slow.log.boss)
    assert box.override_reason == ""
    held_tasks.let_go("acceptance_view")
    assert box.override.isVisible()
    assert box.override_reason == ""
