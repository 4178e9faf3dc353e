"""Tables of the work log and of information feedback."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Text, text
from sqlmodel import Field, SQLModel

from deskcs.storage.records import Versioned
from deskcs.storage.types import UtcMillis


class WorkLogRecord(Versioned, table=True):
    """A line of the work log, a notice or an incident; open ones go into the next handover."""

    __tablename__ = "work_log"
    __table_args__ = (Index("ix_work_log_open", "kind", sqlite_where=text("is_open = 1")),)

    id: int | None = Field(default=None, primary_key=True)
    kind: str
    day: str = Field(index=True)
    shift_name: str
    happened_at: datetime = Field(sa_type=UtcMillis)
    written_at: datetime = Field(sa_type=UtcMillis)
    author_id: int | None = None
    author: str
    category: str = ""
    customer: str = ""
    text: str = Field(sa_type=Text)
    result: str = Field(default="", sa_type=Text)
    is_special: bool = False
    is_open: bool = False
    complaint: str = ""
    ends_at: datetime | None = Field(default=None, sa_type=UtcMillis)
    closed_at: datetime | None = Field(default=None, sa_type=UtcMillis)
    closed_by: str = ""
    closing: str = Field(default="", sa_type=Text)


class FeedbackRecord(Versioned, table=True):
    """What a customer or colleague said that another department must hear."""

    __tablename__ = "feedback"
    __table_args__ = (Index("ix_feedback_open", "state", sqlite_where=text("is_open = 1")),)

    id: int | None = Field(default=None, primary_key=True)
    state: str = "raised"
    origin: str
    channel: str = ""
    customer: str = ""
    subject: str
    text: str = Field(sa_type=Text)
    suggestion: str = Field(default="", sa_type=Text)
    department: str = ""
    complaint: str = ""
    holder: str = ""
    raised_by: str
    raised_at: datetime = Field(sa_type=UtcMillis)
    answer: str = Field(default="", sa_type=Text)
    is_open: bool = True


class FeedbackStepRecord(SQLModel, table=True):
    """What became of a piece of feedback; append-only."""

    __tablename__ = "feedback_step"

    seq: int | None = Field(default=None, primary_key=True)
    feedback_id: int = Field(foreign_key="feedback.id", index=True)
    at: datetime = Field(sa_type=UtcMillis)
    actor_id: int | None = None
    actor: str
    kind: str
    text: str = Field(default="", sa_type=Text)
