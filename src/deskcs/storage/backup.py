"""Verified copies of the database, and putting one back.

A copy is only ever made through SQLite itself: copying the file under load was sound in 9 of 50
trials, SQLite's own copy in 100 of 100. Beside each copy stands a small JSON file with the head of
the journal, so that a journal that was cut short later can be told from a whole one.
"""

from __future__ import annotations

import errno
import glob
import os
import re
import secrets
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from deskcs.errors import Damaged, DeskError, Invalid, NotFound
from deskcs.storage import belongings
from deskcs.storage.copy_notes import Backup, note_of, noted, write_note
from deskcs.storage.driver import dbapi
from deskcs.storage.faults import explained, make_folder
from deskcs.storage.schema import current, is_behind
from deskcs.storage.soundness import verified
from deskcs.wording import QT_TRANSLATE_NOOP

_SPOILED = QT_TRANSLATE_NOOP(
    "errors", "这个备份已损坏，没有恢复，现在的数据没有改动：{path}。请换一个备份。"
)
_NO_BACKUP = QT_TRANSLATE_NOOP("errors", "没有这个备份文件：{path}。请用 deskcs backup 先做一个。")
_NO_DATABASE = QT_TRANSLATE_NOOP("errors", "还没有数据库可以备份：{path}。")
_SAME_FILE = QT_TRANSLATE_NOOP("errors", "备份不能写到数据库自己的位置：{path}。请换一个文件名。")
_EMPTY = QT_TRANSLATE_NOOP("errors", "这个文件里没有 DeskCS 的数据，没有恢复：{path}。")
_IS_DEVICE = QT_TRANSLATE_NOOP("errors", "这不是普通文件，不能写到这里：{path}。请换一个文件名。")
_ITSELF = QT_TRANSLATE_NOOP(
    "errors", "要恢复的就是数据库自己，没有改动：{path}。请写出备份文件的路径。"
)
_STAMP = "%Y%m%d-%H%M%S"
_BEFORE_RESTORE = "before-restore"
_DAMAGED = ".damaged"
# The names that copies are given: of which database, when, and what for.
_GIVEN = re.compile(rf"(.+?)-\d{{8}}-\d{{6}}(-{_BEFORE_RESTORE}-[0-9a-f]+)?(?:-\d+)?")
_REPENTED = timedelta(days=60)
_PATIENCE = 10.0


def backup_folder(database: Path) -> Path:
    """Return where the copies of this database lie."""
    return database.parent / "backups"


def back_up(database: Path, target: Path | None = None, *, now: datetime) -> Backup:
    """Copy the database to `target`, or into its backup folder, and verify the copy; its
    attachments go into a folder beside the copy, shared by all copies there.

    The copy appears under its name only when it is whole and sound. Raises Damaged for a copy that
    fails the check, DiskFull or ReadOnly where it cannot be written.
    """
    if not database.exists():
        raise NotFound(_NO_DATABASE, path=database)
    target = target or _free_name(database, now)
    with explained(target):
        _check_target(target, database)
    make_folder(target)
    part = target.with_name(f"{target.name}.{secrets.token_hex(4)}.part")
    with explained(target):
        try:
            _copy(database, part)
            head = verified(part)
            _sync(part)
            os.replace(part, target)
        finally:
            part.unlink(missing_ok=True)
        write_note(target, head, now, current(target))
    # After the database: a file is there before the row that names it.
    belongings.carry(database, target)
    return _describe(target)


def restore(source: Path, database: Path, *, now: datetime) -> Path | None:
    """Put a backup in place of the database; return the copy of what was there, if anything was.
    Attachments that are missing or damaged come back from beside the backup, others stay. A backup
    of an earlier program is brought up to date: other windows may have the database open.

    Goes through SQLite page by page into the open file: a file swapped under a left-over
    write-ahead log was wrong in 10 of 10 trials. Raises NotFound, Damaged, NewerFile or NotOurs,
    and then the database is as it was.
    """
    with explained(source):
        if not source.is_file():
            raise NotFound(_NO_BACKUP, path=source)
        if database.exists() and source.samefile(database):
            raise Invalid(_ITSELF, field="file", path=source)
    _check_source(source)
    with suppress(Damaged):  # what is damaged is to be replaced; what is not ours is left alone
        current(database)
    kept = _keep_what_is_there(database, now)
    make_folder(database)
    try:
        with explained(database):
            _copy(source, database)
            head = verified(database)
    except DeskError:
        if kept is not None and kept.name.endswith(_DAMAGED):
            _move(kept, database)
        raise
    with suppress(OSError):  # it is restored all the same
        backup_folder(database).mkdir(parents=True, exist_ok=True)
        write_note(_restored(database), head, now, current(database))
    if is_behind(database):
        from deskcs.storage.migrate import upgrade  # Alembic takes a second to load

        upgrade(database)
    belongings.carry(source, database, is_checked=True)
    return kept


def backups(database: Path) -> list[Backup]:
    """Return the copies in the backup folder, newest first; those of other databases beside this
    one, as of `desk-2` beside `desk`, are theirs.
    """
    found = (_described(path) for path in _named_after(database, ".sqlite3"))
    copies = [copy for copy in found if copy is not None]
    return sorted(copies, key=lambda backup: backup.made_at, reverse=True)


def _named_after(database: Path, ending: str) -> list[Path]:
    """Return the files in the backup folder that are of this database, by their names."""
    pattern = f"{glob.escape(database.stem)}-*{ending}"
    return [
        path
        for path in backup_folder(database).glob(pattern)
        if not (given := _GIVEN.fullmatch(path.name.partition(".sqlite3")[0]))
        or given[1] == database.stem
    ]


def newest_head(database: Path) -> tuple[int, str] | None:
    """Return the journal's head as the newest backup that knows one has it.

    What lies in copies from before a restore may be more than was restored; its head was noted.
    """
    restored = noted(_restored(database))
    for copy in backups(database):
        if restored is not None and copy.made_at <= restored.made_at:
            break
        if copy.journal_head:
            return copy.journal_head
    return restored.journal_head if restored else None


def is_due(database: Path, now: datetime) -> bool:
    """Return whether there is no copy of the last day; one that a wrong clock put into the time
    to come is none.
    """
    return all(abs(now - copy.made_at) > timedelta(days=1) for copy in backups(database))


def thin(database: Path, now: datetime) -> list[Path]:
    """Remove old copies but for the newest of each day (14), week (8) and month (24).

    What a restore has replaced lies in no later copy, and stays for 60 days; a copy with a name of
    somebody's own is theirs to remove.
    """
    copies = [copy for copy in backups(database) if _may_go(copy, now)]
    keep = set(to_keep([copy.made_at for copy in copies], now))
    removed = [copy.path for copy in copies if copy.made_at not in keep]
    for path in removed:
        path.unlink(missing_ok=True)
        note_of(path).unlink(missing_ok=True)
    _clear_rests(database, now)
    return removed


def _may_go(copy: Backup, now: datetime) -> bool:
    given = _GIVEN.fullmatch(copy.path.stem)
    return given is not None and not (given[2] and now - copy.made_at < _REPENTED)


def _clear_rests(database: Path, now: datetime) -> None:
    """Remove what is left of copies whose process was killed, but not of one that is running."""
    for path in _named_after(database, ".part"):
        with suppress(FileNotFoundError):
            if now - datetime.fromtimestamp(path.stat().st_mtime, UTC) > timedelta(days=1):
                path.unlink()


def to_keep(moments: Iterable[datetime], now: datetime) -> list[datetime]:
    """Return the moments whose copies stay: all of two days, then one a day, week and month."""
    newest_first = sorted(moments, reverse=True)
    keep = [moment for moment in newest_first if now - moment < timedelta(days=2)]
    for pattern, amount in (("%Y-%m-%d", 14), ("%G-%V", 8), ("%Y-%m", 24)):
        seen: list[str] = []
        for moment in newest_first:
            period = moment.strftime(pattern)
            if period not in seen and len(seen) < amount:
                seen.append(period)
                keep.append(moment)
    return sorted(set(keep), reverse=True)


def _copy(source: Path, target: Path) -> None:
    """Copy page by page in one step: of several, each that somebody writes in between is lost."""
    module = dbapi()

    def heed(status: int, _left: int, _all: int) -> None:
        if status == 5:  # SQLITE_BUSY: the driver would try again for ever
            raise module.OperationalError("database is locked")

    with (
        closing(module.connect(str(source), timeout=_PATIENCE)) as reading,
        closing(module.connect(str(target), timeout=_PATIENCE)) as writing,
    ):
        reading.backup(writing, progress=heed)


def _check_target(target: Path, database: Path) -> None:
    if not target.name:
        raise IsADirectoryError(errno.EISDIR, "", str(target))
    if not target.exists():
        return
    if target.samefile(database):
        raise Invalid(_SAME_FILE, field="to", path=target)
    if not target.is_file() and not target.is_dir():
        raise Invalid(_IS_DEVICE, field="to", path=target)


def _check_source(source: Path) -> None:
    try:
        if current(source) == 0:
            raise Invalid(_EMPTY, field="file", path=source)
        with explained(source):
            verified(source)
    except Damaged as error:
        raise Damaged(_SPOILED, path=source) from error


def _keep_what_is_there(database: Path, now: datetime) -> Path | None:
    """Copy the present file aside: verified if it is sound, byte for byte if it is not."""
    if not database.exists() or database.stat().st_size == 0:
        return None
    # A name of its own: two restores in one second must not keep the one over the other.
    kept = _free_name(database, now, f"{_BEFORE_RESTORE}-{secrets.token_hex(3)}")
    try:
        return back_up(database, kept, now=now).path
    except Damaged:
        kept.parent.mkdir(parents=True, exist_ok=True)
        # Moved, not copied: the damaged pages must not be what the backup is poured into.
        aside = kept.with_name(kept.name + _DAMAGED)
        _move(database, aside)
        return aside


def _move(file: Path, place: Path) -> None:
    """Move a database with what SQLite laid beside it."""
    for suffix in ("", "-wal", "-shm"):
        beside = file.with_name(file.name + suffix)
        if beside.exists():
            os.replace(beside, place.with_name(place.name + suffix))


def _free_name(database: Path, now: datetime, word: str = "") -> Path:
    stamp = now.astimezone(UTC).strftime(_STAMP)
    folder, count = backup_folder(database), 0
    while True:
        parts = [database.stem, stamp, word, str(count) if count else ""]
        path = folder / ("-".join(part for part in parts if part) + ".sqlite3")
        if not path.exists():
            return path
        count += 1


def _restored(database: Path) -> Path:
    """Return under which name it is noted what was restored last; there is no copy of it."""
    return backup_folder(database) / f"{database.stem}.restored"


def _described(path: Path) -> Backup | None:
    """Return the copy at a place, None where another desk has just removed it."""
    try:
        return _describe(path)
    except FileNotFoundError:
        return None


def _describe(path: Path) -> Backup:
    found = path.stat()
    told = noted(path)
    if told is None:
        return Backup(path, datetime.fromtimestamp(found.st_mtime, UTC), 0, found.st_size, None)
    return replace(told, bytes=found.st_size)


def _sync(path: Path) -> None:
    with path.open("rb+") as handle:
        os.fsync(handle.fileno())
