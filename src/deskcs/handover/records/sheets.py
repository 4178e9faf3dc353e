"""Tables of handover sheets. A matter is what is carried from sheet to sheet until it is settled;
an item is what one sheet said of it, and is fixed with the sheet."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, LargeBinary, Text, text
from sqlmodel import Field, SQLModel

from deskcs.storage.records import Versioned
from deskcs.storage.types import UtcMillis


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
        Index("ix_handover_sheet_state", "state"),
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
    on_behalf_of: str = ""
    behalf_reason: str = Field(default="", sa_type=Text)
    checks: str = Field(default="", sa_type=Text)
    content: str = Field(default="", sa_type=Text)
    content_hash: str = ""
    journal_seq: int = 0
    journal_head: str = ""


class HandoverItemRecord(Versioned, table=True):
    """One line of a sheet."""

    __tablename__ = "handover_item"
    __table_args__ = (
        Index("ix_handover_item_source", "source", sqlite_where=text("source <> ''")),
    )

    id: int | None = Field(default=None, primary_key=True)
    sheet_id: int = Field(foreign_key="handover_sheet.id", index=True)
    position: int
    kind: str
    severity: str
    text: str = Field(sa_type=Text)
    done: str = Field(default="", sa_type=Text)
    next_step: str = Field(default="", sa_type=Text)
    contingency: str = Field(default="", sa_type=Text)
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
    links: str = Field(default="", sa_type=Text)
    source: str = ""
    changed_by: str = ""


class HandoverFileRecord(Versioned, table=True):
    """A file that goes with an item; it lies in the database, so that it cannot go astray."""

    __tablename__ = "handover_file"

    id: int | None = Field(default=None, primary_key=True)
    item_id: int = Field(foreign_key="handover_item.id", index=True)
    name: str
    media: str
    sha256: str
    size: int
    content: bytes = Field(sa_type=LargeBinary)
    added_by: str
    added_at: datetime = Field(sa_type=UtcMillis)
    removed_by: str = ""


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
        Index(
            "uq_handover_matter_source",
            "source",
            unique=True,
            sqlite_where=text("is_open = 1 AND source <> ''"),
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
    source: str = ""


class HandoverStepRecord(SQLModel, table=True):
    """What was done to a signed sheet: accepted, asked, answered, settled. Append-only."""

    __tablename__ = "handover_step"
    __table_args__ = (
        Index("ix_handover_step_sheet", "sheet_id"),
        Index(
            "ix_handover_step_review_asked",
            "sheet_id",
            sqlite_where=text("kind = 'review_asked'"),
        ),
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


class HandoverTypingRecord(SQLModel, table=True):
    """Stands in the schema and stays empty: what is half typed is kept in files beside it."""

    __tablename__ = "handover_typing"

    author: str = Field(primary_key=True)
    place: str = Field(primary_key=True)
    text: str = Field(sa_type=Text)
    saved_at: datetime = Field(sa_type=UtcMillis)


class HandoverArticleRecord(SQLModel, table=True):
    """The wording of a handbook article that the last signed sheet knew."""

    __tablename__ = "handover_article"

    article: str = Field(primary_key=True)
    digest: str
