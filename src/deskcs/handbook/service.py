"""The handbook for screens and scripts: articles, their HTML, and finding in them."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from deskcs.errors import NotFound
from deskcs.wording import QT_TRANSLATE_NOOP

# What reads and renders articles is imported where it is used: a question that the kept index
# answers, asked as soon as the window stands, needs none of it.
if TYPE_CHECKING:
    from deskcs.handbook.finding import HandbookIndex, SectionHit
    from deskcs.handbook.kept_index import KeptIndex
    from deskcs.handbook.shapes import Article, ArticleSummary, Library, Problem, Rendered
    from deskcs.search.synonyms import Synonyms

_NO_ARTICLE = QT_TRANSLATE_NOOP(
    "errors", "手册里没有编号为 {id} 的文章。用 deskcs article 可以列出全部。"
)

EXPIRY_WARNING_DAYS = 7


class HandbookService:
    """Reads the folders once and again when asked; safe to use from several threads.

    With `kept`, the index of an earlier start is taken if nothing has changed since.
    """

    def __init__(
        self,
        folders: Sequence[Path],
        remark_files: Sequence[Path] = (),
        synonym_files: Sequence[Path] = (),
        kept: KeptIndex | None = None,
    ) -> None:
        self._folders = tuple(folders)
        self._remark_files = tuple(remark_files)
        self._synonym_files = tuple(synonym_files)
        self._kept = kept
        # A question must not wait for the articles to be read where it needs none of them. Who
        # needs both takes the index's guard first.
        self._guard, self._index_guard = threading.RLock(), threading.RLock()
        self._library: Library | None = None
        self._read_from = b""
        self._remarks: dict[str, str] = {}
        self._synonyms: Synonyms | None = None
        self._index: HandbookIndex | None = None
        self._earlier: HandbookIndex | None = None
        self._index_from = b""
        self._is_kept = False

    def library(self) -> Library:
        """Return all articles and problems, loading them at the first call."""
        with self._guard:
            if self._library is None:
                self._library = self._read()
            return self._library

    def reload(self) -> Library:
        """Read the folders again, after articles were changed; the index is made anew too."""
        with self._index_guard, self._guard:
            self._earlier, self._index = self._index or self._earlier, None
            self._library = self._read(self._library)
            return self._library

    def refresh(self) -> bool:
        """Read the folders again if their files are others than those read; return whether."""
        self.library()
        is_other = self._stamp() != self._read_from
        if is_other:
            self.reload()
        return is_other

    def find(self, query: str, limit: int = 20) -> list[SectionHit]:
        """Return the best sections for a question, the best first; see `HandbookIndex.find`.

        The first call makes the index: for a worker thread.
        """
        return self._ready_index().find(query, limit)

    def take_kept_index(self) -> bool:
        """Take the index of an earlier start, if it fits; return whether questions wait for
        nothing now. For a worker thread.
        """
        with self._index_guard:
            if self._index is None:
                self._index = self._kept_index()
            return self._index is not None

    def prepare(self) -> None:
        """Load everything that a first question would wait for, and keep the index for the next
        start. For a worker thread.
        """
        self._ready_index().prepare()
        self.keep_index()

    def keep_index(self) -> None:
        """Keep the index for the next start, unless the one that is kept was taken."""
        index = self._ready_index()
        if self._kept is not None and not self._is_kept:
            self._kept.write(self._index_from, index)
            self._is_kept = True

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
        from deskcs.handbook.rendering import render

        return render(self.article(article_id))

    def parsed(self, file: Path, text: str) -> tuple[Article | None, list[Problem]]:
        """Return the article that a text would make in the shop's folder, and what is wrong."""
        from deskcs.handbook.loader import parse

        self.library()
        return parse(file, text, self._remarks, is_overlay=True)

    @property
    def own_folder(self) -> Path:
        """Return the folder of the shop's own articles, which go over the bundled ones."""
        return self._folders[-1]

    def bundled(self, article_id: str) -> Article | None:
        """Return an article as it came with the program, whatever the shop made of it."""
        from deskcs.handbook.loader import load

        known = self.library().files
        return load(self._folders[:-1], self._remarks, known).by_id.get(article_id)

    def expiring(self, today: date, within_days: int = EXPIRY_WARNING_DAYS) -> list[ArticleSummary]:
        """Return the articles that are out of date or will be within some days, the first first."""
        last = today + timedelta(days=within_days)
        dated = [(s.expires, s) for s in self.articles() if s.expires and s.expires <= last]
        return [summary for _, summary in sorted(dated, key=lambda pair: (pair[0], pair[1].id))]

    def problems(self) -> list[Problem]:
        """Return what is wrong in the files, by file, line and reason."""
        return list(self.library().problems)

    def _ready_index(self) -> HandbookIndex:
        with self._index_guard:
            is_older = self._library is not None and self._read_from != self._index_from
            if self._index is None or is_older:
                self._index = self._kept_index() or self._made_index()
            return self._index

    def _kept_index(self) -> HandbookIndex | None:
        if self._kept is None:
            return None
        stamp = self._stamp()
        if self._library is not None and stamp != self._read_from:
            return None
        index = self._kept.read(stamp)
        if index is not None:
            self._index_from, self._is_kept = stamp, True
        return index

    def _made_index(self) -> HandbookIndex:
        from deskcs.handbook.indexing import build_index

        library = self.library()
        assert self._synonyms is not None
        self._index_from, self._is_kept = self._read_from, False
        earlier, self._earlier = self._earlier, None
        return build_index(library, self._synonyms, earlier)

    def _stamp(self) -> bytes:
        from deskcs.handbook.kept_index import stamp_of

        return stamp_of(self._folders, (*self._remark_files, *self._synonym_files))

    def _read(self, earlier: Library | None = None) -> Library:
        from dataclasses import replace

        from deskcs.handbook.loader import load
        from deskcs.handbook.rules import read_remarks
        from deskcs.handbook.shapes import Problem
        from deskcs.search.synonyms import read_synonyms

        # Before anything is read: what changes meanwhile makes the index old, not wrong.
        self._read_from = self._stamp()
        remarks, problems = read_remarks(self._remark_files)
        self._synonyms, unread = read_synonyms(self._synonym_files)
        problems += [Problem(file, line, reason) for file, line, reason in unread]
        templates = {name: remark.template for name, remark in remarks.items()}
        is_same = earlier is not None and templates == self._remarks
        self._remarks = templates
        library = load(self._folders, templates, earlier.files if earlier and is_same else None)
        return replace(library, problems=(*problems, *library.problems))

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
