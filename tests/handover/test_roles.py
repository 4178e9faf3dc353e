"""What only a lead may do, an agent may not, and is told so in one line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from deskcs.errors import NotAllowed

from .conftest import Log

DAY = date(2026, 11, 23)

ONLY_LEADS: dict[str, Callable[[Log, int], object]] = {
    "plan": lambda log, n: log.handover.plan(log.day, DAY, "早班", "客服12"),
    "unplan": lambda log, n: log.handover.unplan(log.day, 1),
    "set_lead": lambda log, n: log.handover.set_lead(log.day, 1),
    "copy_week": lambda log, n: log.handover.copy_week(log.day, DAY, date(2026, 11, 30)),
    "decide_swap": lambda log, n: log.handover.decide_swap(log.day, 1, True),
    "override": lambda log, n: log.handover.sign(log.day, n, "x", override_reason="x"),
    "behalf": lambda log, n: log.handover.sign(
        log.day, n, "x", on_behalf_of="客服12", behalf_reason="x"
    ),
    "accept": lambda log, n: log.handover.accept_all(log.day, n, override_reason="x"),
    "review_sheet": lambda log, n: log.handover.review_sheet(log.day, n),
    "review_day": lambda log, n: log.handover.review_day(log.day, DAY),
    "ask_writer": lambda log, n: log.handover.ask_writer(log.day, n, "?"),
    "reveal": lambda log, n: log.handover.export_file(
        log.day, log.store.path.with_suffix(".csv"), is_revealed=True
    ),
}


@pytest.mark.parametrize("act", ONLY_LEADS.values(), ids=ONLY_LEADS.keys())
def test_an_agent_is_refused_before_anything_is_written(
    log: Log, act: Callable[[Log, int], object]
) -> None:
    sheet = log.handover.draft(log.day)
    with pytest.raises(NotAllowed) as told:
        act(log, sheet.id)
    assert "组长" in str(told.value)
    assert log.handover.sheet(sheet.id) == sheet
