"""What the dashboard shows: frozen values, safe between threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from deskcs.complaints.shapes import ComplaintQuery
from deskcs.handbook.shapes import ArticleSummary
from deskcs.handover.item_shapes import ItemCard
from deskcs.handover.log_shapes import LogLine
from deskcs.handover.sheet_shapes import SheetRow
from deskcs.today.folding import Alert, DigestAlert
from deskcs.today.imported import ImportAlert
from deskcs.today.late_sheets import SheetAlert

AnyAlert = Alert | DigestAlert | ImportAlert | SheetAlert


class Number(StrEnum):
    """The numbers above the columns, each leading to its list."""

    UNOWNED = "unowned"
    DUE_TODAY = "due_today"
    OVERDUE = "overdue"
    SERIOUS = "serious"
    CALL_BACK = "call_back"


class Reason(StrEnum):
    """Why something stands among what is to be done."""

    SERIOUS = "serious"
    MINE = "mine"
    UNOWNED = "unowned"
    OVERDUE = "overdue"
    OWED = "owed"
    CALL_BACK = "call_back"
    PROMISED = "promised"
    ASKED = "asked"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Todo:
    """Something this person must do. `target` is what its page opens.

    `started_at` is when its time began to run, so that a bar can show the part that is used.
    """

    reason: Reason
    page: str
    target: str
    title: str
    due: datetime | None = None
    started_at: datetime | None = None
    customer: str = ""
    owner: str = ""
    is_flagged: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    """The whole dashboard for one person at one moment.

    `is_fresh` is a desk that never had a complaint. `numbers` are exact up to 1,000; 1,001 means
    more. `handed` are the items of signed sheets that wait to be accepted, `unread` sheets that
    others took over and this person has not read. `notices` are the lines of the work log that are
    in force. `changed` are articles that read otherwise than at the end of this person's last shift
    or when they last opened them, `to_confirm` those everybody must read, `expired` those of a
    platform whose rules may be out of date, for leads a week ahead.
    """

    at: datetime
    is_fresh: bool
    is_on_shift: bool
    numbers: Mapping[Number, int]
    to_do: tuple[Todo, ...]
    handed: tuple[ItemCard, ...]
    unread: tuple[SheetRow, ...]
    notices: tuple[LogLine, ...]
    changed: tuple[ArticleSummary, ...]
    to_confirm: tuple[ArticleSummary, ...]
    expired: tuple[ArticleSummary, ...]
    alerts: tuple[AnyAlert, ...]


def list_behind(number: Number, me: str) -> ComplaintQuery:
    """Return which cases a number counts."""
    queries = {
        Number.UNOWNED: ComplaintQuery(view="unowned", order="next_due", me=me),
        Number.DUE_TODAY: ComplaintQuery("到期:今天 超时:否", "open", "next_due", me),
        Number.OVERDUE: ComplaintQuery(view="overdue", order="next_due", me=me),
        Number.SERIOUS: ComplaintQuery(view="serious", order="next_due", me=me),
        Number.CALL_BACK: ComplaintQuery("状态:待确认", "open", "next_due", me),
    }
    return queries[number]
