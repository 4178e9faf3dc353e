"""What the handbook tells after a change is on disk."""

from __future__ import annotations

from dataclasses import dataclass

from deskcs.events import Event


@dataclass(frozen=True, slots=True)
class ArticlesChanged(Event):
    """These articles were edited, restored or imported, and the library was read again."""

    article_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ArticleMarked(Event):
    """The note on an article changed, or whether everybody must read it."""

    article_id: str


@dataclass(frozen=True, slots=True)
class ArticleConfirmed(Event):
    """Somebody confirmed to have read an article."""

    article_id: str


@dataclass(frozen=True, slots=True)
class ArticleSuggested(Event):
    """Somebody left a question that the handbook does not answer, or a lead settled one."""

    query: str
