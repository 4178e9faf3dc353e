"""Tables of the complaint room. The timeline is the truth; the case row is its cache for lists."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Text, text
from sqlmodel import Field, SQLModel

from deskcs.storage.records import Versioned
from deskcs.storage.types import UtcMillis

_OPEN = text("is_open = 1")


class ComplaintRecord(Versioned, table=True):
    """A case as lists need it. Every column but the texts follows from the timeline."""

    __tablename__ = "complaint"
    __table_args__ = (
        Index(
            "ix_complaint_number_order",
            text("substr(number, 1, 10)"),
            text("length(number)"),
            "number",
        ),
        Index("ix_complaint_received_at", "received_at"),
        Index("ix_complaint_customer", "customer"),
        Index("ix_complaint_status", "status", "received_at"),
        Index("ix_complaint_severity", "severity", "received_at"),
        Index("ix_complaint_owner", "owner", "received_at"),
        Index("ix_complaint_channel", "channel", "received_at"),
        Index("ix_complaint_shop", "shop", "received_at"),
        Index("ix_complaint_category", "category", "received_at"),
        Index("ix_complaint_exempt", "received_at", sqlite_where=text("is_exempt = 1")),
        Index("ix_complaint_batch", "batch", "goods", sqlite_where=text("batch <> ''")),
        Index("ix_complaint_first_response_due", "first_response_due"),
        Index("ix_complaint_resolution_due", "resolution_due"),
        Index("ix_complaint_next_due", "next_due"),
        Index("ix_complaint_phone", "phone", sqlite_where=text("phone <> ''")),
        Index("ix_complaint_open_due", "next_due", sqlite_where=_OPEN),
        Index("ix_complaint_open_owner", "owner", "received_at", sqlite_where=_OPEN),
        Index(
            "ix_complaint_open_flagged",
            "flagged_at",
            sqlite_where=text("is_open = 1 AND is_flagged = 1"),
        ),
        Index(
            "uq_complaint_content",
            "content_key",
            unique=True,
            sqlite_where=text("content_key IS NOT NULL"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(unique=True)
    received_at: datetime = Field(sa_type=UtcMillis)
    registered_at: datetime = Field(sa_type=UtcMillis)
    registered_by: str = ""
    channel: str = ""
    shop: str = ""
    customer: str
    honorific: str = ""
    phone: str = ""
    goods: str = ""
    batch: str = ""
    kind: str = "complaint"
    status: str
    is_open: bool = True
    severity: int
    is_flagged: bool = False
    flag_state: str = ""
    flag_reason: str = ""
    flagged_at: datetime | None = Field(default=None, sa_type=UtcMillis)
    owner: str = ""
    accountable: str = ""
    cycle: int = 1
    cycle_started_at: datetime = Field(sa_type=UtcMillis)
    is_exempt: bool = False
    first_response_due: datetime | None = Field(default=None, sa_type=UtcMillis)
    first_response_at: datetime | None = Field(default=None, sa_type=UtcMillis)
    resolution_due: datetime | None = Field(default=None, sa_type=UtcMillis)
    resolved_at: datetime | None = Field(default=None, sa_type=UtcMillis)
    next_due: datetime | None = Field(default=None, sa_type=UtcMillis)
    closed_at: datetime | None = Field(default=None, sa_type=UtcMillis)
    waiting_reason: str = ""
    waiting_since: datetime | None = Field(default=None, sa_type=UtcMillis)
    waiting_until: datetime | None = Field(default=None, sa_type=UtcMillis)
    satisfaction: int | None = None
    justified: bool | None = None
    cause: str = ""
    category: str = ""
    merged_into: str = ""
    breach_reason: str = ""
    order_remark: str = ""
    contacts: str = ""
    content_key: str | None = None
    wanted: str = Field(default="", sa_type=Text)
    what: str = Field(sa_type=Text)
    found: str = Field(default="", sa_type=Text)


class ComplaintEntryRecord(SQLModel, table=True):
    """One timeline entry; append-only by trigger. `data` is JSON with ASCII keys."""

    __tablename__ = "complaint_entry"
    __table_args__ = (Index("ix_complaint_entry_complaint", "complaint_id"),)

    seq: int | None = Field(default=None, primary_key=True)
    complaint_id: int = Field(foreign_key="complaint.id")
    at: datetime = Field(sa_type=UtcMillis)
    author_id: int | None = None
    author: str
    kind: str
    visible_to_customer: bool = False
    text: str = Field(default="", sa_type=Text)
    data: str = Field(default="", sa_type=Text)


class ComplaintOrderRecord(SQLModel, table=True):
    """An order number that a case speaks of."""

    __tablename__ = "complaint_order"

    order_number: str = Field(primary_key=True)
    complaint_id: int = Field(primary_key=True, foreign_key="complaint.id", index=True)


class ComplaintTagRecord(SQLModel, table=True):
    """A tag that a case bears."""

    __tablename__ = "complaint_tag"

    tag: str = Field(primary_key=True)
    complaint_id: int = Field(primary_key=True, foreign_key="complaint.id", index=True)


class ComplaintDayRecord(SQLModel, table=True):
    """The last case number given on a local day, so that no number is ever given twice."""

    __tablename__ = "complaint_day"

    day: str = Field(primary_key=True)
    last: int


class ComplaintNoticeRecord(SQLModel, table=True):
    """A notice that was given: one for each case, clock, cycle and level, ever."""

    __tablename__ = "complaint_notice"

    complaint_id: int = Field(primary_key=True, foreign_key="complaint.id")
    clock: str = Field(primary_key=True)
    cycle: int = Field(primary_key=True)
    level: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcMillis)
    receivers: str = ""
    seen_by: str = ""
    seen_at: datetime | None = Field(default=None, sa_type=UtcMillis)


class ComplaintDueRecord(SQLModel, table=True):
    """A running clock beside the two of the case's own columns; follows from the timeline.

    `ref` is the entry that started it: of promises and call-backs there may be several.
    """

    __tablename__ = "complaint_due"

    complaint_id: int = Field(primary_key=True, foreign_key="complaint.id")
    clock: str = Field(primary_key=True)
    ref: int = Field(primary_key=True)
    since: datetime = Field(sa_type=UtcMillis)
    due: datetime = Field(sa_type=UtcMillis, index=True)
    person: str = ""


class ComplaintWatchRecord(SQLModel, table=True):
    """When the levels of a case must be looked at next; a case without a row is looked at now."""

    __tablename__ = "complaint_watch"

    complaint_id: int = Field(primary_key=True, foreign_key="complaint.id")
    at: int
    policy: str


class ComplaintLinkRecord(SQLModel, table=True):
    """That two cases belong together; each link is kept once, `kind` as seen from the first."""

    __tablename__ = "complaint_link"

    complaint_id: int = Field(primary_key=True, foreign_key="complaint.id")
    other_id: int = Field(primary_key=True, foreign_key="complaint.id", index=True)
    kind: str


class ComplaintAttachmentRecord(SQLModel, table=True):
    """A file that belongs to a case; its content lies beside the database under its hash."""

    __tablename__ = "complaint_attachment"

    seq: int = Field(primary_key=True, foreign_key="complaint_entry.seq")
    complaint_id: int = Field(foreign_key="complaint.id", index=True)
    digest: str = Field(index=True)
    name: str
    kind: str
    size: int
    is_removed: bool = False


class ComplaintViewRecord(Versioned, table=True):
    """A list that somebody keeps under a name: what is asked, in which order and columns."""

    __tablename__ = "complaint_view"

    id: int | None = Field(default=None, primary_key=True)
    name: str
    owner: str = Field(index=True)
    query: str = ""
    view: str = "all"
    sort: str = "-received_at"
    columns: str = ""
    is_pinned: bool = False
    is_shared: bool = False
