"""Opens and closes the desk in the worker, and says why it cannot be opened."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from deskcs.clock import Clock
from deskcs.errors import DeskError, NotFound
from deskcs.qt.language import spoken
from deskcs.qt.tasks import Tasks
from deskcs.settings import Settings

if TYPE_CHECKING:
    from deskcs.desk import Desk
    from deskcs.finder import Finder
    from deskcs.handbook.service import HandbookService
    from deskcs.staff.arriving import Arriving
    from deskcs.staff.shapes import Person
    from deskcs.storage.elsewhere import Elsewhere

MOST_BACKUPS = 20


class Opened(NamedTuple):
    """An open desk with what the way in needs."""

    desk: Desk
    people: tuple[Person, ...]
    desk_name: str
    elsewhere: Elsewhere


class Refused(NamedTuple):
    """Why the desk is not open: the error, the copies there are, whether a new file is a way."""

    error: DeskError
    backups: tuple[tuple[str, Path], ...] = ()
    can_create: bool = False


class Door(QObject):
    """All its work is done by `tasks`; each request ends in one of the signals."""

    looked = Signal(object)
    update_due = Signal()
    opened = Signal(object)
    refused = Signal(object)
    restored = Signal(object)
    checked = Signal(list)

    def __init__(self, tasks: Tasks, clock: Clock | None = None, parent: QObject | None = None):
        super().__init__(parent)
        self._tasks, self._clock = tasks, clock
        self._guard = threading.Lock()
        self._handbook: HandbookService | None = None

    def look(self, settings: Settings) -> None:
        """Read who may come in, then open the desk. `looked` tells an Arriving or None,
        `update_due` before it that the file is of an earlier program.
        """
        self._settings = settings
        self._tasks.run(
            _look, settings, owner=self, done=self._on_looked, failed=self._on_unread, key="look"
        )

    def handbook(self) -> HandbookService:
        """Return the handbook, the same for the window and every desk. Not for the GUI thread."""
        from deskcs.handbook.opening import open_handbook

        with self._guard:
            if self._handbook is None:
                self._handbook = open_handbook()
            return self._handbook

    def finder(self) -> Finder:
        """Return what finds in the handbook alone. Not for the GUI thread."""
        from deskcs.finder import Finder

        return Finder(self.handbook())

    def open(self, settings: Settings, is_new_wanted: bool = False) -> None:
        """Open the settings' database. A file is only made where none was ever kept, or on wish."""
        self._settings = settings
        self._tasks.run(
            open_settings,
            settings,
            self._clock,
            is_new_wanted,
            self.handbook,
            owner=self,
            done=self._on_opened,
            failed=self._on_failed,
            key="open",
        )

    def restore(self, settings: Settings, backup: Path) -> None:
        """Put a backup in place of the database and open it."""
        self._settings = settings
        self._tasks.run(
            _restore,
            settings,
            backup,
            owner=self,
            done=self._on_restored,
            failed=self._on_failed,
            key="open",
        )

    def check(self, settings: Settings) -> None:
        """Look the file over."""
        self._tasks.run(
            check_up, settings, owner=self, done=self._on_checked, failed=self._on_failed
        )

    def _take_index(self) -> None:
        self.handbook().take_kept_index()

    @Slot(object)
    def _on_looked(self, found: tuple[Arriving | None, bool]) -> None:
        arriving, is_behind = found
        if is_behind:
            self.update_due.emit()
        self.looked.emit(arriving)
        self._ready_search()

    @Slot(object)
    def _on_unread(self, error: DeskError) -> None:
        self.looked.emit(None)
        self._ready_search()

    def _ready_search(self) -> None:
        """Take the kept index of the handbook first, if there is one: it is cheap, while opening
        the desk keeps the interpreter busy for a second.
        """
        self._tasks.run_file(
            self._take_index,
            owner=self,
            done=self._on_search_ready,
            failed=self._on_search_ready,
            key="index",
        )

    @Slot(object)
    def _on_search_ready(self, nothing: object = None) -> None:
        if self._tasks.is_idle:
            self.open(self._settings)
        else:
            self._tasks.idle.connect(self._on_answered)

    @Slot()
    def _on_answered(self) -> None:
        """Open the desk when the answer to a question that was asked meanwhile has been painted:
        it is a second's work, and both would go on by turns.
        """
        self._tasks.idle.disconnect(self._on_answered)
        QTimer.singleShot(0, self, self._on_search_ready)

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        self.opened.emit(opened)

    @Slot(object)
    def _on_restored(self, kept: Path | None) -> None:
        self.restored.emit(kept)

    @Slot(object)
    def _on_checked(self, lines: list[str]) -> None:
        self.checked.emit(lines)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self._tasks.run(
            refusal,
            self._settings,
            error,
            owner=self,
            done=self._on_refused,
            failed=self._on_no_way,
            key="refusal",
        )

    @Slot(object)
    def _on_no_way(self, error: DeskError) -> None:
        self.refused.emit(Refused(error))

    @Slot(object)
    def _on_refused(self, refused: Refused) -> None:
        self.refused.emit(refused)


def _look(settings: Settings) -> tuple[Arriving | None, bool]:
    from deskcs.staff.arriving import arriving
    from deskcs.storage.schema import is_behind

    found = arriving(settings.database_path)
    return found, found is None and is_behind(settings.database_path)


def open_settings(
    settings: Settings,
    clock: Clock | None,
    is_new_wanted: bool,
    handbook: Callable[[], HandbookService],
) -> Opened:
    """Return the open desk. Imports SQLAlchemy and all rooms: for the worker."""
    from deskcs.desk import open_desk
    from deskcs.storage.elsewhere import Elsewhere

    desk = open_desk(
        settings,
        clock=clock,
        create=is_new_wanted or may_create(settings),
        handbook=handbook(),
    )
    try:
        people = tuple(desk.staff.people())
        return Opened(desk, people, desk.staff.desk_name(), Elsewhere(desk.store))
    except BaseException:
        desk.close()
        raise


def may_create(settings: Settings) -> bool:
    """Return whether a missing file is simply the first start.

    A file named in the settings, or one of which there are backups, is missing because it
    vanished: an empty one in its place would look as if all cases were gone.
    """
    from deskcs.storage.backup import backups

    is_for_this_run = bool(os.environ.get("DESKCS_DATABASE")) or settings.is_database_given
    return (not settings.database or is_for_this_run) and not backups(settings.database_path)


def refusal(settings: Settings, error: DeskError) -> Refused:
    """Return the error with what can be done about it."""
    from deskcs.storage.backup import backups

    try:
        copies = backups(settings.database_path)[:MOST_BACKUPS]
    except (DeskError, OSError):
        return Refused(error)
    listed = tuple(
        (words_of(copy.made_at, copy.bytes, settings.zone_info), copy.path) for copy in copies
    )
    return Refused(error, listed, can_create=isinstance(error, NotFound))


def words_of(made_at: datetime, size: int, zone: tzinfo) -> str:
    """Return how a copy is named in a list: when it was made and how big it is."""
    return f"{made_at.astimezone(zone):%Y-%m-%d %H:%M}    {size / 1e6:.1f} MB"


def check_up(settings: Settings) -> list[str]:
    """Return the findings of `doctor`, a line each."""
    from deskcs.checkup import examine_all
    from deskcs.clock import SystemClock
    from deskcs.shell.finding_words import finding_words

    lines = []
    for check in examine_all(settings, SystemClock()):
        sign = "✓" if check.ok else ("✕" if check.is_fatal else "!")
        lines.append(f"{sign} {finding_words(check.name)}    {spoken(check.detail)}")
    return lines


def _restore(settings: Settings, backup: Path) -> Path | None:
    from deskcs.storage.backup import restore

    return restore(backup, settings.database_path, now=datetime.now(UTC))
