"""A list nobody waits for any more is not read to its end: the next one comes at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from deskcs.complaints import filters
from deskcs.complaints.conditions import Condition
from deskcs.complaints.ui.build import build
from deskcs.complaints.ui.page import ComplaintsPage
from deskcs.qt.surroundings import Surroundings
from deskcs.qt.tasks import Tasks

from .conftest import Desk, Screen

ENDLESS = (
    "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
    " SELECT i AS id, i AS received_at FROM n) c"
)


@pytest.fixture
def busy(around: Surroundings, desk: Desk, qtbot: Any) -> Iterator[Screen]:
    """The page with a worker of its own, as in the window."""
    tasks = Tasks()
    around = replace(around, tasks=tasks)
    around.session.switch(desk.agent)
    page = build(desk, around)
    assert isinstance(page, ComplaintsPage)
    qtbot.addWidget(page)
    page.show()
    page.shown()
    yield Screen(page, desk, qtbot)
    page.leave()
    tasks.close()


def test_the_next_list_stops_the_reading_of_the_one_before(
    busy: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = busy.desk.register("退款没到")
    busy.wait(lambda: busy.numbers == [case.number])
    begun: list[str] = []
    earnest = filters.of_view

    def of_view(view: str, *others: Any) -> Condition:
        begun.append(view)
        return Condition("c.id < 0", source=ENDLESS) if view == "all" else earnest(view, *others)

    monkeypatch.setattr(filters, "of_view", of_view)
    # Counting the views is not what this is about.
    monkeypatch.setattr(busy.desk.complaints, "counts", lambda actor: {})
    busy.page.viewing.show_view("all")
    busy.wait(lambda: "all" in begun)
    busy.page.viewing.show_view("open")
    busy.wait(lambda: begun[-1] == "open" and busy.numbers == [case.number])
    assert busy.page.list.message.isHidden()
