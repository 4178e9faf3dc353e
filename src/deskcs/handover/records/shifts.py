"""Tables of who is planned for a shift, and who worked it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Text, text
from sqlmodel import Field

from deskcs.storage.records import Versioned
from deskcs.storage.types import UtcMillis


class RosterDutyRecord(Versioned, table=True):
    """Somebody is planned for a shift of a day."""

    __tablename__ = "roster_duty"
    __table_args__ = (
        Index(
            "uq_roster_duty",
            "day",
            "shift_name",
            "person",
            unique=True,
            sqlite_where=text("is_active = 1"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    day: str
    shift_name: str
    person: str
    is_lead: bool = False
    is_active: bool = True
    note: str = ""


class RosterSwapRecord(Versioned, table=True):
    """Somebody wants to give or exchange a planned shift; a lead decides."""

    __tablename__ = "roster_swap"
    __table_args__ = (
        Index("ix_roster_swap_open", "duty_id", unique=True, sqlite_where=text("state = 'asked'")),
    )

    id: int | None = Field(default=None, primary_key=True)
    duty_id: int = Field(foreign_key="roster_duty.id")
    other_duty_id: int | None = Field(default=None, foreign_key="roster_duty.id")
    from_person: str
    to_person: str
    reason: str = Field(default="", sa_type=Text)
    state: str = "asked"
    asked_by: str
    asked_at: datetime = Field(sa_type=UtcMillis)
    decided_by: str = ""
    decided_at: datetime | None = Field(default=None, sa_type=UtcMillis)
    decision: str = Field(default="", sa_type=Text)


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
    is_lead: bool = False


class ShiftBreakRecord(Versioned, table=True):
    """A break within a shift; running while `ended_at` is empty."""

    __tablename__ = "shift_break"

    id: int | None = Field(default=None, primary_key=True)
    shift_id: int = Field(foreign_key="shift.id", index=True)
    started_at: datetime = Field(sa_type=UtcMillis)
    ended_at: datetime | None = Field(default=None, sa_type=UtcMillis)
    reason: str = ""
