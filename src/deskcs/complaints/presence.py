"""Who else has a case open. Kept in small files beside the database, which is not written to.

A desk that crashed is forgotten after a minute and a half; where the folder cannot be written,
nobody is seen and work goes on.
"""

from __future__ import annotations

import json
import logging
import os
import time
import uuid
from pathlib import Path

log = logging.getLogger(__name__)

FRESH_SECONDS = 90


class Presence:
    """Tells other windows on the same file which case this one has open."""

    def __init__(self, database: Path) -> None:
        self._folder = database.parent / f".{database.name}.open"
        self._own = self._folder / f"{os.getpid()}-{uuid.uuid4().hex[:8]}.json"

    def enter(self, person: str, number: str) -> tuple[str, ...]:
        """Say that this window shows a case, and return who else has it open.

        Call it again every half minute while the case stays open. The same person in another
        window counts as another.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            said = json.dumps({"person": person, "number": number}, ensure_ascii=False)
            self._own.write_text(said, encoding="utf-8")
            return tuple(self._others(number))
        except OSError as error:
            log.info("presence not told: %s", type(error).__name__)
            return ()

    def leave(self) -> None:
        """Say that this window shows no case."""
        try:
            self._own.unlink(missing_ok=True)
            self._folder.rmdir()
        except OSError:
            return

    def _others(self, number: str) -> list[str]:
        found: list[str] = []
        oldest = time.time() - FRESH_SECONDS
        for file in sorted(self._folder.glob("*.json")):
            if file == self._own:
                continue
            try:
                if file.stat().st_mtime < oldest:
                    file.unlink(missing_ok=True)
                    continue
                said = json.loads(file.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                continue
            if isinstance(said, dict) and said.get("number") == number:
                found.append(str(said.get("person", "")))
        return found
