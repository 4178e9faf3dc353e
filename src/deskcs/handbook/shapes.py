"""What the handbook hands out."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a file, told so that whoever keeps the handbook can mend it."""

    file: Path
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Section:
    """What search returns: a level-2 heading and the text below it, as plain text.

    The opening of an article before its first heading has an empty `heading` and `anchor`.
    """

    anchor: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """An article as lists show it. `expires` is set for rules of a platform that date."""

    id: str
    title: str
    chapter: str
    order: int
    tags: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    reviewed: date | None = None
    expires: date | None = None
    file: Path = Path()
    is_overlay: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """A whole article. `markdown` has its remark templates filled in; `digest` names this text."""

    summary: ArticleSummary
    markdown: str
    digest: str
    sections: tuple[Section, ...]
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rendered:
    """An article as safe HTML. `phrases` are the texts behind its copy buttons, by number."""

    article_id: str
    html: str
    phrases: tuple[str, ...]
    outline: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Library:
    """All articles that could be read, in order of chapter and place, and what could not."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]
    by_id: dict[str, Article] = field(default_factory=dict)

    def chapters(self) -> tuple[str, ...]:
        """Return the chapter names in the order of the handbook."""
        return tuple(dict.fromkeys(article.summary.chapter for article in self.articles))
