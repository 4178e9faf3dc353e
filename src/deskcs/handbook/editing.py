"""Articles written in the program: checked, kept as revisions, put into the shop's own folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from deskcs.actor import Actor, Role
from deskcs.errors import Conflict, DeskError, Invalid, NotAllowed
from deskcs.handbook import frontmatter, revisions, screening
from deskcs.handbook.difference import difference
from deskcs.handbook.events import ArticlesChanged
from deskcs.handbook.loader import digest_of, read_text
from deskcs.handbook.placing import Parts, Piece
from deskcs.handbook.rendering import render
from deskcs.handbook.service import HandbookService
from deskcs.handbook.shapes import Article, ArticleSummary, DiffLine, Problem, Rendered, Revision
from deskcs.handbook.texts import storable
from deskcs.reasons import reason_of
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.storage.store import Store
    from deskcs.storage.unit import UnitOfWork

OWN_CHAPTER_FOLDER = "90-own"

_ONLY_LEAD = QT_TRANSLATE_NOOP("errors", "只有组长或主管可以修改手册。")
_BROKEN = QT_TRANSLATE_NOOP("errors", "还不能保存：第 {line} 行，{reason}。文字还在，改好再存。")
_OTHER_ID = QT_TRANSLATE_NOOP(
    "errors", "编号不能改：这一篇是 {id}。要另写一篇，请用“新建文章”。文字还在。"
)
_TAKEN = QT_TRANSLATE_NOOP("errors", "编号 {id} 已经有文章用了，请换一个。文字还在。")
_TOO_LONG = QT_TRANSLATE_NOOP("errors", "这一篇太长（超过 {kb} KB），请分成几篇。文字还在。")
_UNWRITABLE = QT_TRANSLATE_NOOP(
    "errors", "写不进手册文件夹 {path}：{reason}。文字还在，请检查这个文件夹后再存一次。"
)
_NOT_PLACED = QT_TRANSLATE_NOOP(
    "errors",
    "已经记进版本，但文件 {path} 还换不上：{reason}。程序会自己再换，不必重存。文字还在。",
)


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as it is edited: its whole file, and the name of the text the editing began
    from.
    """

    article_id: str
    text: str
    digest: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a text would look like, and what is wrong in it."""

    summary: ArticleSummary | None
    rendered: Rendered | None
    problems: tuple[Problem, ...]


class EditingService:
    """Use cases of whoever keeps the handbook; each checks for the role of lead."""

    def __init__(self, store: Store, handbook: HandbookService, log: revisions.RevisionLog) -> None:
        self._store, self._handbook, self._log = store, handbook, log

    def draft(self, article_id: str) -> Draft:
        """Return an article as its file has it."""
        self._handbook.refresh()
        article = self._handbook.article(article_id)
        try:
            text = read_text(article.summary.file)
        except frontmatter.BadFrontMatter as error:
            raise Invalid(_BROKEN, line=error.line, reason=error.reason) from error
        return Draft(article_id, text, digest_of(text))

    def preview(self, text: str) -> Preview:
        """Return what a text would look like. Some 10 ms: for a worker thread."""
        article, problems = self._handbook.parsed(Path("preview.md"), text)
        if article is None:
            return Preview(None, None, tuple(problems))
        return Preview(article.summary, render(article), tuple(problems))

    def save(self, actor: Actor, text: str, draft: Draft | None = None) -> ArticleSummary:
        """Put an edited or, without a draft, a new article into the shop's own folder.

        Raises Invalid with the line for a text that makes no article, and Conflict when the
        article was changed since the draft was taken.
        """
        require_lead(actor)
        text = storable(text)
        self._handbook.refresh()
        article = self._checked(text)
        name = article.summary.id
        library = self._handbook.library()
        existing = library.by_id.get(name)
        if draft is None and existing is not None:
            raise Invalid(_TAKEN, field="id", id=name)
        if draft is not None and name != draft.article_id:
            raise Invalid(_OTHER_ID, field="id", id=draft.article_id)
        # The file itself: its head may have been changed, by a program beside this one too.
        now = library.files[existing.summary.file].digest if existing is not None else ""
        if draft is not None and existing is not None and now != draft.digest:
            raise Conflict
        self.put(actor, [self.piece(article, text, revisions.EDITED)])
        return self._handbook.article(name).summary

    def restore(self, actor: Actor, number: int) -> ArticleSummary:
        """Bring an earlier revision back, as a new one on top of the history.

        The text that came with the program is brought back by leaving it to the program.
        """
        require_lead(actor)
        self._handbook.refresh()
        revision = self._log.revision(number)
        article = self._checked(revision.text)
        piece = self.piece(article, revision.text, revisions.RESTORED)
        bundled = self._handbook.bundled(article.summary.id)
        if bundled is not None and read_text(bundled.summary.file) == revision.text:
            piece = replace(piece, is_as_bundled=True)
        self.put(actor, [piece])
        return self._handbook.article(revision.article_id).summary

    def revisions(self, article_id: str) -> list[Revision]:
        """Return the history of an article, the newest first."""
        self._log.track()
        return self._log.of(article_id)

    def compare(self, number: int, with_current: bool = False) -> tuple[DiffLine, ...]:
        """Return what a revision changed, or what has changed since it."""
        revision = self._log.revision(number)
        if with_current:
            newest = self._log.of(revision.article_id)[0]
            return difference(revision.text, newest.text, context=2)
        before = self._log.before(revision.article_id, number)
        return difference(before.text if before else "", revision.text, context=2)

    def piece(self, article: Article, text: str, origin: str) -> Piece:
        """Return an article with the file it is to be written to."""
        existing = self._handbook.library().by_id.get(article.summary.id)
        if existing is not None and existing.summary.is_overlay:
            return Piece(article, text, origin, existing.summary.file)
        folder = self._handbook.own_folder / self._folder_of((existing or article).summary)
        file, count = folder / f"{article.summary.id}.md", 2
        while file.exists():  # somebody's file, though none that could be read as this article
            file, count = folder / f"{article.summary.id}.{count}.md", count + 1
        return Piece(article, text, origin, file)

    def put(self, actor: Actor, pieces: Sequence[Piece]) -> None:
        """Write articles, all or none: files beside, then the database, then the files in place.

        Raises Conflict when another program saved one of them at the same moment.
        """
        names = [piece.article.summary.id for piece in pieces]
        self._log.track()
        known = self._log.current_digests(names)
        parts = Parts(pieces)
        try:
            parts.write()
            with self._store.write(actor) as unit:
                if revisions.current_digests(unit.connection, names) != known:
                    raise Conflict
                for piece in pieces:
                    self._record(unit, piece, known.get(piece.article.summary.id))
        except OSError as error:
            parts.clear()
            path = error.filename or self._handbook.own_folder
            raise DeskError(_UNWRITABLE, path=path, reason=reason_of(error)) from error
        except DeskError:
            parts.clear()
            raise
        try:
            parts.place()
        except OSError as error:
            self._log.is_unfinished = True
            path = error.filename2 or error.filename or self._handbook.own_folder
            raise DeskError(_NOT_PLACED, path=path, reason=reason_of(error)) from error
        finally:
            self._handbook.reload()
            self._store.bus.publish([ArticlesChanged(tuple(names))])

    def _record(self, unit: UnitOfWork, piece: Piece, before: str | None) -> None:
        article = piece.article
        revisions.add(unit.connection, article, piece.text, piece.origin, unit.actor.name, unit.now)
        unit.journal(
            f"article.{piece.origin}",
            f"article:{article.summary.id}",
            {"digest": before} if before is not None else None,
            {"digest": article.digest, "title": article.summary.title},
        )

    def _checked(self, text: str) -> Article:
        if len(text) > screening.LONGEST_ARTICLE:
            raise Invalid(_TOO_LONG, kb=screening.LONGEST_ARTICLE // 1024)
        article, problems = self._handbook.parsed(self._handbook.own_folder / "new.md", text)
        if article is None:
            raise Invalid(_BROKEN, line=problems[0].line, reason=problems[0].reason)
        return article

    def _folder_of(self, summary: ArticleSummary) -> str:
        for other in self._handbook.articles():
            if other.chapter == summary.chapter and not other.is_overlay:
                return other.file.parent.name
        return OWN_CHAPTER_FOLDER


def require_lead(actor: Actor) -> None:
    """Raise NotAllowed unless the person keeps the handbook."""
    if not actor.is_at_least(Role.LEAD):
        raise NotAllowed(_ONLY_LEAD)


def new_text(article_id: str, title: str, chapter: str) -> str:
    """Return the beginnings of a new article."""
    return (
        f"---\nid: {article_id}\ntitle: {title}\nchapter: {chapter}\ntags: []\nalso: []\n---\n\n"
        "一句话说清答案。\n\n## 怎么做\n\n1. 第一步\n2. 第二步\n\n> 建议：可以这样说。\n\n"
        "> 避免：不要这样说。\n"
    )
