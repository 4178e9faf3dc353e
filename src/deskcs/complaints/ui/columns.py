"""The columns of the case list: name, width, and the order of the tracker a click asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from deskcs.complaints.shapes import OPEN_STATUSES, SEVERITY_NAMES
from deskcs.complaints.ui.words import severity_short, status_words, time_left
from deskcs.qt.language import translate


@dataclass(frozen=True, slots=True)
class Column:
    """`order` is one of the tracker's; empty where the column cannot be sorted by."""

    key: str
    width: int
    order: str = ""
    is_shown: bool = True


COLUMNS = (
    Column("severity", 58, "severity"),
    Column("number", 78, "number"),
    Column("customer", 74, "customer"),
    Column("title", 220),
    Column("status", 74, "status"),
    Column("answer", 60, "first_response_due"),
    Column("solution", 60, "resolution_due"),
    Column("owner", 60, "owner"),
    Column("received_at", 104, "received_at", is_shown=False),
    Column("goods", 120, is_shown=False),
    Column("channel", 84, is_shown=False),
    Column("shop", 84, is_shown=False),
)
# What a pill or an icon beside the words takes; what the margins of a time take.
PADDING, TIME_MARGIN = 38, 18
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
# The longest words: hours up to two days, and cases that nobody took off the list for years.
LONGEST = (timedelta(hours=47, minutes=59), timedelta(days=999), timedelta(days=29, hours=23))
STRETCHED = next(place for place, column in enumerate(COLUMNS) if column.key == "title")


def widest_words(key: str) -> list[str]:
    """Return the words of a column that must not be cut off, in the user's language."""
    if key == "status":
        return [status_words(status) for status in OPEN_STATUSES]
    if key == "severity":
        return [severity_short(severity) for severity in SEVERITY_NAMES]
    if key in ("answer", "solution"):
        return [
            words
            for long in LONGEST
            for words in (
                time_left(EPOCH, EPOCH, None, EPOCH + long).words,
                time_left(EPOCH, EPOCH, EPOCH + long, EPOCH).words,
            )
        ]
    return []


def room_beside(key: str) -> int:
    """Return what a cell needs beside its words: its margins, and a pill or an icon."""
    return TIME_MARGIN if key in ("answer", "solution") else PADDING


def column_title(key: str) -> str:
    """Return the name of a column in the user's language."""
    titles = {
        "severity": translate("Complaints", "级别"),
        "number": translate("Complaints", "编号"),
        "customer": translate("Complaints", "客户"),
        "title": translate("Complaints", "问题"),
        "status": translate("Complaints", "状态"),
        "answer": translate("Complaints", "答复"),
        "solution": translate("Complaints", "解决"),
        "owner": translate("Complaints", "责任人"),
        "received_at": translate("Complaints", "收到"),
        "goods": translate("Complaints", "商品"),
        "channel": translate("Complaints", "渠道"),
        "shop": translate("Complaints", "店铺"),
    }
    return titles[key]
