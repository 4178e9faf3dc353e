"""A draft of one window: two windows of a person never write into the same file.

Each window claims the first place that is free and locks it. What a window that is gone has left
behind, after a crash say, is taken over by the next one that asks. Nothing typed is thrown away.
"""

from __future__ import annotations

import contextlib
import json
import uuid
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject

from deskcs.qt.autosave import Draft, draft_folder

Values = Mapping[str, str]
Joined = Callable[[Values, Values], dict[str, str] | None]
MOST_WINDOWS = 64


class WindowDraft(Draft):
    """Kept like any draft; `adopt` brings in what windows that are gone have left."""

    def __init__(
        self, name: str, folder: Path | None = None, parent: QObject | None = None
    ) -> None:
        self._base, self._folder = name, folder or draft_folder()
        own, self._lock = _claimed(self._folder, name)
        super().__init__(own, self._folder, parent)
        if self._lock is not None:
            self.destroyed.connect(self._lock.unlock)

    def adopt(self, joined: Joined) -> dict[str, str]:
        """Return the draft with what was left behind; `joined` puts a left one to one's own.

        It returns None to leave that one where it lies. A left file goes only when its words are
        on disk here.
        """
        own = self.read()
        for file in self._left_behind():
            left = _read(file)
            together = joined(own, left) if left else own
            if together is None:
                continue
            if together != own:
                self.keep(together)
                self.save_now()
                if _read(self._file) != together:
                    return self.read()
                own = together
            with contextlib.suppress(OSError):
                file.unlink()
        return dict(own)

    def release(self) -> None:
        """Give the place up; what is kept there is the next window's."""
        if self._lock is not None:
            self._lock.unlock()

    def _left_behind(self) -> Iterator[Path]:
        for file in sorted(self._folder.glob(f"{self._base}*.json")):
            if file == self._file or not _is_of(file.stem, self._base):
                continue
            lock = _lock(file.with_suffix(".lock"))
            if lock.tryLock(0):
                try:
                    yield file
                finally:
                    lock.unlock()


def _claimed(folder: Path, name: str) -> tuple[str, QLockFile | None]:
    """Return the name of a place that is this window's alone, and its lock.

    Where no lock can be had, on a full or read-only disk, the name itself is nobody else's.
    """
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        for place in range(1, MOST_WINDOWS):
            lock = _lock(folder / f"{name}-{place}.lock")
            if lock.tryLock(0):
                return f"{name}-{place}", lock
            if lock.error() != QLockFile.LockError.LockFailedError:
                break
    return f"{name}-{uuid.uuid4().hex}", None


def _lock(file: Path) -> QLockFile:
    """Return a lock that holds as long as its process lives, however long that is."""
    lock = QLockFile(str(file))
    lock.setStaleLockTime(0)
    return lock


def _is_of(stem: str, base: str) -> bool:
    return stem == base or stem.startswith(f"{base}-")


def _read(file: Path) -> dict[str, str]:
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(values, dict):
        return {}
    return {str(name): str(text) for name, text in values.items()}
