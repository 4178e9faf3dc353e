"""What the handbook hands out."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
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
    """A whole article. `markdown` has its remark templates filled in; `digest` names this text.

    `link_lines` are the lines of the file in which the `links` stand.
    """

    summary: ArticleSummary
    markdown: str
    digest: str
    sections: tuple[Section, ...]
    links: tuple[str, ...] = ()
    link_lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Rendered:
    """An article as safe HTML. `phrases` are the texts behind its copy buttons, by number."""

    html: str
    phrases: tuple[str, ...]
    outline: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What the text of a file made; `digest` names this text, head and all."""

    digest: str
    article: Article | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Library:
    """All articles that could be read, in order of chapter and place, and what could not.

    `files` are those that were read, for whoever reads them again.
    """

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]
    by_id: dict[str, Article] = field(default_factory=dict)
    files: dict[Path, ReadFile] = field(default_factory=dict)

    def chapters(self) -> tuple[str, ...]:
        """Return the chapter names in the order of the handbook."""
        return tuple(dict.fromkeys(article.summary.chapter for article in self.articles))


@dataclass(frozen=True, slots=True)
class Revision:
    """An article as it stood from `at` on; `text` is its whole file, head and all."""

    id: int
    article_id: str
    digest: str
    title: str
    text: str
    origin: str
    person: str
    at: datetime


@dataclass(frozen=True, slots=True)
class DiffLine:
    """A line of a difference: `sign` is "+", "-" or " "; `gap` stands for lines left out."""

    sign: str
    text: str
    is_gap: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """What a lead put on an article."""

    article_id: str
    note: str = ""
    is_must_read: bool = False
    person: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How an article stands to one person: its mark, and whether they confirmed this text."""

    mark: Mark
    is_confirmed: bool = False

    @property
    def is_to_confirm(self) -> bool:
        """Return whether this person must still confirm to have read it."""
        return self.mark.is_must_read and not self.is_confirmed


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question that found no article."""

    id: int
    query: str
    person: str
    asked_at: datetime
