"""What a small file beside a copy of the database tells of it, the journal's head above all."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy on disk. `journal_head` is (number, hash), None where its note is missing."""

    path: Path
    made_at: datetime
    schema: int
    bytes: int
    journal_head: tuple[int, str] | None


def note_of(copy: Path) -> Path:
    """Return where the note of a copy lies."""
    return copy.with_name(copy.name + ".json")


def write_note(copy: Path, head: tuple[int, str], made_at: datetime, schema: int) -> None:
    """Put the note in place whole: another desk may be reading or writing it at this moment."""
    said = {"journal_head": list(head), "made_at": made_at.isoformat(), "schema": schema}
    note = note_of(copy)
    part = note.with_name(f"{note.name}.{secrets.token_hex(4)}.part")
    try:
        part.write_text(json.dumps(said), encoding="utf-8")
        os.replace(part, note)
    finally:
        part.unlink(missing_ok=True)


def noted(copy: Path) -> Backup | None:
    """Return what is noted of a copy, without its size; None where that cannot be read."""
    try:
        said = json.loads(note_of(copy).read_text(encoding="utf-8"))
        head = (int(said["journal_head"][0]), str(said["journal_head"][1]))
        return Backup(copy, datetime.fromisoformat(said["made_at"]), int(said["schema"]), 0, head)
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return None
