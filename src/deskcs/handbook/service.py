"""The handbook for screens and scripts: articles, their HTML, and finding in them."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from deskcs.errors import NotFound
from deskcs.handbook.finding import HandbookIndex, SectionHit
from deskcs.handbook.indexing import build_index
from deskcs.handbook.loader import load, parse
from deskcs.handbook.rendering import render
from deskcs.handbook.rules import read_remarks
from deskcs.handbook.shapes import Article, ArticleSummary, Library, Problem, Rendered
from deskcs.search.synonyms import Synonyms, read_synonyms
from deskcs.wording import QT_TRANSLATE_NOOP

_NO_ARTICLE = QT_TRANSLATE_NOOP(
    "errors", "手册里没有编号为 {id} 的文章。用 deskcs article 可以列出全部。"
)

EXPIRY_WARNING_DAYS = 7


class HandbookService:
    """Reads the folders once and again when asked; safe to use from several threads."""

    def __init__(
        self,
        folders: Sequence[Path],
        remark_files: Sequence[Path] = (),
        synonym_files: Sequence[Path] = (),
    ) -> None:
        self._folders = tuple(folders)
        self._remark_files = tuple(remark_files)
        self._synonym_files = tuple(synonym_files)
        self._guard = threading.RLock()
        self._library: Library | None = None
        self._remarks: dict[str, str] = {}
        self._synonyms = Synonyms()
        self._index: HandbookIndex | None = None

    def library(self) -> Library:
        """Return all articles and problems, loading them at the first call."""
        with self._guard:
            if self._library is None:
                self._library = self._read()
            return self._library

    def reload(self) -> Library:
        """Read the folders again, after articles were changed; the index is made anew too."""
        with self._guard:
            self._library = self._index = None
            return self.library()

    def find(self, query: str, limit: int = 20) -> list[SectionHit]:
        """Return the best sections for a question, the best first; see `HandbookIndex.find`.

        The first call makes the index: for a worker thread.
        """
        return self._ready_index().find(query, limit)

    def prepare(self) -> None:
        """Load everything that a first question would wait for. For a worker thread."""
        self._ready_index().prepare()

    def articles(self) -> list[ArticleSummary]:
        """Return the summaries in the order of the handbook."""
        return [article.summary for article in self.library().articles]

    def article(self, article_id: str) -> Article:
        """Return one article; NotFound with a way on otherwise."""
        found = self.library().by_id.get(article_id)
        if found is None:
            raise NotFound(_NO_ARTICLE, id=article_id)
        return found

    def rendered(self, article_id: str) -> Rendered:
        """Return one article as safe HTML. For a worker thread."""
        return render(self.article(article_id))

    def parsed(self, file: Path, text: str) -> tuple[Article | None, list[Problem]]:
        """Return the article that a text would make in the shop's folder, and what is wrong."""
        self.library()
        return parse(file, text, self._remarks, is_overlay=True)

    @property
    def own_folder(self) -> Path:
        """Return the folder of the shop's own articles, which go over the bundled ones."""
        return self._folders[-1]

    def bundled(self, article_id: str) -> Article | None:
        """Return an article as it came with the program, whatever the shop made of it."""
        return load(self._folders[:-1], self._remarks).by_id.get(article_id)

    def expiring(self, today: date, within_days: int = EXPIRY_WARNING_DAYS) -> list[ArticleSummary]:
        """Return the articles that are out of date or will be within some days, the first first."""
        last = today + timedelta(days=within_days)
        dated = [(s.expires, s) for s in self.articles() if s.expires and s.expires <= last]
        return [summary for _, summary in sorted(dated, key=lambda pair: (pair[0], pair[1].id))]

    def problems(self) -> list[Problem]:
        """Return what is wrong in the files, by file, line and reason."""
        return list(self.library().problems)

    def _ready_index(self) -> HandbookIndex:
        with self._guard:
            if self._index is None:
                self._index = build_index(self.library(), self._synonyms)
            return self._index

    def _read(self) -> Library:
        remarks, problems = read_remarks(self._remark_files)
        self._synonyms, unread = read_synonyms(self._synonym_files)
        problems += [Problem(file, line, reason) for file, line, reason in unread]
        self._remarks = {name: remark.template for name, remark in remarks.items()}
        library = load(self._folders, self._remarks)
        return Library(library.articles, (*problems, *library.problems), library.by_id)

    def related(self, article_id: str, limit: int = 6) -> list[ArticleSummary]:
        """Return the articles this one links to, those linking to it, then those sharing tags."""
        library = self.library()
        article = self.article(article_id)
        names = [target.partition("#")[0] for target in article.links]
        names += [
            other.summary.id
            for other in library.articles
            if any(target.partition("#")[0] == article_id for target in other.links)
        ]
        tags = set(article.summary.tags)
        sharing = sorted(
            (other.summary for other in library.articles if tags & set(other.summary.tags)),
            key=lambda summary: -len(tags & set(summary.tags)),
        )
        names += [summary.id for summary in sharing]
        unique = dict.fromkeys(name for name in names if name in library.by_id)
        unique.pop(article_id, None)
        return [library.by_id[name].summary for name in list(unique)[:limit]]
