"""In which order things are to be done. Pure: what is due and the time in, an order out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from deskcs.today.shapes import Reason, Todo

_OF_NOBODY = (Reason.UNOWNED, Reason.OVERDUE)


def ranked(todos: Iterable[Todo], now: datetime, limit: int) -> tuple[Todo, ...]:
    """Return each thing once, the most pressing first.

    Serious cases that nobody has acknowledged stand on top, then what is past its time, then by
    the time that is left; what has no time stands last. Of what is past its time the serious
    comes first, then one's own, so that hundreds of old cases of nobody's do not bury them. A
    thing that is there for two reasons stays for the more pressing one.
    """
    kept: dict[tuple[str, str, str], Todo] = {}
    for todo in sorted(todos, key=lambda todo: _urgency(todo, now)):
        title = todo.title if todo.page == "handover" else ""
        kept.setdefault((todo.page, todo.target, title), todo)
    return tuple(kept.values())[:limit]


def share_used(todo: Todo, now: datetime) -> float | None:
    """Return the part of its time that is used, 1 and more when it is over; None without one."""
    if todo.due is None or todo.started_at is None:
        return None
    whole = (todo.due - todo.started_at).total_seconds()
    if whole <= 0:
        return 1.0
    return max(0.0, (now - todo.started_at).total_seconds() / whole)


def _urgency(todo: Todo, now: datetime) -> tuple[bool, bool, int, float, int, str]:
    due = todo.due
    is_late = due is not None and due <= now
    left = float("inf") if due is None else (due - now).total_seconds()
    order = list(Reason).index(todo.reason)
    group = (0 if todo.is_flagged else 2 if todo.reason in _OF_NOBODY else 1) if is_late else 0
    return todo.reason is not Reason.SERIOUS, not is_late, group, left, order, todo.target
