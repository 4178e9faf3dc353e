"""Tables of the shift log. A matter is what is carried from sheet to sheet until it is settled;
an item is what one sheet said of it, and is fixed with the sheet."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Text, text
from sqlmodel import Field, SQLModel

from deskcs.storage.records import Versioned
from deskcs.storage.types import UtcMillis


class ShiftRecord(Versioned, table=True):
    """One person's shift; running while `ended_at` is empty."""

    __tablename__ = "shift"
    __table_args__ = (
        Index("uq_shift_running", "person", unique=True, sqlite_where=text("ended_at IS NULL")),
    )

    id: int | None = Field(default=None, primary_key=True)
    name: str
    day: str = Field(index=True)
    person_id: int | None = None
    person: str
    planned_start: datetime = Field(sa_type=UtcMillis)
    planned_end: datetime = Field(sa_type=UtcMillis)
    started_at: datetime = Field(sa_type=UtcMillis)
    ended_at: datetime | None = Field(default=None, sa_type=UtcMillis)


class HandoverSheetRecord(Versioned, table=True):
    """A sheet of one shift. Once signed, triggers refuse every change to it and its items."""

    __tablename__ = "handover_sheet"
    __table_args__ = (
        Index(
            "uq_handover_sheet_draft",
            "day",
            "shift_name",
            unique=True,
            sqlite_where=text("state = 'draft'"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(unique=True)
    day: str = Field(index=True)
    shift_name: str
    state: str = "draft"
    author_id: int | None = None
    author: str
    created_at: datetime = Field(sa_type=UtcMillis)
    planned_end: datetime = Field(sa_type=UtcMillis)
    horizon: datetime = Field(sa_type=UtcMillis)
    cut_off_at: datetime | None = Field(default=None, sa_type=UtcMillis)
    signed_at: datetime | None = Field(default=None, sa_type=UtcMillis)
    signed_by_id: int | None = None
    signed_by: str = ""
    summary: str = Field(default="", sa_type=Text)
    override_reason: str = Field(default="", sa_type=Text)
    checks: str = Field(default="", sa_type=Text)
    content: str = Field(default="", sa_type=Text)
    content_hash: str = ""
    journal_seq: int = 0
    journal_head: str = ""


class HandoverItemRecord(Versioned, table=True):
    """One line of a sheet."""

    __tablename__ = "handover_item"

    id: int | None = Field(default=None, primary_key=True)
    sheet_id: int = Field(foreign_key="handover_sheet.id", index=True)
    position: int
    kind: str
    severity: str
    text: str = Field(sa_type=Text)
    done: str = Field(default="", sa_type=Text)
    next_step: str = Field(default="", sa_type=Text)
    holder: str = ""
    due_at: datetime | None = Field(default=None, sa_type=UtcMillis)
    happened_at: datetime | None = Field(default=None, sa_type=UtcMillis)
    written_at: datetime = Field(sa_type=UtcMillis)
    author_id: int | None = None
    author: str
    complaint: str = Field(default="", index=True)
    case_status: str = ""
    matter_id: int | None = None
    carried: int = 0
    is_edited: bool = False
    removed_at: datetime | None = Field(default=None, sa_type=UtcMillis)
    removed_by: str = ""
    removed_reason: str = Field(default="", sa_type=Text)
    fields: str = Field(default="", sa_type=Text)


class HandoverMatterRecord(Versioned, table=True):
    """Something that must be in exactly one person's hands until it is settled.

    `item_id` is the newest signed item that speaks of it; `is_pending` while nobody accepted that.
    """

    __tablename__ = "handover_matter"
    __table_args__ = (
        Index("ix_handover_matter_open", "sheet_id", sqlite_where=text("is_open = 1")),
        Index(
            "uq_handover_matter_complaint",
            "complaint",
            unique=True,
            sqlite_where=text("is_open = 1 AND complaint <> ''"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    kind: str
    complaint: str = ""
    sheet_id: int = Field(foreign_key="handover_sheet.id")
    item_id: int = Field(foreign_key="handover_item.id", index=True)
    holder: str = ""
    carried: int = 0
    is_open: bool = True
    is_pending: bool = True
    opened_at: datetime = Field(sa_type=UtcMillis)
    settled_at: datetime | None = Field(default=None, sa_type=UtcMillis)
    settled_by: str = ""


class HandoverStepRecord(SQLModel, table=True):
    """What was done to a signed sheet: accepted, asked, answered, settled. Append-only."""

    __tablename__ = "handover_step"
    __table_args__ = (
        Index("ix_handover_step_sheet", "sheet_id"),
        Index(
            "uq_handover_step_taken",
            "item_id",
            unique=True,
            sqlite_where=text("kind = 'accepted'"),
        ),
    )

    seq: int | None = Field(default=None, primary_key=True)
    sheet_id: int = Field(foreign_key="handover_sheet.id")
    item_id: int | None = Field(default=None, foreign_key="handover_item.id")
    at: datetime = Field(sa_type=UtcMillis)
    actor_id: int | None = None
    actor: str
    kind: str
    text: str = Field(default="", sa_type=Text)
