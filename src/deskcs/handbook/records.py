"""Tables of what people read and keep at hand. The articles themselves are files."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, SQLModel

from deskcs.storage.types import UtcMillis


class ArticleReading(SQLModel, table=True):
    """Somebody opened an article in the state named by `digest`. Append-only."""

    __tablename__ = "article_reading"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int
    article_id: str
    digest: str
    at: datetime = Field(sa_type=UtcMillis)


class ArticleFavourite(SQLModel, table=True):
    """An article somebody keeps at hand."""

    __tablename__ = "article_favourite"

    person_id: int = Field(primary_key=True)
    article_id: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcMillis)
