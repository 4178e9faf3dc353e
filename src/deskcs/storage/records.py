"""Tables of the storage room, and what every mutable table shares."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Text
from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel

from deskcs.storage.types import UtcMillis


class Versioned(SQLModel):
    """A row that several desks may edit: the second saver gets a visible conflict.

    Subclass with `table=True` and put `*versioned("table_name")` of the migrations beside it.
    """

    version: int = Field(default=1, nullable=False)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - SQLAlchemy calls it on the class
        return {"version_id_col": cls.__table__.c.version}  # type: ignore[attr-defined]


class JournalEntry(SQLModel, table=True):
    """One change: who, when, what, before, after, chained by hash. Never updated or deleted."""

    __tablename__ = "journal"

    seq: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(sa_type=UtcMillis, nullable=False)
    actor_id: int | None = None
    actor: str
    action: str = Field(index=True)
    subject: str = Field(index=True)
    before: str = Field(default="", sa_type=Text)
    after: str = Field(default="", sa_type=Text)
    previous_hash: str
    hash: str


class DeskFact(SQLModel, table=True):
    """A fact about this desk as a whole: its name, its salt, when it was created."""

    __tablename__ = "desk_fact"

    name: str = Field(primary_key=True)
    value: str = Field(sa_type=Text)
