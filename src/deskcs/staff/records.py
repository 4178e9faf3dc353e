"""Tables of the people at the desk."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from deskcs.storage.records import Versioned
from deskcs.storage.types import UtcMillis


class PersonRecord(Versioned, table=True):
    """One person. Nobody is deleted: who has left is no longer active."""

    __tablename__ = "person"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    number: str = ""
    role: str
    pin_hash: str = ""
    failed_tries: int = 0
    locked_until: datetime | None = Field(default=None, sa_type=UtcMillis)
    is_active: bool = True
    created_at: datetime = Field(sa_type=UtcMillis)
