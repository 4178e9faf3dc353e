"""How the dashboard puts things into words and colours. Pure functions of what is shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from deskcs.complaints.shapes import ComplaintQuery
from deskcs.qt.language import translate
from deskcs.today.ranking import share_used
from deskcs.today.shapes import Number, Reason, Todo

AMBER, RED = 0.75, 0.90
MINUTES_A_DAY = 24 * 60
MOST = 1_000


@dataclass(frozen=True, slots=True)
class Left:
    """The time that is left, in words; `tone` is a colour of the theme, `share` the part used."""

    words: str
    tone: str
    share: float | None = None


def left_of(todo: Todo, now: datetime) -> Left:
    """Return the time left for something to do, empty where it has no time."""
    if todo.due is None:
        return Left("", "muted")
    words, share = due_words(todo.due, now), share_used(todo, now)
    if todo.due <= now:
        return Left(words, "danger", share)
    if share is not None and share >= RED:
        return Left(words, "danger", share)
    return Left(words, "warn" if share is not None and share >= AMBER else "muted", share)


def due_words(due: datetime, now: datetime) -> str:
    """Return how long there is until a time to keep, or since."""
    late = translate("Today", "超时 {span}")
    template = late if due <= now else translate("Today", "剩 {span}")
    return template.format(span=span_words(abs(due - now)))


def span_words(span: timedelta) -> str:
    """Return a length of time: 3:12 for hours and minutes, days past two of them."""
    minutes = int(span.total_seconds() // 60)
    if minutes >= 2 * MINUTES_A_DAY:
        return translate("Today", "{days} 天").format(days=minutes // MINUTES_A_DAY)
    return f"{minutes // 60}:{minutes % 60:02d}"


def reason_words(todo: Todo) -> str:
    """Return why it stands here."""
    words = {
        Reason.SERIOUS: translate("Today", "严重，待知悉"),
        Reason.MINE: translate("Today", "我负责"),
        Reason.UNOWNED: translate("Today", "未受理"),
        Reason.OVERDUE: translate("Today", "{owner} 负责").format(owner=todo.owner or "—"),
        Reason.OWED: translate("Today", "答应客户的"),
        Reason.CALL_BACK: translate("Today", "计划的回访"),
        Reason.PROMISED: translate("Today", "我接下的事项"),
        Reason.ASKED: translate("Today", "接班人在问"),
        Reason.REVIEWED: translate("Today", "{name} 审阅时在问").format(name=todo.owner),
    }
    return words[todo.reason]


def picture_of(todo: Todo) -> str:
    """Return the icon of something to do."""
    if todo.is_flagged:
        return "flag"
    known = {
        Reason.ASKED: "question",
        Reason.REVIEWED: "question",
        Reason.PROMISED: "handover",
        Reason.CALL_BACK: "phone",
    }
    return known.get(todo.reason, "complaints")


def number_words(number: Number) -> str:
    """Return what stands under a number."""
    words = {
        Number.UNOWNED: translate("Today", "未受理"),
        Number.DUE_TODAY: translate("Today", "今天到期"),
        Number.OVERDUE: translate("Today", "已超时"),
        Number.SERIOUS: translate("Today", "严重"),
        Number.CALL_BACK: translate("Today", "待回访"),
    }
    return words[number]


def number_tone(number: Number, count: int) -> str:
    """Return the colour of a number: red and amber only where somebody must act."""
    if not count:
        return "muted"
    return {Number.OVERDUE: "danger", Number.SERIOUS: "danger", Number.UNOWNED: "warn"}.get(
        number, "text"
    )


def count_words(count: int) -> str:
    """Return a count, "1000+" where there are more."""
    return f"{MOST}+" if count > MOST else str(count)


def target_of(query: ComplaintQuery) -> str:
    """Return what the complaint page opens to show the cases of a query."""
    return f"query:{query.text}" if query.text else f"view:{query.view}"
