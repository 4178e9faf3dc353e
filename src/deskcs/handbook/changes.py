"""What changed in the handbook since somebody last looked."""

from __future__ import annotations

from datetime import datetime

from deskcs.actor import Actor
from deskcs.handbook import frontmatter, sections
from deskcs.handbook.difference import difference
from deskcs.handbook.revisions import GONE, RevisionLog
from deskcs.handbook.service import HandbookService
from deskcs.handbook.shapes import ArticleSummary, DiffLine, Revision

_OWNER = 0


class ChangeService:
    """Reads of the history for people who use the handbook."""

    def __init__(self, handbook: HandbookService, log: RevisionLog) -> None:
        self._handbook, self._log = handbook, log

    def since(self, moment: datetime, limit: int = 20) -> list[ArticleSummary]:
        """Return the articles that read otherwise than at a moment, the latest change first.

        Give the end of one's last shift. An article changed and changed back is left out, and one
        that is gone.
        """
        self._log.track()
        newest: dict[str, Revision] = {}
        oldest: dict[str, Revision] = {}
        for revision in self._log.since(moment):
            newest.setdefault(revision.article_id, revision)
            oldest[revision.article_id] = revision
        known = self._handbook.library().by_id
        found: list[ArticleSummary] = []
        for name, revision in newest.items():
            if len(found) == limit:
                break
            if name not in known or revision.origin == GONE:
                continue
            before = self._log.before(name, oldest[name].id)
            if before is None or before.digest != revision.digest:
                found.append(known[name].summary)
        return found

    def unread_difference(self, actor: Actor, article_id: str) -> tuple[DiffLine, ...]:
        """Return what an article says otherwise than when this person last opened it."""
        self._log.track()
        seen = self._log.last_read(actor.person_id or _OWNER, article_id)
        now = self._handbook.article(article_id)
        if seen is None or seen.digest == now.digest:
            return ()
        return difference(body_of(seen.text), sections.plain(now.markdown))


def body_of(text: str) -> str:
    """Return the words of an article's file as a reader sees them, without its head."""
    lines = text.split("\n")
    try:
        body = lines[frontmatter.read(lines).body_line - 1 :]
    except frontmatter.BadFrontMatter:
        body = lines
    return sections.plain("\n".join(body))
