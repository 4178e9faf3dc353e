"""Tables around the articles: readings, revisions, marks, notes. The articles are files."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Text
from sqlmodel import Field, SQLModel

from deskcs.storage.records import Versioned
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


class ArticleRevision(SQLModel, table=True):
    """An article as it stood at one time, with its head, whoever changed it. Append-only.

    `origin` says how it came: `first` seen, `bundled` with a new version of the program, `file`
    changed by hand, `edited`, `restored`, `imported`, or `gone`.
    """

    __tablename__ = "article_revision"
    __table_args__ = (Index("ix_article_revision_article", "article_id", "id"),)

    id: int | None = Field(default=None, primary_key=True)
    article_id: str
    digest: str
    title: str
    text: str = Field(sa_type=Text)
    origin: str
    person: str = ""
    at: datetime = Field(sa_type=UtcMillis)


class ArticleConfirmation(SQLModel, table=True):
    """Somebody confirmed to have read an article in the state named by `digest`. Append-only."""

    __tablename__ = "article_confirmation"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int
    article_id: str
    digest: str
    at: datetime = Field(sa_type=UtcMillis)


class ArticleMark(Versioned, table=True):
    """What a lead put on an article: a note pinned to it, and that everybody must read it."""

    __tablename__ = "article_mark"

    article_id: str = Field(primary_key=True)
    note: str = Field(default="", sa_type=Text)
    is_must_read: bool = False
    person: str = ""
    at: datetime = Field(sa_type=UtcMillis)


class ArticleSuggestion(Versioned, table=True):
    """A question that the handbook did not answer, left for the lead."""

    __tablename__ = "article_suggestion"

    id: int | None = Field(default=None, primary_key=True)
    query: str
    person: str
    asked_at: datetime = Field(sa_type=UtcMillis)
    settled_at: datetime | None = Field(default=None, sa_type=UtcMillis)
