"""What a view or a query means in SQL: pieces of WHERE with their parameters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import Any

from deskcs.complaints.shapes import VIEWS, ComplaintQuery
from deskcs.complaints.stopwatch import millis
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

_UNKNOWN_VIEW = QT_TRANSLATE_NOOP("errors", "没有“{view}”这个视图。可以用:{known}。")


@dataclass(frozen=True, slots=True)
class Condition:
    """Which cases `c` are meant. `source` is the FROM clause."""

    where: str
    params: tuple[Any, ...] = ()
    source: str = "complaint c"

    def also(self, where: str, params: tuple[Any, ...] = ()) -> Condition:
        """Return this condition narrowed by another."""
        joined = where if self.where == "1" else f"{self.where} AND {where}"
        return Condition(joined, (*self.params, *params), self.source)


def of_view(view: str, me: str, now: datetime, due_soon_minutes: int) -> Condition:
    """Return what a view shows; raise Invalid for an unknown one."""
    at = millis(now)
    soon = millis(now + timedelta(minutes=due_soon_minutes))
    conditions = {
        "mine": Condition("c.is_open = 1 AND c.owner = ?", (me,)),
        "unowned": Condition("c.is_open = 1 AND c.owner = ''"),
        "due_soon": Condition("c.is_open = 1 AND c.next_due >= ? AND c.next_due < ?", (at, soon)),
        "overdue": Condition("c.is_open = 1 AND c.next_due < ?", (at,)),
        "serious": Condition("c.is_open = 1 AND c.is_flagged = 1"),
        "open": Condition("c.is_open = 1"),
        "all": Condition("1"),
    }
    if view not in conditions:
        raise Invalid(_UNKNOWN_VIEW, field="view", view=view, known="、".join(VIEWS))
    return conditions[view]


def of_query(
    query: ComplaintQuery, now: datetime, zone: tzinfo, due_soon_minutes: int
) -> Condition:
    """Return what a query asks for; raise Invalid where its text cannot be understood."""
    return of_view(query.view, query.me, now, due_soon_minutes)
