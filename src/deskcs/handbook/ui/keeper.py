"""What a lead does with the handbook: edit, compare, bring back, mark, import, look after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event as Flag
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from deskcs.actor import Actor, Role
from deskcs.errors import DeskError
from deskcs.handbook.editing import Draft, Preview, new_text
from deskcs.handbook.importing import Candidate, free_id, head_value
from deskcs.handbook.shapes import (
    ArticleSummary,
    DiffLine,
    Mark,
    Problem,
    Revision,
    Suggestion,
)
from deskcs.handbook.ui.loading import Rooms
from deskcs.qt.telling import Telling

if TYPE_CHECKING:
    from deskcs.qt.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Duties:
    """What waits for whoever keeps the handbook."""

    expiring: tuple[ArticleSummary, ...]
    suggestions: tuple[Suggestion, ...]
    unconfirmed: tuple[tuple[ArticleSummary, tuple[str, ...]], ...]
    notes: tuple[tuple[ArticleSummary, Mark], ...]
    problems: tuple[Problem, ...]


class Keeper(QObject):
    """Turns the intents of a lead into use cases."""

    draft_ready = Signal(object)
    newer_ready = Signal(object)
    preview_ready = Signal(object)
    saved = Signal(object, str)
    unsaved = Signal(object, str)
    pinned = Signal(str, str)
    revisions_ready = Signal(object, list)
    difference_ready = Signal(list)
    restored = Signal(object)
    marked = Signal(str, bool)
    candidates_ready = Signal(list)
    looked_at = Signal(int, int)
    imported = Signal(list)
    duties_ready = Signal(object)
    settled = Signal(int)
    failed = Signal(object)

    def __init__(self, rooms: Rooms, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms, self._around = rooms, around
        self._stopped = Flag()
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop_looking)

    @property
    def is_lead(self) -> bool:
        """Return whether who acts keeps the handbook."""
        return self._around.session.is_at_least(Role.LEAD)

    def edit(self, article_id: str) -> None:
        """Take an article's text to be edited."""
        self._run(self._editing.draft, self.draft_ready.emit, "draft", article_id)

    def write_new(self, title: str) -> None:
        """Take the beginnings of a new article."""
        self._run(self._new_text, self._on_new_text, "draft", title)

    def preview(self, text: str) -> None:
        """Show what a text would look like."""
        self._run(self._editing.preview, self._on_preview, "preview", text)

    def save(self, text: str, draft: Draft | None) -> None:
        """Save an edited or new article."""
        name = draft.article_id if draft is not None else ""
        self._around.tasks.run(
            self._editing.save,
            self._actor,
            text,
            draft,
            owner=self,
            done=lambda summary: self.saved.emit(summary, text),
            failed=lambda error: self.unsaved.emit(error, name),
            key=f"save {name}",
        )

    def take_newer(self, article_id: str) -> None:
        """Take what somebody else saved meanwhile, so that one may save over it knowingly."""
        self._run(self._editing.draft, self.newer_ready.emit, "newer", article_id)

    def list_revisions(self, article_id: str) -> None:
        """List the history of an article."""
        self._run(self._history, self._on_history, "revisions", article_id)

    def compare(self, number: int, with_current: bool) -> None:
        """Show what a revision changed, or what changed since it."""
        work = self._editing.compare
        self._run(work, self._on_difference, "compare", number, with_current)

    def restore(self, number: int) -> None:
        """Bring a revision back."""
        self._run(
            self._editing.restore, self.restored.emit, f"restore {number}", self._actor, number
        )

    def pin(self, article_id: str, note: str) -> None:
        """Pin a note to an article, or take it off."""
        self._around.tasks.run(
            self._marks.pin,
            self._actor,
            article_id,
            note,
            owner=self,
            done=lambda _: self.pinned.emit(article_id, note),
            failed=self.failed.emit,
            key=f"pin {article_id}",
        )

    def require_reading(self, article_id: str, is_must_read: bool) -> None:
        """Let everybody confirm an article, or no longer."""
        self._around.tasks.run(
            self._marks.require_reading,
            self._actor,
            article_id,
            is_must_read,
            owner=self,
            done=lambda _: self.marked.emit(article_id, is_must_read),
            failed=self.failed.emit,
            key=f"must read {article_id}",
        )

    def look_at(self, path: Path) -> None:
        """Read files to be imported, without changing anything."""
        self._stopped.clear()
        telling, is_stopped = Telling(), self._stopped.is_set
        telling.told.connect(self._on_looked_at)

        def goes_on(done: int, all_files: int) -> bool:
            telling.tell(done, all_files)
            return not is_stopped()

        self._around.tasks.run_file(
            self._rooms.care.importing.look_at,
            path,
            goes_on,
            owner=self,
            done=self.candidates_ready.emit,
            failed=self.failed.emit,
            key="look_at",
        )

    @Slot()
    def stop_looking(self) -> None:
        """Look at no more files."""
        self._stopped.set()

    def take(self, candidates: Sequence[Candidate]) -> None:
        """Import what was chosen."""
        work = self._rooms.care.importing.take
        self._run(work, self.imported.emit, "take", self._actor, tuple(candidates))

    def list_duties(self) -> None:
        """List what waits for a lead."""
        self._run(self._duties, self.duties_ready.emit, "duties", self._actor)

    def settle(self, number: int, is_settled: bool = True) -> None:
        """Take a suggestion off the list, or put it back."""
        work = self._rooms.care.suggestions.settle
        self._around.tasks.run(
            work,
            self._actor,
            number,
            is_settled,
            owner=self,
            done=lambda _: self._on_settled(number, is_settled),
            failed=self.failed.emit,
            key=f"settle {number}",
        )

    @property
    def _actor(self) -> Actor:
        return self._around.session.actor

    @property
    def _editing(self) -> Any:
        return self._rooms.care.editing

    @property
    def _marks(self) -> Any:
        return self._rooms.care.marks

    def _run(
        self,
        work: Callable[..., Any],
        done: Callable[[Any], object],
        key: str,
        *arguments: object,
    ) -> None:
        self._around.tasks.run(
            work, *arguments, owner=self, done=done, failed=self._on_failed, key=key
        )

    def _new_text(self, title: str) -> str:
        library = self._rooms.handbook.library()
        chapters = library.chapters()
        name = free_id(title, library.by_id)
        title = head_value(title) or name
        return new_text(name, title, chapters[0] if chapters else title)

    def _history(self, article_id: str) -> tuple[ArticleSummary, list[Revision]]:
        revisions = self._editing.revisions(article_id)
        return self._rooms.handbook.article(article_id).summary, revisions

    def _duties(self, actor: Actor) -> Duties:
        handbook, marks = self._rooms.handbook, self._rooms.care.marks
        today = self._around.clock.now().astimezone(self._around.zone).date()
        library = handbook.library()
        marked = [(library.by_id[mark.article_id].summary, mark) for mark in marks.marks()]
        return Duties(
            expiring=tuple(handbook.expiring(today)),
            suggestions=tuple(self._rooms.care.suggestions.open(actor)),
            unconfirmed=tuple(
                (summary, tuple(marks.unconfirmed(summary.id)))
                for summary, mark in marked
                if mark.is_must_read
            ),
            notes=tuple((summary, mark) for summary, mark in marked if mark.note),
            problems=library.problems,
        )

    @Slot(object, object)
    def _on_looked_at(self, done: int, all_files: int) -> None:
        self.looked_at.emit(done, all_files)

    @Slot(object)
    def _on_new_text(self, text: str) -> None:
        self.draft_ready.emit(Draft("", text, ""))

    @Slot(object)
    def _on_preview(self, preview: Preview) -> None:
        self.preview_ready.emit(preview)

    @Slot(object)
    def _on_history(self, answer: tuple[ArticleSummary, list[Revision]]) -> None:
        self.revisions_ready.emit(*answer)

    @Slot(object)
    def _on_difference(self, lines: Sequence[DiffLine]) -> None:
        self.difference_ready.emit(list(lines))

    def _on_settled(self, number: int, is_settled: bool) -> None:
        if is_settled:
            self.settled.emit(number)
        self.list_duties()

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(error)
