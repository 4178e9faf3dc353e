"""What goes into the tracker and what comes out: frozen values, safe to hand between threads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from deskcs.complaints.work_shapes import (
    Attachment,
    Commitment,
    FollowUp,
    Link,
    Remedy,
    StepList,
    Telling,
)
from deskcs.wording import QT_TRANSLATE_NOOP


class Status(StrEnum):
    """Where a case stands; every move between them is an entry in its timeline."""

    RECEIVED = "received"
    IN_PROGRESS = "in_progress"
    WAITING = "waiting"
    ANSWERED = "answered"
    CLOSED = "closed"
    MERGED = "merged"
    INVALID = "invalid"

    @property
    def is_open(self) -> bool:
        """Return whether somebody still has to do something."""
        return self in OPEN_STATUSES


OPEN_STATUSES = (Status.RECEIVED, Status.IN_PROGRESS, Status.WAITING, Status.ANSWERED)

STATUS_NAMES: Mapping[Status, str] = {
    Status.RECEIVED: QT_TRANSLATE_NOOP("Complaints", "待受理"),
    Status.IN_PROGRESS: QT_TRANSLATE_NOOP("Complaints", "处理中"),
    Status.WAITING: QT_TRANSLATE_NOOP("Complaints", "等待"),
    Status.ANSWERED: QT_TRANSLATE_NOOP("Complaints", "待确认"),
    Status.CLOSED: QT_TRANSLATE_NOOP("Complaints", "已关闭"),
    Status.MERGED: QT_TRANSLATE_NOOP("Complaints", "已合并"),
    Status.INVALID: QT_TRANSLATE_NOOP("Complaints", "无效"),
}

SEVERITY_NAMES: Mapping[int, str] = {
    1: QT_TRANSLATE_NOOP("Complaints", "一级·特急"),
    2: QT_TRANSLATE_NOOP("Complaints", "二级·重大"),
    3: QT_TRANSLATE_NOOP("Complaints", "三级·一般"),
    4: QT_TRANSLATE_NOOP("Complaints", "四级·轻微"),
}

KINDS: Mapping[str, str] = {
    "complaint": QT_TRANSLATE_NOOP("Complaints", "投诉"),
    "case": QT_TRANSLATE_NOOP("Complaints", "个案"),
}

VIEWS = ("mine", "unowned", "due_soon", "overdue", "serious", "open", "all")


@dataclass(frozen=True, slots=True)
class Signal:
    """Words in the text that hint at a serious case; `start` and `end` are code points of it."""

    kind: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ComplaintRow:
    """One line of a list. `version` goes back into the next change, to notice a conflict."""

    id: int
    number: str
    received_at: datetime
    customer: str
    title: str
    status: Status
    severity: int
    is_flagged: bool
    flag_state: str
    owner: str
    first_response_due: datetime | None
    first_response_at: datetime | None
    resolution_due: datetime | None
    resolved_at: datetime | None
    is_overdue: bool
    version: int
    honorific: str = ""
    channel: str = ""
    shop: str = ""
    goods: str = ""
    next_due: datetime | None = None


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened to a case; never changed, ordered by `seq` and not by `at`."""

    seq: int
    at: datetime
    author: str
    kind: str
    text: str
    visible_to_customer: bool
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ClockReading:
    """What one clock of a case says: running, paused, met, met_late, breached or exempt.

    `clock` is first_response, resolution, next_contact, case_answer, promise, platform or
    follow_up; of the last three there may be several, told apart by `ref`, the entry that made
    them, with `what` they are about. `why` explains the due time line by line: start, each pause,
    policy, result.
    """

    clock: str
    state: str
    due: datetime | None
    met_at: datetime | None
    why: tuple[str, ...] = ()
    started_at: datetime | None = None
    ref: int = 0
    what: str = ""


@dataclass(frozen=True, slots=True)
class EarlierCase:
    """A case that seems to belong to the same customer, order or phone; `why` says which."""

    number: str
    received_at: datetime
    title: str
    status: Status
    why: tuple[str, ...]
    is_likely_duplicate: bool = False


@dataclass(frozen=True, slots=True)
class ComplaintCard(ComplaintRow):
    """A whole case. `phone` and `contacts` are masked; `reveal` shows them.

    `accountable` took the case first and stays answerable for it; `owner` has it now.
    `breached` are the clocks of this cycle that were missed at this desk; while
    `needs_breach_reason` the case cannot be closed. `found` is what we found out, beside `what`
    the customer said. `is_flag_proposed` while nobody has said whether the signals are serious.
    """

    registered_at: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    registered_by: str = ""
    phone: str = ""
    orders: tuple[str, ...] = ()
    what: str = ""
    found: str = ""
    wanted: tuple[str, ...] = ()
    cause: str = ""
    category: str = ""
    justified: bool | None = None
    satisfaction: int | None = None
    cycle: int = 1
    flag_reason: str = ""
    is_exempt: bool = False
    waiting_reason: str = ""
    waiting_until: datetime | None = None
    merged_into: str = ""
    tags: tuple[str, ...] = ()
    signals: tuple[Signal, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    clocks: tuple[ClockReading, ...] = ()
    batch: str = ""
    kind: str = "complaint"
    accountable: str = ""
    contacts: tuple[str, ...] = ()
    order_remark: str = ""
    breach_reason: str = ""
    breached: tuple[str, ...] = ()
    needs_breach_reason: bool = False
    remedies: tuple[Remedy, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    steps: StepList = field(default_factory=lambda: StepList("", ""))
    is_flag_proposed: bool = False
    links: tuple[Link, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    foresee: Callable[[], tuple[Telling, ...]] = field(default=tuple, compare=False, repr=False)

    @property
    def ahead(self) -> tuple[Telling, ...]:
        """Return who will be told when if nothing is done; looked at ahead when asked, since who
        has just saved a case waits for its card.
        """
        return self.foresee()


@dataclass(frozen=True, slots=True)
class ComplaintQuery:
    """Which cases, in which order. `text` is the query language of the search box.

    `order` is a column of ORDERS, with `-` for descending. `me` is the name that `mine` and
    `责任人:我` mean.
    """

    text: str = ""
    view: str = "all"
    order: str = "-received_at"
    me: str = ""


ORDERS = (
    "received_at",
    "number",
    "customer",
    "status",
    "severity",
    "owner",
    "first_response_due",
    "resolution_due",
    "next_due",
)


@dataclass(frozen=True, slots=True)
class ComplaintPage:
    """One page of a list. `total` is exact unless `capped`; `next` is the cursor of the next."""

    rows: tuple[ComplaintRow, ...]
    total: int
    capped: bool
    next: str | None


@dataclass(frozen=True, slots=True)
class Notice:
    """One alert on a case. `receivers` are among holder, lead, supervisor, or a name after `=`.

    `clock` is a deadline's name, `owner`, `flag` or `wait`; `level` a key of the policy file, or
    `flagged`, `unacknowledged`, `over`. `id` goes back when somebody has seen it.
    """

    id: str
    number: str
    title: str
    clock: str
    cycle: int
    level: str
    level_name: str
    due: datetime | None
    at: datetime
    receivers: tuple[str, ...]
    owner: str
    severity: int
    is_flagged: bool


@dataclass(frozen=True, slots=True)
class Rejected:
    """A line of an imported file that was not taken, and why."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of an imported file: every row is imported, a duplicate or rejected."""

    imported: int
    duplicates: int
    rejected: tuple[Rejected, ...]
    seconds: float
    flagged: int = 0
    is_cancelled: bool = False
    rejected_file: str = ""
