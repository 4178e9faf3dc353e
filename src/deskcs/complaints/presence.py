"""Who has which case open now: small files beside the database, renewed while it is open.

Not in the database, so that looking at a case is no change that other windows would have to read.
A file that was not renewed for a minute belongs to a window that is gone; how old it is, is told
by the folder's own clock, since the clocks of two computers at one folder may differ.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import threading
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

RENEW_SECONDS = 20
GONE_AFTER_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Company:
    """Who else looks at a case. `is_myself` when it is the same person in another window."""

    number: str
    names: tuple[str, ...] = ()
    is_myself: bool = False


class Presence:
    """One window's presence. Every method touches files: for a worker. None ever fails.

    Several workers may come at once, and not in the order they were sent: what has a lower `turn`
    than what was done already is too late and does nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._guard, self._turn = threading.Lock(), 0
        self._folder = folder
        self._window = uuid.uuid4().hex
        self._file: Path | None = None

    def enter(self, number: str, name: str, turn: int = 0) -> Company:
        """Say that this person has the case open, here and nowhere else; return who else has."""
        with self._guard:
            if turn < self._turn:
                return Company(number)
            self._turn = turn
            self._enter(number, name)
            return self._others(number, name)

    def leave(self, turn: int = 0) -> None:
        """Say that no case is open here."""
        with self._guard:
            if turn >= self._turn:
                self._turn = turn
                self._leave()

    def _enter(self, number: str, name: str) -> None:
        file = self._folder / f"{re.sub(r'[^A-Za-z0-9-]', '_', number)}.{self._window}.json"
        if self._file not in (None, file):
            self._leave()
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            part = file.with_suffix(".part")
            try:
                part.write_text(json.dumps({"name": name}), encoding="utf-8")
                os.replace(part, file)
            finally:
                part.unlink(missing_ok=True)
            self._file = file

    def _leave(self) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.unlink()
            self._file = None

    def _others(self, number: str, name: str) -> Company:
        names: list[str] = []
        with contextlib.suppress(OSError):
            now = self._file.stat().st_mtime if self._file else time.time()
            for file in sorted(self._folder.glob(f"{number}.*.json")):
                if file != self._file and _is_fresh(file, now):
                    names.append(_name_in(file))
        known = tuple(dict.fromkeys(one for one in names if one))
        return Company(number, tuple(one for one in known if one != name), name in known)


def _is_fresh(file: Path, now: float) -> bool:
    try:
        is_fresh = abs(now - file.stat().st_mtime) <= GONE_AFTER_SECONDS
    except OSError:
        return False
    if not is_fresh:
        with contextlib.suppress(OSError):
            file.unlink()
    return is_fresh


def _name_in(file: Path) -> str:
    try:
        said = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    return str(said.get("name", "")) if isinstance(said, dict) else ""
